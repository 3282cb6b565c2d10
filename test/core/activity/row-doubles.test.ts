import type { Cell } from '../../../src/core/grid/cell';
import { readSheet } from '../../support/read-sheet';
import { casesOf, expectReading, type ReadingCase } from '../../support/whole-reading';

const CASES: readonly ReadingCase[] = [
  {
    name: 'rows with an id of their own count once, whatever else they say',
    sheet: `
ID,日付,担当,活動,求職者,メモ
1,2026/4/1,佐藤,初回面談,A1,あ
1,2026/4/1,佐藤,初回面談,A1,い
1,2026/4/1,佐藤,初回面談,A2,あ
2,2026/4/1,佐藤,初回面談,A1,あ
,2026/4/1,佐藤,初回面談,A9,あ
,2026/4/1,佐藤,初回面談,A9,あ
,2026/4/1,佐藤,初回面談,A9,い`,
    counts: '佐藤 2026-04 first_meeting 6',
    rows: 'hcxccccc',
    said: `
double-once D3
double-separate D7`,
    typed: true,
  },
  {
    name: 'a time in a column of its own',
    sheet: `
日付,時刻,担当,活動,企業
2026/4/1,10:00,佐藤,企業架電,青空
2026/4/1,10:00,佐藤,企業架電,青空
2026/4/1,11:00,佐藤,企業架電,青空
2026/4/1,,佐藤,企業架電,青空
2026/4/1,,佐藤,企業架電,青空`,
    counts: '佐藤 2026-04 client_call 4',
    rows: 'hcxccc',
    said: `
double-once D3
double-separate D6`,
    typed: true,
  },
  {
    name: 'a time beside the date',
    sheet: `
日時,担当,活動,企業
2026/4/1 10:00,佐藤,企業架電,青空
2026/4/1 10:00,佐藤,企業架電,青空
2026/4/1 10:30,佐藤,企業架電,青空
2026/4/2,佐藤,企業架電,青空
2026/4/2,佐藤,企業架電,青空`,
    counts: '佐藤 2026-04 client_call 4',
    rows: 'hcxccc',
    said: `
double-once C3
double-separate C6`,
    typed: true,
  },
  {
    name: 'a moment',
    sheet: `
日時,担当,活動,企業
2026-04-01T10:00:00Z,佐藤,企業架電,青空
2026-04-01T10:00:00Z,佐藤,企業架電,青空`,
    counts: '佐藤 2026-04 client_call 1',
    rows: 'hcx',
    said: 'double-once C3',
  },
  {
    name: 'a serial number with a fraction',
    sheet: [
      ['日付', '担当', '活動', '企業'],
      [46113.5, '佐藤', '企業架電', '青空'],
      [46113.5, '佐藤', '企業架電', '青空'],
      [46114, '佐藤', '企業架電', '青空'],
      [46114, '佐藤', '企業架電', '青空'],
    ],
    counts: '佐藤 2026-04 client_call 3',
    rows: 'hcxcc',
    said: `
double-once C3
double-separate C5`,
  },
  {
    name: 'whatever differs makes another act, spaces aside',
    sheet: `
日時,担当,活動,求職者,企業,メモ
2026/4/1 10:00,佐藤,書類推薦,A1,青空,
2026/4/1 10:00,佐藤,書類推薦,A1,白雲,
2026/4/1 10:00,田中,書類推薦,A1,青空,
2026/4/1 10:00,佐藤,書類推薦,A2,青空,
2026/4/1 10:00,佐藤,一次面接設定,A1,青空,
2026/4/2 10:00,佐藤,書類推薦,A1,青空,
2026/4/1 10:00,佐藤,書類推薦,A1,青空,再
2026/4/1 10:00,佐藤,書類推薦,A1 ,青空, `,
    counts: `
佐藤 2026-04 document_submitted 5
佐藤 2026-04 first_interview_set 1
田中 2026-04 document_submitted 1`,
    rows: 'hcccccccx',
    said: 'double-once C9',
  },
  {
    name: 'acts that are not counted are no doubles',
    sheet: `
ID,日付,担当,活動,求職者
1,2026/4/1,佐藤,お茶くみ,A1
1,2026/4/1,佐藤,お茶くみ,A1
2,2026/4/1,佐藤,初回面談,A1`,
    counts: '佐藤 2026-04 first_meeting 1',
    rows: 'hxxc',
    said: 'unknown-label D2 D3',
  },
  {
    name: 'an undated row with an id',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,初回面談,A1
未定,佐藤,初回面談,A2
未定,佐藤,初回面談,A2`,
    counts: '佐藤 2026-04 first_meeting 1',
    rows: 'hcxx',
    said: `
double-separate C4
unreadable-date A3 A4`,
  },
];

describe('rows that repeat another', () => {
  test.each(casesOf(CASES))('$name', expectReading);

  test('name the row they repeat', () => {
    const row: Cell[] = ['2026/4/1', '佐藤', '企業架電', '青空'];
    const { issues } = readSheet([['日付', '担当', '活動', '企業'], row, ['2026/4/2', ...row.slice(1)], row, row]);
    expect(issues.map(({ code, row: at, values }) => [code, at, values['first']])).toEqual([
      ['double-separate', 3, 2],
      ['double-separate', 4, 2],
    ]);
  });
});
