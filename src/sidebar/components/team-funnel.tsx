import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import { teamTexts } from '../../messages/team-page';
import type { Behind } from '../../view/behind';
import type { FunnelRow } from '../../view/team';
import { BehindNumber } from './behind-number';

/** The funnel whose counts open their rows; a bar under each stage only helps the eye. */
export function TeamFunnel(props: {
  rows: readonly FunnelRow[];
  language: Language;
  onOpen: (behind: Behind) => void;
}) {
  const { rows, language, onOpen } = props;
  if (rows.length === 0) return <p>{teamTexts.noFunnel[language]}</p>;
  return (
    <table class="funnel">
      <caption class="muted">{teamTexts.funnelNote[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{sidebar.stage[language]}</th>
          <th scope="col" class="number">
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
            <td class="number">
              <BehindNumber
                text={String(row.count)}
                what={row.stage}
                behind={row.count === 0 ? null : row.behind}
                language={language}
                onOpen={onOpen}
              />
            </td>
            <td class="number rate">{row.next}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
