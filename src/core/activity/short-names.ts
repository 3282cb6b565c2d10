import { normaliseName, withoutRemark } from '../parse/name';
import { foldText, hasJapanese } from '../parse/text';

const POSITION =
  /(?:主任|係長|課長代理|課長|次長|部長|マネージャー|マネジャー|リーダー|チーフ|\((?:ca|ra|rc|両面|[a-z]{1,3})\))$/;
/** A beginning lacks at most so many letters of the name. */
const LETTERS_MISSING = 4;
/** Who shares a beginning with more people than this is not told apart by comparing them all with each other. */
const FULL_MOST = 12;

export interface Person {
  /** Spellings, in the order they were met. */
  readonly spellings: string[];
  readonly key: string;
}

export function memberKey(text: string): string {
  const key = normaliseName(text);
  const bare = key.replace(POSITION, '');
  return bare === '' ? key : bare;
}

/** Full names by what could stand for them, so that thousands of names are not compared each with each. */
export class ShortNames {
  private readonly byHandle = new Map<string, Person[]>();
  private readonly order: ReadonlyMap<Person, number>;

  constructor(people: readonly Person[]) {
    this.order = new Map(people.map((person, at) => [person, at]));
    for (const person of people) {
      for (const handle of new Set(handlesOf(person))) {
        const known = this.byHandle.get(handle);
        if (known === undefined) this.byHandle.set(handle, [person]);
        else known.push(person);
      }
    }
  }

  /** The people a spelling may be short for, in the order of the sheet; of 佐藤健 and 佐藤健一 the longer one. */
  fullNames(short: Person): readonly Person[] {
    const handles = [short.key, ...short.spellings.map((text) => initialsOf(partsOf(spacedInitials(text))))];
    const found = new Set(handles.flatMap((handle) => this.byHandle.get(handle) ?? []));
    const fits = [...found]
      .filter((other) => other !== short && isShortFor(short, other))
      .sort((a, b) => this.order.get(a)! - this.order.get(b)!);
    if (fits.length > FULL_MOST) return fits;
    return fits.filter((one) => !fits.some((other) => other !== one && belongsTo(one, other)));
  }
}

/** A whole part of the name, a beginning of it, its initials: all that `isShortFor` accepts. */
function handlesOf({ key, spellings }: Person): string[] {
  const beginnings = Array.from({ length: LETTERS_MISSING }, (_, missing) => key.slice(0, -missing - 1));
  const parts = spellings.map(partsOf);
  const remarked = spellings.map((text) => memberKey(withoutRemark(text)));
  return [...parts.flat(), ...beginnings, ...parts.map(initialsOf), ...remarked].filter((handle) => handle !== '');
}

function initialsOf(parts: readonly string[]): string {
  return parts.length < 2 ? '' : parts.map((part) => part[0]).join('.');
}

/** Whether one person's spelling is the beginning or a part of another's full name. */
export function isShortFor(short: Person, full: Person): boolean {
  if (full.key.length <= short.key.length) return false;
  return full.spellings.some(
    (spelling) =>
      partsOf(spelling).some((part) => part === short.key) ||
      isRemarked(short, spelling) ||
      isPrefix(short.key, full.key) ||
      initialsFit(short, spelling),
  );
}

/** Whether a spelling that is short for a name is surely that person's. */
export function belongsTo(short: Person, full: Person): boolean {
  return isShortFor(short, full) && full.spellings.some((spelling) => isSurely(short, spelling));
}

/** Sure: a whole part of a name written with a space, or two letters or more that a name without spaces begins with. */
function isSurely(short: Person, spelling: string): boolean {
  if (isRemarked(short, spelling)) return true;
  const parts = partsOf(spelling);
  if (parts.length > 1) return parts.includes(short.key) || initialsFit(short, spelling);
  // 佐藤（美） is written so because there is another 佐藤.
  const rest = memberKey(spelling).slice(short.key.length);
  return short.key.length >= 2 && !rest.startsWith('(') && isPrefix(short.key, memberKey(spelling));
}

/** 佐藤（リーダー） for 佐藤. */
function isRemarked({ key }: Person, spelling: string): boolean {
  return memberKey(withoutRemark(spelling)) === key;
}

function isPrefix(short: string, full: string): boolean {
  return full.startsWith(short) && full.length - short.length <= LETTERS_MISSING && hasJapanese(full);
}

function partsOf(spelling: string): string[] {
  return foldText(spelling)
    .toLowerCase()
    .replace(/(?:さん|様|氏|くん|君)$/, '')
    .split(/[\s・]+/)
    .filter((part) => part !== '');
}

/** `P. Nair` or `Priya N` for `Priya Nair`. */
function initialsFit(short: Person, spelling: string): boolean {
  const parts = partsOf(spelling);
  if (parts.length < 2 || !/^[a-z]/.test(parts[0]!)) return false;
  return short.spellings.some((text) => {
    const own = partsOf(spacedInitials(text));
    if (own.length !== parts.length) return false;
    return own.every((part, at) => part === parts[at] || (/^[a-z]\.?$/.test(part) && parts[at]!.startsWith(part[0]!)));
  });
}

function spacedInitials(text: string): string {
  return text.replace(/\./g, '. ');
}
