import { dayOf } from '../../../src/core/calendar/day';
import { bothWays, codesOf, lines, type ReadOptions, readSheet, sumsOf } from '../../support/read-sheet';

/** Small sheets as agencies keep them, each with what a person would count in it. */
interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly counts: string;
  /** Codes of issues that must be there. */
  readonly says?: readonly string[];
  readonly options?: ReadOptions;
}

const DATED_CELLS: readonly Case[] = [
  {
    name: 'a date with a refusal under a result is no pass',
    sheet: `
求職者,担当,推薦日,書類通過日
K1,水沢,2026/5/7,2026/5/11
K2,水沢,2026/5/7,5/12 お見送り
K3,水沢,2026/5/8,5/13通過
K4,水沢,2026/5/8,2026/5/14（NG）`,
    counts: '水沢 2026-05 document_submitted 4\n水沢 2026-05 document_passed 2',
    says: ['end-in-cell'],
  },
  {
    name: 'a column in which every date has a word beside it',
    sheet: `
求職者,担当,推薦日,書類,一次面接
K1,水沢,2026/5/7,5/11 通過,5/20(水)14:00 オンライン
K2,水沢,2026/5/8,5/12 NG,
K3,水沢,2026/5/8,5/13○,5/18→5/21`,
    counts: `
水沢 2026-05 document_submitted 3
水沢 2026-05 document_passed 2
水沢 2026-05 first_interview_held 2`,
    says: ['end-in-cell', 'date-moved', 'label-inferred'],
  },
  {
    name: 'an interview called off, moved, failed, or that ended with the candidate',
    sheet: `
求職者,担当,推薦日,一次面接日
K1,堀江,2026/5/1,2026/5/8 延期
K2,堀江,2026/5/1,2026/5/28→6/3
K3,堀江,2026/5/1,2026/5/12 不合格
K4,堀江,2026/5/1,2026/5/13 辞退
K5,堀江,2026/5/1,5/14×
K6,堀江,2026/5/1,見送り(5/15)
K7,堀江,2026/5/1,2026/5/20 仮`,
    counts: `
堀江 2026-05 document_submitted 7
堀江 2026-05 first_interview_held 1
堀江 2026-06 first_interview_held 1`,
    says: ['not-yet', 'date-moved', 'end-after-date', 'end-in-cell', 'plan'],
  },
  {
    name: 'remarks in English',
    sheet: `
Candidate,Consultant,CV sent,Offer accepted
C1,Ines Vale,2026-05-04,2026-05-18 - declined
C2,Ines Vale,2026-05-05,2026-05-20
C3,Ines Vale,2026-05-06,21 May 2026 (withdrawn)`,
    counts: 'InesVale 2026-05 document_submitted 3\nInesVale 2026-05 offer_accepted 1',
    says: ['end-in-cell'],
  },
  {
    name: '書類選考 beside 推薦日 tells the result, not another submission',
    sheet: `
求職者,担当,推薦日,書類選考
K1,水沢,2026/5/7,通過
K2,水沢,2026/5/8,見送り`,
    counts: '水沢 2026-05 document_submitted 2\n水沢 2026-05 document_passed 1',
    says: ['label-inferred', 'end-in-cell'],
  },
  {
    name: 'two columns for one interview of one application',
    sheet: `
求職者,企業,担当,推薦日,一次面接日,一次面接実施日
K1,青空,水沢,2026/5/7,2026/5/18,2026/5/18
K2,青空,水沢,2026/5/8,2026/5/19,`,
    counts: '水沢 2026-05 document_submitted 2\n水沢 2026-05 first_interview_held 2',
    says: ['column-alike'],
  },
  {
    name: 'money given back is no second placement',
    sheet: `
成約日,求職者,担当,売上
2026/5/6,K1,水沢,90万円
2026/6/9,K1,水沢,▲45万円`,
    counts: '水沢 2026-05 placement 1\n水沢 2026-05 revenue 900000',
    says: ['refund-row', 'negative-count'],
  },
];

