import type { PageName } from '../../api';
import type { Language } from '../../core/language';
import { pageTexts } from '../../messages/pages';

const PAGES: readonly PageName[] = ['start', 'team', 'member', 'targets', 'evidence', 'dashboard', 'formula'];

/** The pages of the sidebar, the one in view marked. */
export function PageList(props: { page: PageName; language: Language; onChoose: (page: PageName) => void }) {
  return (
    <nav aria-label={pageTexts.list[props.language]}>
      <ul class="pages">
        {PAGES.map((page) => (
          <li key={page}>
            <button
              type="button"
              class="page"
              aria-current={page === props.page ? 'page' : undefined}
              onClick={() => props.onChoose(page)}
            >
              {pageTexts.names[page][props.language]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
