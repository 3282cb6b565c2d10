import { isoDay, yearMonthDay } from '../../../../src/core/calendar/day';
import { isWorkingDay, workingDays } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { englishShort, kanjiWeekday, monthDay } from '../spelling';
import { Truth } from '../truth';
import { CAS, CONSULTANTS, day } from './common';

/** Family 6: days or weeks across. */

/** Day numbers across with weekdays under them, a block of metrics per member, a column of sums, a block for the team. */
export function dayNumbers(): LayoutCase {
  const random = new Random(401);
  const sheet = new Sheet();
  const truth = new Truth();
  const days = Array.from({ length: 30 }, (_, at) => day(2026, 6, 1) + at);
  const metrics = [['求職者架電', 'candidate_call', 9], ['面談', 'first_meeting', 1.1], ['推薦', 'document_submitted', 1.4], ['一面設定', 'first_interview_set', 0.5]] as const;
  truth.nonData(sheet.add('2026年6月 行動量管理表'), 'title');
  sheet.add('担当', '項目', ...days.map((date) => yearMonthDay(date).day), '合計');
  sheet.add('', '', ...days.map(kanjiWeekday), '');
  const team = metrics.map(() => days.map(() => 0));
  for (const ca of CAS) {
    metrics.forEach(([label, metric, mean], at) => {
      let sum = 0;
      const cells = days.map((date, place) => {
        if (!isWorkingDay(date)) return '';
        const value = random.poisson(mean);
        truth.count(ca, date, metric, value);
        sum += value;
        team[at]![place] = team[at]![place]! + value;
        return value === 0 ? random.pick(['', '0']) : String(value);
      });
      sheet.add(at === 0 ? ca : '', label, ...cells, sum);
    });
  }
  metrics.forEach(([label], at) => {
    const sums = team[at]!;
    truth.nonData(sheet.add(at === 0 ? 'チーム計' : '', label, ...sums, sums.reduce((a, b) => a + b, 0)), 'total of the team');
  });
  return {
    name: '31-day-numbers-across', family: 6, language: 'ja', asOf: '2026-06-30', sheet, truth,
    notes: 'Day numbers 1 … 30 belong to the month of the title; the second heading row holds weekdays. 担当 is merged over its four rows. The 合計 column and the チーム計 block are totals.',
  };
}

/** Each member's block has a heading line of its own with dates across. */
export function dayBlocks(): LayoutCase {
  const random = new Random(402);
  const sheet = new Sheet();
  const truth = new Truth();
  const days = workingDays(day(2026, 6, 1), day(2026, 6, 12));
  const metrics = [['①スカウト送信数', 'scout_sent', 25], ['②面談設定数', 'meeting_set', 1.6], ['③面談実施数', 'first_meeting', 1.3], ['④求人応募数', 'application_consent', 1.4]] as const;
  truth.nonData(sheet.add('日別行動管理 2026年'), 'title');
  for (const ca of CAS) {
    truth.nonData(sheet.blank(), 'blank');
    truth.nonData(sheet.add(`■ ${ca}`), 'head of a block: the member');
    sheet.add('指標', ...days.map(monthDay), '計', '平均');
    for (const [label, metric, mean] of metrics) {
      const off = random.chance(0.25) ? random.int(0, days.length - 1) : -1;
      const values = days.map((_, at) => (at === off ? 0 : random.poisson(mean)));
      values.forEach((value, at) => { truth.count(ca, days[at]!, metric, value); });
      const sum = values.reduce((a, b) => a + b, 0);
      sheet.add(label, ...values.map((value, at) => (at === off ? '休' : value)), sum, (sum / days.length).toFixed(1));
    }
  }
  return {
    name: '32-day-blocks-per-member', family: 6, language: 'ja', asOf: '2026-06-12', shortDatesYear: 2026, sheet, truth,
    notes: 'A block per member under a line 「■ 佐藤 健」, which speaks for it. 計 and 平均 columns are not days. 休 = no data.',
  };
}

