import type { Language } from '../../core/language';
import { countFact, rateFact, designPage as texts } from '../../messages/design-page';
import { hypothesesFor } from '../../messages/feedback-hypotheses';
import { say } from '../../messages/message';
import type { DesignMeasure, DesignNotes, DesignPage, DesignProblem } from '../../view/design-page';
import { lines } from '../design-notes';
import { TextArea } from './text-area';

export interface StepProps {
  readonly page: DesignPage;
  readonly problem: DesignProblem | undefined;
  readonly notes: DesignNotes;
  readonly language: Language;
  readonly onNotes: (part: Partial<DesignNotes>) => void;
}

const GROUPS: readonly DesignProblem['group'][] = ['flag', 'kept', 'other'];

/** 課題: which result worries, what the sheet says of it, and why it is no KPI as it stands. */
export function ProblemStep({ onProblem, ...props }: StepProps & { onProblem: (id: string) => void }) {
  const { page, problem, notes, language } = props;
  return (
    <>
      <p class="muted">{texts.intro[language]}</p>
      <label>
        {texts.problem[language]}
        <select value={problem?.id ?? ''} onChange={(event) => onProblem(event.currentTarget.value)}>
          <option value="">{texts.choose[language]}</option>
          {GROUPS.map((group) => {
            const members = page.problems.filter((one) => one.group === group);
            return members.length === 0 ? null : (
              <optgroup key={group} label={texts.groups[group][language]}>
                {members.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      {problem === undefined ? null : (
        <>
          {page.asOf === '' ? null : <p>{factText(problem, language)}</p>}
          <p>{problem.reason}</p>
        </>
      )}
      <TextArea label={texts.seen[language]} value={notes.seen} onChange={(seen) => props.onNotes({ seen })} />
    </>
  );
}

function factText({ fact }: DesignProblem, language: Language): string {
  if (fact === null) return texts.noFact[language];
  return fact.kind === 'rate' ? say(rateFact, language, fact) : say(countFact, language, fact);
}

/** 原因の仮説: the question that leads on, and examples about one's own actions for whoever stares at a blank field. */
export function HypothesisStep({ problem, notes, language, onNotes }: StepProps) {
  const examples = problem === undefined ? [] : hypothesesFor(problem.topics, language);
  return (
    <>
      <p class="ask">{problem?.question}</p>
      <TextArea
        label={texts.hypothesis[language]}
        hint={texts.turnAround[language]}
        value={notes.hypothesis}
        onChange={(hypothesis) => onNotes({ hypothesis })}
      />
      {examples.length === 0 ? null : (
        <details>
          <summary>{texts.examples[language]}</summary>
          <ul class="plain">
            {examples.map((example) => (
              <li key={example}>
                {example}{' '}
                <button
                  type="button"
                  class="link row"
                  onClick={() => onNotes({ hypothesis: lines(notes.hypothesis, example) })}
                >
                  {texts.add[language]}
                  <span class="hidden"> {example}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** 良い状態: in words, then as an event that can be counted; what is proposed first is the method's own replacement. */
export function GoodStateStep({ page, problem, notes, language, onNotes }: StepProps) {
  const proposed = (problem?.instead ?? []).flatMap((id) => page.measures.filter((measure) => measure.id === id));
  const others = page.measures.filter((measure) => !proposed.includes(measure));
  const chosen = page.measures.find(({ id }) => id === notes.measure);
  return (
    <>
      <TextArea
        label={texts.good[language]}
        hint={texts.goodHint[language]}
        value={notes.good}
        onChange={(good) => onNotes({ good })}
      />
      <fieldset>
        <legend>{texts.measure[language]}</legend>
        {proposed.map((measure) => (
          <label class="check" key={measure.id}>
            <input
              type="radio"
              name="measure"
              checked={measure.id === notes.measure}
              onChange={() => onNotes({ measure: measure.id })}
            />
            <span>
              {measure.label}{' '}
              <span class="muted">
                {texts.marks[measure.control][language]}
                {measure.kept ? '' : ` · ${texts.notKept[language]}`}
              </span>
            </span>
          </label>
        ))}
        <OtherMeasures
          measures={others}
          chosen={proposed.includes(chosen!) ? '' : notes.measure}
          language={language}
          onChoose={(measure) => onNotes({ measure })}
        />
      </fieldset>
    </>
  );
}

function OtherMeasures(props: {
  measures: readonly DesignMeasure[];
  chosen: string;
  language: Language;
  onChoose: (id: string) => void;
}) {
  const { measures, language } = props;
  const groups = [true, false].map((kept) => measures.filter((measure) => measure.kept === kept));
  return (
    <label>
      {texts.otherMeasure[language]}
      <select value={props.chosen} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{texts.noOther[language]}</option>
        {groups.map((group, at) =>
          group.length === 0 ? null : (
            <optgroup
              key={at === 0 ? 'kept' : 'other'}
              label={(at === 0 ? texts.measures.kept : texts.measures.other)[language]}
            >
              {group.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}
