import type { Text } from '../core/language';
import type { ControlClass } from '../core/metrics/metric';

/** ○ ◎ × ? and what they mean, as a cell of 分類 says it. */
export const CONTROL_MARKS: Readonly<Record<ControlClass | 'unknown', { readonly mark: string; readonly name: Text }>> =
  {
    controllable: { mark: '○', name: { ja: '行動', en: 'Action' } },
    leading: { mark: '◎', name: { ja: '先行指標', en: 'Leading measure' } },
    uncontrollable: { mark: '×', name: { ja: '結果・外部要因', en: 'Result, decided by others' } },
    unknown: { mark: '?', name: { ja: '不明', en: 'Unknown' } },
  };

export const METRIC_COLUMNS = {
  ja: ['id', '指標', 'English', '種類', 'コントロール', '順序', '置き換え候補', '理由'],
  en: ['id', '指標', 'English', 'Kind', 'Control', 'Order', 'Replacements', 'Reason'],
} as const;

export const CONTROL_COLUMNS = {
  ja: ['指標', '判定', '分類', '理由', '置き換え候補'],
  en: ['Metric', 'Mark', 'Class', 'Reason', 'Replacements'],
} as const;

/** Between names in a list within one cell. */
export const LIST_SEPARATOR: Text = { ja: '、', en: ', ' };

export const LANGUAGE_HELP: Text = {
  ja: '出力の言語。ja か en。空白なら日本語。',
  en: 'Language of the output: ja or en. Blank: Japanese.',
};

/** Quotes a name inside a sentence. */
export function quoted(name: string, language: 'ja' | 'en'): string {
  return language === 'ja' ? `「${name}」` : `“${name}”`;
}
