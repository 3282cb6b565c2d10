import type { Column } from './column';
import { headKey } from './head-key';

const OUTCOME = /^(.*?)の?(?:結果|合否|可否|判定|実施状況|状況|ステータス|result|outcome|status)$/;
const MEETS = /面談|面接|[一二三四1234]次|最終|来社|訪問|interview|meeting|visit/;
/** The day it was agreed on, or the answer came, is not the day it took place. */
const OTHER_DAY = /設定|予約|依頼|調整|予定|結果|合否|通過|連絡|booked|arranged|result|passed/;
const DAY = /(?:の)?(?:実施)?(?:年月日|日時|日付|日程|日|date)$/;

/**
 * 面談結果 beside 面談日, 一次結果 beside 一次面接日, or a 結果 behind each of several dates: how that one stage came out, no stage of
 * its own.
 */
export function settleOutcomes(columns: readonly Column[]): void {
  const stages = columns.filter(
    ({ use, holds, head }) => use === 'value' && holds === 'stage-date' && !OTHER_DAY.test(headKey(head.text)),
  );
  columns.forEach((column, at) => {
    const { fixed, head, use, holds, profile } = column;
    const of = OUTCOME.exec(headKey(head.text))?.[1];
    if (of === undefined || fixed || (use === 'value' && holds !== 'flag') || profile.text + profile.mark === 0) return;
    const named = MEETS.test(of)
      ? stages.filter((stage) => headKey(stage.head.text).replace(DAY, '').includes(of))
      : [];
    const repeated =
      of === '' && columns.some((other) => other !== column && headKey(other.head.text) === headKey(head.text));
    const stage = repeated ? stages.find((one) => one === columns[at - 1]) : named.length === 1 ? named[0] : undefined;
    if (stage === undefined || head.label.kind !== 'unknown') return;
    column.use = 'status';
    column.outcomeOf = stage;
  });
}
