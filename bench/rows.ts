import type { Spread } from './measure';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly rows: number | undefined;
  /** `ms` unless said otherwise. */
  readonly unit: string;
  /** A count has no spread. */
  readonly value: Spread | number;
  /** What it is compared with, and how it does: `3.1 × the bare loop`. */
  readonly against: string;
  readonly goal: string;
  /** `undefined` where there is no goal. */
  readonly kept: boolean | undefined;
}

export interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
  /** What could not be measured, and why. */
  readonly notes: readonly string[];
}

export function row(what: string, value: Spread | number, more: Partial<Omit<Row, 'what' | 'value'>> = {}): Row {
  return { what, value, rows: undefined, unit: 'ms', against: '', goal: '', kept: undefined, ...more };
}

/** One table for all groups, then what was left out. */
export function markdown(groups: readonly Group[]): string {
  const lines = groups.flatMap(({ title, rows }) => [`| **${title}** | | | | | | |`, ...rows.map(line)]);
  const notes = groups.flatMap((group) => group.notes);
  return [
    '| what | rows | median | 10–90 % | compared | goal | kept |',
    '|---|---:|---:|---:|---|---|---|',
    ...lines,
    ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
  ].join('\n');
}

function line({ what, rows, unit, value, against, goal, kept }: Row): string {
  const spread = typeof value === 'number' ? '' : `${figure(value.low)}–${figure(value.high)}`;
  const middle = `${figure(typeof value === 'number' ? value : value.median)} ${unit}`.trim();
  const verdict = kept === undefined ? '' : kept ? 'yes' : 'no';
  return `| ${what} | ${rows?.toLocaleString('en') ?? ''} | ${middle} | ${spread} | ${against} | ${goal} | ${verdict} |`;
}

function figure(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

export function times(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ×`;
}
