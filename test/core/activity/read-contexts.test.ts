import fc from 'fast-check';
import { ContextLines } from '../../../src/core/activity/read-contexts';
import { dayOf } from '../../../src/core/calendar/day';
import { readLine } from '../../../src/core/layout/context-lines';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const AS_OF = dayOf(2026, 11, 30);
const lexicon = new Lexicon(NO_SETTINGS);
const SAID = [
  '担当: 佐藤',
  '【田中】',
  '2026年11月',
  '2026年度 営業実績（単位：千円）',
  '第2週',
  'RA',
  '全体',
  '■ 初回面談数',
  '東京チーム',
  '佐藤 5月実績',
];

/** Columns 0–3 and 5–8 hold two tables side by side. */
const line = fc
  .record({
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.constantFrom(0, 2, 5, 7),
    text: fc.constantFrom(...SAID),
    alone: fc.boolean(),
    afterData: fc.boolean(),
  })
  .map(({ text, ...rest }) => ({ ...rest, context: readLine(text, lexicon)! }));
type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never;

function anew(lines: readonly Line[]): ContextLines {
  const contexts = new ContextLines(AS_OF);
  for (const one of lines) contexts.add(one);
  return contexts;
}

describe('what lines say of the rows below them', () => {
  test('the lines of the test say something', () => {
    for (const text of SAID) expect(readLine(text, lexicon)).toBeDefined();
  });

  test('going on from the block above gives what reading all lines anew gives, whatever is asked in between', () => {
    const table = fc.constantFrom([0, 3, true], [5, 8, true], [0, 8, false]) as fc.Arbitrary<[number, number, boolean]>;
    const asked = fc.record({ row: fc.integer({ min: 0, max: 45 }), table });
    fc.assert(
      fc.property(fc.array(fc.oneof(line, asked), { maxLength: 30 }), (steps) => {
        const going = new ContextLines(AS_OF);
        const lines: Line[] = [];
        for (const step of steps) {
          if ('context' in step) {
            going.add(step);
            lines.push(step);
          } else expect(going.at(step.row, ...step.table)).toEqual(anew(lines).at(step.row, ...step.table));
        }
      }),
      { numRuns: 300 },
    );
  });
});
