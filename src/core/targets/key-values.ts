import { foldText } from '../parse/text';
import type { Head } from './head';
import { looksLikeName } from './scope-words';
import type { SheetText } from './sheet-text';

const KEY_ROLES = new Set(['member', 'team', 'period', 'note', 'level']);

/** The columns of a row in which anything stands. */
export function filledColumns(sheet: SheetText, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.width; column++) if (sheet.at(row, column).kind !== 'blank') columns.push(column);
  return columns;
}

/** What a key at the head of a personal sheet asks for; a number of the person is a note. */
export function keyRole(
  sheet: SheetText,
  row: number,
  column: number,
): 'member' | 'team' | 'period' | 'note' | undefined {
  const text = foldText(sheet.text(row, column));
  const { role, period, side } = sheet.at(row, column).head;
  if (period !== undefined || side !== undefined) return undefined;
  if (/番号|コード|\bid\b|no\.?$/iu.test(text)) return 'note';
  if (
    /期間|年度$|四半期$|対象月|期$|period|quarter$|term$|month$|^(?:fiscal )?year$|^fy$/iu.test(text) &&
    text.length < 16
  )
    return 'period';
  if (role === 'member' || role === 'team') return role;
  if (role !== undefined && KEY_ROLES.has(role)) return 'note';
  return /[:：]$/u.test(text) ||
    /^(?:等級|役職|職位|職種|入社年月?|雇用形態|\D{1,5}日|grade|title|position|manager|reviewer|line manager)$/iu.test(
      text,
    )
    ? 'note'
    : undefined;
}

const WRITTEN_ON =
  /作成|更新|改訂|記入|記録|提出|設定日|決定日|開催|実施|会議|面談|\b(?:created|updated|written|submitted|set|held|meeting|reviewed)\b/iu;

/** 作成日 | 2026/11/24: the day on which a sheet was filled in or talked about, which its targets are not for. */
export function tellsWhenWritten(sheet: SheetText, row: number, key: number, value: number): boolean {
  return (
    sheet.at(row, value).head.span?.grain === 'day' &&
    keyRole(sheet, row, key) === 'note' &&
    WRITTEN_ON.test(foldText(sheet.text(row, key)))
  );
}

/** 氏名 | 佐藤 健太 | 所属 | CA1課: keys and values in turn, at the top of a personal sheet. */
export function isKeyValueRow(sheet: SheetText, row: number, columns = filledColumns(sheet, row)): boolean {
  if (columns.length < 2 || columns.length % 2 === 1) return false;
  let named = false;
  for (let at = 0; at < columns.length; at += 2) {
    const value = sheet.at(row, columns[at + 1]!);
    const role = keyRole(sheet, row, columns[at]!);
    if (role === undefined || value.head.role !== undefined) return false;
    const year = /^20\d\d$/.test(sheet.text(row, columns[at + 1]!));
    if (role === 'period' && value.head.period === undefined && value.kind !== 'date' && !year) return false;
    if (role === 'member') {
      if (value.kind === 'figure' || value.head.side !== undefined || value.head.candidates !== undefined) return false;
      if (columns.length === 2 && !looksLikeName(value.head.text)) return false;
    }
    if (role === 'member' || role === 'period' || role === 'team') named = true;
    if (tellsWhenWritten(sheet, row, columns[at]!, columns[at + 1]!)) named = true;
  }
  return named;
}

/** Keys whose values begin with digits. */
const DATED_KEY = /期間|年度|四半期|対象月|[日号]$|コード|等級|period|year|quarter|month|date|grade|\bid\b/iu;

/** 氏名：佐藤 健 | 等級：G3: keys and values in one cell each. */
export function saysPairs(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const keys = columns.map((column) => {
    const [, key = '', value = ''] = /^([^:：]{1,12})[:：]\s*(\S)/u.exec(sheet.text(row, column)) ?? [];
    // 期間：2026年度下期 is a pair; 佐藤：20件 says what somebody aims at.
    return value === '' || (/\d/.test(value.normalize('NFKC')) && !DATED_KEY.test(key)) ? undefined : key;
  });
  return keys.every((key) => key !== undefined) && keys.some((key) => isPersonKey(sheet.ofLabel(key!).head));
}

/** Whether the key of a cell (氏名：佐藤 健) asks for the one the sheet is about, or their team. */
export function saysWhose(sheet: SheetText, text: string): boolean {
  const key = /^([^:：]{1,12})[:：]/u.exec(text)?.[1];
  return key !== undefined && isPersonKey(sheet.ofLabel(key).head);
}

function isPersonKey({ role }: Head): boolean {
  return role === 'member' || role === 'team';
}
