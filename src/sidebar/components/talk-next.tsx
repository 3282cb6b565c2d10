import type { ProposedBy } from '../../core/feedback/agreed-action';
import type { Language } from '../../core/language';
import { actionNumber, TALK_PAGE as texts } from '../../messages/feedback-page';
import { PROPOSED_BY, TALK_NEEDS, TALK_TEXT } from '../../messages/feedback-talk';
import { say } from '../../messages/message';
import { actionNeeds } from '../../view/feedback-needs';
import type { TalkAction } from '../../view/feedback-page';
import type { Proposal } from '../../view/feedback-talk';
import { later } from '../later-day';
import { Folded, Lines, StepFoot, type StepProps, Words } from './talk-parts';

const SLOTS = [0, 1, 2];
const ACTIONS_MOST = SLOTS.length;
const DUE_DAYS = 7;
const PROPOSERS: readonly ProposedBy[] = ['member', 'together', 'manager'];

/** 次の一歩: one to three actions, the member’s own idea first, each with number and day. */
export function NextStep({ talk, page, language }: StepProps) {
  const { draft, working } = talk;
  const { model } = page;
  const written = draft.actions;
  const set = (actions: readonly TalkAction[]) => talk.change({ actions });
  const blank: TalkAction = { text: '', metric: '', count: '', due: later(model.asOf, DUE_DAYS), by: 'member' };
  const take = (proposal: Proposal) => set([...written.filter(({ text }) => text.trim() !== ''), taken(proposal)]);
  const metrics = metricOptions(page, language);
  const done = written.filter(({ text }) => text.trim() !== '');
  const missing = done.length === 0 ? 'needsAction' : done.map(actionNeeds).find((needs) => needs !== undefined);
  return (
    <>
      <p class="talk-own">{model.ownIdea}</p>
      {SLOTS.slice(0, written.length).map((at) => (
        <ActionFields
          key={at}
          at={at}
          action={written[at]!}
          metrics={metrics}
          language={language}
          onChange={(part) => set(written.map((each, other) => (other === at ? { ...each, ...part } : each)))}
          onRemove={() => set(written.filter((_, other) => other !== at))}
        />
      ))}
      {written.length >= ACTIONS_MOST ? null : (
        <>
          <div class="buttons">
            <button type="button" onClick={() => set([...written, blank])}>
              {texts.addAction[language]}
            </button>
          </div>
          <Folded summary={texts.choices[language]}>
            <Lines lines={model.enough} />
            <div class="talk-choices">
              {model.proposals.map((proposal) => (
                <button type="button" key={proposal.text} onClick={() => take(proposal)}>
                  {proposal.text}
                </button>
              ))}
            </div>
          </Folded>
        </>
      )}
      <Lines lines={[...model.watch, ...(model.partner === '' ? [] : [model.partner])]} />
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.next.go[language]}
        missing={missing === undefined ? '' : TALK_NEEDS[missing][language]}
        onGo={() => talk.go('record', { actions: done, nextTalk: draft.nextTalk || latestDue(done) })}
        onBack={() => talk.go('compare')}
      />
    </>
  );
}

function taken({ text, metric, count, due }: Proposal): TalkAction {
  return { text, metric, count: count > 0 ? String(count) : '', due, by: 'together' };
}

function latestDue(actions: readonly TalkAction[]): string {
  const days = actions.map(({ due }) => due).sort();
  return days[days.length - 1] ?? '';
}

interface MetricOption {
  readonly id: string;
  readonly label: string;
}

/** What the sheet counts, and what is proposed to be counted. */
function metricOptions({ countable, model }: StepProps['page'], language: Language): MetricOption[] {
  const known = new Map(countable.map(({ id, label }) => [id, label]));
  for (const { metric, label } of model.proposals) if (metric !== '') known.set(metric, label);
  return [{ id: '', label: texts.uncounted[language] }, ...[...known].map(([id, label]) => ({ id, label }))];
}

function ActionFields(props: {
  at: number;
  action: TalkAction;
  metrics: readonly MetricOption[];
  language: Language;
  onChange: (part: Partial<TalkAction>) => void;
  onRemove: () => void;
}) {
  const { at, action, language, onChange } = props;
  return (
    <fieldset class="talk-action">
      <legend>{say(actionNumber, language, { at: at + 1 })}</legend>
      <Words label={texts.what[language]} value={action.text} onChange={(text) => onChange({ text })} />
      {/[[［]/.test(action.text) ? <p class="muted">{texts.fillPlaces[language]}</p> : null}
      <label>
        {texts.metric[language]}
        <select value={action.metric} onChange={(event) => onChange({ metric: event.currentTarget.value })}>
          {props.metrics.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div class="talk-two">
        <label>
          {texts.count[language]}
          <input
            type="text"
            inputMode="numeric"
            value={action.count}
            onInput={(event) => onChange({ count: event.currentTarget.value })}
          />
        </label>
        <label>
          {texts.due[language]}
          <input type="date" value={action.due} onInput={(event) => onChange({ due: event.currentTarget.value })} />
        </label>
      </div>
      <fieldset class="talk-by">
        <legend>{texts.by[language]}</legend>
        {PROPOSERS.map((by) => (
          <label class="check" key={by}>
            <input type="radio" name={`by-${at}`} checked={action.by === by} onChange={() => onChange({ by })} />
            {PROPOSED_BY[by][language]}
          </label>
        ))}
      </fieldset>
      <button type="button" class="link row" onClick={props.onRemove}>
        {texts.remove[language]}
      </button>
    </fieldset>
  );
}
