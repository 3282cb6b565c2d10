import { useState } from 'preact/hooks';
import { hypothesesFor } from '../../messages/feedback-hypotheses';
import { betterQuestion, hypothesisNumber, insteadOf, TALK_PAGE as texts } from '../../messages/feedback-page';
import { betterForm, corneringPhrases, OPENERS } from '../../messages/feedback-phrases';
import { TALK, TALK_NEEDS, TALK_TEXT } from '../../messages/feedback-talk';
import { say } from '../../messages/message';
import { Folded, Lines, StepFoot, type StepProps, Words } from './talk-parts';

const SLOTS = [0, 1, 2];
const HYPOTHESES_MOST = SLOTS.length;
/** A question that is read at a glance. */
const QUESTION_LETTERS_MOST = 200;

/** 仮説準備: what the manager supposes, then put aside; then the last look before the screen is turned. */
export function PrepareStep(props: StepProps) {
  return props.talk.draft.sealed ? <Sealed key={props.page.model.question} {...props} /> : <Writing {...props} />;
}

function Writing({ talk, page, language }: StepProps) {
  const { draft, working } = talk;
  const written = draft.hypotheses.length === 0 ? [''] : draft.hypotheses;
  const set = (hypotheses: readonly string[]) => talk.change({ hypotheses });
  const add = (text: string) => {
    const blank = written.findIndex((each) => each.trim() === '');
    set(blank >= 0 ? written.map((each, at) => (at === blank ? text : each)) : [...written, text]);
  };
  const isFull = written.length >= HYPOTHESES_MOST && written.every((text) => text.trim() !== '');
  const suggested = hypothesesFor(page.model.topics, language).filter((text) => !written.includes(text));
  const none = written.every((text) => text.trim() === '');
  return (
    <>
      {SLOTS.slice(0, written.length).map((at) => (
        <Words
          key={at}
          label={say(hypothesisNumber, language, { at: at + 1 })}
          rows={3}
          value={written[at]!}
          onChange={(next) => set(written.map((each, other) => (other === at ? next : each)))}
        />
      ))}
      {isFull ? null : (
        <>
          {none || written.length >= HYPOTHESES_MOST ? null : (
            <button type="button" class="link row" onClick={() => set([...written, ''])}>
              {texts.addHypothesis[language]}
            </button>
          )}
          <h3>{texts.suggestions[language]}</h3>
          <div class="talk-choices">
            {suggested.map((text) => (
              <button type="button" key={text} onClick={() => add(text)}>
                {text}
              </button>
            ))}
          </div>
        </>
      )}
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.prepare.go[language]}
        missing={none ? TALK_NEEDS.needsHypothesis[language] : ''}
        onGo={() => talk.seal()}
        onBack={() => talk.go('facts')}
      />
    </>
  );
}

function Sealed({ talk, page, language }: StepProps) {
  const { draft, working } = talk;
  // What is typed stays as typed while one is at it, emptied too; an empty one is the proposed one.
  const [question, setQuestion] = useState(draft.question === '' ? page.model.question : draft.question);
  const ask = (text: string) => {
    setQuestion(text);
    talk.change({ question: text.trim() === '' || text === page.model.question ? '' : text });
  };
  const better = betterForm(question, language);
  const cornering = corneringPhrases(language);
  return (
    <>
      <div class="talk-sealed">
        <p>
          <strong>{texts.sealedTitle[language]}</strong>
        </p>
        <p>{texts.sealedHelp[language]}</p>
        {draft.asked ? null : (
          <button type="button" class="link row" disabled={working.busy} onClick={() => talk.reopen()}>
            {TALK.reopen[language]}
          </button>
        )}
      </div>
      <Words
        label={texts.question[language]}
        rows={4}
        most={QUESTION_LETTERS_MOST}
        value={question}
        placeholder={page.model.question}
        onChange={ask}
      />
      {better === undefined ? null : (
        <div class="box" role="status">
          <p>{say(betterQuestion, language, { better })}</p>
          <button type="button" onClick={() => ask(better)}>
            {texts.useIt[language]}
          </button>
        </div>
      )}
      <p>{texts.turn[language]}</p>
      <StepFoot
        language={language}
        busy={working.busy}
        go={texts.ask[language]}
        onGo={() => talk.go('ask')}
        onBack={() => talk.go('facts')}
      />
      <Folded summary={texts.stuck[language]}>
        <Lines lines={[...page.model.further, ...OPENERS.map((text) => text[language])]} />
      </Folded>
      <Folded summary={texts.better[language]}>
        <Lines lines={cornering.map((pair) => say(insteadOf, language, pair))} />
      </Folded>
    </>
  );
}
