import { lines, readSheet } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Of whom, when and for which job a row is: from its own cells, the row above, a line over the table, or its label. */

const COLUMNS: readonly WholeCase[] = [
  {
    name: 'of two dates of a log one dates the rows, and the other is named; a birthday is not',
    sheet: `
日付,フェーズ変更日,担当,活動,求職者,生年月日
2026/5/8,2026/4/1,佐藤,面談,A001,1990/1/1
2026/5/9,2026/4/2,佐藤,書類推薦,A001,1990/1/1`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-04 document_submitted 1',
    rows: 'hcc',
    says: 'A1 other-date-column 日付 heading=日付 used=フェーズ変更日',
  },
  {
    name: 'texts under the name of a metric; a figure that measures the act is no count of it',
    sheet: `
日付,担当,活動,求職者,面談,満足度
2026/4/1,佐藤,面談,A001,感触よし,4
2026/4/2,佐藤,書類推薦,A001,次は来週,5`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-04 document_submitted 1',
    rows: 'hcc',
    says: 'E1 text-column 面談 heading=面談',
  },
  {
    name: 'who changed the record, where nobody else is named',
    sheet: `
日付,更新者,活動,求職者
2026/4/1,佐藤,面談,A001
2026/4/2,佐藤,書類推薦,A001`,
    counts: '佐藤 2026-04 first_meeting 1\n佐藤 2026-04 document_submitted 1',
    rows: 'hcc',
    says: 'B1 member-column 更新者 heading=更新者',
  },
];

const BLANKS: readonly WholeCase[] = [
  {
    name: 'dates and members that stand for the rows below them',
    sheet: `
日付,担当,活動,求職者
2026/4/1,佐藤,面談,A001
,,書類推薦,A001
,,面談,A002
2026/5/7,田中,面談,A003
,,書類推薦,A003`,
    counts: `
      佐藤 2026-04 first_meeting 2
      佐藤 2026-04 document_submitted 1
      田中 2026-05 first_meeting 1
      田中 2026-05 document_submitted 1`,
    rows: 'hccccc',
    says: 'A2 date-filled-down count=3 heading=日付\nB2 key-filled-down count=3 heading=担当',
  },
  {
    name: 'a person over the metrics of a cross-tab, even with a single blank',
    sheet: `
2026年度,,,
担当,項目,4月,5月
佐藤,面談,6,7
,推薦,3,4
田中,面談,5,5`,
    counts: `
      佐藤 2026-04 first_meeting 6
      佐藤 2026-05 first_meeting 7
      佐藤 2026-04 document_submitted 3
      佐藤 2026-05 document_submitted 4
      田中 2026-04 first_meeting 5
      田中 2026-05 first_meeting 5`,
    rows: 'hhccc',
    says: 'A3 key-filled-down count=1 heading=担当',
  },
  {
    name: 'a merged candidate goes on to the next row with CA and RA, not over a blank row',
    sheet: `
求職者,担当CA,担当RA,企業,推薦日,書類通過日
A001,佐藤,木下,青空,2026/4/1,2026/4/5
,,,白雲,2026/4/2,NG
A002,佐藤,木下,青空,2026/4/3,
A003,佐藤,木下,青空,2026/4/3,
A004,佐藤,木下,青空,2026/4/3,
A005,佐藤,木下,青空,2026/4/3,
A006,田中,木下,青空,2026/4/4,
A007,田中,木下,青空,2026/4/4,
A008,田中,木下,青空,2026/4/4,
A009,田中,木下,青空,2026/4/4,
A010,田中,木下,青空,2026/4/5,
A011,田中,木下,青空,2026/4/5,
,,,,,
,,,赤羽,2026/4/6,NG
A012,田中,木下,青空,2026/4/7,`,
    counts: `
      佐藤 2026-04 document_submitted 6
      佐藤 2026-04 document_passed 1
      田中 2026-04 document_submitted 7
      - 2026-04 document_submitted 1`,
    rows: 'hcccccccccccc.cc',
    says: `
      F3 end-in-cell NG end=rejected heading=書類通過日
      F15 end-in-cell NG end=rejected heading=書類通過日`,
    ends: 'A001 白雲 佐藤 rejected F3\n赤羽 rejected F15',
  },
  {
    name: 'where the CA of a candidate is left blank the RA is taken, and said once',
    sheet: `
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,佐藤,木下,書類推薦,A001,青空
2026/4/2,,木下,書類推薦,A002,青空
2026/4/3,,木下,新規求人,,青空
2026/4/6,佐藤,,書類推薦,A003,青空
2026/4/7,佐藤,木下,書類推薦,A004,青空
2026/4/7,佐藤,木下,面談,A004,
2026/4/8,佐藤,森,面談,A005,
2026/4/8,佐藤,森,面談,A006,
2026/4/9,,森,面談,A007,
2026/4/9,佐藤,森,面談,A008,
2026/4/9,佐藤,森,面談,A009,
2026/4/9,佐藤,森,面談,A010,
2026/4/10,佐藤,森,面談,A011,
2026/4/10,佐藤,森,面談,A012,
2026/4/10,佐藤,森,面談,A013,
2026/4/10,佐藤,森,面談,A014,
2026/4/13,佐藤,森,面談,A015,
2026/4/13,佐藤,森,面談,A016,
2026/4/13,佐藤,森,面談,A017,
2026/4/13,佐藤,森,面談,A018,
2026/4/13,佐藤,森,面談,A019`,
    counts: `
      佐藤 2026-04 document_submitted 3
      佐藤 2026-04 first_meeting 15
      木下 2026-04 document_submitted 1
      木下 2026-04 new_jobs 1
      森 2026-04 first_meeting 1`,
    rows: 'hccccccccccccccccccccc',
    says: 'B3 ra-for-ca count=2 heading=担当CA used=担当RA',
  },
  {
    name: 'a column of CAs that nobody fills says nothing of the RAs',
    sheet: `
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,,木下,書類推薦,A001,青空
2026/4/2,,木下,書類推薦,A002,青空`,
    counts: '木下 2026-04 document_submitted 2',
    rows: 'hcc',
  },
];

