/** What was typed as the number of an agreed action. */
export type AgreedCount =
  | { readonly kind: 'count'; readonly count: number }
  /** Left blank: it is done or not done. */
  | { readonly kind: 'none' }
  /** No number, or none above 0. */
  | { readonly kind: 'unreadable' };

/** Reads the number of an agreed action as people type it: `3`, `１２件`, `1,200`, `5 人`. */
export function readAgreedCount(text: string): AgreedCount {
  const tight = text.normalize('NFKC').replace(/[,\s]|[件名人回社通本]\s*$/g, '');
  if (text.trim() === '') return { kind: 'none' };
  const count = /^\d{1,9}(?:\.\d+)?$/.test(tight) ? Number(tight) : 0;
  return count > 0 ? { kind: 'count', count } : { kind: 'unreadable' };
}
