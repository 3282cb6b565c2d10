import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** 受注日 in a list of jobs, and what an RA and CA log under 手段. */
const CASES: readonly WholeCase[] = [
  ...['受注日', '受注年月日'].map(
    (heading): WholeCase => ({
      name: `${heading}: the job was won then, and the counts beside it have no day`,
      sheet: `
企業名,求人名,RA,${heading},推薦数,内定数
青空,営業,渡辺,2026/4/1,8,1
白雲,経理,小野,2026/5/11,3,0`,
      counts: '渡辺 2026-04 new_jobs 1\n小野 2026-05 new_jobs 1',
      says: `
        D1 label-inferred ${heading} label=${heading} metric=new_jobs
        E2 column-undated count=2 heading=推薦数
        F2 column-undated count=2 heading=内定数`,
      rows: 'hcc',
    }),
  ),
  {
    name: 'not too far: beside a candidate it is when the fee was won',
    sheet: `
受注日,求職者,企業,担当,売上
2026/4/1,A1,青空,佐藤,1200000`,
    counts: '佐藤 2026-04 revenue 1200000',
    rows: 'hc',
  },
  {
    name: 'calls and visits stand under 手段 where 内容 is free words, whoever they were made to',
    sheet: `
日付,担当,対象,手段,相手先,内容
2026/5/11,渡辺,企業,電話,青空,要件のヒアリング
2026/5/11,佐藤,求職者,電話,A1,初回のご連絡
2026/5/12,渡辺,企業,訪問,白雲,採用計画の確認
2026/5/14,佐藤,求職者,面談,A1,希望条件の確認`,
    counts: `
渡辺 2026-05 client_call 1
佐藤 2026-05 candidate_call 1
渡辺 2026-05 client_visit 1
佐藤 2026-05 first_meeting 1`,
    says: `
      F1 text-column 内容 heading=内容
      D2 label-inferred 電話 label=電話 metric=candidate_call`,
    rows: 'hcccc',
  },
  {
    name: 'not too far: the means of an act that 内容 names',
    sheet: `
日付,担当,求職者,内容,手段
2026/5/11,佐藤,A1,初回面談,電話
2026/5/12,佐藤,A2,求人提案,電話`,
    counts: '佐藤 2026-05 first_meeting 1\n佐藤 2026-05 job_proposed 1',
    rows: 'hcc',
  },
];

describe('lists of jobs, and means of contact', () => {
  it.each(CASES)('$name', expectWhole);
});