const PEOPLE: readonly WholeCase[] = [
  {
    name: 'a name in the title is said, one in a line of its own is not',
    sheet: `
水沢さんの活動記録 2026年4月,,
日付,活動,求職者
2026/4/1,面談,A001
,,
担当: 堀江,,
日付,活動,求職者
2026/4/2,面談,A002`,
    counts: '水沢 2026-04 first_meeting 1\n堀江 2026-04 first_meeting 1',
    rows: 'hhc.hhc',
    says: 'A2 member-from-title 水沢',
  },
  {
    name: 'people in the labels of their figures',
    sheet: `
2026年度,,
項目,4月,5月
浅野 面談,6,7
浅野 推薦,3,4
早瀬 面談,5,5
早瀬 推薦,2,2`,
    counts: `
      浅野 2026-04 first_meeting 6
      浅野 2026-05 first_meeting 7
      浅野 2026-04 document_submitted 3
      浅野 2026-05 document_submitted 4
      早瀬 2026-04 first_meeting 5
      早瀬 2026-05 first_meeting 5
      早瀬 2026-04 document_submitted 2
      早瀬 2026-05 document_submitted 2`,
    rows: 'hhcccc',
    says: 'A3 member-in-label 浅野 面談 member=浅野',
  },
  {
    name: '佐藤 and 佐藤健 with a row each in one table are two people',
    sheet: `
2026年4月,,
担当,面談,推薦
佐藤,5,2
佐藤健,6,3
田中,1,1`,
    counts: `
      佐藤 2026-04 first_meeting 5
      佐藤 2026-04 document_submitted 2
      佐藤健 2026-04 first_meeting 6
      佐藤健 2026-04 document_submitted 3
      田中 2026-04 first_meeting 1
      田中 2026-04 document_submitted 1`,
    rows: 'hhccc',
    says: '- member-unclear 佐藤 candidates=佐藤健 more=0',
  },
  {
    name: '佐藤 of one month and 佐藤健 of the next are one',
    sheet: `
2026年4月,,
担当,面談,推薦
佐藤,5,2
田中,1,1
,,
2026年5月,,
担当,面談,推薦
佐藤健,6,3
田中,1,1`,
    counts: `
      佐藤健 2026-04 first_meeting 5
      佐藤健 2026-04 document_submitted 2
      佐藤健 2026-05 first_meeting 6
      佐藤健 2026-05 document_submitted 3
      田中 2026-04 first_meeting 1
      田中 2026-04 document_submitted 1
      田中 2026-05 first_meeting 1
      田中 2026-05 document_submitted 1`,
    rows: 'hhcc.hhcc',
    says: '- member-merged 佐藤 into=佐藤健',
  },
  {
    name: 'teams are who a table without people is about',
    sheet: `
月,担当,面談
2026年4月,東京チーム,20
2026年4月,大阪チーム,12
2026年5月,東京チーム,22`,
    counts: `
      東京チーム 2026-04 first_meeting 20
      大阪チーム 2026-04 first_meeting 12
      東京チーム 2026-05 first_meeting 22`,
    rows: 'hccc',
  },
  {
    name: 'two names in a cell, known only once both have been met, on either side',
    sheet: `
日付,担当CA,担当RA,活動,求職者,企業
2026/4/1,ケント・マイロ,木下/森,面談,A001,
2026/4/2,ケント,木下,面談,A002,
2026/4/3,マイロ,森,面談,A003,
2026/4/6,ジョン・スミス,木下,面談,A004,
2026/4/7,ケント・マイロ,森,新規求人,,青空
2026/4/8,ケント・マイロ,森,面談,A005,`,
    counts: `
      - 2026-04 first_meeting 2
      ケント 2026-04 first_meeting 1
      マイロ 2026-04 first_meeting 1
      ジョン・スミス 2026-04 first_meeting 1
      森 2026-04 new_jobs 1`,
    rows: 'hcccccc',
    says: 'B2 several-members ケント・マイロ\nC2 several-members 木下/森',
  },
  {
    name: 'a line names the RA of all rows',
    sheet: `
RA: 木下,,
日付,活動,企業
2026/4/1,新規求人,青空
2026/4/2,企業訪問,青空`,
    counts: '木下 2026-04 new_jobs 1\n木下 2026-04 client_visit 1',
    rows: 'hhcc',
  },
];

