import { DATE, LABEL, MEMBER } from '../sheets/event-log';
import type { Peer } from './peer';
import { peerPackage } from './peer';

interface Table {
  groupby(...columns: string[]): Table;
  count(): Table;
  array(column: string): number[];
}

interface Arquero {
  table(columns: Record<string, unknown[]>): Table;
}

export function arquero(): Peer | undefined {
  const aq = peerPackage<Arquero>('arquero');
  if (aq === undefined) return undefined;
  return {
    name: 'Arquero 5.4.1, load included',
    rounds: () => 9,
    count(log) {
      const rows = log.slice(1);
      const counts = aq
        .table({
          member: rows.map((row) => row[MEMBER]),
          month: rows.map((row) => (row[DATE] as Date).getFullYear() * 12 + (row[DATE] as Date).getMonth()),
          stage: rows.map((row) => row[LABEL]),
        })
        .groupby('member', 'month', 'stage')
        .count();
      return counts.array('count').length;
    },
  };
}
