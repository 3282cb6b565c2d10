import { dayOf } from '../../../src/core/calendar/day';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Each cell of a table of figures is in a number, a target, or named with the reason why not. */

const SIDES: readonly WholeCase[] = [
  {
    name: 'what is planned, of the month before or run up so far is no count, and said once a column',
    sheet: `
月,担当,面談,面談目標,面談予定,前月面談,面談累計,面談差異
2026年4月,佐藤,10,12,11,9,10,-2
2026年5月,佐藤,8,12,9,10,18,-4
2026年6月,佐藤,7,-1,,,,`,
    counts: '佐藤 2026-04 first_meeting 10\n佐藤 2026-05 first_meeting 8\n佐藤 2026-06 first_meeting 7',
    rows: 'hccc',
    targets: '佐藤 2026-04 first_meeting 12 D2\n佐藤 2026-05 first_meeting 12 D3',
    says: `
      D4 negative-count -1 heading=面談目標
      E2 column-planned count=2 heading=面談予定
      F2 column-previous count=2 heading=前月面談
      G2 column-cumulative count=2 heading=面談累計`,
  },
  {
    name: 'a forecast of money is no money, an average of it adds up to nothing',
    sheet: `
月,担当,売上,売上見込,平均単価,成約数
2026年4月,佐藤,180万円,200万円,90万円,2
2026年5月,佐藤,90万円,300万円,90万円,1`,
    counts: `
      佐藤 2026-04 revenue 1800000
      佐藤 2026-05 revenue 900000
      佐藤 2026-04 placement 2
      佐藤 2026-05 placement 1`,
    rows: 'hcc',
    says: 'D2 column-planned count=2 heading=売上見込',
  },
  {
    name: 'months ahead of the as-of day are plans, but for a 0 that only fills the form',
    sheet: `
月,担当,面談,推薦,内定
2026年4月,佐藤,10,5,0
2026年5月,佐藤,8,0,1
2026年6月,佐藤,0,0,0`,
    options: { asOf: dayOf(2026, 4, 30) },
    counts: '佐藤 2026-04 first_meeting 10\n佐藤 2026-04 document_submitted 5',
    rows: 'hcxx',
    says: `
      C3 plan 2026-05-01 heading=面談
      E3 plan 2026-05-01 heading=内定
      A4 row-without-figures shown=2026年6月 佐藤 0`,
    metrics: 'first_meeting document_submitted offer',
  },
];

const CELLS: readonly WholeCase[] = [
  {
    name: 'a metric of which no cell could be read is missing, not 0; one whose people were away is not',
    sheet: `
日付,担当,面談数,推薦数,内定数
2026/4/1,佐藤,2,#REF!,休
2026/4/2,佐藤,休,多数,
2026/4/3,佐藤,-1,#N/A,0
2026/4/6,佐藤,3,,`,
    counts: '佐藤 2026-04 first_meeting 5',
    rows: 'hcxcc',
    says: `
      D2 error-cell #REF! heading=推薦数
      E2 no-data 休 heading=内定数
      C3 no-data 休 heading=面談数
      D3 unreadable-number 多数 heading=推薦数
      C4 negative-count -1 heading=面談数
      D4 error-cell #N/A heading=推薦数`,
    metrics: 'first_meeting offer',
  },
  {
    name: 'figures as people write them',
    sheet: `
日付,担当,面談数,推薦数
2026/4/1,佐藤,約3名,③
2026/4/2,佐藤,2.5,2件
2026/4/3,佐藤,１２,"1,203"`,
    counts: '佐藤 2026-04 first_meeting 17.5\n佐藤 2026-04 document_submitted 1208',
    rows: 'hccc',
    says: `
      C2 rough-number 約3名 heading=面談数 number=3
      D2 rough-number ③ heading=推薦数 number=3
      C3 rough-number 2.5 heading=面談数 number=2.5`,
  },
  {
    name: 'two figures in a cell, the target second',
    sheet: `
2026年4月（実績/目標）,,,
担当,面談,推薦,売上（万円）
佐藤,11/12,5/20,90/100
田中,8/12,21/20,120/100`,
    counts: `
      佐藤 2026-04 first_meeting 11
      佐藤 2026-04 document_submitted 5
      佐藤 2026-04 revenue 900000
      田中 2026-04 first_meeting 8
      田中 2026-04 document_submitted 21
      田中 2026-04 revenue 1200000`,
    rows: 'hhcc',
    targets: `
      佐藤 2026-04 first_meeting 12 B3
      佐藤 2026-04 document_submitted 20 C3
      佐藤 2026-04 revenue 1000000 D3
      田中 2026-04 first_meeting 12 B4
      田中 2026-04 document_submitted 20 C4
      田中 2026-04 revenue 1000000 D4`,
  },
  {
    name: 'two figures in a cell, and nothing says which is which',
    sheet: `
2026年4月,,
担当,面談,推薦
佐藤,11/12,5/20
田中,8/12,21/20`,
    counts: '',
    rows: 'hhxx',
    says: `
      B3 pair-unclear heading=面談
      C3 pair-unclear heading=推薦
      B4 pair-unclear heading=面談
      C4 pair-unclear heading=推薦`,
    metrics: '',
  },
  {
    name: 'a team and somebody the settings ignore across the head',
    sheet: `
2026年4月,,,,
項目,佐藤,田中,研修生,営業部
面談,6,7,1,14
推薦,3,4,,7`,
    options: { settings: [['担当者', '研修生', '除外']] },
    counts: `
      佐藤 2026-04 first_meeting 6
      佐藤 2026-04 document_submitted 3
      田中 2026-04 first_meeting 7
      田中 2026-04 document_submitted 4`,
    rows: 'hhcc',
    says: `
      D3 ignored-member 研修生
      E3 group-column 営業部
      E4 group-column 営業部`,
  },
  {
    name: 'rows of a team and of somebody the settings ignore, at their names',
    sheet: `
月,担当,面談,推薦
2026年4月,佐藤,6,3
2026年4月,田中,7,4
2026年4月,研修生,1,1
2026年4月,営業部,14,8`,
    options: { settings: [['担当者', '研修生', '除外']] },
    counts: `
      佐藤 2026-04 first_meeting 6
      佐藤 2026-04 document_submitted 3
      田中 2026-04 first_meeting 7
      田中 2026-04 document_submitted 4`,
    rows: 'hccxx',
    says: 'B4 ignored-member 研修生\nB5 group-row 営業部',
  },
];

