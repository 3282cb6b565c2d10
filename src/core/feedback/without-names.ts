import type { Activity } from '../activity/activity';

/** What stands in the place of a name. */
export interface Roles {
  readonly member: string;
  readonly candidate: string;
  readonly client: string;
  /** Anybody called by name whom the sheet does not know. */
  readonly person: string;
}

/** さん and the like: whoever stands before it is a person, known to the sheet or not. */
const HONORIFIC = '(?:さん|様(?!子)|さま|氏(?!名)|くん|君|ちゃん|先生)';
/** Words that stand before 様 and さん and are nobody's name, and words that end in 様 themselves (仕様, 同様). */
const NOBODY =
  /(?:^お|旦那|求職者|候補者|応募者|内定者|登録者|担当者?|人事|企業|先方|紹介者|本人|上司|部下|相手|クライアント|メンバー|自分|^RA|^CA|[客皆嫁奥父母神王仕同模多異一有別])$/;
const CALLED = new RegExp(
  `([\\p{Script=Han}々ヶ]{1,4}|[\\p{Script=Katakana}ー・]{2,12}|[A-Za-z][A-Za-z.'-]{1,20})(?=${HONORIFIC})`,
  'gu',
);
const TITLED = /\b(Mr|Mrs|Ms|Miss|Dr)\.? +[A-Z][\p{L}'-]+(?: +[A-Z][\p{L}'-]+)?/gu;
const COMPANY =
  /(?:(?:株式会社|有限会社|合同会社|医療法人|社会福祉法人|学校法人|[(（][株有][)）]|㈱|㈲)\s*[^\s、。，,.「」()（）][^\s、。，,.「」()（）はがをにへとのもで]{0,19}|[\p{Script=Han}\p{Script=Katakana}A-Za-zー&・]{1,20}(?:株式会社|有限会社|合同会社|[(（][株有][)）]|㈱|㈲))/gu;
const COMPANY_EN = /\b(?:[A-Z][\w&'-]+ ){1,4}(?:Ltd|Limited|plc|PLC|LLP|LLC|Inc|GmbH|Corp)\b\.?/g;

/**
 * Makes what takes names out of texts: every candidate, client and member of the sheet, whole or by one word of the name,
 * and whoever or whatever is written as a person (…さん, Ms …) or a company (株式会社…, … Ltd), becomes a role. For what
 * leaves the file, such as a prompt that is copied. A bare number or letter is no name, though a sheet may number its
 * candidates.
 *
 * Cost: names once, then names × length of a text; patterns are made only for what occurs in it.
 */
export function withoutNames(
  activity: Pick<Activity, 'members' | 'candidates' | 'jobs'>,
  roles: Roles,
): (text: string) => string {
  const names = longestFirst([
    ...activity.jobs.map((name): Named => [name, roles.client]),
    ...activity.candidates.map((name): Named => [name, roles.candidate]),
    ...activity.members.map((name): Named => [name, roles.member]),
  ]);
  const tightNames = names.map(([name]) => squeeze(name));
  const words = longestFirst([...new Map(names.flatMap(wordsOf))]);
  return (text) => {
    const places = new Places();
    const tight = squeeze(text);
    let rest = text;
    names.forEach(([name, role], at) => {
      if (tight.includes(tightNames[at]!)) rest = replaceName(rest, name, places.of(role));
    });
    rest = rest.replace(COMPANY, places.of(roles.client)).replace(COMPANY_EN, places.of(roles.client));
    for (const [word, role] of words) if (tight.includes(word)) rest = replaceWord(rest, word, places.of(role));
    rest = rest
      .replace(CALLED, (called: string) => (NOBODY.test(called) ? called : places.of(roles.person)))
      .replace(TITLED, places.of(roles.person));
    return places.fill(rest);
  };
}

const squeeze = (text: string): string => text.replace(/[\s　]+/g, '');

function wordsIn(name: string): string[] {
  return name.split(/[\s・･　]+/).filter((word) => word !== '');
}

/** Roles are set in at the end, so that no name is looked for inside a role already put there. */
class Places {
  private readonly roles: string[] = [];

  /** A code point that is no character: it is in no text. */
  of(role: string): string {
    let at = this.roles.indexOf(role);
    if (at < 0) at = this.roles.push(role) - 1;
    return String.fromCharCode(0xfdd0 + at);
  }

  fill(text: string): string {
    return this.roles.reduce((rest, role, at) => rest.split(String.fromCharCode(0xfdd0 + at)).join(role), text);
  }
}

type Named = readonly [name: string, role: string];

function longestFirst(names: readonly Named[]): Named[] {
  return names.filter(([name]) => !/^(?:[\d\s.,/-]*|[A-Za-z])$/.test(name)).sort((a, b) => b[0].length - a[0].length);
}

/** The words of a name that has several: 佐藤 健太, Priya Nair. Single letters and marks are none. */
function wordsOf([name, role]: Named): Named[] {
  const words = wordsIn(name).filter((word) => word.length > 1 && /^\p{L}/u.test(word));
  return words.length > 1 ? words.map((word) => [word, role] as const) : [];
}

/** A whole name, with or without the space inside; a name of one or two letters only where it stands alone. */
function replaceName(text: string, name: string, role: string): string {
  const parts = name
    .trim()
    .split(/[\s　]+/)
    .map(escaped);
  const pattern = parts.join('[\\s　]*');
  return text.replace(new RegExp(alone(pattern, name), 'gu'), () => role);
}

/** One word of a name: in Japanese only before さん, a particle or the end, for 山口 is also a place in 山口支店. */
function replaceWord(text: string, word: string, role: string): string {
  if (/^[\p{Script=Latin}]/u.test(word)) return text.replace(new RegExp(alone(escaped(word), word), 'gu'), () => role);
  const after = `(?=${HONORIFIC}|[はがをにへとのもでや、。,.:：\\s]|$)`;
  return text.replace(new RegExp(`(?<![\\p{Script=Han}])${escaped(word)}${after}`, 'gu'), () => role);
}

/** Letters of the Latin alphabet never match inside a word; short Japanese names never inside a longer run of kanji. */
function alone(pattern: string, name: string): string {
  if (/^[\p{Script=Latin}\d]/u.test(name) || /[\p{Script=Latin}\d]$/u.test(name))
    return `(?<![\\p{Script=Latin}\\d])${pattern}(?![\\p{Script=Latin}\\d])`;
  if ([...name].length <= 2) return `(?<![\\p{Script=Han}])${pattern}(?![\\p{Script=Han}])`;
  return pattern;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
