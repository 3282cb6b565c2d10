import { foldText } from '../parse/text';
import { headKey } from './head-key';
import { sideWord } from './side-words';

/** A total over people, periods or both; an average; or everybody as one row. */
export interface TotalWord {
  readonly kind: 'sum' | 'average' | 'rate';
  /** `小計` and period totals cover what stands since the last total; `合計` covers everything above. */
  readonly partial: boolean;
  /** What is named before the word (`4月` in `4月 小計`), as written; empty for a plain total. */
  readonly of: string;
}

const WHOLE =
  /^(?:総?合計|総計|計|トータル|全体|全体計|全員|全員計|全社|全社計|チーム計|チーム合計|部門計|部計|課計|支店計|拠点計|累計|月計|月間計|月間合計|月合計|週計|週間計|週合計|日計|期計|期合計|年計|年間|年間計|年間合計|通期|通期計|通期合計|件数計|合計件数|合計数|当月計|当期計|横計|縦計|grandtotal|totals?|sum|overall|alltotal|teamtotal|all|team|ytdtotal)$/;
const PARTIAL = /^(?:小計|中計|内訳計|subtotals?)$/;
const ENDING = /^(.+?)(?:の)?(?:小計|合計|総計|累計|トータル|計|subtotal|total|合計値)$/;
const AVERAGE = /^(?:.{0,8}?)(?:平均|平均値|average|avg|mean|中央値|median)$/;
const RATE =
  /^(?:達成率|達成度|進捗率|達成|achieved|%(?:of|to)(?:target|goal)|遷移率|移行率|転換率|通過率|構成比|比率|前月比|前年比|昨対|差異|差|目標|年間目標|achievement|attainment|conversion|%|target|variance|gap|goals?|quota)$/;
/** Where things will end, how far they have come, days that are left: one line under the data, no data. */
const OUTLOOK =
  /^(?:(?:月末|期末)?着地(?:見込み?|予想|予測)?|見込み?|予測|予想|(?:残り?|稼働済み?|経過)(?:営業|稼働)?日数?|(?:営業|稼働)日数|(?:(?:working|business)days?|days)(?:left|remaining|elapsed)|remaining(?:working|business)?days|forecast|projection|projected|runrate|[mqwy]td|todate|全期間|通算)$/;
/** Figures of another time under those of each person. */
const BEFORE =
  /^(?:前(?:週|月|年|期|回|日|四半期)(?:同(?:週|月|期|日))?|先(?:週|月)|昨(?:年|対|期)(?:同(?:月|期))?|(?:prev(?:ious)?|last|prior)(?:week|month|quarter|year|period)?)(?:実績|数)?$/;
/** Words that end in 計 or total without being one. */
const NOT_TOTAL = /会計|設計|時計|統計|家計|計画|計上/;

/**
 * Whether a text in a key column or heading marks a total, subtotal or average. Rows such as 達成率 or 目標 under a table
 * are `rate`, and so is 前週: figures beside the data, never data.
 */
export function totalWord(text: string): TotalWord | undefined {
  if (text.length > 24) return undefined;
  const key = headKey(text).replace(/[■□◆◇●○◎▼▽★☆※*＊=＝~〜―─]+$/, '');
  if (key === '') return undefined;
  if (PARTIAL.test(key)) return { kind: 'sum', partial: true, of: '' };
  if (WHOLE.test(key)) return { kind: 'sum', partial: false, of: '' };
  if (AVERAGE.test(key)) return { kind: 'average', partial: false, of: '' };
  if (RATE.test(key) || BEFORE.test(key) || OUTLOOK.test(key)) return { kind: 'rate', partial: false, of: '' };
  const side = sideWord(text);
  if (side === 'difference' || side === 'rate' || side === 'previous') return { kind: 'rate', partial: false, of: '' };
  if (NOT_TOTAL.test(key)) return undefined;
  const ending = ENDING.exec(
    foldText(text)
      .toLowerCase()
      .replace(/[)\]】]$/, ''),
  );
  if (ending === null)
    return /^(?:total|sum)(?:for|of|:)/.test(key) ? { kind: 'sum', partial: true, of: '' } : undefined;
  return { kind: 'sum', partial: true, of: ending[1]!.trim() };
}
