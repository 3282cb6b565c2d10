import { type BlockContext, ContextLines, namesTime } from '../../../src/core/activity/read-contexts';
import { dayOf } from '../../../src/core/calendar/day';
import { readLine } from '../../../src/core/layout/context-lines';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const AS_OF = dayOf(2026, 12, 31);
const lexicon = new Lexicon(NO_SETTINGS);
// Met elsewhere on the sheet, so that a title that begins with them is theirs.
for (const name of ['佐藤', '鈴木']) lexicon.addPerson(name);

/** A line of a sheet; `DATA` are rows of figures. Those beside stand in a column of their own, with others in their row. */
type Line = string | { readonly text: string; readonly column: number; readonly alone?: boolean };
const DATA = '*';

/** All that holds below some lines, in words. */
function below(
  lines: readonly Line[],
  table: readonly [number, number, boolean] = [0, 8, false],
  from?: number,
): string {
  const contexts = new ContextLines(AS_OF);
  let afterData = false;
  lines.forEach((line, row) => {
    if (line === DATA) {
      afterData = true;
      return;
    }
    const { text, column, alone = false } = typeof line === 'string' ? { text: line, column: 0, alone: true } : line;
    const context = readLine(text, lexicon);
    contexts.note(text, row, text.startsWith('↑'));
    if (context !== undefined && !text.startsWith('↑')) contexts.add({ row, column, alone, context, afterData });
    afterData = false;
  });
  return inWords(contexts.at(from ?? lines.length, ...table));
}

