/**
 * Words of real sheets, by language. Labels that two metrics share (架電数, 設定数, 面接数 …) are left out here:
 * what they mean depends on their place, and the drawn sheets settle that in their own folder.
 */

export type Language = 'ja' | 'en';

export interface Vocabulary {
  readonly members: readonly string[];
  /** Labels of columns and rows of counts, by metric. */
  readonly counts: Readonly<Record<string, readonly string[]>>;
  /** What one event is called in a log. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  /** Headings of a column of dates. */
  readonly stageDates: Readonly<Record<string, readonly string[]>>;
  readonly nothing: readonly string[];
  readonly memberHeads: readonly string[];
  readonly monthHeads: readonly string[];
  readonly weekHeads: readonly string[];
  readonly dayHeads: readonly string[];
  readonly metricHeads: readonly string[];
  readonly activityHeads: readonly string[];
  readonly candidateHeads: readonly string[];
  readonly clientHeads: readonly string[];
  readonly noteHeads: readonly string[];
  readonly target: readonly string[];
  readonly actual: readonly string[];
  readonly rate: readonly string[];
  readonly totals: readonly string[];
  readonly subtotals: readonly string[];
  readonly means: readonly string[];
  readonly otherActivities: readonly string[];
  readonly titles: readonly string[];
  readonly notes: readonly string[];
}

export const JAPANESE: Vocabulary = {
  members: ['佐藤 健', '鈴木 葵', '高橋 涼', '伊藤 楓', '渡辺 翼', '山本 渚'],
  counts: {
    scout_sent: ['スカウト送信数', 'スカウト数', 'スカウト通数', 'スカウト', 'スカウト送信'],
    scout_reply: ['スカウト返信数', '返信数', '返信件数'],
    registration: ['登録数', '新規登録数', '登録者数', '新規登録'],
    candidate_connected: ['通電数', '通電'],
    meeting_set: ['面談設定', '面談予約数', '初回面談設定数'],
    first_meeting: ['面談数', '初回面談数', '面談実施数', '面談', 'カウンセリング数', '初回面談', '面談実施'],
    job_proposed: ['求人提案数', '求人提案', '求人紹介数'],
    application_consent: ['求人応募数', '応募承諾数', '応募承諾', '求人応募獲得数'],
    document_submitted: ['推薦数', '書類推薦数', '推薦件数', '推薦', '書類推薦'],
    document_passed: ['書類通過数', '書類通過', '書類選考通過数'],
    first_interview_set: ['一次面接設定数', '一次面接設定', '1次面接設定数', '一面設定', '一面設定数', '１次面接設定'],
    first_interview_held: ['一次面接実施数', '一次面接数', '一面実施'],
    final_interview_held: ['最終面接数', '最終面接実施'],
    offer: ['内定数', '内定', '内定件数'],
    placement: ['決定数', '成約数', '成約件数', '決定人数'],
    client_call: ['企業架電数', '法人架電'],
    client_visit: ['企業訪問', '訪問数'],
    new_jobs: ['新規求人数', '求人獲得数', '新規求人'],
  },
  events: {
    registration: ['登録', '新規登録'],
    meeting_set: ['面談設定', '面談予約'],
    first_meeting: ['初回面談', '面談実施', '面談', 'キャリア面談'],
    job_proposed: ['求人提案', '求人紹介'],
    application_consent: ['応募承諾', '求人応募'],
    document_submitted: ['書類推薦', '推薦', '書類提出'],
    document_passed: ['書類通過', '書類選考通過'],
    first_interview_set: ['一次面接設定', '一面設定', '1次面接設定'],
    first_interview_held: ['一次面接実施', '一次面接', '一面実施'],
    final_interview_held: ['最終面接実施', '最終面接'],
    offer: ['内定', '内定獲得'],
    offer_accepted: ['内定承諾', '承諾'],
    joined: ['入社'],
    client_call: ['企業架電'],
    client_visit: ['企業訪問'],
  },
  stageDates: {
    document_submitted: ['推薦日', '書類推薦日', '推薦'],
    document_passed: ['書類通過日', '書類通過'],
    first_interview_set: ['一次面接設定日', '一面設定日', '一次面接設定'],
    first_interview_held: ['一次面接日', '一次面接実施日', '一次面接'],
    final_interview_held: ['最終面接日', '最終面接実施日', '最終面接'],
    offer: ['内定日', '内定'],
    offer_accepted: ['内定承諾日', '承諾日', '承諾'],
  },
  nothing: ['0', '０', '-', '—', '', 'なし'],
  memberHeads: ['担当', '担当者', '氏名', '担当CA', 'CA', '担当者名'],
  monthHeads: ['月', '年月', '対象月', ''],
  weekHeads: ['週', '対象週', ''],
  dayHeads: ['日付', '日', '年月日', ''],
  metricHeads: ['指標', 'KPI', '項目', 'KPI項目', ''],
  activityHeads: ['活動内容', '活動', '内容', 'アクション', '活動種別'],
  candidateHeads: ['求職者', '求職者名', '求職者ID', '候補者', '氏名'],
  clientHeads: ['企業', '企業名', '応募企業', '推薦先', '推薦先企業'],
  noteHeads: ['備考', 'メモ', 'コメント', '所感'],
  target: ['目標', '計画', '予算'],
  actual: ['実績', '結果'],
  rate: ['達成率', '達成率(%)'],
  totals: ['合計', '計', 'チーム計', '全体', 'TOTAL', '総計'],
  subtotals: ['小計', '計'],
  means: ['平均', '月平均'],
  otherActivities: ['社内MTG', '面談リスケ', 'メール送付', '面接キャンセル', '研修'],
  titles: ['KPI管理表', '月次実績', '行動量管理', '活動実績', '営業会議資料', 'CAチーム 実績'],
  notes: ['※毎週月曜に更新', '※数字は速報値です', '作成：事務局', '※入力は当日中にお願いします'],
};

