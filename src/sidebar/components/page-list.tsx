import { useRef } from 'preact/hooks';
import type { PageName } from '../../api';
import type { Language } from '../../core/language';
import { pageTexts } from '../../messages/pages';

/** What people come for every week stands in one line; the rest behind 「ほか」. */
const FIRST: readonly PageName[] = ['start', 'team', 'member', 'talk'];
const MORE: readonly PageName[] = ['targets', 'design', 'evidence', 'dashboard', 'formula', 'settings'];

/** The pages of the sidebar in one line, the one in view marked. */
export function PageList(props: { page: PageName; language: Language; onChoose: (page: PageName) => void }) {
  const { page, language, onChoose } = props;
  const more = useRef<HTMLDetailsElement>(null);
  /** What has the keyboard goes out of sight with the list: the entry that opened it takes it. */
  const close = () => {
    if (more.current?.open !== true) return;
    more.current.open = false;
    more.current.querySelector('summary')?.focus();
  };
  const choose = (chosen: PageName) => {
    close();
    onChoose(chosen);
  };
  const entry = (name: PageName) => (
    <li key={name}>
      <button type="button" class="page" aria-current={name === page ? 'page' : undefined} onClick={() => choose(name)}>
        {(name === 'start' ? pageTexts.startTab : pageTexts.names[name])[language]}
      </button>
    </li>
  );
  return (
    <nav aria-label={pageTexts.list[language]}>
      <ul class="pages">{FIRST.map(entry)}</ul>
      <details
        ref={more}
        class="more"
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <summary class={MORE.includes(page) ? 'page current' : 'page'}>{pageTexts.more[language]}</summary>
        <ul>{MORE.map(entry)}</ul>
      </details>
    </nav>
  );
}
