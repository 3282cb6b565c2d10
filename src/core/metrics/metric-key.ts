/**
 * Labels are compared by keys, from strict to loose. A looser key is tried only when no stricter one names a metric,
 * and no key ever drops 率: a rate and the count it is made of stay different things.
 */

/** Circled and parenthesised numbers are numbering; NFKC would turn them into digits of the label (①面談 → 1面談). */
const NUMBERING =
  /^[\s・･●○◎■□◆◇▼▽▲★☆※✓>\-–—*#|│├└┗┣─]*(?:[\u2460-\u24ff\u2776-\u2793]|(?:\(?\d{1,2}\s*[).．:：、]|[(（]\d{1,2}[)）]|(?:no|№)\.?\s*\d+|(?:kr|kpi|kgi|csf|ksf)\s?\d{1,2}(?=[\s.:：]))(?!\d)|[(（]?[a-zａ-ｚA-Z]\s*[).．](?=\S\S))?[\s・･●○◎■□◆◇▼▽▲★☆※*]*/iu;
const BRACKETED = /[([{<【〔［｛〈《「『][^)\]}>】〕］｝〉》」』]*[)\]}>】〕］｝〉》」』]/gu;
const BRACKETS = /[()[\]{}【】〔〕〈〉《》「」『』]/gu;
const RATE_SIGN = /(?:[([]?\s*[%％]\s*[)\]]?)$/u;

/** Bracket notes and neighbours that make it another thing: planned, cancelled, moved, a price, an internal meeting. */
const OTHER_THING =
  /予定|見込|ﾘｽｹ|リスケ|キャンセル|ｷｬﾝｾﾙ|中止|延期|ドタキャン|無断|社内|振替|cancel|resched|postpone|no.?show|planned|internal|2nd|second|3rd|third|final|最終|[二三23]次|単価|費用?$|^.?再/iu;

/** Whether the words left aside say that the label is about something else than what remains. */
function changesMeaning(words: string): boolean {
  return OTHER_THING.test(words);
}

const COUNT_ENDING = /(?:件数|人数|者数|名数|社数|回数|本数|通数|(?<!日)数|件|本|回)$/u;
/** Stripped of their ending these name a column of people or things, not an event. */
const THINGS = new Set([
  '求人',
  '担当',
  '企業',
  '会社',
  '社',
  '人',
  '候補',
  '求職',
  '登録者',
  '件',
  '総',
  '合計',
  '目標',
]);

const NUMBER_WORDS = /^(?:total )?(?:number of |no\.? of |# of |# |count of |volume of )|(?: count| #| \(#\))$/gu;
const FILLER = /\b(?:of|the|a|an|to|with)\b/gu;
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
]);
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    personalized: 'personalised',
    resume: 'cv',
    ratio: 'rate',
    conversion: 'rate',
    interview: 'interview',
  }),
);

/** Full-width and half-width as one, lower case, one sign for "from … to", rates written with a sign as 率. */
export function plainLabel(text: string): string {
  return text
    .replace(NUMBERING, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[→⇒➡➔▶]|-+>|[~〜～]|から(?=.+まで)/gu, '→')
    .replace(/(→.*)まで/u, '$1')
    .replace(/当たり|あたり|につき|毎に/gu, 'あたり')
    .replace(/一人|１人|ひとり/gu, '1人')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .trim();
}

function singular(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is|ps)$/.test(word) || word.length < 3) return word;
  return word.replace(/s$/, '');
}

/** Words of an English label in one form each: singular, ordinals spelled out, without articles. */
export function joinWords(text: string): string {
  return text
    .replace(NUMBER_WORDS, '')
    .replace(FILLER, (word, _at: number, all: string) => (word.length === all.length ? word : ' '))
    .replace(/[a-z0-9]+/gu, (word) => {
      const one = singular(ORDINALS.get(word) ?? word);
      return SPELLED.get(one) ?? one;
    });
}

