import type { WrittenSheet } from './written-sheet';

/** Words that look like those of another rule: what a rule must leave alone. */
export const NOT_TOO_FAR: readonly WrittenSheet[] = [
  {
    name: 'remarks that speak of declining, refunds and cancelling, but not of this placement',
    sheet: `
求職者,担当,内定承諾日,入社日,紹介手数料,備考
A山,見本,2026/9/3,2026/10/1,1000000,他社内定辞退済
B川,見本,2026/9/4,2026/10/1,900000,入社辞退なし
C田,例田,2026/9/5,2026/10/1,800000,3ヶ月以内退職は返金50%
D野,例田,2026/9/6,2026/10/1,700000,請求書取消→再発行
E沢,例田,2026/9/7,2026/10/1,600000,入社辞退により取消`,
    counts: `
見本 2026-09 offer_accepted 2
見本 2026-10 joined 2
見本 2026-09 revenue 1900000
例田 2026-09 offer_accepted 3
例田 2026-10 joined 2
例田 2026-09 revenue 1500000`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'サマリー over a person’s own figures',
    sheet: `
佐藤 KPI管理表 2026年9月,
サマリー,
活動,件数
初回面談,5
求人応募,7`,
    counts: `
佐藤 2026-09 first_meeting 5
佐藤 2026-09 application_consent 7`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'a total row that is still empty, between two blocks of one person',
    sheet: `
氏名：浅野,
月,初回面談
2026年4月,3
合計,
,
月,推薦
2026年4月,5`,
    counts: `
浅野 2026-04 first_meeting 3
浅野 2026-04 document_submitted 5`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'people whose names are places, too',
    sheet: `
日付,担当,活動内容
2026/9/1,福岡,初回面談
2026/9/2,仙台,初回面談
2026/9/3,神戸,初回面談
2026/9/4,福岡,応募承諾`,
    counts: `
福岡 2026-09 first_meeting 1
福岡 2026-09 application_consent 1
仙台 2026-09 first_meeting 1
神戸 2026-09 first_meeting 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'a candidates’ status beside the day of their meeting',
    sheet: `
面談日,候補者,担当,ステータス
2026/9/1,A山,見本,完了
2026/9/2,B川,見本,選考キャンセル
2026/9/3,C田,見本,面談後不通
2026/9/4,D野,見本,選考中`,
    counts: '見本 2026-09 first_meeting 4',
    asOf: [2026, 11, 20],
  },
  {
    name: 'phases merged beside their metrics',
    sheet: `
,項目,2026年4月,2026年5月
集客,スカウト送信,100,120
,応募,10,12
接触,面談設定,8,8
,面談,7,7`,
    counts: `
- 2026-04 scout_sent 100
- 2026-05 scout_sent 120
- 2026-04 new_leads 10
- 2026-05 new_leads 12
- 2026-04 meeting_set 8
- 2026-05 meeting_set 8
- 2026-04 first_meeting 7
- 2026-05 first_meeting 7`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'remarks that hold nothing but how each candidate stands',
    sheet: `
求職者,担当,初回面談日,書類推薦日,備考
A山,見本,2026/9/1,2026/9/5,辞退
B川,見本,2026/9/2,,連絡待ち
C田,例田,2026/9/3,2026/9/8,お見送り
D野,例田,2026/9/4,,お見送り
E沢,例田,2026/9/5,2026/9/9,お見送り
F原,例田,2026/9/6,,連絡待ち`,
    counts: `
見本 2026-09 first_meeting 2
見本 2026-09 document_submitted 1
例田 2026-09 first_meeting 4
例田 2026-09 document_submitted 2`,
    says: ['status-snapshot'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'remarks that mention the outcome among other things',
    sheet: `
求職者,担当,初回面談日,書類推薦日,備考
A山,見本,2026/9/1,2026/9/5,辞退の可能性あり
B川,見本,2026/9/2,,来週また電話
C田,例田,2026/9/3,2026/9/8,お見送り
D野,例田,2026/9/4,,年収600万希望
E沢,例田,2026/9/5,2026/9/9,お見送り`,
    counts: `
見本 2026-09 first_meeting 2
見本 2026-09 document_submitted 1
例田 2026-09 first_meeting 3
例田 2026-09 document_submitted 2`,
    without: ['status-snapshot'],
    asOf: [2026, 11, 20],
  },
];
