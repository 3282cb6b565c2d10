import type { Text } from '../core/language';
import { message } from './message';

/** Uncertain points of reading, put as a question with answers to click. */
export const questionTexts = {
  label: message<{ label: string; taken: string }>(
    ({ label, taken }) => `「${label}」を「${taken}」と読みました。合っていますか?`,
    ({ label, taken }) => `"${label}" was read as "${taken}". Is that right?`,
  ),
  unknown: message<{ label: string; count: number }>(
    ({ label, count }) => `「${label}」（${count}か所）は、どの指標ですか?`,
    ({ label, count }) => `Which metric is "${label}" (${count} ${count === 1 ? 'place' : 'places'})?`,
  ),
  setting: message<{ spelling: string; value: string }>(
    ({ spelling, value }) => `設定で「${spelling}」は「${value}」とありますが、どの指標のことですか?`,
    ({ spelling, value }) => `The settings say that "${spelling}" is "${value}". Which metric is meant?`,
  ),
  merged: message<{ value: string; into: string }>(
    ({ value, into }) => `「${value}」と「${into}」は同じ人ですか?`,
    ({ value, into }) => `Are "${value}" and "${into}" the same person?`,
  ),
  unclear: message<{ value: string }>(
    ({ value }) => `「${value}」はどなたのことですか?`,
    ({ value }) => `Who is "${value}"?`,
  ),
  status: message<{ value: string }>(
    ({ value }) => `「${value}」という状態は、どれにあたりますか?`,
    ({ value }) => `What does the status "${value}" mean?`,
  ),
};

export const answerTexts = {
  same: { ja: '同じ人', en: 'Same person' },
  another: { ja: '別の人', en: 'Another person' },
  noMetric: { ja: '数えない', en: 'Do not count' },
  open: { ja: '進行中', en: 'open' },
  hired: { ja: '決定', en: 'hired' },
  rejected: { ja: '見送り', en: 'rejected' },
  withdrawn: { ja: '辞退', en: 'withdrawn' },
} satisfies Record<string, Text>;

/** Keys and fixed values of the settings rows that answers become. */
export const settingsWords = {
  metric: { ja: '指標', en: 'metric' },
  member: { ja: '担当者', en: 'member' },
  column: { ja: '列', en: 'column' },
  status: { ja: '状態', en: 'status' },
  ignore: { ja: '除外', en: 'ignore' },
} satisfies Record<string, Text>;
