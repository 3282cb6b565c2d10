import { readSheet } from '../../support/read-sheet';

/** Heading, kinds, and the kind of each candidate: `職種(営業 事務): A1=営業 A2=-`. */
function attributesOf(csv: string): string[] {
  const { attributes, candidates } = readSheet(csv);
  return attributes.map(({ heading, values, ofCandidate }) => {
    const kinds = candidates.map((name, at) => `${name}=${values[ofCandidate[at]!] ?? '-'}`);
    return `${heading}(${values.join(' ')}): ${kinds.join(' ')}`;
  });
}

const rows = (head: string, ...lines: string[]): string => [head, ...lines].join('\n');

describe('kinds of candidates', () => {
  const head = '日付,担当,活動,求職者,職種';
  const row = (candidate: string, kind: string): string => `2026/4/1,佐藤,初回面談,${candidate},${kind}`;

  test.each<[string, string[], string[]]>([
    [
      'one a candidate',
      [row('A1', '営業'), row('A2', '事務'), row('A3', '営業'), row('A4', '事務')],
      ['職種(営業 事務): A1=営業 A2=事務 A3=営業 A4=事務'],
    ],
    [
      'a blank says nothing, wherever it stands',
      [
        row('A1', ''),
        row('A1', '営業'),
        row('A1', ''),
        row('A2', '事務'),
        row('A3', ''),
        row('A2', '事務'),
        row('A4', '営業'),
      ],
      ['職種(営業 事務): A1=営業 A2=事務 A3=- A4=営業'],
    ],
    [
      'two of them are none, for good',
      [
        row('A1', '営業'),
        row('A1', '事務'),
        row('A1', '営業'),
        row('A2', '事務'),
        row('A3', '営業'),
        row('A4', '事務'),
      ],
      ['職種(営業 事務): A1=- A2=事務 A3=営業 A4=事務'],
    ],
    [
      'rows without a candidate say nothing',
      [row('', '営業'), row('A1', '事務'), row('A2', '営業'), row('A2', '営業'), row('', '事務')],
      ['職種(営業 事務): A1=事務 A2=営業'],
    ],
    ['a single kind splits nothing', [row('A1', '営業'), row('A2', '営業'), row('A3', '営業')], []],
    ['nor does a kind for each', [row('A1', '営業'), row('A2', '事務'), row('A3', '経理')], []],
    [
      'nor do sentences',
      ['あ', 'い', 'あ', 'い'].map((kind, at) =>
        row(`A${at}`, `${kind}と言っていたので来週もう一度こちらから電話をして様子を聞くことにした`),
      ),
      [],
    ],
  ])('%s', (_, lines, attributes) => {
    expect(attributesOf(rows(head, ...lines))).toEqual(attributes);
  });

  test('forty kinds are a column of kinds, one more is not', () => {
    const kinds = (count: number): string[] =>
      Array.from({ length: count * 2 }, (_, at) => row(`A${at}`, `職${String.fromCharCode(0x4e00 + (at % count))}`));
    expect(attributesOf(rows(head, ...kinds(40)))).toHaveLength(1);
    expect(attributesOf(rows(head, ...kinds(41)))).toEqual([]);
  });

  test('companies are kinds, though each comes but once', () => {
    const sheet = rows(
      '日付,担当,活動,求職者,企業',
      '2026/4/1,佐藤,書類推薦,A1,青空',
      '2026/4/2,佐藤,書類推薦,A2,白雲',
    );
    expect(attributesOf(sheet)).toEqual(['企業(青空 白雲): A1=青空 A2=白雲']);
  });

  test('several columns, of several tables', () => {
    const sheet = rows(
      `${head},流入経路`,
      `${row('A1', '営業')},紹介`,
      `${row('A2', '事務')},広告`,
      `${row('A3', '営業')},紹介`,
      `${row('A4', '事務')},広告`,
      ',,,,,',
      '成約日,担当,求職者,職種,,',
      '2026/5/1,佐藤,A1,事務,,',
      '2026/5/2,佐藤,A5,経理,,',
      '2026/5/3,佐藤,A6,経理,,',
      '2026/5/4,佐藤,A7,事務,,',
    );
    expect(attributesOf(sheet)).toEqual([
      '職種(営業 事務 経理): A1=- A2=事務 A3=営業 A4=事務 A5=経理 A6=経理 A7=事務',
      '流入経路(紹介 広告): A1=紹介 A2=広告 A3=紹介 A4=広告 A5=- A6=- A7=-',
    ]);
  });

  test('a table without candidates has none', () => {
    expect(
      attributesOf(
        rows(
          '日付,担当,部門,面談数',
          '2026/4/1,佐藤,東,1',
          '2026/4/2,佐藤,西,2',
          '2026/4/3,佐藤,東,1',
          '2026/4/4,佐藤,西,1',
        ),
      ),
    ).toEqual([]);
  });
});
