import type { TargetSheet } from '../sheets';

/** A fifth look, after the fourth. */
export const ROUND_FIVE: readonly TargetSheet[] = [
  {
    name: 'members by number, a target row above their days',
    csv: `担当,応募,推薦,内定
目標,20,16,2
11/2,1,1,0
11/3,1,1,0`,
    targets: [
      'B2 - - application_consent >= 20 team',
      'C2 - - document_submitted >= 16 team',
      'D2 - - offer >= 2 team',
    ],
  },
  {
    name: 'last month, this month’s target, comment',
    csv: `担当,指標,先月実績,今月目標,増減,一言
佐藤,一次面接設定,6件,8件,+2,書類通過率の高い求人に絞る
鈴木,求人応募,18件,20件,+2,売上よりまず行動`,
    targets: ['D2 佐藤 monthly first_interview_set >= 8 own', 'D3 鈴木 monthly application_consent >= 20 own'],
  },
  {
    name: 'a table in which results are only for the team',
    csv: `2026年11月,チーム目標,個人目標（1人あたり）
売上,1200万円,
決定数,5件,
一次面接設定,30件,8件
求人応募,100件,25件`,
    targets: [
      'B2 - 2026-11 revenue >= 12000000 team',
      'B3 - 2026-11 placement >= 5 team',
      'B4 - 2026-11 first_interview_set >= 30 team',
      'C4 - 2026-11 first_interview_set >= 8 own',
      'B5 - 2026-11 application_consent >= 100 team',
      'C5 - 2026-11 application_consent >= 25 own',
    ],
  },
  {
    name: 'full-width months and figures',
    csv: `氏名,１０月,１１月,１２月
佐藤　求人応募,２４,２４,２０
佐藤　一次面接設定,８,８,７`,
    targets: [
      'B2 佐藤 2026-10 application_consent >= 24 own',
      'C2 佐藤 2026-11 application_consent >= 24 own',
      'D2 佐藤 2026-12 application_consent >= 20 own',
      'B3 佐藤 2026-10 first_interview_set >= 8 own',
      'C3 佐藤 2026-11 first_interview_set >= 8 own',
      'D3 佐藤 2026-12 first_interview_set >= 7 own',
    ],
  },
  {
    name: 'English actions with owners and due dates',
    csv: `Action plan - week of 23 Nov 2026,,,
Owner,Action,How many,By when
Maya Reed,Reconnect with dormant candidates,20,Friday
Maya Reed,Interview prep calls,4,Before each interview
Owen Clarke,BD calls,60,Thursday`,
    targets: [
      // No spelling of the catalogue: asked, not guessed.
      'C3 Maya Reed 2026-W48 "Reconnect with dormant candidates" >= 20 own',
      'C4 Maya Reed 2026-W48 interview_prep >= 4 own',
      'C5 Owen Clarke 2026-W48 client_call >= 60 own',
    ],
  },
];
