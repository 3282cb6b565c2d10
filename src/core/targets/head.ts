import type { Period } from '../calendar/period';
import { headKey } from '../layout/head-key';
import { roleWord } from '../layout/role-words';
import { type Side, sideWithin, sideWord, withoutSide } from '../layout/side-words';
import { totalWord } from '../layout/total-words';
import { type LabelMatch, matchLabel } from '../metrics/match-label';
import { foldText } from '../parse/text';
import { frequencyIn } from './frequency';
import type { PeriodReader } from './period-pieces';
import { liesAhead } from './relative-period';
import { isGoalLevel, saysWatched, scopeIn } from './scope-words';
import type { Frequency, TargetScope } from './target';

/** What a column of a target sheet holds, as far as its heading says. */
export type HeadRole =
  | 'member'
  | 'team'
  | 'period'
  | 'metric'
  | 'unit'
  | 'level'
  | 'frequency'
  | 'condition'
  | 'side'
  | 'count'
  | 'weight'
  | 'note';

/** Everything one heading, row label or title says; whatever it does not name is left out. */
export interface Head {
  readonly text: string;
  readonly role?: HeadRole;
  readonly side?: Side;
  /** Code of the period. */
  readonly period?: string;
  readonly span?: Period;
  readonly frequency?: Frequency;
  /** 0 = Monday, in a heading row of weekdays. */
  readonly weekday?: number;
  readonly total: boolean;
  readonly candidates?: readonly number[];
  readonly scope?: TargetScope;
  /** KGI: whose it is, the row says; else it is the team's. */
  readonly goal?: boolean;
  readonly watched: boolean;
  /** Nothing is left that would have to be understood. */
  readonly token: boolean;
}

const WEEKDAYS =
  /^(?:(月|mon)|(火|tue)|(水|wed)|(木|thu)|(金|fri)|(土|sat)|(日|sun))(?:曜日?|(?:s|nes|rs|ur)?day|r?s|r)?$/iu;

/** 火 → 1; whether 月 is Monday or a month, the headings beside it tell. */
export function weekdayIn(text: string): number | undefined {
  const match = WEEKDAYS.exec(foldText(text).replace(/[()]/g, ''));
  return match === null ? undefined : match.slice(1).findIndex((part) => part !== undefined);
}

