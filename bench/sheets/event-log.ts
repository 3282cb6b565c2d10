import { seeded, type TypedRow } from './random';

/** A seeded event log of typed cells, eight columns, as an agency with ten members would keep it for a year. */

export const LABELS = [
  '登録',
  '面談設定',
  '初回面談',
  '応募承諾',
  '書類推薦',
  '書類通過',
  '一次面接設定',
  '一次面接実施',
  '内定',
  '内定承諾',
];
const MEMBERS = 10;
const CLIENTS = 200;
const EVENTS_PER_CANDIDATE = 6;

export const DATE = 0;
export const MEMBER = 1;
export const LABEL = 4;

export function eventLog(rows: number): TypedRow[] {
  const random = seeded(20261122);
  const log: TypedRow[] = [['日付', '担当', '求職者ID', '企業名', '活動内容', '職種', '媒体', '備考']];
  for (let at = 0; at < rows; at++) {
    log.push([
      new Date(2025, 10, 1 + Math.floor((at / rows) * 365)),
      `見本 ${String.fromCharCode(65 + Math.floor(random() * MEMBERS))}`,
      `C${Math.floor(at / EVENTS_PER_CANDIDATE)}`,
      `架空${Math.floor(random() * CLIENTS)}社`,
      LABELS[Math.floor(random() * LABELS.length)]!,
      at % 3 === 0 ? '営業' : '事務',
      `媒体${at % 4}`,
      at % 50 === 0 ? `メモ${at}` : '',
    ]);
  }
  return log;
}
