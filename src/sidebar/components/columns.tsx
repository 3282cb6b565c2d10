import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { UnderstoodTab } from '../../view/overview';

/** What each column was taken for, folded away: who trusts the totals need not look. */
export function Columns(props: { tabs: readonly UnderstoodTab[]; language: Language }) {
  const { tabs, language } = props;
  return (
    <details>
      <summary>{sidebar.columns[language]}</summary>
      {tabs.map((tab) =>
        tab.tables.map((table) => (
          <table key={`${tab.name} ${table.range}`}>
            <caption class="muted">
              {tab.name} {table.range} {table.shape}
            </caption>
            <thead>
              <tr>
                <th scope="col">{sidebar.column[language]}</th>
                <th scope="col">{sidebar.heading[language]}</th>
                <th scope="col">{sidebar.role[language]}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map((column) => (
                <tr key={column.letter}>
                  <td>{column.letter}</td>
                  <td>{column.heading}</td>
                  <td>{column.role}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )),
      )}
    </details>
  );
}
