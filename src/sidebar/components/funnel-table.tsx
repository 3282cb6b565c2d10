import type { ComponentChildren } from 'preact';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';

/** One stage. `share` is the length of its bar, 0 to 1; `first` begins a track. */
export interface FunnelTableRow {
  readonly stage: string;
  readonly first: boolean;
  readonly share: number;
  readonly count: ComponentChildren;
  readonly next: ComponentChildren;
}

/** The funnel as a table whose rows carry a bar; the numbers say everything, the bar only helps the eye. */
export function FunnelTable(props: { caption: string; rows: readonly FunnelTableRow[]; language: Language }) {
  const { caption, rows, language } = props;
  return (
    <table class="funnel">
      <caption class="muted">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{sidebar.stage[language]}</th>
          <th scope="col" class="number count">
            {sidebar.count[language]}
          </th>
          <th scope="col" class="number">
            {sidebar.next[language]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.stage} class={row.first ? 'first' : undefined}>
            <th scope="row">
              {row.stage}
              <div class="bar" aria-hidden="true">
                <span style={{ width: `${Math.round(row.share * 100)}%` }} />
              </div>
            </th>
            <td class="number">{row.count}</td>
            <td class="number rate">{row.next}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
