import type { TargetSheet } from '../sheets';

/** The tables of the sixth look. */
export const ROUND_SIX_TABLES: readonly TargetSheet[] = [
  {
    name: 'English personal objectives with weights',
    csv: `Personal objectives H2 2026,,,,
Name,Ellis Rowan,,,
Objective,Measure,Weight,Target,Mid-year rating
Grow candidate pipeline,First candidate meetings per month,40%,16,3
Submit well,CVs sent per month,30%,24,4
Fill the diary,First interviews arranged per month,30%,8,3`,
    targets: [
      'D4 Ellis Rowan monthly first_meeting >= 16 own',
      'D5 Ellis Rowan monthly document_submitted >= 24 own',
      'D6 Ellis Rowan monthly first_interview_set >= 8 own',
    ],
  },
  {
    name: 'two tables, RA then CA, under heads of their own',
    csv: `KPI目標一覧,,,,,
氏名,役割,期間,架電,アポ,求人獲得
土屋,RA,11月,200,8,4
久保,RA,11月,180,8,4
氏名,役割,期間,面談,応募,内定承諾
早川,CA,11月,18,25,2
今井,CA,11月,16,22,2`,
    targets: [
      'D3 土屋 2026-11 client_call >= 200 own',
      'E3 土屋 2026-11 client_appointment >= 8 own',
      'F3 土屋 2026-11 new_jobs >= 4 own',
      'D4 久保 2026-11 client_call >= 180 own',
      'E4 久保 2026-11 client_appointment >= 8 own',
      'F4 久保 2026-11 new_jobs >= 4 own',
      'D6 早川 2026-11 first_meeting >= 18 own',
      'E6 早川 2026-11 application_consent >= 25 own',
      'F6 早川 2026-11 offer_accepted >= 2 own',
      'D7 今井 2026-11 first_meeting >= 16 own',
      'E7 今井 2026-11 application_consent >= 22 own',
      'F7 今井 2026-11 offer_accepted >= 2 own',
    ],
  },
  {
    name: 'notes in prose',
    csv: `来期に向けたメモ（菅野）
・面談は月20件。うち半分は紹介経由にしたい
・書類通過率は追わない。代わりに推薦文を全件書く
・応募承諾は月30件
・モニタリングのみ：内定承諾率`,
    targets: [
      'A2 - monthly first_meeting >= 20 team',
      'A3 - - recommendation_letter >= all team',
      'A4 - monthly application_consent >= 30 team',
      'A5 - - offer_acceptance_rate >= - team watched',
    ],
  },
  {
    name: "team target beside one person's share",
    csv: `2026年12月目標,,,
指標,チーム目標,1人あたり,備考
売上,1500万円,,
決定数,6名,,
一次面接設定数,45件,9件,5名体制
初回面談数,80件,16件,
スカウト送信数,,300通,1日15通目安`,
    targets: [
      'B3 - 2026-12 revenue >= 15000000 team',
      'B4 - 2026-12 placement >= 6 team',
      'B5 - 2026-12 first_interview_set >= 45 team',
      'C5 - 2026-12 first_interview_set >= 9 own',
      'B6 - 2026-12 first_meeting >= 80 team',
      'C6 - 2026-12 first_meeting >= 16 own',
      'C7 - 2026-12 scout_sent >= 300 own',
    ],
  },
  {
    name: 'English free text',
    csv: `Consultant,What I'll do this month
Hugo Lane,"12 first interviews arranged, 30 CVs sent"
Nina Frost,Close 3 deals and hit £30k
Asha Pell,"Call 20 clients a day, 2 client meetings a week"
Ben Orrick,Stay positive and work harder`,
    targets: [
      'B2 Hugo Lane monthly first_interview_set >= 12 own',
      'B2 Hugo Lane monthly document_submitted >= 30 own',
      'B3 Nina Frost monthly placement >= 3 own',
      'B3 Nina Frost monthly revenue >= 30000 own',
      'B4 Asha Pell daily client_call >= 20 own',
      'B4 Asha Pell weekly client_visit >= 2 own',
      'B5 Ben Orrick monthly "Stay positive and work harder" >= - own',
    ],
  },
  {
    name: 'now and level aimed at, with a scale of grades',
    csv: `2026年度 下期 個人目標設定シート,,,,
社員名：片山 凛,,,,
目標,現状,目標水準,評価基準,比重
面談→応募率,45%,55%,S:60%以上 A:55% B:50%,40
求人応募承諾数,月18件,月24件,S:28件 A:24件 B:20件,40
日報の提出,週4回,毎日,S:毎日 A:週4 B:週3,20`,
    targets: [
      'C4 片山 凛 2026H2 application_consent_rate >= 0.55 own',
      'C5 片山 凛 monthly application_consent >= 24 own',
      'C6 片山 凛 daily daily_report_submitted >= 1 own',
    ],
  },
  {
    name: 'members across, one day',
    csv: `日次目標,11/25(水),,
,古川,松井,野口
架電（求職者）,30,25,30
スカウト,40,50,40
面談設定,3,2,3`,
    targets: [
      'B3 古川 2026-11-25 candidate_call >= 30 own',
      'C3 松井 2026-11-25 candidate_call >= 25 own',
      'D3 野口 2026-11-25 candidate_call >= 30 own',
      'B4 古川 2026-11-25 scout_sent >= 40 own',
      'C4 松井 2026-11-25 scout_sent >= 50 own',
      'D4 野口 2026-11-25 scout_sent >= 40 own',
      'B5 古川 2026-11-25 meeting_set >= 3 own',
      'C5 松井 2026-11-25 meeting_set >= 2 own',
      'D5 野口 2026-11-25 meeting_set >= 3 own',
    ],
  },
  {
    name: 'English members across with a team column',
    csv: `Q4 2026 Targets,,,
,Daniel Voss,Ruth Calder,Team
Billings,£60k,£75k,£150k
Placements,4,5,10
Client meetings,24,30,60`,
    targets: [
      'B3 Daniel Voss 2026Q4 revenue >= 60000 own',
      'C3 Ruth Calder 2026Q4 revenue >= 75000 own',
      'D3 Team 2026Q4 revenue >= 150000 team',
      'B4 Daniel Voss 2026Q4 placement >= 4 own',
      'C4 Ruth Calder 2026Q4 placement >= 5 own',
      'D4 Team 2026Q4 placement >= 10 team',
      'B5 Daniel Voss 2026Q4 client_visit >= 24 own',
      'C5 Ruth Calder 2026Q4 client_visit >= 30 own',
      'D5 Team 2026Q4 client_visit >= 60 team',
    ],
  },
  {
    name: "one member's weeks across",
    csv: `12月 行動目標（担当：滝本）,,,,,
項目,12/1週,12/7週,12/14週,12/21週,月計
求職者架電,25,25,25,20,95
面談設定,6,6,6,4,22
求人提案,30,30,30,20,110`,
    targets: [
      'B3 滝本 2026-W49 candidate_call >= 25 own',
      'C3 滝本 2026-W50 candidate_call >= 25 own',
      'D3 滝本 2026-W51 candidate_call >= 25 own',
      'E3 滝本 2026-W52 candidate_call >= 20 own',
      'B4 滝本 2026-W49 meeting_set >= 6 own',
      'C4 滝本 2026-W50 meeting_set >= 6 own',
      'D4 滝本 2026-W51 meeting_set >= 6 own',
      'E4 滝本 2026-W52 meeting_set >= 4 own',
      'B5 滝本 2026-W49 job_proposed >= 30 own',
      'C5 滝本 2026-W50 job_proposed >= 30 own',
      'D5 滝本 2026-W51 job_proposed >= 30 own',
      'E5 滝本 2026-W52 job_proposed >= 20 own',
    ],
  },
  {
    name: 'a form of one person, kinds of goals down',
    csv: `目標シート,
氏名,西尾 まこと
対象期間,2026年10月〜2027年3月
所属,福岡オフィス
担当職種,RA
業績目標,新規契約企業 12社、売上 2400万円
行動目標,企業架電 週150件、訪問 週5件、新規求人 月8件
能力開発目標,求人勉強会に月2回参加`,
    targets: [
      'B6 西尾 まこと 2026-10-01..2027-03-31 contract_signed >= 12 own',
      'B6 西尾 まこと 2026-10-01..2027-03-31 revenue >= 24000000 own',
      'B7 西尾 まこと weekly client_call >= 150 own',
      'B7 西尾 まこと weekly client_visit >= 5 own',
      'B7 西尾 まこと monthly new_jobs >= 8 own',
      'B8 西尾 まこと monthly job_recommend_internal >= 2 own',
    ],
  },
  {
    name: 'half-years across, target and result',
    csv: `2026年度 目標と実績,,,,,
氏名,区分,上期目標,上期実績,下期目標,下期実績
岩田,面談数,90,88,100,
岩田,一次面接設定数,45,40,50,
堀,面談数,80,84,90,
堀,一次面接設定数,40,41,48,`,
    targets: [
      'C3 岩田 2026H1 first_meeting >= 90 own',
      'E3 岩田 2026H2 first_meeting >= 100 own',
      'C4 岩田 2026H1 first_interview_set >= 45 own',
      'E4 岩田 2026H2 first_interview_set >= 50 own',
      'C5 堀 2026H1 first_meeting >= 80 own',
      'E5 堀 2026H2 first_meeting >= 90 own',
      'C6 堀 2026H1 first_interview_set >= 40 own',
      'E6 堀 2026H2 first_interview_set >= 48 own',
    ],
  },
  {
    name: 'answers of a form',
    csv: `タイムスタンプ,お名前,今月いちばん追う数字,その目標値,一言
2026/11/02 9:12:03,坂本,一次面接設定,8件,先月は5件でした
2026/11/02 9:30:41,上野,求人応募,25件,内定承諾率はチームで見ます
2026/11/02 10:02:11,平井,スカウト返信,20件,送信は1日20通ペース`,
    targets: [
      'D2 坂本 monthly first_interview_set >= 8 own',
      'D3 上野 monthly application_consent >= 25 own',
      'D4 平井 monthly scout_reply >= 20 own',
    ],
  },
];
