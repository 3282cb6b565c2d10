import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Several acts in one cell of a log, as ticked boxes of a form give them: each is an act, where every one is known. */

const CASES: readonly WholeCase[] = [
  {
    name: 'ticked boxes of a form, under its own question',
    sheet: `
タイムスタンプ,担当者,求職者名,本日実施したこと（複数選択可）,企業名
2026/05/11 10:21:03,佐藤,山本 一郎,"初回面談, 求人提案",
2026/05/11 15:40:12,田中,小川 由美,"求人提案, 求人応募, 推薦",ベータ工業
2026/05/18 09:30:00,佐藤,山本 一郎,"初回面談, 求人提案, 求人応募, 推薦, 書類通過, 一次面接設定, 一次面接実施",アルファ`,
    counts: `
佐藤 2026-05 application_consent 1
佐藤 2026-05 document_passed 1
佐藤 2026-05 document_submitted 1
佐藤 2026-05 first_interview_held 1
佐藤 2026-05 first_interview_set 1
佐藤 2026-05 first_meeting 2
佐藤 2026-05 job_proposed 2
田中 2026-05 application_consent 1
田中 2026-05 document_submitted 1
田中 2026-05 job_proposed 1`,
    rows: 'hccc',
  },
  {
    name: 'whatever stands between them',
    sheet: [
      ['日付', '担当', '活動', '求職者'],
      ['2026/5/11', '佐藤', '面談・求人提案', '山本'],
      ['2026/5/12', '佐藤', '面談\n求人提案', '小川'],
      ['2026/5/13', '佐藤', '面談、求人提案', '伊藤'],
      ['2026/5/14', '佐藤', '面談＋求人提案', '高橋'],
      ['2026/5/15', '佐藤', '面談 & 求人提案', '林'],
    ],
    counts: '佐藤 2026-05 first_meeting 5\n佐藤 2026-05 job_proposed 5',
    rows: 'hccccc',
  },
  {
    name: 'one that nobody knows, or a sign that may join two words for one thing, and the whole is asked',
    sheet: `
日付,担当,活動,求職者
2026/5/11,佐藤,面談,山本
2026/5/12,佐藤,"面談, ほげ",山本
2026/5/13,佐藤,面談/求人提案,山本
2026/5/14,佐藤,推薦,山本`,
    counts: '佐藤 2026-05 document_submitted 1\n佐藤 2026-05 first_meeting 1',
    says: `
      C3 unknown-label 面談, ほげ count=1 label=面談, ほげ
      C4 unknown-label 面談/求人提案 count=1 label=面談/求人提案`,
    rows: 'hcxxc',
  },
  {
    name: 'what was cancelled was none of them',
    sheet: `
日付,担当,活動,求職者,状況
2026/5/11,佐藤,"面談, 求人提案",山本,完了
2026/5/12,佐藤,"面談, 求人提案",小川,キャンセル`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 job_proposed 1',
    says: 'E3 cancelled-row キャンセル',
    rows: 'hcx',
  },
  {
    name: 'a count beside them does not say of which it is',
    sheet: `
日付,担当,活動,件数
2026/5/11,佐藤,"面談, 求人提案",1
2026/5/12,佐藤,"面談, 求人提案",3
2026/5/13,佐藤,推薦,2`,
    counts: `
佐藤 2026-05 document_submitted 2
佐藤 2026-05 first_meeting 1
佐藤 2026-05 job_proposed 1`,
    says: 'C3 unknown-label 面談, 求人提案 count=1 label=面談, 求人提案',
    rows: 'hcxc',
  },
  {
    name: 'beside acts written with how often',
    sheet: `
日付,担当,活動
2026/5/11,佐藤,架電×30
2026/5/12,佐藤,架電×20
2026/5/13,佐藤,"架電, 面談"
2026/5/14,佐藤,面談`,
    counts: '佐藤 2026-05 candidate_call 51\n佐藤 2026-05 first_meeting 2',
    says: `
      C2 count-in-label 架電×30 count=30
      C2 label-inferred 架電 label=架電 metric=candidate_call
      C3 count-in-label 架電×20 count=20
      C3 label-inferred 架電 label=架電 metric=candidate_call`,
    rows: 'hcccc',
  },
  {
    name: 'an amount of the row is paid once',
    sheet: `
日付,担当,活動,求職者,売上
2026/5/11,佐藤,"内定承諾, 入社",山本,800000`,
    counts: `
佐藤 2026-05 joined 1
佐藤 2026-05 offer_accepted 1
佐藤 2026-05 revenue 800000`,
    rows: 'hc',
  },
  {
    name: 'a label of the catalogue or the settings with such a sign is one',
    sheet: `
日付,担当,活動
2026/5/11,佐藤,"面談, 求人提案"
2026/5/12,佐藤,推薦`,
    counts: '佐藤 2026-05 document_submitted 1\n佐藤 2026-05 second_meeting 1',
    rows: 'hcc',
    options: { settings: [['指標', '面談, 求人提案', '再面談']] },
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
