import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { keepFailed, stepNumber, TALK_PAGE as texts } from '../../messages/feedback-page';
import { TALK_STEPS, TALK_TEXT } from '../../messages/feedback-talk';
import { say } from '../../messages/message';
import type { TalkPage as Page } from '../../view/feedback-page';
import { callServer } from '../call-server';
import { Notice } from '../components/notice';
import { PageStatus } from '../components/page-status';
import { AskStep } from '../components/talk-ask';
import { CompareStep } from '../components/talk-compare';
import { FactsStep } from '../components/talk-facts';
import { NextStep } from '../components/talk-next';
import { PrepareStep } from '../components/talk-prepare';
import { RecordStep } from '../components/talk-record';
import '../talk.css';
import { talkKeeper } from '../talk-keeper';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';
import { useTalk } from '../use-talk';

interface PageProps {
  readonly view: ViewState;
  readonly onView: (change: Partial<ViewState>) => void;
}

/** 1on1をはじめる: one step on each screen. What was written a moment ago is kept before anything is read again. */
export function TalkPage(props: PageProps) {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    talkKeeper.now().then(() => setKept(true));
  }, []);
  // Begun again, everything is read again: nothing of the talk before is left.
  const [turn, setTurn] = useState(0);
  return isKept ? <Loaded key={turn} {...props} onAgain={() => setTurn(turn + 1)} /> : null;
}

function Loaded({ view, onView, onAgain }: PageProps & { onAgain: () => void }) {
  const { language, member } = view;
  const [period, setPeriod] = useState('');
  const { state, run, cancel } = useCall('talk', { member, period, language }, language);
  const page = useShown(state);
  const choose = (name: string) => {
    setPeriod('');
    talkKeeper.now().then(() => onView({ member: name }));
  };
  const [recorded, setRecorded] = useState<number>();
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={onView} />
      {state.kind === 'failed' && member !== '' ? (
        <button type="button" onClick={() => choose('')}>
          {texts.chooseAgain[language]}
        </button>
      ) : null}
      {page === undefined ? null : recorded !== undefined ? (
        <Recorded row={recorded} language={language} onAgain={onAgain} />
      ) : (
        <div aria-busy={state.kind === 'loading'}>
          <Walk
            key={page.model.member}
            page={page}
            language={language}
            onMember={choose}
            onPeriod={setPeriod}
            onRecorded={setRecorded}
          />
        </div>
      )}
    </>
  );
}

function Walk(props: {
  page: Page;
  language: Language;
  onMember: (member: string) => void;
  onPeriod: (period: string) => void;
  onRecorded: (row: number) => void;
}) {
  const { page, language } = props;
  const talk = useTalk(page, language);
  const { draft, kept, working } = talk;
  const at = TALK_STEPS.indexOf(draft.step);
  const { title, help } = TALK_TEXT[draft.step];
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${draft.step} ${draft.sealed}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    // The next screen begins at its head, for the eye and for the keyboard.
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, [place]);
  // What was said of one screen is not said on the next, least of all on the member's.
  const screen = `${place} ${language}`;
  const saidOn = useRef(screen);
  useEffect(() => {
    if (saidOn.current === screen) return;
    saidOn.current = screen;
    working.close();
  }, [screen, working]);
  const shared = { talk, page, language };
  const notKept = kept === '' || kept === 'kept' ? '' : say(keepFailed, language, { reason: kept.problem });
  const notice = (
    <Notice notice={working.notice} language={language} onOpen={() => undefined} onClose={working.close} />
  );
  if (draft.step === 'ask') {
    return (
      <>
        <AskStep {...shared} />
        {notKept === '' ? null : (
          <p class="muted" role="alert">
            {notKept}
          </p>
        )}
        {notice}
      </>
    );
  }
  const isSealed = draft.step === 'prepare' && draft.sealed;
  return (
    <div class="talk">
      <p class="talk-at">
        <span>{say(stepNumber, language, { at: at + 1, of: TALK_STEPS.length })}</span>
        <progress value={at + 1} max={TALK_STEPS.length} aria-label={texts.steps[language]} />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title[language]}
      </h2>
      {help[language] === '' || isSealed || draft.step === 'record' ? null : <p>{help[language]}</p>}
      {draft.step === 'facts' ? (
        <FactsStep
          {...shared}
          onMember={props.onMember}
          onPeriod={(period) => {
            talk.change({ period });
            props.onPeriod(period);
          }}
        />
      ) : draft.step === 'prepare' ? (
        <PrepareStep {...shared} />
      ) : draft.step === 'compare' ? (
        <CompareStep {...shared} />
      ) : draft.step === 'next' ? (
        <NextStep {...shared} />
      ) : (
        <RecordStep {...shared} onRecorded={props.onRecorded} />
      )}
      <p class="muted talk-kept" role="status">
        {kept === 'kept' ? texts.kept[language] : notKept}
      </p>
      {notice}
    </div>
  );
}

/** What was agreed is written; where to find it, and whom to talk with next. */
function Recorded(props: { row: number; language: Language; onAgain: () => void }) {
  const { language } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const show = () => callServer('showTalks', { row: props.row, language }, language).catch(() => undefined);
  return (
    <div class="talk">
      <h2 ref={heading} tabIndex={-1}>
        {texts.recorded[language]}
      </h2>
      <p>{texts.recordedHelp[language]}</p>
      <div class="talk-foot">
        <button type="button" class="action wide" onClick={show}>
          {texts.showRecord[language]}
        </button>
        <button type="button" class="link" onClick={props.onAgain}>
          {texts.another[language]}
        </button>
      </div>
    </div>
  );
}
