/** A Markdown table; numbers of a column line up on the right. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** `0.0213 → 2.1 %` */
export function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`;
}

/** Counts how often something happens, in all and by kinds of case. */
export class Tally {
  private readonly counts = new Map<string, { n: number; hits: number }>();

  add(kind: string, hit: boolean): void {
    const count = this.counts.get(kind) ?? { n: 0, hits: 0 };
    count.n++;
    if (hit) count.hits++;
    this.counts.set(kind, count);
  }

  n(kind: string): number {
    return this.counts.get(kind)?.n ?? 0;
  }

  share(kind: string): number {
    const count = this.counts.get(kind);
    return count === undefined ? Number.NaN : count.hits / count.n;
  }
}
