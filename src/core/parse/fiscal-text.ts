import type { FiscalReading } from './date-reading';
import { ERA, eraYear } from './era';

/** `2026`, `26`, `令和8`, `R8`, `'26` as the year of a 年度, 年, FY or quarter. */
const YEAR = `(?:(${ERA})?'?(\\d{4}|\\d{1,2}|元))`;
const HALF = '(?:(上|下)(?:半?期)|(?:h([12])|([12])h)|第?([12一二])半期)';
const QUARTER = '(?:q([1-4])|第?([1-4一二三四])(?:q|四半期|クォーター))';
const GAP = '[\\s.,・/-]*';

const AFTER_YEAR = new RegExp(`^(?:fy)?\\s*${YEAR}\\s*(年度|年|fy)?${GAP}(?:${HALF}|${QUARTER}|(通期|年間|通年))$`);
const BEFORE_YEAR = new RegExp(`^(?:${HALF}|${QUARTER})${GAP}(fy)?\\s*${YEAR}(年度|年)?$`);
const ALONE = new RegExp(`^(?:${HALF}|${QUARTER}|(通期|通年))$`);
const YEAR_ALONE = new RegExp(`^(fy)?\\s*${YEAR}\\s*(年度|年|fy)?$`);
const NUMERALS = '一二三四';

/**
 * Reads the name of a year, half or quarter: `2026年度`, `FY26`, `令和8年度上期`, `26上期`, `1Q`, `第1四半期`, `Q1 FY2026`, `2026H1`, `通期`.
 * A plain `2026` is no date.
 *
 * @param text folded (`foldText`), lower case
 */
export function readFiscal(text: string): FiscalReading | undefined {
  if (!/[期半h年度qfy]|クォーター/.test(text)) return undefined;
  const alone = ALONE.exec(text);
  if (alone) return made(undefined, undefined, partOf(alone, 1), true, /^[12]?h[12]?$/.test(text));
  const after = AFTER_YEAR.exec(text);
  if (after)
    return made(
      after[1],
      after[2],
      after[10] === undefined ? partOf(after, 4) : { part: 'year', number: 1 },
      true,
      false,
    );
  const before = BEFORE_YEAR.exec(text);
  if (before) return made(before[8], before[9], partOf(before, 1), true, false);
  const year = YEAR_ALONE.exec(text);
  if (!year || (year[1] === undefined && year[4] === undefined)) return undefined;
  const fiscal = year[4] !== '年';
  return made(year[2], year[3], { part: 'year', number: 1 }, fiscal, year[3]!.length === 1 && year[2] === undefined);
}

interface Part {
  readonly part: 'year' | 'half' | 'quarter';
  readonly number: number;
}

/** Six groups from `at`: 上/下, h1, 1h, 第1半期, q1, 第1四半期. */
function partOf(match: RegExpExecArray, at: number): Part {
  const kanji = match[at];
  if (kanji !== undefined) return { part: 'half', number: kanji === '上' ? 1 : 2 };
  const half = match[at + 1] ?? match[at + 2] ?? match[at + 3];
  if (half !== undefined) return { part: 'half', number: digit(half) };
  const quarter = match[at + 4] ?? match[at + 5];
  return quarter === undefined ? { part: 'year', number: 1 } : { part: 'quarter', number: digit(quarter) };
}

function digit(text: string): number {
  const kanji = NUMERALS.indexOf(text);
  return kanji >= 0 ? kanji + 1 : Number(text);
}

function made(
  era: string | undefined,
  digits: string | undefined,
  part: Part,
  fiscal: boolean,
  weak: boolean,
): FiscalReading {
  if (digits === undefined) return { form: 'fiscal', ...part, fiscal, year: undefined, short: undefined, weak };
  if (era !== undefined) return { form: 'fiscal', ...part, fiscal, year: eraYear(era, digits), short: undefined, weak };
  if (digits === '元') return { form: 'fiscal', ...part, fiscal, year: 2019, short: undefined, weak };
  const value = Number(digits);
  return digits.length === 4
    ? { form: 'fiscal', ...part, fiscal, year: value, short: undefined, weak }
    : { form: 'fiscal', ...part, fiscal, year: undefined, short: value, weak };
}
