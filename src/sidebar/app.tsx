import { useEffect, useState } from 'preact/hooks';
import type { ViewState } from '../api';
import { pageTexts } from '../messages/pages';
import { sidebar } from '../messages/sidebar';
import { callServer } from './call-server';
import { NewTabs } from './components/new-tabs';
import { PageList } from './components/page-list';
import type { DesignStart } from './design-start';
import { DashboardPage } from './pages/dashboard';
import { DesignPage } from './pages/design';
import { EvidencePage } from './pages/evidence';
import { FormulaPage } from './pages/formula';
import { MemberPage } from './pages/member';
import { SettingsPage } from './pages/settings';
import { StartPage } from './pages/start';
import { TalkPage } from './pages/talk';
import { TargetsPage } from './pages/targets';
import { TeamPage } from './pages/team';
import { useDraft } from './use-draft';
import { useViewState } from './view-state';

/** The sidebar: the list of pages, the language switch, and the page in view. */
export function App(props: { first: ViewState }) {
  const [view, change] = useViewState(props.first);
  const { language } = view;
  /** What is counted has changed: the page is read anew. */
  const [revision, setRevision] = useState(0);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    document.title = pageTexts.names[view.page][language];
    // A new day renews the dashboards; where there are none, or it fails, nothing is lost.
    callServer('renewDashboards', { language }, language).catch(() => undefined);
  }, [view.page, language]);
  const other = language === 'ja' ? 'en' : 'ja';
  const switchLanguage = () => {
    document.documentElement.lang = other;
    change({ language: other });
  };
  return (
    <>
      <header>
        <PageList page={view.page} language={language} onChoose={(page) => change({ page })} />
      </header>
      <div class="title">
        <h1>{pageTexts.names[view.page][language]}</h1>
        <button type="button" class="link" lang={other} onClick={switchLanguage}>
          {sidebar.language[language]}
        </button>
      </div>
      <NewTabs
        // Asked anew where tabs are chosen: one may have come while the sidebar stood open.
        key={view.page === 'start' ? 'start' : ''}
        page={view.page}
        language={language}
        onAsk={setAsked}
        onAdded={() => setRevision(revision + 1)}
      />
      <Page key={revision} view={view} asked={asked} onView={change} />
    </>
  );
}

function Page(props: { view: ViewState; asked: number; onView: (change: Partial<ViewState>) => void }) {
  const drafting = useDraft(props.view.language);
  const [start, setStart] = useState<DesignStart>();
  const design = (from: DesignStart) => {
    setStart(from);
    props.onView({ page: 'design' });
  };
  switch (props.view.page) {
    case 'team':
      return <TeamPage {...props} />;
    case 'member':
      return <MemberPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'evidence':
      return <EvidencePage {...props} />;
    case 'dashboard':
      return <DashboardPage {...props} />;
    case 'formula':
      return <FormulaPage {...props} />;
    case 'talk':
      return <TalkPage {...props} />;
    case 'targets':
      return <TargetsPage {...props} onDesign={design} />;
    case 'design':
      return <DesignPage {...props} drafting={drafting} start={start} onStarted={() => setStart(undefined)} />;
    default:
      return <StartPage {...props} />;
  }
}
