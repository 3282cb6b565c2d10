import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { simulateDay, workingDays } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { monthDayWeekday, slash } from '../spelling';
import { Truth } from '../truth';
import { CAS, day, RAS, untidyNumber } from './common';

/** Family 5: a row per day or week and member, a column per metric. */

/** The date stands on the first member's row only; 週計 and 月計 rows; a running total, a rate, days off and broken cells. */
export function dailyMergedDates(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const random = new Random(301);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['candidate_call', 'meeting_set', 'first_meeting', 'job_proposed', 'document_submitted', 'first_interview_set'];
  const means = { candidate_call: 14, meeting_set: 1.6, first_meeting: 1.2, job_proposed: 4, document_submitted: 1.5, first_interview_set: 0.6 };
  truth.nonData(sheet.add('2026年6月度　営業日報'), 'title');
  sheet.add('日付', '氏名', '求職者架電', '面談設定', '面談実施', '面談実施 累計', '求人提案', '推薦', '推薦率', '一次面接設定', '所感');
  const running: Record<string, number> = {};
  const month = [0, 0, 0, 0, 0, 0];
  let week = [0, 0, 0, 0, 0, 0];
  const total = (label: string, sums: readonly number[]) =>
    truth.nonData(sheet.add(label, '', sums[0]!, sums[1]!, sums[2]!, '', sums[3]!, sums[4]!, '', sums[5]!), 'total');
  const days = workingDays(day(2026, 6, 1), day(2026, 6, 19));
  days.forEach((date, at) => {
    CAS.forEach((ca, place) => {
      const head = [place === 0 ? monthDayWeekday(date) : '', ca];
      if (random.chance(0.07)) {
        truth.nonData(sheet.add(...head, random.pick(['有休', '休', 'A/L'])), 'day off: no data');
        return;
      }
      const counts = simulateDay(means, random);
      const cells = metrics.map((metric, column) => {
        const value = counts[metric]!;
        if (random.chance(0.03)) {
          const broken = random.pick(['#REF!', '#DIV/0!', '#VALUE!']);
          truth.report(sheet.rows.length + 1, broken, 'unreadable: reported, never 0');
          if (metric === 'first_meeting') counts[metric] = 0;
          return broken;
        }
        truth.count(ca, date, metric, value);
        week[column] = week[column]! + value;
        month[column] = month[column]! + value;
        return untidyNumber(value, random);
      });
      running[ca] = (running[ca] ?? 0) + counts['first_meeting']!;
      const rate = counts['job_proposed']! > 0 ? `${Math.round((100 * counts['document_submitted']!) / counts['job_proposed']!)}%` : '#DIV/0!';
      sheet.add(...head, cells[0]!, cells[1]!, cells[2]!, running[ca]!, cells[3]!, cells[4]!, rate, cells[5]!, random.pick(['', '', '面談が長引いた']));
    });
    if (at % 5 === 4) {
      total('週計', week);
      week = [0, 0, 0, 0, 0, 0];
    }
  });
  total('6月計', month);
  return {
    name: '21-daily-merged-dates', family: 5, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The date is merged over the members of a day. 週計 and 6月計 are totals, 面談実施 累計 a running total, 推薦率 a rate: none is counted. 有休, 休, A/L = no data. #REF! and the like are unreadable: reported, never 0; the rest of the row counts.',
  };
}

/** 第n週 rows; a level (稼働求職者数) of which the last week of a month counts. */
export function weekNumbers(): LayoutCase {
  const asOf = day(2026, 6, 28);
  const random = new Random(302);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['scout_sent', 'scout_reply', 'first_meeting', 'document_submitted', 'first_interview_set'];
  truth.nonData(sheet.add('週次レポート 2026年'), 'title');
  sheet.add('週', '担当', 'スカウト送信数（通）', '返信数', '返信率', '面談数', '推薦数', '一次面接設定数', '稼働求職者数');
  for (let number = 15; number <= 26; number++) {
    const monday = day(2026, 4, 6) + 7 * (number - 15);
    for (const ca of CAS) {
      const counts = simulateDay({ scout_sent: 80, scout_reply: 5, first_meeting: 5, document_submitted: 6, first_interview_set: 2 }, random);
      for (const metric of metrics) truth.count(ca, monday, metric, counts[metric]!);
      const level = random.int(12, 25);
      truth.level(ca, monday, 'active_candidates', level);
      const rate = `${((100 * counts['scout_reply']!) / counts['scout_sent']!).toFixed(1)}%`;
      sheet.add(`第${number}週`, ca, counts['scout_sent']!, counts['scout_reply']!, rate, counts['first_meeting']!, counts['document_submitted']!, counts['first_interview_set']!, `${level}名`);
    }
  }
  return {
    name: '22-weekly-week-numbers', family: 5, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: '第15週 of 2026 starts on Monday 2026-04-06. A week that crosses a month belongs to the month of its first day (第18週 starts on 4/27). 稼働求職者数 is a level: the last week of a month counts, never the sum. 返信率 is a rate.',
  };
}

