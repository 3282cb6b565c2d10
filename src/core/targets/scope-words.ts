import { looksLikeName as namesPerson } from '../layout/name-like';
import { remember } from '../metrics/remember';
import { foldText } from '../parse/text';
import type { TargetScope } from './target';

/** 長谷部, 阿部 and 服部 are names. */
const TEAM =
  /チーム|課(?!題|長)|部門|事業部|(?:[一-龠ァ-ヶa-z\d])(?<!長谷|(?<!\p{Script=Han})[阿服渡岡磯矢園綾安海])部(?:$|[\s全の])|支店|支社|拠点|オフィス|営業所|グループ|ユニット|全社|会社|本社|全体|組織|部署|\bteam\b|\boffice\b|\bbranch\b|\bcompany\b|\bdivision\b|\bdesk\b|\bfirm\b|\bgroup\b|\boverall\b|\bagency\b|\bdepartment\b/iu;
/** Everybody, but each for themselves. */
const EACH =
  /各自|各人|各々|各(?:メンバー|担当|社員|ca|ra|アドバイザー)|全員|全(?:メンバー|社員|ca|ra|アドバイザー)|個人|本人|一人ひとり|一人一人|1人(?:あたり|当たり|につき)|[/／]\s*(?:人|名)$|\b(?:each|every) (?:consultant|member|adviser|advisor|recruiter|person)\b|\bper (?:consultant|head|recruiter|adviser|advisor|fte)\b|\beveryone\b|\ball (?:consultants|members|recruiters|advisers|advisors)\b|\bindividual\b|\bpersonal\b/iu;

/** Whose target a name or heading speaks of: 課全体, 東京支店 → team; 全員, 各自, 1人あたり, 個人 → individual. */
export const scopeIn = remember((text): TargetScope | undefined => {
  const folded = foldText(text);
  if (EACH.test(folded)) return 'individual';
  return TEAM.test(folded) ? 'team' : undefined;
});

const WATCHED =
  /モニタリング|モニター|観測|参考(?:値|指標|まで|程度)?(?:$|のみ|とする|[)）\s])|見るだけ|見守り|注視のみ|ウォッチ|目標(?:は|を)?(?:置か|設定し|立て)ない|目標(?:値)?なし|目標外|管理のみ|計測のみ|追跡のみ|\bmonitor(?:ing|ed)?\b|\bwatch(?:ed)?(?: only)?\b|\btrack(?:ed|ing)? only\b|\bfor (?:info|information|reference)\b|\bfyi\b|\bno target\b|\bnot targeted\b/iu;

/** Whether a note says that a figure is only watched (モニタリングのみ, 参考). */
export const saysWatched = remember((text) => WATCHED.test(foldText(text)));

const GOAL_LEVEL = /^(?:[\s【[(■●◆・└├]*)kgi/iu;

/** KGI: the goal of the company or team at the top of a tree. */
export function isGoalLevel(text: string): boolean {
  return GOAL_LEVEL.test(foldText(text));
}

const NOTE = /^(?:※|＊|\*|注[)）:：\d]|注意|note[s:]|nb[:.])/iu;

/** ※数字は速報値です: said about the sheet, no part of it. */
export function isNote(folded: string): boolean {
  return NOTE.test(folded);
}

const MARKS = /^[\s■●◆▼▽○◎□◇★]+/u;
const WRAPPED = /^(?:【([^【】]*)】|\[([^[\]]*)\]|<([^<>]*)>|《([^《》]*)》)$/u;

/** A head line without what only marks it as one: `■ ②求人応募` → `②求人応募`, `【佐藤】` → `佐藤`. */
export function withoutMarks(text: string): string {
  const bare = text.replace(MARKS, '').trim();
  const inside = WRAPPED.exec(bare)
    ?.slice(1)
    .find((part) => part !== undefined);
  return inside === undefined ? bare : withoutMarks(inside);
}

const MARKER = /^\s*(?:[・-]|\d{1,2}[.)、．）]|[\u2460-\u2473])\s*/u;

/** Lead-ins and section heads: what stands under them is meant. */
const LEADS_IN = /(?:[にはを、:：]|ため|目標|kpi|kgi|シート|計画|一覧|指標|方針|テーマ)$|20\d\d|上期|下期|\d月/iu;

/** A line of a list, said in words: not the lead-in to the lines under it (3. そのために). */
export function isListed(text: string): boolean {
  const rest = withoutMarker(text);
  return MARKER.test(text) && rest.length > 4 && !LEADS_IN.test(rest) && !looksLikeName(rest);
}

export function withoutMarker(text: string): string {
  return text.replace(MARKER, '').trim();
}

/** 取り組み, 打ち手, 歩留まり: words of verbs are no names, though written like some. */
const VERBAL_NOUN = /^\p{Script=Han}+[ぁ-ん]$|^\p{Script=Han}[ぁ-ん]{1,2}\p{Script=Han}+[ぁ-ん]?$|歩留/u;

/** Whether a text on its own may be a person's name. */
export const looksLikeName = remember((text) => {
  const folded = foldText(text).replace(/(?<=..)\s*(?:くん|君)$/u, '');
  return (
    folded.length > 1 &&
    namesPerson(folded) &&
    !/^[A-Z]{1,4}$/.test(folded) &&
    scopeIn(folded) !== 'team' &&
    !WATCHED.test(folded) &&
    !VERBAL_NOUN.test(folded)
  );
});
