import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** docs/differences.md and the tests that show its rules: every ✓ has a test of that number, every number a row. */

const ROOT = path.resolve(__dirname, '../..');
const PLACES = ['test/contract', 'test/build', 'test/e2e', 'test/hostile', 'test/workbench'];

interface Rule {
  readonly number: string;
  readonly cells: readonly string[];
}

const rules: readonly Rule[] = readFileSync(path.join(ROOT, 'docs/differences.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const number = /^\| (\d\.\d+) \|/.exec(line)?.[1];
    return number === undefined ? [] : [{ number, cells: line.slice(2, -2).split(' | ') }];
  });

/** Numbers named in tests, with a file that does so. */
const shown = new Map(
  PLACES.flatMap((place) =>
    readdirSync(path.join(ROOT, place), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const text = readFileSync(path.join(ROOT, place, name), 'utf8');
        return [...text.matchAll(/§(\d\.\d+)/g)].map(([, number]) => [number!, `${place}/${name}`] as const);
      }),
  ),
);

test('each section counts its rules from 1, and each rule has all its columns', () => {
  expect(rules.length).toBeGreaterThan(100);
  const last = new Map<string, number>();
  for (const { number, cells } of rules) {
    const [section, place] = number.split('.');
    expect([number, Number(place)]).toEqual([number, (last.get(section!) ?? 0) + 1]);
    last.set(section!, Number(place));
    expect([number, cells.length]).toEqual([number, 6]);
    const [, sheets, standIn, source, verified, test] = cells;
    for (const cell of [sheets, standIn, source]) expect([number, cell]).toEqual([number, expect.stringMatching(/\S/)]);
    expect([number, verified]).toEqual([number, expect.stringMatching(/^(doc|rep|one|\?|–)/)]);
    expect([number, test]).toEqual([number, expect.stringMatching(/^[✓–]$/)]);
  }
});

test('a rule is marked as shown exactly where a test names it', () => {
  const marked = rules.filter(({ cells }) => cells[5] === '✓').map(({ number }) => number);
  expect([...shown.keys()].sort()).toEqual(marked.sort());
});
