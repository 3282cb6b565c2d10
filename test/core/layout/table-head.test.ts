import { headsOf, plansOf } from '../../support/layout-plan';

/** What each column's heads say together: `text = role, metric, side, total, period, @other word`. */
interface Case {
  readonly name: string;
  readonly sheet: string;
  readonly heads: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'groups over sides, merged to the right as far as the lower row goes on',
    sheet: `
担当,面談,,推薦,,備考
,目標,実績,目標,実績,
佐藤,10,8,5,6,なし
田中,10,8,5,6,なし`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 実績 = first_meeting, actual',
      '推薦 目標 = document_submitted, target',
      '推薦 実績 = document_submitted, actual',
      '備考 = note',
    ],
  },
  {
    name: 'a group ends where the lower row does',
    sheet: `
担当,面談,,,推薦
,目標,実績,,
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 実績 = first_meeting, actual',
      ' = ',
      '推薦 = document_submitted',
    ],
  },
  {
    name: 'two words are one label where the catalogue knows them together',
    sheet: `
担当,一次面接,,二次面接,
,設定,実施,設定,実施
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '一次面接 設定 = first_interview_set',
      '一次面接 実施 = first_interview_held',
      '二次面接 設定 = second_interview_set',
      '二次面接 実施 = second_interview_held',
    ],
  },
  {
    name: 'or the lower before the upper',
    sheet: `
Consultant,Interviews,,CVs,
,1st,Final,Sent,Rejected
Ana Specimen,3,2,4,1
Bo Sample,3,2,4,1`,
    heads: [
      'Consultant = member',
      'Interviews 1st = first_interview_held',
      'Interviews Final = final_interview_held',
      'CVs Sent = document_submitted',
      'CVs Rejected = document_submitted, @Rejected',
    ],
  },
  {
    name: '既存 under 面談 is 既存面談',
    sheet: `
担当,面談,,訪問,
,新規,既存,新規,既存
佐藤,10,8,5,6
田中,10,8,5,6`,
    heads: [
      '担当 = member',
      '面談 新規 = first_meeting',
      '面談 既存 = second_meeting',
      '訪問 新規 = client_visit',
      '訪問 既存 = client_visit',
    ],
  },
  {
    name: 'three rows, one column named in the first only',
    sheet: `
担当,4月,,,備考
,面談,,推薦,
,目標,実績,目標,
佐藤,3,2,4,なし
田中,3,2,4,なし`,
    heads: [
      '担当 = member',
      '4月 面談 目標 = first_meeting, target, 4',
      '4月 面談 実績 = first_meeting, actual, 4',
      '4月 推薦 目標 = document_submitted, target, 4',
      '備考 = note',
    ],
  },
  {
    name: 'a group over 実施日 makes it the date of that stage',
    sheet: `
求職者,推薦,面談,面談
,日付,予定日,実施日
A001,2026/4/1,2026/4/3,2026/4/4
A002,2026/4/1,2026/4/3,2026/4/4`,
    heads: [
      '求職者 = candidate',
      '推薦 日付 = dated document_submitted',
      '面談 予定日 = plan-date, first_meeting',
      '面談 実施日 = dated first_meeting',
    ],
  },
  {
    name: 'a person under a role is what the figures are of',
    sheet: `
日付,CA,,RA
,浅野,久保,早瀬
2026/4/1,3,2,4
2026/4/2,3,2,4`,
    heads: ['日付 = date', 'CA 浅野 = member, @浅野', 'CA 久保 = member, @久保', 'RA 早瀬 = ra, @早瀬'],
  },
  {
    name: 'a role over metrics names a group of columns',
    sheet: `
日付,CA,,RA
,面談,推薦,訪問
2026/4/1,3,2,4
2026/4/2,3,2,4`,
    heads: ['日付 = date', 'CA 面談 = first_meeting', 'CA 推薦 = document_submitted', 'RA 訪問 = client_visit'],
  },
  {
    name: 'チーム beside groups of people is what they come to together',
    sheet: `
,浅野,,チーム,
項目,目標,実績,目標,実績
面談,5,4,10,8
推薦,5,4,10,8`,
    heads: [
      '項目 = activity',
      '浅野 目標 = target, @浅野',
      '浅野 実績 = actual, @浅野',
      'チーム 目標 = target, sum of',
      'チーム 実績 = actual, sum of',
    ],
  },
  {
    name: 'チーム over sides, where nobody is named, is whose figures they are',
    sheet: `
月,チーム,
,目標,実績
4月,10,8
5月,10,8`,
    heads: ['月 = month', 'チーム 目標 = target', 'チーム 実績 = actual'],
  },
  {
    name: 'チーム beside nobody is a column of teams',
    sheet: `
担当,チーム,面談
佐藤,東京,3
田中,大阪,4`,
    heads: ['担当 = member', 'チーム = team', '面談 = first_meeting'],
  },
  {
    name: 'person and metric in one head, for two people with two metrics each',
    sheet: `
日付,浅野 面談,浅野 推薦,久保 面談,久保 推薦
2026/4/1,3,2,4,1
2026/4/2,3,2,4,1`,
    heads: [
      '日付 = date',
      '浅野 面談 = first_meeting, @浅野',
      '浅野 推薦 = document_submitted, @浅野',
      '久保 面談 = first_meeting, @久保',
      '久保 推薦 = document_submitted, @久保',
    ],
  },
  {
    name: 'for one person they are labels nobody knows',
    sheet: `
日付,担当,浅野 面談,浅野 推薦
2026/4/1,佐藤,3,2
2026/4/2,佐藤,3,2`,
    heads: ['日付 = date', '担当 = member', '浅野 面談 = @浅野 面談', '浅野 推薦 = @浅野 推薦'],
  },
  {
    name: '累計 over 目標 and 実績: neither is of the period',
    sheet: `
担当,4月,,累計,,前年,
,目標,実績,目標,実績,目標,実績
佐藤,3,2,4,1,1,2
田中,3,2,4,1,1,2`,
    heads: [
      '担当 = member',
      '4月 目標 = target, 4',
      '4月 実績 = actual, 4',
      '累計 目標 = cumulative',
      '累計 実績 = cumulative',
      '前年 目標 = previous',
      '前年 実績 = previous',
    ],
  },
  {
    name: 'the other way round, too: 平均 and 差 of a figure are none of it',
    sheet: `
担当,面談,,推薦,
,実績,平均,実績,差
佐藤,3,2,4,1
田中,3,2,4,1`,
    heads: [
      '担当 = member',
      '面談 実績 = first_meeting, actual',
      '面談 平均 = first_meeting, average',
      '推薦 実績 = document_submitted, actual',
      '推薦 差 = document_submitted, difference',
    ],
  },
  {
    name: '結果 beside 目標 is a side, beside a phase how it ended',
    sheet: `
担当,面談,,
,目標,結果,達成率
佐藤,3,2,66%
田中,3,2,66%`,
    heads: [
      '担当 = member',
      '面談 目標 = first_meeting, target',
      '面談 結果 = first_meeting, actual',
      '面談 達成率 = first_meeting, rate',
    ],
  },
  {
    name: 'a target in other words',
    sheet: `
担当,面談,,面談
,今週目標,今週実績,目標/月
佐藤,3,2,12
田中,3,2,12`,
    heads: [
      '担当 = member',
      '面談 今週目標 = first_meeting, target, @今週目標',
      '面談 今週実績 = first_meeting, actual, @今週実績',
      '面談 目標/月 = first_meeting, target, @目標/月',
    ],
  },
  {
    name: 'units below say nothing',
    sheet: `
担当,面談,売上
,（件）,（千円）
佐藤,10,500
田中,12,600`,
    heads: ['担当 = member', '面談 （件） = first_meeting', '売上 （千円） = revenue'],
  },
  {
    name: 'totals, also of a part',
    sheet: `
担当,4月,5月,1Q計,合計,平均
佐藤,3,2,5,5,2.5
田中,3,2,5,5,2.5`,
    heads: ['担当 = member', '4月 = 4', '5月 = 5', '1Q計 = sum of 1q', '合計 = sum', '平均 = average'],
  },
  {
    name: 'shares under names nobody knows',
    sheet: `
担当,面談,ほげ率,95%下限,歩留まり
佐藤,3,50%,20%,30%
田中,3,50%,20%,30%`,
    heads: [
      '担当 = member',
      '面談 = first_meeting',
      'ほげ率 = share, @ほげ率',
      '95%下限 = share, @95%下限',
      '歩留まり = share, @歩留まり',
    ],
  },
  {
    name: 'English past forms',
    sheet: `
Candidate,Registered,Hired,Shortlisted
C1,2026-04-01,2026-05-01,2026-04-08
C2,2026-04-02,2026-05-02,2026-04-09`,
    heads: ['Candidate = candidate', 'Registered = registration', 'Hired = placement', 'Shortlisted = document_passed'],
  },
  {
    name: 'a person over a metric',
    sheet: `
日付,浅野,,久保,
,面談,推薦,面談,推薦
2026/4/1,3,2,4,1
2026/4/2,3,2,4,1`,
    heads: [
      '日付 = date',
      '浅野 面談 = first_meeting, @浅野',
      '浅野 推薦 = document_submitted, @浅野',
      '久保 面談 = first_meeting, @久保',
      '久保 推薦 = document_submitted, @久保',
    ],
  },
];

test.each(CASES)('$name', ({ sheet, heads }) => {
  expect(headsOf(sheet)).toEqual(heads);
});

test('the settings may put aside a label of two rows', () => {
  const sheet = `
担当,面談,,
,件数,ほげ,ふが
佐藤,3,2,1
田中,3,2,1`;
  expect(plansOf(sheet, [['指標', 'ほげ', '除外']])).toEqual([
    'member | count first_meeting | count first_meeting @ほげ | count first_meeting @ふが',
  ]);
});
