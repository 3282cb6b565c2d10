import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { MonthTotals } from '../../view/month-totals';
import { Choice } from './choice';

/** 「会議の数字と合う?」: our counts beside the totals the sheet itself states, and where the two part. */
export function Totals(props: {
  totals: MonthTotals;
  language: Language;
  onShow: (place: { readonly tab: string; readonly rows: readonly number[] }) => void;
}) {
  const { totals, language } = props;
  return (
    <section>
      <h2>{sidebar.totals[language]}</h2>
      <p class={totals.verdict === 'differ' ? 'box question' : undefined}>{totals.sentence}</p>
      {totals.differences.length === 0 ? null : (
        <ul class="plain">
          {totals.differences.map(({ where, tab, row, text }) => (
            <li key={where}>
              <div>{text}</div>
              <button type="button" class="link row" onClick={() => props.onShow({ tab, rows: [row] })}>
                {where}
              </button>
            </li>
          ))}
        </ul>
      )}
      {totals.metrics.length === 0 || totals.rows.length === 0 ? null : (
        <details open={totals.verdict === 'none'}>
          <summary>{sidebar.byMonth[language]}</summary>
          <Months totals={totals} language={language} />
        </details>
      )}
    </section>
  );
}

/** One metric at a time: more columns do not fit beside each other. */
function Months({ totals, language }: { totals: MonthTotals; language: Language }) {
  const [metric, setMetric] = useState(totals.metrics[0]!.id);
  const found = totals.metrics.findIndex(({ id }) => id === metric);
  const at = Math.max(0, found);
  const isStated = totals.rows.some(({ cells }) => cells[at]!.stated !== null);
  return (
    <>
      <Choice
        label={sidebar.metric[language]}
        value={totals.metrics[at]!.id}
        options={totals.metrics.map(({ id, label }) => ({ key: id, label }))}
        onChange={setMetric}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{sidebar.period[language]}</th>
            {isStated ? (
              <th scope="col" class="number">
                {sidebar.stated[language]}
              </th>
            ) : null}
            <th scope="col" class="number">
              {sidebar.counted[language]}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.rows.map(({ key, label, cells }) => {
            const { counted, stated, agrees, note } = cells[at]!;
            return (
              <tr key={key} class={agrees ? undefined : 'differs'}>
                <th scope="row">{label}</th>
                {isStated ? <td class="number">{stated === null ? '' : grouped(stated)}</td> : null}
                <td class="number">
                  {grouped(counted)}
                  {agrees ? null : <span class="muted"> {sidebar.differs[language]}</span>}
                  {note === '' ? null : <div class="muted">{note}</div>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** `1,234,000` */
function grouped(value: number): string {
  const [whole, part] = String(value).split('.');
  const digits = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? digits : `${digits}.${part}`;
}
