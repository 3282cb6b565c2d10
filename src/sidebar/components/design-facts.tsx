import type { ViewState } from '../../api';
import {
  automaticWarning,
  factQuestion,
  measureNotKept,
  mixLooked,
  mixWarning,
  designPage as texts,
} from '../../messages/design-page';
import { say } from '../../messages/message';
import type { DesignFacts, DesignPair } from '../../view/design-page';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';
import type { StepProps } from './design-thinking';
import { Status } from './status';

type Language = ViewState['language'];

/** 社内数値のファクト確認. */
export function FactsStep({ page, notes, language }: StepProps) {
  if (page.asOf === '') {
    return (
      <>
        <p>{texts.noRecords[language]}</p>
        <p class="muted">{page.noEvidence}</p>
      </>
    );
  }
  return <CheckedFacts measure={notes.measure} problem={notes.problem} language={language} />;
}

function CheckedFacts(props: { measure: string; problem: string; language: Language }) {
  const { language } = props;
  const { state, run, cancel } = useCall('designFacts', props, language);
  const facts = useShown(state);
  return (
    <>
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {facts === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <p class="ask">{say(factQuestion, language, facts)}</p>
          {facts.kept ? <Units facts={facts} language={language} /> : <p>{say(measureNotKept, language, facts)}</p>}
        </div>
      )}
    </>
  );
}

function Units({ facts, language }: { facts: DesignFacts; language: Language }) {
  return (
    <>
      <ul class="plain">
        {facts.units.map(({ unit, verdict, text }) => (
          <li key={unit}>
            <h3>
              {texts.units[unit][language]}: {verdict}
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {facts.units.some(({ told }) => told) ? null : <p class="box">{texts.tryIt[language]}</p>}
      <Careful facts={facts} language={language} />
      <p>{texts.marks[facts.control][language]}</p>
      <Pairs facts={facts} which="months" language={language} />
      <Pairs facts={facts} which="members" language={language} />
      <Pairs facts={facts} which="jobs" language={language} />
    </>
  );
}

/** What passes for evidence and is none: arithmetic, the mix of what people work on, and that nothing here shows a cause. */
function Careful({ facts, language }: { facts: DesignFacts; language: Language }) {
  const { mix } = facts;
  return (
    <section class="box question" aria-label={texts.careful[language]}>
      <h3>{texts.careful[language]}</h3>
      <ul class="warnings">
        {facts.automatic ? <li>{say(automaticWarning, language, facts)}</li> : null}
        {mix?.warnings.map((warning) => (
          <li key={warning.heading}>{say(mixWarning, language, warning)}</li>
        ))}
        {mix === null || mix.warnings.length > 0 ? null : (
          <li>
            {mix.looked.length === 0 ? texts.noMix[language] : say(mixLooked, language, { headings: mix.looked })}
          </li>
        )}
        <li>{texts.noCause[language]}</li>
      </ul>
    </section>
  );
}

function Pairs(props: { facts: DesignFacts; which: 'months' | 'members' | 'jobs'; language: Language }) {
  const { facts, which, language } = props;
  const rows: readonly DesignPair[] = facts[which];
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{texts.tables[which][language]}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.name[which][language]}</th>
            <th scope="col" class="number">
              {facts.measure}
            </th>
            <th scope="col" class="number">
              {facts.outcome}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, measure, outcome }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="number">{measure}</td>
              <td class="number">{outcome}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
