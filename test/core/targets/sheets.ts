/**
 * Target sheets of many shapes, each with the targets a reader has to find, one line a target (cell, member, period,
 * metric, condition, value, scope; `watched` where it is no target). These sheets and lines were written beside the
 * reader and have shaped it: they hold what it can do, and prove nothing about sheets it has not met. Those of
 * `more-sheets/` had their lines before the reader saw them; those drawn at random are in `test/cases`.
 */
export interface TargetSheet {
  readonly name: string;
  readonly csv: string;
  readonly targets: readonly string[];
}

export const SHEETS: readonly TargetSheet[] = [
  {
    name: 'a scorecard with weekly and monthly columns',
    csv: `360 Desk KPIs FY2026,,,,
Consultant,KPI,Weekly,Monthly,Notes
Tom Hollis,BD calls,100,400,
Tom Hollis,Client meetings,3,12,
Tom Hollis,CVs sent,10,40,
Tom Hollis,Billings,,£30k,
Priya Nair,1st interviews arranged,4,16,
Priya Nair,CV to interview ratio,,3:1,max`,
    targets: [
      'C3 Tom Hollis weekly client_call >= 100 own',
      'D3 Tom Hollis monthly client_call >= 400 own',
      'C4 Tom Hollis weekly client_visit >= 3 own',
      'D4 Tom Hollis monthly client_visit >= 12 own',
      'C5 Tom Hollis weekly document_submitted >= 10 own',
      'D5 Tom Hollis monthly document_submitted >= 40 own',
      'D6 Tom Hollis monthly revenue >= 30000 own',
      'C7 Priya Nair weekly first_interview_set >= 4 own',
      'D7 Priya Nair monthly first_interview_set >= 16 own',
      'D8 Priya Nair monthly document_pass_rate >= 0.333333 own',
    ],
  },
  {
    name: 'a tree of indented lines',
    csv: `2026年度 KGI/KPIツリー（CA課）
"KGI：売上 1億2,000万円（年間）"
└ KSF：成約数 48件
　└ KPI：一次面接設定 月20件/人
　　└ 行動KPI：求人提案 1人5社以上
　　└ 行動KPI：スカウト送信 週100通/人`,
    targets: [
      'A2 - FY2026 revenue >= 120000000 team',
      'A3 - FY2026 placement >= 48 team',
      'A4 - monthly first_interview_set >= 20 own',
      'A5 - FY2026 jobs_per_candidate >= 5 team',
      'A6 - weekly scout_sent >= 100 own',
    ],
  },
  {
    name: 'a tree in columns of sentences',
    csv: `KGI,KPI,行動KPI
売上 年1億円,決定 60件,一次面接設定 月8件/人
,内定承諾率 80%以上,クロージング面談 全件
,,求人応募 月25件/人`,
    targets: [
      'A2 - yearly revenue >= 100000000 team',
      'B2 - - placement >= 60 team',
      'C2 - monthly first_interview_set >= 8 own',
      'B3 - - offer_acceptance_rate >= 0.8 team',
      'C3 - - closing_meeting >= all team',
      'C4 - monthly application_consent >= 25 own',
    ],
  },
  {
    name: 'an MBO sheet with sentences and weights',
    csv: `2026年度上期 目標管理シート,,,,,,
社員番号,A-102,氏名,高橋 彩,所属,東京CA課,
評価期間,2026年度上期,上長,田中,,,
,,,,,,
No.,目標項目,具体的目標（達成基準）,達成手段,ウェイト,自己評価,上司評価
1,業績,"個人売上 1,800万円",一次面接設定を増やす,40%,,
2,面接通過率の向上,45%→55%に改善,面接対策を強化,20%,,
3,行動量,一次面接設定 月8件、求人応募 月25件,午前に架電,30%,,
4,育成,後輩のロープレを週1回実施,,10%,,
合計,,,,100%,,`,
    targets: [
      'C6 高橋 彩 2026H1 revenue >= 18000000 own',
      'C7 高橋 彩 2026H1 interview_pass_rate >= 0.55 own',
      'C8 高橋 彩 monthly first_interview_set >= 8 own',
      'C8 高橋 彩 monthly application_consent >= 25 own',
      'C9 高橋 彩 weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: '目標, 実績 and 達成率 in rows under each metric',
    csv: `2026年度 1Q KPI管理,,,,,
指標,区分,4月,5月,6月,1Q計
面談数,目標,20,20,22,62
,実績,18,21,,39
,達成率,90%,105%,,
一次面接設定数,目標,8,8,9,25
,実績,7,9,,16
,達成率,88%,113%,,
売上（万円）,目標,200,200,220,620
,実績,180,210,,390
,達成率,90%,105%,,`,
    targets: [
      'C3 - 2026-04 first_meeting >= 20 team',
      'D3 - 2026-05 first_meeting >= 20 team',
      'E3 - 2026-06 first_meeting >= 22 team',
      'C6 - 2026-04 first_interview_set >= 8 team',
      'D6 - 2026-05 first_interview_set >= 8 team',
      'E6 - 2026-06 first_interview_set >= 9 team',
      'C9 - 2026-04 revenue >= 2000000 team',
      'D9 - 2026-05 revenue >= 2000000 team',
      'E9 - 2026-06 revenue >= 2200000 team',
    ],
  },
  {
    name: 'a block for each person under a head line',
    csv: `2026年度下期 個人KPI目標,,
■佐藤 健太,,
指標,10月,11月
求人応募数,20,22
内定承諾率,80%,80%
,,
■鈴木 花子,,
指標,10月,11月
一次面接設定数,6,7
成約数,1,2`,
    targets: [
      'B4 佐藤 健太 2026-10 application_consent >= 20 own',
      'C4 佐藤 健太 2026-11 application_consent >= 22 own',
      'B5 佐藤 健太 2026-10 offer_acceptance_rate >= 0.8 own',
      'C5 佐藤 健太 2026-11 offer_acceptance_rate >= 0.8 own',
      'B9 鈴木 花子 2026-10 first_interview_set >= 6 own',
      'C9 鈴木 花子 2026-11 first_interview_set >= 7 own',
      'B10 鈴木 花子 2026-10 placement >= 1 own',
      'C10 鈴木 花子 2026-11 placement >= 2 own',
    ],
  },
  {
    name: 'names in the corner of each block',
    csv: `佐藤健太,10月,11月,12月,計
求人応募数,20,22,24,66
面接通過率,50%,50%,50%,50%
,,,,
鈴木花子,10月,11月,12月,計
求人応募数,18,18,20,56
成約数,1,2,2,5`,
    targets: [
      'B2 佐藤健太 2026-10 application_consent >= 20 own',
      'C2 佐藤健太 2026-11 application_consent >= 22 own',
      'D2 佐藤健太 2026-12 application_consent >= 24 own',
      'B3 佐藤健太 2026-10 interview_pass_rate >= 0.5 own',
      'C3 佐藤健太 2026-11 interview_pass_rate >= 0.5 own',
      'D3 佐藤健太 2026-12 interview_pass_rate >= 0.5 own',
      'B6 鈴木花子 2026-10 application_consent >= 18 own',
      'C6 鈴木花子 2026-11 application_consent >= 18 own',
      'D6 鈴木花子 2026-12 application_consent >= 20 own',
      'B7 鈴木花子 2026-10 placement >= 1 own',
      'C7 鈴木花子 2026-11 placement >= 2 own',
      'D7 鈴木花子 2026-12 placement >= 2 own',
    ],
  },
  {
    name: 'CA and RA tables side by side',
    csv: `2026年11月 目標,,,,,,
CA,,,,RA,,
担当,面談,応募,,担当,架電,アポ
佐藤,16,24,,西村,200,12
鈴木,14,20,,中島,180,10
合計,30,44,,合計,380,22`,
    targets: [
      'B4 佐藤 2026-11 first_meeting >= 16 own',
      'C4 佐藤 2026-11 application_consent >= 24 own',
      'F4 西村 2026-11 client_call >= 200 own',
      'G4 西村 2026-11 client_appointment >= 12 own',
      'B5 鈴木 2026-11 first_meeting >= 14 own',
      'C5 鈴木 2026-11 application_consent >= 20 own',
      'F5 中島 2026-11 client_call >= 180 own',
      'G5 中島 2026-11 client_appointment >= 10 own',
    ],
  },
  {
    name: 'months down, one person in the title',
    csv: `鈴木さんの目標（2026年度）,,,
月,面談数,一次面接設定数,売上
4月,16,6,150万
5月,16,6,150万
6月,18,7,180万
1Q計,50,19,480万
7月,18,7,180万`,
    targets: [
      'B3 鈴木 2026-04 first_meeting >= 16 own',
      'C3 鈴木 2026-04 first_interview_set >= 6 own',
      'D3 鈴木 2026-04 revenue >= 1500000 own',
      'B4 鈴木 2026-05 first_meeting >= 16 own',
      'C4 鈴木 2026-05 first_interview_set >= 6 own',
      'D4 鈴木 2026-05 revenue >= 1500000 own',
      'B5 鈴木 2026-06 first_meeting >= 18 own',
      'C5 鈴木 2026-06 first_interview_set >= 7 own',
      'D5 鈴木 2026-06 revenue >= 1800000 own',
      'B7 鈴木 2026-07 first_meeting >= 18 own',
      'C7 鈴木 2026-07 first_interview_set >= 7 own',
      'D7 鈴木 2026-07 revenue >= 1800000 own',
    ],
  },
  {
    name: 'quarters across, the metric in the title',
    csv: `指標：一次面接設定数,,,,
担当,1Q,2Q,3Q,4Q
佐藤,20,22,24,24
鈴木,18,18,20,20
チーム計,38,40,44,44`,
    targets: [
      'B3 佐藤 2026Q1 first_interview_set >= 20 own',
      'C3 佐藤 2026Q2 first_interview_set >= 22 own',
      'D3 佐藤 2026Q3 first_interview_set >= 24 own',
      'E3 佐藤 2026Q4 first_interview_set >= 24 own',
      'B4 鈴木 2026Q1 first_interview_set >= 18 own',
      'C4 鈴木 2026Q2 first_interview_set >= 18 own',
      'D4 鈴木 2026Q3 first_interview_set >= 20 own',
      'E4 鈴木 2026Q4 first_interview_set >= 20 own',
    ],
  },
  {
    name: 'a list of lines',
    csv: `11月の行動目標
・面談 月20件
・スカウト　毎日２０通
・成約3件
・内定辞退ゼロ
※成約は承諾ベースで数えます（2件未満は要相談）`,
    targets: [
      'A2 - monthly first_meeting >= 20 team',
      'A3 - daily scout_sent >= 20 team',
      'A4 - 2026-11 placement >= 3 team',
      'A5 - 2026-11 offer_declined <= 0 team',
    ],
  },
  {
    name: 'achievement rates',
    csv: `担当,指標,目標
佐藤,売上達成率,100%
佐藤,面談達成率,100%以上
鈴木,予算達成率,95%
CA課全体,売上達成率,100%`,
    targets: [
      'C2 佐藤 - budget_achievement >= 1 own',
      'C3 佐藤 - budget_achievement >= 1 own',
      'C4 鈴木 - budget_achievement >= 0.95 own',
      'C5 CA課全体 - budget_achievement >= 1 team',
    ],
  },
  {
    name: 'months merged over budgets in thousands',
    csv: `2026年度上期 予算と行動目標,,,,,,
担当,4月,,5月,,6月,
,個人予算(千円),面談,個人予算(千円),面談,個人予算(千円),面談
佐藤,"2,000",16,"2,000",16,"2,200",18
鈴木,"1,500",14,"1,500",14,"1,600",15
チーム合計,"3,500",30,"3,500",30,"3,800",33`,
    targets: [
      'B4 佐藤 2026-04 revenue >= 2000000 own',
      'D4 佐藤 2026-05 revenue >= 2000000 own',
      'F4 佐藤 2026-06 revenue >= 2200000 own',
      'B5 鈴木 2026-04 revenue >= 1500000 own',
      'D5 鈴木 2026-05 revenue >= 1500000 own',
      'F5 鈴木 2026-06 revenue >= 1600000 own',
    ],
  },
  {
    name: 'an English appraisal form',
    csv: `Employee:,Sofia Rossi,,
Review period:,H1 2026,,
,,,
Objective,Target,Weighting,Rating
Billings,"£180,000",40%,
Interview to placement ratio,3:1,20%,
1st interviews arranged,60,30%,
Time to shortlist,within 48 hours,10%,`,
    targets: [
      'B5 Sofia Rossi 2026H1 revenue >= 180000 own',
      'B6 Sofia Rossi 2026H1 interview_pass_rate >= 0.333333 own',
      'B7 Sofia Rossi 2026H1 first_interview_set >= 60 own',
      'B8 Sofia Rossi 2026H1 meeting_to_submission_days <= 2 own',
    ],
  },
  {
    name: 'full width throughout',
    csv: `担当,今月の目標
佐藤,スカウト２００通／週、面談１６件、売上２００万円
鈴木,応募２５件以上！ 一次面接設定８件、書類通過率４５％→５５％
高橋,面談後24時間以内に求人提案、推薦は面談から３日以内`,
    targets: [
      'B2 佐藤 weekly scout_sent >= 200 own',
      'B2 佐藤 monthly first_meeting >= 16 own',
      'B2 佐藤 monthly revenue >= 2000000 own',
      'B3 鈴木 monthly application_consent >= 25 own',
      'B3 鈴木 monthly first_interview_set >= 8 own',
      'B3 鈴木 monthly document_pass_rate >= 0.55 own',
      'B4 高橋 monthly job_proposed >= - own',
      'B4 高橋 each meeting_to_submission_days <= 3 own',
    ],
  },
  {
    name: 'KGI, KPI and 参考 rows',
    csv: `区分,指標,目標,対象
KGI,売上,6000万円/年,チーム
KPI,一次面接設定,8件/月,個人
KPI,求人応募,25件/月,個人
参考,面接通過率,50%,個人
参考,内定承諾率,80%,個人`,
    targets: [
      'C2 チーム yearly revenue >= 60000000 team',
      'C3 個人 monthly first_interview_set >= 8 own',
      'C4 個人 monthly application_consent >= 25 own',
      'C5 個人 - interview_pass_rate >= - own watched',
      'C6 個人 - offer_acceptance_rate >= - own watched',
    ],
  },
  {
    name: 'names the catalogue does not know',
    csv: `担当,KPI,目標
佐藤,ブログ執筆,4本
佐藤,求人応募かず,25
鈴木,情報交換会,2回`,
    targets: [
      'C2 佐藤 - "ブログ執筆" >= 4 own',
      'C3 佐藤 - application_consent >= 25 own',
      'C4 鈴木 - "情報交換会" >= 2 own',
    ],
  },
  {
    name: 'targets, watched figures and a bare frequency',
    csv: `項目,目標値,備考
求人応募数,25件,
面接通過率,モニタリングのみ,
書類通過率,目標は置かない,
早期退職率,5%以下,会社全体
日報提出,毎日,全員`,
    targets: [
      'B2 - - application_consent >= 25 team',
      'B3 - - interview_pass_rate >= - team watched',
      'B4 - - document_pass_rate >= - team watched',
      'B5 - - retention_rate <= 0.05 team',
      'B6 - daily daily_report_submitted >= 1 team',
    ],
  },
  {
    name: '平均 and 通期 columns',
    csv: `担当者,項目,2026年10月,2026年11月,2026年12月,平均,通期
佐藤,面談,16,16,17,16.3,49
佐藤,売上,200万,200万,210万,203万,610万`,
    targets: [
      'C2 佐藤 2026-10 first_meeting >= 16 own',
      'D2 佐藤 2026-11 first_meeting >= 16 own',
      'E2 佐藤 2026-12 first_meeting >= 17 own',
      'C3 佐藤 2026-10 revenue >= 2000000 own',
      'D3 佐藤 2026-11 revenue >= 2000000 own',
      'E3 佐藤 2026-12 revenue >= 2100000 own',
    ],
  },
  {
    name: 'people merged over metrics, months down',
    csv: `,佐藤,,,鈴木,,
,面談,応募,設定,面談,応募,設定
10月,16,24,8,14,20,7
11月,16,24,8,14,20,7`,
    targets: [
      'B3 佐藤 2026-10 first_meeting >= 16 own',
      'C3 佐藤 2026-10 application_consent >= 24 own',
      'D3 佐藤 2026-10 first_interview_set >= 8 own',
      'E3 鈴木 2026-10 first_meeting >= 14 own',
      'F3 鈴木 2026-10 application_consent >= 20 own',
      'G3 鈴木 2026-10 first_interview_set >= 7 own',
      'B4 佐藤 2026-11 first_meeting >= 16 own',
      'C4 佐藤 2026-11 application_consent >= 24 own',
      'D4 佐藤 2026-11 first_interview_set >= 8 own',
      'E4 鈴木 2026-11 first_meeting >= 14 own',
      'F4 鈴木 2026-11 application_consent >= 20 own',
      'G4 鈴木 2026-11 first_interview_set >= 7 own',
    ],
  },
  {
    name: 'an action plan in plain words',
    csv: `氏名,やること,いつまでに,どのくらい
佐藤,スカウト文面をAB2種類用意して送る,11/27,100通
佐藤,過去登録者に電話,毎日,5件
鈴木,一次面接の候補日を通過当日に出す,随時,全件
鈴木,面接前日の対策コール,前日,全員`,
    targets: [
      'D2 佐藤 - scout_sent >= 100 own',
      'D3 佐藤 - dormant_recontact >= 5 own',
      'D4 鈴木 - first_interview_set >= all own',
      'D5 鈴木 - "面接前日の対策コール" >= all own',
    ],
  },
  {
    name: 'KGI, KPI and 行動KPI as section lines',
    csv: `KGI,,,
,売上,1億2000万円,会社
KPI,,,
,決定数,60件,チーム
,一次面接設定数,月8件,CA各自
,求人応募数,月25件,CA各自
,面接通過率,50%,CA各自
行動KPI,,,
,求人提案,1人5社,CA各自
,企業架電,1日30件,RA各自`,
    targets: [
      'C2 会社 - revenue >= 120000000 team',
      'C4 チーム - placement >= 60 team',
      'C5 CA各自 monthly first_interview_set >= 8 own',
      'C6 CA各自 monthly application_consent >= 25 own',
      'C7 CA各自 - interview_pass_rate >= 0.5 own',
      'C9 CA各自 - jobs_per_candidate >= 5 own',
      'C10 RA各自 daily client_call >= 30 own',
    ],
  },
  {
    name: 'quarters, halves and the year down',
    csv: `2026年度 四半期KPI,,,,
四半期,求人応募数,一次面接設定数,成約数,売上（万円）
第1四半期,60,20,4,320
第2四半期,66,22,5,400
上期計,126,42,9,720
第3四半期,72,24,5,400
第4四半期,72,24,6,480
通期,270,90,20,"1,600"`,
    targets: [
      'B3 - 2026Q1 application_consent >= 60 team',
      'C3 - 2026Q1 first_interview_set >= 20 team',
      'D3 - 2026Q1 placement >= 4 team',
      'E3 - 2026Q1 revenue >= 3200000 team',
      'B4 - 2026Q2 application_consent >= 66 team',
      'C4 - 2026Q2 first_interview_set >= 22 team',
      'D4 - 2026Q2 placement >= 5 team',
      'E4 - 2026Q2 revenue >= 4000000 team',
      'B6 - 2026Q3 application_consent >= 72 team',
      'C6 - 2026Q3 first_interview_set >= 24 team',
      'D6 - 2026Q3 placement >= 5 team',
      'E6 - 2026Q3 revenue >= 4000000 team',
      'B7 - 2026Q4 application_consent >= 72 team',
      'C7 - 2026Q4 first_interview_set >= 24 team',
      'D7 - 2026Q4 placement >= 6 team',
      'E7 - 2026Q4 revenue >= 4800000 team',
    ],
  },
  {
    name: 'a scorecard with actuals, weights and a watched ratio',
    csv: `Recruiter Scorecard,,,,,
Recruiter:,Jack Moran,,Period:,Q4 2026,
,,,,,
KPI,Weight,Target,Actual,% of target,Comments
BD calls made,10%,600,540,90%,
Client meetings,15%,24,20,83%,
CV submissions,15%,90,84,93%,
First interviews arranged,25%,30,28,93%,
Interview-to-offer ratio,10%,3:1,3.4:1,,watch only
Placements,15%,6,4,67%,
Fees (£k),10%,60,41,68%,
Overall,100%,,,,`,
    targets: [
      'C5 Jack Moran 2026Q4 client_call >= 600 own',
      'C6 Jack Moran 2026Q4 client_visit >= 24 own',
      'C7 Jack Moran 2026Q4 document_submitted >= 90 own',
      'C8 Jack Moran 2026Q4 first_interview_set >= 30 own',
      'C9 Jack Moran 2026Q4 interview_pass_rate >= - own watched',
      'C10 Jack Moran 2026Q4 placement >= 6 own',
      'C11 Jack Moran 2026Q4 revenue >= 60000 own',
    ],
  },
  {
    name: '目標 and 実績 under each month, metrics down',
    csv: `2026年度 CA別目標・実績,,,,,,,
,,4月,,5月,,計,
担当,指標,目標,実績,目標,実績,目標,実績
佐藤,面談,16,15,16,17,32,32
,応募,24,20,24,25,48,45
,内定承諾,2,1,2,2,4,3
鈴木,面談,14,14,14,13,28,27
,応募,20,18,20,19,40,37
,内定承諾,1,1,1,0,2,1`,
    targets: [
      'C4 佐藤 2026-04 first_meeting >= 16 own',
      'E4 佐藤 2026-05 first_meeting >= 16 own',
      'C5 佐藤 2026-04 application_consent >= 24 own',
      'E5 佐藤 2026-05 application_consent >= 24 own',
      'C6 佐藤 2026-04 offer_accepted >= 2 own',
      'E6 佐藤 2026-05 offer_accepted >= 2 own',
      'C7 鈴木 2026-04 first_meeting >= 14 own',
      'E7 鈴木 2026-05 first_meeting >= 14 own',
      'C8 鈴木 2026-04 application_consent >= 20 own',
      'E8 鈴木 2026-05 application_consent >= 20 own',
      'C9 鈴木 2026-04 offer_accepted >= 1 own',
      'E9 鈴木 2026-05 offer_accepted >= 1 own',
    ],
  },
  {
    name: 'team and individual targets side by side',
    csv: `指標,チーム目標,個人目標（1人あたり）
売上,600万円,150万円
一次面接設定数,32件,8件
求人応募数,100件,25件
面接通過率,50%,`,
    targets: [
      'B2 - - revenue >= 6000000 team',
      'C2 - - revenue >= 1500000 own',
      'B3 - - first_interview_set >= 32 team',
      'C3 - - first_interview_set >= 8 own',
      'B4 - - application_consent >= 100 team',
      'C4 - - application_consent >= 25 own',
      'B5 - - interview_pass_rate >= 0.5 team',
    ],
  },
  {
    name: 'people over months, level and metric down',
    csv: `区分,KPI,佐藤,,鈴木,
,,10月,11月,10月,11月
行動,求人提案,60,60,50,50
先行,一次面接設定,8,8,7,7
結果,内定承諾,2,2,1,2`,
    targets: [
      'C3 佐藤 2026-10 job_proposed >= 60 own',
      'D3 佐藤 2026-11 job_proposed >= 60 own',
      'E3 鈴木 2026-10 job_proposed >= 50 own',
      'F3 鈴木 2026-11 job_proposed >= 50 own',
      'C4 佐藤 2026-10 first_interview_set >= 8 own',
      'D4 佐藤 2026-11 first_interview_set >= 8 own',
      'E4 鈴木 2026-10 first_interview_set >= 7 own',
      'F4 鈴木 2026-11 first_interview_set >= 7 own',
      'C5 佐藤 2026-10 offer_accepted >= 2 own',
      'D5 佐藤 2026-11 offer_accepted >= 2 own',
      'E5 鈴木 2026-10 offer_accepted >= 1 own',
      'F5 鈴木 2026-11 offer_accepted >= 2 own',
    ],
  },
  {
    name: 'objectives and key results',
    csv: `Objective,Key Result,Owner,Due
Become the go-to desk for fintech,12 client meetings per month,Priya,31/12/2026
,4 new jobs per week,Priya,31/12/2026
Faster delivery,Time to shortlist under 2 days,Tom,31/12/2026
,1st interviews arranged: 24,Tom,31/12/2026
,Placements: 6,Team,31/12/2026`,
    targets: [
      'B2 Priya monthly client_visit >= 12 own',
      'B3 Priya weekly new_jobs >= 4 own',
      'B4 Tom each meeting_to_submission_days <= 2 own',
      'B5 Tom - first_interview_set >= 24 own',
      'B6 Team - placement >= 6 team',
    ],
  },
  {
    name: 'person and metric in one label',
    csv: `Targets,Jan,Feb,Mar,Q1,FY
Tom - CVs sent,30,30,35,95,380
Tom - Placements,2,2,3,7,28
Priya - CVs sent,25,25,30,80,320`,
    targets: [
      'B2 Tom 2026-01 document_submitted >= 30 own',
      'C2 Tom 2026-02 document_submitted >= 30 own',
      'D2 Tom 2026-03 document_submitted >= 35 own',
      'B3 Tom 2026-01 placement >= 2 own',
      'C3 Tom 2026-02 placement >= 2 own',
      'D3 Tom 2026-03 placement >= 3 own',
      'B4 Priya 2026-01 document_submitted >= 25 own',
      'C4 Priya 2026-02 document_submitted >= 25 own',
      'D4 Priya 2026-03 document_submitted >= 30 own',
    ],
  },
  {
    name: 'an MBO form whose criteria lack the metric',
    csv: `【MBO】2026年度 下期 業績目標設定シート,,,,
所属：CA1課　氏名：吉田 真由　等級：G4,,,,
,,,,
目標（何を）,達成基準（どこまで）,方法（どうやって）,期限（いつまでに）,ウエイト
売上目標の達成,下期 1800万円,一次面接設定を月8件積む,3月末,50
面接通過率の改善,50%,面接対策,毎月,20
スカウト強化,週100通以上,朝一番に配信,毎週,20
早期退職の防止,0件,入社後フォロー,随時,10`,
    targets: [
      'B5 吉田 真由 2026H2 revenue >= 18000000 own',
      'B6 吉田 真由 2026H2 interview_pass_rate >= 0.5 own',
      'B7 吉田 真由 weekly scout_sent >= 100 own',
      'B8 吉田 真由 2026H2 early_leave <= 0 own',
    ],
  },
  {
    name: 'a tree in pairs of columns',
    csv: `2026年度 KPIツリー,,,,,,
KGI,,CSF,,KPI,目標値,担当
売上,1億2000万円,成約数の最大化,60件,一次面接設定数,月32件,CA課
,,,,求人応募数,月100件,CA課
,,単価の向上,200万円,料率交渉,月4件,RA課`,
    targets: [
      'B3 - FY2026 revenue >= 120000000 team',
      'D3 - FY2026 placement >= 60 team',
      'F3 CA課 monthly first_interview_set >= 32 team',
      'F4 CA課 monthly application_consent >= 100 team',
      'D5 - FY2026 "単価の向上" >= 2000000 team',
      'F5 RA課 monthly fee_negotiation >= 4 team',
    ],
  },
  {
    name: 'rates as whole numbers under (%)',
    csv: `担当,書類通過率(%),面接通過率(%),内定承諾率(%),一次面接設定(件)
佐藤,40,50,80,8
鈴木,35,45,75,7`,
    targets: [
      'B2 佐藤 - document_pass_rate >= 0.4 own',
      'C2 佐藤 - interview_pass_rate >= 0.5 own',
      'D2 佐藤 - offer_acceptance_rate >= 0.8 own',
      'E2 佐藤 - first_interview_set >= 8 own',
      'B3 鈴木 - document_pass_rate >= 0.35 own',
      'C3 鈴木 - interview_pass_rate >= 0.45 own',
      'D3 鈴木 - offer_acceptance_rate >= 0.75 own',
      'E3 鈴木 - first_interview_set >= 7 own',
    ],
  },
  {
    name: 'a sentence for each month',
    csv: `氏名,10月目標,11月目標,12月目標
佐藤,一次面接設定8件、応募25件,一次面接設定8件、応募25件,一次面接設定9件、成約2件
鈴木,面談14件,面談14件,面談16件`,
    targets: [
      'B2 佐藤 2026-10 first_interview_set >= 8 own',
      'B2 佐藤 2026-10 application_consent >= 25 own',
      'C2 佐藤 2026-11 first_interview_set >= 8 own',
      'C2 佐藤 2026-11 application_consent >= 25 own',
      'D2 佐藤 2026-12 first_interview_set >= 9 own',
      'D2 佐藤 2026-12 placement >= 2 own',
      'B3 鈴木 2026-10 first_meeting >= 14 own',
      'C3 鈴木 2026-11 first_meeting >= 14 own',
      'D3 鈴木 2026-12 first_meeting >= 16 own',
    ],
  },
  {
    name: 'bare numbers as months',
    csv: `2026年度 一次面接設定数 目標,,,,,,
月,4,5,6,7,8,9
佐藤,6,6,7,7,8,8
鈴木,5,5,6,6,6,7`,
    targets: [
      'B3 佐藤 2026-04 first_interview_set >= 6 own',
      'C3 佐藤 2026-05 first_interview_set >= 6 own',
      'D3 佐藤 2026-06 first_interview_set >= 7 own',
      'E3 佐藤 2026-07 first_interview_set >= 7 own',
      'F3 佐藤 2026-08 first_interview_set >= 8 own',
      'G3 佐藤 2026-09 first_interview_set >= 8 own',
      'B4 鈴木 2026-04 first_interview_set >= 5 own',
      'C4 鈴木 2026-05 first_interview_set >= 5 own',
      'D4 鈴木 2026-06 first_interview_set >= 6 own',
      'E4 鈴木 2026-07 first_interview_set >= 6 own',
      'F4 鈴木 2026-08 first_interview_set >= 6 own',
      'G4 鈴木 2026-09 first_interview_set >= 7 own',
    ],
  },
  {
    name: '目標 and 実績 as two halves of a table',
    csv: `2026年11月,目標,,,実績,,
担当,面談,応募,一面設定,面談,応募,一面設定
佐藤,16,24,8,10,12,3
鈴木,14,20,7,9,11,4
計,30,44,15,19,23,7`,
    targets: [
      'B3 佐藤 2026-11 first_meeting >= 16 own',
      'C3 佐藤 2026-11 application_consent >= 24 own',
      'D3 佐藤 2026-11 first_interview_set >= 8 own',
      'B4 鈴木 2026-11 first_meeting >= 14 own',
      'C4 鈴木 2026-11 application_consent >= 20 own',
      'D4 鈴木 2026-11 first_interview_set >= 7 own',
    ],
  },
  {
    name: 'targets for a month and a week, with definitions',
    csv: `KPI,定義,目標（月）,目標（週）,責任者,測定方法
一次面接設定数,企業と候補者の面接が決まった件数,8,2,全CA,CRM
求人応募数,応募承諾を得た社数,25,6,全CA,CRM
内定承諾率,承諾÷内定,80%,,CAマネージャー,CRM`,
    targets: [
      'C2 全CA monthly first_interview_set >= 8 own',
      'D2 全CA weekly first_interview_set >= 2 own',
      'C3 全CA monthly application_consent >= 25 own',
      'D3 全CA weekly application_consent >= 6 own',
      'C4 CAマネージャー monthly offer_acceptance_rate >= 0.8 own',
    ],
  },
  {
    name: 'a numbered list under a name',
    csv: `個人目標 佐藤 健太（CA）
1. 面接通過率を50%にする
2. 月2件の成約
3. そのために
　①求人応募を月25件
　②一次面接設定を月8件
4. 気合で乗り切る`,
    targets: [
      'A2 佐藤 健太 - interview_pass_rate >= 0.5 own',
      'A3 佐藤 健太 monthly placement >= 2 own',
      'A5 佐藤 健太 monthly application_consent >= 25 own',
      'A6 佐藤 健太 monthly first_interview_set >= 8 own',
      'A7 佐藤 健太 - "気合で乗り切る" >= - own',
    ],
  },
  {
    name: 'long English rows with units',
    csv: `Team,Consultant,Metric,Target,Unit,Period
London,Tom Hollis,Offer acceptance rate,85,%,Monthly
London,Tom Hollis,CV to interview,3:1,ratio,Monthly
London,Tom Hollis,Time to submit,48,hours,Each
London,London Team,Net fees,250000,GBP,Quarterly
London,Priya Nair,Client meetings,8,count,Monthly`,
    targets: [
      'D2 Tom Hollis monthly offer_acceptance_rate >= 0.85 own',
      'D3 Tom Hollis monthly document_pass_rate >= 0.333333 own',
      'D4 Tom Hollis each meeting_to_submission_days <= 2 own',
      'D5 London Team quarterly revenue >= 250000 team',
      'D6 Priya Nair monthly client_visit >= 8 own',
    ],
  },
  {
    name: 'halves over quarters, units in a column',
    csv: `担当,項目,単位,2026年度上期,,2026年度下期,,年間計
,,,1Q,2Q,3Q,4Q,
佐藤,売上,万円,400,450,500,550,1900
,一次面接設定,件,20,22,24,24,90`,
    targets: [
      'D3 佐藤 2026Q1 revenue >= 4000000 own',
      'E3 佐藤 2026Q2 revenue >= 4500000 own',
      'F3 佐藤 2026Q3 revenue >= 5000000 own',
      'G3 佐藤 2026Q4 revenue >= 5500000 own',
      'D4 佐藤 2026Q1 first_interview_set >= 20 own',
      'E4 佐藤 2026Q2 first_interview_set >= 22 own',
      'F4 佐藤 2026Q3 first_interview_set >= 24 own',
      'G4 佐藤 2026Q4 first_interview_set >= 24 own',
    ],
  },
  {
    name: 'weekdays across',
    csv: `11月第3週 行動計画（11/16〜11/20）,,,,,,
担当,行動,月,火,水,木,金
佐藤,スカウト,20,20,20,20,20
佐藤,面談,2,2,1,2,1`,
    targets: [
      'C3 佐藤 2026-11-16 scout_sent >= 20 own',
      'D3 佐藤 2026-11-17 scout_sent >= 20 own',
      'E3 佐藤 2026-11-18 scout_sent >= 20 own',
      'F3 佐藤 2026-11-19 scout_sent >= 20 own',
      'G3 佐藤 2026-11-20 scout_sent >= 20 own',
      'C4 佐藤 2026-11-16 first_meeting >= 2 own',
      'D4 佐藤 2026-11-17 first_meeting >= 2 own',
      'E4 佐藤 2026-11-18 first_meeting >= 1 own',
      'F4 佐藤 2026-11-19 first_meeting >= 2 own',
      'G4 佐藤 2026-11-20 first_meeting >= 1 own',
    ],
  },
  {
    name: 'three sentences a person',
    csv: `氏名,役割,重点KPI①,重点KPI②,重点KPI③
佐藤,CA,一次面接設定 8件/月,求人応募 25件/月,面接通過率 50%
西村,RA,架電 30件/日,企業訪問 4件/週,新規求人 6件/月`,
    targets: [
      'C2 佐藤 monthly first_interview_set >= 8 own',
      'D2 佐藤 monthly application_consent >= 25 own',
      'E2 佐藤 - interview_pass_rate >= 0.5 own',
      'C3 西村 daily client_call >= 30 own',
      'D3 西村 weekly client_visit >= 4 own',
      'E3 西村 monthly new_jobs >= 6 own',
    ],
  },
  {
    name: 'people across under a team',
    csv: `2026年11月 KPI,,,
,CAチーム,,
,佐藤,鈴木,チーム計
面談,16,14,30
一次面接設定,8,7,15
決定,2,1,3`,
    targets: [
      'B4 佐藤 2026-11 first_meeting >= 16 own',
      'C4 鈴木 2026-11 first_meeting >= 14 own',
      'B5 佐藤 2026-11 first_interview_set >= 8 own',
      'C5 鈴木 2026-11 first_interview_set >= 7 own',
      'B6 佐藤 2026-11 placement >= 2 own',
      'C6 鈴木 2026-11 placement >= 1 own',
    ],
  },
  {
    name: 'results and actions in rows',
    csv: `目標一覧,,,,
区分,担当,内容,数値,期限
結果目標,佐藤,売上,600万円,2026年12月末
行動目標,佐藤,一次面接設定,月8件,2026年12月末
結果目標,課全体,決定数,30件,2026年12月末`,
    targets: [
      'D3 佐藤 - revenue >= 6000000 own',
      'D4 佐藤 monthly first_interview_set >= 8 own',
      'D5 課全体 - placement >= 30 team',
    ],
  },
  {
    name: 'watched columns',
    csv: `2026年11月 CA別KPI,,,,
担当,一次面接設定,求人応募,書類通過率（参考）,面接通過率（モニタリング）
佐藤,8,25,40%,50%
鈴木,7,20,45%,50%`,
    targets: [
      'B3 佐藤 2026-11 first_interview_set >= 8 own',
      'C3 佐藤 2026-11 application_consent >= 25 own',
      'D3 佐藤 2026-11 document_pass_rate >= - own watched',
      'E3 佐藤 2026-11 interview_pass_rate >= - own watched',
      'B4 鈴木 2026-11 first_interview_set >= 7 own',
      'C4 鈴木 2026-11 application_consent >= 20 own',
      'D4 鈴木 2026-11 document_pass_rate >= - own watched',
      'E4 鈴木 2026-11 interview_pass_rate >= - own watched',
    ],
  },
  {
    name: 'goals of company and team',
    csv: `対象,KGI/KPI,指標,目標
全社,KGI,売上,3億円
東京オフィス,KGI,決定数,120件
CAチーム,KPI,内定承諾率,75%
各CA,KPI,一次面接設定数,月8件`,
    targets: [
      'D2 全社 - revenue >= 300000000 team',
      'D3 東京オフィス - placement >= 120 team',
      'D4 CAチーム - offer_acceptance_rate >= 0.75 team',
      'D5 各CA monthly first_interview_set >= 8 own',
    ],
  },
  {
    name: 'a team dashboard',
    csv: `KPIダッシュボード（2026年11月）,,,,,
指標,目標,実績,達成率,前月比,判定
面談数,120,96,80%,+5,△
一次面接設定数,40,28,70%,-3,×
成約数,10,6,60%,-1,×
売上（百万円）,30,18,60%,-2,×`,
    targets: [
      'B3 - 2026-11 first_meeting >= 120 team',
      'B4 - 2026-11 first_interview_set >= 40 team',
      'B5 - 2026-11 placement >= 10 team',
      'B6 - 2026-11 revenue >= 30000000 team',
    ],
  },
  {
    name: 'months in the corner of stacked blocks, as Reiwa years',
    csv: `個人目標,,,
R8.10,佐藤 健,鈴木　葵,チーム計
①面談数,16,14,30
②一次面接設定,8,7,15
,,,
R8.11,佐藤 健,鈴木　葵,チーム計
①面談数,18,15,33
②一次面接設定,9,8,17`,
    targets: [
      'B3 佐藤 健 2026-10 first_meeting >= 16 own',
      'C3 鈴木 葵 2026-10 first_meeting >= 14 own',
      'B4 佐藤 健 2026-10 first_interview_set >= 8 own',
      'C4 鈴木 葵 2026-10 first_interview_set >= 7 own',
      'B7 佐藤 健 2026-11 first_meeting >= 18 own',
      'C7 鈴木 葵 2026-11 first_meeting >= 15 own',
      'B8 佐藤 健 2026-11 first_interview_set >= 9 own',
      'C8 鈴木 葵 2026-11 first_interview_set >= 8 own',
    ],
  },
  {
    name: 'people in the corner of stacked blocks',
    csv: `令和8年度 行動目標,,,
渡辺　翼,応募承諾,法人架電,成約
8年10月,9,40,1
8年11月,6,50,2
計,15,90,3
,,,
山本 渚,応募承諾,法人架電,成約
8年10月,15,30,1
8年11月,7,30,1
計,22,60,2`,
    targets: [
      'B3 渡辺 翼 2026-10 application_consent >= 9 own',
      'C3 渡辺 翼 2026-10 client_call >= 40 own',
      'D3 渡辺 翼 2026-10 placement >= 1 own',
      'B4 渡辺 翼 2026-11 application_consent >= 6 own',
      'C4 渡辺 翼 2026-11 client_call >= 50 own',
      'D4 渡辺 翼 2026-11 placement >= 2 own',
      'B8 山本 渚 2026-10 application_consent >= 15 own',
      'C8 山本 渚 2026-10 client_call >= 30 own',
      'D8 山本 渚 2026-10 placement >= 1 own',
      'B9 山本 渚 2026-11 application_consent >= 7 own',
      'C9 山本 渚 2026-11 client_call >= 30 own',
      'D9 山本 渚 2026-11 placement >= 1 own',
    ],
  },
  {
    name: 'metrics in the corner, and over the last block in brackets',
    csv: `2026年度 個人目標,,,
スカウト数（件）,7月度,8月度,計
渡辺　翼,12,14,26
高橋 涼,8,9,17
総計,20,23,43
※数字は速報値です,,,
【② 内定件数】,,,
担当,7月度,8月度,計
渡辺　翼,2,1,3
高橋 涼,1,1,2`,
    targets: [
      'B3 渡辺　翼 2026-07 scout_sent >= 12 own',
      'C3 渡辺　翼 2026-08 scout_sent >= 14 own',
      'B4 高橋 涼 2026-07 scout_sent >= 8 own',
      'C4 高橋 涼 2026-08 scout_sent >= 9 own',
      'B9 渡辺　翼 2026-07 offer >= 2 own',
      'C9 渡辺　翼 2026-08 offer >= 1 own',
      'B10 高橋 涼 2026-07 offer >= 1 own',
      'C10 高橋 涼 2026-08 offer >= 1 own',
    ],
  },
  {
    name: 'a group of total rows, repeated or merged',
    csv: `2026年 目標一覧,,,
担当者,週,面談,推薦
佐藤 健,第36週,4,5
,第37週,4,6
鈴木 葵,第36週,3,4
,第37週,3,5
合計,第36週,7,9
,第37週,7,11`,
    targets: [
      'C3 佐藤 健 2026-W36 first_meeting >= 4 own',
      'D3 佐藤 健 2026-W36 document_submitted >= 5 own',
      'C4 佐藤 健 2026-W37 first_meeting >= 4 own',
      'D4 佐藤 健 2026-W37 document_submitted >= 6 own',
      'C5 鈴木 葵 2026-W36 first_meeting >= 3 own',
      'D5 鈴木 葵 2026-W36 document_submitted >= 4 own',
      'C6 鈴木 葵 2026-W37 first_meeting >= 3 own',
      'D6 鈴木 葵 2026-W37 document_submitted >= 5 own',
    ],
  },
  {
    name: 'people across under a metric in the title',
    csv: `一次面接設定 個人目標（2026年）,,,
Prepared by ops,,,
対象週,佐藤 健,鈴木 葵,全体
1W(8/31-9/6),2,1,3
2W(9/7-9/13),2,2,4`,
    targets: [
      'B4 佐藤 健 2026-W36 first_interview_set >= 2 own',
      'C4 鈴木 葵 2026-W36 first_interview_set >= 1 own',
      'B5 佐藤 健 2026-W37 first_interview_set >= 2 own',
      'C5 鈴木 葵 2026-W37 first_interview_set >= 2 own',
    ],
  },
  {
    name: 'people under merged metrics',
    csv: `2026年度 目標,,,,
月,1. 面談,,2. 内定件数,
,佐藤 健,鈴木 葵,佐藤 健,鈴木 葵
4月度,10,9,1,1
5月度,11,9,2,1`,
    targets: [
      'B4 佐藤 健 2026-04 first_meeting >= 10 own',
      'C4 鈴木 葵 2026-04 first_meeting >= 9 own',
      'D4 佐藤 健 2026-04 offer >= 1 own',
      'E4 鈴木 葵 2026-04 offer >= 1 own',
      'B5 佐藤 健 2026-05 first_meeting >= 11 own',
      'C5 鈴木 葵 2026-05 first_meeting >= 9 own',
      'D5 佐藤 健 2026-05 offer >= 2 own',
      'E5 鈴木 葵 2026-05 offer >= 1 own',
    ],
  },
  {
    name: 'a team’s own goal beside people is no sum',
    csv: `2026年11月 目標,,
担当,面談,決定
佐藤,16,2
鈴木,14,1
全体,40,5`,
    targets: [
      'B3 佐藤 2026-11 first_meeting >= 16 own',
      'C3 佐藤 2026-11 placement >= 2 own',
      'B4 鈴木 2026-11 first_meeting >= 14 own',
      'C4 鈴木 2026-11 placement >= 1 own',
      'B5 全体 2026-11 first_meeting >= 40 team',
      'C5 全体 2026-11 placement >= 5 team',
    ],
  },
  {
    name: 'shares of each person beside the team’s target',
    csv: `チームKPI（CA1課）,,
項目,目標,1人あたり
売上,2000万円,500万円
一次面接設定,32件,8件`,
    targets: [
      'B3 - - revenue >= 20000000 team',
      'C3 - - revenue >= 5000000 own',
      'B4 - - first_interview_set >= 32 team',
      'C4 - - first_interview_set >= 8 own',
    ],
  },
  {
    name: 'columns by how often',
    csv: `2026 targets,,,
,Weekly,Monthly,Annual
Emma Clarke,,,
BD calls,100,400,
Placements,,2,24
Liam Walsh,,,
BD calls,80,320,`,
    targets: [
      'B4 Emma Clarke weekly client_call >= 100 own',
      'C4 Emma Clarke monthly client_call >= 400 own',
      'C5 Emma Clarke monthly placement >= 2 own',
      'D5 Emma Clarke yearly placement >= 24 own',
      'B7 Liam Walsh weekly client_call >= 80 own',
      'C7 Liam Walsh monthly client_call >= 320 own',
    ],
  },
  {
    name: 'next month’s targets beside this month’s actuals',
    csv: `2026年11月,,,
佐藤 健太（CA）,,,
KPI,目標,実績,来月目標
面談,16,14,18
面接通過率,50%,45%,55%`,
    targets: [
      'B4 佐藤 健太 2026-11 first_meeting >= 16 own',
      'D4 佐藤 健太 2026-12 first_meeting >= 18 own',
      'B5 佐藤 健太 2026-11 interview_pass_rate >= 0.5 own',
      'D5 佐藤 健太 2026-12 interview_pass_rate >= 0.55 own',
    ],
  },
  {
    name: 'metrics in a column called 区分, halves merged under people',
    csv: `2026年度 目標,,,,
区分,佐藤,,鈴木,
,上期,下期,上期,下期
面談,96,100,80,90
売上（万円）,900,"1,000",800,900`,
    targets: [
      'B4 佐藤 2026H1 first_meeting >= 96 own',
      'C4 佐藤 2026H2 first_meeting >= 100 own',
      'D4 鈴木 2026H1 first_meeting >= 80 own',
      'E4 鈴木 2026H2 first_meeting >= 90 own',
      'B5 佐藤 2026H1 revenue >= 9000000 own',
      'C5 佐藤 2026H2 revenue >= 10000000 own',
      'D5 鈴木 2026H1 revenue >= 8000000 own',
      'E5 鈴木 2026H2 revenue >= 9000000 own',
    ],
  },
  {
    name: 'names and sentences under no heading',
    csv: `11月の目標,
佐藤,スカウト毎日20通、一次面接設定は月内に8件を目指します！
鈴木,先月は面談が12件だったので今月は15件にします。推薦は20件。
高橋,面接通過率を上げたい。そのために面接対策を全件やる
伊藤,今月こそ2件決める`,
    targets: [
      'B2 佐藤 daily scout_sent >= 20 own',
      'B2 佐藤 2026-11 first_interview_set >= 8 own',
      'B3 鈴木 2026-11 first_meeting >= 15 own',
      'B3 鈴木 2026-11 document_submitted >= 20 own',
      'B4 高橋 2026-11 interview_pass_rate >= - own',
      'B4 高橋 2026-11 interview_prep >= all own',
      'B5 伊藤 2026-11 "今月こそ2件決める" >= 2 own',
    ],
  },
  {
    name: 'names before what they aim at',
    csv: `■スカウト,,
佐藤：月400通,鈴木：月300通,高橋：月350通`,
    targets: [
      'A2 佐藤 monthly scout_sent >= 400 own',
      'B2 鈴木 monthly scout_sent >= 300 own',
      'C2 高橋 monthly scout_sent >= 350 own',
    ],
  },
  {
    name: 'the metric only in a note',
    csv: `月,佐藤,鈴木
10月,8,7
11月,8,8
※一次面接設定数の目標（件）,,`,
    targets: [
      'B2 佐藤 2026-10 first_interview_set >= 8 own',
      'C2 鈴木 2026-10 first_interview_set >= 7 own',
      'B3 佐藤 2026-11 first_interview_set >= 8 own',
      'C3 鈴木 2026-11 first_interview_set >= 8 own',
    ],
  },
  {
    name: 'units in the brackets of labels',
    csv: `担当者 / 目標,佐藤,鈴木
1. スカウト送信（通／月）,400,300
2. 求人提案（社／人）,5,5
3. 日報提出（％）,100,100
4. 売上（百万円／Q）,6,5`,
    targets: [
      'B2 佐藤 monthly scout_sent >= 400 own',
      'C2 鈴木 monthly scout_sent >= 300 own',
      'B3 佐藤 - jobs_per_candidate >= 5 own',
      'C3 鈴木 - jobs_per_candidate >= 5 own',
      'B4 佐藤 - daily_report_submitted >= 1 own',
      'C4 鈴木 - daily_report_submitted >= 1 own',
      'B5 佐藤 quarterly revenue >= 6000000 own',
      'C5 鈴木 quarterly revenue >= 5000000 own',
    ],
  },
  {
    name: 'objectives with verbs',
    csv: `OKR 2026 Q4,,
Objective,Key Result,Owner
Fill more jobs,Arrange 60 first interviews,Emma Clarke
Fill more jobs,Submit 150 CVs,Liam Walsh
Delight candidates,Reach 90% offer acceptance,Team`,
    targets: [
      'B3 Emma Clarke 2026Q4 first_interview_set >= 60 own',
      'B4 Liam Walsh 2026Q4 document_submitted >= 150 own',
      'B5 Team 2026Q4 offer_acceptance_rate >= 0.9 team',
    ],
  },
];
