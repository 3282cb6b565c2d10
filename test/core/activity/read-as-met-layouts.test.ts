import { dayOf } from '../../../src/core/calendar/day';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

/** Layouts, periods and people as agencies keep them, each with what a person would count in it. */
interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  /** Codes of issues that must be there. */
  readonly says?: readonly string[];
  /** Codes of issues that must not be there. */
  readonly silent?: readonly string[];
  readonly options?: ReadOptions;
}

const WEEKDAYS: readonly Case[] = [
  {
    name: 'weekdays in the row that names the keys, under days',
    sheet: `
2026年5月,,,,,
,,5/9,5/10,5/11,5/12
担当,項目,土,日,月,火
堀江,面談,1,2,4,8
堀江,推薦,,16,32,1`,
    counts: '堀江 2026-05 first_meeting 15\n堀江 2026-05 document_submitted 49',
    silent: ['total-mismatch', 'figure-column'],
  },
  {
    name: 'weekdays under bare numbers, with a total to check',
    sheet: `
2026年5月度,,,,,
,,9,10,11,合計
担当,項目,土,日,月,
堀江,面談,1,2,4,7
水沢,面談,,1,1,2`,
    counts: '堀江 2026-05 first_meeting 7\n水沢 2026-05 first_meeting 2',
    silent: ['total-mismatch'],
  },
  {
    name: 'a row called 曜日 under a row called 日付',
    sheet: `
2026年5月,,,,,
日付,,5/9,5/10,5/11,合計
曜日,,土,日,月,
堀江,面談,1,2,4,7
堀江,推薦,2,1,1,4`,
    counts: '堀江 2026-05 first_meeting 7\n堀江 2026-05 document_submitted 4',
  },
  {
    name: 'weekdays of a named week, without days: nobody is called 火',
    sheet: `
週,月,火,水,木,金,計
5/11〜5/15,,,,,,
面談,1,2,0,1,1,5
推薦,0,1,1,2,0,4`,
    counts: '- 2026-05 first_meeting 5\n- 2026-05 document_submitted 4',
    silent: ['total-mismatch'],
  },
  {
    name: 'days with their weekday in brackets over 実績',
    sheet: `
2026年5月,,,,
,,11(月),12(火),13(水)
担当,項目,実績,実績,実績
堀江,面談,2,3,1`,
    counts: '堀江 2026-05 first_meeting 6',
    silent: ['coarse-period'],
  },
  {
    name: 'two days, each with 目標 and 実績',
    sheet: `
2026年5月,,,,,
担当,項目,5/11,,5/12,
,,目標,実績,目標,実績
堀江,面談,2,3,2,1`,
    counts: '堀江 2026-05 first_meeting 4',
  },
  {
    name: 'few days across under a marked title, block after block',
    sheet: `
【面談数】2026年5月,,,,
担当,1日,2日,3日,計
堀江,2,1,3,6
【推薦数】2026年5月,,,,
担当,1日,2日,3日,計
堀江,1,,2,3`,
    counts: '堀江 2026-05 first_meeting 6\n堀江 2026-05 document_submitted 3',
  },
];