/** Weeks across, each with 目標 and 実績; a 月計 group at the end. */
export function weekPairs(): LayoutCase {
  const random = new Random(403);
  const sheet = new Sheet();
  const truth = new Truth();
  const weeks = [['1W(4/1-4/5)', 1], ['2W(4/6-4/12)', 6], ['3W(4/13-4/19)', 13], ['4W(4/20-4/26)', 20], ['5W(4/27-4/30)', 27]] as const;
  const metrics = [['面談数', 'first_meeting', 4], ['求人応募数', 'application_consent', 5], ['書類推薦数', 'document_submitted', 5], ['一次面接設定数', 'first_interview_set', 2]] as const;
  truth.nonData(sheet.add('週次 目標・実績（2026年4月）'), 'title');
  sheet.add('担当', '指標', ...weeks.flatMap(([label]) => [label, '']), '月計', '', '');
  sheet.add('', '', ...weeks.flatMap(() => ['目標', '実績']), '目標', '実績', '達成率');
  for (const ca of CAS) {
    metrics.forEach(([label, metric, mean], place) => {
      let wanted = 0;
      let done = 0;
      const cells = weeks.flatMap(([, first]) => {
        const goal = mean + random.int(0, 2);
        const value = random.poisson(mean);
        truth.count(ca, day(2026, 4, first), metric, value);
        wanted += goal;
        done += value;
        return [String(goal), String(value)];
      });
      sheet.add(place === 0 ? ca : '', label, ...cells, wanted, done, `${((100 * done) / wanted).toFixed(1)}%`);
    });
  }
  return {
    name: '33-week-target-actual-pairs', family: 6, language: 'ja', asOf: '2026-04-30', sheet, truth,
    notes: 'Each week has 目標 and 実績 under a merged head; only 実績 counts. 1W runs from 4/1 as its label says, so all weeks are April. 月計 is a total.',
  };
}

/** W/C columns, a block per consultant, leave written into a cell. */
export function weekCommencing(): LayoutCase {
  const random = new Random(404);
  const sheet = new Sheet();
  const truth = new Truth();
  const mondays = Array.from({ length: 6 }, (_, at) => day(2026, 4, 6) + 7 * at);
  const metrics = [['BD calls', 'client_call', 22], ['CVs sent', 'document_submitted', 5], ['1st interviews arranged', 'first_interview_set', 2], ['Offers', 'offer', 0.6], ['Placements', 'placement', 0.4]] as const;
  truth.nonData(sheet.add('Weekly KPI board 2026'), 'title');
  sheet.add('Consultant', 'KPI', ...mondays.map((monday) => `W/C ${englishShort(monday)}`), 'Total');
  for (const who of CONSULTANTS) {
    const leave = random.int(0, 8);
    metrics.forEach(([label, metric, mean], place) => {
      const values = mondays.map((_, at) => (at === leave ? 0 : random.poisson(mean)));
      values.forEach((value, at) => { truth.count(who, mondays[at]!, metric, value); });
      sheet.add(place === 0 ? who : '', label, ...values.map((value, at) => (at === leave ? 'A/L' : value)), values.reduce((a, b) => a + b, 0));
    });
  }
  const sums = mondays.map((_, at) => sheet.rows.slice(2).reduce((sum, row) => sum + (Number(row[at + 2]) || 0), 0));
  truth.nonData(sheet.add('Team total', '', ...sums, sums.reduce((a, b) => a + b, 0)), 'total');
  return {
    name: '34-week-commencing', family: 6, language: 'en', asOf: isoDay(day(2026, 5, 17)), sheet, truth,
    notes: 'W/C 6 Apr of the year in the title. The week of 27 Apr crosses into May and belongs to April. A/L = no data. The Total column and the Team total row are totals.',
  };
}

/** Rows are days, people across, one metric in the title. */
export function peopleAcrossDays(): LayoutCase {
  const random = new Random(405);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('求人応募獲得数（2026年5月〜6月）'), 'title');
  sheet.add('日付', '曜日', ...CAS, '計');
  for (const date of workingDays(day(2026, 5, 18), day(2026, 6, 19))) {
    const values = CAS.map(() => random.poisson(1.2));
    values.forEach((value, at) => { truth.count(CAS[at]!, date, 'application_consent', value); });
    sheet.add(monthDay(date), kanjiWeekday(date), ...values, values.reduce((a, b) => a + b, 0));
  }
  return {
    name: '35-people-across-days-down', family: 6, language: 'ja', asOf: '2026-06-19', shortDatesYear: 2026, sheet, truth,
    notes: 'The metric stands in the title alone, people across, days down. 計 is a total.',
  };
}
