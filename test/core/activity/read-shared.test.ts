import { expectWhole } from '../../support/whole-answer';

test('the same event in two tables counts once where an id shows it, else it is asked', () => {
  expectWhole({
    name: 'two logs',
    sheet: `
日付,担当,活動,求職者,企業
2026/4/1,佐藤,書類推薦,A001,青空
2026/4/2,佐藤,内定承諾,A002,青空
2026/4/3,佐藤,求職者架電,A003,
2026/4/6,佐藤,書類推薦,山本,青空
2026/4/7,佐藤,書類推薦,A004,青空
2026/4/8,佐藤,書類推薦,A005,青空
2026/4/9,佐藤,書類推薦,A1,青空
2026/4/9,佐藤,新規求人,,青空
,,,,
求職者,企業,担当,活動,日付
A001,青空,佐藤,書類推薦,2026/4/1
A002,青空,田中,内定承諾,2026/4/2
A003,,田中,求職者架電,2026/4/3
A003,,佐藤,求職者架電,2026/4/3
山本,青空,佐藤,書類推薦,2026/4/6
A004,白雲,佐藤,書類推薦,2026/4/7
A005,,佐藤,書類推薦,2026/4/8
A1,青空,佐藤,書類推薦,2026/4/9
A001,青空,佐藤,書類推薦,2026/4/10
A002,青空,佐藤,書類推薦,2026/4/2
,青空,佐藤,新規求人,2026/4/9`,
    counts: `
      佐藤 2026-04 document_submitted 10
      佐藤 2026-04 offer_accepted 1
      佐藤 2026-04 candidate_call 1
      田中 2026-04 candidate_call 1
      佐藤 2026-04 new_jobs 2`,
    rows: 'hcccccccc.hxxcxccxcccc',
    says: `
      D12 shared-event A001 first=2 metric=document_submitted
      D13 shared-event A002 first=3 metric=offer_accepted
      D15 shared-event A003 first=4 metric=candidate_call
      D16 maybe-shared 山本 first=5 metric=document_submitted
      D18 shared-event A005 first=7 metric=document_submitted
      D19 maybe-shared A1 first=8 metric=document_submitted`,
  });
});

test('blocks under repeated headings are tables of their own, rows of one block are not', () => {
  expectWhole({
    name: 'two blocks of stages',
    sheet: `
求職者,担当,企業,推薦日,内定日
A001,佐藤,青空,2026/4/1,2026/5/1
A001,佐藤,,2026/4/1,
,,,,
求職者,担当,企業,推薦日,内定日
A001,佐藤,青空,2026/4/1,2026/5/8
A002,佐藤,青空,2026/4/2,`,
    counts: '佐藤 2026-04 document_submitted 3\n佐藤 2026-05 offer 2',
    rows: 'hcc.hcc',
    says: 'D6 shared-event A001 first=2 metric=document_submitted',
  });
});

test('a list of placements beside the log that has them: the fee is still counted', () => {
  expectWhole({
    name: 'log and list',
    sheet: `
日付,担当,活動,求職者,企業
2026/4/1,佐藤,面談,A001,
2026/4/20,佐藤,成約,A001,青空
,,,,
成約一覧,,,,
計上日,担当,求職者,企業,売上
2026/4/20,佐藤,A001,青空,90万円`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-04 placement 1\n佐藤 2026-04 revenue 900000',
    rows: 'hcc.hhc',
    says: `
      A7 rows-as-events count=1 metric=placement
      A7 shared-event A001 first=3 metric=placement`,
  });
});