export const ENGLISH: Vocabulary = {
  members: ['Emma Clarke', 'Liam Walsh', 'Sofia Rossi', 'Jack Moran', 'Nina Patel', 'Owen Price'],
  counts: {
    scout_sent: ['InMails sent', 'Scouts sent', 'Outreach sent'],
    registration: ['Registrations', 'New candidates'],
    first_meeting: ['Candidate meetings', 'Candidates met'],
    job_proposed: ['Jobs pitched', 'Roles presented'],
    document_submitted: ['CVs sent', 'CV submissions', 'Submittals', 'CVs out'],
    first_interview_set: ['1st interviews arranged', 'First interviews booked'],
    first_interview_held: ['1st interviews', 'First interviews'],
    final_interview_held: ['Final interviews'],
    offer: ['Offers', 'Offers made', 'Job offers'],
    placement: ['Placements', 'Deals'],
    client_call: ['BD calls', 'Client calls', 'Sales calls'],
    client_visit: ['Client meetings', 'Client visits'],
    new_jobs: ['New jobs', 'Jobs taken'],
  },
  events: {
    registration: ['Registration'],
    first_meeting: ['Candidate Meeting'],
    document_submitted: ['CV Sent', 'CV Submission'],
    document_passed: ['Interview Request'],
    first_interview_set: ['1st Interview Arranged', 'First Interview Booked'],
    first_interview_held: ['1st Interview', 'First Interview'],
    final_interview_held: ['Final Interview'],
    offer: ['Offer', 'Offer Made'],
    offer_accepted: ['Offer Accepted'],
    client_call: ['BD Call', 'Client Call'],
    client_visit: ['Client Meeting', 'Client Visit'],
  },
  stageDates: {
    document_submitted: ['CV Sent', 'CV Sent Date', 'Submitted'],
    first_interview_set: ['1st Interview Arranged', 'First Interview Booked'],
    first_interview_held: ['1st Interview', '1st Interview Date'],
    final_interview_held: ['Final Interview', 'Final Interview Date'],
    offer: ['Offer', 'Offer Date'],
    offer_accepted: ['Offer Accepted', 'Accepted Date'],
  },
  nothing: ['0', '-', '', '—'],
  memberHeads: ['Consultant', 'Recruiter', 'Owner', 'Name'],
  monthHeads: ['Month', ''],
  weekHeads: ['Week', ''],
  dayHeads: ['Date', 'Day', ''],
  metricHeads: ['KPI', 'Metric', 'Measure', ''],
  activityHeads: ['Activity', 'Activity Type', 'Action'],
  candidateHeads: ['Candidate', 'Candidate Name', 'Candidate ID'],
  clientHeads: ['Client', 'Company'],
  noteHeads: ['Notes', 'Comments'],
  target: ['Target', 'Goal'],
  actual: ['Actual'],
  rate: ['%', '% to target'],
  totals: ['Total', 'Team total', 'TOTAL'],
  subtotals: ['Subtotal'],
  means: ['Average', 'Avg'],
  otherActivities: ['Admin', 'Interview Cancelled', 'Internal Meeting', 'Meeting Rescheduled'],
  titles: ['KPI tracker', 'Perm desk performance', 'Team activity', 'Scorecard'],
  notes: ['Updated every Monday', 'Figures are provisional', 'Prepared by ops'],
};
