import { seeded, type TypedRow } from './random';

/** Candidate × job, a date column for each stage; an application that ended has no later dates. */

const STAGES = ['応募承諾日', '書類推薦日', '書類通過日', '一次面接設定日', '一次面接日', '内定日', '内定承諾日'];
const MEMBERS = 10;
const CLIENTS = 200;
const GOES_ON = 0.75;

export const FIRST_STAGE = 4;

export function dateColumns(rows: number): TypedRow[] {
  const random = seeded(20261124);
  const sheet: TypedRow[] = [['求職者ID', '求職者', '企業名', '担当', ...STAGES]];
  for (let at = 0; at < rows; at++) {
    const row: TypedRow = [
      `C${at}`,
      `架空 ${at}`,
      `架空${Math.floor(random() * CLIENTS)}社`,
      `見本 ${String.fromCharCode(65 + Math.floor(random() * MEMBERS))}`,
    ];
    let day = 1 + Math.floor((at / rows) * 300);
    let open = true;
    for (const _stage of STAGES) {
      row.push(open ? new Date(2025, 10, day) : '');
      day += 1 + Math.floor(random() * 10);
      open = open && random() < GOES_ON;
    }
    sheet.push(row);
  }
  return sheet;
}
