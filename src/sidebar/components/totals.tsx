import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { Overview } from '../../view/overview';

/** 「会議の数字と合う?」: our counts beside the totals the sheet itself states. */
export function Totals(props: { overview: Overview; language: Language }) {
  const { overview, language } = props;
  if (overview.totalsSentence === '') return null;
  return (
    <section>
      <h2>{sidebar.totals[language]}</h2>
      <p>{overview.totalsSentence}</p>
      {overview.totals.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              <th scope="col">{sidebar.where[language]}</th>
              <th scope="col">{sidebar.metric[language]}</th>
              <th scope="col" class="number">
                {sidebar.stated[language]}
              </th>
              <th scope="col" class="number">
                {sidebar.counted[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {overview.totals.map((line) => (
              <tr key={`${line.where} ${line.metric}`}>
                <td>{line.where}</td>
                <td>{line.metric}</td>
                <td class="number">{line.stated}</td>
                <td class="number">{line.counted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
