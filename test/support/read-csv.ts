import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** Rows of a CSV file as text, all of one length. */
export function readCsv(file: string): string[][] {
  const { data } = Papa.parse<string[]>(
    readFileSync(file, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r?\n$/, ''),
  );
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
