import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import type { Cell } from '../../../src/core/grid/cell';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { fitsIn } from '../../../src/core/targets/finish-target';
import { readTargets } from '../../../src/core/targets/read-targets';
import { settingsTargets } from '../../../src/core/targets/settings-targets';
import type { Target } from '../../../src/core/targets/target';
import { textGrid } from '../../support/target-lines';

function targetsOf(
  grid: readonly (readonly Cell[])[],
  more: { english?: boolean; settings?: Partial<Settings> } = {},
): Target[] {
  const language = more.english === true ? 'en' : 'ja';
  const fiscalStart = language === 'ja' ? 4 : 1;
  const settings = { ...NO_SETTINGS, ...more.settings };
  return readTargets(grid, { settings, asOf: dayOf(2026, 11, 25), zone: SCRIPT_ZONE, language, fiscalStart });
}
const amounts = (csv: string, english = false) =>
  targetsOf(textGrid(csv), { english }).map(({ value, unit }) => `${value ?? ''} ${unit}`.trim());

describe('the unit beside a value', () => {
  test.each<[string, string]>([
    ['担当,面談\n佐藤,20', '20 件'],
    ['担当,面談\n佐藤,20名', '20 名'],
    ['担当,スカウト送信\n佐藤,100', '100 通'],
    ['担当,売上\n佐藤,3000000', '3000000 円'],
    ['担当,売上\n佐藤,£30k', '30000 £'],
    ['担当,面接通過率\n佐藤,50%', '0.5 fraction'],
    ['担当,推薦までの日数\n佐藤,3', '3 days'],
    ['担当,推薦までの日数\n佐藤,48時間', '2 days'],
    ['担当,推薦までの日数\n佐藤,3営業日', '3 営業日'],
    ['担当,1人あたり求人提案数\n佐藤,5', '5 件/人'],
    ['担当,指標,目標,単位\n佐藤,面談,20,回', '20 回'],
    ['担当,指標,目標,単位\n佐藤,売上,300,万円', '3000000 円'],
    ['担当,指標,目標,単位\n佐藤,求人提案,5,社／人', '5 社/人'],
    ['担当,求人提案（社／人）\n佐藤,5', '5 社/人'],
    ['担当,求人提案（１人あたり）\n佐藤,5社', '5 社/人'],
    ['担当,指標,目標\n佐藤,求人提案 1人あたり,5社', '5 社/人'],
    ['担当,指標,目標\n佐藤,求人提案 1名につき,5社', '5 社/人'],
    ['担当,日報提出(%)\n佐藤,90', '0.9 fraction'],
    ['担当,面談\n佐藤,全件', 'all'],
  ])('%j', (csv, expected) => expect(amounts(csv)).toEqual([expected]));

  test.each<[string, string]>([
    ['Consultant,First interviews\nSam Poole,8', '8'],
    ['Consultant,Billings\nSam Poole,30000', '30000'],
    ['Consultant,Billings\nSam Poole,£30k', '30000 £'],
    ['Consultant,CV pass rate\nSam Poole,3:1', '0.333333 fraction'],
    ['Consultant,Jobs per candidate\nSam Poole,5', '5'],
  ])('%j', (csv, expected) => {
    expect(amounts(csv, true).map((one) => one.replace(/0\.3{5,}/, '0.333333'))).toEqual([expected]);
  });

  test('typed shares of counts and rates, and what Sheets makes of 3:1 and 48:00', () => {
    const typed = (heading: string, cell: Cell) =>
      targetsOf([
        ['担当', heading],
        ['佐藤', cell],
      ]).map(
        ({ metric, condition, value, unit }) =>
          `${METRICS[metric!]!.id} ${condition} ${Math.round(value! * 1e4) / 1e4} ${unit}`,
      );
    expect(typed('日報提出', 0.9)).toEqual(['daily_report_submitted >= 0.9 fraction']);
    expect(typed('面接通過率', 0.5)).toEqual(['interview_pass_rate >= 0.5 fraction']);
    expect(typed('面接通過率', 50)).toEqual(['interview_pass_rate >= 0.5 fraction']);
    expect(typed('面接通過率（%）', 50)).toEqual(['interview_pass_rate >= 0.5 fraction']);
    expect(typed('面接通過率（%）', 0.5)).toEqual(['interview_pass_rate >= 0.5 fraction']);
    expect(typed('内定承諾', 0.8)).toEqual(['offer_acceptance_rate >= 0.8 fraction']);
    expect(typed('月間面談', 0.5)).toEqual(['first_meeting >= 0.5 件']);
    expect(typed('面談', 1)).toEqual(['first_meeting >= 1 件']);
    expect(typed('内定辞退', 1)).toEqual(['offer_declined <= 1 件']);
    expect(typed('書類通過率', new Date(1899, 11, 30, 3, 1))).toEqual(['document_pass_rate >= 0.3333 fraction']);
    expect(typed('推薦までの日数', new Date(1900, 0, 1, 0, 0))).toEqual(['meeting_to_submission_days <= 2 days']);
    expect(typed('面談', new Date(2026, 10, 24))).toEqual([]);
  });
});

