import fc from 'fast-check';
import {
  begun,
  EMPTY_DRAFT,
  lastStep,
  notesOf,
  typedNumber,
  withNotes,
  withProblem,
} from '../../src/sidebar/design-notes';
import type { DesignDraft } from '../../src/view/design-page';

const at = (problem: string, draft: DesignDraft = EMPTY_DRAFT) => withProblem(draft, problem);

test('going to another problem and back loses nothing', () => {
  const first = withNotes(at('placement'), { hypothesis: '面談が浅い', measure: 'first_meeting' });
  const second = withNotes(at('offer_rate', first), { hypothesis: '条件の確認が遅い' });
  expect(notesOf(at('placement', second))).toMatchObject({ hypothesis: '面談が浅い', measure: 'first_meeting' });
  expect(notesOf(at('offer_rate', second)).hypothesis).toBe('条件の確認が遅い');
});

test('words from a target come along to the problem chosen next, before what was there', () => {
  const words = begun(EMPTY_DRAFT, { problem: '', good: '求職者に喜ばれる' });
  expect(notesOf(at('placement', words)).good).toBe('求職者に喜ばれる');
  const earlier = withNotes(at('placement'), { good: '面接が組まれている' });
  const joined = at('placement', begun(earlier, { problem: '', good: '求職者に喜ばれる' }));
  expect(notesOf(joined).good).toBe('面接が組まれている\n求職者に喜ばれる');
});

test('entering from a flag starts at the first step with its metric; entering plainly goes on where one was', () => {
  const draft = { ...withNotes(at('placement'), { seen: 'x' }), step: 4 };
  expect(begun(draft, { problem: 'revenue', good: '' })).toMatchObject({ step: 1, problem: 'revenue' });
  expect(begun(draft, { problem: '', good: '' })).toBe(draft);
});

test('the later steps need a problem, the last two an event to count', () => {
  expect(lastStep(EMPTY_DRAFT)).toBe(1);
  expect(lastStep(at('placement'))).toBe(3);
  expect(lastStep(withNotes(at('placement'), { measure: 'first_interview_set' }))).toBe(5);
});

test('whatever is written, in whatever order, the last of each is kept for its problem', () => {
  const problems = ['a', 'b', 'c', 'd'];
  const changes = fc.array(fc.tuple(fc.constantFrom(...problems), fc.string()), { maxLength: 40 });
  fc.assert(
    fc.property(changes, (list) => {
      const last = new Map<string, string>();
      let draft = EMPTY_DRAFT;
      for (const [problem, seen] of list) {
        draft = withNotes(withProblem(draft, problem), { seen });
        last.set(problem, seen);
      }
      for (const [problem, seen] of last) expect(notesOf(draft, problem).seen).toBe(seen);
    }),
  );
});

test.each([
  ['8', 8],
  ['８', 8],
  [' 12 件', 12],
  ['1,200', 1200],
  ['2.5', 2.5],
  ['0', undefined],
  ['', undefined],
  ['八', undefined],
  ['-3', undefined],
  ['1e9', undefined],
])('typed %j', (text, value) => expect(typedNumber(text)).toBe(value));
