import type { Cell } from '../grid/cell';
import { type LabelMatch, matchLabel } from '../metrics/match-label';
import type { DateReading } from '../parse/date-reading';
import { readDateText } from '../parse/date-text';
import { type DatedText, readDatedText } from '../parse/dated-text';
import { normaliseLabel } from '../parse/label';
import { normaliseName } from '../parse/name';
import { type NumberReading, readNumber } from '../parse/number';
import { hasJapanese } from '../parse/text';
import type { Settings } from '../settings/settings';
import { inTwoLanguages, QUESTION, withoutNumbering } from './head-key';
import { type Mark, markWord, namesNoEvent } from './mark-words';
import { type PersonalLabel, personalLabel } from './personal-label';
import { type RoleWord, roleWord } from './role-words';
import { isBlankCell } from './row-profile';
import { type Side, sideWithin, sideWord, withoutSide } from './side-words';
import { pastFormLabel, stageDateLabel } from './stage-date-label';
import { type TotalWord, totalWord } from './total-words';

/** Longer texts are sentences: never a heading, a label or a name. */
const LABEL_LENGTH_MOST = 40;

/** What a form's ticked boxes, or a person, put between the acts of one cell; / may stand between two words for one. */
const LISTED = /\s*[,，、;；・+＋&＆\n]\s*/;
const LIST_LENGTH_MOST = 200;

/**
 * What one text can mean. Each question is answered when it is first asked and then remembered, so that a text that
 * stands in a thousand cells is understood once.
 */
export class Word {
  private roleMemo: RoleWord | undefined | null = null;
  private sideMemo: Side | undefined | null = null;
  private totalMemo: TotalWord | undefined | null = null;
  private dateMemo: DateReading | undefined | null = null;
  private datedMemo: DatedText | undefined | null = null;
  private numberMemo: NumberReading | undefined;
  private markMemo: Mark | undefined | null = null;
  private labelMemo: LabelMatch | 'ignore' | undefined;
  private innerSideMemo: Side | undefined | null = null;
  private personalMemo: PersonalLabel | undefined | null = null;
  private headsStageMemo: boolean | undefined;
  private actsMemo: readonly Word[] | undefined;

  constructor(
    readonly text: string,
    private readonly settings: Settings,
  ) {}

  get blank(): boolean {
    return this.text === '';
  }

  get long(): boolean {
    return this.text.length > LABEL_LENGTH_MOST;
  }

  get role(): RoleWord | undefined {
    if (this.roleMemo === null) this.roleMemo = this.long ? undefined : roleWord(this.text);
    return this.roleMemo;
  }

  /** 目標, 実績, 達成率 … standing alone. */
  get side(): Side | undefined {
    if (this.sideMemo === null) this.sideMemo = this.long ? undefined : sideWord(this.text);
    return this.sideMemo;
  }

  /** 目標, 実績 … named inside a longer label. */
  get innerSide(): Side | undefined {
    if (this.innerSideMemo === null) this.innerSideMemo = this.long ? undefined : (this.side ?? sideWithin(this.text));
    return this.innerSideMemo;
  }

  get total(): TotalWord | undefined {
    if (this.totalMemo === null) this.totalMemo = this.long ? undefined : totalWord(this.text);
    return this.totalMemo;
  }

  get date(): DateReading | undefined {
    if (this.dateMemo === null) this.dateMemo = readDateText(this.text);
    return this.dateMemo;
  }

  /** A date with words beside it: 4/9 NG, 4/10→4/13. */
  get dated(): DatedText | undefined {
    if (this.datedMemo === null) this.datedMemo = readDatedText(this.text);
    return this.datedMemo;
  }

  get number(): NumberReading {
    this.numberMemo ??= readNumber(this.text);
    return this.numberMemo;
  }

  get mark(): Mark | undefined {
    if (this.markMemo === null) this.markMemo = markWord(this.text);
    return this.markMemo;
  }

  /**
   * The metric the text names, settings first. A bare 目標 or 実績, a cancelled or planned thing is no metric;
   * `ignore` is what the settings put aside.
   */
  get label(): LabelMatch | 'ignore' {
    this.labelMemo ??= this.findLabel();
    return this.labelMemo;
  }

  /** The settings' word on this text. */
  get mapped(): number | 'ignore' | undefined {
    return this.settings.metrics.get(normaliseLabel(this.text));
  }

