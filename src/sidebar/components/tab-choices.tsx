import { useState } from 'preact/hooks';
import type { TabChoice } from '../../api';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { Overview, TabOption } from '../../view/overview';

/** The tabs of the file: which are read, and what each of them is. */
export function TabChoices(props: {
  overview: Overview;
  choices: readonly TabOption[];
  language: Language;
  onChange: (choices: readonly TabOption[]) => void;
  onOpen: () => void;
  onRead: () => void;
  onSave: () => void;
}) {
  const { overview, choices, language } = props;
  const change = (name: string, part: Partial<TabOption>) =>
    props.onChange(choices.map((tab) => (tab.name === name ? { ...tab, ...part } : tab)));
  const none = !choices.some(({ chosen }) => chosen);
  return (
    <details
      open={choices.length > 1 && !overview.saved}
      onToggle={(event) => {
        if (event.currentTarget.open && overview.saved) props.onOpen();
      }}
    >
      <summary>{sidebar.tab[language]}</summary>
      <ul class="plain tabs">
        {choices.map((tab) => (
          <Tab key={tab.name} tab={tab} language={language} onChange={(part) => change(tab.name, part)} />
        ))}
      </ul>
      <div class="buttons">
        <button type="button" disabled={none} onClick={props.onSave}>
          {sidebar.saveTabs[language]}
        </button>
        <button type="button" disabled={none} onClick={props.onRead}>
          {sidebar.retry[language]}
        </button>
      </div>
    </details>
  );
}

/** One tab: read or not; for whoever needs it, its kind, and whose and which month's it is. */
function Tab(props: { tab: TabOption; language: Language; onChange: (part: Partial<TabOption>) => void }) {
  const { tab, language, onChange } = props;
  const [open, setOpen] = useState(false);
  return (
    <li>
      <div class="tab">
        <label class="check">
          <input type="checkbox" checked={tab.chosen} onChange={() => onChange({ chosen: !tab.chosen })} />
          <span>
            {tab.name} <span class="muted">{tabText(tab, language)}</span>
          </span>
        </label>
        {tab.chosen ? (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {sidebar.changeTab[language]}
            <span class="hidden"> {tab.name}</span>
          </button>
        ) : null}
      </div>
      {open && tab.chosen ? <Details tab={tab} language={language} onChange={onChange} /> : null}
    </li>
  );
}

function Details(props: { tab: TabOption; language: Language; onChange: (part: Partial<TabOption>) => void }) {
  const { tab, language, onChange } = props;
  const field = (label: string, value: string, act: (text: string) => void) => (
    <label>
      {label}
      <input type="text" value={value} maxLength={100} onInput={(event) => act(event.currentTarget.value)} />
    </label>
  );
  return (
    <div class="tab-details">
      <label>
        {sidebar.kind[language]}
        <select
          value={tab.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value === 'targets' ? 'targets' : 'activity' })}
        >
          <option value="activity">{sidebar.kinds.activity[language]}</option>
          <option value="targets">{sidebar.kinds.targets[language]}</option>
        </select>
      </label>
      {field(sidebar.tabMember[language], tab.member, (member) => onChange({ member }))}
      {field(sidebar.tabMonth[language], tab.month, (month) => onChange({ month }))}
    </div>
  );
}

/** What a tab is, where that is known: one that was never read for its activity is only assumed to hold some. */
function tabText({ name, kind, chosen, counts, member, month }: TabOption, language: Language): string {
  const parts = chosen || kind === 'targets' || counts ? [sidebar.kinds[kind][language]] : [];
  if (member !== '' && member !== name) parts.push(member);
  if (month !== '' && month !== name) parts.push(month);
  return parts.join(language === 'ja' ? '・' : ', ');
}

/** The chosen tabs as the server keeps them, and those that hold activity and are left out. */
export function chosenTabs(choices: readonly TabOption[]): { tabs: TabChoice[]; leftOut: string[] } {
  return {
    tabs: choices
      .filter(({ chosen }) => chosen)
      .map(({ name, kind, member, team, month }) => ({ name, kind, member, team, month })),
    leftOut: choices.filter(({ chosen, counts }) => counts && !chosen).map(({ name }) => name),
  };
}