const LABELS: readonly WholeCase[] = [
  {
    name: 'labels down the side that are ignored, unknown, or no KPI',
    sheet: `
2026年,,,
項目,4月,5月,6月
面談,6,7,8
雑務,3,3,3
ほげほげ,1,,2
社内MTG,4,4,4`,
    options: { settings: [['指標', '雑務', '除外']] },
    counts: '- 2026-04 first_meeting 6\n- 2026-05 first_meeting 7\n- 2026-06 first_meeting 8',
    rows: 'hhcxxx',
    says: `
      A4 ignored-label 雑務
      A5 unknown-label ほげほげ count=2 label=ほげほげ
      A6 no-event 社内MTG count=3 label=社内MTG`,
    metrics: 'first_meeting',
  },
  {
    name: 'figures under months whose metric nothing names',
    sheet: `
2026年,,,
担当,4月,5月,6月
佐藤,6,7,8
田中,3,3,3`,
    counts: '',
    rows: 'hhxx',
    says: `
      B3 metric-unnamed 4月
      C3 metric-unnamed 4月
      D3 metric-unnamed 4月
      B4 metric-unnamed 4月
      C4 metric-unnamed 4月
      D4 metric-unnamed 4月`,
  },
  {
    name: 'a column whose heading nobody knows beside one that is known',
    sheet: `
日付,担当,面談,ほげほげ件数
2026/4/1,佐藤,2,4
2026/4/2,佐藤,1,`,
    counts: '佐藤 2026-04 first_meeting 3',
    rows: 'hcc',
    says: 'D2 unknown-label ほげほげ件数 count=1 label=ほげほげ件数',
  },
];

