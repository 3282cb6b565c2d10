import type { TargetSheet } from '../sheets';

export const ENGLISH: readonly TargetSheet[] = [
  {
    name: 'a standard for each consultant and week',
    csv: `Activity targets (per consultant per week),,
Activity,Target,Actual w/c 16 Nov
Candidate calls,60,52
BD calls,30,25
CVs sent,8,6
First interviews booked,4,3`,
    targets: [
      'B3 - weekly candidate_call >= 60 own',
      'B4 - weekly client_call >= 30 own',
      'B5 - weekly document_submitted >= 8 own',
      'B6 - weekly first_interview_set >= 4 own',
    ],
  },
  {
    name: 'goals of several people in lines',
    csv: `Team goals Q4 2026
"Maya: 12 first interviews arranged per month, 25 CVs sent a month"
Owen: billings of £40k this quarter
Everyone: role plays every week`,
    targets: [
      'A2 Maya monthly first_interview_set >= 12 own',
      'A2 Maya monthly document_submitted >= 25 own',
      'A3 Owen 2026Q4 revenue >= 40000 own',
      'A4 Everyone weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: 'a budget whose unit stands in the title',
    csv: `Billings targets 2026 (£k),,,,,
Consultant,Q1,Q2,Q3,Q4,FY
Maya Reed,30,35,35,40,140
Owen Clarke,25,25,30,30,110
Team,55,60,65,70,250`,
    targets: [
      'B3 Maya Reed 2026Q1 revenue >= 30000 own',
      'C3 Maya Reed 2026Q2 revenue >= 35000 own',
      'D3 Maya Reed 2026Q3 revenue >= 35000 own',
      'E3 Maya Reed 2026Q4 revenue >= 40000 own',
      'B4 Owen Clarke 2026Q1 revenue >= 25000 own',
      'C4 Owen Clarke 2026Q2 revenue >= 25000 own',
      'D4 Owen Clarke 2026Q3 revenue >= 30000 own',
      'E4 Owen Clarke 2026Q4 revenue >= 30000 own',
    ],
  },
  {
    name: 'goals, measures and weights',
    csv: `Name,Priya Shah,,
Year,2026,,
Goal,Measure,Target,Weight
Grow client base,New clients signed,6,25%
Improve delivery,Offer acceptance rate,85%,25%
Build pipeline,Candidate meetings per week,8,30%
Own development,Role plays,1 a week,20%`,
    targets: [
      'C4 Priya Shah FY2026 contract_signed >= 6 own',
      'C5 Priya Shah FY2026 offer_acceptance_rate >= 0.85 own',
      'C6 Priya Shah weekly first_meeting >= 8 own',
      'C7 Priya Shah weekly study_roleplay >= 1 own',
    ],
  },
  {
    name: 'a list of daily standards',
    csv: `Daily standards - Perm desk
Business development calls: 40 a day
CVs sent: 3/day
Client meetings: 1 per day min
CV submission within 48 hours`,
    targets: [
      'A2 - daily client_call >= 40 team',
      'A3 - daily document_submitted >= 3 team',
      'A4 - daily client_visit >= 1 team',
      'A5 - each meeting_to_submission_days <= 2 team',
    ],
  },
  {
    name: 'a tree of goals',
    csv: `KGI: Revenue £1.2m FY2026
 KPI: Placements 80
  KPI: First interviews arranged 320
   Activity: CVs sent 960`,
    targets: [
      'A1 - FY2026 revenue >= 1200000 team',
      'A2 - - placement >= 80 team',
      'A3 - - first_interview_set >= 320 team',
      'A4 - - document_submitted >= 960 team',
    ],
  },
  {
    name: 'weeks down with target and actual columns',
    csv: `Week,Consultant,BD Calls Target,BD Calls Actual,CVs Sent Target,CVs Sent Actual
W/C 2 Nov 2026,Maya Reed,100,90,8,7
W/C 9 Nov 2026,Maya Reed,100,105,8,9`,
    targets: [
      'C2 Maya Reed 2026-W45 client_call >= 100 own',
      'E2 Maya Reed 2026-W45 document_submitted >= 8 own',
      'C3 Maya Reed 2026-W46 client_call >= 100 own',
      'E3 Maya Reed 2026-W46 document_submitted >= 8 own',
    ],
  },
  {
    name: 'a mixed sheet of an office in Tokyo',
    csv: `Tokyo office FY26 KPI,,,
Consultant,KPI,Monthly target,備考
Ken Mori,面談,16,
Ken Mori,CV submissions,20,
Ken Mori,Placement,2,個人予算`,
    targets: [
      'C3 Ken Mori monthly first_meeting >= 16 own',
      'C4 Ken Mori monthly document_submitted >= 20 own',
      'C5 Ken Mori monthly placement >= 2 own',
    ],
  },
  {
    name: 'red, amber and green beside each target',
    csv: `Metric,Owner,Target,Actual,RAG,Trend
First interviews arranged,Maya Reed,12 per month,9,Amber,Up
Interview pass rate,Maya Reed,50%,41%,Red,Down
Revenue,Team,£60k per month,£52k,Amber,Flat
Client visits,Owen Clarke,6 per month,7,Green,Up`,
    targets: [
      'C2 Maya Reed monthly first_interview_set >= 12 own',
      'C3 Maya Reed - first_interview_pass_rate >= 0.5 own',
      'C4 Team monthly revenue >= 60000 team',
      'C5 Owen Clarke monthly client_visit >= 6 own',
    ],
  },
];
