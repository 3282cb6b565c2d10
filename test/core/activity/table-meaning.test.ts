import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** What a figure is about, from its row, its column, the corner and the line above. */
type Sheet = ToldCase & { readonly sheet: string };

const ROW_AND_COLUMN: readonly Sheet[] = [
  {
    name: 'an activity and how far it has come: arranged and held are two figures, called off is none',
    sheet: `
2026年4月,,,,
項目,設定,実施,キャンセル
一次面接,5,4,1
面談,6,5,1
推薦,,8,
訪問,2,30,`,
    counts: `
- 2026-04 first_interview_set 5
- 2026-04 first_interview_held 4
- 2026-04 meeting_set 6
- 2026-04 first_meeting 5
- 2026-04 document_submitted 8
- 2026-04 client_visit 30
- 2026-04 client_appointment 2`,
    issues: `
label-inferred B2 設定
no-event D3 キャンセル
no-event D4 キャンセル
sheet-without-members -`,
    values: `
label-inferred B2 label=設定 metric=meeting_set others=first_interview_set
no-event D3 label=キャンセル count=2 nearest=
no-event D4 label=キャンセル count=2 nearest=`,
  },
  {
    name: 'the same in English; what is arranged of something that is never arranged is not counted',
    sheet: `
April 2026,,,
Activity,Booked,Held,No-show
Meetings,6,,2
1st interview,3,2,1
CVs sent,4,8,`,
    counts: `
- 2026-04 meeting_set 6
- 2026-04 first_interview_set 3
- 2026-04 first_interview_held 2
- 2026-04 document_submitted 8`,
    issues: `
unknown-label A3 Meetings
no-event D4 No-show
unknown-label B5 Booked
sheet-without-members -`,
  },
  {
    name: 'beside a column of counts, a figure under another heading is not counted once more',
    sheet: `
2026年4月,,,
活動,件数,所要日数,売上
面談,5,3,
決定,4,10,3000000`,
    counts: '- 2026-04 first_meeting 5\n- 2026-04 placement 4\n- 2026-04 revenue 3000000',
    issues: 'unknown-label C3 所要日数\nunknown-label C4 所要日数\nsheet-without-members -',
  },
  {
    name: 'beside months, a figure under a heading that is none is not counted; known people and groups are',
    sheet: `
2026年度,,,,
活動,4月,5月,順位
面談,5,3,1
推薦,4,10,2`,
    counts: `
- 2026-04 first_meeting 5
- 2026-05 first_meeting 3
- 2026-04 document_submitted 4
- 2026-05 document_submitted 10`,
    issues: 'unknown-label D3 順位\nunknown-label D4 順位\nsheet-without-members -',
  },
  {
    name: 'beside targets and actuals, too',
    sheet: `
2026年4月,,,
活動,目標,実績,点数
面談,5,3,60
推薦,4,10,70`,
    counts: '- 2026-04 first_meeting 3\n- 2026-04 document_submitted 10',
    targets: '- 2026-04 first_meeting 5 B3\n- 2026-04 document_submitted 4 B4',
    issues: 'unknown-label D3 点数\nunknown-label D4 点数\nsheet-without-members -',
  },
  {
    name: 'a label of the rows that nobody knows, and one that the settings put aside',
    sheet: `
2026年4月,,
活動,佐藤,田中
面談,5,3
笑顔,2,4
推薦,1,1`,
    options: { settings: [['指標', '推薦', '除外']] },
    counts: '佐藤 2026-04 first_meeting 5\n田中 2026-04 first_meeting 3',
    issues: 'unknown-label A4 笑顔\nignored-label A5 推薦',
    rows: 'HHCLL',
  },
];

