import { useRef, useState } from 'preact/hooks';
import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { dashboardsPageTexts as texts } from '../../messages/dashboards-page';
import type { DashboardsPage } from '../../view/dashboards';
import { callServer } from '../call-server';
import { PageStatus } from '../components/page-status';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';

/** ダッシュボード: for whom a マイKPI is made, and the button that makes everything. */
export function DashboardPage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { language } = props.view;
  const { state, run, cancel } = useCall('dashboards', { language }, language);
  const page = useShown(state);
  const making = useMaking(language, run);
  return (
    <>
      <PageStatus
        state={state}
        language={language}
        onRetry={run}
        onCancel={cancel}
        onStart={() => props.onView({ page: 'start' })}
      />
      {page === undefined ? null : <Choice page={page} language={language} busy={making.busy} onMake={making.make} />}
      {making.busy ? (
        <div class="status" role="status">
          <progress aria-label={texts.making[language]} />
          <span>{texts.making[language]}</span>
          <button type="button" onClick={making.stop}>
            {texts.stop[language]}
          </button>
        </div>
      ) : null}
      {making.said === '' ? null : (
        <p class="box" role={making.failed ? 'alert' : 'status'}>
          {making.said}
        </p>
      )}
    </>
  );
}

/** Making takes long: it can be waited for or not, and says in the end what was made. */
function useMaking(language: Language, onMade: () => void) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const end = (mine: number, sentence: string, wrong: boolean) => {
    if (turn.current !== mine) return;
    setBusy(false);
    setSaid(sentence);
    setFailed(wrong);
  };
  const make = (members: readonly string[]) => {
    const mine = ++turn.current;
    setBusy(true);
    setSaid('');
    callServer('makeDashboards', { members, language }, language).then(
      ({ sentence }) => {
        end(mine, sentence, false);
        onMade();
      },
      (error: Error) => end(mine, error.message, true),
    );
  };
  const stop = () => end(turn.current++, '', false);
  return {
    busy,
    said,
    failed,
    make,
    stop: () => {
      stop();
      setBusy(false);
      setSaid(texts.stopped[language]);
    },
  };
}

function Choice(props: {
  page: DashboardsPage;
  language: Language;
  busy: boolean;
  onMake: (members: readonly string[]) => void;
}) {
  const { page, language } = props;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <>
      <p class="muted as-of">{page.asOf}</p>
      <p>{texts.intro[language]}</p>
      <p>{texts.what[language]}</p>
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
        <button type="button" class="action" disabled={props.busy} onClick={() => props.onMake(chosen)}>
          {texts[page.made ? 'again' : 'make'][language]}
        </button>
      </div>
      <p class="muted">{texts.follow[language]}</p>
    </>
  );
}
