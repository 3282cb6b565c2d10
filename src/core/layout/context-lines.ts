import type { LabelMatch } from '../metrics/match-label';
import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { foldText } from '../parse/text';
import type { Lexicon } from './lexicon';
import { isSurelyName, looksLikeName, namesGroup } from './name-like';

/** What a title or head line says for the rows below it; each part is missing where the line does not say it. */
export interface LineContext {
  readonly text: string;
  readonly member: string;
  readonly ra: string;
  readonly team: string;
  /** The figures below are everybody's together: 全体, 全社, 合計. */
  readonly everyone: boolean;
  readonly metric: LabelMatch | undefined;
  readonly period: DateReading | undefined;
  /** A word of CA or RA work in the line. */
  readonly track: 'candidate' | 'client' | undefined;
  /** A line that says nothing but its context (担当: 佐藤, 2026年11月), not a title that also names a time. */
  readonly plain: boolean;
}

const NOTE = /^[※*＊注]|^(?:note|nb|例|備考|凡例|補足|注意|メモ)[\s:：]|です|ます|ください|。./i;
const BULLETS = /^[\s■□◆◇●○◎▼▽▶►★☆・=＝\-－―─#＃*]+|[\s=＝\-－―─:：]+$/g;
const OPENING = '【〔［[<〈《「『（(';
const CLOSING = '】〕］]>〉》」』）)';
const AROUND_LABEL =
  /(?:の)?(?:推移表?|一覧表?|実績表?|月別|週別|日別|月次|週次|日次|(?:担当者?|個人|メンバー|チーム|期間)別|集計表?|まとめ|管理表?|レポート|状況|表|by\s+(?:month|week|consultant|member)|per\s+(?:month|week|consultant)|trend|monthly|weekly|summary|tracker|list|table)/gi;
const WORK_SHEET =
  /^(.{2,16}?)(?:さん|様|氏)?(?:の|[\s　・_-])*(?:(?:月次|週次|日次|月間|週間|年間|月別|週別|日別|個人)?(?:活動(?:記録|報告|履歴|管理表?)?|実績(?:表)?|数値|KPI.*|進捗.*)|行動(?:記録|量|管理表?)|日報|週報|月報|営業日報|実績(?:表)?|KPI.*|数値管理.*|進捗.*|[-–]?\s*(?:activity|daily|weekly|monthly|kpi).*)(?:[（(].*)?$/i;

/** 日報（三好）: the name behind the kind of sheet. */
const WORK_SHEET_OF =
  /(?:活動(?:記録|報告|履歴|管理表?)|行動(?:記録|管理表?)|日報|週報|月報|個人実績|実績表?|activity(?: log| report)?|daily report|weekly report|scorecard)[\s　]*[（(【[]([^（()）【】[\]]{2,16}?)(?:さん|様|氏)?[）)】\]]$/i;
/** What else stands behind the kind of sheet. */
const VERSION = /速報|確定|暫定|修正|最新|参考|抜粋|共有|案$|版$|[新旧]|控え|下書き|draft|final|copy|new|old/i;

/** `key: value` pairs of one line; several may stand in a row, divided by spaces, slashes or commas. */
function pairsOf(line: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (const part of line.split(/[\s、,／/|]+(?=[^\s:、,／/|]{1,12}\s?:)/)) {
    const match = /^([^:]{1,14}?)\s*[:=]\s*(.+)$/.exec(part.trim());
    if (match) pairs.push([match[1]!.trim(), match[2]!.trim()]);
  }
  return pairs;
}

/** Whether a text is a note or legend: read by people, never a context. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim()) || text.length > 80;
}

/** What a line says of the rows below it; `undefined` where it says nothing, or is a note. */
export function readLine(text: string, lexicon: Lexicon): LineContext | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || isNote(trimmed)) return undefined;
  // NFKC would make plain digits of circled ones: ①面談 → 1面談.
  const line = foldText(trimmed.replace(/^([\s■□◆◇●○◎▼▽▶►★☆・【〔［[(（-]*)[\u2460-\u24ff\u2776-\u2793]\s*/, '$1'));
  const found = {
    text: trimmed,
    member: '',
    ra: '',
    team: '',
    everyone: false,
    metric: undefined,
    period: undefined,
    track: trackOf(line),
    plain: false,
  };
  const pairs = pairsOf(line);
  if (pairs.length > 0) {
    const told = readPairs(pairs, lexicon);
    if (told !== undefined) return { ...found, ...told, plain: true };
    // A pair nobody knows (作成：事務局) says no more than the time and track in it.
    return found;
  }
  const bare = undecorated(line);
  if (bare === '') return undefined;
  return { ...found, ...readBare(bare, lexicon) };
}

/** Without bullets and rules around it, and without brackets that hold the whole line. */
function undecorated(line: string): string {
  const plain = line.replace(BULLETS, '').trim();
  const kind = OPENING.indexOf(plain.charAt(0));
  const inner = plain.slice(1, -1);
  if (plain.length < 3 || kind < 0 || plain.charAt(plain.length - 1) !== CLOSING.charAt(kind)) return plain;
  // （CA）佐藤（RA） is not held by its outer brackets.
  return inner.indexOf(OPENING.charAt(kind)) >= 0 ? plain : inner.replace(BULLETS, '').trim();
}

type Told = { -readonly [Key in 'member' | 'ra' | 'team']?: string } & {
  metric?: LabelMatch | undefined;
  period?: DateReading | undefined;
  plain?: boolean;
  everyone?: boolean;
};

function readPairs(pairs: readonly [string, string][], lexicon: Lexicon): Told | undefined {
  const told: Told = {};
  let some = false;
  for (const [key, value] of pairs) {
    const role = lexicon.of(key).role;
    if (role === 'member' || role === 'person' || role === 'recorder') told.member = value;
    else if (role === 'ra') told.ra = value;
    else if (role === 'team') told.team = value;
    else if (role === 'activity' || role === 'stage') {
      const label = lexicon.of(value).label;
      if (label !== 'ignore' && label.kind !== 'unknown') told.metric = label;
    } else if (role === 'month' || role === 'period' || role === 'week' || role === 'date')
      told.period = readDateText(value);
    else continue;
    some = true;
  }
  return some ? told : undefined;
}

/** Years, months and halves in a title, which leave the rest of it to say what or who. */
const TIME_WORDS =
  /(?:20\d{2}年)?\d{1,2}月度?(?:分|実績)?|20\d{2}年度?(?!\d)|(?:令和|平成|[rh])\d{1,2}年度?|[上下]半?期|(?:fy)?20\d{2}|[1-4]q|q[1-4]/gi;
/** 【面談数】 before the time or place it is for. */
const MARKED = /^[【[「『〈《<〔]([^】\]」』〉》>〕]+)[】\]」』〉》>〕]/;
/** The name of a tab or block of what the others come to. */
const EVERYBODY =
  /^(?:全社|全体|全店|会社全体|チーム全体|部署?全体|全員|メンバー全員|総?合計|総計|overall|everyone|everybody|company|company total|(?:grand |team )?totals?|all(?: consultants)?)$/i;
/** Everybody is no team. */
const WHOLE = /^(?:全員|全社|全体|全店|各自|みんな|メンバー全員|everyone|everybody|all)$/i;

function readBare(bare: string, lexicon: Lexicon): Told {
  const date = readDateText(bare.replace(/\s*(?:の)?(?:実績|分|活動記録|日報|週報)$/, ''));
  if (date !== undefined && (!date.weak || date.form === 'month')) return { period: date, plain: true };
  const timeless = bare.replace(TIME_WORDS, ' ').replace(/\s+/g, ' ').trim();
  const plain = timeless === bare;
  if (EVERYBODY.test(timeless)) return { plain, everyone: true };
  if (namesGroup(timeless)) return { team: WHOLE.test(timeless) ? '' : timeless, plain };
  const behind = WORK_SHEET_OF.exec(timeless)?.[1]?.trim() ?? '';
  if (behind !== '' && looksLikeName(behind) && !VERSION.test(behind)) return { member: behind };
  const own = labelIn(bare, lexicon);
  if (own !== undefined) return { metric: own, plain: true, ...weekIn(bare) };
  const inner = timeless
    .replace(/[（(【[].*?[）)】\]]/g, ' ')
    .replace(AROUND_LABEL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const metric = inner === bare ? undefined : labelIn(inner, lexicon);
  if (metric !== undefined) return { metric };
  const inBrackets = MARKED.exec(timeless)?.[1] ?? '';
  const marked = labelIn(inBrackets, lexicon);
  if (marked !== undefined) return { metric: marked };
  if (isSurelyName(inBrackets) || lexicon.knowsPerson(inBrackets)) return { member: inBrackets };
  if (plain && looksLikeName(bare)) return { member: bare, plain: true };
  return { ...readParts(inner, timeless, lexicon), ...weekIn(bare) };
}

const WEEK_IN_TITLE =
  /\b(?:w\/?[cbse]|week (?:commencing|beginning|starting|ending|of))[\s.:]*\d.*$|\d{1,4}[/月][\d/月日]*\s*(?:\([月火水木金土日]\))?\s*[~-]\s*\d{1,2}[\d/月日]*(?:\([月火水木金土日]\))?|\d{1,4}[/月][\d/月日]*\s*の?週(?![報間次])/i;

/** 週報（10/5〜10/11）, Tracker - w/c 5 Oct: the days a title is for. A month beside them says more (9月度（8/21〜9/20）). */
function weekIn(bare: string): Told {
  if (/\d月(?!\d)/.test(bare)) return {};
  const found = WEEK_IN_TITLE.exec(bare)?.[0]
    .replace(/[)\]】]+$/, '')
    .replace(/^week ending/i, 'w/e')
    .replace('の週', '週');
  const period = found === undefined ? undefined : readDateText(found);
  return period?.form === 'range' && !period.weak ? { period } : {};
}