const STAGES: readonly WholeCase[] = [
  {
    name: 'money beside stages is booked on the acceptance, a count beside them has no day',
    sheet: `
求職者,担当,企業,推薦日,内定承諾日,入社日,紹介手数料,面談数
A001,佐藤,青空,2026/4/1,2026/4/20,2026/6/1,90万円,3
A002,佐藤,青空,2026/4/2,,,80万円,2
A003,佐藤,白雲,2026/4/3,2026/5/7,2026/5/20,"1,000,000",`,
    options: { asOf: dayOf(2026, 5, 31) },
    counts: `
      佐藤 2026-04 document_submitted 3
      佐藤 2026-04 offer_accepted 1
      佐藤 2026-05 offer_accepted 1
      佐藤 2026-05 joined 1
      佐藤 2026-04 revenue 900000
      佐藤 2026-05 revenue 1000000`,
    rows: 'hccc',
    says: `
      F2 plan 2026/6/1 heading=入社日
      G3 money-undated 80万円 heading=紹介手数料
      H2 column-undated count=2 heading=面談数`,
    metrics: 'document_submitted offer_accepted joined revenue',
  },
  {
    name: 'booked on the start where the settings say so, on the acceptance where there is none yet',
    sheet: `
求職者,担当,企業,内定承諾日,入社日,紹介手数料
A001,佐藤,青空,2026/4/20,2026/6/1,90万円
A002,佐藤,青空,2026/5/7,,80万円
A003,佐藤,青空,2026/4/8,2026/5/1,70万円`,
    options: { asOf: dayOf(2026, 5, 31), settings: [['計上', '入社']] },
    counts: `
      佐藤 2026-04 offer_accepted 2
      佐藤 2026-05 offer_accepted 1
      佐藤 2026-05 joined 1
      佐藤 2026-05 revenue 1500000`,
    rows: 'hccc',
    says: 'E2 plan 2026/6/1 heading=入社日\nF2 plan 2026-06-01 heading=紹介手数料',
  },
  {
    name: 'booked on the start where invoices count, on 決定日 before the start otherwise',
    sheet: `
求職者,担当,企業,決定日,入社日,紹介手数料
A001,佐藤,青空,2026/4/20,2026/5/1,90万円`,
    options: { settings: [['計上', '請求']] },
    counts: '佐藤 2026-04 placement 1\n佐藤 2026-05 joined 1\n佐藤 2026-05 revenue 900000',
    rows: 'hc',
  },
  {
    name: 'on 決定日 before the start, and on the start where nothing else is known',
    sheet: `
求職者,担当,企業,決定日,入社日,紹介手数料
A001,佐藤,青空,2026/4/20,2026/5/1,90万円
A002,佐藤,青空,,2026/6/1,80万円`,
    counts: `
      佐藤 2026-04 placement 1
      佐藤 2026-05 joined 1
      佐藤 2026-06 joined 1
      佐藤 2026-04 revenue 900000
      佐藤 2026-06 revenue 800000`,
    rows: 'hcc',
  },
  {
    name: 'a placement that fell through: its fee and start are none, the steps before it are',
    sheet: `
求職者,担当,企業,推薦日,内定承諾日,入社日,紹介手数料,備考
A001,佐藤,青空,2026/4/1,2026/4/20,2026/5/1,90万円,
A002,佐藤,青空,2026/4/2,2026/4/21,2026/5/1,80万円,内定辞退`,
    counts: `
      佐藤 2026-04 document_submitted 2
      佐藤 2026-04 offer_accepted 2
      佐藤 2026-05 joined 1
      佐藤 2026-04 revenue 900000`,
    rows: 'hcc',
    says: 'H3 fell-through 内定辞退',
  },
  {
    name: 'money given back is no second acceptance',
    sheet: `
求職者,担当,企業,推薦日,内定承諾日,紹介手数料
A001,佐藤,青空,2026/4/1,2026/4/20,90万円
A002,佐藤,青空,2026/4/2,2026/5/21,-45万円`,
    counts: `
      佐藤 2026-04 document_submitted 2
      佐藤 2026-04 offer_accepted 1
      佐藤 2026-04 revenue 900000`,
    rows: 'hcc',
    says: `
      E3 refund-row 2026/5/21 heading=内定承諾日
      F3 negative-count -45万円 heading=紹介手数料`,
  },
];

const LISTS: readonly WholeCase[] = [
  {
    name: 'each row of a list is what its title says, but for refunds, plans and what nobody dates',
    sheet: `
成約一覧,,,,
計上日,担当,求職者,企業,売上
2026/4/10,佐藤,A001,青空,90万円
2026/5/11,佐藤,A001,青空,-45万円
2026/6/1,佐藤,A002,白雲,80万円
そのうち,佐藤,A003,白雲,70万円
2026/4/20,佐藤,,,60万円`,
    options: { asOf: dayOf(2026, 5, 31) },
    counts: '佐藤 2026-04 placement 1\n佐藤 2026-04 revenue 1500000',
    rows: 'hhcxxxc',
    says: `
      A3 rows-as-events count=1 metric=placement
      E4 negative-count -45万円 heading=売上
      A5 plan 2026/6/1 heading=計上日
      E5 plan 2026-06-01 heading=売上
      E6 money-undated 70万円 heading=売上`,
  },
  {
    name: 'the same entry twice counts once where it has an id, at the id; without one both count',
    sheet: `
受付番号,日付,担当,面談,推薦
1,2026/4/1,佐藤,2,1
1,2026/4/1,佐藤,2,1
2,2026/4/2,佐藤,1,0
,2026/4/3,佐藤,3,1
,2026/4/3,佐藤,3,1
,2026/4/6,佐藤,-,0
,2026/4/6,佐藤,-,0`,
    counts: '佐藤 2026-04 first_meeting 9\n佐藤 2026-04 document_submitted 3',
    rows: 'hcxccccc',
    says: 'A3 double-once 1\nA6 double-separate first=5',
  },
];

describe('money and counts beside dated stages', () => {
  test.each(STAGES)('$name', expectWhole);
});

describe('rows', () => {
  test.each(LISTS)('$name', expectWhole);
});

describe('sides', () => {
  test.each(SIDES)('$name', expectWhole);
});

describe('cells', () => {
  test.each(CELLS)('$name', expectWhole);
});

describe('labels', () => {
  test.each(LABELS)('$name', expectWhole);
});
