import { namesGroup } from '../layout/name-like';
import { totalWord } from '../layout/total-words';
import { normaliseName, withoutRemark } from '../parse/name';
import { foldText } from '../parse/text';
import type { Settings } from '../settings/settings';
import { NONE } from './activity';
import { fullest } from './fullest-name';
import { namesSeveral } from './joint-names';
import { belongsTo, memberKey, type Person, ShortNames } from './short-names';

/** Numbers a member cell may have besides a person's. */
export const IGNORED = -2;
export const TOTAL = -3;
export const GROUP = -4;
export const SEVERAL = -5;

const NOBODY =
  /^(?:[-ー/]+|なし|無し?|未定|未割当て?|未アサイン|不明|担当なし|担当者なし|\(担当者なし\)|n\/?a|none|unassigned|tbc|tbd|共通|その他|そのほか|others?|nomember|\(nomember\)|\(none\))$/;
/** What became of a person's spellings: to be reported. */
export interface MergedSpelling {
  readonly from: string;
  readonly into: string;
}

/** People under their final names. */
export interface SettledMembers {
  readonly names: readonly string[];
  /** Final number by provisional number. */
  readonly numbers: Int32Array;
  readonly merged: readonly MergedSpelling[];
  /** Short spellings that fit several people, or one only perhaps. */
  readonly unclear: readonly { readonly spelling: string; readonly candidates: readonly string[] }[];
}

/**
 * The people of a sheet. While tables are read a spelling has a provisional number; `settle` then merges spellings of one
 * person (佐藤, 佐藤さん, 佐藤　健) where only one full name fits.
 */
export class MemberRegister {
  private readonly people: Person[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byKey = new Map<string, number>();
  private readonly groupNumbers = new Map<string, number>();
  private readonly groupsApart: Set<number>[] = [];
  /** Keys that turned out to name two people: nobody's short or full name. */
  private readonly joint = new Set<string>();

  constructor(private readonly settings: Settings) {}

  /** A person's provisional number, or why the text names none: `NONE`, `IGNORED`, `TOTAL`, `GROUP`, `SEVERAL`. */
  of(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const number = this.find(text);
    this.byText.set(text, number);
    return number;
  }

  private find(text: string): number {
    const trimmed = foldText(text);
    if (trimmed === '') return NONE;
    const key = memberKey(trimmed);
    const setting = this.settings.members.get(normaliseName(trimmed)) ?? this.settings.members.get(key);
    if (setting === 'ignore') return IGNORED;
    if (setting !== undefined) return this.person(memberKey(setting.name), setting.name);
    if (NOBODY.test(key)) return NONE;
    if (this.byKey.has(key)) return this.person(key, text.trim());
    if (totalWord(trimmed) !== undefined) return TOTAL;
    if (namesGroup(trimmed)) return GROUP;
    if (this.isSeveral(trimmed)) return SEVERAL;
    return this.person(key, text.trim());
  }

  /** `佐藤・田中`, `佐藤/田中`: two people who are known each by themselves. */
  private isSeveral(text: string): boolean {
    return namesSeveral(text, (name) => this.byKey.has(memberKey(name)));
  }

  /** Spellings that stand in rows of their own of one table that has a row for each person: no two of them are one. */
  apart(numbers: readonly number[]): void {
    const people = new Set(numbers.filter((number) => number >= 0));
    if (people.size > 1) this.groupsApart.push(people);
  }

  private areApart(one: number, other: number): boolean {
    return this.groupsApart.some((people) => people.has(one) && people.has(other));
  }

  /** Whether the text names somebody met before, or set in the settings. */
  knows(text: string): boolean {
    const key = memberKey(foldText(text));
    return this.byKey.has(key) || this.settings.members.has(normaliseName(text)) || this.settings.members.has(key);
  }

  /** Whether a text that was taken for a person names two who are known by now. */
  isSeveralNow(text: string): boolean {
    const several = this.isSeveral(foldText(text));
    if (several) this.joint.add(memberKey(foldText(text)));
    return several;
  }

  private person(key: string, spelling: string): number {
    const known = this.byKey.get(key);
    if (known !== undefined) {
      const { spellings } = this.people[known]!;
      if (!spellings.includes(spelling)) spellings.push(spelling);
      return known;
    }
    this.byKey.set(key, this.people.length);
    this.people.push({ key, spellings: [spelling] });
    return this.people.length - 1;
  }

  /** The number of a team's own row, where no person is named at all. */
  group(text: string): number {
    const key = foldText(text).replace(/\s/g, '');
    const known = this.groupNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.person(`group:${key}`, text.trim());
    this.groupNumbers.set(key, number);
    return number;
  }

  /** @param order provisional numbers in the order their first events stand in the sheet */
  settle(): SettledMembers {
    const { people } = this;
    const target = people.map((_, index) => index);
    const merged: MergedSpelling[] = [];
    const unclear: { spelling: string; candidates: string[] }[] = [];
    const fixed = this.fixedKeys();
    const index = new ShortNames(people.filter((person) => this.isOne(person)));
    const place = new Map(people.map((person, at) => [person, at]));
    people.forEach((person, at) => {
      if (!this.isOne(person) || fixed.has(person.key)) return;
      const full = index.fullNames(person);
      const only = full.length === 1 ? place.get(full[0]!)! : -1;
      if (only >= 0 && belongsTo(person, full[0]!) && !this.areApart(at, only)) target[at] = only;
      else if (full.length > 0)
        unclear.push({
          spelling: fullest(person.spellings),
          candidates: full.map(({ spellings }) => fullest(spellings)),
        });
    });
    const root = (index: number): number => (target[index] === index ? index : root(target[index]!));
    const names: string[] = [];
    const numbers = new Int32Array(people.length);
    const numberOf = new Map<number, number>();
    people.forEach((_, index) => {
      const head = root(index);
      let number = numberOf.get(head);
      if (number === undefined) {
        number = names.length;
        numberOf.set(head, number);
        names.push(fullest(people[head]!.spellings));
      }
      numbers[index] = number;
    });
    // 佐藤（リーダー） is shown as 佐藤 where there is no other.
    const bare = names.map(withoutRemark);
    const times = new Map<string, number>();
    for (const name of bare) times.set(name, (times.get(name) ?? 0) + 1);
    bare.forEach((name, at) => {
      if (times.get(name) === 1) names[at] = name;
    });
    // 鈴木(CA) alone is shown as 鈴木: nobody was merged.
    const spelled = new Uint32Array(names.length);
    people.forEach(({ spellings }, index) => {
      spelled[numbers[index]!]! += spellings.length;
    });
    people.forEach((person, index) => {
      const name = names[numbers[index]!]!;
      for (const spelling of person.spellings)
        if (spelling !== name && spelled[numbers[index]!]! > 1) merged.push({ from: spelling, into: name });
    });
    return { names, numbers, merged, unclear };
  }

  private isOne({ key }: Person): boolean {
    return !key.startsWith('group:') && !this.joint.has(key);
  }

  /** A name that a settings row gives is taken as it is. */
  private fixedKeys(): ReadonlySet<string> {
    const given = [...this.settings.members.values()];
    return new Set(given.flatMap((value) => (value === 'ignore' ? [] : [memberKey(value.name)])));
  }
}