describe('the period of a target', () => {
  const periods = (csv: string) => targetsOf(textGrid(csv)).map(({ period }) => period);
  test.each<[string, string[]]>([
    ['11月の目標,\n面談,20件', ['2026-11']],
    ['11月の目標,\n面談,月20件', ['monthly']],
    ['11月の目標,\n面談,今月20件', ['2026-11']],
    ['11月の目標,\n面談,週5件', ['weekly']],
    ['2026年度下期の目標,\n面談,月20件', ['monthly']],
    ['2026年度の目標,\n売上,年3000万円', ['FY2026']],
    ['2026年度2Qの目標,\n売上,四半期600万円', ['2026Q2']],
    ['面談の目標,\n佐藤,20件', ['']],
    ['月間目標,\n面談,20件', ['monthly']],
    ['担当,面談（月）\n佐藤,20', ['monthly']],
    ['担当,11月 面談\n佐藤,20', ['2026-11']],
    ['担当,期間,面談\n佐藤,毎週,5', ['weekly']],
    ['担当,期間,面談\n佐藤,11月,20', ['2026-11']],
    ['担当,月,面談\n佐藤,11,20', ['2026-11']],
    ['担当,週,面談\n佐藤,2026/11/9,5', ['2026-W46']],
    ['担当,指標,目標\n佐藤,月間面談数,20', ['monthly']],
    ['担当,推薦までの日数\n佐藤,3日', ['each']],
    ['11月の目標,\n推薦までの日数,3日', ['2026-11']],
    ['2026年10月の目標,\n面談,来月22件', ['2026-11']],
    ['2026年10月の目標,\n面談,今月20件', ['2026-10']],
    ['定例議事録 2026/11/24,\n面談,今月20件', ['2026-11']],
    ['定例議事録 2026/11/24,\n面談,来週5件', ['2026-W49']],
  ])('%j', (csv, expected) => expect(periods(csv)).toEqual(expected));

  test.each<[string, string, boolean]>([
    ['2026-11-25', 'daily', true],
    ['2026-11', 'daily', false],
    ['2026-W48', 'weekly', true],
    ['2026-11', 'weekly', false],
    ['2026-11', 'monthly', true],
    ['2026-11-25', 'monthly', false],
    ['2026Q3', 'monthly', false],
    ['2026Q3', 'quarterly', true],
    ['FY2026', 'quarterly', false],
    ['FY2026', 'yearly', true],
    ['2026', 'yearly', false],
    ['', 'monthly', false],
    ['2026-11-01..2026-11-05', 'daily', false],
    ['2026-11', 'each', false],
  ])('%s is a time of %s: %s', (period, frequency, expected) => expect(fitsIn(period, frequency)).toBe(expected));
});

describe('rows 目標 of the settings', () => {
  const set = (rows: Partial<Settings['targets'][number]>[], more: Partial<Settings> = {}) => {
    const targets = rows.map((row, at) => ({
      member: '佐藤',
      metric: 'first_meeting',
      period: '毎月',
      value: '20',
      row: at,
      ...row,
    }));
    return settingsTargets({ ...NO_SETTINGS, targets, ...more }, (text) =>
      METRICS.some(({ id }) => id === text) ? metricIndex(text) : undefined,
    );
  };
  const shown = ({ member, period, metric, text, condition, value, unit, scope, watched, row, column }: Target) =>
    [
      member,
      period,
      metric === undefined ? `"${text}"` : METRICS[metric]!.id,
      condition,
      value,
      unit,
      scope,
      watched,
      row,
      column,
    ].join(' ');

  test.each<[Partial<Settings['targets'][number]>, string]>([
    [{}, '佐藤 monthly first_meeting >= 20  individual false 0 0'],
    [{ period: '2026-11', value: '20件以内' }, '佐藤 2026-11 first_meeting <= 20 件 individual false 0 0'],
    [
      { metric: 'interview_pass_rate', value: '50' },
      '佐藤 monthly interview_pass_rate >= 0.5 fraction individual false 0 0',
    ],
    [
      { metric: 'jobs_per_candidate', value: '5' },
      '佐藤 monthly jobs_per_candidate >= 5 fraction individual false 0 0',
    ],
    [{ metric: 'offer_declined', value: '1' }, '佐藤 monthly offer_declined <= 1  individual false 0 0'],
    [
      { metric: 'meeting_to_submission_days', value: '48h' },
      '佐藤 monthly meeting_to_submission_days <= 2 days individual false 0 0',
    ],
    [{ metric: 'revenue', value: '300万円' }, '佐藤 monthly revenue >= 3000000 円 individual false 0 0'],
    [{ metric: 'ブログ', value: '4本' }, '佐藤 monthly "ブログ" >= 4 本 individual false 0 0'],
    [{ metric: 'ブログ', value: '0件' }, '佐藤 monthly "ブログ" >= 0 件 individual false 0 0'],
    [{ member: '全員' }, '全員 monthly first_meeting >= 20  individual false 0 0'],
    [{ member: 'チーム全体' }, 'チーム全体 monthly first_meeting >= 20  team false 0 0'],
    [{ member: '梅田' }, '梅田 monthly first_meeting >= 20  team false 0 0'],
    [{ member: '' }, ' monthly first_meeting >= 20  individual false 0 0'],
  ])('%j', (row, expected) => {
    const teams = [
      { member: '佐藤', team: '梅田', role: '' as const },
      { member: '鈴木', team: '', role: '' as const },
    ];
    expect(set([row], { teams }).map(shown)).toEqual([expected]);
  });

  test('without a number they are left out, the others keep their place', () => {
    expect(set([{ value: '?' }, { value: '5' }]).map(({ row }) => row)).toEqual([1]);
  });
});