const OWN_ROLES: readonly (readonly [HeadRole, RegExp])[] = [
  ['unit', /^(?:単位|unit|units|uom)$/],
  [
    'weight',
    /^(?:ウェイト|ウエイト|ウェート|比重|配点|重み|重要度|構成比|優先度|優先順位|weight|weighting|weight%|priority|%weight)/,
  ],
  ['frequency', /^(?:頻度|サイクル|測定頻度|確認頻度|周期|frequency|cadence|timeframe|per)$/],
  ['condition', /^(?:条件|判定基準|演算子|condition|operator|op)$/],
  [
    'level',
    /^(?:階層|レベル|分類|種別|区分|カテゴリー?|大項目|中項目|大分類|中分類|視点|kgi\/?kpi|kpi種別|kpi区分|目標区分|目標種別|目標分類|範囲|対象範囲|level|category|tier|scope|perspective|type|kpitype)$/,
  ],
  [
    'metric',
    /^(?:kgi|csf|ksf|行動項目|施策|やること|取り組み|取組み?|タスク|objective|objectives|keyresult|keyresults|kr|measures|metrics|kpis|actions|activities|keymetric|indicator|kpi\/metric|ステージ|選考段階|工程|stages?|.{0,6}(?:指標|項目))(?:[①-⑨\d]*)$/,
  ],
  ['member', /^(?:責任者|オーナー|担当部署|実行者|対象|被評価者|誰が|ownedby|responsible|lead|accountable)$/],
  ['count', /^(?:どのくらい|どれくらい|目安|量|必要(?:数|件数|量)|逆算値?|needed|required|howmuch|howmany|volume)$/],
  [
    'note',
    /^(?:等級|グレード|役職|職位|職級|入社.*|勤続.*|年次|grade|jobtitle|評価|自己評価|上司評価|一次評価|二次評価|最終評価|評価者.*|転換率|移行率|遷移率|歩留ま?り?率|conversion|conversionrate|タイムスタンプ|timestamp|(?:記入|回答|入力|送信|登録)日時?|評点|点数|得点|難易度|達成度|達成手段|達成方法|方法|アクションプラン|具体策|具体的行動|進め方|どう.*|やり方|手順|納期|いつ|いつまでに?|背景|目的|狙い|定義|計算式|算出方法|根拠|上司コメント|現状値|現在値?|基準値|前期実績|ベースライン|#|順位|rag|ragstatus|evidence|bywhen|how|why|baseline|current|definition|comments?|notes?|trend|when|ストレッチ.*|挑戦目標|チャレンジ.*|stretch.*)$/,
  ],
];
/** Headings of columns that hold targets written out (MBO). */
const TARGET_TEXT =
  /^(?:達成基準|達成水準|達成目標|目標水準|目標基準|水準|数値目標|定量目標|目標内容|具体的?な?目標|成果目標|業績目標|行動目標|個人目標|チーム目標|今[月週期]の?目標|目標数値|ゴール|コミット|target.*|commitment|successcriteria|measures?ofsuccess|successmeasures?|howmeasured|.*→(?:目標値?|target|goal)|expectedresult|expectation)$/;
const GOALS = /\b(?:goals|objectives?|okrs?)\b/iu;
/** Everybody, or a whole year, as a name and not as a total. */
const NOT_TOTAL = /^(?:全員|全社|全体|all|team|年間|通期|目標|target|達成率|達成度|通過率)$/;

/** Reads a heading, a row label or a title line. */
export function readHead(text: string, periods: PeriodReader): Head {
  const folded = foldText(text);
  const key = headKey(text);
  const side = sideWord(text);
  const own = /^[#№]$/.test(folded) ? 'note' : OWN_ROLES.find(([, pattern]) => pattern.test(key))?.[0];
  const total = isTotal(text, key);
  const basic = { text: folded, total, watched: saysWatched(folded), ...scopePart(folded) };
  if (folded.length > 40) return { ...basic, total: false, token: false };
  if (key !== '' && TARGET_TEXT.test(key)) return { ...basic, side: 'target', ...often(folded), token: true };
  const label = labelOf(text);
  if (own !== undefined && (label.kind === 'unknown' || own !== 'note')) return { ...basic, role: own, token: true };
  if (label.kind !== 'unknown' && side === undefined)
    return { ...basic, ...labelPart(label), ...sidePart(sideWithin(text)), ...often(folded), token: true };
  const role = side === undefined ? roleOf(text) : undefined;
  if (role !== undefined && role !== 'period') return { ...basic, role, token: true };
  const piece = periods.find(text);
  const rest = piece?.rest ?? folded;
  const inner = side ?? sideWithin(rest) ?? (GOALS.test(rest) || liesAhead(folded) ? 'target' : undefined);
  const bare = restOf(inner === undefined ? rest : withoutSide(rest).replace(GOALS, ' '));
  const restLabel = bare === '' || bare === folded ? ({ kind: 'unknown' } as LabelMatch) : matchLabel(bare);
  const dated = piece && { period: periods.code(piece.period), span: piece.period };
  const anything =
    piece !== undefined || inner !== undefined || total || restLabel.kind !== 'unknown' || role !== undefined;
  const frequency = often(folded);
  return {
    ...basic,
    ...(role === undefined || piece !== undefined ? {} : { role }),
    ...sidePart(inner),
    ...dated,
    ...frequency,
    ...labelPart(restLabel),
    token:
      total ||
      side !== undefined ||
      (anything && (bare === '' || restLabel.kind !== 'unknown' || role !== undefined)) ||
      (bare === '' && (frequency.frequency !== undefined || basic.scope !== undefined)),
  };
}

/** 面談→応募 is the rate between the two. */
function labelOf(text: string): LabelMatch {
  const label = matchLabel(text);
  return label.kind === 'unknown' && /→|⇒/u.test(text) ? matchLabel(`${text}率`) : label;
}

function isTotal(text: string, key: string): boolean {
  if (NOT_TOTAL.test(key)) return false;
  const total = totalWord(text);
  return total !== undefined && total.kind !== 'rate';
}

function roleOf(text: string): HeadRole | undefined {
  switch (roleWord(text)) {
    case 'member':
    case 'ra':
    case 'person':
    case 'candidate':
      return 'member';
    case 'team':
      return 'team';
    case 'date':
    case 'month':
    case 'week':
    case 'period':
      return 'period';
    case 'activity':
      return 'metric';
    case 'count':
    case 'amount':
      return 'count';
    case 'side':
      return 'side';
    case 'note':
    case 'attribute':
    case 'plan-date':
    case 'record-date':
    case 'status':
    case 'weekday':
    case 'time':
    case 'id':
    case 'other-person':
      return 'note';
    default:
      return undefined;
  }
}

/** Words that only say "this is a heading": brackets, how often, scope. */
function restOf(text: string): string {
  return text
    .replace(/[([（【][^)\]）】]*[)\]）】]/gu, ' ')
    .replace(
      /毎[日週月]|[日週月年]次|[日週月年]間|[今当来翌次][日週月期]|単月|四半期|通期|daily|weekly|monthly|quarterly|annual|yearly|\bfy\b|per (?:day|week|month|quarter|year)/giu,
      ' ',
    )
    .replace(/\/\s*(?:日|週|月|年|day|we?e?k|mo(?:nth)?|q(?:uarter|tr)?|y(?:ea)?r)(?![a-z])|^[日週月年]$/giu, ' ')
    .replace(/個人|チーム|全社|会社|各自|1人(?:あたり|当たり)|team|individual|company|\b(?:for|in|of|the)\b/giu, ' ')
    .replace(/[\s:：の/|・-]+/gu, ' ')
    .trim();
}

function labelPart(label: LabelMatch): { candidates?: readonly number[] } {
  if (label.kind === 'unknown') return {};
  return { candidates: label.kind === 'metric' ? [label.metric] : label.candidates };
}

function sidePart(side: Side | undefined): { side?: Side } {
  return side === undefined ? {} : { side };
}

function scopePart(text: string): { scope?: TargetScope; goal?: boolean } {
  if (isGoalLevel(text)) return { scope: 'team', goal: true };
  const scope = scopeIn(text);
  return scope === undefined ? {} : { scope };
}

function often(text: string): { frequency?: Frequency } {
  const frequency =
    frequencyIn(text) ??
    (/^(?:month|月)$/iu.test(text) ? 'monthly' : /^(?:fy|通期|年)$/iu.test(text) ? 'yearly' : undefined);
  return frequency === undefined ? {} : { frequency };
}