const COLUMNS: readonly Case[] = [
  {
    name: 'the unit of money in a row label',
    sheet: `
2026年5月,,
項目,水沢,堀江
面談,6,7
売上（千円）,900,1200`,
    counts: `
水沢 2026-05 first_meeting 6
水沢 2026-05 revenue 900000
堀江 2026-05 first_meeting 7
堀江 2026-05 revenue 1200000`,
  },
  {
    name: 'the unit of money in a column of units',
    sheet: `
担当,指標,単位,5月,6月
水沢,決定,名,1,2
水沢,売上,百万円,1.5,2`,
    counts: `
水沢 2026-05 placement 1
水沢 2026-06 placement 2
水沢 2026-05 revenue 1500000
水沢 2026-06 revenue 2000000`,
  },
  {
    name: 'the metric and its unit in the corner of each block',
    sheet: `
2026年度,,
【決定数】,5月,6月
水沢,1,2
【売上（万円）】,5月,6月
水沢,90,180`,
    counts: `
水沢 2026-05 placement 1
水沢 2026-06 placement 2
水沢 2026-05 revenue 900000
水沢 2026-06 revenue 1800000`,
  },
  {
    name: 'tax in and out, and the tax itself',
    sheet: `
2026年5月 売上管理,,,
担当,売上（税抜）,消費税,売上（税込）
水沢,100万円,10万円,110万円`,
    counts: '水沢 2026-05 revenue 1000000',
    says: ['column-alike'],
  },
  {
    name: 'money booked at acceptance, start and payment',
    sheet: `
月,担当,売上(承諾),売上(入社),売上(入金)
2026/5,水沢,300万円,200万円,100万円`,
    counts: '水沢 2026-05 revenue 3000000',
    says: ['column-alike'],
  },
  {
    name: 'money booked at the start, as the settings have it',
    sheet: `
月,担当,売上(承諾),売上(入社),売上(入金)
2026/5,水沢,300万円,200万円,100万円`,
    counts: '水沢 2026-05 revenue 2000000',
    options: { settings: [['計上', '入社']] },
  },
  {
    name: 'a running total beside its figure',
    sheet: `
月,担当,決定,売上,売上累計,決定累計
2026/5,水沢,1,90万円,450万円,5`,
    counts: '水沢 2026-05 placement 1\n水沢 2026-05 revenue 900000',
    says: ['column-cumulative'],
  },
  {
    name: 'people and companies of one act',
    sheet: `
2026年5月,,
担当,推薦人数,推薦社数
水沢,4,11`,
    counts: '水沢 2026-05 document_submitted 11',
    says: ['column-alike'],
  },
  {
    name: 'the same in rows: tax in and out, people and companies',
    sheet: `
2026年5月,,
項目,水沢,堀江
面談,6,7
推薦人数,3,4
推薦社数,9,12
売上（税抜・万円）,90,120
売上（税込・万円）,99,132`,
    counts: `
水沢 2026-05 first_meeting 6
水沢 2026-05 document_submitted 9
水沢 2026-05 revenue 900000
堀江 2026-05 first_meeting 7
堀江 2026-05 document_submitted 12
堀江 2026-05 revenue 1200000`,
    says: ['column-alike'],
  },
  {
    name: 'a block of each side may have its own word for one metric',
    sheet: `
担当,項目,5月,6月
水沢,面談,6,7
水沢,推薦,9,12
堀江,初回面談,4,5
堀江,書類推薦,8,8`,
    counts: `
水沢 2026-05 first_meeting 6
水沢 2026-06 first_meeting 7
水沢 2026-05 document_submitted 9
水沢 2026-06 document_submitted 12
堀江 2026-05 first_meeting 4
堀江 2026-06 first_meeting 5
堀江 2026-05 document_submitted 8
堀江 2026-06 document_submitted 8`,
  },
  {
    name: 'two words for one thing',
    sheet: `
2026年5月,,,
担当,面談,決定,成約
水沢,6,2,2`,
    counts: '水沢 2026-05 first_meeting 6\n水沢 2026-05 placement 2',
    says: ['column-alike'],
  },
  {
    name: 'parts of one figure are added up, and that is said',
    sheet: `
2026年5月,,
担当,面談（対面）,面談（オンライン）
水沢,4,3`,
    counts: '水沢 2026-05 first_meeting 7',
    says: ['columns-summed'],
  },
  {
    name: 'a whole beside one of its parts',
    sheet: `
May 2026,,
Consultant,Client interviews,1st interviews
Ines Vale,5,3`,
    counts: 'InesVale 2026-05 first_interview_held 3',
    says: ['column-alike'],
  },
  {
    name: 'actual over target in one cell is no date',
    sheet: `
2026年5月,,
担当,面談数,推薦数
水沢,9/20,6/12
堀江,11/20,14/25`,
    counts: '',
    says: ['pair-unclear', 'nothing-counted'],
  },
];