/** 佐藤 and 佐藤健 in rows of one table that has something else down its side: one person in two spellings. */
const ONE_PERSON: readonly (readonly [what: string, csv: string])[] = [
  ['acts', '活動,担当\n面談,佐藤\n面談,佐藤健'],
  ['days', '日付,担当,面談\n2026/4/1,佐藤,2\n2026/4/2,佐藤健,3'],
  ['metrics', '担当,項目,4月,5月\n佐藤,面談,1,2\n佐藤健,推薦,3,4'],
  ['sides', '担当,区分,面談,推薦\n佐藤,目標,2,3\n佐藤健,実績,1,2'],
  ['candidates', '求職者,担当,推薦回数,面談\nA001,佐藤,2,3\nA002,佐藤健,4,5'],
  ['clients', '企業,担当,面談,推薦\n青空,佐藤,2,3\n白雲,佐藤健,4,5'],
  ['jobs', '求人,担当,面談,推薦\n営業,佐藤,2,3\n事務,佐藤健,4,5'],
  ['stages', '推薦日,担当,内定日\n2026/4/1,佐藤,\n2026/4/2,佐藤健,2026/5/1'],
];

describe('one person in two spellings down a table of', () => {
  test.each(ONE_PERSON)('%s', (_, csv) => {
    expect(readSheet(csv).members).toEqual(['佐藤健']);
  });
});

describe('columns that could have been meant', () => {
  test.each(COLUMNS)('$name', expectWhole);
});

describe('blanks', () => {
  test.each(BLANKS)('$name', expectWhole);
});

describe('people', () => {
  test.each(PEOPLE)('$name', expectWhole);
});

describe('jobs', () => {
  const jobsOf = (sheet: string): string[] => {
    const { events, jobs } = readSheet(sheet);
    return Array.from(events.job, (job) => jobs[job] ?? '-');
  };

  test.each([
    {
      name: 'a job’s name is told apart by its client; without one the client or the job alone is meant',
      sheet: `
日付,担当,活動,求職者,企業,求人
2026/4/1,佐藤,書類推薦,A001,青空,エンジニア
2026/4/2,佐藤,書類推薦,A002,白雲,エンジニア
2026/4/3,佐藤,書類推薦,A003,青空,
2026/4/6,佐藤,書類推薦,A004,,エンジニア
2026/4/7,佐藤,面談,A005,,`,
      jobs: 'エンジニア\n白雲 / エンジニア\n青空\nエンジニア\n-',
      distinct: 4,
    },
    {
      name: 'an id is the job, and the client where it is blank',
      sheet: `
日付,担当,活動,求職者,企業,求人ID
2026/4/1,佐藤,書類推薦,A001,青空,J01
2026/4/2,佐藤,書類推薦,A002,青空,J02
2026/4/3,佐藤,書類推薦,A003,青空,
2026/4/6,佐藤,書類推薦,A004,白雲,J01
2026/4/7,佐藤,面談,A005,,`,
      jobs: 'J01\nJ02\n青空\nJ01\n-',
      distinct: 3,
    },
    {
      name: 'a client alone',
      sheet: `
日付,担当,活動,求職者,企業
2026/4/1,佐藤,書類推薦,A001,青空
2026/4/2,佐藤,面談,A002,`,
      jobs: '青空\n-',
      distinct: 1,
    },
    {
      name: 'of a name and an id of the job the id is meant, of the candidate too',
      sheet: `
日付,担当,活動,求職者,求職者ID,求人,求人ID
2026/4/1,佐藤,書類推薦,山本,C01,エンジニア,J01
2026/4/2,佐藤,書類推薦,山本,C02,エンジニア,J02`,
      jobs: 'J01\nJ02',
      distinct: 2,
    },
  ])('$name', ({ sheet, jobs, distinct }) => {
    expect(jobsOf(sheet)).toEqual(jobs.split('\n'));
    expect(new Set(readSheet(sheet).events.job).size).toBe(distinct + (jobs.includes('-') ? 1 : 0));
  });

  test('the candidate’s id comes before the name', () => {
    const { events, candidates } = readSheet(`
日付,担当,活動,求職者,求職者ID
2026/4/1,佐藤,面談,山本,C01
2026/4/2,佐藤,面談,山本,C02`);
    expect(Array.from(events.candidate, (one) => candidates[one])).toEqual(lines('C01\nC02'));
  });
});
