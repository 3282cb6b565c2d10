import { expectWhole, type WholeCase } from '../../support/whole-answer';

/** 書類 with ○ and × tells how the CV fared; as a date or a count it tells that it was sent. */

const CASES: readonly WholeCase[] = [
  {
    name: '○ under 書類 is a CV that passed, × one that did not, and that is said',
    sheet: `
面談月,求職者,担当,応募,書類,一次,内定
2026年4月,山田,佐藤,○,○,○,○
2026年4月,木村,佐藤,○,○,×,
2026年4月,鈴木,田中,○,×,,
2026年4月,伊藤,田中,○,△,,`,
    counts: `
佐藤 2026-04 application_consent 2
佐藤 2026-04 document_passed 2
佐藤 2026-04 first_interview_held 1
佐藤 2026-04 offer 1
田中 2026-04 application_consent 2`,
    says: `
      D1 label-inferred 応募 label=応募 metric=application_consent
      E1 label-inferred 書類 label=書類 metric=document_passed
      D2 flags-dated count=8 heading=面談月 undated=0
      E5 not-yet △ heading=書類
      E4 end-in-cell × end=rejected heading=書類
      F3 end-in-cell × end=rejected heading=一次`,
    ends: '木村 佐藤 rejected F3\n鈴木 田中 rejected E4',
    rows: 'hcccc',
  },
  {
    name: 'beside 書類通過 it is the CV that was sent',
    sheet: `
面談月,求職者,担当,書類,書類通過
2026年4月,山田,佐藤,○,○
2026年4月,木村,佐藤,○,×`,
    counts: '佐藤 2026-04 document_passed 1\n佐藤 2026-04 document_submitted 2',
    says: `
      D2 flags-dated count=3 heading=面談月 undated=0
      E3 end-in-cell × end=rejected heading=書類通過`,
    ends: '木村 佐藤 rejected E3',
    rows: 'hcc',
  },
  {
    name: 'a count is of CVs sent',
    sheet: `
月,担当,面談,書類,内定
2026/4,佐藤,12,8,1`,
    counts: '佐藤 2026-04 document_submitted 8\n佐藤 2026-04 first_meeting 12\n佐藤 2026-04 offer 1',
    rows: 'hc',
  },
];

test.each(CASES)('$name', (one) => expectWhole(one));
