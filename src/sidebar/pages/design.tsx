import { useEffect, useRef } from 'preact/hooks';
import type { ViewState } from '../../api';
import type { Language } from '../../core/language';
import { designSteps, stepHeading, stepOf, designPage as texts } from '../../messages/design-page';
import { say } from '../../messages/message';
import type { DesignDraft, DesignPage as Page } from '../../view/design-page';
import { FactsStep } from '../components/design-facts';
import { ProposalStep } from '../components/design-proposal';
import { GoodStateStep, HypothesisStep, ProblemStep, type StepProps } from '../components/design-thinking';
import { Notice } from '../components/notice';
import { PageStatus } from '../components/page-status';
import { begun, EMPTY_DRAFT, lastStep, notesOf, STEPS, withNotes, withProblem } from '../design-notes';
import type { DesignStart } from '../design-start';
import '../targets.css';
import { useCall } from '../use-call';
import type { useDraft } from '../use-draft';
import { useShown } from '../use-shown';
import { useWork } from '../use-work';

/** KPIを設計する: five steps; what was written at each stays, whichever way one goes. */
export function DesignPage(props: {
  view: ViewState;
  onView: (change: Partial<ViewState>) => void;
  drafting: ReturnType<typeof useDraft>;
  /** How the page was entered; taken once. */
  start: DesignStart | undefined;
  onStarted: () => void;
}) {
  const { drafting, start, onStarted } = props;
  const { language } = props.view;
  const { state, run, cancel } = useCall('design', { language }, language);
  const page = useShown(state);
  const { draft, setDraft, load } = drafting;
  useEffect(() => {
    if (page === undefined) return;
    if (draft === undefined) load(page.draft ?? EMPTY_DRAFT);
    else if (start !== undefined) {
      setDraft(begun(draft, start));
      onStarted();
    }
  }, [page, draft, start, load, setDraft, onStarted]);
  return (
    <>
      <PageStatus call={{ state, run, cancel }} language={language} onView={props.onView} />
      {page === undefined || draft === undefined ? null : (
        <Steps page={page} draft={draft} language={language} onDraft={setDraft} onView={props.onView} />
      )}
    </>
  );
}

function Steps(props: {
  page: Page;
  draft: DesignDraft;
  language: Language;
  onDraft: (draft: DesignDraft) => void;
  onView: (change: Partial<ViewState>) => void;
}) {
  const { page, draft, language, onDraft } = props;
  const working = useWork();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = lastStep(draft);
  const step = Math.min(draft.step, open);
  const go = (next: number) => {
    onDraft({ ...draft, step: next });
    heading.current?.focus();
  };
  const name = designSteps[step - 1]![language];
  return (
    <>
      {page.asOf === '' ? null : <p class="muted as-of">{page.asOf}</p>}
      <StepList step={step} open={open} language={language} onGo={go} />
      <h2 ref={heading} tabIndex={-1}>
        {say(stepHeading, language, { step, of: STEPS, name })}
      </h2>
      <StepBody {...props} step={step} working={working} />
      <div class="buttons">
        {step === STEPS ? null : (
          <button type="button" class="action" disabled={step + 1 > open} onClick={() => go(step + 1)}>
            {texts.next[language]}
          </button>
        )}
        {step === 1 ? null : (
          <button type="button" onClick={() => go(step - 1)}>
            {texts.back[language]}
          </button>
        )}
      </div>
      {step < STEPS ? null : (
        <div class="buttons">
          <button type="button" class="link" onClick={() => props.onView({ page: 'member' })}>
            {texts.toMember[language]}
          </button>
          <button type="button" class="link" onClick={() => props.onView({ page: 'targets' })}>
            {texts.toTargets[language]}
          </button>
        </div>
      )}
      <Notice notice={working.notice} language={language} onOpen={() => undefined} onClose={working.close} />
    </>
  );
}

function StepList(props: { step: number; open: number; language: Language; onGo: (step: number) => void }) {
  const { language } = props;
  return (
    <nav aria-label={texts.steps[language]}>
      <ol class="steps">
        {designSteps.map((name, at) => (
          <li key={name.en}>
            <button
              type="button"
              class="page"
              aria-current={props.step === at + 1 ? 'step' : undefined}
              disabled={at + 1 > props.open}
              onClick={() => props.onGo(at + 1)}
            >
              {say(stepOf, language, { step: at + 1, name: name[language] })}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepBody(props: {
  page: Page;
  draft: DesignDraft;
  step: number;
  language: Language;
  working: ReturnType<typeof useWork>;
  onDraft: (draft: DesignDraft) => void;
}) {
  const { page, draft, language, onDraft, working } = props;
  const shared: StepProps = {
    page,
    problem: page.problems.find(({ id }) => id === draft.problem),
    notes: notesOf(draft),
    language,
    onNotes: (part) => onDraft(withNotes(draft, part)),
  };
  switch (props.step) {
    case 1:
      return <ProblemStep {...shared} onProblem={(id) => onDraft(withProblem(draft, id))} />;
    case 2:
      return <HypothesisStep {...shared} />;
    case 3:
      return <GoodStateStep {...shared} />;
    case 4:
      return <FactsStep {...shared} />;
    default:
      return <ProposalStep {...shared} busy={working.busy} work={working.work} />;
  }
}
