import { namesGroup } from '../layout/name-like';
import { withoutSide } from '../layout/side-words';
import { remember } from '../metrics/remember';
import { foldText } from '../parse/text';
import type { ValueColumn } from './columns';
import { SHORT_NAME } from './lead';
import { looksLikeName } from './scope-words';
import type { Segment } from './table';

/** Measure of success: small words make a phrase of it, not a name. */
const IN_WORDS = /^[\x20-\x7e]* (?!(?:de|da|del|la|van|von|der|den|bin|al|el)\b)[a-z]/;
/** 担当A, Member 1, a.mori: people by a letter, a number or their account. */
const CODED =
  /^(?:担当者?|メンバー|新人|社員|スタッフ|member|consultant|recruiter|staff)\s?[-–]?\s?(?:[a-z]|\d{1,2})$|^[a-z]+\.[a-z]+$/iu;

/** Whether a heading that names nothing else names a person or a team: 佐藤(CA), 李, 担当A; not 最低ライン or 月次換算. */
const namesMember = remember((heading) => {
  const bare = foldText(heading)
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/\s+(?:ca|ra|両面)$/iu, '');
  return looksLikeName(bare) || namesGroup(bare) || SHORT_NAME.test(bare) || CODED.test(bare);
});

/** Whose targets a column holds, as its heading says; empty where it names nobody. */
export function memberOfColumn({ labels, membersAcross }: Segment, { unknown, head }: ValueColumn): string {
  if (unknown === '' || IN_WORDS.test(unknown)) return '';
  // 佐藤 目標 is a person's, 期末目標, 目標回数 and 月次換算 are nobody's.
  const named = namesMember(withoutSide(unknown));
  if ((head.side ?? head.frequency) !== undefined && !named) return '';
  if (labels.has('metric')) return (labels.has('member') ? namesMember(unknown) : named) ? unknown : '';
  return membersAcross && (head.candidates !== undefined || !labels.has('member')) ? unknown : '';
}
