import type { TargetSheet } from '../sheets';

/** A fourth look, after the third. */
export const ROUND_FOUR: readonly TargetSheet[] = [
  {
    name: 'one person’s month in two columns of pairs',
    csv: `佐藤 健太　2026年11月度　個人目標,,,
活動量,,成果,
スカウト,400通,決定,2名
初回面談,16件,売上,200万円
求人応募,24件,面接通過率,50%`,
    targets: [
      'B3 佐藤 健太 2026-11 scout_sent >= 400 own',
      'D3 佐藤 健太 2026-11 placement >= 2 own',
      'B4 佐藤 健太 2026-11 first_meeting >= 16 own',
      'D4 佐藤 健太 2026-11 revenue >= 2000000 own',
      'B5 佐藤 健太 2026-11 application_consent >= 24 own',
      'D5 佐藤 健太 2026-11 interview_pass_rate >= 0.5 own',
    ],
  },
  {
    name: 'this term and next side by side',
    csv: `指標,上期実績,下期目標
一次面接設定数,42,48
求人応募数,130,144
書類通過率,38%,45%`,
    targets: [
      'C2 - 2026H2 first_interview_set >= 48 team',
      'C3 - 2026H2 application_consent >= 144 team',
      'C4 - 2026H2 document_pass_rate >= 0.45 team',
    ],
  },
  {
    name: 'RA targets by client rank',
    csv: `RA目標（2026年11月）,,,
担当,指標,目標,備考
西村,新規企業架電,200件,
西村,アポイント獲得,10件,
西村,新規求人獲得,8件,Aランク企業を優先
中島,既存企業訪問,12社,決定実績のある企業から
中島,推薦後の企業フォロー,全件,`,
    targets: [
      'C3 西村 2026-11 client_call >= 200 own',
      'C4 西村 2026-11 client_appointment >= 10 own',
      'C5 西村 2026-11 new_jobs >= 8 own',
      'C6 中島 2026-11 client_visit >= 12 own',
      'C7 中島 2026-11 client_feedback_collected >= all own',
    ],
  },
  {
    name: 'plain sentences of a manager',
    csv: `11月の方針
面接通過率を個人の目標にするのはやめます。
代わりに一次面接設定を各自 月8件にします。
売上はチーム全体で3000万円を目指します。
書類通過率と内定承諾率はチームで見守ります。`,
    targets: ['A3 - monthly first_interview_set >= 8 own', 'A4 - 2026-11 revenue >= 30000000 team'],
  },
  {
    name: 'a plan worked back from the goal',
    csv: `2026年11月 逆算シート（佐藤さん）,,
ステージ,転換率,必要数
決定,,2
内定,80%,3
一次面接設定,30%,8
書類推薦,40%,20
求人応募,90%,23`,
    targets: [
      'C3 佐藤 2026-11 placement >= 2 own',
      'C4 佐藤 2026-11 offer >= 3 own',
      'C5 佐藤 2026-11 first_interview_set >= 8 own',
      'C6 佐藤 2026-11 document_submitted >= 20 own',
      'C7 佐藤 2026-11 application_consent >= 23 own',
    ],
  },
  {
    name: 'English OKRs with scores',
    csv: `Q4 2026 OKRs,,,
Objective / Key result,Owner,Target,Score
O1: More of the right interviews,Maya Reed,,0.6
KR1: First interviews arranged,Maya Reed,36,0.7
KR2: Jobs proposed per candidate,Maya Reed,5,0.5
O2: Grow the client base,Owen Clarke,,0.4
KR1: New clients signed,Owen Clarke,4,0.5
KR2: Client visits,Owen Clarke,18,0.3`,
    targets: [
      'C4 Maya Reed 2026Q4 first_interview_set >= 36 own',
      'C5 Maya Reed 2026Q4 jobs_per_candidate >= 5 own',
      'A6 Owen Clarke 2026Q4 "O2: Grow the client base" >= - own',
      'C7 Owen Clarke 2026Q4 contract_signed >= 4 own',
      'C8 Owen Clarke 2026Q4 client_visit >= 18 own',
    ],
  },
  {
    name: 'English monthly budget with actual and variance',
    csv: `Consultant,Jan Budget,Jan Actual,Jan Var,Feb Budget,Feb Actual,Feb Var
Maya Reed,£20k,£22k,£2k,£20k,£18k,-£2k
Owen Clarke,£15k,£9k,-£6k,£15k,£16k,£1k
Total,£35k,£31k,-£4k,£35k,£34k,-£1k`,
    targets: [
      'B2 Maya Reed 2026-01 revenue >= 20000 own',
      'E2 Maya Reed 2026-02 revenue >= 20000 own',
      'B3 Owen Clarke 2026-01 revenue >= 15000 own',
      'E3 Owen Clarke 2026-02 revenue >= 15000 own',
    ],
  },
  {
    name: 'everybody’s minimum per week',
    csv: `Weekly minimums for every consultant
Candidate calls: 60
Candidate meetings: 5
CVs sent: 8
First interviews arranged: 3`,
    targets: [
      'A2 - weekly candidate_call >= 60 own',
      'A3 - weekly first_meeting >= 5 own',
      'A4 - weekly document_submitted >= 8 own',
      'A5 - weekly first_interview_set >= 3 own',
    ],
  },
];
