import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { fullWidth, thousands } from '../spelling';
import { Truth } from '../truth';
import { CAS, CONSULTANTS, RAS } from './common';

/** Families 7 and 8: months and members across or down, stacked blocks, targets beside actuals. */

const FIRST_HALF = [4, 5, 6, 7, 8, 9] as const;

function month(of: number, year = 2026): string {
  return `${year}-${of < 10 ? '0' : ''}${of}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** One heading row; the metric stands in the title; a quarter row and a mean. */
export function metricInTitle(): LayoutCase {
  const random = new Random(501);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('一次面接設定数 推移（2026年度）'), 'title');
  sheet.add('月', ...CAS, 'チーム合計');
  let quarter = CAS.map(() => 0);
  const half = CAS.map(() => 0);
  for (const of of FIRST_HALF) {
    const values = CAS.map(() => random.poisson(6));
    values.forEach((value, at) => {
      truth.count(CAS[at]!, month(of), 'first_interview_set', value);
      quarter[at] = quarter[at]! + value;
      half[at] = half[at]! + value;
    });
    sheet.add(`${of}月`, ...values, sum(values));
    if (of % 3 === 0) {
      truth.nonData(sheet.add(`${of === 6 ? 1 : 2}Q計`, ...quarter, sum(quarter)), 'total');
      quarter = CAS.map(() => 0);
    }
  }
  truth.nonData(sheet.add('上期計', ...half, sum(half)), 'total');
  truth.nonData(sheet.add('月平均', ...half.map((value) => (value / 6).toFixed(1)), (sum(half) / 6).toFixed(1)), 'mean');
  return {
    name: '41-metric-in-title', family: 7, language: 'ja', asOf: '2026-09-30', sheet, truth,
    notes: 'The title names the metric and the fiscal year (April to September 2026). 1Q計, 2Q計, 上期計, 月平均 and チーム合計 are not counted.',
  };
}

/** Months across, merged over metrics; members down; rates; one sum of the sheet's own is wrong. */
export function monthsOverMetrics(): LayoutCase {
  const random = new Random(502);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = [['面談', 'first_meeting', 12], ['推薦', 'document_submitted', 14], ['一次面接設定', 'first_interview_set', 5]] as const;
  const months = [4, 5, 6] as const;
  truth.nonData(sheet.add('2026年度 1Q　個人別実績'), 'title');
  sheet.add('担当', ...months.flatMap((of) => [`${of}月`, '', '', '']), '1Q計', '', '', '');
  sheet.add('', ...[...months, 0].flatMap(() => [...metrics.map(([label]) => label), '推薦率']));
  const rate = (values: readonly number[]) => (values[0] === 0 ? '#DIV/0!' : `${((100 * values[1]!) / values[0]!).toFixed(1)}%`);
  const totals: number[][] = [...months, 0].map(() => metrics.map(() => 0));
  for (const ca of CAS) {
    const quarter = metrics.map(() => 0);
    const cells = months.flatMap((of, place) => {
      const values = metrics.map(([, metric, mean], at) => {
        const value = random.poisson(mean);
        truth.count(ca, month(of), metric, value);
        quarter[at] = quarter[at]! + value;
        totals[place]![at] = totals[place]![at]! + value;
        totals[3]![at] = totals[3]![at]! + value;
        return value;
      });
      return [...values.map(String), rate(values)];
    });
    sheet.add(ca, ...cells, ...quarter, rate(quarter));
  }
  const stated = totals.map((values) => [...values]);
  stated[1]![1] = stated[1]![1]! + 3;
  const row = sheet.add('合計', ...stated.flatMap((values) => [...values.map(String), rate(values)]));
  truth.nonData(row, 'total; May 推薦 is 3 too high');
  truth.report(row, String(stated[1]![1]), 'the stated total differs from the sum above it');
  return {
    name: '42-months-over-metrics', family: 7, language: 'ja', asOf: '2026-06-30', sheet, truth,
    notes: 'Two heading rows, months merged over metrics. 推薦率 is a rate, 1Q計 a total. The 合計 row states a sum for 推薦 in May that is 3 too high: reported.',
  };
}

/** Members across, merged over metrics; months down; the team as last group. */
export function membersOverMetrics(): LayoutCase {
  const random = new Random(503);
  const sheet = new Sheet();
  const truth = new Truth();
  const labels = ['登録数', '初回面談数', '求人応募数', '決定数'];
  const metrics = ['registration', 'first_meeting', 'application_consent', 'placement'];
  const means = [15, 10, 11, 1.2];
  truth.nonData(sheet.add('CA別 月次サマリー'), 'title');
  sheet.add('年月', ...[...CAS, 'チーム計'].flatMap((who) => [who, '', '', '']));
  sheet.add('', ...[...CAS, 'チーム計'].flatMap(() => labels));
  for (const of of [10, 11, 12, 1, 2, 3]) {
    const year = of >= 10 ? 2026 : 2027;
    const team = metrics.map(() => 0);
    const cells = CAS.flatMap((ca) =>
      metrics.map((metric, at) => {
        const value = random.poisson(means[at]!);
        truth.count(ca, month(of, year), metric, value);
        team[at] = team[at]! + value;
        return value;
      }),
    );
    sheet.add(`${year}/${of}`, ...cells, ...team);
  }
  return {
    name: '43-members-over-metrics', family: 7, language: 'ja', asOf: '2027-03-31', shortDatesYear: 2026, sheet, truth,
    notes: 'Two heading rows, members merged over metrics; months as 2026/10. チーム計 is a total, not a person.',
  };
}

/** Blocks of metrics stacked, each with its own heading of era months, and quarter, half-year and mean columns. */
export function stackedMetrics(): LayoutCase {
  const random = new Random(504);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = [['スカウト送信数', 'scout_sent', 300], ['面談数', 'first_meeting', 14], ['一次面接設定数', 'first_interview_set', 6], ['成約数', 'placement', 1.3]] as const;
  truth.nonData(sheet.add('令和8年度上期 KPI推移'), 'title');
  for (const [label, metric, mean] of metrics) {
    truth.nonData(sheet.blank(), 'blank');
    sheet.add(label, '8年4月', '8年5月', '8年6月', '1Q計', '8年7月', '8年8月', '8年9月', '2Q計', '上期計', '平均');
    const all = FIRST_HALF.map(() => 0);
    const line = (values: readonly number[]) => {
      const first = values.slice(0, 3);
      const second = values.slice(3);
      return [...first, sum(first), ...second, sum(second), sum(values), (sum(values) / 6).toFixed(1)];
    };
    for (const ca of CAS) {
      const values = FIRST_HALF.map((of, at) => {
        const value = random.poisson(mean > 100 ? 30 : mean) * (mean > 100 ? 10 : 1);
        truth.count(ca, month(of), metric, value);
        all[at] = all[at]! + value;
        return value;
      });
      sheet.add(ca, ...line(values));
    }
    truth.nonData(sheet.add('合計', ...line(all)), 'total');
  }
  return {
    name: '44-stacked-metric-blocks', family: 8, language: 'ja', asOf: '2026-09-30', sheet, truth,
    notes: '8年4月 beside other such heads is Reiwa 8 = 2026. The first cell of each heading names the metric of its block. 1Q計, 2Q計, 上期計, 平均 and the 合計 rows are not counted.',
  };
}

/** 目標, 実績, 差異, 達成率 as rows under each metric; months across. */
export function targetRows(): LayoutCase {
  const random = new Random(505);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = [['面談数', 'first_meeting', 14], ['推薦数', 'document_submitted', 16], ['一次面接設定数', 'first_interview_set', 6]] as const;
  truth.nonData(sheet.add('2026年度上期 目標・実績管理'), 'title');
  sheet.add('担当', '指標', '区分', ...FIRST_HALF.map((of) => `${of}月`), '上期計');
  for (const ca of CAS) {
    metrics.forEach(([label, metric, mean], place) => {
      const goals = FIRST_HALF.map(() => mean + random.int(0, 3));
      const done = FIRST_HALF.map(() => random.poisson(mean));
      FIRST_HALF.forEach((of, at) => {
        truth.count(ca, month(of), metric, done[at]!);
        truth.target(ca, month(of), metric, goals[at]!);
      });
      const rate = (a: number, b: number) => `${((100 * a) / b).toFixed(0)}%`;
      sheet.add(place === 0 ? ca : '', label, '目標', ...goals, sum(goals));
      sheet.add('', '', '実績', ...done, sum(done));
      sheet.add('', '', '差異', ...done.map((value, at) => value - goals[at]!), sum(done) - sum(goals));
      sheet.add('', '', '達成率', ...done.map((value, at) => rate(value, goals[at]!)), rate(sum(done), sum(goals)));
    });
  }
  return {
    name: '45-target-actual-rows', family: 7, language: 'ja', asOf: '2026-09-30', sheet, truth,
    notes: '担当 and 指標 are merged over their rows. Only 実績 counts; 目標 are targets; 差異 (also negative) and 達成率 are neither. 上期計 is a total.',
  };
}

/** 当月 and 累計 under each metric, a block of rows for each month under a line that names it. */
export function monthBlocksCumulative(): LayoutCase {
  const random = new Random(506);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = [['面談数', 'first_meeting', 13], ['求人応募数', 'application_consent', 15], ['一次面接設定数', 'first_interview_set', 6]] as const;
  const running: Record<string, number> = {};
  truth.nonData(sheet.add('営業会議資料'), 'title');
  for (const of of [4, 5, 6]) {
    truth.nonData(sheet.blank(), 'blank');
    truth.nonData(sheet.add(`2026年${of}月`), 'head of a block: the month');
    sheet.add('氏名', ...metrics.flatMap(([label]) => [label, '']));
    sheet.add('', ...metrics.flatMap(() => ['当月', '累計']));
    const team = metrics.map(() => 0);
    const cumulated = metrics.map(() => 0);
    for (const ca of CAS) {
      const cells = metrics.flatMap(([, metric, mean], at) => {
        const value = random.poisson(mean);
        const key = `${ca}|${metric}`;
        running[key] = (running[key] ?? 0) + value;
        truth.count(ca, month(of), metric, value);
        team[at] = team[at]! + value;
        cumulated[at] = cumulated[at]! + running[key]!;
        return [value, running[key]!];
      });
      sheet.add(ca, ...cells);
    }
    truth.nonData(sheet.add('合計', ...team.flatMap((value, at) => [value, cumulated[at]!])), 'total');
  }
  return {
    name: '46-month-blocks-cumulative', family: 8, language: 'ja', asOf: '2026-06-30', sheet, truth,
    notes: 'A line 「2026年4月」 heads each block and dates it. 累計 columns are running totals from April and are not counted.',
  };
}

/** One row for each month, member and KPI, with numbered, bracketed and full-width labels. */
export function longRows(): LayoutCase {
  const random = new Random(507);
  const sheet = new Sheet();
  const truth = new Truth();
  const labels: readonly (readonly [string, string, number])[] = [
    ['①スカウト送信数（通）', 'scout_sent', 30], ['2. 面談数', 'first_meeting', 12], ['３）求人応募数【件】', 'application_consent', 13],
    [fullWidth('4.') + '一次面接設定（件）', 'first_interview_set', 5], ['⑤内定承諾数(名)', 'offer_accepted', 1],
  ];
  sheet.add('対象年月', '担当者名', 'KPI項目', '目標', '実績', '達成率');
  for (const of of [4, 5, 6]) {
    for (const ca of CAS) {
      for (const [label, metric, mean] of labels) {
        const goal = mean + 1;
        const value = random.poisson(mean);
        truth.count(ca, month(of), metric, value);
        truth.target(ca, month(of), metric, goal);
        sheet.add(`2026年${of}月`, ca, label, goal, value, `${((100 * value) / goal).toFixed(1)}%`);
      }
    }
  }
  return {
    name: '47-long-rows', family: 7, language: 'ja', asOf: '2026-06-30', shortDatesYear: 2026, sheet, truth,
    notes: 'One row for each month, member and KPI. Numbering, brackets, units and full width aside, the labels are in the catalogue. 目標 are targets, 達成率 is a rate.',
  };
}

/** The team's months, no member at all, rates between the counts. */
export function teamOnly(): LayoutCase {
  const random = new Random(508);
  const sheet = new Sheet();
  const truth = new Truth();
  const columns = ['scout_sent', 'scout_reply', 'registration', 'first_meeting', 'document_submitted', 'first_interview_set', 'placement'];
  truth.nonData(sheet.add('全社ファネル 2026年度'), 'title');
  sheet.add('月', 'スカウト送信数', '返信数', '返信率', '登録数', '初回面談数', '推薦数', '一次面接設定数', '成約数', '成約率');
  for (const of of [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]) {
    const values = [1500 + random.int(-200, 200), random.poisson(70), random.poisson(45), random.poisson(30), random.poisson(40), random.poisson(14), random.poisson(3)];
    columns.forEach((metric, at) => { truth.count('', month(of, of < 4 ? 2027 : 2026), metric, values[at]!); });
    const rate = (a: number, b: number) => `${((100 * a) / b).toFixed(1)}%`;
    sheet.add(`${of}月`, thousands(values[0]!), values[1]!, rate(values[1]!, values[0]!), ...values.slice(2), rate(values[6]!, values[3]!));
  }
  const sums = columns.map((_, at) => sum(sheet.rows.slice(2).map((row) => Number(row[[1, 2, 4, 5, 6, 7, 8][at]!]!.replace(',', '')))));
  truth.nonData(sheet.add('累計', thousands(sums[0]!), sums[1]!, '', ...sums.slice(2), ''), 'total');
  return {
    name: '48-team-only', family: 7, language: 'ja', asOf: '2027-03-31', sheet, truth,
    notes: 'No member column: the counts have no member. January to March of 2026年度 are 2027. 返信率 and 成約率 are rates, the 累計 row a total.',
  };
}

/** Money in 千円 and in 万円, as 300万円 and with a yen sign, in two tables under each other. */
export function moneyUnits(): LayoutCase {
  const random = new Random(509);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('売上管理表 2026年度'), 'title');
  sheet.add('月', '担当', '成約数', '売上（千円）', '粗利（万円）');
  for (const of of [4, 5, 6]) {
    for (const ca of CAS) {
      const placed = random.int(0, 3);
      const revenue = placed * random.int(800, 1500) * 1000;
      const profit = Math.round((revenue * 0.7) / 10_000) * 10_000;
      truth.count(ca, month(of), 'placement', placed);
      truth.count(ca, month(of), 'revenue', revenue);
      truth.count(ca, month(of), 'gross_profit', profit);
      sheet.add(`${of}月`, ca, placed, revenue === 0 ? '-' : thousands(revenue / 1000), revenue === 0 ? '-' : profit / 10_000);
    }
  }
  truth.nonData(sheet.blank(), 'blank');
  sheet.add('月', 'RA', '新規求人数', '売上');
  for (const of of [4, 5, 6]) {
    for (const ra of RAS) {
      const jobs = random.poisson(5);
      const revenue = random.int(10, 40) * 100_000;
      truth.count(ra, month(of), 'new_jobs', jobs);
      truth.count(ra, month(of), 'revenue', revenue);
      sheet.add(`${of}月`, ra, jobs, random.pick([`${revenue / 10_000}万円`, `¥${thousands(revenue)}`, `${thousands(revenue)}円`]));
    }
  }
  return {
    name: '49-money-units', family: 9, language: 'ja', asOf: '2026-06-30', sheet, truth,
    notes: 'Money is in units: 売上（千円） × 1,000, 粗利（万円） × 10,000; in the second table each cell says its unit. A dash is nothing.',
  };
}

/** Targets, actuals and per cent under each month; quarter and year-to-date groups; revenue in thousands of pounds. */
export function englishTargets(): LayoutCase {
  const random = new Random(510);
  const sheet = new Sheet();
  const truth = new Truth();
  const months = [['Jan', 1], ['Feb', 2], ['Mar', 3]] as const;
  const metrics = [['Candidate meetings', 'first_meeting', 14], ['CVs sent', 'document_submitted', 18], ['1st interviews arranged', 'first_interview_set', 6], ['Placements', 'placement', 1.4], ['Billings (£k)', 'revenue', 0]] as const;
  truth.nonData(sheet.add('Perm team scorecard 2026'), 'title');
  sheet.add('Consultant', 'Measure', ...months.flatMap(([name]) => [name, '', '']), 'Q1 Total', '', '');
  sheet.add('', '', ...[...months, 0].flatMap(() => ['Target', 'Actual', '%']));
  const per = (a: number, b: number) => `${Math.round((100 * a) / b)}%`;
  for (const who of CONSULTANTS) {
    metrics.forEach(([label, metric, mean], place) => {
      let wanted = 0;
      let done = 0;
      const cells = months.flatMap(([, of]) => {
        const money = metric === 'revenue';
        const goal = money ? 25 : Math.ceil(mean + 2);
        const value = money ? random.int(0, 40) : random.poisson(mean);
        truth.count(who, month(of), metric, money ? value * 1000 : value);
        truth.target(who, month(of), metric, money ? goal * 1000 : goal);
        wanted += goal;
        done += value;
        return [money ? `£${goal}k` : String(goal), money ? `£${value}k` : String(value), per(value, goal)];
      });
      const money = metric === 'revenue';
      sheet.add(place === 0 ? who : '', money ? 'Billings' : label, ...cells, money ? `£${wanted}k` : wanted, money ? `£${done}k` : done, per(done, wanted));
    });
  }
  return {
    name: '50-english-target-actual', family: 7, language: 'en', asOf: '2026-03-31', sheet, truth,
    notes: 'Months merged over Target, Actual and %; only Actual counts. Q1 Total is a total. £26k is 26,000.',
  };
}

/** Month heads such as Apr-26, consultants down, one metric a block, a year-to-date column. */
export function englishMonthHeads(): LayoutCase {
  const random = new Random(511);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = [['CVs sent', 'document_submitted', 18], ['1st interviews arranged', 'first_interview_set', 6], ['Placements', 'placement', 1.2]] as const;
  const months = ['Feb-26', 'Mar-26', 'Apr-26', 'May-26'];
  for (const [label, metric, mean] of metrics) {
    truth.nonData(sheet.add(label), 'head of a block: the metric');
    sheet.add('Consultant', ...months, 'YTD', 'Average');
    const all = months.map(() => 0);
    for (const who of CONSULTANTS) {
      const values = months.map((_, at) => {
        const value = random.poisson(mean);
        truth.count(who, month(at + 2), metric, value);
        all[at] = all[at]! + value;
        return value;
      });
      sheet.add(who, ...values, sum(values), (sum(values) / 4).toFixed(1));
    }
    truth.nonData(sheet.add('Total', ...all, sum(all), (sum(all) / 4).toFixed(1)), 'total');
    truth.nonData(sheet.blank(), 'blank');
  }
  return {
    name: '54-english-month-heads', family: 8, language: 'en', asOf: '2026-05-31', sheet, truth,
    notes: 'Apr-26 is April 2026, not a 26th. The line above each block names its metric. YTD and Average columns and Total rows are not counted.',
  };
}
