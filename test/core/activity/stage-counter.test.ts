import { bothWays } from '../../support/read-sheet';
import { expectTold, type ToldCase } from '../../support/told-reading';

/** Each step once: of a person, of an application, of a placement that is shared, given back or came to nothing. */
type Sheet = ToldCase & { readonly sheet: string };

const STEPS: readonly Sheet[] = [
  {
    name: 'a person’s steps on every row of theirs, shared and undone placements, money given back, a day to come',
    sheet: `
求職者,企業,担当,RA,初回面談日,推薦日,一次面接日,内定承諾日,入社日,売上,按分,備考
K1,A社,佐藤,木下,2026/4/1,2026/4/3,2026/4/10,2026/4/20,2026/5/1,1000000,0.5,
K1,B社,佐藤,木下,2026/4/1,2026/4/4,,,,,,
K1,C社,佐藤,木下,2026/4/2,2026/4/4,,,,,,
K2,A社,田中,木下,2026/4/5,2026/4/6,2026/4/12,2026/4/22,2026/5/1,800000,,入社前辞退
K3,D社,田中,木下,2026/4/5,2027/4/6,,,,,100%,
K4,D社,田中,木下,2026/4/5,2026/4/6,2026/4/12,2026/4/22,2026/5/1,-500000,30,返金
K5,E社,田中,木下,2026/4/6,2026/4/7,,2026/4/23,2026/5/2,600000,0,
K6,F社,田中,木下,2026/4/6,2026/4/7,,2026/4/24,2026/5/3,-400000,,
K7,F社,鈴木,木下,,,,,2026/5/3,400000,,内定取消`,
    counts: `
佐藤 2026-04 first_meeting 2
佐藤 2026-04 document_submitted 2.5
佐藤 2026-04 first_interview_held 0.5
佐藤 2026-04 offer_accepted 0.5
佐藤 2026-05 joined 0.5
佐藤 2026-04 revenue 1000000
田中 2026-04 first_meeting 5
田中 2026-04 document_submitted 3.3
田中 2026-04 first_interview_held 1.3
田中 2026-04 offer_accepted 2
田中 2026-05 joined 1
田中 2026-04 revenue 600000`,
    issues: `
shared-row K2 0.5
repeated-stage E3
fell-through L5 入社前辞退
plan F6 2027/4/6
shared-row K7 30
refund-row H7 2026/4/22
fell-through L7 返金
refund-row H9 2026/4/24
refund-row I9 2026/5/3
negative-count J9 -400000
fell-through L10 内定取消`,
    values: `
shared-row K2 heading=按分
shared-row K7 heading=按分
repeated-stage E3 heading=初回面談日 label=初回面談日 count=1
plan F6 heading=推薦日
refund-row H7 heading=内定承諾日
refund-row H9 heading=内定承諾日
refund-row I9 heading=入社日`,
    rows: 'HCCCCCCCCL',
  },
  {
    name: 'an application takes a step once, whatever columns tell it; a stage nobody knows',
    sheet: `
求職者,企業,担当,推薦日,一次面接日,一次面接実施日,謎の日
K1,A社,佐藤,2026/4/3,2026/4/10,2026/4/11,2026/4/2
K1,B社,佐藤,2026/4/4,2026/4/12,2026/4/12,
K2,A社,佐藤,2026/4/3,,2026/4/11,2026/4/2`,
    counts: '佐藤 2026-04 document_submitted 3\n佐藤 2026-04 first_interview_held 3',
    issues: 'column-alike F2 一次面接実施日\ncolumn-alike F3 一次面接実施日\nunknown-stage G2 謎の日',
    values: `
column-alike F2 heading=一次面接実施日 used=一次面接日
column-alike F3 heading=一次面接実施日 used=一次面接日
unknown-stage G2 heading=謎の日 label=謎の日 count=2`,
    rows: 'HCCC',
  },
  {
    name: 'two columns for one step of the person: the first meeting is told twice, but held once a day',
    sheet: `
求職者,担当,初回面談日,面談日,推薦日
K1,佐藤,2026/4/1,2026/4/1,2026/4/3
K2,佐藤,2026/4/2,2026/4/9,2026/4/9`,
    counts: '佐藤 2026-04 first_meeting 3\n佐藤 2026-04 document_submitted 2',
    issues: 'repeated-stage D2',
    values: 'repeated-stage D2 heading=面談日 label=面談日 count=1',
  },
  {
    name: 'rows without a candidate repeat nothing; an end without a candidate or job is nobody’s',
    sheet: `
担当,初回面談日,推薦日
佐藤,2026/4/1,2026/4/3
佐藤,2026/4/1,NG
田中,2026/4/1,辞退`,
    counts: '佐藤 2026-04 first_meeting 2\n佐藤 2026-04 document_submitted 1\n田中 2026-04 first_meeting 1',
    issues: 'end-in-cell C3 NG\nend-in-cell C4 辞退',
    ends: '',
  },
  {
    name: 'how applications ended, and when the cell says it',
    sheet: `
求職者,企業,担当,推薦日,書類通過日,一次面接日
K1,A社,佐藤,2026/4/1,2026/4/4 NG,
K1,B社,佐藤,2026/4/1,2026/4/4,辞退
K3,C社,その他,2026/4/1,不合格,`,
    counts: '佐藤 2026-04 document_submitted 2\n佐藤 2026-04 document_passed 1\n- 2026-04 document_submitted 1',
    issues: 'end-in-cell E2 2026/4/4 NG\nend-in-cell F3 辞退\nend-in-cell E4 不合格',
    ends: `
rejected K1 A社 佐藤 2026-04-04 E2
withdrawn K1 B社 佐藤 - F3
rejected K3 C社 - - E4`,
  },
  {
    name: 'an English split of fees, in percent and as a fraction',
    sheet: `
Candidate,Client,Consultant,CV sent,Offer accepted,Start date,Fee,Fee split %
C1,Vale Ltd,Mia Stone,2026-04-01,2026-04-20,2026-05-01,10000,50
C2,Vale Ltd,Mia Stone,2026-04-02,2026-04-21,2026-05-02,12000,0.25
C3,Vale Ltd,Mia Stone,2026-04-02,2026-04-22,2026-05-03,8000,100`,
    counts: `
MiaStone 2026-04 document_submitted 1.75
MiaStone 2026-04 offer_accepted 1.75
MiaStone 2026-05 joined 1.75
MiaStone 2026-04 revenue 30000`,
    issues: 'label-inferred G1 Fee\nshared-row H2 50\nshared-row H3 0.25',
  },
];

describe('stages', () => {
  test.each(bothWays(STEPS))('$name', (one) => {
    expectTold(one);
  });
});
