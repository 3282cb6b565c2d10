import { readSheet, sumsOf } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** Whom a record of a CRM is assigned to is who acts; 名前 beside it is whom the act is about. */

describe('an export of activities with 名前', () => {
  test.each(
    '割り当て先 割当先 任命先 所有者 所有者名 活動所有者 レコード所有者 ユーザー ユーザー名 コンサル 担当コンサル 担当エージェント Activity_Owner 担当者'.split(
      ' ',
    ),
  )('%s', (heading) => {
    const activity = readSheet(`
活動日,${heading},件名,名前,取引先名
2026/5/11,佐藤 健,初回面談,山田 太郎,
2026/5/12,佐藤 健,推薦,山田 太郎,A商事
2026/5/12,田中 美咲,初回面談,鈴木 花子,`);
    expect(sumsOf(activity)).toEqual([
      '佐藤健 2026-05 document_submitted 1',
      '佐藤健 2026-05 first_meeting 1',
      '田中美咲 2026-05 first_meeting 1',
    ]);
    expect(activity.candidates).toContain('山田 太郎');
  });
});

const CASES: readonly WholeCase[] = [
  {
    name: 'under a heading nobody knows the few names are the members, and that is said',
    sheet: `
活動日,対応コンサル,件名,名前
2026/5/11,佐藤 健,初回面談,山田 太郎
2026/5/12,佐藤 健,推薦,山田 太郎
2026/5/12,田中 美咲,初回面談,鈴木 花子
2026/5/13,田中 美咲,初回面談,渡辺 翔
2026/5/14,田中 美咲,推薦,渡辺 翔`,
    counts: `
佐藤健 2026-05 document_submitted 1
佐藤健 2026-05 first_meeting 1
田中美咲 2026-05 document_submitted 1
田中美咲 2026-05 first_meeting 2`,
    says: 'B1 member-column 対応コンサル heading=対応コンサル',
    rows: 'hccccc',
  },
  {
    name: 'where both hold as many, 名前 is asked about',
    sheet: `
活動日,対応コンサル,件名,名前
2026/5/11,佐藤 健,初回面談,山田 太郎
2026/5/12,佐藤 健,推薦,山田 太郎
2026/5/12,田中 美咲,初回面談,鈴木 花子`,
    counts: `
山田太郎 2026-05 document_submitted 1
山田太郎 2026-05 first_meeting 1
鈴木花子 2026-05 first_meeting 1`,
    says: 'D1 member-column 名前 heading=名前',
    rows: 'hccc',
  },
  {
    name: 'alone it is the member without a word',
    sheet: `
活動日,名前,件名
2026/5/11,佐藤 健,初回面談
2026/5/12,佐藤 健,推薦
2026/5/12,田中 美咲,初回面談`,
    counts: `
佐藤健 2026-05 document_submitted 1
佐藤健 2026-05 first_meeting 1
田中美咲 2026-05 first_meeting 1`,
    rows: 'hccc',
  },
  {
    name: 'and names that hardly come again are no members',
    sheet: `
活動日,名前,件名,先方
2026/5/11,佐藤 健,初回面談,山田 太郎
2026/5/12,佐藤 健,推薦,伊藤 翼
2026/5/12,田中 美咲,初回面談,鈴木 花子`,
    counts: `
佐藤健 2026-05 document_submitted 1
佐藤健 2026-05 first_meeting 1
田中美咲 2026-05 first_meeting 1`,
    rows: 'hccc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