  /** The metric the text names by itself, whatever the settings say. */
  get natural(): LabelMatch {
    return this.mapped === undefined && this.label !== 'ignore' ? this.label : this.findNatural();
  }

  private findLabel(): LabelMatch | 'ignore' {
    const { mapped } = this;
    if (mapped !== undefined) return mapped === 'ignore' ? 'ignore' : { kind: 'metric', metric: mapped };
    return this.findNatural();
  }

  private findNatural(): LabelMatch {
    if (this.text === '' || this.long || this.side !== undefined || namesNoEvent(this.text)) return UNKNOWN;
    const whole = IN_BRACKETS.exec(this.text);
    if (whole !== null && matchLabel(whole[1]!).kind !== 'unknown') return matchLabel(whole[1]!);
    const arranged = ARRANGED.exec(this.text);
    const joined = arranged === null ? undefined : matchLabel(`${arranged[1]!}設定`);
    if (joined !== undefined && joined.kind !== 'unknown') return joined;
    const plain = matchLabel(this.text);
    const bare = plain.kind === 'unknown' ? withoutNumbering(this.text) : this.text;
    const match = bare === this.text ? plain : matchLabel(bare);
    if (match.kind !== 'unknown') return match;
    const spelledOut = spellOut(this.text);
    if (spelledOut !== this.text) {
      const full = matchLabel(spelledOut);
      if (full.kind !== 'unknown') return full;
    }
    const halves = inTwoLanguages(this.text);
    const both = halves === undefined ? UNKNOWN : inCommon(matchLabel(halves[0]), matchLabel(halves[1]));
    if (both.kind !== 'unknown') return both;
    const own = inOneLanguage(this.text);
    if (own !== undefined && matchLabel(own).kind !== 'unknown') return matchLabel(own);
    const rest = this.innerSide === undefined ? this.text : withoutSide(this.text);
    if (rest !== this.text && rest !== '') return matchLabel(rest);
    return pastFormLabel(this.text) ?? match;
  }

  /** Whether the text heads a column of stage dates (推薦日, Registered). */
  get headsStage(): boolean {
    this.headsStageMemo ??=
      !this.long && (stageDateLabel(this.text) !== undefined || pastFormLabel(this.text) !== undefined);
    return this.headsStageMemo;
  }

  /** Whose figure and of what, where the text names both (浅野 面談). */
  get personal(): PersonalLabel | undefined {
    if (this.personalMemo === null) this.personalMemo = this.isMetric ? undefined : personalLabel(this.text);
    return this.personalMemo;
  }

  /** The acts of a cell that names several (面談, 求人提案), each by itself; empty for any other text. */
  get acts(): readonly Word[] {
    this.actsMemo ??= this.findActs();
    return this.actsMemo;
  }

  private findActs(): readonly Word[] {
    if (this.text.length > LIST_LENGTH_MOST || this.label === 'ignore' || this.isMetric) return [];
    const acts = this.text.split(LISTED).map((text) => new Word(text, this.settings));
    return acts.length > 1 && acts.every(({ isMetric }) => isMetric) ? acts : [];
  }