const TITLE_AND_CORNER: readonly Sheet[] = [
  {
    name: 'the title says what is counted; a rank, a tax, beside it is something else',
    sheet: `
2026年4月 面談数,,
担当,件数,順位
佐藤,10,1
田中,5,2`,
    counts: '佐藤 2026-04 first_meeting 10\n田中 2026-04 first_meeting 5',
    issues: 'unknown-label C3 順位\nunknown-label C4 順位',
  },
  {
    name: 'targets and actuals under such a title, a grade beside them',
    sheet: `
2026年4月 面談数,,,
担当,目標,実績,点数
佐藤,5,3,60
田中,4,2,70`,
    counts: '佐藤 2026-04 first_meeting 3\n田中 2026-04 first_meeting 2',
    targets: '佐藤 2026-04 first_meeting 5 B3\n田中 2026-04 first_meeting 4 B4',
    issues: 'unknown-label D3 点数\nunknown-label D4 点数',
  },
  {
    name: 'a column that the settings count is counted, whatever it is called',
    sheet: `
2026年4月 面談数,,,
担当,件数,休日分,順位
佐藤,5,1,1
田中,4,,2`,
    options: { settings: [['列', '休日分', '件数']] },
    counts: '佐藤 2026-04 first_meeting 6\n田中 2026-04 first_meeting 4',
    issues: 'unknown-label D3 順位\nunknown-label D4 順位',
  },
  {
    name: 'beside months under such a title',
    sheet: `
2026年度 面談数,,,
担当,4月,5月,順位
佐藤,10,1,1
田中,5,2,2`,
    counts: `
佐藤 2026-04 first_meeting 10
佐藤 2026-05 first_meeting 1
田中 2026-04 first_meeting 5
田中 2026-05 first_meeting 2`,
    issues: 'unknown-label D3 順位\nunknown-label D4 順位',
  },
  {
    name: 'beside a column that names the metric itself',
    sheet: `
2026年4月 売上,,
担当,売上,消費税
佐藤,1000000,100000
田中,500000,50000`,
    counts: '佐藤 2026-04 revenue 1000000\n田中 2026-04 revenue 500000',
    issues: 'unknown-label C3 消費税\nunknown-label C4 消費税',
  },
  {
    name: 'how far the interview of each title has come',
    sheet: `
2026年4月,,,,
【一次面接】,,,,
担当,設定,実施,通過,キャンセル
佐藤,5,4,2,1
【二次面接】,,,,
担当,設定,実施,通過,キャンセル
佐藤,3,3,1,`,
    counts: `
佐藤 2026-04 first_interview_set 5
佐藤 2026-04 first_interview_held 4
佐藤 2026-04 first_interview_passed 2
佐藤 2026-04 second_interview_set 3
佐藤 2026-04 second_interview_held 3
佐藤 2026-04 second_interview_passed 1`,
    issues: 'no-event E4 キャンセル',
  },
  {
    name: 'the interview in the corner; in English, where the last one is never arranged',
    sheet: `
二次面接,設定,実施
佐藤,3,5
,,
Final interviews,,
Consultant,Booked,Held
Mia Stone,3,2`,
    counts: `
佐藤 - second_interview_set 3
佐藤 - second_interview_held 5
MiaStone - final_interview_held 2`,
    issues: 'sheet-without-dates -\nunknown-label B6 Booked',
  },
  {
    name: 'a meeting under its title: held is what it names, arranged is inferred; beside other metrics the title says nothing',
    sheet: `
2026年4月,,
【面談】,,
担当,設定,実施
佐藤,3,5
,,
【一次面接】,,
担当,推薦数,設定
田中,9,4`,
    counts: `
佐藤 2026-04 meeting_set 3
佐藤 2026-04 first_meeting 5
田中 2026-04 document_submitted 9
田中 2026-04 first_interview_set 4`,
    issues: 'label-inferred B3 設定\nlabel-inferred C7 設定',
    values: `
label-inferred B3 label=設定 metric=meeting_set others=first_interview_set
label-inferred C7 label=設定 metric=first_interview_set others=meeting_set`,
  },
  {
    name: 'the metric in the corner, with several meanings, before that of a title',
    sheet: `
2026年度 面談数,,
面接数,4月,5月
佐藤,3,1
田中,2,2`,
    counts: `
佐藤 2026-04 first_interview_held 3
佐藤 2026-05 first_interview_held 1
田中 2026-04 first_interview_held 2
田中 2026-05 first_interview_held 2`,
    issues: '',
  },
  {
    name: 'the person in the corner of each table, before one of a line above',
    sheet: `
2026年度,,
担当: 南雲,,
佐藤 健,4月,5月
面談数,3,1
推薦数,2,2
,,
田中 彩,4月,5月
面談数,4,4
推薦数,1,1`,
    counts: `
佐藤健 2026-04 first_meeting 3
佐藤健 2026-05 first_meeting 1
佐藤健 2026-04 document_submitted 2
佐藤健 2026-05 document_submitted 2
田中彩 2026-04 first_meeting 4
田中彩 2026-05 first_meeting 4
田中彩 2026-04 document_submitted 1
田中彩 2026-05 document_submitted 1`,
    issues: '',
  },
  {
    name: 'a label with two meanings over blocks of CA and of RA is each side’s',
    sheet: `
2026年4月 CA,,
担当,架電数,面接数
佐藤,30,5
2026年4月 RA,,
木下,40,
三浦,20,3`,
    counts: `
佐藤 2026-04 candidate_call 30
佐藤 2026-04 first_interview_held 5
木下 2026-04 client_call 40
三浦 2026-04 client_call 20
三浦 2026-04 first_interview_held 3`,
    issues: 'label-inferred B2 架電数\nlabel-inferred C2 面接数',
    rows: 'HHCHCC',
  },
];

