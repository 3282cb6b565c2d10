import type { Text } from '../../src/core/language';
import { message } from '../../src/messages/message';
import type { ProblemCode } from '../import/import-problem';

/** Every text of the workbench's own frame around the grid. The add-on's texts come from the add-on. */
export const texts = {
  title: { ja: '自走KPI 作業台', en: 'Jisou KPI workbench' },
  file: { ja: 'ファイル', en: 'File' },
  openFile: { ja: 'ファイルを開く…', en: 'Open file…' },
  sample: { ja: 'サンプルに戻す', en: 'Back to the sample' },
  locale: { ja: 'シートの地域（日付の読み方）', en: 'Locale of the sheet (order of dates)' },
  localeNames: {
    ja_JP: { ja: '日本（2026/4/1）', en: 'Japan (2026/4/1)' },
    en_US: { ja: 'アメリカ（4/1/2026）', en: 'United States (4/1/2026)' },
    en_GB: { ja: 'イギリス（01/04/2026）', en: 'United Kingdom (01/04/2026)' },
  },
  help: { ja: 'ヘルプ', en: 'Help' },
  differences: { ja: 'Googleスプレッドシートとのちがい', en: 'How this differs from Google Sheets' },
  standIn: {
    ja: 'これはGoogleスプレッドシートの代わりに、この端末の中だけで動く作業台です。データはどこにも送られません。',
    en: 'This is a local stand-in for Google Sheets. It runs on this machine only; no data leaves it.',
  },
  seeDifferences: { ja: '本物とのちがい', en: 'Where it differs' },
  language: { ja: '表示の言語', en: 'Language' },
  close: { ja: '閉じる', en: 'Close' },
  closeSidebar: { ja: 'サイドバーを閉じる', en: 'Close the sidebar' },
  ok: { ja: 'OK', en: 'OK' },
  dropHere: { ja: 'ここにファイルを置くと開きます（CSV・Excel）', en: 'Drop the file to open it (CSV or Excel)' },
  cannotOpen: { ja: 'ファイルを開けませんでした', en: 'The file could not be opened' },
  opening: { ja: '読み込んでいます…', en: 'Opening…' },
  ready: { ja: '準備ができました', en: 'Ready' },
  noAddOn: {
    ja: 'アドオンを読み込めませんでした。いったん止めて npm start からやり直してください。',
    en: 'The add-on could not be loaded. Stop the workbench and run npm start again.',
  },
  scriptError: { ja: 'スクリプトのエラー', en: 'Script error' },
  oneFileOnly: {
    ja: '一度に開けるのは1つのファイルです。最初の1つを開きました。',
    en: 'One file at a time: the first one was opened.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;

export const problems: Readonly<
  Record<ProblemCode, ReturnType<typeof message<Readonly<Record<string, string | number>>>>>
> = {
  empty: message(
    ({ file }) =>
      `「${file}」は空のファイル（0バイト）です。書き出しが途中で止まっていないか確かめて、もう一度書き出してください。`,
    ({ file }) => `“${file}” is empty (0 bytes). The export may have stopped half-way: please export it again.`,
  ),
  binary: message(
    ({ file }) => `「${file}」は表として読めませんでした。CSVかExcel（.xlsx）で保存したファイルを開いてください。`,
    ({ file }) => `“${file}” cannot be read as a table. Please open a CSV or Excel (.xlsx) file.`,
  ),
  'too-large': message(
    ({ file, megabytes, most }) =>
      `「${file}」は約${megabytes}MBあり、大きすぎます（${most}MBまで）。期間やタブをしぼって書き出してください。`,
    ({ file, megabytes, most }) =>
      `“${file}” has about ${megabytes} MB, which is too large (up to ${most} MB). Please export fewer months or tabs.`,
  ),
  'too-many-cells': message(
    ({ file, cells, most }) =>
      `「${file}」はセルが多すぎます（約${rounded(cells)}個、${rounded(most)}個まで）。期間やタブをしぼって書き出してください。`,
    ({ file, cells, most }) =>
      `“${file}” has too many cells (about ${rounded(cells)}, up to ${rounded(most)}). Please export fewer months or tabs.`,
  ),
  protected: message(
    ({ file }) =>
      `「${file}」はパスワードで保護されています。Excelで開いてパスワードを外し、保存し直してから開いてください。`,
    ({ file }) =>
      `“${file}” is protected by a password. Open it in Excel, remove the password, save it, then open it here.`,
  ),
  damaged: message(
    ({ file }) =>
      `「${file}」は壊れているか、表計算のファイルではないようです。元のファイルからもう一度保存してください。`,
    ({ file }) => `“${file}” seems to be damaged, or is not a spreadsheet. Please save it again from the original.`,
  ),
  'no-cells': message(
    ({ file }) => `「${file}」には値の入ったセルがありません。見出しとデータのある表を開いてください。`,
    ({ file }) => `“${file}” has no cell with a value. Please open a table with headings and data.`,
  ),
  'other-format': message(
    ({ file }) => `「${file}」は画像やPDFなど、表ではないファイルです。CSVかExcel（.xlsx）のファイルを開いてください。`,
    ({ file }) =>
      `“${file}” is a picture, PDF or another file that is no table. Please open a CSV or Excel (.xlsx) file.`,
  ),
};

function rounded(count: string | number | undefined): string {
  return Number(count ?? 0).toLocaleString('en-US');
}

export const opened = message<{ file: string; sheets: number; rows: number; encoding: string }>(
  ({ file, sheets, rows, encoding }) =>
    `「${file}」を開きました（タブ${sheets}・${rows.toLocaleString('en-US')}行${encoding === '' ? '' : `・文字コード ${encoding}`}）`,
  ({ file, sheets, rows, encoding }) =>
    `Opened “${file}” (${sheets} ${sheets === 1 ? 'tab' : 'tabs'}, ${rows.toLocaleString('en-US')} rows${encoding === '' ? '' : `, ${encoding}`})`,
);

export const spillBlocked = message<{ cell: string }>(
  ({ cell }) => `配列結果は ${cell} のデータを上書きするため、展開されませんでした。`,
  ({ cell }) => `Array result was not expanded because it would overwrite data in ${cell}.`,
);

export const spillBeyond = message<{ lines: number; axis: 'row' | 'column' }>(
  ({ lines, axis }) =>
    `結果は自動的に展開されませんでした。${axis === 'row' ? '行' : '列'}をさらに挿入してください（${lines}）。`,
  ({ lines, axis }) =>
    `Result was not automatically expanded, please insert more ${axis === 'row' ? 'rows' : 'columns'} (${lines}).`,
);

export const engineErrors: Readonly<Record<string, Text>> = {
  '#NAME?': {
    ja: '知らない名前の関数か範囲です。つづりを確かめてください。',
    en: 'Unknown function or range name. Please check the spelling.',
  },
  '#DIV/0!': { ja: '0で割っています。', en: 'Division by zero.' },
  '#N/A': { ja: '値が見つかりません。', en: 'No value is available.' },
  '#VALUE!': { ja: '値の種類が合いません。', en: 'A value is of the wrong kind.' },
  '#NUM!': { ja: '数値が範囲の外です。', en: 'A number is out of range.' },
  '#REF!': { ja: '参照先がありません。', en: 'The reference does not exist.' },
  '#CYCLE!': { ja: '循環参照です。', en: 'Circular dependency detected.' },
};