function labelIn(text: string, lexicon: Lexicon): LabelMatch | undefined {
  const { label } = lexicon.of(text);
  return text === '' || label === 'ignore' || label.kind === 'unknown' ? undefined : label;
}

/** A title of several words: a person's sheet (佐藤 活動記録), or a person and a metric (佐藤 健 一次面接設定数). */
function readParts(inner: string, timeless: string, lexicon: Lexicon): Told {
  const sheet = WORK_SHEET.exec(timeless)?.[1]?.trim() ?? '';
  if (sheet !== '' && looksLikeName(sheet)) return { member: sheet };
  const words = inner.split(/[\s／/|:：_-]+/).filter((word) => word !== '');
  const named = words.findIndex((word) => labelIn(word, lexicon) !== undefined);
  const rest = words.filter((_, at) => at !== named).join(' ');
  const told: Told = named >= 0 && words.length <= 4 ? { metric: labelIn(words[named]!, lexicon) } : {};
  return isSurelyName(rest) || lexicon.knowsPerson(rest) ? { ...told, member: rest } : told;
}

/** CA or RA work named in a title: settles labels such as 架電数 that both have. */
export function trackOf(written: string): 'candidate' | 'client' | undefined {
  const text = foldText(written);
  const candidate = /(?<![a-z])ca(?![a-z])|キャリアアドバイザー|求職者|候補者|キャリアコンサルタント|candidate/i.test(
    text,
  );
  const client =
    /(?<![a-z])ra(?![a-z])|リクルーティングアドバイザー|法人営業|企業開拓|求人開拓|新規開拓|[([【](?:対?企業|法人|クライアント|求人企業|顧客)(?:向け?|側|宛て?)?[)\]】]|\bbd\b|business development|client/i.test(
      text,
    );
  return candidate === client ? undefined : candidate ? 'candidate' : 'client';
}

/** What a head line leaves over of itself without its time and what stands around it: 浅野 of 浅野 2026年9月実績. */
export function timelessPart(text: string): string {
  return undecorated(foldText(text.trim()))
    .replace(TIME_WORDS, ' ')
    .replace(AROUND_LABEL, ' ')
    .replace(/[\s【】[\]「」『』_・/／-]+/g, ' ')
    .trim();
}

/** One-word titles that are made of the letters of names. */
const NO_TAB = /数値|研修|稼働|歩留|採算|商事|物産|工業|産業|電機|製作|運輸|銀行|保険|[社店局院校園]$/;

/** 佐藤 2026年4月, 佐藤健太　4月度: the title of one person's tab. */
export function namesTab(text: string): string | undefined {
  const name = timelessPart(text);
  const named = name !== foldText(text.trim()) && /^[\p{Script=Han}々]{2,4}$/u.test(name) && !NO_TAB.test(name);
  return named && mayNamePerson(name) ? name : undefined;
}

/** Whether words could be a name, and no word of what a sheet is (速報, 確定). */
export function mayNamePerson(text: string): boolean {
  return looksLikeName(text) && !VERSION.test(text);
}
