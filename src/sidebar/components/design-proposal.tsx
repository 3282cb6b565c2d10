import type { ViewState } from '../../api';
import {
  backTooFew,
  backWords,
  goalLabel,
  partnerToWatch,
  partnerWords,
  proposalWords,
  designPage as texts,
  useBack,
  useUsual,
  usualWords,
  valueLabel,
} from '../../messages/design-page';
import { say } from '../../messages/message';
import { targetSettings } from '../../messages/targets-page';
import type { DesignEvery, DesignMeasure, DesignNotes, DesignValue } from '../../view/design-page';
import { callServer } from '../call-server';
import { typedNumber } from '../design-notes';
import { useCall } from '../use-call';
import { useShown } from '../use-shown';
import type { useWork } from '../use-work';
import { Choice } from './choice';
import type { StepProps } from './design-thinking';
import { Status } from './status';

type Language = ViewState['language'];

/** KPI設定案: whose, how often, how many; written to the settings as a target. */
export function ProposalStep(props: StepProps & Pick<ReturnType<typeof useWork>, 'busy' | 'work'>) {
  const { page, problem, notes, language, onNotes } = props;
  const measure = page.measures.find(({ id }) => id === notes.measure);
  if (measure === undefined) return null;
  const [first] = page.owners;
  const owner = page.owners.find(({ key }) => key === notes.owner)?.key ?? first?.key ?? '';
  const value = typedNumber(notes.value);
  const said = {
    owner,
    measure: measure.label,
    value: value === undefined ? '…' : String(value),
    weekly: notes.every === 'weekly',
  };
  const save = () =>
    props.work(async () => {
      const row = {
        key: targetSettings.target[language],
        values: [owner, measure.label, targetSettings.every[notes.every][language], String(value)],
      };
      await callServer('saveSettings', { rows: [row], language }, language);
      return texts.saved[language];
    }, texts.saving[language]);
  return (
    <>
      <Choice
        label={texts.owner[language]}
        value={owner}
        options={page.owners}
        onChange={(chosen) => onNotes({ owner: chosen })}
      />
      <Every every={notes.every} language={language} onChange={(every) => onNotes({ every })} />
      {page.asOf === '' || problem === undefined ? (
        <Partner measure={measure} value={undefined} language={language} />
      ) : (
        <FirstValue measure={measure} owner={owner} notes={notes} language={language} onNotes={onNotes} />
      )}
      <label>
        {say(valueLabel, language, said)}
        <input
          type="text"
          inputMode="numeric"
          value={notes.value}
          aria-invalid={notes.value !== '' && value === undefined}
          onInput={(event) => onNotes({ value: event.currentTarget.value })}
        />
      </label>
      {notes.value === '' || value !== undefined ? null : <p role="alert">{texts.number[language]}</p>}
      <section class="box remark" aria-label={texts.proposal[language]}>
        <h3>{texts.proposal[language]}</h3>
        <p>{say(proposalWords, language, said)}</p>
      </section>
      <div class="buttons">
        <button type="button" class="action" disabled={value === undefined || props.busy} onClick={save}>
          {texts.save[language]}
        </button>
      </div>
      <p class="muted">{texts.onlyThis[language]}</p>
    </>
  );
}

function Every(props: { every: DesignEvery; language: Language; onChange: (every: DesignEvery) => void }) {
  const { every, language } = props;
  return (
    <fieldset>
      <legend>{texts.every[language]}</legend>
      {(['monthly', 'weekly'] as const).map((choice) => (
        <label class="check" key={choice}>
          <input type="radio" name="every" checked={choice === every} onChange={() => props.onChange(choice)} />
          <span>{texts.everyNames[choice][language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where a number can come from: the owner's own months, and what the results wanted would take. */
function FirstValue(props: {
  measure: DesignMeasure;
  owner: string;
  notes: DesignNotes;
  language: Language;
  onNotes: StepProps['onNotes'];
}) {
  const { measure, owner, notes, language, onNotes } = props;
  const { problem, every } = notes;
  const request = { measure: measure.id, problem, owner, every, goal: typedNumber(notes.goal) ?? 0, language };
  const { state, run, cancel } = useCall('designValue', request, language);
  const value = useShown(state);
  return (
    <>
      <Status state={state} language={language} onRetry={run} onCancel={cancel} />
      {value === undefined ? null : (
        <div aria-busy={state.kind === 'loading'}>
          <label>
            {say(goalLabel, language, { outcome: value.outcome, weekly: every === 'weekly' })}
            <input
              type="text"
              inputMode="numeric"
              value={notes.goal}
              // Counted when the field is left: each letter would be a call.
              onChange={(event) => onNotes({ goal: event.currentTarget.value })}
            />
          </label>
          <Usual value={value} weekly={every === 'weekly'} language={language} onNotes={onNotes} />
          <Back value={value} goal={notes.goal} language={language} onNotes={onNotes} />
          <Partner measure={measure} value={value} language={language} />
        </div>
      )}
    </>
  );
}

function Usual(props: { value: DesignValue; weekly: boolean; language: Language; onNotes: StepProps['onNotes'] }) {
  const { value, weekly, language, onNotes } = props;
  if (value.usual === null) return <p>{texts.noUsual[language]}</p>;
  const usual = Math.max(1, Math.ceil(value.usual.mean));
  return (
    <>
      <p>{say(usualWords, language, { ...value.usual, weekly })}</p>
      <button type="button" onClick={() => onNotes({ value: String(usual) })}>
        {say(useUsual, language, { value: usual })}
      </button>
    </>
  );
}

function Back(props: { value: DesignValue; goal: string; language: Language; onNotes: StepProps['onNotes'] }) {
  const { value, goal, language, onNotes } = props;
  const { back, outcome } = value;
  if (back === null) return null;
  if (back.needed === null) return <p>{say(backTooFew, language, back)}</p>;
  const { needed } = back;
  return (
    <>
      <p>{say(backWords, language, { ...back, goal, outcome })}</p>
      <button type="button" onClick={() => onNotes({ value: String(needed) })}>
        {say(useBack, language, { value: needed })}
      </button>
    </>
  );
}

/** A count used as a KPI is shown with its quality partner, which is watched and never targeted. */
function Partner(props: { measure: DesignMeasure; value: DesignValue | undefined; language: Language }) {
  const { measure, value, language } = props;
  if (value?.partner) return <p>{say(partnerWords, language, value.partner)}</p>;
  return measure.partner === '' ? null : <p>{say(partnerToWatch, language, { label: measure.partner })}</p>;
}
