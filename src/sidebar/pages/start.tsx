import { useEffect, useState } from 'preact/hooks';
import type { SettingsRow, TabChoice, ViewState } from '../../api';
import type { Language } from '../../core/language';
import { dashboardsPageTexts } from '../../messages/dashboards-page';
import { sidebar } from '../../messages/sidebar';
import type { Overview, TabOption } from '../../view/overview';
import { callServer } from '../call-server';
import { Choice } from '../components/choice';
import { Columns } from '../components/columns';
import { Funnel } from '../components/funnel';
import { Issues } from '../components/issues';
import { Making } from '../components/making';
import { Questions } from '../components/questions';
import { Status } from '../components/status';
import { chosenTabs, TabChoices } from '../components/tab-choices';
import { Totals } from '../components/totals';
import { useCall } from '../use-call';
import { useMaking } from '../use-making';
import { useShown } from '../use-shown';

interface PageProps {
  readonly view: ViewState;
  /** Questions that stand above the page. */
  readonly asked: number;
  readonly onView: (change: Partial<ViewState>) => void;
}

/** はじめる: which tabs and columns were understood, the first dashboard, whether the totals agree, what is uncertain. */
export function StartPage({ view, asked, onView }: PageProps) {
  const { language } = view;
  const [tabs, setTabs] = useState<readonly TabChoice[]>([]);
  const [period, setPeriod] = useState('');
  const [notice, setNotice] = useState({ text: '', failed: false });
  /** The list of tabs was opened: from then on it holds every tab of the file. */
  const [all, setAll] = useState(false);
  const { state, run, cancel } = useCall('overview', { tabs, period, all, language }, language);
  const page = useShown(state);

  /** Does something on the server, then says how it went; what was read before is read anew. */
  const act = async (work: () => Promise<string>, thenRead: boolean) => {
    try {
      setNotice({ text: await work(), failed: false });
      if (thenRead) run();
    } catch (error) {
      setNotice({ text: (error as Error).message, failed: true });
    }
  };
  const answer = (row: SettingsRow) =>
    act(async () => {
      await callServer('saveSettings', { rows: [row], language }, language);
      return sidebar[page?.made ? 'answeredMade' : 'answered'][language];
    }, true);
  const sample = () =>
    act(async () => {
      await callServer('makeSample', { language }, language);
      return '';
    }, true);
  const show = (place: { readonly tab: string; readonly rows: readonly number[] }) =>
    act(async () => {
      await callServer('showRows', { ...place, language }, language);
      return '';
    }, false);
  const save = (choices: readonly TabOption[]) =>
    callServer('saveTabs', { ...chosenTabs(choices), language }, language);
  /** What is saved is read from now on, not a choice that was looked at before; a new request reads by itself. */
  const saveOnly = (choices: readonly TabOption[]) =>
    act(async () => {
      await save(choices);
      setTabs([]);
      return sidebar.saved[language];
    }, tabs.length === 0);
  const making = useMaking(language, () => {
    setTabs([]);
    run();
  });
  const make = (choices: readonly TabOption[]) =>
    making.make(async () => {
      await save(choices);
      return (await callServer('makeDashboards', { members: [], period: '', language }, language)).sentence;
    });

  return (
    <>
      {notice.text === '' ? null : (
        <p class="box" role={notice.failed ? 'alert' : 'status'}>
          {notice.text}
        </p>
      )}
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {page === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <First
            page={page}
            language={language}
            making={making}
            onMake={make}
            onRead={setTabs}
            onList={() => setAll(true)}
            onSave={saveOnly}
            onSample={sample}
            onRetry={run}
            onTeam={() => onView({ page: 'team' })}
          />
          {page.tabs.length === 0 ? null : (
            <>
              <Questions
                questions={page.questions}
                others={asked}
                title={sidebar.questions[language]}
                onAnswer={answer}
              />
              {page.totals === null ? null : <Totals totals={page.totals} language={language} onShow={show} />}
              <h2>{sidebar.funnel[language]}</h2>
              <Choice
                label={sidebar.period[language]}
                value={page.period}
                options={page.periods}
                onChange={setPeriod}
              />
              <Funnel lines={page.funnel} language={language} />
              <h2>{sidebar.unread[language]}</h2>
              <p class="muted">{page.account}</p>
              <Issues lines={page.issues} language={language} onShow={show} />
              <Columns tabs={page.tabs} language={language} />
            </>
          )}
        </div>
      )}
    </>
  );
}

/** What was read in one sentence, the button for the first dashboard, and the tabs it is made from. */
function First(props: {
  page: Overview;
  language: Language;
  making: ReturnType<typeof useMaking>;
  onMake: (choices: readonly TabOption[]) => void;
  onRead: (tabs: readonly TabChoice[]) => void;
  onList: () => void;
  onSave: (choices: readonly TabOption[]) => void;
  onSample: () => void;
  onRetry: () => void;
  onTeam: () => void;
}) {
  const { page, language, making } = props;
  const [choices, setChoices] = useState<readonly TabOption[]>(page.choices);
  useEffect(() => setChoices(page.choices), [page]);
  const tabChoices =
    page.choices.length === 0 ? null : (
      <TabChoices
        overview={page}
        choices={choices}
        language={language}
        onChange={setChoices}
        onOpen={props.onList}
        onRead={() => props.onRead(chosenTabs(choices).tabs)}
        onSave={() => props.onSave(choices)}
      />
    );
  if (page.tabs.length === 0) {
    return (
      <>
        <NoData page={page} language={language} onSample={props.onSample} onRetry={props.onRetry} />
        {page.choices.length > 1 ? tabChoices : null}
      </>
    );
  }
  return (
    <>
      <p>{page.summary}</p>
      <div class="buttons">
        <button type="button" class="action" disabled={making.busy} onClick={() => props.onMake(choices)}>
          {dashboardsPageTexts[page.made ? 'again' : 'make'][language]}
        </button>
        <button type="button" onClick={props.onTeam}>
          {sidebar.toTeam[language]}
        </button>
      </div>
      <p class="muted">{sidebar[page.made ? 'againNote' : 'makeNote'][language]}</p>
      <Making making={making} language={language} />
      {tabChoices}
    </>
  );
}

function NoData(props: { page: Overview; language: Language; onSample: () => void; onRetry: () => void }) {
  const { page, language } = props;
  return (
    <div class="box">
      <p>{page.problem === '' ? sidebar.noData[language] : page.problem}</p>
      {page.problem === '' ? null : <p>{sidebar.noDataNext[language]}</p>}
      <div class="buttons">
        <button type="button" class="action" onClick={props.onRetry}>
          {sidebar.retry[language]}
        </button>
        <button type="button" onClick={props.onSample}>
          {sidebar.sample[language]}
        </button>
      </div>
    </div>
  );
}
