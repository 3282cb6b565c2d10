import { useState } from 'preact/hooks';
import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { formulaPageTexts as texts } from '../../messages/formula-page';
import { sidebar } from '../../messages/sidebar';
import type { FormulaChoice, FormulaName, FormulaPage as Page } from '../../view/formula-page';
import { callServer } from '../call-server';
import { Choice } from '../components/choice';
import { PageStatus } from '../components/page-status';
import { Status } from '../components/status';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';

const NAMES = Object.keys(texts.functions) as FormulaName[];
const WITH_PERIOD: readonly FormulaName[] = ['KPI_FUNNEL', 'KPI_MEMBERS', 'KPI_COUNT', 'KPI_PACE'];
const WITH_METRIC: readonly FormulaName[] = ['KPI_COUNT', 'KPI_TREND'];

/** 数式を挿入: function, period, member; where it would go is shown before anything is written. */
export function FormulaPage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { language } = props.view;
  const { state, run, cancel } = useCall('formulas', { language }, language);
  const page = useShown(state);
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={props.onView} />
      {page === undefined ? null : <Form page={page} language={language} />}
    </>
  );
}

function Form({ page, language }: { page: Page; language: Language }) {
  const [choice, setChoice] = useState<FormulaChoice>({
    name: 'KPI_FUNNEL',
    period: page.period,
    member: '',
    metric: page.metrics[0]?.id ?? '',
  });
  const change = (part: Partial<FormulaChoice>) => setChoice({ ...choice, ...part });
  const everyone = { key: '', label: texts.everyone[language] };
  return (
    <>
      <p>{texts.intro[language]}</p>
      <Choice
        label={texts.what[language]}
        value={choice.name}
        options={NAMES.map((key) => ({ key, label: texts.functions[key][language] }))}
        onChange={(name) => change({ name: NAMES.find((known) => known === name) ?? 'KPI_FUNNEL' })}
      />
      {WITH_METRIC.includes(choice.name) ? (
        <Choice
          label={texts.metric[language]}
          value={choice.metric}
          options={page.metrics.map(({ id, label }) => ({ key: id, label }))}
          onChange={(metric) => change({ metric })}
        />
      ) : null}
      {WITH_PERIOD.includes(choice.name) ? (
        <Choice
          label={sidebar.period[language]}
          value={choice.period}
          options={page.periods}
          onChange={(period) => change({ period })}
        />
      ) : null}
      {choice.name === 'KPI_MEMBERS' ? null : (
        <Choice
          label={texts.member[language]}
          value={choice.member}
          options={[everyone, ...page.members.map((name) => ({ key: name, label: name }))]}
          onChange={(member) => change({ member })}
        />
      )}
      <Place key={JSON.stringify(choice)} choice={choice} language={language} />
    </>
  );
}

/** The formula and the selected cell, looked at anew for each choice and whenever it is asked for. */
function Place({ choice, language }: { choice: FormulaChoice; language: Language }) {
  const { state, run, cancel } = useCall('formulaPreview', { choice, language }, language);
  const preview = useShown(state);
  const [said, setSaid] = useState('');
  const insert = () =>
    callServer('insertFormula', { choice, language }, language).then(
      ({ sentence }) => setSaid(sentence),
      (error: Error) => setSaid(error.message),
    );
  return (
    <>
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {preview === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <h2>{texts.formula[language]}</h2>
          <p class="formula">{preview.formula}</p>
          <h2>{texts.place[language]}</h2>
          <p>{preview.place}</p>
          {preview.note === '' ? null : <p class="muted">{preview.note}</p>}
          {preview.problem === '' ? null : <p class="box">{preview.problem}</p>}
          <div class="buttons">
            <button type="button" class="action" disabled={preview.problem !== ''} onClick={insert}>
              {texts.insert[language]}
            </button>
            <button type="button" onClick={run}>
              {texts.look[language]}
            </button>
          </div>
        </div>
      )}
      <p role="status">{said}</p>
    </>
  );
}
