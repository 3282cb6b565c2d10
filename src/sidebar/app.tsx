import type { ViewState } from '../api';
import { pageTexts } from '../messages/pages';
import { sidebar } from '../messages/sidebar';
import { PageList } from './components/page-list';
import { EvidencePage } from './pages/evidence';
import { MemberPage } from './pages/member';
import { StartPage } from './pages/start';
import { TeamPage } from './pages/team';
import { useViewState } from './view-state';

/** The sidebar: the list of pages, the language switch, and the page in view. */
export function App(props: { first: ViewState }) {
  const [view, change] = useViewState(props.first);
  const { language } = view;
  const other = language === 'ja' ? 'en' : 'ja';
  const switchLanguage = () => {
    document.documentElement.lang = other;
    change({ language: other });
  };
  return (
    <>
      <header>
        <PageList page={view.page} language={language} onChoose={(page) => change({ page })} />
        <button type="button" class="link" lang={other} onClick={switchLanguage}>
          {sidebar.language[language]}
        </button>
      </header>
      <h1>{pageTexts.names[view.page][language]}</h1>
      <Page view={view} onView={change} />
    </>
  );
}

function Page(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
  switch (props.view.page) {
    case 'team':
      return <TeamPage {...props} />;
    case 'member':
      return <MemberPage {...props} />;
    case 'evidence':
      return <EvidencePage {...props} />;
    default:
      return <StartPage language={props.view.language} />;
  }
}
