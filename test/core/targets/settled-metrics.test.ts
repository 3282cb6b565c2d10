import { metricIndex } from '../../../src/core/metrics/catalogue';
import { normaliseLabel } from '../../../src/core/parse/label';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { linesOf, textGrid } from '../../support/target-lines';

function meaning(labels: Readonly<Record<string, string>>): Settings {
  const metrics = new Map<string, number | 'ignore'>();
  for (const [label, id] of Object.entries(labels)) {
    metrics.set(normaliseLabel(label), id === 'ignore' ? 'ignore' : metricIndex(id));
  }
  return { ...NO_SETTINGS, metrics };
}

describe('what the settings say of a label wins', () => {
  test('over its neighbours, down a column', () => {
    const grid = textGrid('担当,指標,目標\n佐藤,推薦,24\n佐藤,設定,8\n佐藤,内定,3');
    expect(linesOf(grid)[1]).toBe('C3 佐藤 - first_interview_set >= 8 own');
    expect(linesOf(grid, meaning({ 設定: 'meeting_set' }))[1]).toBe('C3 佐藤 - meeting_set >= 8 own');
  });

  test('over its neighbours, across headings', () => {
    const grid = textGrid('担当,推薦,設定,内定\n佐藤,24,8,3');
    expect(linesOf(grid)[1]).toBe('C2 佐藤 - first_interview_set >= 8 own');
    expect(linesOf(grid, meaning({ 設定: 'meeting_set' }))[1]).toBe('C2 佐藤 - meeting_set >= 8 own');
  });

  test('over a label that the catalogue knows', () => {
    const grid = textGrid('担当,面談,面談目標\n佐藤,15,16');
    expect(linesOf(grid, meaning({ 面談: 'second_meeting' }))).toEqual(['C2 佐藤 - second_meeting >= 16 own']);
  });

  test.each([
    ['a heading', '担当,CAパワー,応募\n佐藤,5,24', 'B2 佐藤 - client_visit >= 5 own'],
    ['a heading with 目標', '担当,CAパワー（目標）,CAパワー（実績）\n佐藤,5,4', 'B2 佐藤 - client_visit >= 5 own'],
    ['a row label', '担当,指標,目標\n佐藤,CAパワー,5', 'C2 佐藤 - client_visit >= 5 own'],
    ['a label under no heading', '11月の目標,\nCAパワー,5件', 'B2 - 2026-11 client_visit >= 5 team'],
  ])('for a name nobody else knows: %s', (_, csv, line) => {
    expect(linesOf(textGrid(csv), meaning({ CAパワー: 'client_visit' }))[0]).toBe(line);
  });

  test('and what it leaves out is no target, in a row or a column', () => {
    const left = meaning({ 雑務: 'ignore' });
    expect(linesOf(textGrid('担当,指標,目標\n佐藤,雑務,5\n佐藤,応募,24'), left)).toEqual([
      'C3 佐藤 - application_consent >= 24 own',
    ]);
    expect(linesOf(textGrid('担当,雑務,応募\n佐藤,5,24'), left)).toEqual(['C2 佐藤 - application_consent >= 24 own']);
  });
});

describe('a word with two meanings', () => {
  const team = (...roles: (readonly [member: string, role: 'CA' | 'RA' | 'both' | ''])[]): Settings => ({
    ...NO_SETTINGS,
    teams: roles.map(([member, role]) => ({ member, team: '', role })),
  });
  const calls = (csv: string, settings: Settings = NO_SETTINGS) =>
    linesOf(textGrid(csv), settings)
      .filter((line) => / (?:client|candidate)_call /.test(line))
      .map((line) => line.split(' ').slice(0, 4).join(' '));

  test('is what the settings say a person does', () => {
    const csv = '担当,架電数\n西村,200\n佐藤,100\n田中,50';
    expect(calls(csv, team(['西村さん', 'RA'], ['佐藤', 'CA'], ['田中', 'both']))).toEqual([
      'B2 西村 - client_call',
      'B3 佐藤 - candidate_call',
      'B4 田中 - candidate_call',
    ]);
  });

  test('is what a person’s other targets are about', () => {
    expect(calls('担当,指標,目標\n西村,架電数,200\n西村,企業訪問,12\n佐藤,架電数,100\n佐藤,面談,20')).toEqual([
      'C2 西村 - client_call',
      'C4 佐藤 - candidate_call',
    ]);
    // The settings know better; and one of each tells nothing.
    expect(calls('担当,指標,目標\n西村,架電数,200\n西村,企業訪問,12', team(['西村', 'CA']))).toEqual([
      'C2 西村 - candidate_call',
    ]);
    expect(calls('担当,指標,目標\n西村,架電数,200\n西村,企業訪問,12\n西村,面談,20\n佐藤,面談,20')).toEqual([
      'C2 西村 - candidate_call',
    ]);
  });

  test('is what the name says, else what most of the sheet is about', () => {
    expect(calls('担当,架電数\n西村（RA）,200\n佐藤（CA）,100')).toEqual([
      'B2 西村（RA） - client_call',
      'B3 佐藤（CA） - candidate_call',
    ]);
    expect(calls('指標,目標\n架電数,200\n企業訪問,12\n新規求人,5')).toEqual(['B2 - - client_call']);
    expect(calls('指標,目標\n架電数,200\n企業訪問,12\n面談,20')).toEqual(['B2 - - candidate_call']);
    expect(calls('指標,目標\n架電数,200')).toEqual(['B2 - - candidate_call']);
  });

  test('is not what has a label of its own', () => {
    expect(calls('指標,目標\n架電数,200\n求職者架電数,100\n企業訪問,12\n新規求人,5')).toEqual([
      'B2 - - client_call',
      'B3 - - candidate_call',
    ]);
  });
});