const PERIODS: readonly Case[] = [
  {
    name: 'weeks and months among days are sums',
    sheet: `
2026年5月,,
日付,担当,面談
5/7,堀江,2
5/8,堀江,1
第1週,,3
5/11,堀江,4
第2週,,4
5月,,7`,
    counts: '堀江 2026-05 first_meeting 7',
    says: ['total-row'],
    silent: ['total-mismatch'],
  },
  {
    name: 'a month row that its days do not add up to is said to be wrong',
    sheet: `
日付,担当,面談
2026/5/7,堀江,2
2026/5/8,堀江,1
2026年5月,堀江,5`,
    counts: '堀江 2026-05 first_meeting 3',
    says: ['total-mismatch'],
  },
  {
    name: 'a month on top of its days is their sum too',
    sheet: `
日付,担当,面談
5月,,20
5/7,堀江,5
5/8,水沢,15
6月,,9
6/1,堀江,9`,
    counts: '堀江 2026-05 first_meeting 5\n水沢 2026-05 first_meeting 15\n堀江 2026-06 first_meeting 9',
    says: ['total-row'],
    silent: ['total-mismatch'],
  },
  {
    name: 'a month that none of the days below belong to is data',
    sheet: `
日付,担当,面談
2026年3月,堀江,30
2026年4月,堀江,28
2026/5/7,堀江,2
2026/5/8,堀江,1`,
    counts: '堀江 2026-03 first_meeting 30\n堀江 2026-04 first_meeting 28\n堀江 2026-05 first_meeting 3',
    silent: ['total-row'],
  },
  {
    name: 'quarters and halves among months are sums',
    sheet: `
2026年度,,
月,面談,推薦
4月,10,12
5月,11,13
6月,9,10
1Q,30,35
7月,8,9
上期,38,44`,
    counts: `
- 2026-04 first_meeting 10
- 2026-05 first_meeting 11
- 2026-06 first_meeting 9
- 2026-07 first_meeting 8
- 2026-04 document_submitted 12
- 2026-05 document_submitted 13
- 2026-06 document_submitted 10
- 2026-07 document_submitted 9`,
    silent: ['coarse-period', 'total-mismatch'],
  },
  {
    name: 'quarters alone are data',
    sheet: `
2025年度,
四半期,面談
1Q,30
2Q,25`,
    counts: '- 2025-04 first_meeting 30\n- 2025-07 first_meeting 25',
    says: ['coarse-period'],
  },
  {
    name: 'the order of day and month holds for the whole column, whatever stands between its rows',
    sheet: `
Date,Consultant,CVs sent
5/4/2026,Ines,3
5/5/2026,Ines,2
5/6/2026,Ines,4
Team: North,,
5/7/2026,Ines,1`,
    counts: 'Ines 2026-05 document_submitted 10',
    options: { asOf: dayOf(2026, 11, 22) },
  },
  {
    name: 'Apr 7 beside Apr 22 are days, not years, and no heading',
    sheet: `
Tracker 2026,,,
Candidate,Recruiter,Submitted,Offer
C1,Ines,Apr 7,Apr 22
C2,Ines,Apr 8,Apr 24
C3,Ines,Apr 28,`,
    counts: 'Ines 2026-04 document_submitted 3\nInes 2026-04 offer 2',
  },
  {
    name: 'the last days of March on top of a fiscal year',
    sheet: `
2026年度 週報,,
週,担当,面談
3/30〜4/5,堀江,4
4/6〜4/12,堀江,5`,
    counts: '堀江 2026-03 first_meeting 4\n堀江 2026-04 first_meeting 5',
    silent: ['plan'],
  },
  {
    name: 'March at the end of a fiscal year is next year',
    sheet: `
2025年度,,
月,担当,面談
4月,堀江,1
9月,堀江,2
2月,堀江,4
3月,堀江,8`,
    counts: `
堀江 2025-04 first_meeting 1
堀江 2025-09 first_meeting 2
堀江 2026-02 first_meeting 4
堀江 2026-03 first_meeting 8`,
  },
  {
    name: 'the title of a second block, with its month',
    sheet: `
週別実績（2026年4月）,,
担当,面談,推薦
堀江,1,2
週別実績（2026年5月）,,
担当,面談,推薦
堀江,3,4`,
    counts: `
堀江 2026-04 first_meeting 1
堀江 2026-04 document_submitted 2
堀江 2026-05 first_meeting 3
堀江 2026-05 document_submitted 4`,
  },
  {
    name: '目標, 実績 and 残り over the days they sum up',
    sheet: `
2026年5月,,
,面談,推薦
目標,20,25
実績,7,9
残り,13,16
日付,面談,推薦
5/7,2,4
5/8,5,5`,
    counts: '- 2026-05 first_meeting 7\n- 2026-05 document_submitted 9',
    says: ['summary-table'],
  },
];

