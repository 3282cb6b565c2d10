import { DATE, LABEL, MEMBER } from '../sheets/event-log';
import type { Peer } from './peer';
import { peerPackage } from './peer';

interface Chunk {
  setColumns(columns: readonly (readonly unknown[])[]): void;
}

interface Appender {
  appendDataChunk(chunk: Chunk): void;
  closeSync(): void;
}

interface Connection {
  run(sql: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
  runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
  closeSync(): void;
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows?: number): Chunk };
  readonly DuckDBDateValue: new (days: number) => unknown;
  readonly DATE: unknown;
  readonly VARCHAR: unknown;
}

const CHUNK_ROWS = 2048;
const QUERY = `select member, date_trunc('month', day) as month, stage, count(*) from log group by all`;

export function duckDb(): Peer | undefined {
  const duck = peerPackage<DuckDb>('@duckdb/node-api');
  if (duck === undefined) return undefined;
  const types = [duck.DATE, duck.VARCHAR, duck.VARCHAR];
  return {
    name: 'DuckDB (@duckdb/node-api 1.5.6), load and query',
    rounds: () => 9,
    async count(log) {
      const connection = await (await duck.DuckDBInstance.create(':memory:')).connect();
      await connection.run('create table log (day date, member varchar, stage varchar)');
      const appender = await connection.createAppender('log');
      for (let from = 1; from < log.length; from += CHUNK_ROWS) {
        const rows = log.slice(from, from + CHUNK_ROWS);
        const chunk = duck.DuckDBDataChunk.create(types, rows.length);
        chunk.setColumns([
          rows.map((row) => new duck.DuckDBDateValue(localDay(row[DATE] as Date))),
          rows.map((row) => row[MEMBER]),
          rows.map((row) => row[LABEL]),
        ]);
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
      const groups = (await connection.runAndReadAll(QUERY)).getRows().length;
      connection.closeSync();
      return groups;
    },
  };
}

/** Days since 1970-01-01 of the day on this machine's calendar. */
function localDay(date: Date): number {
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000);
}
