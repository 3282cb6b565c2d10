import { lines, readSheet } from '../../support/read-sheet';
import { wholeAnswer } from '../../support/whole-answer';

/** A rate that was typed is laid beside the counts it is made of, and named where it differs. */

interface Case {
  readonly name: string;
  readonly sheet: string;
  /** What is said of rates, all of it. */
  readonly says: string;
}

const COLUMNS: readonly Case[] = [
  {
    name: 'in the same row; rounded to whole percents is right, with or without the sign, and 0 of 0 says nothing',
    sheet: `
月,担当,推薦,書類通過,書類通過率
2026年4月,佐藤,20,10,50%
2026年5月,佐藤,10,4,50%
2026年6月,佐藤,3,1,33%
2026年7月,佐藤,3,2,66%
2026年8月,佐藤,8,2,25
2026年9月,佐藤,8,1,12.5%
2026年10月,佐藤,0,0,100%
2026年11月,佐藤,,,20%
2026年12月,佐藤,9,3,`,
    says: `
      E3 rate-differs 50% bottom=10 counted=40 heading=書類通過率 metric=document_pass_rate top=4
      E5 rate-differs 66% bottom=3 counted=66.7 heading=書類通過率 metric=document_pass_rate top=2`,
  },
  {
    name: 'under each month’s own head',
    sheet: `
担当,2026年4月,,,2026年5月,,
,推薦,書類通過,書類通過率,推薦,書類通過,書類通過率
佐藤,20,10,50%,10,4,50%
田中,10,4,40%,20,10,50%`,
    says: 'G3 rate-differs 50% bottom=10 counted=40 heading=2026年5月 書類通過率 metric=document_pass_rate top=4',
  },
  {
    name: 'under each person’s head',
    sheet: `
月,佐藤,,,田中,,
,推薦,書類通過,書類通過率,推薦,書類通過,書類通過率
2026年4月,20,10,50%,10,4,50%
2026年5月,10,4,40%,20,10,50%`,
    says: 'G3 rate-differs 50% bottom=10 counted=40 heading=田中 書類通過率 metric=document_pass_rate top=4',
  },
  {
    name: 'an achievement is the actual beside the target, not beside another count',
    sheet: `
月,担当,面談,,,推薦,,
,,目標,実績,達成率,目標,実績,達成率
2026年4月,佐藤,20,10,50%,10,10,100%
2026年5月,佐藤,20,15,80%,10,4,40%`,
    says: 'E4 rate-differs 80% bottom=20 counted=75 heading=面談 達成率 metric=first_meeting top=15',
  },
];

const OTHERS: readonly Case[] = [
  {
    name: 'an achievement of nobody knows what',
    sheet: `
月,担当,ほげほげ,,,面談
,,目標,実績,達成率,実績
2026年4月,佐藤,20,10,90%,3
2026年5月,佐藤,20,15,90%,4`,
    says: '',
  },
  {
    name: 'a rate whose counts the sheet does not keep',
    sheet: `
月,担当,面談,書類通過,書類通過率
2026年4月,佐藤,20,10,90%
2026年5月,佐藤,20,15,91%`,
    says: '',
  },
  {
    name: 'a score',
    sheet: `
月,担当,面談,満足度
2026年4月,佐藤,20,4
2026年5月,佐藤,20,5`,
    says: '',
  },
];

