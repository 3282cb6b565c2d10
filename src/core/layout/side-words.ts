import { METRICS } from '../metrics/catalogue';
import { matchLabel } from '../metrics/match-label';
import { foldText } from '../parse/text';
import { headKey } from './head-key';

/**
 * Which side of a figure a heading or row names. Only `actual` is counted; `target` stands beside it; the others are
 * recognised so that they are never counted.
 */
export type Side = 'actual' | 'target' | 'rate' | 'difference' | 'cumulative' | 'average' | 'previous' | 'plan';

const ALONE: readonly (readonly [Side, RegExp])[] = [
  [
    'target',
    /^(?:目標?|目標値|目標数|目標件数|計画|計画値|予算|ノルマ|必達|必達目標|行動目標|target|targets|tgt|goal|goals|plan|budget|quota|bud)$/,
  ],
  [
    'actual',
    /^(?:実績|実績値|実績数|実数|結果|実|達成数|実行|実績件数|actual|actuals|act|result|results|achieved|done|real)$/,
  ],
  [
    'rate',
    /^(?:達成率|達成度|達成|進捗率|進捗|達成状況|消化率|比率|率|割合|構成比|対目標|対予算|目標比|予算比|対計画|%|％|achievement|achieved%|%achieved|attainment|%attainment|vstarget|vtarget|vstgt|%target|%totarget|oftarget|%oftarget|progress|rate|share|ratio|conversion|conv)$/,
  ],
  [
    'difference',
    /^(?:差|差異|差分|差額|過不足|残|残り|残数|不足|未達|ギャップ|gap|variance|var|diff|difference|±|前月比|前年比|前週比|前年同月比|前日比|前期比|昨対|昨対比|昨年比|対前年|対前月|対前年比|増減|増減率|伸び率|wow|mom|yoy|growth|change|delta|remaining|shortfall)$/,
  ],
  [
    'cumulative',
    /^(?:累計|累積|通算|累計実績|月累計|期累計|年累計|ytd|mtd|qtd|wtd|cumulative|runningtotal|cum|todate|累計数|累計件数)$/,
  ],
  [
    'average',
    /^(?:平均|平均値|月平均|週平均|日平均|1日平均|一日平均|1人平均|average|avg|ave|mean|median|中央値|dailyaverage|weeklyaverage|monthlyaverage)$/,
  ],
  [
    'previous',
    /^(?:前年|昨年|前年実績|昨年実績|前年同月|前年同期|前月|先月|前月実績|先月実績|前週|先週|前週実績|先週実績|前期|前期実績|前日|去年|ly|lastyear|lastmonth|lastweek|previous|prev|prior|prioryear|py|pm)$/,
  ],
  [
    'plan',
    /^(?:予定?|予定数|想定|見込|見込み|見込数|着地|着地見込|着地見込み|着地予想|予測|予想|forecast|fcst|planned|expected|projection|projected|scheduled|見通し)$/,
  ],
];

/** The side a heading names when it names nothing else (目標, 実績, Actual …). */
export function sideWord(text: string): Side | undefined {
  const key = headKey(text);
  for (const [side, pattern] of ALONE) if (pattern.test(key)) return side;
  return undefined;
}

const WITHIN: readonly (readonly [Side, RegExp])[] = [
  [
    'rate',
    /達成率|達成度|進捗率|消化率|目標比|予算比|計画比|対目標|対予算|achievement|attainment|%\s*(?:of\s*)?(?:target|goal)|vs\.?\s*target/,
  ],
  [
    'difference',
    /差異|差分|過不足|ギャップ|(?:前月|前年|前週|前期|前日|昨対|昨年|同月|同期)比|増減|まであと|残り|不足数|variance|\bgap\b|\bdiff|\bvar\b|\byoy\b|\bmom\b|\bwow\b/,
  ],
  ['previous', /前年|昨年|去年|前月|先月|前週|先週|前期実績|last\s*(?:year|month|week)|previous|prior/],
  ['cumulative', /累計|累積|通算|\bytd\b|\bmtd\b|\bqtd\b|cumulative|running\s*total|to\s*date/],
  ['average', /平均|\bavg\b|average|\bmean\b/],
  ['target', /目標|計画|予算|ノルマ|target|\bgoal\b|budget|quota|\btgt\b/],
  ['plan', /予定|見込み?|着地|予測|想定|forecast|planned|expected|projected|potential/],
  ['actual', /実績|実数|actual|achieved/],
];

