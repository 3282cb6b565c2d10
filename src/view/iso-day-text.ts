import { dayOf, isRealDate } from '../core/calendar/day';
import { formatDay } from '../core/calendar/format-period';
import type { Language } from '../core/language';

/** `2026-11-20` as people write it; anything else as it is. */
export function isoDayText(iso: string, language: Language): string {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? []).map(Number);
  return isRealDate(year, month, day) ? formatDay(dayOf(year, month, day), language) : iso;
}