function inWords(block: BlockContext): string {
  const { member, memberInTitle, ra, team, everyone, metric, period, track, title, moneyScale } = block;
  const label = metric?.kind === 'metric' ? METRICS[metric.metric]!.id : metric?.kind;
  const said = [
    ['member', member],
    ['in title', memberInTitle ? 'yes' : ''],
    ['ra', ra],
    ['team', team],
    ['everyone', everyone ? 'yes' : ''],
    ['metric', label ?? ''],
    ['period', period === undefined ? '' : 'month' in period ? `${period.month}` : period.form],
    ['track', track ?? ''],
    ['year', title.year ?? ''],
    ['fiscal', title.fiscalYear ?? ''],
    ['half', title.half ?? ''],
    ['months', title.months?.join('-') ?? ''],
    ['scale', moneyScale === 1 ? '' : moneyScale],
  ];
  return said
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

describe('a line after data begins a block', () => {
  test.each<[string, Line[], string]>([
    [
      'a person takes back the one before with the month below that one',
      ['担当: 佐藤', '2026年10月', DATA, '担当: 田中'],
      'member 田中',
    ],
    [
      'a month over both people stays',
      ['2026年10月', '担当: 佐藤', DATA, '担当: 田中'],
      'member 田中, period 10, year 2026, months 10-10',
    ],
    ['a month takes back a month', ['2026年10月', DATA, '2026年11月'], 'period 11, year 2026, months 11-11'],
    ['a RA takes back a RA and her month', ['RA: 木下', '2026年10月', DATA, 'RA: 原'], 'ra 原, track client'],
    ['a RA leaves the CA alone', ['担当: 佐藤', DATA, 'RA: 原'], 'member 佐藤, ra 原, track client'],
    ['a team takes back a team and its people', ['東京チーム', '担当: 佐藤', DATA, '大阪チーム'], 'team 大阪チーム'],
    ['a person stays in the team', ['東京チーム', '担当: 佐藤', DATA, '担当: 田中'], 'member 田中, team 東京チーム'],
    ['everybody together is no longer one person', ['担当: 佐藤', DATA, '全体'], 'everyone yes'],
    ['nor one team', ['東京チーム', DATA, '全社'], 'everyone yes'],
    ['nor one RA', ['RA: 木下', DATA, '全体'], 'everyone yes'],
    ['one person is no longer everybody', ['全体', DATA, '担当: 佐藤'], 'member 佐藤'],
    ['nor is a team', ['全体', DATA, '東京チーム'], 'team 東京チーム'],
    ['nor a RA', ['全体', DATA, 'RA: 木下'], 'ra 木下, track client'],
    [
      'a month leaves everybody as it was',
      ['全体', '2026年10月', DATA, '2026年11月'],
      'everyone yes, period 11, year 2026, months 11-11',
    ],
    [
      'a metric takes back a metric and whom stood below it',
      ['■ 初回面談数', '担当: 佐藤', DATA, '■ 書類推薦数'],
      'metric document_submitted',
    ],
    [
      'a metric stays with the person above it',
      ['担当: 佐藤', '■ 初回面談数', DATA, '■ 書類推薦数'],
      'member 佐藤, metric document_submitted',
    ],
    [
      'a metric leaves the month alone',
      ['2026年10月', DATA, '■ 書類推薦数'],
      'metric document_submitted, period 10, year 2026, months 10-10',
    ],
  ])('%s', (_, lines, said) => {
    expect(below(lines)).toBe(said);
  });
});

describe('a line before data adds to the lines above it', () => {
  test.each<[string, Line[], string]>([
    [
      'title, person, month',
      ['2026年度 営業実績', '担当: 佐藤', '11月'],
      'member 佐藤, period 11, fiscal 2026, months 11-11',
    ],
    [
      'the later of two people',
      ['担当: 佐藤', '2026年10月', '担当: 田中'],
      'member 田中, period 10, year 2026, months 10-10',
    ],
    [
      'the later of two RAs',
      ['RA: 木下', '2026年10月', 'RA: 原'],
      'ra 原, period 10, track client, year 2026, months 10-10',
    ],
    ['the later of two teams', ['東京チーム', '担当: 佐藤', '大阪チーム'], 'member 佐藤, team 大阪チーム'],
    [
      'the later of two metrics',
      ['■ 初回面談数', '担当: 佐藤', '■ 書類推薦数'],
      'member 佐藤, metric document_submitted',
    ],
    ['the later of two tracks', ['RA', 'CA 活動記録'], 'track candidate'],
    [
      'a month without a year takes the year of the month it replaces',
      ['2026年10月', '11月'],
      'period 11, year 2026, months 11-11',
    ],
    ['a month without a year leaves nothing of another one', ['10月', '11月'], 'period 11, months 11-11'],
    ['a fiscal year stays above its months', ['2026年度', '11月'], 'period 11, fiscal 2026, months 11-11'],
    ['an English fiscal year too', ['FY26', 'November'], 'period 11, fiscal 2026'],
    ['everybody takes the place of a person', ['担当: 佐藤', '全体'], 'everyone yes'],
    ['and of a team and a RA', ['東京チーム', 'RA: 木下', '全体'], 'everyone yes, track client'],
    ['a person takes the place of everybody', ['全体', '担当: 佐藤'], 'member 佐藤'],
    ['a metric leaves everybody as it was', ['全体', '■ 初回面談数'], 'everyone yes, metric first_meeting'],
  ])('%s', (_, lines, said) => {
    expect(below(lines)).toBe(said);
  });
});

describe('a title after data takes the place of what it names itself', () => {
  test.each<[string, Line[], string]>([
    ['a person and a month', ['佐藤 5月実績', DATA, '鈴木 6月実績'], 'member 鈴木, in title yes, months 6-6'],
    [
      'a month, where a line named another',
      ['2026年10月', '担当: 佐藤', DATA, '営業レポート 2026年11月'],
      'member 佐藤, year 2026, months 11-11',
    ],
    [
      'a metric, and the person in between stays',
      ['■ 初回面談数', '担当: 佐藤', DATA, '月別 書類推薦数レポート'],
      'member 佐藤, metric document_submitted',
    ],
    ['a line of its own for the person is no title', ['鈴木 6月実績', DATA, '担当: 佐藤'], 'member 佐藤'],
  ])('%s', (_, lines, said) => {
    expect(below(lines)).toBe(said);
  });
});

describe('the unit of money', () => {
  test.each<[string, Line[], string]>([
    ['in a title', ['営業実績（単位：千円）'], 'scale 1000'],
    ['in a note', ['※金額の単位は千円です'], 'scale 1000'],
    ['of a note that names no unit there is none', ['※金額は千円で入力してください'], ''],
    ['in English', ['Note: unit £k'], 'scale 1000'],
    ['the nearest title wins', ['営業実績（単位：千円）', DATA, '成約実績（単位：万円）'], 'scale 10000'],
    ['a title wins over a note', ['※単位は千円です', '成約実績（単位：万円）'], 'scale 10000'],
    ['without the word', ['売上（百万円）'], 'metric revenue, scale 1000000'],
    ['in pounds', ['Desk results (£k)'], 'scale 1000'],
    ['in dollars', ['Desk results ($k)'], 'scale 1000'],
    ['none', ['営業実績（千件）'], ''],
  ])('%s', (_, lines, said) => {
    expect(below(lines)).toBe(said);
  });
});

describe('a note on the unit', () => {
  const closing = '↑単位は千円です';

  test.each<[string, Line[], number, string]>([
    ['below a table speaks for it', [DATA, closing], 0, 'scale 1000'],
    ['on the row itself too', [DATA, closing], 1, 'scale 1000'],
    ['but not for the next one', [DATA, closing, DATA], 2, ''],
    ['the first of two below', [DATA, closing, DATA, '↑単位は万円です'], 0, 'scale 1000'],
    ['each for its own table', [DATA, closing, DATA, '↑単位は万円です'], 2, 'scale 10000'],
    ['above a table says nothing of those before', [DATA, '※単位は千円です', DATA], 0, ''],
    ['nor of its own row', ['※単位は千円です', DATA], 0, ''],
    ['the last of two above', ['※単位は千円です', DATA, '※単位は万円です', DATA], 3, 'scale 10000'],
    ['the one above before the one below', ['※単位は万円です', DATA, closing], 1, 'scale 10000'],
    ['that is none of money is not heard', ['※単位は千円です', '※単位は名です', DATA], 2, 'scale 1000'],
  ])('%s', (_, lines, from, said) => {
    expect(below(lines, [0, 8, false], from)).toBe(said);
  });
});

describe('tables side by side', () => {
  const LEFT = [0, 3, true] as const;
  const RIGHT = [5, 8, true] as const;
  const WHOLE = [0, 8, false] as const;
  const at = (column: number, text: string, alone = false): Line => ({ text, column, alone });

  test.each<[string, Line[], readonly [number, number, boolean], string]>([
    ['a line speaks for the table it stands over', [at(0, '担当: 佐藤'), at(5, '担当: 田中')], LEFT, 'member 佐藤'],
    ['and so does the other', [at(0, '担当: 佐藤'), at(5, '担当: 田中')], RIGHT, 'member 田中'],
    ['the last column belongs to the table', [at(3, '担当: 佐藤'), at(8, '担当: 田中')], LEFT, 'member 佐藤'],
    ['of the other one too', [at(4, '担当: 佐藤'), at(8, '担当: 田中')], RIGHT, 'member 田中'],
    ['a column outside it does not', [at(4, '担当: 佐藤'), at(9, '担当: 田中')], RIGHT, ''],
    ['a table that stands alone hears all', [at(11, '担当: 佐藤')], WHOLE, 'member 佐藤'],
    [
      'a month alone in its row holds for both',
      [at(0, '2026年11月', true)],
      RIGHT,
      'period 11, year 2026, months 11-11',
    ],
    ['one beside others does not', [at(0, '2026年11月')], RIGHT, ''],
    ['a person alone in her row is her own table’s', [at(0, '担当: 佐藤', true)], RIGHT, ''],
    [
      'so are team, RA, metric, track and everybody',
      [at(0, '東京チーム', true), at(0, 'RA: 木下', true), at(0, '■ 初回面談数', true), at(0, '全体', true)],
      RIGHT,
      '',
    ],
    [
      'a month over the neighbour does not take back one’s own',
      [at(5, '2026年10月'), at(0, '2026年11月', true)],
      RIGHT,
      'period 10, year 2026, months 10-10',
    ],
    [
      'nor after a title with a month',
      [at(5, '営業レポート 2026年10月'), at(0, '2026年11月', true)],
      RIGHT,
      'year 2026, months 10-10',
    ],
    [
      'it does where one’s own lines name none',
      [at(5, '担当: 田中'), at(0, '2026年11月', true)],
      RIGHT,
      'member 田中, period 11, year 2026, months 11-11',
    ],
    [
      'a month of the neighbour before one’s own',
      [at(0, '2026年10月', true), at(0, '2026年11月', true)],
      RIGHT,
      'period 11, year 2026, months 11-11',
    ],
  ])('%s', (_, lines, table, said) => {
    expect(below(lines, table)).toBe(said);
  });
});

test.each([
  ['佐藤 5月実績', true],
  ['2026年度 営業実績', true],
  ['FY26 scorecard', true],
  ['下期 活動記録', true],
  ['佐藤 活動記録', false],
  ['■ 初回面談数', false],
])('whether %s names a time: %s', (text, names) => {
  expect(namesTime(text, AS_OF)).toBe(names);
});
