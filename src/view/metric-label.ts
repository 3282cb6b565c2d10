import type { Language } from '../core/language';
import { METRICS } from '../core/metrics/catalogue';

/** A label for a narrow column: without notes in brackets (求人応募数). */
export function shortLabel(metric: number, language: Language): string {
  return METRICS[metric]!.label[language].replace(/\s*[(（].*?[)）]/g, '');
}

/** A label as it is said in a sentence before a number: without notes in brackets, and without 数 (求人応募20件). */
export function spokenLabel(metric: number, language: Language): string {
  const bare = shortLabel(metric, language);
  return language === 'ja' ? bare.replace(/数$/, '') : bare;
}
