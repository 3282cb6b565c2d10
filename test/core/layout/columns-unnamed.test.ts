import { describePlans } from '../../support/layout-plan';

describePlans('a column under no known word', [
  {
    name: 'dates date the rows, and it is said',
    sheet: `
,担当,面談数
2026/4/1,佐藤,3
2026/4/2,田中,2`,
    plan: 'date? | member | count first_meeting',
  },
  {
    name: 'years under no heading, too',
    sheet: `
,担当,面談数
2025,佐藤,3
2026,田中,2`,
    plan: 'date? | member | count first_meeting',
  },
  {
    name: 'one year is no column of years, nor are years among other numbers',
    sheet: `
担当,面談数,
佐藤,3,2026
田中,2,
,,
担当,推薦数,
佐藤,3,2026
田中,2,7`,
    plan: ['member | count first_meeting | idle', 'member | count document_submitted | idle'],
  },
  {
    name: 'figures under an unknown word may be a metric nobody knows, under none they are nothing',
    sheet: `
担当,面談数,ほげ,
佐藤,3,1,7
田中,2,3,8`,
    plan: 'member | count first_meeting | count @ほげ | idle',
  },
  {
    name: 'marks likewise',
    sheet: `
求職者,面談,ほげ,
A001,○,○,○
A002,×,○,○`,
    plan: 'candidate | flag first_meeting | flag @ほげ | idle',
  },
  {
    name: 'blank under an unknown word waits for its figures',
    sheet: `
担当,面談数,ほげ,
佐藤,3,,
田中,2,,`,
    plan: 'member | count first_meeting | count @ほげ | idle',
  },
  {
    name: 'sides in three of five cells, metrics in half of them',
    sheet: `
担当,,面談数
佐藤,目標,3
佐藤,実績,2
田中,目標,3
田中,その１,2
田中,その２,2
,,
担当,,4月
佐藤,面談,3
佐藤,その１,2`,
    plan: ['member | side | count first_meeting', 'member | metric | count 4'],
  },
]);

describePlans('what only looks like figures or acts', [
  {
    name: 'numbers of telephones count nothing, money may be as large',
    sheet: `
求職者,担当,電話,売上
A001,佐藤,09000000001,3000000
A002,佐藤,09000000002,2000000`,
    plan: 'candidate | member | attribute (figures) | count revenue',
  },
  {
    name: 'one of them among counts makes no column of codes',
    sheet: `
日付,担当,電話,面談
2026/4/1,佐藤,12,3
2026/4/2,佐藤,10,2
2026/4/3,佐藤,0120000000,2`,
    plan: 'date | member | count candidate_call/client_call | count first_meeting',
  },
  {
    name: 'what is planned is not done, as a day or a mark',
    sheet: `
求職者,担当,推薦日,内定予定
A001,佐藤,2026/4/1,2026/5/1
A002,佐藤,2026/4/2,2026/5/2`,
    plan: 'candidate | member | stage-date document_submitted | idle (planned)',
  },
]);

describePlans('rates', [
  {
    name: 'under a name of their own are not counted, in words they are nothing else either',
    sheet: `
担当,面談数,歩留まり率,95%下限
佐藤,3,0.5,0.2
田中,2,0.4,0.1`,
    plan: 'member | count first_meeting | idle | idle',
  },
  {
    name: 'that the catalogue knows are figures of theirs',
    sheet: `
担当,面談数,書類通過率
佐藤,3,50%
田中,2,40%`,
    plan: 'member | count first_meeting | count document_pass_rate',
  },
]);

describePlans('the settings’ word on a column', [
  {
    name: 'by its whole heading, or by its lowest word',
    sheet: `
担当,週次,週次,ほげ
,甲,乙,
佐藤,3,2,1
田中,2,1,4`,
    settings: [
      ['列', '甲', '初回面談'],
      ['列', '週次 乙', '書類推薦'],
      ['列', 'ほげ', '無視'],
    ],
    plan: 'member | count first_meeting @甲 | count document_submitted @乙 | idle (settings)',
  },
  {
    name: 'what it holds decides what a metric of the settings is',
    sheet: `
求職者,甲,乙,丙,丁
A001,2026/4/1,○,3,4/7 通過
A002,2026/4/2,×,2,4/9 NG`,
    settings: [
      ['列', '甲', '書類推薦'],
      ['列', '乙', '内定'],
      ['列', '丙', '初回面談'],
      ['列', '丁', '一次面接設定'],
    ],
    plan: 'candidate | stage-date document_submitted @甲 | flag offer @乙 | count first_meeting @丙 | stage-date first_interview_set @丁',
  },
  {
    name: 'roles as the settings name them',
    sheet: `
甲,乙,丙,丁,戊
2026/4/1,佐藤,面談,3,A001
2026/4/2,田中,推薦,2,A002`,
    settings: [
      ['列', '甲', '日付'],
      ['列', '乙', '担当者'],
      ['列', '丙', '指標'],
      ['列', '丁', '件数'],
      ['列', '戊', '求職者'],
    ],
    plan: 'date | member | metric | count @丁 | candidate',
  },
]);
