import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { evidenceTexts, twoScores } from '../../messages/evidence';
import type { EvidenceRow, EvidenceUnit } from '../../view/evidence';
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
      <PageStatus call={{ state, run, cancel }} language={language} onView={onView} />
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
          <Rows rows={page.rows.filter(({ told }) => told)} language={language} />
          <Untold rows={page.rows.filter(({ told }) => !told)} language={language} />
          {page.rows.some(({ told }) => told) ? <p class="muted">{twoScores[language]}</p> : null}
        </div>
      )}
    </>
  );
}

/** What can be told, with the two judgements apart. */
function Rows({ rows, language }: { rows: readonly EvidenceRow[]; language: Language }) {
  return (
    <ul class="plain">
      {rows.map((row) => (
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
  );
}

/** What cannot be told yet, folded away: it is there for whoever asks, and in nobody's way. */
function Untold({ rows, language }: { rows: readonly EvidenceRow[]; language: Language }) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>
        {evidenceTexts.untold[language]} ({rows.length})
      </summary>
      <ul class="plain">
        {rows.map((row) => (
          <li key={row.metric}>
            {row.metric} <span class="muted">{row.mine}</span>
            <div class="muted">{row.text}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
