import type { SettingsRow } from '../../api';
import type { Question } from '../../view/overview';

const MOST_AT_A_TIME = 3;

/** At most three uncertain points at a time; a click writes the answer into the settings sheet. */
export function Questions(props: {
  questions: readonly Question[];
  title: string;
  /** So many at a time; three at most. */
  most?: number;
  onAnswer: (row: SettingsRow, question: Question) => void;
}) {
  const { questions, title, most = MOST_AT_A_TIME } = props;
  if (questions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {questions.slice(0, most).map((question) => (
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