/** Sides that are part of a metric's own name (平均単価, 着地見込み). A 売上累計 or 前年売上 is never the 売上 of its row. */
const OWN_NAMES: ReadonlySet<Side> = new Set<Side>(['rate', 'average', 'plan']);

/**
 * The side named inside a longer label (`面談数(目標)`, `推薦 累計`, `CVs sent target`); `undefined` where the label is a
 * metric by that very word (平均単価, 着地見込み).
 */
export function sideWithin(text: string): Side | undefined {
  const folded = foldText(text).toLowerCase();
  const apart = sideApart(folded);
  if (apart !== undefined) return apart.side;
  // 架電(予) | 架電(実): the note is a side of its own.
  const note = NOTED.exec(folded);
  const noted = note === null ? undefined : sideWord(note[2]!);
  if (noted !== undefined && noted !== 'rate' && matchLabel(note![1]!).kind !== 'unknown') return noted;
  for (const [side, pattern] of WITHIN) {
    if (!pattern.test(folded)) continue;
    return OWN_NAMES.has(side) && isMetricByItself(text) ? undefined : side;
  }
  return undefined;
}

const NOTED = /^(.+?)\s*[([【]\s*([^()[\]【】]{1,6})\s*[)\]】]$/;
const APART = /^(.+?)[\s・:/_-]+([^\s・:/_-]+)$/;

/** A metric and a side as two words: 面談 結果, 面談 差. */
function sideApart(folded: string): { readonly rest: string; readonly side: Side } | undefined {
  const [, rest, last] = APART.exec(folded) ?? [];
  const side = last === undefined ? undefined : sideWord(last);
  if (side === undefined || matchLabel(folded).kind !== 'unknown' || matchLabel(rest!).kind === 'unknown')
    return undefined;
  return { rest: rest!, side };
}

function isMetricByItself(text: string): boolean {
  const match = matchLabel(text);
  if (match.kind !== 'metric') return false;
  const metric = METRICS[match.metric]!;
  return metric.kind === 'money' || (metric.kind === 'rate' && metric.id !== 'budget_achievement');
}

/** A share or a limit of one under a name of its own (移行率, CVR, 95%下限): never a count. */
export function namesShare(text: string): boolean {
  const folded = foldText(text).toLowerCase();
  return /率|割合|比率|歩留まり?|%|[上下]限|\bcvr\b|\brates?\b|\bratio\b|conversion|\b(?:lower|upper)\b/.test(folded);
}

const SIDE_WORDS =
  /目標値?|計画値?|予算|ノルマ|実績値?|実数|達成率|達成度|進捗率|累計|累積|通算|差異|差分|過不足|前年同?月?比?|前月比?|平均|予定|見込み?|着地|想定|targets?|goals?|budget|actuals?|achievement|ytd|mtd|cumulative|variance|average|avg|forecast|planned/gi;

/** The label without its side: `面談数(目標)` → `面談数`, `Target CVs` → `CVs`. */
export function withoutSide(text: string): string {
  const apart = sideApart(foldText(text).toLowerCase());
  if (apart !== undefined) return apart.rest;
  return foldText(text)
    .replace(/[([【][^)\]】]*[)\]】]/g, (note) => (note.replace(SIDE_WORDS, '').length <= 2 ? ' ' : note))
    .replace(SIDE_WORDS, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:vs\b|[\s:/・の.-])+|(?:\bvs|[\s:/・の.-])+$/gi, '')
    .trim();
}

const SIDED_NAME =
  /^(.+?)[\s　]*(?:[（([【・:：_/／-]\s*([^（）()【】[\]]+?)\s*[）)\]】]?|[\s　]([^\s　]+)|(目標|実績|予算|計画|達成率))$/;

/** A name with the side of its row's figures: 浅野（目標）, 浅野 実績; `undefined` for a name alone. */
export function sidedName(text: string): { readonly name: string; readonly side: Side } | undefined {
  const match = SIDED_NAME.exec(text.trim());
  const side = match === null ? undefined : sideWord(match[2] ?? match[3] ?? match[4] ?? '');
  return side === undefined ? undefined : { name: match![1]!.trim(), side };
}
