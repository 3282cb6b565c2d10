import { useEffect, useRef } from 'preact/hooks';
import { TALK, TALK_TEXT } from '../../messages/feedback-talk';
import { BareWords, StepFoot, type StepProps } from './talk-parts';

/** 本人に問う: the question, and room for the answer. Nothing else is on this screen: it is turned to the member. */
export function AskStep({ talk, page, language }: StepProps) {
  const { draft, working } = talk;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const question = draft.question.trim() === '' ? page.model.question : draft.question;
  return (
    <div class="talk-ask">
      <h1 ref={heading} tabIndex={-1}>
        {question}
      </h1>
      <BareWords
        label={TALK.answer[language]}
        rows={9}
        readOnly={working.busy}
        value={draft.answer}
        onChange={(answer) => talk.change({ answer })}
      />
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.ask.go[language]}
        stopped={draft.answer.trim() === ''}
        onGo={() => talk.open()}
        onBack={() => talk.go('prepare')}
      />
    </div>
  );
}
