import { useRef, useState } from 'preact/hooks';
import type { SettingsRow, ViewState } from '../../api';
import type { AnswerKind } from '../../core/settings/settings';
import { say } from '../../messages/message';
import { personalResult } from '../../messages/personal-result';
import { countOfFolded, movableShare, targetSettings, targetsPage as texts } from '../../messages/targets-page';
import type { Flag, TargetsPage as Page, TargetPlace } from '../../view/targets-page';
import { callServer } from '../call-server';
import { FlagCard } from '../components/flag-card';
import { Notice } from '../components/notice';
import { PageStatus } from '../components/page-status';
import { FineTargets, Sentences, UnknownTargets } from '../components/target-lists';
import { TargetTab } from '../components/target-tab';
import type { DesignStart } from '../design-start';
import '../targets.css';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';
import { useWork } from '../use-work';

const FOLDED: readonly AnswerKind[] = ['replace', 'evaluation', 'later'];

/** 目標をチェック: unanswered flags first, each answered once; then what is unknown, what is fine, and the proposal. */
export function TargetsPage(props: {
  view: ViewState;
  onView: (change: Partial<ViewState>) => void;
  onDesign: (start: DesignStart) => void;
}) {
  const { language } = props.view;
  const [tab, setTab] = useState('');
  const { state, run, cancel } = useCall('targets', { tab, language }, language);
  const { notice, busy, work, close } = useWork();
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useShown(state);
  const save = (rows: readonly SettingsRow[], sentence: string) =>
    work(async () => {
      await callServer('saveSettings', { rows, language }, language);
      run();
      return sentence;
    });
  const answer = async (kind: AnswerKind, rows: readonly SettingsRow[]) => {
    // The card goes; whoever works with the keyboard goes on at the head of those that remain.
    if (await save(rows, texts.answered[kind][language])) heading.current?.focus();
  };
  const keep = async (name: string) => {
    const row = { key: targetSettings.sheet[language], values: [name, targetSettings.targets[language], '', '', ''] };
    if (await save([row], '')) setTab('');
  };
  const place = ({ tab: name, row }: TargetPlace) =>
    work(async () => {
      await callServer('showRows', { tab: name, rows: [row], language }, language);
      return '';
    });
  const write = () =>
    work(
      async () => (await callServer('writeProposal', { tab, language }, language)).sentence,
      texts.writing[language],
    );
  const actions = {
    busy,
    onAnswer: answer,
    onDesign: (metric: string) => props.onDesign({ problem: metric, good: '' }),
    onPlace: place,
  };
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={props.onView} />
      {page === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          {page.asOf === '' ? null : <p class="muted as-of">{page.asOf}</p>}
          <TargetTab
            page={page}
            language={language}
            busy={busy}
            onChoose={setTab}
            onKeep={keep}
            onFailed={(sentence) => work(() => Promise.reject(new Error(sentence)))}
          />
          <Movable page={page} language={language} />
          <h2 ref={heading} tabIndex={-1}>
            {texts.flags[language]}
          </h2>
          {page.noEvidence === '' || page.count === 0 ? null : (
            <p class="muted">
              {texts.noEvidence[language]} {page.noEvidence}
            </p>
          )}
          {page.flags.some(({ answer }) => answer === '') ? <p class="muted">{personalResult[language]}</p> : null}
          <OpenFlags flags={page.flags} {...actions} language={language} />
          <UnknownTargets
            page={page}
            language={language}
            busy={busy}
            onMap={(row) => save([row], texts.mapped[language])}
            onPlace={place}
          />
          {FOLDED.map((kind) => (
            <FoldedFlags key={kind} kind={kind} flags={page.flags} {...actions} language={language} />
          ))}
          <Sentences page={page} language={language} onStart={(text) => props.onDesign({ problem: '', good: text })} />
          <FineTargets page={page} language={language} />
          <div class="buttons">
            {page.flags.length === 0 ? null : (
              <button type="button" class="action" disabled={busy} onClick={write}>
                {texts.write[language]}
              </button>
            )}
            <button type="button" onClick={() => props.onDesign({ problem: '', good: '' })}>
              {texts.design[language]}
            </button>
          </div>
          {page.flags.length === 0 ? null : <p class="muted">{texts.writeNote[language]}</p>}
        </div>
      )}
      <Notice notice={notice} language={language} onOpen={() => undefined} onClose={close} />
    </>
  );
}

type Language = ViewState['language'];
type FlagList = { flags: readonly Flag[]; language: Language } & Omit<Parameters<typeof FlagCard>[0], 'flag'>;

function OpenFlags({ flags, ...rest }: FlagList) {
  const open = flags.filter(({ answer }) => answer === '');
  if (open.length === 0) return <p>{texts.noFlags[rest.language]}</p>;
  return open.map((flag) => <FlagCard key={cardKey(flag)} flag={flag} {...rest} />);
}

/** A card of fewer people is a new card: what was ticked belonged to the old one. */
function cardKey({ id, people }: Flag): string {
  return `${id} ${people.length}`;
}

/** Answered ones stay folded away; who wants to can change the answer there. */
function FoldedFlags({ kind, flags, ...rest }: FlagList & { kind: AnswerKind }) {
  const answered = flags.filter(({ answer }) => answer === kind);
  if (answered.length === 0) return null;
  const name = texts.folded[kind][rest.language];
  return (
    <details>
      <summary>{say(countOfFolded, rest.language, { name, count: answered.length })}</summary>
      {answered.map((flag) => (
        <FlagCard key={cardKey(flag)} flag={flag} {...rest} />
      ))}
    </details>
  );
}

/** 動かせる目標の割合; the bar only helps the eye. */
function Movable({ page, language }: { page: Page; language: Language }) {
  const { movable, of } = page.movable;
  if (of === 0) return null;
  return (
    <section aria-label={texts.movable[language]}>
      <h2>{texts.movable[language]}</h2>
      <p class="standing">{say(movableShare, language, { movable, of })}</p>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${Math.round((100 * movable) / of)}%` }} />
      </div>
      <p class="muted">{texts.movableNote[language]}</p>
    </section>
  );
}