  /** Whether the text names one metric or several possible ones. */
  get isMetric(): boolean {
    const label = this.label;
    return label !== 'ignore' && label.kind !== 'unknown';
  }
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bmtgs?\b/gi, 'meetings'],
  [/\bappts?\b/gi, 'appointments'],
  [/\bints?\b|\bi\/?vs?\b/gi, 'interviews'],
  [/\bcands?\b/gi, 'candidate'],
  [/\bregs?\b/gi, 'registrations'],
  [/\bplcmts?\b|\bplacmts?\b/gi, 'placements'],
  [/\b(?:cv )?sends\b/gi, 'CVs sent'],
  [/\blast[ -](?:rounds?|stages?)(?: interviews?)?\b/gi, 'final interview'],
  [/\b(first|1st|second|2nd|third|3rd|final)[ -](?:rounds?|stages?)(?: interviews?)?\b/gi, '$1 interview'],
  [/\b(?:client )?(?:interviews?|(?:interview )?(?:round|stage))[ -]?#?1\b/gi, '1st interview'],
  [/\b(?:client )?(?:interviews?|(?:interview )?(?:round|stage))[ -]?#?2\b/gi, '2nd interview'],
  [/\b(?:client )?(?:interviews?|(?:interview )?(?:round|stage))[ -]?#?3\b/gi, '3rd interview'],
  [/^(?:cvs? )?(?:submitted|sent) to (?:the )?clients?$/i, 'CVs sent'],
  [/\b(1st|2nd|3rd|first|second|third|final|last) client interviews?\b/gi, '$1 interview'],
  [/^(?:client )?interviews?\s*[-–:,(]*\s*(1st|2nd|3rd|first|second|third|final|last)\s*\)?$/i, '$1 interview'],
  [/^(?:phone )?screens$/i, 'screening calls'],
  [/(?:キャリア)?カウンセリング/g, '面談'],
  [/^(?:電話|来社|対面|web|オンライン|リモート|zoom|訪問)(?:での?)?[\s・]?(?=面談|面接|商談)/i, ''],
  [QUESTION, ''],
  [/^(?:本日|今日|当日|今週|今月|当月|当週)(?:の|は)?[\s、,]*/, ''],
  [
    /^(?:how many|(?:the )?number of)\s+(.+?)(?:\s+(?:did|have|do|were|was) (?:you|we|i)\b.*)?(?:\s+(?:today|this week|this month))?\s*\?*$/i,
    '$1',
  ],
];

/** Other words for the same, tried where a text as written names nothing: `Client Mtgs`, `Interview 1`, `初回カウンセリング`. */
function spellOut(text: string): string {
  let full = text;
  for (const [pattern, word] of SHORT) full = full.replace(pattern, word);
  return full;
}

/** 面談 / Interview (intake), CV sent（推薦）: one label in two languages is read by its Japanese. */
function inOneLanguage(text: string): string | undefined {
  const parts = text.split(/\s*[/／|｜\n(（)）]\s*/).filter((part) => part !== '');
  const japanese = parts.filter((part) => hasJapanese(part));
  return japanese.length === 1 &&
    parts.length > 1 &&
    parts.every((part) => hasJapanese(part) || /^[a-z][a-z\d\s.'&-]{2,}$/i.test(part))
    ? japanese[0]
    : undefined;
}

const UNKNOWN: LabelMatch = { kind: 'unknown' };

/** 面談 Interview: what the one language says, if the other may mean it. */
function inCommon(one: LabelMatch, other: LabelMatch): LabelMatch {
  const meanings = (match: LabelMatch): readonly number[] =>
    match.kind === 'metric' ? [match.metric] : match.kind === 'ambiguous' ? match.candidates : [];
  return meanings(one).some((metric) => meanings(other).includes(metric)) ? one : UNKNOWN;
}

/** 一次面接（設定済）: not held yet. */
const ARRANGED = /^(.+?)[（([【]\s*(?:設定|セット|日程確定|確定)(?:済み?|完了)?\s*[）)\]】]$/;

/** A label all in brackets, as titles in a corner are: 【売上（千円）】. */
const IN_BRACKETS = /^[【[「『<＜《〈〔](.+)[】\]」』>＞》〉〕]$/;

/** Every distinct text of a grid, understood once. */
export class Lexicon {
  private readonly words = new Map<string, Word>();
  private readonly people = new Set<string>();
  readonly none: Word;

  constructor(readonly settings: Settings) {
    this.none = new Word('', settings);
    this.words.set('', this.none);
  }

  of(text: string): Word {
    let word = this.words.get(text);
    if (word === undefined) {
      const trimmed = text.trim();
      word = trimmed === text ? new Word(text, this.settings) : this.of(trimmed);
      this.words.set(text, word);
    }
    return word;
  }

  /** Notes somebody whom the sheet names where names belong; the parts of a full name are known, too. */
  addPerson(text: string): void {
    for (const name of [text, ...text.split(/[\s　]+/)]) this.people.add(normaliseName(name));
  }

  /** Whether a text is somebody the sheet names elsewhere. */
  knowsPerson(text: string): boolean {
    return text !== '' && this.people.has(normaliseName(text));
  }

  /** The word in a cell; numbers, dates, ticks and VSTACK's padding have none. */
  at(cell: Cell | undefined): Word {
    return typeof cell === 'string' && !isBlankCell(cell) ? this.of(cell) : this.none;
  }
}