/** 6月1週 … 6月5週: weeks start on Monday, week 1 holds the 1st (2026-06-01 is a Monday, so nothing is arguable). */
export function monthWeeks(): LayoutCase {
  const asOf = day(2026, 7, 5);
  const random = new Random(303);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('2026年度　RA週報'), 'title');
  sheet.add('週', 'RA', '企業架電', 'アポ獲得数', '企業訪問', '新規求人数', '有効求人数', 'コメント');
  for (let number = 1; number <= 5; number++) {
    const monday = day(2026, 6, 1) + 7 * (number - 1);
    RAS.forEach((ra, place) => {
      const counts = simulateDay({ client_call: 60, client_appointment: 3, client_visit: 2, new_jobs: 2.5 }, random);
      for (const metric of Object.keys(counts)) truth.count(ra, monday, metric, counts[metric]!);
      const level = 30 + number + random.int(-2, 2);
      truth.level(ra, monday, 'active_jobs', level);
      const { client_call, client_appointment, client_visit, new_jobs } = counts;
      sheet.add(place === 0 ? `6月${number}週` : '', ra, `${client_call}件`, client_appointment!, client_visit!, new_jobs!, level, '');
    });
    truth.nonData(sheet.add('', '小計', ...[0, 1, 2, 3].map((at) => [0, 1].reduce((sum, back) => sum + Number.parseInt(sheet.rows[sheet.rows.length - 1 - back]![at + 2]!, 10), 0)), ''), 'subtotal');
  }
  return {
    name: '23-weekly-month-weeks', family: 5, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: '6月1週 starts on Monday 2026-06-01; 6月5週 starts on 6/29 and belongs to June. 小計 rows are totals. 有効求人数 is a level: the last week of the month counts.',
  };
}

/** Answers of a form: the time stamp is when it was sent, 対象日 the day it is about. */
export function formAnswers(): LayoutCase {
  const asOf = day(2026, 6, 5);
  const random = new Random(304);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['scout_sent', 'first_meeting', 'job_proposed', 'document_submitted', 'first_interview_set'];
  const written: Readonly<Record<string, readonly string[]>> = {
    '佐藤 健': ['佐藤 健', '佐藤健', '佐藤　健'], '鈴木 葵': ['鈴木 葵', '鈴木葵'], '高橋 涼': ['高橋 涼', '高橋　涼', '高橋さん'],
  };
  sheet.add('タイムスタンプ', 'お名前', '対象日', 'スカウト送信数（通）', '初回面談数', '求人提案数', '書類推薦数', '一次面接設定数', '今日の振り返り');
  const answers: { sent: Day; clock: string; cells: (string | number)[] }[] = [];
  for (const date of workingDays(day(2026, 5, 18), asOf)) {
    for (const ca of CAS) {
      if (random.chance(0.1)) continue;
      const counts = simulateDay({ scout_sent: 20, first_meeting: 1.2, job_proposed: 4, document_submitted: 1.6, first_interview_set: 0.7 }, random);
      const late = random.chance(0.4);
      const clock = late ? `${random.int(8, 9)}:1${random.int(0, 9)}:0${random.int(1, 9)}` : `${random.int(18, 22)}:${random.int(10, 59)}:0${random.int(1, 9)}`;
      answers.push({ sent: late ? date + 1 : date, clock, cells: [random.pick(written[ca]!), slash(date), ...metrics.map((metric) => counts[metric]!), random.pick(['', '返信が多い日', '午後は面談2件'])] });
      for (const metric of metrics) truth.count(ca, date, metric, counts[metric]!);
    }
  }
  answers.sort((a, b) => a.sent - b.sent || Number.parseInt(a.clock, 10) - Number.parseInt(b.clock, 10));
  for (const answer of answers) sheet.add(`${slash(answer.sent)} ${answer.clock}`, ...answer.cells);
  return {
    name: '24-daily-form-answers', family: 5, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'タイムスタンプ is when the form was sent (often the next morning), 対象日 the day it is about: the counts belong to 対象日. A person in several spellings is one.',
  };
}

/** Ratios, hours and labels that Sheets takes for times and dates; counts in brackets and with a minus. */
export function ratiosAndHours(): LayoutCase {
  const asOf = day(2026, 6, 12);
  const random = new Random(305);
  const sheet = new Sheet();
  const truth = new Truth();
  const groups = ['1-2', '2-1', '1-2'];
  truth.nonData(sheet.add('日次実績表'), 'title');
  sheet.add('日付', '班', '担当者', '勤務時間', '求職者架電', '推薦数', '書類通過数', '推薦:通過', '一次面接設定数');
  for (const date of workingDays(day(2026, 6, 1), asOf)) {
    CAS.forEach((ca, place) => {
      const { calls, submitted, passed, interviews } = simulateDay({ calls: 12, submitted: 2, passed: 1, interviews: 0.8 }, random) as Record<'calls' | 'submitted' | 'passed' | 'interviews', number>;
      const wrong = random.chance(0.08) ? random.pick(['(2)', '-1']) : '';
      truth.count(ca, date, 'candidate_call', calls);
      if (wrong === '') truth.count(ca, date, 'document_submitted', submitted);
      else truth.report(sheet.rows.length + 1, wrong, 'a negative count is reported, not counted');
      truth.count(ca, date, 'document_passed', passed);
      truth.count(ca, date, 'first_interview_set', interviews);
      sheet.add(slash(date), groups[place]!, ca, random.pick(['8:00', '7:30', '9:15']), calls, wrong === '' ? submitted : wrong, passed, passed === 0 ? '-' : `${Math.max(1, submitted)}:${passed}`, interviews);
    });
  }
  return {
    name: '25-daily-ratios-hours', family: 5, language: 'ja', asOf: isoDay(asOf), shortDatesYear: 2026, sheet, truth,
    notes: '推薦:通過 (3:1) and 勤務時間 (8:00) become times of 1899-12-30 in Sheets, 班 (1-2) a date: they are what was typed, neither days nor counts. (2) and -1 are negative counts: reported, not counted.',
  };
}
