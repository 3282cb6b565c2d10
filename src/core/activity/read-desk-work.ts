import { namesNoEvent } from '../layout/mark-words';

/** Activities people log that no KPI counts: mail, meetings in house, missed calls, clerical work. */
const CLERICAL =
  /メール|ミーティング|mtg|会議|朝礼|事務|移動|研修|日報|資料|議事録|入力|整理|準備|雑務|その他|外出|休憩|^管理$|admin|e-?mail|paperwork|training|other|travel|internal|team meeting|ref(?:erence)? check|lunch|holiday|meeting prep/i;

/** Whether a logged activity is work that no metric counts: mail, meetings in house, papers (求人票作成). */
export function isDeskWork(label: string): boolean {
  return namesNoEvent(label) || (CLERICAL.test(label) && !/client|candidate|企業|求職者|候補者/i.test(label));
}
