import { useState } from 'preact/hooks';
import type { TabChoice } from '../../api';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { Overview, TabOption } from '../../view/overview';

/** The tabs of the file: tick which are read; keep the choice for formulas and the next visit. */
export function TabChoices(props: {
  overview: Overview;
  language: Language;
  onRead: (tabs: readonly TabChoice[]) => void;
  onSave: (tabs: readonly TabChoice[]) => void;
}) {
  const { overview, language } = props;
  const [chosen, setChosen] = useState(() => overview.choices.filter((tab) => tab.chosen).map((tab) => tab.name));
  const toggle = (name: string) =>
    setChosen(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  const tabs = overview.choices.filter((tab) => chosen.includes(tab.name)).map(({ chosen: _chosen, ...tab }) => tab);
  return (
    <details open={overview.choices.length > 1 && !overview.saved}>
      <summary>{sidebar.tab[language]}</summary>
      {overview.choices.map((tab) => (
        <label class="check" key={tab.name}>
          <input type="checkbox" checked={chosen.includes(tab.name)} onChange={() => toggle(tab.name)} />
          <span>
            {tab.name} <span class="muted">{kindText(tab, language)}</span>
          </span>
        </label>
      ))}
      <div class="buttons">
        <button type="button" class="action" disabled={tabs.length === 0} onClick={() => props.onSave(tabs)}>
          {sidebar.saveTabs[language]}
        </button>
        <button type="button" disabled={tabs.length === 0} onClick={() => props.onRead(tabs)}>
          {sidebar.retry[language]}
        </button>
      </div>
    </details>
  );
}

/** What a tab is, where that is known: one that was never read for its activity is only assumed to hold some. */
function kindText({ kind, chosen }: TabOption, language: Language): string {
  return kind === 'activity' && !chosen ? '' : sidebar.kinds[kind][language];
}
