import type { SettingsRow } from '../../api';
import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { Question } from '../../view/overview';

const MOST_AT_A_TIME = 3;

/** At most three uncertain points at a time; a click writes the answer into the settings sheet. */
export function Questions(props: {
  questions: readonly Question[];
  language: Language;
  onAnswer: (row: SettingsRow) => void;
}) {
  const { questions, language } = props;
  if (questions.length === 0) return null;
  return (
    <section aria-label={sidebar.questions[language]}>
      <h2>{sidebar.questions[language]}</h2>
      {questions.slice(0, MOST_AT_A_TIME).map((question) => (
        <fieldset class="box question" key={question.id}>
          <legend>{question.text}</legend>
          <div class="buttons">
            {question.answers.map((answer) => (
              <button
                type="button"
                key={answer.label}
                onClick={() => props.onAnswer({ key: answer.key, values: answer.values })}
              >
                {answer.label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
