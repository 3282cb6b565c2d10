import type { Cell } from '../grid/cell';
import { METRICS } from '../metrics/catalogue';

/** 単価, CPA: averages of money, which add up to nothing. */
export function isAverageMoney(metric: number): boolean {
  const { id } = METRICS[metric]!;
  return id === 'avg_fee' || id === 'cost_per_meeting';
}

/** ヨミ, 売上見込: money that has not come in. */
export function isForecast(metric: number): boolean {
  return METRICS[metric]!.id === 'forecast_yomi';
}

/** 1.2億, 300万, 26k: an amount with a scale of its own, whatever the heading says. */
export function saysScale(cell: Cell): boolean {
  return (
    typeof cell === 'string' && /\d\s*(?:[十百千万億]|(?:k|thousand|mm|mn|mio|million|bn|billion)$)/i.test(cell.trim())
  );
}
