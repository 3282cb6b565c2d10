import type { TargetSheet } from '../sheets';

/** A seventh look, after the sixth. */
export const ROUND_SEVEN: readonly TargetSheet[] = [
  {
    name: 'branch sheet with goals for branch and each person',
    csv: `名古屋支店 2026年12月 行動目標,,,,
支店目標,決定 6件,売上 1500万円,,
個人目標（各自）,面談 16件,求人応募 24件,一次面接設定 8件,
担当,面談,求人応募,一次面接設定,コメント
浅野,16,24,8,年末は面談を前倒しする
水谷,14,22,7,`,
    targets: [
      'B2 支店目標 2026-12 placement >= 6 team',
      'C2 支店目標 2026-12 revenue >= 15000000 team',
      'B3 個人目標（各自） 2026-12 first_meeting >= 16 own',
      'C3 個人目標（各自） 2026-12 application_consent >= 24 own',
      'D3 個人目標（各自） 2026-12 first_interview_set >= 8 own',
      'B5 浅野 2026-12 first_meeting >= 16 own',
      'C5 浅野 2026-12 application_consent >= 24 own',
      'D5 浅野 2026-12 first_interview_set >= 8 own',
      'B6 水谷 2026-12 first_meeting >= 14 own',
      'C6 水谷 2026-12 application_consent >= 22 own',
      'D6 水谷 2026-12 first_interview_set >= 7 own',
    ],
  },
  {
    name: 'weekly and monthly target and actual in two heads',
    csv: `Harbour Desk,,,,,
,Weekly,,Monthly,
Consultant: Isla Reid,Target,Actual,Target,Actual
BD calls,50,44,200,180
Client meetings,3,2,12,9
CVs sent,8,9,32,30
Placements,,,2,1`,
    targets: [
      'B4 Isla Reid weekly client_call >= 50 own',
      'D4 Isla Reid monthly client_call >= 200 own',
      'B5 Isla Reid weekly client_visit >= 3 own',
      'D5 Isla Reid monthly client_visit >= 12 own',
      'B6 Isla Reid weekly document_submitted >= 8 own',
      'D6 Isla Reid monthly document_submitted >= 32 own',
      'D7 Isla Reid monthly placement >= 2 own',
    ],
  },
  {
    name: 'quarterly review with self rating',
    csv: `四半期面談シート,2026年度3Q,,,
氏名,柏木 蓮,所属,横浜CA課,
No,行動目標,目標値,実績,自己評価（5段階）
1,週のスカウト送信,120通,118通,4
2,月の初回面談,18件,20件,5
3,面談後3営業日以内の推薦,90%,85%,4
4,内定承諾率（参考）,―,70%,―`,
    targets: [
      'C4 柏木 蓮 weekly scout_sent >= 120 own',
      'C5 柏木 蓮 monthly first_meeting >= 18 own',
      'C6 柏木 蓮 2026Q3 submission_rate >= 0.9 own',
    ],
  },
  {
    name: "months down, metrics across, one member's tab",
    csv: `担当：小松原 奈々,,,,
年間行動計画（2026年度）,,,,
月,スカウト,面談,求人応募,一次面接設定
4月,300,15,22,7
5月,280,14,20,6
6月,300,16,24,8
合計,880,45,66,21`,
    targets: [
      'B4 小松原 奈々 2026-04 scout_sent >= 300 own',
      'C4 小松原 奈々 2026-04 first_meeting >= 15 own',
      'D4 小松原 奈々 2026-04 application_consent >= 22 own',
      'E4 小松原 奈々 2026-04 first_interview_set >= 7 own',
      'B5 小松原 奈々 2026-05 scout_sent >= 280 own',
      'C5 小松原 奈々 2026-05 first_meeting >= 14 own',
      'D5 小松原 奈々 2026-05 application_consent >= 20 own',
      'E5 小松原 奈々 2026-05 first_interview_set >= 6 own',
      'B6 小松原 奈々 2026-06 scout_sent >= 300 own',
      'C6 小松原 奈々 2026-06 first_meeting >= 16 own',
      'D6 小松原 奈々 2026-06 application_consent >= 24 own',
      'E6 小松原 奈々 2026-06 first_interview_set >= 8 own',
    ],
  },
  {
    name: 'team meeting minutes',
    csv: `CA課 定例議事録 2026/11/24,
議題,内容
先月の振り返り,一次面接設定は全体で38件。書類通過率は42%だった
今月の目標,課で売上1200万円、決定5名
各自の行動目標,佐々木：面談18件／野口：面談16件、スカウト300通
来週までの宿題,推薦文のひな形を見直す（担当：野口）`,
    targets: [
      'B4 - 2026-11 revenue >= 12000000 team',
      'B4 - 2026-11 placement >= 5 team',
      'B5 佐々木 - first_meeting >= 18 own',
      'B5 野口 - first_meeting >= 16 own',
      'B5 野口 - scout_sent >= 300 own',
    ],
  },
  {
    name: 'English team plan by quarter with team and consultant rows',
    csv: `FY2026 Plan,Q1,Q2,Q3,Q4
Team billings,£210k,£220k,£240k,£250k
Team placements,14,15,16,17
Per consultant: first interviews arranged,24,24,27,27
Per consultant: CVs sent,90,90,96,96`,
    targets: [
      'B2 - 2026Q1 revenue >= 210000 team',
      'C2 - 2026Q2 revenue >= 220000 team',
      'D2 - 2026Q3 revenue >= 240000 team',
      'E2 - 2026Q4 revenue >= 250000 team',
      'B3 - 2026Q1 placement >= 14 team',
      'C3 - 2026Q2 placement >= 15 team',
      'D3 - 2026Q3 placement >= 16 team',
      'E3 - 2026Q4 placement >= 17 team',
      'B4 - 2026Q1 first_interview_set >= 24 own',
      'C4 - 2026Q2 first_interview_set >= 24 own',
      'D4 - 2026Q3 first_interview_set >= 27 own',
      'E4 - 2026Q4 first_interview_set >= 27 own',
      'B5 - 2026Q1 document_submitted >= 90 own',
      'C5 - 2026Q2 document_submitted >= 90 own',
      'D5 - 2026Q3 document_submitted >= 96 own',
      'E5 - 2026Q4 document_submitted >= 96 own',
    ],
  },
  {
    name: 'goals per person in a card each',
    csv: `2026年11月の個人目標,,
■ 川村 陽太（CA）,,
面談,18件,
求人応募,26件,
一次面接設定,8件,
■ 相馬 みなみ（RA）,,
企業架電,200件,
アポ,10件,
新規求人,6件,`,
    targets: [
      'B3 川村 陽太 2026-11 first_meeting >= 18 own',
      'B4 川村 陽太 2026-11 application_consent >= 26 own',
      'B5 川村 陽太 2026-11 first_interview_set >= 8 own',
      'B7 相馬 みなみ 2026-11 client_call >= 200 own',
      'B8 相馬 みなみ 2026-11 client_appointment >= 10 own',
      'B9 相馬 みなみ 2026-11 new_jobs >= 6 own',
    ],
  },
  {
    name: 'least, target and stretch levels',
    csv: `2026年度下期 評価目標,,,,
社員,指標,最低ライン,目標,ストレッチ
堤,決定数,6件,9件,12件
堤,一次面接設定数,40件,48件,60件
真鍋,売上,1200万円,1800万円,2400万円
真鍋,新規求人数,30件,36件,45件`,
    targets: [
      'D3 堤 2026H2 placement >= 9 own',
      'D4 堤 2026H2 first_interview_set >= 48 own',
      'D5 真鍋 2026H2 revenue >= 18000000 own',
      'D6 真鍋 2026H2 new_jobs >= 36 own',
    ],
  },
  {
    name: 'English review with prose and dates',
    csv: `Performance review,,
Employee,Toby Marchant,
Review period,January - June 2026,
Reviewer,H. Osei,
Goal,Result,Next half
Hold 15 first meetings a month,Held 13 on average,Hold 16 first meetings a month
Send 20 CVs a month,Sent 22,Send 24 CVs a month
Debrief every candidate after interview,Done,Keep going`,
    targets: [
      'A6 Toby Marchant monthly first_meeting >= 15 own',
      'C6 Toby Marchant monthly first_meeting >= 16 own',
      'A7 Toby Marchant monthly document_submitted >= 20 own',
      'C7 Toby Marchant monthly document_submitted >= 24 own',
      'A8 Toby Marchant 2026-01-01..2026-06-30 interview_debrief >= all own',
      'C8 Toby Marchant 2026H2 "Keep going" >= - own',
    ],
  },
  {
    name: 'day by day this week, one person',
    csv: `今週の行動計画（11/23〜11/27） 担当：杉浦,,,,,
,月,火,水,木,金
求職者架電,20,20,20,20,20
スカウト,30,30,0,30,30
面談設定,1,1,2,1,1`,
    targets: [
      'B3 杉浦 2026-11-23 candidate_call >= 20 own',
      'C3 杉浦 2026-11-24 candidate_call >= 20 own',
      'D3 杉浦 2026-11-25 candidate_call >= 20 own',
      'E3 杉浦 2026-11-26 candidate_call >= 20 own',
      'F3 杉浦 2026-11-27 candidate_call >= 20 own',
      'B4 杉浦 2026-11-23 scout_sent >= 30 own',
      'C4 杉浦 2026-11-24 scout_sent >= 30 own',
      'D4 杉浦 2026-11-25 scout_sent >= 0 own',
      'E4 杉浦 2026-11-26 scout_sent >= 30 own',
      'F4 杉浦 2026-11-27 scout_sent >= 30 own',
      'B5 杉浦 2026-11-23 meeting_set >= 1 own',
      'C5 杉浦 2026-11-24 meeting_set >= 1 own',
      'D5 杉浦 2026-11-25 meeting_set >= 2 own',
      'E5 杉浦 2026-11-26 meeting_set >= 1 own',
      'F5 杉浦 2026-11-27 meeting_set >= 1 own',
    ],
  },
  {
    name: 'member blocks with target, result, rate rows under months',
    csv: `2026年度 個人別 予実,,,,
氏名,項目,10月,11月,12月
安西,売上目標,200万,200万,250万
,売上実績,180万,,
,達成率,90%,,
,面接設定目標,8,8,10
,面接設定実績,7,,
加納,売上目標,150万,150万,200万
,売上実績,160万,,
,達成率,107%,,
,面接設定目標,7,7,8
,面接設定実績,8,,`,
    targets: [
      'C3 安西 2026-10 revenue >= 2000000 own',
      'D3 安西 2026-11 revenue >= 2000000 own',
      'E3 安西 2026-12 revenue >= 2500000 own',
      'C6 安西 2026-10 first_interview_set >= 8 own',
      'D6 安西 2026-11 first_interview_set >= 8 own',
      'E6 安西 2026-12 first_interview_set >= 10 own',
      'C8 加納 2026-10 revenue >= 1500000 own',
      'D8 加納 2026-11 revenue >= 1500000 own',
      'E8 加納 2026-12 revenue >= 2000000 own',
      'C11 加納 2026-10 first_interview_set >= 7 own',
      'D11 加納 2026-11 first_interview_set >= 7 own',
      'E11 加納 2026-12 first_interview_set >= 8 own',
    ],
  },
  {
    name: "what, now, aim, how, by when in one person's plan",
    csv: `自走プラン,宮地 楓,2026年12月,,
追う数字,いま,来月のねらい,どうやって,期限
一次面接設定数,5件,8件,通過の連絡を受けた日に候補日を3つ出す,12/28
1人あたり提案数,3社,5社,面談の翌日に提案する,毎回
応募承諾,18件,24件,提案理由を書いて送る,12/28`,
    targets: [
      'C3 宮地 楓 2027-01 first_interview_set >= 8 own',
      'C4 宮地 楓 2027-01 jobs_per_candidate >= 5 own',
      'C5 宮地 楓 2027-01 application_consent >= 24 own',
    ],
  },
];
