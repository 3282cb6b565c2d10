import { foldText } from '../parse/text';
import type { PeriodReader } from './period-pieces';
import { looksLikeName, withoutMarks } from './scope-words';

const NAMED =
  /(?:^|[\s■●◆▼【[(（<])(?:担当者?|氏名|名前|社員名?|対象者|メンバー|本人|consultant|name|member|employee|recruiter|owner|adviser|advisor)\s*[:：]\s*([^\s:：|/、,（()）】\]]+(?: [^\s:：|/、,（()）】\]\d]+)?)/iu;
const WITH_TITLE =
  /([一-龠々ァ-ヶーぁ-んA-Za-z]{1,8}(?: [一-龠々ァ-ヶーぁ-ん]{1,5})?)(?:さん|様|氏)(?=の|$|\s|[)】\]）])/u;
const ENGLISH_OWNER = /\b([A-Z][a-z]+ [A-Z][a-z'-]+)'s\b|\bfor ([A-Z][a-z]+ [A-Z][a-z'-]+)/u;

/** The one person (or team) that a title, a head line or a corner names; empty where it names nobody. */
export function memberIn(text: string, periods: PeriodReader): string {
  const folded = foldText(text);
  const undated = periods.find(folded)?.rest ?? folded;
  const named =
    NAMED.exec(folded)?.[1] ?? WITH_TITLE.exec(undated)?.[1] ?? ENGLISH_OWNER.exec(folded)?.slice(1).find(Boolean);
  if (named !== undefined) return named;
  const note = /[(（]([^()（）]+)[)）]/u.exec(folded)?.[1] ?? '';
  if (/ /.test(note) && looksLikeName(note)) return note;
  const behind = /(?:\s[-–]\s|[|｜/／:：])\s*([^-–|｜/／:：\d]+)$/u.exec(folded)?.[1]?.trim() ?? '';
  if (/ /.test(behind) && looksLikeName(behind)) return behind;
  const bare = withoutMarks(folded).replace(/\s*\((?:ca|ra|両面)\)\s*$/iu, '');
  if (looksLikeName(bare)) return bare;
  const rest = (periods.find(bare)?.rest ?? bare)
    .replace(/(?:個人|行動|業績|数値|[日週月年][別間次])*(?:目標|kpi|kgi|mbo)(?:管理|設定)?(?:シート|表|一覧)?/giu, ' ')
    .trim();
  return / /.test(rest) && looksLikeName(rest) ? rest : '';
}
