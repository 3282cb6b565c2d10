import type { ReadErrorCode } from '../core/activity/read-error';
import type { Language } from '../core/language';
import { type Message, message } from './message';

type Values = Readonly<Record<string, string | number>>;

const sentences: Readonly<Record<ReadErrorCode, Message<Values>>> = {
  loading: message<Values>(
    () =>
      '範囲の値がまだ読み込み中です（IMPORTRANGE など）。読み込みが終わるまで待つと、自動で計算されます。終わらないときは、元のファイルへのアクセスを許可してください。',
    () =>
      'The range is still loading (IMPORTRANGE or similar). The result appears when it has loaded. If it never does, allow access to the source file.',
  ),
  'broken-reference': message<Values>(
    ({ value }) =>
      `範囲の値が ${value} になっています。参照先のタブや列が消えていないか、範囲の指定を確かめてください。`,
    ({ value }) => `The range gives ${value}. Check whether the tab or columns it refers to still exist.`,
  ),
  'no-heading': message<Values>(
    () =>
      '見出しの行が見つかりません。「日付」「担当者」「活動内容」や「推薦日」「面談数」などの見出しがある行を、範囲に含めてください。',
    () =>
      'No heading row was found. Include the row with headings such as Date, Consultant, Activity or CVs sent in the range.',
  ),
  'joined-cells': message<Values>(
    ({ value }) =>
      `1行が1つのセルに入っています（「${value}」など）。その列を選び、メニューの「データ」→「テキストを列に分割」で分けてください。`,
    ({ value }) =>
      `Each row stands in a single cell (“${value}”, for one). Select the column and choose Data → Split text to columns.`,
  ),
  'own-output': message<Values>(
    ({ name }) => `範囲にあるのは ${name} の結果だけです。元の活動シートの範囲を指定してください。`,
    ({ name }) => `The range holds nothing but the result of ${name}. Give the range of the activity sheet itself.`,
  ),
  'no-metric': message<Values>(
    () =>
      '見出しはありますが、活動を数えられる列が見つかりません。「面談数」のような件数の列、「推薦日」のような日付の列、または活動内容の列が必要です。列の名前が独自のときは、設定の「列」で役割を指定してください。',
    () =>
      'There are headings, but no column that can be counted: a count such as Meetings, a stage date such as CV sent, or a column that names the activity. If your headings are your own, give their role in the settings (key "column").',
  ),
};

export function readErrorText(code: ReadErrorCode, values: Values, language: Language): string {
  return sentences[code][language](values);
}
