import type { TargetSheet } from '../sheets';

/** A third look, after the second. */
export const ROUND_THREE: readonly TargetSheet[] = [
  {
    name: 'a plan of habits, all of them fine',
    csv: `行動目標シート,,,
氏名：佐藤 健太,,期間：2026年度下期,
No.,行動目標,頻度,目標数
1,過去登録者への連絡,毎日,5件
2,求人票の読み込み・ロープレ,週1回,
3,面談後24時間以内の求人提案,都度,5社
4,推薦文のRAとの読み合わせ,都度,全件
5,面接後の振り返り電話,都度,全件`,
    targets: [
      'D4 佐藤 健太 daily dormant_recontact >= 5 own',
      'B5 佐藤 健太 weekly "求人票の読み込み" >= - own',
      'B5 佐藤 健太 weekly study_roleplay >= 1 own',
      'D6 佐藤 健太 each job_proposed >= 5 own',
      'D7 佐藤 健太 each recommendation_letter >= all own',
      'D8 佐藤 健太 each interview_debrief >= all own',
    ],
  },
  {
    name: 'commitment and result in one log of weeks',
    csv: `週,担当,コミット,結果
11/9週,佐藤,面談5件・応募8件,面談4件・応募6件
11/9週,鈴木,一次面接設定3件,2件
11/16週,佐藤,面談5件・推薦6件,面談6件・推薦4件`,
    targets: [
      'C2 佐藤 2026-W46 first_meeting >= 5 own',
      'C2 佐藤 2026-W46 application_consent >= 8 own',
      'C3 鈴木 2026-W46 first_interview_set >= 3 own',
      'C4 佐藤 2026-W47 first_meeting >= 5 own',
      'C4 佐藤 2026-W47 document_submitted >= 6 own',
    ],
  },
  {
    name: 'KGI above, KPI of each member below',
    csv: `2026年度3Q 目標,,,
KGI（チーム）,,,
売上,3000万円,,
決定数,12件,,
KPI（個人・月）,,,
担当,求人応募,一次面接設定,面接対策
佐藤,24,8,8
鈴木,20,7,7`,
    targets: [
      'B3 - 2026Q3 revenue >= 30000000 team',
      'B4 - 2026Q3 placement >= 12 team',
      'B7 佐藤 monthly application_consent >= 24 own',
      'C7 佐藤 monthly first_interview_set >= 8 own',
      'D7 佐藤 monthly interview_prep >= 8 own',
      'B8 鈴木 monthly application_consent >= 20 own',
      'C8 鈴木 monthly first_interview_set >= 7 own',
      'D8 鈴木 monthly interview_prep >= 7 own',
    ],
  },
  {
    name: 'a month for each row, target and actual in one cell pair, total at the end',
    csv: `,求人応募,,一次面接設定,,決定,
年月,目標,実績,目標,実績,目標,実績
2026/10,24,22,8,7,2,1
2026/11,24,,8,,2,
計,48,22,16,7,4,1`,
    targets: [
      'B3 - 2026-10 application_consent >= 24 team',
      'D3 - 2026-10 first_interview_set >= 8 team',
      'F3 - 2026-10 placement >= 2 team',
      'B4 - 2026-11 application_consent >= 24 team',
      'D4 - 2026-11 first_interview_set >= 8 team',
      'F4 - 2026-11 placement >= 2 team',
    ],
  },
  {
    name: 'grades across: what is asked of each grade',
    csv: `等級別 行動基準（月間）,,,
項目,メンバー,リーダー,マネージャー
初回面談,18件,14件,8件
求人応募,25件,20件,10件
一次面接設定,8件,7件,4件`,
    targets: [
      'B3 メンバー monthly first_meeting >= 18 own',
      'C3 リーダー monthly first_meeting >= 14 own',
      'D3 マネージャー monthly first_meeting >= 8 own',
      'B4 メンバー monthly application_consent >= 25 own',
      'C4 リーダー monthly application_consent >= 20 own',
      'D4 マネージャー monthly application_consent >= 10 own',
      'B5 メンバー monthly first_interview_set >= 8 own',
      'C5 リーダー monthly first_interview_set >= 7 own',
      'D5 マネージャー monthly first_interview_set >= 4 own',
    ],
  },
  {
    name: 'an appraisal with results and processes in one cell each',
    csv: `2026年度上期 評価シート,,
氏名,鈴木 花子,
分類,目標,ウエイト
成果目標,"①個人売上 900万円
②内定承諾率 80%以上",60%
プロセス目標,"①求人応募 月20件
②一次面接設定 月7件
③候補者フォローを毎週",40%`,
    targets: [
      'B4 鈴木 花子 2026H1 revenue >= 9000000 own',
      'B4 鈴木 花子 2026H1 offer_acceptance_rate >= 0.8 own',
      'B5 鈴木 花子 monthly application_consent >= 20 own',
      'B5 鈴木 花子 monthly first_interview_set >= 7 own',
      'B5 鈴木 花子 weekly weekly_followup >= 1 own',
    ],
  },
  {
    name: 'teams across, months down',
    csv: `決定数 目標,東京チーム,大阪チーム,全社
2026年10月,6,4,10
2026年11月,7,4,11`,
    targets: [
      'B2 東京チーム 2026-10 placement >= 6 team',
      'C2 大阪チーム 2026-10 placement >= 4 team',
      'B3 東京チーム 2026-11 placement >= 7 team',
      'C3 大阪チーム 2026-11 placement >= 4 team',
    ],
  },
  {
    name: 'English commitments in sentences with reasons',
    csv: `Name,Commitment for November
Maya Reed,"Because my pass rate is low I will prep every candidate before interview, and send 20 CVs"
Owen Clarke,"I placed 1 in October. This month: 2 placements, 15 client calls a day"
Ken Mori,"Keep offer acceptance above 80%"`,
    targets: [
      'B2 Maya Reed 2026-11 "Because my pass rate is low I will prep every candidate before interview" >= all own',
      'B2 Maya Reed 2026-11 document_submitted >= 20 own',
      'B3 Owen Clarke 2026-11 placement >= 2 own',
      'B3 Owen Clarke daily client_call >= 15 own',
      'B4 Ken Mori 2026-11 offer_acceptance_rate >= 0.8 own',
    ],
  },
  {
    name: 'an English scorecard with thresholds',
    csv: `Desk scorecard,,,,
KPI,Unit,Minimum,Target,Exceeds
Candidate meetings,per week,5,8,10
CVs sent,per week,6,10,12
CV to interview,ratio,4:1,3:1,2:1`,
    targets: [
      'D3 - weekly first_meeting >= 8 team',
      'D4 - weekly document_submitted >= 10 team',
      'D5 - - document_pass_rate >= 0.333333 team',
    ],
  },
  {
    name: 'a reply to each question of a form',
    csv: `タイムスタンプ,お名前,今月のKPIは何にしますか？,その数字は？,ひとこと
2026/11/02 9:12:33,佐藤 健太,一次面接設定数,8件,面接通過率にふりまわされないようにします
2026/11/02 9:15:01,鈴木 花子,求人応募数,20件,売上はあとからついてくる！`,
    targets: [
      'D2 佐藤 健太 monthly first_interview_set >= 8 own',
      'D3 鈴木 花子 monthly application_consent >= 20 own',
    ],
  },
];
