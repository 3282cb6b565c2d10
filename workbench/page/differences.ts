import type { Language, Text } from '../../src/core/language';
import { element } from './dom';

/** What a person at the page should know; the full list, rule by rule, is docs/differences.md. */
const MAIN_POINTS: readonly Text[] = [
  {
    ja: '関数もメニューもサイドバーも、Googleに入れるのと同じファイル（dist/Code.js・sidebar.html）が動いています。',
    en: 'Functions, menu and sidebar are the very files that go to Google (dist/Code.js, sidebar.html).',
  },
  {
    ja: '表の部分はUniverという別の表計算です。QUERY・ARRAYFORMULA・SPARKLINE、フィルタ表示、共同編集、変更履歴はありません。グラフと条件付き書式の色は、アドオンが作ったものを同じ内容から描いています。',
    en: 'The grid is Univer, another spreadsheet. There is no QUERY, ARRAYFORMULA or SPARKLINE, and no filter views, joint editing or version history. Charts and conditional formats the add-on makes are drawn from the same specification.',
  },
  {
    ja: 'ここで変えた内容は保存されません。ページを読み込み直すと、最初の状態に戻ります。',
    en: 'Nothing you change is saved. Reloading the page starts afresh.',
  },
  {
    ja: '使う人は1人、権限はすべて許可ずみとして動きます。本物では、最初に許可の画面が出ます。',
    en: 'There is one user who has allowed everything. In Google, a consent screen comes first.',
  },
  {
    ja: 'CSVの「=」で始まる文字は、数式にせず文字のまま開きます（本物の読み込みでは数式になります）。',
    en: 'Text in a CSV that starts with “=” stays text (an import into Sheets makes it a formula).',
  },
  {
    ja: 'Excelの数式は、最後に保存されたときの値として開きます。',
    en: 'Formulas of an Excel file are opened as the values they had when it was saved.',
  },
  {
    ja: '数字や日付の読み方（4/1 や 50%）は、画面の「シートの地域」に合わせて本物と同じようにしています。',
    en: 'Numbers and dates you type or open (4/1, 50%) are read as Sheets reads them in the locale chosen under File.',
  },
  {
    ja: '計算の速さはこの端末の速さです。本物では関数1つごとにGoogleへの往復があり、30秒で打ち切られます。',
    en: 'Speed is that of this machine. In Google every function call is a round trip, cut off after 30 seconds.',
  },
];

const FULL_LIST: Text = { ja: 'すべてのちがい（規則ごとの一覧・英語）', en: 'Every difference, rule by rule' };

/** The main points, then the project's full list folded away. `markdown` is docs/differences.md; `''` where it is missing. */
export function differencesContent(language: Language, markdown: string): Node[] {
  const points = element('ul', {}, ...MAIN_POINTS.map((point) => element('li', {}, point[language])));
  if (markdown === '') return [points];
  return [points, element('details', {}, element('summary', {}, FULL_LIST[language]), ...markdownNodes(markdown))];
}

/** Headings, paragraphs, lists and tables of a Markdown file as elements; marks inside a line are dropped. */
export function markdownNodes(markdown: string): Node[] {
  const nodes: Node[] = [];
  for (const block of markdown.replace(/\r/g, '').split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    if (lines.length === 0) continue;
    if (lines[0]!.startsWith('#'))
      nodes.push(element('h3', {}, inline(lines[0]!.replace(/^#+\s*/, ''))), ...rest(lines.slice(1)));
    else nodes.push(...rest(lines));
  }
  return nodes;
}

function rest(lines: readonly string[]): Node[] {
  if (lines.length === 0) return [];
  if (lines[0]!.startsWith('|')) return [tableNode(lines)];
  if (/^[-*] /.test(lines[0]!)) {
    const items = lines.join('\n').split(/\n(?=[-*] )/);
    return [
      element(
        'ul',
        {},
        ...items.map((item) => element('li', {}, inline(item.replace(/^[-*] /, '').replace(/\n\s*/g, ' ')))),
      ),
    ];
  }
  return [element('p', {}, inline(lines.join(' ')))];
}

function tableNode(lines: readonly string[]): Node {
  const cells = (line: string): string[] =>
    line
      .replace(/^\|/, '')
      .replace(/\|\s*$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.trim().replace(/\\\|/g, '|')));
  const [head, ...body] = lines.filter((line) => !/^\|[\s:|-]+\|?\s*$/.test(line));
  const row = (tag: 'th' | 'td', line: string) =>
    element('tr', {}, ...cells(line).map((cell) => element(tag, {}, cell)));
  return element(
    'div',
    { class: 'table-scroll', tabindex: '0' },
    element('table', {}, row('th', head ?? ''), ...body.map((line) => row('td', line))),
  );
}

function inline(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|`/g, '');
}
