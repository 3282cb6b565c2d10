import { featuresOf, type RowFeatures } from './heading-features';
import type { Headings } from './heading-looks';
import { figuresUnder } from './kinds-below';
import type { Region } from './region';
import { TIME_ROLES } from './role-words';

/** `氏名 | 佐藤 健太 | 対象月 | 2026年4月` above the table: words and what they stand for, side by side. */
export function isKeyValueLine(sheet: Headings, region: Region, row: number, features: RowFeatures): boolean {
  if (features.roles > 4 || features.unknown + features.labels < features.roles) return false;
  const cells = sheet.grid[row]!;
  for (let at = 0; at < features.columns.length; at += 2) {
    const key = sheet.lexicon.at(cells[features.columns[at]!]);
    const next = features.columns[at + 1];
    if (next === undefined) return false;
    const value = sheet.lexicon.at(cells[next]);
    const time = value.date?.weak === false || cells[next] instanceof Date;
    // 項目 | 面談数 and 月 | 4月 name what and when; 担当 | 面談数 and 担当 | 4月 are two heads.
    if (value.role !== undefined || (value.isMetric && key.role !== 'activity')) return false;
    if (time && key.role !== undefined && !TIME_ROLES.has(key.role)) return false;
    // 対象 | 2026年10月: the value says what the key is.
    if (key.role === undefined && (at === 0 || !time)) return false;
  }
  return figuresUnder(sheet, region, row, features.columns) < 2 || headingFollows(sheet, region, row);
}

function headingFollows(sheet: Headings, region: Region, row: number): boolean {
  for (let below = row + 1; below <= Math.min(region.lastRow, row + 5); below++) {
    if (sheet.profile.filled[below]! < 3) continue;
    const features = featuresOf(sheet, region, below, new Set());
    if (features.figures === 0 && features.roles + features.labels > 2) return true;
  }
  return false;
}
