import { looksLikeName } from '../layout/name-like';
import { foldText } from '../parse/text';

/** What stands between two people's names and in nobody's name: 中田/沢田, 中田→沢田, 中田、沢田. */
const SURE = /\s*(?:[/、＆&+;×]|→|⇒|->|=>)\s*|\s+と\s*|\band\b/;
/** What may stand in one name too: ジョン・スミス, Smith, John. */
const PERHAPS = /\s*[/、&+;×・,]\s*|\s*(?:→|⇒|->|=>)\s*|\s+と\s*|\band\b/;
/** 中田(主)沢田(副), 中田・沢田（各50%）: what is in brackets says how the two share. */
const BRACKETS = /\([^()]*\)/g;
const SHORT_KANJI = /^\p{Script=Han}{2,3}$/u;

/**
 * Whether one cell names two people or more, neither of whom is then meant alone. 中田・沢田 is two where both are known by
 * themselves, or where both parts can only be surnames.
 *
 * @param isKnown whether somebody of this name stands alone elsewhere
 */
export function namesSeveral(text: string, isKnown: (name: string) => boolean): boolean {
  const plain = foldText(text).replace(BRACKETS, '/');
  const sure = partsBetween(plain, SURE);
  if (sure.length > 1 && sure.every((part) => looksLikeName(capitalised(part)) || isKnown(part))) return true;
  const parts = partsBetween(plain, PERHAPS);
  return parts.length > 1 && (parts.every(isKnown) || parts.every((part) => SHORT_KANJI.test(part)));
}

function partsBetween(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Folded text may have lost its capitals, by which a Latin name is told. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