const LOGS: readonly Case[] = [
  {
    name: 'a forecast beside a phase is no count, and a phase no history',
    sheet: `
求職者,担当,フェーズ,見込売上(万円)
K1,水沢,最終面接,120
K2,水沢,一次面接,100`,
    counts: '',
    says: ['status-snapshot', 'column-planned'],
  },
  {
    name: 'a list of applications and how each stands now',
    sheet: `
求職者,企業,担当,ステータス,更新日
K1,青空,水沢,一次面接,2026/5/10
K1,白雲,水沢,お見送り,2026/5/11
K2,青空,水沢,内定承諾,2026/5/12`,
    counts: '',
    says: ['status-snapshot', 'nothing-counted'],
  },
  {
    name: 'a history is dated by its change, not by when the record was made',
    sheet: `
更新日時,担当,求職者,変更前フェーズ,変更後フェーズ,登録日時
2026/5/11 10:00,水沢,K1,推薦,書類通過,2026/4/20 9:00
2026/5/14 11:00,水沢,K1,書類通過,一次面接設定,2026/4/20 9:00`,
    counts: '水沢 2026-05 document_passed 1\n水沢 2026-05 first_interview_set 1',
    says: ['other-date-column'],
  },
  {
    name: 'interviews whose round stands in a column of its own',
    sheet: `
面接日,求職者,担当,面接種別,結果
2026/5/11,K1,水沢,一次,通過
2026/5/13,K2,水沢,1次,NG
2026/5/18,K1,水沢,二次,通過
2026/5/20,K3,水沢,一次,リスケ
2026/5/25,K1,水沢,最終,内定`,
    counts: `
水沢 2026-05 first_interview_held 2
水沢 2026-05 second_interview_held 1
水沢 2026-05 final_interview_held 1`,
    says: ['cancelled-row'],
  },
  {
    name: 'rounds in English',
    sheet: `
Interview date,Candidate,Consultant,Stage,Result
2026-05-11,C1,Ines Vale,1st,Passed
2026-05-18,C1,Ines Vale,Final,Offer`,
    counts: 'InesVale 2026-05 first_interview_held 1\nInesVale 2026-05 final_interview_held 1',
  },
  {
    name: 'an activity and its round',
    sheet: `
日付,求職者,担当,活動,回
2026/5/8,K1,水沢,推薦,
2026/5/11,K1,水沢,面接,一次
2026/5/18,K1,水沢,面接,二次
2026/5/25,K1,水沢,面接,最終`,
    counts: `
水沢 2026-05 document_submitted 1
水沢 2026-05 first_interview_held 1
水沢 2026-05 second_interview_held 1
水沢 2026-05 final_interview_held 1`,
  },
  {
    name: 'minutes are no counts',
    sheet: `
日付,担当,活動,求職者,所要時間
2026/5/11,水沢,面談,K1,60
2026/5/12,水沢,推薦,K1,30`,
    counts: '水沢 2026-05 first_meeting 1\n水沢 2026-05 document_submitted 1',
    says: ['figure-column'],
  },
  {
    name: 'which time it was is no count',
    sheet: `
日付,担当,活動,求職者,回数
2026/5/11,水沢,面談,K1,1
2026/5/12,水沢,面談,K1,2
2026/5/13,水沢,面談,K1,3`,
    counts: '水沢 2026-05 first_meeting 3',
    says: ['ordinal-count'],
  },
  {
    name: 'people or companies, by the act of each row',
    sheet: `
日付,担当,活動,人数,社数
2026/5/11,水沢,面談,2,
2026/5/12,水沢,推薦,1,5`,
    counts: '水沢 2026-05 first_meeting 2\n水沢 2026-05 document_submitted 5',
    says: ['column-alike'],
  },
  {
    name: 'how often, written with the activity',
    sheet: `
日付,担当,活動,求職者
2026/5/11,水沢,求職者架電×30,
2026/5/11,水沢,面談（2名）,
2026/5/12,水沢,推薦 3社,K1
2026/5/13,水沢,2次面接,K1`,
    counts: `
水沢 2026-05 candidate_call 30
水沢 2026-05 first_meeting 2
水沢 2026-05 document_submitted 3
水沢 2026-05 second_interview_held 1`,
    says: ['count-in-label'],
  },
  {
    name: 'a call nobody answered was made, a meeting nobody came to was not held',
    sheet: `
日付,担当,活動,結果
2026/5/11,水沢,求職者架電,不在
2026/5/12,水沢,求職者架電,留守電
2026/5/13,水沢,求職者架電,通電
2026/5/14,水沢,面談,不在`,
    counts: '水沢 2026-05 candidate_call 3',
    says: ['cancelled-row'],
  },
  {
    name: '不通過 is a result of what was held, not a call that did not get through',
    sheet: `
日付,担当,活動,求職者,結果
2026/5/11,水沢,一次面接実施,K1,不通過
2026/5/12,水沢,一次面接実施,K2,通過`,
    counts: '水沢 2026-05 first_interview_held 2',
  },
];

const AS_OF = dayOf(2026, 7, 31);

describe.each([
  ['dates with words', DATED_CELLS],
  ['columns that say one thing twice', COLUMNS],
  ['logs and lists', LOGS],
] as const)('%s', (_, cases) => {
  test.each(bothWays(cases))('$name', ({ sheet, counts, says = [], options }) => {
    const activity = readSheet(sheet, { asOf: AS_OF, ...options });
    expect(sumsOf(activity)).toEqual(lines(counts));
    expect(says.filter((code) => !codesOf(activity).includes(code))).toEqual([]);
  });
});

describe('what could not be read', () => {
  test('is missing from the metrics of the sheet, not 0', () => {
    const activity = readSheet(
      `
2026年5月,,
担当,面談数,推薦数
水沢,9/20,6
堀江,11/20,4`,
      { asOf: AS_OF },
    );
    expect(sumsOf(activity)).toEqual(lines('水沢 2026-05 document_submitted 6\n堀江 2026-05 document_submitted 4'));
    expect(activity.metrics).toHaveLength(1);
  });

  test('a written 0 is a figure that was read', () => {
    const activity = readSheet('2026年5月,,\n担当,面談数,推薦数\n水沢,0,6', { asOf: AS_OF });
    expect(activity.metrics).toHaveLength(2);
  });
});
