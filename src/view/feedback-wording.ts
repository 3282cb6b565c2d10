import type { Language } from '../core/language';
import { normaliseLabel } from '../core/parse/label';
import { hasJapanese } from '../core/parse/text';
import { MEMBER_UNNAMED, PERSONS_DEFAULT, type Persons, WORDING_KEYS, WORDING_PLACES } from '../messages/feedback';

type WordingKey = keyof typeof WORDING_KEYS;
type Place = keyof typeof WORDING_PLACES;
export type OwnWordingKey = Exclude<WordingKey, 'me' | 'you'>;

/** How the two are called, and what the agency says in its own words. */
export interface Wording extends Persons {
  /** Own texts by what they stand for, a line each; empty where there are none. */
  readonly own: Readonly<Record<OwnWordingKey, readonly string[]>>;
}

/**
 * The wording of a talk: 私 and ○○さん unless the settings' 言い方 rows say otherwise (`一人称, 僕`, `相手, 君`, `相手, ○○君`).
 *
 * @param member the name as it stands in the sheet; `undefined` where the sheet names nobody
 * @param members all names, so that two of one family name are told apart
 */
export function wordingFor(
  member: string | undefined,
  members: readonly string[],
  rows: ReadonlyMap<string, string>,
  language: Language,
): Wording {
  const { me, you: pattern } = personPatterns(rows, language);
  return {
    me,
    you: member === undefined ? MEMBER_UNNAMED[language] : addressed(callName(member, members), pattern),
    own: { ask: linesFor('ask', rows), compare: linesFor('compare', rows), next: linesFor('next', rows) },
  };
}

/** How the two are called, as the settings have it, 私 and ○○さん by default: for changing it. */
export function personPatterns(rows: ReadonlyMap<string, string>, language: Language): Persons {
  return {
    me: rowFor('me', rows) ?? PERSONS_DEFAULT.me[language],
    you: rowFor('you', rows) ?? PERSONS_DEFAULT.you[language],
  };
}

/** Own texts are full sentences, so that they can name what they are about: `{指標}`, `{件数}`, `{期間}`, `{相手}`, `{自分}`. */
export function fillPlaces(text: string, values: Readonly<Partial<Record<Place, string>>>): string {
  return text.replace(/[{｛]([^{}｛｝]{1,12})[}｝]/g, (whole, name: string) => {
    const key = normaliseLabel(name);
    const place = (Object.keys(WORDING_PLACES) as Place[]).find((candidate) =>
      WORDING_PLACES[candidate].split('|').includes(key),
    );
    return (place && values[place]) ?? whole;
  });
}

function rowFor(key: WordingKey, rows: ReadonlyMap<string, string>): string | undefined {
  for (const word of WORDING_KEYS[key].split('|')) {
    const text = rows.get(normaliseLabel(word));
    if (text !== undefined) return text;
  }
  return undefined;
}

function linesFor(key: WordingKey, rows: ReadonlyMap<string, string>): string[] {
  return (rowFor(key, rows) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** The name as people call it: the first word of one that has several, unless somebody else has the same. */
function callName(name: string, members: readonly string[]): string {
  const first = firstWord(name);
  if (first === '' || first === name.trim()) return name;
  // P. Nair and K Tanaka are called by the whole name.
  if (/^\p{Script=Latin}\.?$/u.test(first)) return name;
  return members.filter((other) => firstWord(other) === first).length > 1 ? name : first;
}

function firstWord(name: string): string {
  return name.trim().split(/[\s　]+/)[0]!;
}

const TITLE = /(?:さん|さま|様|氏|君|くん|ちゃん|先生)$/;
const POSITION = /(?:主任|係長|課長|次長|部長|店長|支店長|マネージャー|マネジャー|リーダー|チーフ)$/;

/** ○○ (or 〇〇) in a form of address is the name; a word without it (君, あなた) stands alone. 佐藤さん gets no second さん. */
function addressed(name: string, pattern: string): string {
  if (!/[○〇]{2}/.test(pattern)) return pattern;
  const after = pattern.replace(/^.*[○〇]{2}/, '');
  if (POSITION.test(name) && TITLE.test(after)) return name;
  const bare = TITLE.test(after) && hasJapanese(name) ? name.replace(TITLE, '') : name;
  return pattern.replace(/[○〇]{2}/g, () => (bare === '' ? name : bare));
}
