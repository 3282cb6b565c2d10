import { seeded, type TypedRow } from './random';

/** Months across, a row for each member and metric: two label columns, then the months, then a total. */

const METRICS = ['面談設定', '初回面談', '応募承諾', '書類推薦', '書類通過', '一次面接設定', '内定', '内定承諾'];
const MONTHS = 24;

export const FIRST_MONTH = 2;

export function crossTab(members: number): TypedRow[] {
  const random = seeded(20261123);
  const months = Array.from(
    { length: MONTHS },
    (_, at) => `${2024 + Math.floor((at + 10) / 12)}年${((at + 10) % 12) + 1}月`,
  );
  const rows: TypedRow[] = [['担当', '指標', ...months, '合計']];
  for (let member = 0; member < members; member++) {
    for (const metric of METRICS) {
      const counts = months.map(() => Math.floor(random() * 20));
      rows.push([`見本 ${member + 1}`, metric, ...counts, counts.reduce((sum, count) => sum + count, 0)]);
    }
  }
  return rows;
}
