import { TALK_PAGE as texts } from '../../messages/feedback-page';
import { TALK, TALK_TEXT } from '../../messages/feedback-talk';
import { Lines, StepFoot, type StepProps, Words } from './talk-parts';

/** 答え合わせ: answer and hypothesis side by side, and what came of looking at both. */
export function CompareStep({ talk, page, language }: StepProps) {
  const { draft, working } = talk;
  return (
    <>
      <div class="talk-pair">
        <section>
          <h3>{TALK.answer[language]}</h3>
          <p class="talk-words">{draft.answer}</p>
        </section>
        <section>
          <h3>{TALK.hypothesis[language]}</h3>
          {draft.hypotheses.map((text) => (
            <p class="talk-words" key={text}>
              {text}
            </p>
          ))}
        </section>
      </div>
      <h3>{texts.compareWords[language]}</h3>
      <Lines lines={page.model.compare} />
      <Words
        label={TALK.differed[language]}
        value={draft.differed}
        onChange={(differed) => talk.change({ differed })}
      />
      <Words label={TALK.learned[language]} value={draft.learned} onChange={(learned) => talk.change({ learned })} />
      {talk.questions.length === 0 ? null : (
        <>
          <h3>{texts.further[language]}</h3>
          <Lines lines={talk.questions} />
        </>
      )}
      <Words
        label={TALK.keepAsFact[language]}
        hint={texts.factHint[language]}
        value={draft.fact}
        onChange={(fact) => talk.change({ fact })}
      />
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.compare.go[language]}
        onGo={() => talk.go('next')}
        onBack={() => talk.go('ask')}
      />
    </>
  );
}
