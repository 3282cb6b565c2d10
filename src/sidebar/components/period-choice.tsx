import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { Overview } from '../../view/overview';

/** The months and years the sheet holds, and everything. */
export function PeriodChoice(props: { overview: Overview; language: Language; onChange: (period: string) => void }) {
  const { overview, language } = props;
  return (
    <label>
      {sidebar.period[language]}
      <select value={overview.period} onChange={(event) => props.onChange(event.currentTarget.value)}>
        {overview.periods.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
