import { findMembers } from '../../../src/core/activity/select';
import { NO_SETTINGS } from '../../../src/core/settings/settings';
import { readSheet } from '../../support/read-sheet';
import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** What is said of a person behind the name is no part of it, as long as nobody else has the same name. */

const CASES: readonly WholeCase[] = [
  {
    name: 'with the remark in one month and without it in the other, one person, and that is said',
    sheet: `
2026年4月,,
担当,面談,推薦
佐藤（リーダー）,12,27
田中,10,22
,,
2026年5月,,
担当,面談,推薦
佐藤,9,15
田中（時短）,10,20`,
    counts: `
佐藤 2026-04 document_submitted 27
佐藤 2026-04 first_meeting 12
佐藤 2026-05 document_submitted 15
佐藤 2026-05 first_meeting 9
田中 2026-04 document_submitted 22
田中 2026-04 first_meeting 10
田中 2026-05 document_submitted 20
田中 2026-05 first_meeting 10`,
    says: `
      - member-merged 佐藤（リーダー） into=佐藤
      - member-merged 田中（時短） into=田中`,
    rows: 'hhcc.hhcc',
  },
  {
    name: 'alone it is shown without',
    sheet: `
2026年5月,,
担当,面談,推薦
佐藤（育休より復帰）,12,27
田中(時短),10,22
高橋※5月入社,3,5
渡辺 実（4月入社）,1,2`,
    counts: `
佐藤 2026-05 document_submitted 27
佐藤 2026-05 first_meeting 12
渡辺実 2026-05 document_submitted 2
渡辺実 2026-05 first_meeting 1
田中 2026-05 document_submitted 22
田中 2026-05 first_meeting 10
高橋 2026-05 document_submitted 5
高橋 2026-05 first_meeting 3`,
    rows: 'hhcccc',
  },
  {
    name: 'two of one name in one table are two, and each keeps what tells them apart',
    sheet: `
2026年5月,
担当,面談
佐藤（リーダー）,12
佐藤（新人）,10
佐藤（美）,3`,
    counts: `
佐藤（リーダー） 2026-05 first_meeting 12
佐藤（新人） 2026-05 first_meeting 10
佐藤（美） 2026-05 first_meeting 3`,
    rows: 'hhccc',
  },
  {
    name: 'and a third row without a remark is asked about',
    sheet: `
2026年5月,
担当,面談
佐藤（リーダー）,12
佐藤,10`,
    counts: '佐藤 2026-05 first_meeting 10\n佐藤（リーダー） 2026-05 first_meeting 12',
    says: '- member-unclear 佐藤 candidates=佐藤（リーダー） more=0',
    rows: 'hhcc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));

it('is found as it is written', () => {
  const activity = readSheet('2026年5月,\n担当,面談\n佐藤（リーダー）,12\n田中,10');
  expect(activity.members).toEqual(['佐藤', '田中']);
  for (const name of ['佐藤（リーダー）', '佐藤', '佐藤(リーダー)', '佐藤さん'])
    expect(findMembers(name, activity, NO_SETTINGS)).toEqual([0]);
});
