import type { LayoutCase } from './sheet';
import { layoutCases } from './sheets';
import { type TargetCase, targetCases } from './targets/cases';

/** Paths (below this folder) and contents of all generated files. */
export function awkwardFiles(): [path: string, text: string][] {
  const files: [string, string][] = [];
  for (const one of layoutCases()) {
    files.push([`layouts/${one.name}.csv`, one.sheet.toCsv()]);
    files.push([`layouts/${one.name}.expected.json`, layoutTruth(one)]);
  }
  for (const one of targetCases()) {
    files.push([`targets/${one.name}.csv`, one.sheet.toCsv()]);
    files.push([`targets/${one.name}.expected.json`, targetTruth(one)]);
  }
  return files;
}

function layoutTruth(one: LayoutCase): string {
  const { truth } = one;
  return document({
    id: one.name,
    csv: `${one.name}.csv`,
    lang: one.language,
    family: one.family,
    as_of: one.asOf,
    ...(one.dateOrder === undefined ? {} : { date_order: one.dateOrder }),
    ...(one.shortDatesYear === undefined ? {} : { short_dates_year: one.shortDatesYear }),
    notes: one.notes,
    non_data_rows: truth.nonDataRows,
    reported: truth.reports,
    counts: truth.counts(),
    money: truth.money(),
    stocks: truth.stocks(),
    ...(truth.targets().length === 0 ? {} : { targets: truth.targets() }),
  });
}

function targetTruth(one: TargetCase): string {
  return document({
    id: one.name,
    csv: `${one.name}.csv`,
    lang: one.language,
    as_of: one.asOf,
    notes: one.notes,
    targets: one.targets,
    ...(one.watched.length === 0 ? {} : { watched: one.watched }),
    ...(one.noMetric.length === 0 ? {} : { no_metric: one.noMetric }),
  });
}

/** JSON with one line for each entry of a list: small, and readable in a diff. */
function document(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(fields).map((key) => {
    const value = fields[key];
    if (!Array.isArray(value) || value.length === 0) return ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return ` ${JSON.stringify(key)}: [\n${value.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
