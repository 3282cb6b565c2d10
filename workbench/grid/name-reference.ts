import { columnLetters } from '../../src/core/grid/a1';
import type { NameRecord } from '../apps-script/store';

/** `'KPI設定'!$A:$E`, `'活動記録'!$A$2:$H`, `'x'!$A$1:$C$9`: the address behind a name, as the grid engine reads it. */
export function nameReference(sheetName: string, { area, open }: Pick<NameRecord, 'area' | 'open'>): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  const quoted = `'${sheetName.replace(/'/g, "''")}'`;
  if (open === 'columns') return `${quoted}!$${top}:$${bottom}`;
  if (open === 'rows') return area.row === 0 ? `${quoted}!$${first}:$${last}` : `${quoted}!$${first}$${top}:$${last}`;
  const end = area.rows === 1 && area.columns === 1 ? '' : `:$${last}$${bottom}`;
  return `${quoted}!$${first}$${top}${end}`;
}