const PEOPLE: readonly Sheet[] = [
  {
    name: 'people across, with what their team has come to',
    sheet: `
2026年4月,,,
活動,佐藤,田中,東京チーム
面談,5,3,8
推薦,4,1,5`,
    counts: `
佐藤 2026-04 first_meeting 5
佐藤 2026-04 document_submitted 4
田中 2026-04 first_meeting 3
田中 2026-04 document_submitted 1`,
    issues: 'group-column D3 東京チーム\ngroup-column D4 東京チーム',
  },
  {
    name: 'teams across, nobody beside them',
    sheet: `
2026年4月,,
活動,東京チーム,大阪チーム
面談,5,3
推薦,4,1`,
    counts: `
大阪チーム 2026-04 document_submitted 1
大阪チーム 2026-04 first_meeting 3
東京チーム 2026-04 document_submitted 4
東京チーム 2026-04 first_meeting 5`,
    issues: '',
  },
  {
    name: 'people over their metrics, one of them put aside by the settings',
    sheet: `
2026年4月,,,,
,佐藤,,田中,
日付,面談数,推薦数,面談数,推薦数
4/1,1,2,3,4
4/2,5,6,7,8`,
    options: { settings: [['担当者', '田中', '除外']] },
    counts: '佐藤 2026-04 first_meeting 6\n佐藤 2026-04 document_submitted 8',
    issues: `
ignored-member D4 田中
ignored-member E4 田中
ignored-member D5 田中
ignored-member E5 田中`,
  },
  {
    name: 'a person over figures of a table with people of its own is whoever is meant, but not the row’s',
    sheet: `
2026年4月 面談数,,,
担当,件数
佐藤,3
佐藤・田中,2
田中,1
全員,6`,
    counts: '- 2026-04 first_meeting 2\n佐藤 2026-04 first_meeting 3\n田中 2026-04 first_meeting 1',
    issues: 'several-members A4 佐藤・田中\ntotal-row A6 全員',
    rows: 'HHCCCL',
  },
  {
    name: 'figures of a team that names nobody are the team’s',
    sheet: `
東京チーム,,
日付,面談数,推薦数
2026/4/1,2,1
2026/4/2,3,1`,
    counts: '東京チーム 2026-04 first_meeting 5\n東京チーム 2026-04 document_submitted 2',
    issues: '',
  },
  {
    name: 'what is nobody’s yet is the team’s whose table it is',
    sheet: `
東京チーム,,,
2026年4月 面談数,,,
日付,佐藤,田中,未定
4/1,3,5,8`,
    counts: '佐藤 2026-04 first_meeting 3\n田中 2026-04 first_meeting 5\n東京チーム 2026-04 first_meeting 8',
    issues: '',
  },
  {
    name: 'names that say which side the row is',
    sheet: `
2026年度 面談数,,
担当,4月,5月
浅野（目標）,5,5
浅野（実績）,3,1
久保（目標）,4,4
久保（実績）,2,2`,
    counts: `
浅野 2026-04 first_meeting 3
浅野 2026-05 first_meeting 1
久保 2026-04 first_meeting 2
久保 2026-05 first_meeting 2`,
    targets: `
浅野 2026-04 first_meeting 5 B3
浅野 2026-05 first_meeting 5 C3
久保 2026-04 first_meeting 4 B5
久保 2026-05 first_meeting 4 C5`,
    issues: 'target-row A3 浅野（目標）\ntarget-row A5 久保（目標）',
    rows: 'HHLCLC',
  },
];

describe('row and column together', () => {
  test.each(bothWays(ROW_AND_COLUMN))('$name', (one) => {
    expectTold(one);
  });
});

describe('title and corner', () => {
  test.each(bothWays(TITLE_AND_CORNER))('$name', (one) => {
    expectTold(one);
  });
});

describe('people', () => {
  test.each(PEOPLE)('$name', (one) => {
    expectTold(one);
  });
});
