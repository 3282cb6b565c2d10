import type { Column } from './column';
import { headKey } from './head-key';

const OUTCOME = /^(.*?)の?(?:結果|合否|可否|判定|実施状況|状況|ステータス|result|outcome|status)$/;
/** Whether somebody came, without saying to what. */
const COMING = /^(?:来社|参加|出席|着座|来訪|attendance)$/;
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
    const stage = of === '' ? before(columns, at, stages) : stageOf(of, stages);
    if (stage === undefined) return;
    column.use = 'status';
    column.outcomeOf = stage;
  });
}

/** The one stage whose heading has the word in it; 来社状況 is of the only meeting. */
function stageOf(of: string, stages: readonly Column[]): Column | undefined {
  const wanted = COMING.test(of) ? MEETS : undefined;
  if (wanted === undefined && !MEETS.test(of)) return undefined;
  const named = stages.filter(({ head }) => {
    const base = headKey(head.text).replace(DAY, '');
    return wanted === undefined ? base.includes(of) : wanted.test(base);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** Of several 結果, each stands behind the date of its stage. */
function before(columns: readonly Column[], at: number, stages: readonly Column[]): Column | undefined {
  const key = headKey(columns[at]!.head.text);
  const repeated = columns.some((other, index) => index !== at && headKey(other.head.text) === key);
  return repeated ? stages.find((stage) => stage === columns[at - 1]) : undefined;
}
