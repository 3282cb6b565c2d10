import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** A row that counts as one, although what it names is a list of several. */
const CASES: readonly WholeCase[] = [
  {
    name: 'companies of one row of a log',
    sheet: `
日付,担当,求職者,活動,企業
2026/5/12,佐藤,A1,求人提案,"青空商事、白雲テック、C建設"
2026/5/13,佐藤,A1,推薦,"青空商事，白雲テック"
2026/5/15,佐藤,A2,推薦,青空・白雲商事`,
    counts: '佐藤 2026-05 job_proposed 1\n佐藤 2026-05 document_submitted 2',
    says: `
      E2 several-units 青空商事、白雲テック、C建設 count=3 heading=企業
      E3 several-units 青空商事，白雲テック count=2 heading=企業`,
    rows: 'hccc',
  },
  {
    name: 'companies beside dates of stages, candidates of a log',
    sheet: `
求職者,企業,担当,推薦日
A1,"青空商事、白雲テック",佐藤,2026/5/12`,
    counts: '佐藤 2026-05 document_submitted 1',
    says: 'B2 several-units 青空商事、白雲テック count=2 heading=企業',
    rows: 'hc',
  },
  {
    name: 'not too far: a count says how many; a name with its form, and a part in brackets',
    sheet: `
Date,Consultant,Activity,Candidate,Client,Count
2026-05-12,Emma,CV sent,A1,"Kestrel, Osprey",2
2026-05-13,Emma,CV sent,A2,"Kestrel, Inc.",1`,
    counts: 'Emma 2026-05 document_submitted 3',
    rows: 'hcc',
  },
  {
    name: 'not too far: without a count',
    sheet: `
日付,担当,活動,求職者,企業
2026/5/12,佐藤,推薦,A1,"Kestrel, Inc."
2026/5/13,佐藤,推薦,A2,青空商事（東京、大阪）`,
    counts: '佐藤 2026-05 document_submitted 2',
    rows: 'hcc',
  },
  {
    name: 'figures under 備考 that count are said to',
    sheet: `
日付,担当,求職者,活動,備考
2026/5/12,佐藤,A1,求人提案,5社
2026/5/15,佐藤,A1,推薦,2社`,
    counts: '佐藤 2026-05 job_proposed 5\n佐藤 2026-05 document_submitted 2',
    says: 'E1 note-as-count 備考 heading=備考',
    rows: 'hcc',
  },
];

describe('several in one row', () => {
  it.each(CASES)('$name', expectWhole);
});
