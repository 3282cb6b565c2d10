import { useState } from 'preact/hooks';
import type { SettingsRow, TabChoice } from '../../api';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { IssueLine, Overview } from '../../view/overview';
import { callServer } from '../call-server';
import { Columns } from '../components/columns';
import { Funnel } from '../components/funnel';
import { Issues } from '../components/issues';
import { PeriodChoice } from '../components/period-choice';
import { Questions } from '../components/questions';
import { Status } from '../components/status';
import { TabChoices } from '../components/tab-choices';
import { Totals } from '../components/totals';
import { useCall } from '../use-call';

/** はじめる: which tabs and columns were understood, whether the totals agree, what is uncertain, and a first funnel. */
export function StartPage(props: { language: Language }) {
  const { language } = props;
  const [tabs, setTabs] = useState<readonly TabChoice[]>([]);
  const [period, setPeriod] = useState('');
  const [notice, setNotice] = useState('');
  const { state, run, cancel } = useCall('overview', { tabs, period, language }, language);

  /** Does something on the server, then says how it went; what was read before is read anew. */
  const act = async (work: () => Promise<string>, thenRead: boolean) => {
    try {
      setNotice(await work());
      if (thenRead) run();
    } catch (error) {
      setNotice((error as Error).message);
    }
  };
  const saveTabs = (chosen: readonly TabChoice[]) =>
    act(async () => {
      await callServer('saveTabs', { tabs: chosen, language }, language);
      // What is saved is read from now on, not a choice that was looked at before; a new request reads by itself.
      setTabs([]);
      return sidebar.saved[language];
    }, tabs.length === 0);
  const answer = (row: SettingsRow) =>
    act(async () => {
      await callServer('saveSettings', { rows: [row], language }, language);
      return sidebar.answered[language];
    }, true);
  const sample = () =>
    act(async () => {
      await callServer('makeSample', { language }, language);
      return '';
    }, true);
  const show = (line: IssueLine) =>
    act(async () => {
      await callServer('showRows', { tab: line.tab, rows: line.rows, language }, language);
      return '';
    }, false);

  return (
    <>
      {notice === '' ? null : (
        <p class="box" role="status">
          {notice}
        </p>
      )}
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {state.kind !== 'ready' ? null : state.value.tabs.length === 0 ? (
        <>
          <NoData overview={state.value} language={language} onSample={sample} onRetry={run} />
          {state.value.choices.length > 1 ? (
            <TabChoices overview={state.value} language={language} onRead={setTabs} onSave={saveTabs} />
          ) : null}
        </>
      ) : (
        <>
          <p>{state.value.summary}</p>
          <TabChoices overview={state.value} language={language} onRead={setTabs} onSave={saveTabs} />
          <Questions questions={state.value.questions} language={language} onAnswer={answer} />
          <Totals overview={state.value} language={language} />
          <h2>{sidebar.funnel[language]}</h2>
          <PeriodChoice overview={state.value} language={language} onChange={setPeriod} />
          <Funnel lines={state.value.funnel} language={language} />
          <h2>{sidebar.unread[language]}</h2>
          <p class="muted">{state.value.account}</p>
          <Issues lines={state.value.issues} language={language} onShow={show} />
          <Columns tabs={state.value.tabs} language={language} />
        </>
      )}
    </>
  );
}

function NoData(props: { overview: Overview; language: Language; onSample: () => void; onRetry: () => void }) {
  const { overview, language } = props;
  return (
    <div class="box">
      <p>{overview.problem === '' ? sidebar.noData[language] : overview.problem}</p>
      {overview.problem === '' ? null : <p>{sidebar.noDataNext[language]}</p>}
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
