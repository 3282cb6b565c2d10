import { seeded } from './random';
import { markedShares, type SeriesKind } from './series';
import { markdownTable, percent } from './tables';

const POINTS = 240_000;

/** The usual range: how many points of a series in which nothing changes are marked. */
export function describeSeries(): string {
  const kinds: readonly (readonly [SeriesKind, string])[] = [
    ['normal', 'normal'],
    [1, 'Poisson, mean 1'],
    [5, 'Poisson, mean 5'],
    [20, 'Poisson, mean 20'],
  ];
  const random = seeded(20_260_430);
  const rows = kinds.flatMap(([kind, label]) =>
    [12, 24, 52].map((length) => row(`${label}, ${length} points`, kind, length, Math.round(POINTS / length))),
  );
  const long = row('normal, 1000 points', 'normal', 1000, 400);
  function row(label: string, kind: SeriesKind, length: number, runs: number): string[] {
    const shares = markedShares(random, kind, length, runs);
    const points = [shares.beyond, shares.eight, shares.near, shares.any].map((share) => percent(share, 2));
    return [label, ...points, percent(shares.series)];
  }
  const heading = [
    'series in which nothing changes',
    'rule one',
    'rule two',
    'rule three',
    'any rule',
    'series with a mark',
  ];
  return `## Usual range (KPI_TREND)

Shares of points marked where nothing ever changes. Rule one: beyond a limit; two: eight in a row on one side of the
mean; three: three of four nearer a limit than the mean. The limits come from the series itself, so short series and
small counts mark more; this is why a range of under twelve points is on trial, and why weeks with fewer than five
become months.

${markdownTable(heading, [...rows, long])}
`;
}
