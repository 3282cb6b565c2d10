import { isoDay } from '../../../../src/core/calendar/day';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { Truth } from '../truth';
import { type CrossTab, drawCrossTab, randomCrossTab } from './cross-tab';
import { randomFlags } from './flags';
import { randomLog } from './log';
import { randomStageDates } from './stage-dates';
import { randomTabs } from './tabs';
import { ENGLISH, JAPANESE, type Language } from './vocabulary';

/** A sheet nobody has looked at, with its truth; the same seed always gives the same sheet. */
export function randomSheet(seed: number): LayoutCase {
  const random = new Random(seed * 7919);
  const roll = random.next();
  if (roll < 0.5) return randomCrossTab(seed, random);
  if (roll < 0.64) return randomLog(seed, random);
  if (roll < 0.76) return randomStageDates(seed, random);
  if (roll < 0.84) return randomTabs(seed, random);
  if (roll < 0.9) return randomFlags(seed, random);
  return severalTables(seed, random);
}

/** Two tables of counts side by side or under each other, each with metrics of its own. */
function severalTables(seed: number, random: Random): LayoutCase {
  const language: Language = random.chance(0.8) ? 'ja' : 'en';
  const words = language === 'ja' ? JAPANESE : ENGLISH;
  const ids = random.shuffle(Object.keys(words.counts));
  const half = Math.floor(ids.length / 2);
  const part = (chosen: readonly string[]) => ({ ...words, counts: Object.fromEntries(Object.keys(words.counts).filter((id) => chosen.includes(id)).map((id) => [id, words.counts[id]!])) });
  const first = drawCrossTab(random, language, part(ids.slice(0, half)));
  const second = drawCrossTab(random, language, part(ids.slice(half)));
  const sheet = new Sheet();
  const beside = random.chance(0.5);
  for (const row of beside ? sideBySide(first, second) : [...first.rows, [''], [''], ...second.rows]) sheet.add(...row);
  const last = Math.max(first.periods.last, second.periods.last);
  return {
    name: `random-${seed}`, family: 9, language, asOf: isoDay(last), sheet, truth: Truth.sum(first.truth, second.truth),
    notes: `${beside ? 'side by side' : 'stacked'}: ${first.about} + ${second.about}`,
  };
}

function sideBySide(first: CrossTab, second: CrossTab): string[][] {
  const width = first.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const length = Math.max(first.rows.length, second.rows.length);
  return Array.from({ length }, (_, at) => [...Array.from({ length: width }, (_unused, column) => first.rows[at]?.[column] ?? ''), '', ...(second.rows[at] ?? [''])]);
}