const PEOPLE: readonly Case[] = [
  {
    name: 'a name in brackets is there because of another of that name',
    sheet: `
2026年5月,
担当者,面談数
堀江部長,5
堀江（美）,8`,
    counts: '堀江部長 2026-05 first_meeting 5\n堀江（美） 2026-05 first_meeting 8',
    says: ['member-unclear'],
  },
  {
    name: 'two rows of one table with a row for each person are two people',
    sheet: `
2026年5月,
担当者,面談数
堀江,5
堀江 結,8`,
    counts: '堀江 2026-05 first_meeting 5\n堀江結 2026-05 first_meeting 8',
    says: ['member-unclear'],
  },
  {
    name: 'a short name in another row of a log is the same person',
    sheet: `
日付,担当者,面談数
2026/5/7,堀江,5
2026/5/8,堀江 結,8`,
    counts: '堀江結 2026-05 first_meeting 13',
    says: ['member-merged'],
  },
  {
    name: 'shared and handed over deals are nobody alone',
    sheet: `
成約日,求職者,担当
2026/5/7,K1,堀江/水沢
2026/5/8,K2,堀江→水沢
2026/5/11,K3,水沢
2026/5/12,K4,堀江・水沢（各50%）
2026/5/13,K5,堀江（主）水沢（副）`,
    counts: '- 2026-05 placement 4\n水沢 2026-05 placement 1',
    says: ['several-members'],
  },
  {
    name: 'words about the sheet are no person',
    sheet: `
月別実績（2026年）,,
月別,4月,5月
面談,1,2`,
    counts: '- 2026-04 first_meeting 1\n- 2026-05 first_meeting 2',
  },
  {
    name: 'one blank under a name, the next metric beside it',
    sheet: `
2026年5月,,,
担当,項目,第1週,第2週
堀江,面談,1,2
,推薦,4,8`,
    counts: '堀江 2026-05 first_meeting 3\n堀江 2026-05 document_submitted 12',
    says: ['key-filled-down'],
  },
  {
    name: 'その他 is nobody',
    sheet: `
2026年5月,
担当者,面談数
堀江,5
その他,2`,
    counts: '堀江 2026-05 first_meeting 5\n- 2026-05 first_meeting 2',
  },
];

const ROWS: readonly Case[] = [
  {
    name: '区分 says whose calls they are',
    sheet: `
日付,担当,区分,内容,件数
2026/5/7,堀江,CA,架電,10
2026/5/7,水沢,RA,架電,20`,
    counts: '堀江 2026-05 candidate_call 10\n水沢 2026-05 client_call 20',
  },
  {
    name: 'a metric and its side as two words',
    sheet: `
2026年度,,,
担当,項目,4月,5月
堀江,面談 計画,10,10
堀江,面談 結果,8,9
堀江,面談 差,-2,-1`,
    counts: '堀江 2026-04 first_meeting 8\n堀江 2026-05 first_meeting 9',
    says: ['target-row', 'side-row'],
  },
  {
    name: 'identical rows both count and are said',
    sheet: `
求職者,担当,企業,推薦日
K1,堀江,甲社,2026/5/7
K1,堀江,甲社,2026/5/7`,
    counts: '堀江 2026-05 document_submitted 2',
    says: ['double-separate'],
  },
  {
    name: 'identical rows with an id of their own count once',
    sheet: `
管理ID,求職者,担当,企業,推薦日
R-101,K1,堀江,甲社,2026/5/7
R-101,K1,堀江,甲社,2026/5/7
R-102,K2,堀江,甲社,2026/5/8`,
    counts: '堀江 2026-05 document_submitted 2',
    says: ['double-once'],
  },
  {
    name: 'a day like the day before repeats nothing',
    sheet: `
日付,担当,面談,推薦
2026/5/7,堀江,2,1
2026/5/8,堀江,2,1`,
    counts: '堀江 2026-05 first_meeting 4\n堀江 2026-05 document_submitted 2',
    silent: ['double-separate'],
  },
  {
    name: 'numbers that are not plain are counted and said',
    sheet: `
日付,担当,面談
2026/5/7,堀江,約3名
2026/5/8,堀江,2.5
2026/5/11,堀江,①
2026/5/12,堀江,4`,
    counts: '堀江 2026-05 first_meeting 10.5',
    says: ['rough-number'],
  },
  {
    name: 'a part of a month where a day should be',
    sheet: `
氏名,担当,内定日,入社日
K1,堀江,2026/5/7,7月中旬`,
    counts: '堀江 2026-05 offer 1\n堀江 2026-07 joined 1',
    says: ['date-vague'],
  },
  {
    name: 'a CA left blank beside an RA',
    sheet: `
求職者,担当CA,担当RA,推薦日
K1,堀江,水沢,2026/5/7
K2,,水沢,2026/5/8
K3,堀江,水沢,2026/5/11
K4,堀江,水沢,2026/5/12`,
    counts: '堀江 2026-05 document_submitted 3\n水沢 2026-05 document_submitted 1',
    says: ['ra-for-ca'],
  },
  {
    name: '× beside a meeting was not held, beside an interview it is the answer',
    sheet: `
日付,担当,活動,求職者,結果
2026/5/7,堀江,面談,K1,×
2026/5/8,堀江,面談,K2,○
2026/5/11,堀江,一次面接,K2,×
2026/5/12,堀江,面談,K3,不参加`,
    counts: '堀江 2026-05 first_meeting 1\n堀江 2026-05 first_interview_held 1',
    says: ['cancelled-row'],
  },
];

