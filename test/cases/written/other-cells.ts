import type { WrittenSheet } from './written-sheet';

/** Cells, remarks and results as other agencies write them. */
export const OTHER_CELLS: readonly WrittenSheet[] = [
  {
    name: 'log with next action date and next action as decoys',
    sheet: `
対応日,担当CA,求職者名,対応内容,次回対応日,次回アクション,登録日,メモ
2026/10/1,早瀬 由,川原 一,初回面談,2026/10/5,求人紹介,2026/9/28,
2026/10/2,古谷 修,野村 次,求人紹介,2026/10/8,応募確認,2026/9/20,3社
2026/10/5,早瀬 由,川原 一,求人紹介,2026/10/7,推薦,2026/9/28,
2026/10/7,早瀬 由,川原 一,推薦,2026/10/14,結果確認,2026/9/28,
2026/10/30,早瀬 由,星 三郎,初回面談,2026/11/4,求人紹介,2026/10/27,
2026/11/4,古谷 修,野村 次,推薦,2026/11/9,結果確認,2026/9/20,`,
    counts: `
早瀬由 2026-10 first_meeting 2
早瀬由 2026-10 job_proposed 1
早瀬由 2026-10 document_submitted 1
古谷修 2026-10 job_proposed 1
古谷修 2026-11 document_submitted 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: '区分 rows 目標/実績/進捗 per member',
    sheet: `
令和8年10月,,,,
担当,区分,面談,応募,一面設定
浅野,目標,12,20,6
,実績,11,22,5
,進捗,92%,110%,83%
久保,目標,10,16,5
,実績,12,15,6
,進捗,120%,94%,120%
チーム計,目標,22,36,11
,実績,23,37,11`,
    counts: `
浅野 2026-10 first_meeting 11
浅野 2026-10 application_consent 22
浅野 2026-10 first_interview_set 5
久保 2026-10 first_meeting 12
久保 2026-10 application_consent 15
久保 2026-10 first_interview_set 6`,
    says: ['target-row', 'side-row'],
    without: ['total-mismatch'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'placements, fee in 万円 by heading, a cancelled one',
    sheet: `
成約一覧,,,,,,
承諾日,入社日,氏名,入社企業,担当CA,手数料（万円）,備考
2026/7/10,2026/9/1,川原 一,みどり商事,浅野,135,
2026/8/3,2026/10/1,野村 次,あお工業,久保,180,入社辞退により取消
2026/9/18,2026/12/1,星 三郎,くろ電機,浅野,210,
,,,,計,525,`,
    counts: `
浅野 2026-07 offer_accepted 1
浅野 2026-07 revenue 1350000
浅野 2026-09 joined 1
浅野 2026-09 offer_accepted 1
浅野 2026-09 revenue 2100000
久保 2026-08 offer_accepted 1`,
    says: ['fell-through'],
    without: ['total-mismatch'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'meeting log with result column',
    sheet: `
面談日,候補者,担当,形式,結果
2026/10/1,川原,浅野,WEB,実施
2026/10/1,野村,浅野,来社,リスケ
2026/10/2,星,久保,WEB,実施
2026/10/5,沢口,久保,電話,キャンセル
2026/10/6,三浦,久保,WEB,飛び
2026/10/7,土井,浅野,WEB,実施
2026/11/28,堀,浅野,WEB,予定`,
    counts: `
浅野 2026-10 first_meeting 2
久保 2026-10 first_meeting 1`,
    says: ['cancelled-row', 'planned-row'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'CRM history: 変更前 and 変更後',
    sheet: `
変更日時,求職者ID,求人ID,変更前フェーズ,変更後フェーズ,更新者,登録日
2026/10/01 09:12,C001,J10,求人提案,応募承諾,浅野,2026/8/1
2026/10/02 10:05,C001,J10,応募承諾,書類推薦,浅野,2026/8/1
2026/10/02 10:05,C001,J10,応募承諾,書類推薦,浅野,2026/8/1
2026/10/08 17:40,C001,J10,書類推薦,書類通過,浅野,2026/8/1
2026/10/03 11:00,C002,J11,応募承諾,書類推薦,久保,2026/9/1
2026/10/09 12:30,C002,J11,書類推薦,書類NG,久保,2026/9/1`,
    counts: `
浅野 2026-10 application_consent 1
浅野 2026-10 document_submitted 1
浅野 2026-10 document_passed 1
久保 2026-10 document_submitted 1
久保 2026-10 document_rejected 1`,
    says: ['member-column', 'double-once'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'cells 実績/目標',
    sheet: `
2026年9月 ※実績/目標,,,
担当,面談,推薦,面接設定
浅野,11/12,14/20,5/6
久保,9/10,18/16,4/5`,
    counts: `
浅野 2026-09 first_meeting 11
浅野 2026-09 document_submitted 14
浅野 2026-09 first_interview_set 5
久保 2026-09 first_meeting 9
久保 2026-09 document_submitted 18
久保 2026-09 first_interview_set 4`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'candidate stage cells with more than a date',
    sheet: `
候補者,担当,面談,推薦,一次面接,二次面接,結果
川原,浅野,9/1 14:00,9/3,9/10済,9/17(木),
野村,浅野,9/2,9/4(金),9/11→9/14へ変更,,辞退
星,久保,9月3日,9/5,11/27予定,,
沢口,久保,9/8 Web,9/9,見送り,,NG`,
    counts: `
浅野 2026-09 first_meeting 2
浅野 2026-09 document_submitted 2
浅野 2026-09 first_interview_held 2
浅野 2026-09 second_interview_held 1
久保 2026-09 first_meeting 2
久保 2026-09 document_submitted 2`,
    says: ['date-moved', 'plan'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'log: one row per candidate move, from → to in one cell',
    sheet: `
日付,担当,候補者,ステータス変更
2026/10/1,浅野,川原,面談→推薦
2026/10/5,浅野,川原,推薦→書類通過
2026/10/6,久保,野村,面談→推薦`,
    counts: `
浅野 2026-10 document_submitted 1
浅野 2026-10 document_passed 1
久保 2026-10 document_submitted 1`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'headings 面談(目標/実績), months across',
    sheet: `
担当,面談（目標/実績）,推薦（目標/実績）,月
浅野,12/11,20/14,2026年9月
久保,10/9,16/18,2026年9月
浅野,10/9,25/17,2026年10月`,
    counts: `
浅野 2026-09 first_meeting 11
浅野 2026-09 document_submitted 14
久保 2026-09 first_meeting 9
久保 2026-09 document_submitted 18
浅野 2026-10 first_meeting 9
浅野 2026-10 document_submitted 17`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'pairs without a word which is which',
    sheet: `
2026年9月,,
担当,面談,推薦
浅野,12/11,20/14
久保,10/9,16/18`,
    counts: `
`,
    says: ['pair-unclear'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'months across, cells 実績/目標',
    sheet: `
面談 実績／目標,,,
,7月,8月,9月
浅野,11/12,14/13,9/12
久保,9/10,10/10,12/15`,
    counts: `
浅野 2026-07 first_meeting 11
浅野 2026-08 first_meeting 14
浅野 2026-09 first_meeting 9
久保 2026-07 first_meeting 9
久保 2026-08 first_meeting 10
久保 2026-09 first_meeting 12`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'placements with 計上月, full yen amounts, split share',
    sheet: `
成約管理表,,,,,,,,
計上月,承諾日,入社日,候補者,企業,担当,按分,理論年収,紹介手数料
2026年9月,2026/9/10,2026/11/1,川原,みどり商事,浅野,100%,"4,000,000","1,400,000"
2026年9月,2026/9/22,2026/12/1,野村,あお工業,久保,50%,"5,200,000","910,000"
2026年9月,2026/9/22,2026/12/1,野村,あお工業,浅野,50%,"5,200,000","910,000"
2026年10月,2026/10/15,2027/1/1,星,くろ電機,久保,100%,"3,600,000","1,260,000"`,
    counts: `
浅野 2026-09 revenue 2310000
浅野 2026-09 offer_accepted 1.5
浅野 2026-11 joined 1
久保 2026-09 revenue 910000
久保 2026-09 offer_accepted 0.5
久保 2026-10 revenue 1260000
久保 2026-10 offer_accepted 1`,
    says: ['shared-row'],
    asOf: [2026, 11, 20],
  },
  {
    name: 'log in which candidate rows have a status of the meeting inside the activity words',
    sheet: `
日付,担当,求職者,アクション
2026/10/1,浅野,川原,初回面談（実施）
2026/10/1,浅野,野村,初回面談（リスケ）
2026/10/2,久保,星,初回面談（当日キャンセル）
2026/10/5,浅野,川原,一次面接（設定済）
2026/10/6,久保,沢口,書類推薦×3社`,
    counts: `
浅野 2026-10 first_meeting 1
浅野 2026-10 first_interview_set 1
久保 2026-10 document_submitted 3`,
    asOf: [2026, 11, 20],
  },
  {
    name: 'days down, weekday, metrics across, plan and actual in two lines per cell group, team members stacked tabs',
    sheet: `
担当者,浅野,,,,,
対象月,2026/10,,,,,
日付,曜日,架電(予),架電(実),面談(予),面談(実),
10/1,木,20,22,2,1,
10/2,金,20,18,1,2,
計,,40,40,3,3,
担当者,久保,,,,,
対象月,2026/10,,,,,
日付,曜日,架電(予),架電(実),面談(予),面談(実),
10/1,木,25,20,1,1,
10/2,金,25,30,2,0,
計,,50,50,3,1,`,
    counts: `
浅野 2026-10 candidate_call 40
浅野 2026-10 first_meeting 3
久保 2026-10 candidate_call 50
久保 2026-10 first_meeting 1`,
    asOf: [2026, 11, 20],
  },
];
