import type { ViewState } from '../api';
import type { Language } from '../core/language';
import { PAGE_NAMES } from '../view/page-names';

/** The state the page was served with: which page was asked for, and what the person looked at last. */
export function servedView({ dataset }: { readonly dataset: Readonly<Record<string, string | undefined>> }): ViewState {
  const kept = parsed(dataset['view']);
  const language: Language = (kept['language'] ?? dataset['language']) === 'en' ? 'en' : 'ja';
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const unit = kept['unit'];
  return {
    page: PAGE_NAMES.find((page) => page === dataset['page']) ?? 'start',
    language,
    period: text(kept['period']),
    member: text(kept['member']),
    memberPeriod: text(kept['memberPeriod']),
    metric: text(kept['metric']),
    unit: unit === 'member' || unit === 'job' ? unit : 'month',
  };
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
