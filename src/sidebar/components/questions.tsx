import type { SettingsRow } from '../../api';
import type { Question } from '../../view/overview';
import { atATime } from '../at-a-time';

/** At most three uncertain points at a time; a click writes the answer into the settings sheet. */
export function Questions(props: {
  questions: readonly Question[];
  title: string;
  /** Asked by another part of the page already. */
  others?: number;
  onAnswer: (row: SettingsRow, question: Question) => void;
}) {
  const { title, others = 0 } = props;
  const questions = atATime(props.questions, others);
  if (questions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {questions.map((question) => (
        <fieldset class="box question" key={question.id}>
          <legend>{question.text}</legend>
          <div class="buttons">
            {question.answers.map(({ label, key, values }) => (
              <button type="button" key={label} onClick={() => props.onAnswer({ key, values }, question)}>
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
