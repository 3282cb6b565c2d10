import type { TalkStep } from '../../src/messages/feedback-talk';
import type { TalkDraft } from '../../src/view/feedback-page';
import { keptAfter, reopenedDraft, sealedDraft, shownDraft } from '../../src/view/feedback-seal';
import { draftFor } from '../support/talks';

const STEPS: readonly TalkStep[] = ['facts', 'prepare', 'ask', 'compare', 'next', 'record'];
const SECRET = ['見立て'];

test('sealed hypotheses are shown only once the member was asked, the answer is written, and the step comes after it', () => {
  for (const step of STEPS)
    for (const sealed of [true, false])
      for (const asked of [true, false])
        for (const answer of ['', ' ', '答え']) {
          const draft = draftFor('佐藤', { step, sealed, asked, answer, hypotheses: SECRET });
          const open = !sealed || (asked && answer.trim() !== '' && ['compare', 'next', 'record'].includes(step));
          expect(shownDraft(draft).hypotheses).toEqual(open ? SECRET : []);
        }
});

test('whatever a page sends in whatever order, a sealed hypothesis stays what it is, and being asked cannot be undone', () => {
  const kept = draftFor('佐藤', { sealed: true, asked: true, hypotheses: SECRET });
  let now: TalkDraft = kept;
  for (const sealed of [true, false])
    for (const asked of [true, false])
      for (const step of STEPS) {
        now = keptAfter(now, draftFor('佐藤', { sealed, asked, step, hypotheses: ['別'] }));
        expect(now).toMatchObject({ sealed: true, asked: true, hypotheses: SECRET, step });
      }
  expect(reopenedDraft(now)).toBeUndefined();
});

test('a page cannot claim a seal of its own', () => {
  const sent = draftFor('佐藤', { sealed: true, asked: true, hypotheses: SECRET });
  expect(keptAfter(undefined, sent)).toMatchObject({ sealed: false, asked: false });
});

test('only what is written is put aside; nothing written, nothing sealed', () => {
  expect(sealedDraft(draftFor('佐藤', { hypotheses: [' ', 'a ', ''] }))).toMatchObject({
    hypotheses: ['a'],
    sealed: true,
  });
  expect(sealedDraft(draftFor('佐藤', { hypotheses: [' '] }))).toBeUndefined();
});
