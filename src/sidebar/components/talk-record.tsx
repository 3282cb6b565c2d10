import type { TalkRecordSent } from '../../api';
import type { Language } from '../../core/language';
import { actionLine, keptFact, TALK_PAGE as texts } from '../../messages/feedback-page';
import { PROPOSED_BY, TALK, TALK_TEXT } from '../../messages/feedback-talk';
import { say } from '../../messages/message';
import type { TalkAction, TalkDraft } from '../../view/feedback-page';
import { isoDayText } from '../../view/iso-day-text';
import { callServer } from '../call-server';
import { CopyText } from './copy-text';
import { Folded, Lines, StepFoot, type StepProps } from './talk-parts';

/** 記録: what will stand where everyone can read it, and a copy of all for oneself. */
export function RecordStep(props: StepProps & { onRecorded: (row: number) => void }) {
  const { talk, page, language } = props;
  const { draft, working } = talk;
  const write = () =>
    talk.record(async () => {
      const { row } = await callServer(
        'recordTalk',
        { record: sentOf(draft, page.model.asOf, language), language },
        language,
      );
      // It is written; a draft that stays behind would only be offered again, and not be doubled.
      await callServer('dropTalk', { member: draft.member, language }, language).catch(() => undefined);
      props.onRecorded(row);
    });
  return (
    <>
      <h3>{page.model.member}</h3>
      <Lines lines={draft.actions.map((action) => lineOf(action, language))} />
      <label>
        {texts.nextTalk[language]}
        <input
          type="date"
          value={draft.nextTalk}
          onInput={(event) => talk.change({ nextTalk: event.currentTarget.value })}
        />
      </label>
      <p class="box talk-public">{TALK_TEXT.record.help[language]}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.shareLearned}
          disabled={draft.learned.trim() === ''}
          onChange={(event) => talk.change({ shareLearned: event.currentTarget.checked })}
        />
        <span>{texts.shareLearned[language]}</span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.shareWords}
          onChange={(event) => talk.change({ shareWords: event.currentTarget.checked })}
        />
        <span>{TALK.include[language]}</span>
      </label>
      <StepFoot
        language={language}
        busy={working.busy}
        go={TALK_TEXT.record.go[language]}
        onGo={write}
        onBack={() => talk.go('next')}
      />
      <Folded summary={texts.ownCopy[language]}>
        <CopyText
          label={texts.ownCopy[language]}
          copy={TALK.copyForMyself[language]}
          text={ownCopy(draft, page.model.asOf, language)}
          language={language}
        />
      </Folded>
    </>
  );
}

/** Only what was chosen goes to the record. */
function sentOf(draft: TalkDraft, day: string, language: Language): TalkRecordSent {
  const { member, actions, nextTalk, shareLearned, shareWords } = draft;
  return {
    day,
    member,
    actions,
    nextTalk,
    learned: shareLearned ? draft.learned : '',
    answer: shareWords ? withFact(draft, language) : '',
    hypothesis: shareWords ? draft.hypotheses.join('\n') : '',
  };
}

/** The answer, and what of it was kept as a fact. */
function withFact({ answer, fact }: TalkDraft, language: Language): string {
  return fact.trim() === '' ? answer : `${answer}\n${say(keptFact, language, { fact })}`;
}

function lineOf({ text, count, due, by }: TalkAction, language: Language): string {
  return say(actionLine, language, {
    text,
    count: count.normalize('NFKC').trim(),
    due: isoDayText(due, language),
    by: PROPOSED_BY[by][language],
  });
}

/** Everything of the talk as one text. */
function ownCopy(draft: TalkDraft, day: string, language: Language): string {
  const part = (title: string, lines: readonly string[]) => {
    const filled = lines.filter((line) => line.trim() !== '');
    return filled.length === 0 ? [] : ['', `■ ${title}`, ...filled];
  };
  return [
    `${day} ${draft.member}`.trim(),
    ...part(TALK.answer[language], [draft.answer]),
    ...part(TALK.hypothesis[language], draft.hypotheses),
    ...part(TALK.keepAsFact[language], [draft.fact]),
    ...part(TALK.differed[language], [draft.differed]),
    ...part(TALK.learned[language], [draft.learned]),
    ...part(
      TALK_TEXT.next.title[language],
      draft.actions.map((action) => lineOf(action, language)),
    ),
    ...part(texts.nextTalk[language], [draft.nextTalk]),
  ].join('\n');
}
