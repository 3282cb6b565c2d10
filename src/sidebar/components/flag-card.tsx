import { useState } from 'preact/hooks';
import type { SettingsRow } from '../../api';
import type { Language } from '../../core/language';
import type { AnswerKind } from '../../core/settings/settings';
import { say } from '../../messages/message';
import { flagPerson, openPlace, targetSettings, targetsPage as texts, watchBeside } from '../../messages/targets-page';
import type { Flag, FlagPerson, TargetPlace } from '../../view/targets-page';

const ANSWERS: readonly AnswerKind[] = ['replace', 'evaluation', 'later'];

export interface FlagActions {
  readonly busy: boolean;
  readonly onAnswer: (answer: AnswerKind, rows: readonly SettingsRow[]) => void;
  readonly onDesign: (metric: string) => void;
  readonly onPlace: (place: TargetPlace) => void;
}

/** One flag: why, what could be followed instead, the question, the evidence; answered with one click for all it concerns. */
export function FlagCard(props: { flag: Flag; language: Language } & FlagActions) {
  const { flag, language } = props;
  const [left, setLeft] = useState<readonly number[]>([]);
  const chosen = flag.people.filter((_, at) => !left.includes(at));
  const toggle = (at: number) => setLeft(left.includes(at) ? left.filter((other) => other !== at) : [...left, at]);
  return (
    <section class="box flag" aria-label={flag.label}>
      <h3>
        <span aria-hidden="true">× </span>
        {flag.label} <span class="hidden">{texts.marks.result[language]}</span>
      </h3>
      <People people={flag.people} left={left} language={language} onToggle={toggle} onPlace={props.onPlace} />
      <p>{flag.why}</p>
      <Instead flag={flag} language={language} />
      <h4>{texts.question[language]}</h4>
      <p class="ask">{flag.question}</p>
      <Evidence flag={flag} language={language} />
      <h4>{texts.askAnswer[language]}</h4>
      <div class="answers">
        {ANSWERS.filter((answer) => answer !== flag.answer).map((answer) => (
          <button
            type="button"
            key={answer}
            disabled={props.busy || chosen.length === 0}
            onClick={() => props.onAnswer(answer, answerRows(chosen, answer, language))}
          >
            {texts.answers[answer][language]}
          </button>
        ))}
      </div>
      <button type="button" class="link" onClick={() => props.onDesign(flag.metric)}>
        {texts.designFrom[language]}
      </button>
    </section>
  );
}

function answerRows(people: readonly FlagPerson[], answer: AnswerKind, language: Language): SettingsRow[] {
  const word = targetSettings.answers[answer][language];
  return people.flatMap(({ answers }) =>
    answers.map(([target, metric]) => ({ key: targetSettings.answer[language], values: [target, metric, word] })),
  );
}

/** Whose target it is. Of several people some can be left out of the answer. */
function People(props: {
  people: readonly FlagPerson[];
  left: readonly number[];
  language: Language;
  onToggle: (at: number) => void;
  onPlace: (place: TargetPlace) => void;
}) {
  const { people, language } = props;
  const place = (person: FlagPerson) => (
    <button type="button" class="link row" onClick={() => props.onPlace(person.place)}>
      {person.place.cell}
      <span class="hidden"> {say(openPlace, language, person.place)}</span>
    </button>
  );
  const [only] = people;
  if (people.length === 1 && only !== undefined) {
    return (
      <p>
        {personText(only, language)} {place(only)}
      </p>
    );
  }
  return (
    <fieldset class="people">
      <legend>{texts.people[language]}</legend>
      {people.map((person, at) => (
        <div class="person" key={`${person.place.tab} ${person.place.cell}`}>
          <label class="check">
            <input type="checkbox" checked={!props.left.includes(at)} onChange={() => props.onToggle(at)} />
            <span>{personText(person, language)}</span>
          </label>
          {place(person)}
        </div>
      ))}
    </fieldset>
  );
}

function personText({ name, target, more }: FlagPerson, language: Language): string {
  return say(flagPerson, language, { name: name === '' ? texts.nobody[language] : name, target, more });
}

const MARKS = { controllable: '○', leading: '◎' } as const;

function Instead({ flag, language }: { flag: Flag; language: Language }) {
  if (flag.replacements.length === 0) return null;
  return (
    <>
      <h4>{texts.instead[language]}</h4>
      <ol>
        {flag.replacements.map(({ label, control, partner }) => (
          <li key={label}>
            <span aria-hidden="true">{MARKS[control]} </span>
            {label} <span class="hidden">{texts.marks[control][language]}</span>
            {partner === '' ? null : <div class="muted">{say(watchBeside, language, { partner })}</div>}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the agency's own records say: of the link with results, and of a first value for each person. */
function Evidence({ flag, language }: { flag: Flag; language: Language }) {
  const firsts = flag.people.filter(({ first }) => first !== '');
  if (flag.evidence === '' && firsts.length === 0) return null;
  return (
    <>
      <h4>{texts.evidence[language]}</h4>
      {flag.evidence === '' ? null : <p>{flag.evidence}</p>}
      {firsts.length === 0 ? null : (
        <ul class="plain firsts">
          {firsts.map(({ name, first, place }) => (
            <li key={`${place.tab} ${place.cell}`}>
              {flag.people.length === 1 ? null : <strong>{name === '' ? texts.nobody[language] : name} </strong>}
              {first}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
