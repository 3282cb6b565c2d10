/**
 * The period grammar as the tests need it, written apart from the product's: a canonical text for each period, so
 * that `2026年11月`, `2026/11` and `2026-11` compare equal.
 */
const FREQUENCIES: Readonly<Record<string, string>> = {
  daily: 'daily',
  毎日: 'daily',
  weekly: 'weekly',
  毎週: 'weekly',
  monthly: 'monthly',
  毎月: 'monthly',
  each: 'each',
  都度: 'each',
};

export function canonicalPeriod(cell: unknown): string {
  if (cell instanceof Date) return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}`;
  const text = String(cell).normalize('NFKC').trim();
  const often = FREQUENCIES[text.toLowerCase()];
  if (often !== undefined) return often;
  const monday = /^(\d{4})-(\d\d)-(\d\d)w$/.exec(text);
  if (monday !== null) return isoWeek(Number(monday[1]), Number(monday[2]), Number(monday[3]));
  const month = /^(\d{4})(?:年|[-/])(\d{1,2})月?$/.exec(text);
  if (month !== null) return `${month[1]}-${two(Number(month[2]))}`;
  const quarter = /^(\d{4})(?:年度)?(?:Q(\d)|(\d)Q|第(\d)四半期)$/.exec(text);
  if (quarter !== null) return `${quarter[1]}Q${quarter[2] ?? quarter[3] ?? quarter[4]}`;
  const half = /^(\d{4})(?:年度)?(?:H(\d)|(上)期|(下)期)$/.exec(text);
  if (half !== null) return `${half[1]}H${half[2] ?? (half[3] === undefined ? 2 : 1)}`;
  const year = /^(?:FY(\d{4})|(\d{4})年度|(\d{4})FY)$/.exec(text);
  if (year !== null) return `${year[1] ?? year[2] ?? year[3]}FY`;
  return text;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `2026-W48`, after ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(year: number, month: number, day: number): string {
  const monday = Date.UTC(year, month - 1, day);
  const thursday = new Date(monday + 3 * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = 1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000));
  return `${thursday.getUTCFullYear()}-W${two(week)}`;
}
