import type { Text } from '../core/language';
import { message } from './message';

/** What people read on the page that inserts formulas. */
export const formulaPageTexts = {
  intro: {
    ja: '選んだセルに、集計の数式を入れます。読むタブと設定は「はじめる」で選んだものです。',
    en: 'Puts a formula into the selected cell. It reads the tabs and settings chosen under "Get started".',
  },
  what: { ja: '出すもの', en: 'What to show' },
  functions: {
    KPI_FUNNEL: { ja: 'ファネル（件数と移行率）', en: 'Funnel (counts and rates)' },
    KPI_MEMBERS: { ja: '担当ごとの件数', en: 'Counts by member' },
    KPI_COUNT: { ja: '1つの件数', en: 'One count' },
    KPI_TREND: { ja: '推移といつもの振れ幅', en: 'History with its usual range' },
    KPI_PACE: { ja: '目標といまの位置', en: 'Targets and where they stand' },
    KPI_STALLED: { ja: '止まっている人', en: 'Waiting without a move' },
  },
  everyone: { ja: '全員', en: 'Everyone' },
  member: { ja: '担当者', en: 'Member' },
  metric: { ja: '指標', en: 'Metric' },
  place: { ja: '入れる場所', en: 'Where it goes' },
  formula: { ja: '入れる数式', en: 'The formula' },
  look: { ja: 'いま選んでいるセルを見る', en: 'Look at the selected cell' },
  insert: { ja: '数式を入れる', en: 'Insert the formula' },
  chooseCell: {
    ja: 'シートで空いているセルを選んでから、「いま選んでいるセルを見る」を押してください。',
    en: 'Select an empty cell in a sheet, then press "Look at the selected cell".',
  },
  ownSheet: {
    ja: 'このシートはアドオンが作ったものです。ほかのシートのセルを選んでください。',
    en: 'This sheet was made by the add-on. Select a cell of another sheet.',
  },
  sourceSheet: {
    ja: 'このタブは集計のもとなので、ここには入れません（数式が自分自身を読むことになります）。ほかのタブのセルを選んでください。',
    en: 'The formula reads this tab, so it cannot stand here. Select a cell of another tab.',
  },
} as const satisfies Record<string, unknown>;

export const goesTo = message<{ place: string; rows: number; columns: number }>(
  ({ place, rows, columns }) => `${place}（結果は${rows}行×${columns}列に広がります）`,
  ({ place, rows, columns }) => `${place} (the result takes ${rows} rows × ${columns} columns)`,
);
export const cellTaken = message<{ place: string }>(
  ({ place }) => `${place}に内容があるため入れません。結果が広がる分だけ空いている場所を選んでください。`,
  ({ place }) => `${place} is not empty. Select a place with enough empty cells for the result.`,
);
export const noRoom = message<{ rows: number; columns: number }>(
  ({ rows, columns }) => `シートの端に近すぎます。${rows}行×${columns}列が空いている場所を選んでください。`,
  ({ rows, columns }) => `Too close to the edge of the sheet: the result takes ${rows} rows × ${columns} columns.`,
);
export const inserted = message<{ place: string }>(
  ({ place }) => `${place}に数式を入れました。`,
  ({ place }) => `The formula was put into ${place}.`,
);
export const noSavedForFormula: Text = {
  ja: '先に「はじめる」で、集計するタブを選んで保存してください。数式はそのタブを読みます。',
  en: 'First choose and save tabs under "Get started"; the formula reads them.',
};