const AS_OF = dayOf(2026, 7, 31);

describe.each([
  ['weekdays and days across', WEEKDAYS],
  ['periods', PERIODS],
  ['people', PEOPLE],
  ['rows and cells', ROWS],
] as const)('%s', (_, cases) => {
  test.each(bothWays(cases))('$name', ({ sheet, counts, says = [], silent = [], options }) => {
    const activity = readSheet(sheet, { asOf: AS_OF, ...options });
    expect(sumsOf(activity)).toEqual(lines(counts));
    const codes = codesOf(activity);
    expect(says.filter((code) => !codes.includes(code))).toEqual([]);
    expect(silent.filter((code) => codes.includes(code))).toEqual([]);
  });
});

describe('how a case ended', () => {
  const WITHDRAWN = [
    '他社決定',
    '他決',
    '他社内定',
    '他社で決まり',
    '対応終了',
    '支援終了',
    'ロスト',
    '連絡不通',
    '音信不通',
  ];

  test.each([...WITHDRAWN, '終了', 'クローズ', 'Lost', 'Placed elsewhere'])('%s as a status', (status) => {
    const { ends } = readSheet(`求職者,担当,推薦日,ステータス\nK1,堀江,2026/5/7,${status}`, { asOf: AS_OF });
    expect(ends.map(({ kind }) => kind)).toEqual(['withdrawn']);
  });

  test.each(WITHDRAWN)('%s as an activity', (activity) => {
    const read = readSheet(`日付,担当,活動,求職者\n2026/5/7,堀江,面談,K1\n2026/5/8,堀江,${activity},K1`, {
      asOf: AS_OF,
    });
    expect(read.ends.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(sumsOf(read)).toEqual(['堀江 2026-05 first_meeting 1']);
  });

  test.each([
    ['推薦済み', 'open'],
    ['1次面接→2次面接', 'open'],
    ['決定', 'hired'],
    ['入社済み', 'hired'],
  ])('%s is %s', (status, kind) => {
    const { ends } = readSheet(`求職者,担当,推薦日,ステータス\nK1,堀江,2026/5/7,${status}`, { asOf: AS_OF });
    expect(ends.map((end) => end.kind)).toEqual([kind]);
  });

  test('a meeting that is over ends nothing', () => {
    const { ends } = readSheet(
      '日付,担当,活動,求職者,結果\n2026/5/7,堀江,面談,K1,終了\n2026/5/8,堀江,架電,K2,連絡不通',
      {
        asOf: AS_OF,
      },
    );
    expect(ends.filter(({ kind }) => kind !== 'open')).toEqual([]);
  });
});
