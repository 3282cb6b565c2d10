import { useEffect, useState } from 'preact/hooks';
import type { ViewState } from '../api';
import { pageTexts } from '../messages/pages';
import { sidebar } from '../messages/sidebar';
import { callServer } from './call-server';
import { PageList } from './components/page-list';
import type { DesignStart } from './design-start';
import { DashboardPage } from './pages/dashboard';
import { DesignPage } from './pages/design';
import { EvidencePage } from './pages/evidence';
import { FormulaPage } from './pages/formula';
import { MemberPage } from './pages/member';
import { StartPage } from './pages/start';
import { TargetsPage } from './pages/targets';
import { TeamPage } from './pages/team';
import { useDraft } from './use-draft';
import { useViewState } from './view-state';

/** The sidebar: the list of pages, the language switch, and the page in view. */
export function App(props: { first: ViewState }) {
  const [view, change] = useViewState(props.first);
  const { language } = view;
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
      <Page view={view} onView={change} />
    </>
  );
}

function Page(props: { view: ViewState; onView: (change: Partial<ViewState>) => void }) {
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
    case 'evidence':
      return <EvidencePage {...props} />;
    case 'dashboard':
      return <DashboardPage {...props} />;
    case 'formula':
      return <FormulaPage {...props} />;
    case 'targets':
      return <TargetsPage {...props} onDesign={design} />;
    case 'design':
      return <DesignPage {...props} drafting={drafting} start={start} onStarted={() => setStart(undefined)} />;
    default:
      return <StartPage language={props.view.language} />;
  }
}
