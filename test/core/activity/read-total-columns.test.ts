import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What a sheet's own total columns cover, and which of them do not come out. */
type Sheet = ToldCase & { readonly sheet: string };

const COLUMNS: readonly Sheet[] = [
  {
    name: 'quarters and the whole year; a person who came later',
    sheet: `
2026年度 面談数,,,,,,,,
担当,4月,5月,1Q計,7月,8月,2Q計,通期計,平均
佐藤,3,1,4,2,2,4,8,2
田中,1,1,2,1,1,3,4,1
鈴木,,,,1,,1,1,
高橋,,,,,,,,`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 1
佐藤 2026-07 first_meeting 2
佐藤 2026-08 first_meeting 2
田中 2026-04 first_meeting 1
田中 2026-05 first_meeting 1
田中 2026-07 first_meeting 1
田中 2026-08 first_meeting 1
鈴木 2026-07 first_meeting 1`,
    issues: 'total-mismatch G4 3\nrow-without-figures A6',
    values: 'total-mismatch G4 heading=2Q計 stated=3 counted=2',
    totals: `
first_meeting D3 4=4 B3:B3+C3:C3 2026-04-01..2026-05-01
first_meeting D4 2=2 B4:B4+C4:C4 2026-04-01..2026-05-01
first_meeting G3 4=4 E3:E3+F3:F3 2026-07-01..2026-08-01
first_meeting G4 3≠2 E4:E4+F4:F4 2026-07-01..2026-08-01
first_meeting G5 1=1 E5:E5+F5:F5 2026-07-01..2026-08-01
first_meeting H3 8=8 B3:B3+C3:C3+E3:E3+F3:F3 2026-04-01..2026-08-01
first_meeting H4 4=4 B4:B4+C4:C4+E4:E4+F4:F4 2026-04-01..2026-08-01
first_meeting H5 1=1 B5:B5+C5:C5+E5:E5+F5:F5 2026-04-01..2026-08-01`,
  },
  {
    name: 'a whole that adds up the totals before it, which do not add up themselves; one total is no sum of another',
    sheet: `
2026年度 面談数,,,,,,,
担当,4月,5月,1Q計,7月,8月,2Q計,通期計
佐藤,3,1,5,2,2,5,10`,
    issues: 'total-mismatch D3 5\ntotal-mismatch G3 5',
    totals: `
first_meeting D3 5≠4 B3:B3+C3:C3 2026-04-01..2026-05-01
first_meeting G3 5≠4 E3:E3+F3:F3 2026-07-01..2026-08-01
first_meeting H3 10=10 B3:B3+C3:C3+E3:E3+F3:F3 2026-04-01..2026-08-01`,
  },
  {
    name: 'the sum before its months',
    sheet: `
2026年度 面談数,,,
担当,合計,4月,5月
佐藤,4,3,1
田中,5,1,1`,
    issues: 'total-mismatch B4 5',
    values: 'total-mismatch B4 heading=合計 stated=5 counted=2',
    totals: `
first_meeting B3 4=4 C3:C3+D3:D3 2026-04-01..2026-05-01
first_meeting B4 5≠2 C4:C4+D4:D4 2026-04-01..2026-05-01`,
  },
  {
    name: 'quarters before their months, one of them wrong',
    sheet: `
2026年度 面談数,,,,,,,,
担当,1Q計,4月,5月,6月,2Q計,7月,8月,9月
佐藤,6,3,1,2,5,3,1,1
田中,6,1,1,1,4,1,2,2`,
    issues: 'total-mismatch B4 6\ntotal-mismatch F4 4',
    values: `
total-mismatch B4 heading=1Q計 stated=6 counted=3
total-mismatch F4 heading=2Q計 stated=4 counted=5`,
    totals: `
first_meeting B3 6=6 C3:C3+D3:D3+E3:E3 2026-04-01..2026-06-01
first_meeting F3 5=5 G3:G3+H3:H3+I3:I3 2026-07-01..2026-09-01
first_meeting B4 6≠3 C4:C4+D4:D4+E4:E4 2026-04-01..2026-06-01
first_meeting F4 4≠5 G4:G4+H4:H4+I4:I4 2026-07-01..2026-09-01`,
  },
  {
    name: 'a metric’s sum over people, named with the word',
    sheet: `
2026年4月,,,,,,
日付,佐藤 面談,佐藤 推薦,田中 面談,田中 推薦,面談計,推薦計
4/1,1,2,3,4,4,6
4/2,5,6,7,8,13,14`,
    counts: `
佐藤 2026-04 first_meeting 6
佐藤 2026-04 document_submitted 8
田中 2026-04 first_meeting 10
田中 2026-04 document_submitted 12`,
    issues: 'total-mismatch F4 13',
    values: 'total-mismatch F4 heading=面談計 stated=13 counted=12',
    totals: `
first_meeting F3 4=4 B3:B3+D3:D3 2026-04-01..2026-04-01
first_meeting F4 13≠12 B4:B4+D4:D4 2026-04-02..2026-04-02
document_submitted G3 6=6 C3:C3+E3:E3 2026-04-01..2026-04-01
document_submitted G4 14=14 C4:C4+E4:E4 2026-04-02..2026-04-02`,
  },
  {
    name: 'the sum of a person over months, beside that of another',
    sheet: `
2026年度 面談数,,,,,,
,佐藤,佐藤,佐藤,田中,田中,田中
チーム,4月,5月,計,4月,5月,計
東京,3,1,4,2,2,5`,
    counts: `
佐藤 2026-04 first_meeting 3
佐藤 2026-05 first_meeting 1
田中 2026-04 first_meeting 2
田中 2026-05 first_meeting 2`,
    issues: 'total-mismatch G4 5',
    totals: `
first_meeting D4 4=4 B4:B4+C4:C4 2026-04-01..2026-05-01
first_meeting G4 5≠4 E4:E4+F4:F4 2026-04-01..2026-05-01`,
  },
  {
    name: 'targets and actuals summed apart',
    sheet: `
2026年度 面談数,,,,,,
担当,4月,4月,5月,5月,計,計
,目標,実績,目標,実績,目標,実績
佐藤,5,3,5,1,11,4`,
    counts: '佐藤 2026-04 first_meeting 3\n佐藤 2026-05 first_meeting 1',
    targets: '佐藤 2026-04 first_meeting 5 B4\n佐藤 2026-05 first_meeting 5 D4',
    issues: 'total-mismatch F4 11',
    values: 'total-mismatch F4 heading=計 目標 stated=11 counted=10',
    totals: 'first_meeting G4 4=4 C4:C4+E4:E4 2026-04-01..2026-05-01',
  },
  {
    name: 'in thousands, as the title says',
    sheet: `
2026年度 売上（千円）,,,
担当,4月,5月,計
佐藤,"1,200.4",300.4,"1,501"
田中,100,300,500`,
    counts: `
佐藤 2026-04 revenue 1200400
佐藤 2026-05 revenue 300400
田中 2026-04 revenue 100000
田中 2026-05 revenue 300000`,
    issues: 'total-mismatch D4 500',
    totals: `
revenue D3 1501000=1500800 B3:B3+C3:C3 2026-04-01..2026-05-01
revenue D4 500000≠400000 B4:B4+C4:C4 2026-04-01..2026-05-01`,
  },
];

describe('total columns', () => {
  test.each(bothWays(COLUMNS))('$name', (one) => {
    expectTold(one);
  });
});
