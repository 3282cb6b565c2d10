import type { TargetSheet } from '../sheets';

/** A sixth look, after titles in several cells were read: sheets of one person, notes and plans. */
export const ROUND_SIX: readonly TargetSheet[] = [
  {
    name: 'MBO with before and after',
    csv: `2026年度下期 目標管理シート（MBO）,,,,,,
所属,東京CA課,氏名,大西 葵,等級,G3,
No.,目標項目,達成基準,ウェイト,期首レベル,期末目標,自己評価
1,初回面談数,月18件を安定して実施,30%,月14件,月18件,B
2,求人応募数,面談1人あたりの提案を増やす,30%,月20件,月28件,A
3,一次面接設定数,推薦後の日程調整を当日中に行う,30%,月6件,月9件,B
4,後輩育成,ロープレを週1回実施,10%,なし,週1回,A`,
    targets: [
      'C4 大西 葵 monthly first_meeting >= 18 own',
      'F5 大西 葵 monthly application_consent >= 28 own',
      'F6 大西 葵 monthly first_interview_set >= 9 own',
      'C7 大西 葵 weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: 'OKR with owners',
    csv: `OKR 2026 Q4 - Northern Desk,,,
Objective,Key result,Owner,Target
Build a healthier pipeline,CVs sent per week,Mia Farlow,15
,First interviews arranged,Mia Farlow,30
,BD calls per week,Owen Tate,60
Win more of what we start,Placements,Team,12
,Offer acceptance rate,Team,85%`,
    targets: [
      'D3 Mia Farlow weekly document_submitted >= 15 own',
      'D4 Mia Farlow 2026Q4 first_interview_set >= 30 own',
      'D5 Owen Tate weekly client_call >= 60 own',
      'D6 Team 2026Q4 placement >= 12 team',
      'D7 Team 2026Q4 offer_acceptance_rate >= 0.85 team',
    ],
  },
  {
    name: 'members, metrics, months with quarter sums',
    csv: `個人別 月間目標（2026年度下期）,,,,,
,,10月,11月,12月,3Q計
山崎,面談,15,15,12,42
,推薦,30,30,25,85
,決定,1,1,2,4
小川,面談,18,18,16,52
,推薦,36,36,30,102
,決定,2,1,1,4`,
    targets: [
      'C3 山崎 2026-10 first_meeting >= 15 own',
      'D3 山崎 2026-11 first_meeting >= 15 own',
      'E3 山崎 2026-12 first_meeting >= 12 own',
      'C4 山崎 2026-10 document_submitted >= 30 own',
      'D4 山崎 2026-11 document_submitted >= 30 own',
      'E4 山崎 2026-12 document_submitted >= 25 own',
      'C5 山崎 2026-10 placement >= 1 own',
      'D5 山崎 2026-11 placement >= 1 own',
      'E5 山崎 2026-12 placement >= 2 own',
      'C6 小川 2026-10 first_meeting >= 18 own',
      'D6 小川 2026-11 first_meeting >= 18 own',
      'E6 小川 2026-12 first_meeting >= 16 own',
      'C7 小川 2026-10 document_submitted >= 36 own',
      'D7 小川 2026-11 document_submitted >= 36 own',
      'E7 小川 2026-12 document_submitted >= 30 own',
      'C8 小川 2026-10 placement >= 2 own',
      'D8 小川 2026-11 placement >= 1 own',
      'E8 小川 2026-12 placement >= 1 own',
    ],
  },
  {
    name: 'goals said in the morning chat',
    csv: `11/24（火）朝会 今週の目標
【石田】スカウト80通、面談設定5件
【村井】企業架電100件、アポ4件、求人獲得2件
【岸本】今週は応募承諾6件と一次面接設定3件をやり切ります！`,
    targets: [
      'A2 石田 2026-W48 scout_sent >= 80 own',
      'A2 石田 2026-W48 meeting_set >= 5 own',
      'A3 村井 2026-W48 client_call >= 100 own',
      'A3 村井 2026-W48 client_appointment >= 4 own',
      'A3 村井 2026-W48 new_jobs >= 2 own',
      'A4 岸本 2026-W48 application_consent >= 6 own',
      'A4 岸本 2026-W48 first_interview_set >= 3 own',
    ],
  },
  {
    name: "weekly report with this week's and next week's goals",
    csv: `週報,2026/11/16〜11/20,氏名,長谷部 優
今週の目標,結果,来週の目標,
初回面談6件,5件,初回面談6件,
推薦10名,11名,推薦12名,
一次面接設定3件,1件,一次面接設定3件,
所感,日程調整が翌日にずれた,,`,
    targets: [
      'A3 長谷部 優 2026-W47 first_meeting >= 6 own',
      'C3 長谷部 優 2026-W48 first_meeting >= 6 own',
      'A4 長谷部 優 2026-W47 document_submitted >= 10 own',
      'C4 長谷部 優 2026-W48 document_submitted >= 12 own',
      'A5 長谷部 優 2026-W47 first_interview_set >= 3 own',
      'C5 長谷部 優 2026-W48 first_interview_set >= 3 own',
    ],
  },
  {
    name: 'KGI and KPI tree with a yearly and a monthly column',
    csv: `KGI・KPIツリー 2026年度,,,
区分,指標,年間目標,月次換算
KGI,売上,1.2億円,1000万円
KGI,決定数,60名,5名
KPI,一次面接設定数,480件,40件
KPI,書類推薦数,1440件,120件
KPI（CA1人あたり）,初回面談数,180件,15件`,
    targets: [
      'C3 - FY2026 revenue >= 120000000 team',
      'D3 - monthly revenue >= 10000000 team',
      'C4 - FY2026 placement >= 60 team',
      'D4 - monthly placement >= 5 team',
      'C5 - FY2026 first_interview_set >= 480 team',
      'D5 - monthly first_interview_set >= 40 team',
      'C6 - FY2026 document_submitted >= 1440 team',
      'D6 - monthly document_submitted >= 120 team',
      'C7 - FY2026 first_meeting >= 180 own',
      'D7 - monthly first_meeting >= 15 own',
    ],
  },
  {
    name: 'scorecard with target, actual and RAG',
    csv: `Desk scorecard – November 2026,,,,,
Consultant,Measure,Target,Actual,RAG,Comment
Priya Nandan,Candidate calls,200,186,Amber,
Priya Nandan,First interviews arranged,12,13,Green,great month
Priya Nandan,CVs sent,40,44,Green,
Leo Marsh,BD calls,320,300,Amber,phone down for 2 days
Leo Marsh,Client meetings,10,7,Red,
Leo Marsh,New jobs on,6,6,Green,`,
    targets: [
      'C3 Priya Nandan 2026-11 candidate_call >= 200 own',
      'C4 Priya Nandan 2026-11 first_interview_set >= 12 own',
      'C5 Priya Nandan 2026-11 document_submitted >= 40 own',
      'C6 Leo Marsh 2026-11 client_call >= 320 own',
      'C7 Leo Marsh 2026-11 client_visit >= 10 own',
      'C8 Leo Marsh 2026-11 new_jobs >= 6 own',
    ],
  },
  {
    name: 'evaluation sheet with self and manager ratings',
    csv: `評価シート,2026年度上期,,,,
被評価者,三浦 渉,評価者,課長 谷川,,
評価項目,目標,実績,達成率,自己評価,上長評価
売上,1800万円,1520万円,84%,B,B
内定承諾数,9名,8名,89%,B,B
求人応募数,150件,162件,108%,A,A
面談実施数,90件,95件,106%,A,A
コメント,応募は目標を超えた。決定は下期に持ち越し,,,,`,
    targets: [
      'B4 三浦 渉 2026H1 revenue >= 18000000 own',
      'B5 三浦 渉 2026H1 offer_accepted >= 9 own',
      'B6 三浦 渉 2026H1 application_consent >= 150 own',
      'B7 三浦 渉 2026H1 first_meeting >= 90 own',
    ],
  },
  {
    name: 'activity sheet with targets beside results',
    csv: `2026年11月 活動管理,,,,,,
担当者,面談,,推薦,,一次面接設定,
,目標,実績,目標,実績,目標,実績
河野,16,12,32,25,8,5
原田,14,13,28,30,7,7
合計,30,25,60,55,15,12`,
    targets: [
      'B4 河野 2026-11 first_meeting >= 16 own',
      'D4 河野 2026-11 document_submitted >= 32 own',
      'F4 河野 2026-11 first_interview_set >= 8 own',
      'B5 原田 2026-11 first_meeting >= 14 own',
      'D5 原田 2026-11 document_submitted >= 28 own',
      'F5 原田 2026-11 first_interview_set >= 7 own',
    ],
  },
  {
    name: 'one-to-one notes in English',
    csv: `1-1 notes,Grace Holt,18 Nov 2026
Focus for next week,,
Send 25 personalised scouts a day,,
Book 6 candidate meetings,,
Hold 2 closing meetings,,`,
    targets: [
      'A3 Grace Holt daily scout_personalized >= 25 own',
      'A4 Grace Holt 2026-W48 meeting_set >= 6 own',
      'A5 Grace Holt 2026-W48 closing_meeting >= 2 own',
    ],
  },
  {
    name: 'sales budget by team and month',
    csv: `チーム別売上予算,2026年度3Q,,
チーム,10月,11月,12月
東京CA,900万,950万,1000万
大阪CA,600万,600万,700万`,
    targets: [
      'B3 東京CA 2026-10 revenue >= 9000000 team',
      'C3 東京CA 2026-11 revenue >= 9500000 team',
      'D3 東京CA 2026-12 revenue >= 10000000 team',
      'B4 大阪CA 2026-10 revenue >= 6000000 team',
      'C4 大阪CA 2026-11 revenue >= 6000000 team',
      'D4 大阪CA 2026-12 revenue >= 7000000 team',
    ],
  },
  {
    name: 'action plan with how often',
    csv: `下期アクションプラン,,,,
氏名,湯浅,,,
重点テーマ,具体的な行動,頻度,目標回数,期限
母集団,休眠求職者への掘り起こし連絡,週,20件,2027/3/31
面談の質,面談後のヒアリングシート記入,毎回,全件,
提案の質,面談後の求人提案,毎回,5社/人,
選考,面接対策の実施,毎回,全件,
振り返り,ロープレ,週,1回,`,
    targets: [
      'D4 湯浅 weekly dormant_recontact >= 20 own',
      'D5 湯浅 each hearing_sheet_done >= all own',
      'D6 湯浅 each jobs_per_candidate >= 5 own',
      'D7 湯浅 each interview_prep >= all own',
      'D8 湯浅 weekly study_roleplay >= 1 own',
    ],
  },
];
