import type { DateReading } from './date-reading';
import { readDateText } from './date-text';

/** A date with words in the same cell: `4/9 NG`, `4/9(木)13:00 通過`, `NG(4/9)`, `4/16→4/20`, `8 Apr - rejected`. */
export interface DatedText {
  readonly reading: DateReading;
  /** The words beside the date; empty where only the date was moved. */
  readonly note: string;
  /** Whether the words stand before the date: then the date may be that of the words, not of the cell's own event. */
  readonly wordFirst: boolean;
  /** Whether an earlier date is crossed out by an arrow. */
  readonly moved: boolean;
}

/** Longer cells are sentences with a date in them. */
const LENGTH_MOST = 60;
const ARROW = /\s*(?:→|⇒|➡|⟶|➔|=>|->|＞|変更後)\s*/;
const DATE =
  '(?:令和|平成|[RrＲｒ])?[0-9０-９元][0-9０-９年月日./／．\\-‐−]*(?:\\s*[（(][月火水木金土日祝・]{1,3}[）)])?';
const CLOCK =
  '(?:\\s*[0-9０-９]{1,2}[:：時][0-9０-９]{0,2}分?(?:\\s*[-~〜～]\\s*(?:[0-9０-９]{1,2}[:：時][0-9０-９]{0,2}分?)?)?)?';
const DATE_FIRST = new RegExp(
  `^(${DATE})${CLOCK}(?:\\s*[:：、,・/／]?\\s*([^0-9０-９:：/／.．\\-].*|[-‐−–:：]\\s*\\D.*)|\\s+(\\D?.*))$`,
);
const SECOND_DATE = /^[\s、,，・;；/&と]*[0-9０-９]{1,4}[/／月.．-][0-9０-９]/;
const DATE_LAST = new RegExp(`^([^0-9０-９]+?)[\\s:：(（]*(${DATE})${CLOCK}\\s*([^0-9０-９)）]{0,6})[)）]?$`);

/**
 * Parts a text into its date and the words beside it; `undefined` where the text is a date alone, or holds none.
 * Of `4/10→4/13` the later date is the one that holds.
 */
export function readDatedText(text: string): DatedText | undefined {
  if (text.length > LENGTH_MOST || !/[0-9０-９]/.test(text)) return undefined;
  const steps = text.split(ARROW).filter((step) => step !== '');
  return steps.length > 1 ? readMoved(steps) : readStep(text.trim());
}

function readStep(text: string): DatedText | undefined {
  const first = DATE_FIRST.exec(text);
  if (first !== null) {
    const note = (first[2] ?? first[3] ?? '').trim();
    const reading = readDateText(first[1]!.replace(/[./\-／．]+$/, ''));
    // 「9/20 (45%)」 is a share with its two figures, 「4/9 4/16」 two days.
    if (reading !== undefined && !SECOND_DATE.test(note) && !/[%％]/.test(note))
      return { reading, note, wordFirst: false, moved: false };
  }
  return readEnglish(text) ?? readWordFirst(text);
}

function readWordFirst(text: string): DatedText | undefined {
  const last = DATE_LAST.exec(text);
  const reading = last === null ? undefined : readDateText(last[2]!.replace(/[./\-／．]+$/, ''));
  if (reading === undefined || reading.weak) return undefined;
  return { reading, note: `${last![1]!.trim()}${last![3]!}`, wordFirst: true, moved: false };
}

/** `7 Apr - passed`, `Apr 7, 2026 rejected`, `rejected 7 Apr`: as many words from either side as make a date. */
function readEnglish(text: string): DatedText | undefined {
  if (!/[a-z]{3}/i.test(text)) return undefined;
  const words = text.split(/\s+/);
  for (let size = Math.min(3, words.length - 1); size > 1; size--) {
    const head = readDateText(
      words
        .slice(0, size)
        .join(' ')
        .replace(/[,:;–-]+$/, ''),
    );
    if (head !== undefined && !head.weak) {
      const note = words
        .slice(size)
        .join(' ')
        .replace(/^[\s–:;,-]+/, '');
      return { reading: head, note, wordFirst: false, moved: false };
    }
    const tail = readDateText(
      words
        .slice(-size)
        .join(' ')
        .replace(/^[(]|[)]$/g, ''),
    );
    if (tail !== undefined && !tail.weak)
      return { reading: tail, note: words.slice(0, -size).join(' '), wordFirst: true, moved: false };
  }
  return undefined;
}

/** The last step says what holds: a later date, or a word on the earlier one (4/16→延期). */
function readMoved(steps: readonly string[]): DatedText | undefined {
  const dated = steps.map((step) => asDate(step));
  const first = dated[0];
  if (first === undefined) return undefined;
  const last = dated[dated.length - 1];
  if (last !== undefined) return { ...last, reading: inYearOf(first.reading, last.reading), moved: true };
  return { ...first, note: `${first.note} ${steps[steps.length - 1]!}`.trim() };
}

function asDate(step: string): DatedText | undefined {
  const reading = readDateText(step.trim());
  return reading === undefined ? readStep(step.trim()) : { reading, note: '', wordFirst: false, moved: false };
}

/** 2026/4/10→4/13 names its year once; 2026/12/28→1/7 lies in the next. */
function inYearOf(first: DateReading, last: DateReading): DateReading {
  if (first.form !== 'day' || first.year === undefined) return last;
  if (last.form === 'numbers' && last.c === undefined) {
    const year = last.a < first.month ? first.year + 1 : first.year;
    return { form: 'day', year, short: undefined, month: last.a, day: last.b, timed: last.timed, weak: false };
  }
  return last;
}