const DEFINITIONS: readonly Case[] = [
  {
    name: 'another count fits nearly all of a heading’s rates: that is how this sheet defines it',
    sheet: `
月,担当,応募,推薦,書類通過,書類通過率
2026年4月,佐藤,40,20,10,25%
2026年5月,佐藤,50,30,10,20%
2026年6月,佐藤,20,10,8,40%
2026年7月,佐藤,10,8,3,30%
2026年8月,佐藤,20,16,4,90%`,
    says: 'F6 rate-differs 90% bottom=20 counted=20 heading=書類通過率 metric=document_pass_rate top=4',
  },
  {
    name: 'nothing fits: nobody knows what is meant',
    sheet: `
月,担当,応募,推薦,書類通過,書類通過率
2026年4月,佐藤,40,20,10,71%
2026年5月,佐藤,50,30,10,72%
2026年6月,佐藤,20,10,8,73%`,
    says: '',
  },
  {
    name: 'three of four fit another count: too few of them',
    sheet: `
月,担当,応募,推薦,書類通過,書類通過率
2026年4月,佐藤,40,20,10,25%
2026年5月,佐藤,50,30,10,20%
2026年6月,佐藤,20,10,8,40%
2026年7月,佐藤,10,8,3,90%`,
    says: '',
  },
  {
    name: 'half of them fit the usual one: the others differ from it',
    sheet: `
月,担当,応募,推薦,書類通過,書類通過率
2026年4月,佐藤,40,20,10,50%
2026年5月,佐藤,50,30,15,50%
2026年6月,佐藤,20,10,8,40%
2026年7月,佐藤,10,8,3,30%`,
    says: `
      F4 rate-differs 40% bottom=10 counted=80 heading=書類通過率 metric=document_pass_rate top=8
      F5 rate-differs 30% bottom=8 counted=37.5 heading=書類通過率 metric=document_pass_rate top=3`,
  },
  {
    name: 'two rates are too few for a definition of their own',
    sheet: `
月,担当,応募,推薦,書類通過,書類通過率
2026年4月,佐藤,40,20,10,25%
2026年5月,佐藤,50,30,10,20%`,
    says: `
      F2 rate-differs 25% bottom=20 counted=50 heading=書類通過率 metric=document_pass_rate top=10
      F3 rate-differs 20% bottom=30 counted=33.3 heading=書類通過率 metric=document_pass_rate top=10`,
  },
];

const ROWS: readonly Case[] = [
  {
    name: 'in rows of its own, below the counts of the same person',
    sheet: `
2026年度,,,,
担当,項目,4月,5月,6月
佐藤,推薦,20,10,30
佐藤,書類通過,10,4,10
佐藤,書類通過率,50%,50%,33%
田中,推薦,10,10,10
田中,書類通過,5,4,10
田中,書類通過率,50%,40%,90%`,
    says: `
      D5 rate-differs 50% bottom=10 counted=40 metric=document_pass_rate top=4
      E8 rate-differs 90% bottom=10 counted=100 metric=document_pass_rate top=10`,
  },
  {
    name: 'in blocks that a line heads',
    sheet: `
佐藤,,
項目,2026年4月,2026年5月
推薦,20,10
書類通過,10,4
書類通過率,50%,50%
,,
田中,,
項目,2026年4月,2026年5月
推薦,10,20
書類通過,4,10
書類通過率,40%,50%`,
    says: 'C5 rate-differs 50% bottom=10 counted=40 metric=document_pass_rate top=4',
  },
  {
    name: 'an achievement in the row of its metric, beside target and actual',
    sheet: `
2026年4月,,,,
担当,指標,目標,実績,達成率
佐藤,面談,20,18,90%
佐藤,推薦,10,8,70%
田中,面談,20,22,110%
田中,推薦,10,12,100%
田中,成約,0,1,100%`,
    says: `
      E4 rate-differs 70% bottom=10 counted=80 metric=document_submitted top=8
      E6 rate-differs 100% bottom=10 counted=120 metric=document_submitted top=12`,
  },
  {
    name: 'under each month’s own head, too',
    sheet: `
担当,指標,2026年4月,,,2026年5月,,
,,目標,実績,達成率,目標,実績,達成率
佐藤,面談,20,18,90%,20,10,90%
佐藤,推薦,10,8,80%,10,5,50%`,
    says: 'H3 rate-differs 90% bottom=20 counted=50 metric=first_meeting top=10',
  },
  {
    name: 'targets down the side: the achievement of each metric',
    sheet: `
2026年度,,,,
項目,区分,4月,5月,6月
面談,目標,20,20,20
面談,実績,10,15,20
面談,達成率,50%,80%,100%
推薦,目標,10,10,10
推薦,実績,10,4,5
推薦,達成率,100%,40%,50%`,
    says: 'D5 rate-differs 80% bottom=20 counted=75 metric=first_meeting top=15',
  },
];

describe.each([
  ['columns', COLUMNS],
  ['others', OTHERS],
  ['definitions', DEFINITIONS],
  ['rows', ROWS],
] as const)('%s', (_, cases) => {
  test.each(cases)('$name', ({ sheet, says }) => {
    const said = wholeAnswer(readSheet(sheet)).says.filter((line) => line.includes(' rate-differs '));
    expect(said).toEqual(lines(says));
  });
});
