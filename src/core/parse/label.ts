import { foldText } from './text';

/**
 * A label as it is compared: full and half width, dashes and case made one, spaces and underscores out.
 * Brackets, numbering, units and endings stay; `metricKeys` takes those off step by step.
 */
export function normaliseLabel(text: string): string {
  return foldText(text)
    .replace(/[\s_]+/g, '')
    .toLowerCase();
}
