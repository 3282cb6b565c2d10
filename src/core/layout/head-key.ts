import { foldText, hasJapanese } from '../parse/text';

const LEADING = /^[\s・･●○◎■□◆◇▼▽▲△★☆※→⇒└├│┗┣*+•▶►【[「『<〈《〔(#-]*(?:(?:\d{1,2}|[a-z])[.)．）:：、]\s*(?=\D))?/;
const BRACKETED =
  /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」|『[^『』]*』|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》|〈[^〈〉]*〉/g;
const LEFT_OVER = /[()[\]【】「」『』〔〕<>《》〈〉]/g;

/** A heading as role words are compared: folded, lower case, without numbering, bracket notes, spaces and signs. */
export function headKey(text: string): string {
  const folded = foldText(text).toLowerCase();
  const bare = folded.replace(LEADING, '');
  const noted = bare.replace(BRACKETED, '');
  return (noted.trim() === '' ? bare : noted).replace(LEFT_OVER, '').replace(/[\s_./:*・-]+/g, '');
}

/** A label without bullets and numbering, full width or not: `３）求人応募数【件】` → `求人応募数【件】`. */
export function withoutNumbering(text: string): string {
  const folded = foldText(text);
  return folded.replace(/^[(（]?\d{1,2}\s*[).:、]\s*(?=\D)|^[・●○◎■□◆◇▼▽▲△★☆※→└├│]+\s*/, '');
}

/** What stands in the brackets of a heading (`担当（CA）` → `ca`), joined; empty where there are none. */
export function headNote(text: string): string {
  return (foldText(text).toLowerCase().match(BRACKETED) ?? [])
    .map((note) => note.replace(LEFT_OVER, ''))
    .join(' ')
    .trim();
}

/** What a form adds to what it asks for: 面談数を入力してください, 担当者名を選んでください, 一次面接設定は何件ありましたか？ */
export const QUESTION =
  /(?:は|を|の件数は|の件数を)?[\s、,]*(?:(?:何(?:件|名|人|社|通|本|回)|いくつ)(?:です|でした|ありました|あります|しました|実施しました|送りました)?か?|(?:(?:ご)?(?:入力|記入|回答|記載|選択)(?:して)?|報告して|教えて|選んで|お選び|お知らせ|お聞かせ)(?:ください|下さい|お願い(?:いた)?します|願います)?)[\s。?？]*$/;

const JAPANESE_FIRST = /^(\S+)\s+([!-~][ -~]*)$/;
const ENGLISH_FIRST = /^([!-~][ -~]*?)\s+(\S+)$/;

/** The two halves of 日付 Date or Date 日付, Japanese first. */
export function inTwoLanguages(text: string): readonly [string, string] | undefined {
  const [, first, behind] = JAPANESE_FIRST.exec(text) ?? [];
  if (first !== undefined && hasJapanese(first)) return [first, behind!];
  const [, before, last] = ENGLISH_FIRST.exec(text) ?? [];
  return last !== undefined && hasJapanese(last) ? [last, before!] : undefined;
}
