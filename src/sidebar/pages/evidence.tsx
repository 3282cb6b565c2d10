import type { ViewState } from '../../api';
import { evidenceTexts, twoScores } from '../../messages/evidence';
import type { EvidenceUnit } from '../../view/evidence';
import { Choice } from '../components/choice';
import { PageStatus } from '../components/page-status';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';

const UNITS: readonly EvidenceUnit[] = ['month', 'member', 'job'];

/** 根拠: which actions go with results here, and which of them are mine to move; two judgements, side by side. */
export function EvidencePage(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  const { view, onView } = props;
  const { language, unit } = view;
  const { state, run, cancel } = useCall('evidence', { unit, language }, language);
  const page = useShown(state);
  return (
    <>
      <PageStatus
        state={state}
        language={language}
        onRetry={run}
        onCancel={cancel}
        onStart={() => onView({ page: 'start' })}
      />
      {page === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <p class="muted as-of">{page.asOf}</p>
          <p>{evidenceTexts.intro[language]}</p>
          <Choice
            label={evidenceTexts.compare[language]}
            value={page.unit}
            options={UNITS.map((key) => ({ key, label: evidenceTexts.units[key][language] }))}
            onChange={(chosen) => onView({ unit: UNITS.find((known) => known === chosen) ?? 'month' })}
          />
          <p class="muted">{page.outcome}</p>
          {page.rows.length === 0 ? <p class="box">{evidenceTexts.nothing[language]}</p> : null}
          {page.instead === '' || page.rows.length === 0 ? null : <p class="box">{page.instead}</p>}
          <ul class="plain">
            {page.rows.map((row) => (
              <li key={row.metric}>
                <h3>{row.metric}</h3>
                <dl class="scores">
                  <dt>{evidenceTexts.goesWith[language]}</dt>
                  <dd>{row.verdict}</dd>
                  <dt>{evidenceTexts.mine[language]}</dt>
                  <dd>{row.mine}</dd>
                </dl>
                <p class="muted">{row.text}</p>
              </li>
            ))}
          </ul>
          {page.rows.length === 0 ? null : <p class="muted">{twoScores[language]}</p>}
        </div>
      )}
    </>
  );
}
