import { codesOf, readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** 佐藤 2026年4月 over figures that name nobody is 佐藤's tab, and that is said. */

const tab = (title: string) => readSheet([[title], ['日付', '面談', '推薦'], ['2026/4/1', 3, 2]]);

test.each([
  ['佐藤 2026年4月', '佐藤'],
  ['佐藤　4月度', '佐藤'],
  ['4月度 佐藤', '佐藤'],
  ['2026年4月　佐々木', '佐々木'],
  ['■ 佐藤健太 2026年度', '佐藤健太'],
  ['【佐藤】2026年4月', '佐藤'],
])('%s: %s', (title, name) => {
  expect(sumsOf(tab(title))).toEqual([`${name} 2026-04 document_submitted 2`, `${name} 2026-04 first_meeting 3`]);
  expect(codesOf(tab(title))).toContain('member-from-title');
});

test.each(
  '数値 2026年4月、速報 4月、研修 4月、稼働 2026年4月、歩留まり 4月、着地 4月、青空商事 2026年4月、全体 4月、2026年4月、行動 4月、確定 4月'.split(
    '、',
  ),
)('%s names nobody', (title) => {
  expect(tab(title).members).toEqual([]);
});

const CASES: readonly WholeCase[] = [
  {
    name: 'days across with targets beside the actuals of the month',
    sheet: `
佐藤　2026年4月度,,,,,,
項目,目標,実績,1,2,3,6
架電,400,75,20,18,22,15
面談,15,4,1,2,0,1`,
    counts: '佐藤 2026-04 candidate_call 75\n佐藤 2026-04 first_meeting 4',
    says: `
      A2 member-from-title 佐藤
      A3 label-inferred 架電 label=架電 metric=candidate_call`,
    targets: '佐藤 2026-04 candidate_call 400 B3\n佐藤 2026-04 first_meeting 15 B4',
    rows: 'hhcc',
  },
  {
    name: 'where the rows name people, the title says nothing of them',
    sheet: `
佐藤 2026年4月,,
担当,面談,推薦
田中,3,2`,
    counts: '田中 2026-04 document_submitted 2\n田中 2026-04 first_meeting 3',
    rows: 'hhc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
