import { moneyScale } from '../../../src/core/parse/number';
import { readSheet, sumsOf } from '../../support/read-sheet';

/** 万 in the place of a unit is 万円: what an amount is in needs no 円 behind it. */

const monthOf = (heading: string, cell: string): string[] =>
  sumsOf(readSheet(`2026年5月,,\n担当,面談,"${heading}"\n佐藤,12,"${cell}"`));

describe('182 under a heading', () => {
  test.each([
    ['売上(万)', 1_820_000],
    ['売上（万）', 1_820_000],
    ['売上【万】', 1_820_000],
    ['売上（単位：万）', 1_820_000],
    ['売上(千)', 182_000],
    ['売上(百万)', 182_000_000],
    ['売上(億)', 18_200_000_000],
    ['売上（万円）', 1_820_000],
    ['Revenue (k)', 182_000],
    ['Revenue (000s)', 182_000],
    ['Revenue (m)', 182_000_000],
    ['売上', 182],
    ['売上（税抜）', 182],
    ['売上（田中）', 182],
    ['Revenue (gross)', 182],
  ])('%s is %d', (heading, amount) => {
    expect(monthOf(heading, '182')).toContain(`佐藤 2026-05 revenue ${amount}`);
  });

  it('counts stay what they are', () => {
    expect(sumsOf(readSheet('2026年5月,\n担当,面談(万)\n佐藤,12'))).toEqual(['佐藤 2026-05 first_meeting 12']);
  });

  it('a cell with its own unit needs none', () => {
    expect(monthOf('売上(万)', '182万円')).toContain('佐藤 2026-05 revenue 1820000');
  });
});

test.each(['万代', '千葉', '一万人計画', 'Interview (m/f)', 'kickoff', 'months in all'])('%s names no scale', (text) =>
  expect(moneyScale(text)).toBeUndefined(),
);

test.each([
  ['単位：千', 1000],
  ['（単位:万）', 10_000],
  ['単位 百万', 1_000_000],
])('%s above a table', (text, scale) => {
  expect(moneyScale(text)?.scale).toBe(scale);
  expect(sumsOf(readSheet(`${text},,\n2026年5月,,\n担当,面談,売上\n佐藤,12,182`))).toContain(
    `佐藤 2026-05 revenue ${182 * scale}`,
  );
});