function squeeze(text: string): string {
  const rate = RATE_SIGN.test(text) && !/率|rate/u.test(text);
  const words = joinWords(
    rate ? text.replace(RATE_SIGN, /[a-z]/u.test(text) ? ' rate' : '率') : text.replace(RATE_SIGN, ''),
  );
  return words.replace(BRACKETS, '').replace(/[\s\-_/・･:：、,.。*'’"“”!！?？|&]+/gu, '');
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/書類選考/gu, '書類'],
  [/1(?=次|面(?!談))/gu, '一'],
  [/2(?=次|面(?!談))/gu, '二'],
  [/([一二三])面(?![談接])/gu, '$1次面接'],
  [/初回面接|第一回面接|1回目面接/gu, '一次面接'],
  [/(一次|二次|三次|最終)(?!面接)/gu, '$1面接'],
  [/合格|突破|クリア/gu, '通過'],
  [/セット|確定|(?<=.)アポ取得/gu, '設定'],
  [/オファー(?!面談)/gu, '内定'],
  [/受諾|応諾|受託/gu, '承諾'],
  [/配信|送付|発信(?=.)/gu, '送信'],
  [/コール|電話|tel|テレアポ/gu, '架電'],
  [/クライアント|法人|顧客|先方/gu, '企業'],
  [/候補者/gu, '求職者'],
  [/レジュメ|職務経歴書|職経歴書|職経/gu, '書類'],
  [/オーダー|案件|ジョブ|job/gu, '求人'],
  [/成約|成立/gu, '決定'],
  [/取得/gu, '獲得'],
  [/商談|打ち合わせ|打合せ|往訪/gu, '訪問'],
  [/提出/gu, '推薦'],
  [/(面談|面接|訪問|推薦|提案|対策|架電)(?:の)?(?:実施|実行|完了)$/u, '$1'],
  [/の|を|へ|に/gu, ''],
  [/arranged|booked|scheduled|organi[sz]ed|secured|setup/gu, 'set'],
  [/(.{3})(?:made|held|attended|done|completed|conducted)$/gu, '$1'],
];

/** Most texts hold none of them. */
const ANY_SYNONYM = new RegExp(SYNONYMS.map(([pattern]) => pattern.source).join('|'), 'u');

const AROUND =
  /^(?:(?:月間|月次|週間|週次|日次|年間|四半期|当月|今月|今週|今期|当期|通期|個人|チーム|課|全社|合計|総|(?:ca|ra|kpi|kgi)(?![a-z]))の?)+(?=.{2})|(?:の?(?:実績値?|目標値?|計画値?|予算|ノルマ|合計|小計|総計|累計|推移|状況|進捗|actual|target|plan|total|goal))+$/gu;

/**
 * The five keys of a label, strictest first (none for a label without letters): as written; without bracket
 * notes; without 数, 件数 …; without what stands around it (月間, CA, 実績); with usual synonyms as one (1面 = 一次面接,
 * 合格 = 通過).
 */
export function metricKeys(text: string): readonly string[] {
  const plain = plainLabel(text);
  const whole = squeeze(plain);
  if (whole === '') return [];
  const notes = plain.match(BRACKETED);
  let bare = whole;
  if (notes !== null && !RATE_SIGN.test(plain) && !changesMeaning(notes.join(' ')) && !/率/u.test(notes.join(''))) {
    bare = squeeze(plain.replace(BRACKETED, ' ')) || whole;
  }
  const inner = withoutEnding(bare.replace(AROUND, '') || bare);
  const synonym = withoutEnding(oneForEach(inner));
  return [whole, bare, withoutEnding(bare), inner, THINGS.has(synonym) ? inner : synonym];
}

/**
 * The keys of a spelling of the catalogue. Its bracket notes say which of two meanings it has (決定(承諾)), so they are
 * never taken off.
 */
export function spellingKeys(spelling: string): readonly string[] {
  const keys = metricKeys(spelling);
  return keys[0] === keys[1] ? keys : keys.map(() => keys[0]!);
}

/** Usual synonyms as one: what the loosest keys are made of. */
export function oneForEach(key: string): string {
  if (!ANY_SYNONYM.test(key)) return key;
  let result = key;
  for (const [pattern, one] of SYNONYMS) result = result.replace(pattern, one);
  return result;
}

function withoutEnding(key: string): string {
  const without = key.replace(COUNT_ENDING, '');
  return without === '' || THINGS.has(without) ? key : without;
}
