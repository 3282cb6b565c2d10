import { METRICS } from '../metrics/catalogue';
import { type LabelMatch, matchLabel } from '../metrics/match-label';
import type { MetricKind } from '../metrics/metric';
import { foldText, hasJapanese } from '../parse/text';
import { headKey } from './head-key';
import { namesNoEvent } from './mark-words';

const ENDING = /(?:の)?(?:実施)?(?:年月日|日時|日付|日程|日)$/;
const ENGLISH = /^(?:date (?:of )?)?(.+?)(?: (?:date|on|at|dt))?$/;

/** English past forms people head their date columns with, and the label the catalogue knows. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    applied: 'application',
    hired: 'placement',
    hiring: 'placement',
    hire: 'placement',
    placed: 'placement',
    registered: 'registration',
    met: 'candidate meeting',
    interviewed: 'interview',
    interviewing: 'interview',
    offered: 'offer',
    accepted: 'offers accepted',
    started: 'start',
    joining: 'start',
    joined: 'start',
    shortlisted: 'shortlisted by client',
  }),
);

/** The metric an English past form names as a heading of its own (Registered, Hired); `undefined` for anything else. */
export function pastFormLabel(text: string): LabelMatch | undefined {
  const form = FORMS.get(foldText(text).toLowerCase());
  return form === undefined ? undefined : matchLabel(form);
}

/**
 * The metric a stage-date heading names: `推薦日`, `一次面接設定日`, `CV Sent Date`, `Date Registered`. `undefined` for other
 * headings, and for planned dates (入社予定日).
 */
export function stageDateLabel(text: string): LabelMatch | undefined {
  if (text.length > 40) return undefined;
  const folded = foldText(text)
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/([a-z])(?=date$)/, '$1 ');
  if (/予定|次回|期限|planned|expected|next|due/.test(folded) || namesNoEvent(text)) return undefined;
  const base = /[a-z]/.test(folded) && !hasJapanese(folded) ? englishBase(folded) : japaneseBase(text);
  if (base === undefined || base === '') return undefined;
  const match = matchLabel(base);
  // 売上日 is when the amount beside it was booked.
  if (match.kind === 'metric' && NO_STAGES.has(METRICS[match.metric]!.kind)) return undefined;
  if (match.kind !== 'unknown') return match;
  const form = FORMS.get(base);
  return form === undefined ? undefined : matchLabel(form);
}

const NO_STAGES: ReadonlySet<MetricKind> = new Set<MetricKind>(['money', 'time', 'rate']);

function japaneseBase(text: string): string | undefined {
  const key = headKey(text);
  return ENDING.test(key) ? key.replace(ENDING, '') : undefined;
}

function englishBase(folded: string): string | undefined {
  if (!/\bdate\b|\b(?:on|at)$/.test(folded)) return undefined;
  return ENGLISH.exec(folded)?.[1]?.trim();
}
