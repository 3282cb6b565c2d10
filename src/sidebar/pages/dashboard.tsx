import { useState } from 'preact/hooks';
import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { dashboardsPageTexts as texts } from '../../messages/dashboards-page';
import { sidebar } from '../../messages/sidebar';
import type { DashboardsPage } from '../../view/dashboards';
import { callServer } from '../call-server';
import { Choice } from '../components/choice';
import { Making } from '../components/making';
import { PageStatus } from '../components/page-status';
import { useCall } from '../use-call';
import { useMaking } from '../use-making';
import { useShown } from '../use-shown';

/** ダッシュボード: for whom a マイKPI is made, and the button that makes everything. */
export function DashboardPage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { language } = props.view;
  const { state, run, cancel } = useCall('dashboards', { language }, language);
  const page = useShown(state);
  const making = useMaking(language, run);
  const make = (members: readonly string[], period: string) =>
    making.make(async () => (await callServer('makeDashboards', { members, period, language }, language)).sentence);
  const changePeriod = (period: string) =>
    making.make(async () => (await callServer('dashboardPeriod', { period, language }, language)).sentence);
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={props.onView} />
      {page === undefined ? null : (
        <Form page={page} language={language} busy={making.busy} onMake={make} onPeriod={changePeriod} />
      )}
      <Making making={making} language={language} />
    </>
  );
}

function Form(props: {
  page: DashboardsPage;
  language: Language;
  busy: boolean;
  onMake: (members: readonly string[], period: string) => void;
  onPeriod: (period: string) => void;
}) {
  const { page, language } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [period, setPeriod] = useState(page.period);
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <>
      <p class="muted as-of">{page.asOf}</p>
      <p>{texts.intro[language]}</p>
      <p>{texts.what[language]}</p>
      <Choice
        label={sidebar.period[language]}
        value={period}
        options={page.periods}
        onChange={(key) => {
          setPeriod(key);
          if (page.made) props.onPeriod(key);
        }}
      />
      <fieldset>
        <legend>{texts.mine[language]}</legend>
        {page.members.map(({ name, made }) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              checked={made || chosen.includes(name)}
              disabled={made}
              onChange={() => toggle(name)}
            />
            <span>
              {name} {made ? <span class="muted">{texts.hasOne[language]}</span> : null}
            </span>
          </label>
        ))}
        <p class="muted">{texts.everybody[language]}</p>
      </fieldset>
      <div class="buttons">
        <button type="button" class="action" disabled={props.busy} onClick={() => props.onMake(chosen, period)}>
          {texts[page.made ? 'again' : 'make'][language]}
        </button>
      </div>
      <p class="muted">{texts.follow[language]}</p>
    </>
  );
}
