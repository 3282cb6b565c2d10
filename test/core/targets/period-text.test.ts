import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { PeriodReader } from '../../../src/core/targets/period-pieces';

const reader = (language: 'ja' | 'en' = 'ja', asOf = dayOf(2026, 11, 25)) =>
  new PeriodReader({ asOf, language, fiscalStart: language === 'ja' ? 4 : 1, zone: SCRIPT_ZONE });
const japanese = reader();
const english = reader('en');
const found = (text: string, periods: PeriodReader) => {
  const piece = periods.find(text);
  return piece && `${periods.code(piece.period)}|${piece.rest}`;
};

describe('the first period inside a text, and what else stands there', () => {
  test.each<[string, string | undefined]>([
    ['面談 2026年11月 目標', '2026-11|面談   目標'],
    ['2026年11月の目標', '2026-11|の目標'],
    ['2026年度の目標', 'FY2026|の目標'],
    ['2026年度目標', 'FY2026|目標'],
    ['2026年度の上期 目標', '2026H1|目標'],
    ['2026年度上半期', '2026H1|'],
    ['2026年度 下半期の目標', '2026H2|の目標'],
    ['2026年度第2四半期の目標', '2026Q2|の目標'],
    ['2026年度 3Q 目標', '2026Q3|目標'],
    ['2026年 q3 目標', '2026Q3|目標'],
    ['2026年11月度の目標', '2026-11|の目標'],
    ['2026年11月24日 朝会', '2026-11-24|朝会'],
    ['令和8年11月 目標', '2026-11|目標'],
    ['令和元年5月 目標', '2019-05|目標'],
    ['R8.11 目標', '2026-11|目標'],
    ['R8/11 目標', '2026-11|目標'],
    ['8年11月 目標', '2026-11|目標'],
    ['8年度の目標', 'FY2026|の目標'],
    ['2027年3月期 目標', 'FY2026|目標'],
    ['27年3月期 目標', 'FY2026|目標'],
    ['２０２７年３月期 目標', 'FY2026|目標'],
    ['2026年12月期 目標', '2026-12|期 目標'],
    ['11月第3週 行動計画（11/16〜11/20）', '2026-W47|11月第3週 行動計画( )'],
    ['11月第3週 行動計画', '2026-W46|行動計画'],
    ['11月3週 行動計画', '2026-W46|行動計画'],
    ['第48週 面談', '2026-W48|面談'],
    ['2026-W48 面談', '2026-W48|面談'],
    ['4W(11/23-11/27) 面談', '2026-W48|4W( ) 面談'],
    ['第4週(11/23〜11/27) 面談', '2026-W48|第4週( ) 面談'],
    ['11/24週 面談', '2026-W48|面談'],
    ['11/24の週 面談', '2026-W48|面談'],
    ['11月24日の週 面談', '2026-W48|面談'],
    ['11/24(火) 朝会', '2026-11-24|朝会'],
    ['11月24日 朝会', '2026-11-24|朝会'],
    ['11月度 面談', '2026-11|面談'],
    ['10月〜12月 面談', '2026-10-01..2026-12-31|面談'],
    ['10〜12月 面談', '2026-10-01..2026-12-31|面談'],
    ['2026年10月から2027年3月 面談', '2026-10-01..2027-03-31|面談'],
    ['2026/10 面談', '2026-10|面談'],
    ['2026-10 面談', '2026-10|面談'],
    ['2026/10/05 面談', '2026-10-05|面談'],
    ['3Q 面談', '2026Q3|面談'],
    ['Q3 面談', '2026Q3|面談'],
    ['第3四半期 面談', '2026Q3|面談'],
    ['下期 面談', '2026H2|面談'],
    ['下半期 面談', '2026H2|面談'],
    ['H2 面談', '2026H2|面談'],
    ['FY26 面談', 'FY2026|面談'],
    ['FY2026 下期 面談', '2026H2|面談'],
    ['期間：2026年度下期', '2026H2|期間:'],
    ['対象月:11月', '2026-11|対象月:'],
    // None.
    ['面談20件', undefined],
    ['6か月', undefined],
    ['12か月で6件', undefined],
    ['10月間', undefined],
    ['3月次', undefined],
    ['3:1', undefined],
    ['1:3月', undefined],
    ['1,12月', undefined],
    ['1.12月', undefined],
    ['上位3社', undefined],
    ['12/31件', undefined],
    ['3Qualify', undefined],
    ['HQ1', undefined],
    ['面談', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(found(text, japanese)).toBe(expected));

  test.each<[string, string | undefined]>([
    ['Scorecard November 2026', '2026-11|Scorecard'],
    ["Scorecard Nov '26", '2026-11|Scorecard'],
    ['Scorecard Nov-26', '2026-11|Scorecard'],
    ['Nov. 2026 scorecard', '2026-11|scorecard'],
    ['Goals for 25 Nov', '2026-11-25|Goals for'],
    ['Goals for 25th Nov 2026', '2026-11-25|Goals for'],
    ['Goals in November', '2026-11|Goals in'],
    ['Goals in Sept', '2026-09|Goals in'],
    ['May goals', '2026-05|goals'],
    ['It may work', undefined],
    ['Maybe', undefined],
    ['March on', '2026-03|on'],
    ['Marching', undefined],
    ['Decide', undefined],
    ['January - June 2026', '2026H1|'],
    ['July to December 2026 goals', '2026-07-01..2026-12-31|goals'],
    ['October 2026 - March 2027', '2026-10-01..2027-03-31|'],
    ['November - February 2027', '2026-11-01..2027-02-28|'],
    ['Q3 2026 goals', '2026Q3|goals'],
    ["Q3 '26 goals", '2026Q3|goals'],
    ['Q3 FY26 goals', '2026Q3|goals'],
    ['2026 Q3 goals', '2026Q3|goals'],
    ['FY26 Q3 goals', '2026Q3|goals'],
    ['2026/H2 goals', '2026H2|goals'],
    ['H2 goals', '2026H2|goals'],
    ['FY 2026 goals', 'FY2026|goals'],
    ['W/C 23 Nov goals', '2026-W48|goals'],
    ['w/e 27 Nov goals', '2026-W48|goals'],
    ['Week commencing 23 Nov 2026', '2026-W48|'],
    ['Week beginning 23/11', '2026-W48|'],
    ['Week ending 27 Nov', '2026-W48|'],
    ['Week of 23 Nov', '2026-W48|'],
    ['23/11 (Mon) huddle', '2026-11-23|huddle'],
    ['3 CVs', undefined],
    ['Emarch 2', undefined],
  ])('%s in English', (text, expected) =>
    expect(found(text, english)?.replace('2026-01-01..2026-06-30', '2026H1')).toBe(expected),
  );
});

describe('which year a sheet is about', () => {
  const code = (
    titles: string[],
    texts: string[],
    text: string,
    asOf = dayOf(2026, 11, 25),
    language: 'ja' | 'en' = 'ja',
  ) => {
    const periods = reader(language, asOf);
    periods.settleYear(titles, [...titles, ...texts]);
    const piece = periods.find(text);
    return piece && periods.code(piece.period);
  };
  test.each<[string, string[], string[], string, string]>([
    ['the title’s', ['2025年度 目標'], ['4月'], '3月', '2026-03'],
    ['that of a month in the title, whose fiscal year it is', ['2026年11月 目標'], ['11月'], '3月', '2027-03'],
    ['the same before the fiscal year begins', ['2026年2月 目標'], ['2月'], '11月', '2025-11'],
    ['a calendar year’s', ['2025年 目標'], ['4月'], '3月', '2025-03'],
    ['that of the periods beside', [], ['2025年度上期', '下期'], '下期', '2025H2'],
    ['of a plain year the fiscal one that begins in it', [], ['2025年', '上期'], '上期', '2025H1'],
    ['no year too far from today', [], ['2019年度', '上期'], '上期', '2026H1'],
    ['no year too far ahead', [], ['2032年度', '上期'], '上期', '2026H1'],
    ['five years are near', [], ['2021年度', '上期'], '上期', '2021H1'],
    ['today’s', [], ['上期'], '上期', '2026H1'],
    ['months from January are a calendar year', [], ['1月', '2月', '3月', '4月'], '2月', '2026-02'],
    ['three of them are not', [], ['1月', '2月', '3月'], '2月', '2027-02'],
    ['nor are they from April', [], ['4月', '5月', '6月', '7月'], '2月', '2027-02'],
  ])('%s', (_, titles, texts, text, expected) => expect(code(titles, texts, text)).toBe(expected));

  test('where all would be more than nine months past, the next one', () => {
    expect(code([], ['4月', '5月'], '4月', dayOf(2027, 2, 25))).toBe('2026-04');
    expect(code([], ['4月', '5月'], '4月', dayOf(2027, 2, 26))).toBe('2027-04');
    expect(code([], ['1月', '2月', '3月', '4月'], '1月', dayOf(2026, 12, 31))).toBe('2026-01');
  });

  test('a range of a whole week, a lone day, and what this and next are beside them', () => {
    const periods = reader();
    expect(periods.relative('今週の目標', '2026-11-24')).toBe('2026-W48');
    expect(periods.relative('来月の目標', '2026-11')).toBe('2026-12');
    expect(periods.relative('来月の目標', '')).toBeUndefined();
    expect(periods.relative('目標', '2026-11')).toBeUndefined();
    expect(periods.relative('来月の目標', 'いつか')).toBeUndefined();
  });

  test('labels of a row or column of periods', () => {
    const periods = reader();
    periods.settleYear(['2026年11月 週別目標'], []);
    const label = (text: string, unit?: 'month' | 'week' | 'day') => {
      const period = periods.label(text, unit);
      return period && periods.code(period);
    };
    expect(['4', '12', '13', '0'].map((text) => label(text))).toEqual(['2026-04', '2026-12', undefined, undefined]);
    expect(['2', '5', '6', '7'].map((text) => label(text, 'week'))).toEqual([
      '2026-W45',
      '2026-W48',
      '2026-W49',
      '2027-W07',
    ]);
    expect(['第2週', '2週目', '2W', 'W2', '第2週目'].map((text) => label(text, 'week'))).toEqual(
      Array(5).fill('2026-W45'),
    );
    expect(['第2週', '2w'].map((text) => label(text))).toEqual(['2026-W45', '2026-W45']);
    expect(['24', '31'].map((text) => label(text, 'day'))).toEqual(['2026-11-24', undefined]);
    expect([label('11/24'), label('11/24', 'week'), label('2026年12月', 'week')]).toEqual([
      '2026-11-24',
      '2026-W48',
      '2026-12',
    ]);
    const unnamed = reader();
    unnamed.settleYear(['2026年度 目標'], []);
    expect(unnamed.label('2', 'week') && unnamed.code(unnamed.label('2', 'week')!)).toBe('2027-W02');
  });
});
