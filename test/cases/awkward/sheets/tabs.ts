import { isoDay, yearMonthDay } from '../../../../src/core/calendar/day';
import { dayOfStep, simulateDay, workingDays } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { kanjiWeekday, monthDay, slash } from '../spelling';
import { Truth } from '../truth';
import { CAS, day, eventsUntil, japaneseAgency, LOG_LABELS } from './common';

/** Family 11: a tab for each member, month or office, joined by VSTACK with a head line before each. */

const PADDING = '#N/A';

/** A line of one text before a tab: VSTACK pads the rest of its row. */
function headLine(sheet: Sheet, text: string, width: number): number {
  return sheet.add(text, ...Array.from({ length: width - 1 }, () => PADDING));
}

/** A row of a tab narrower than the widest: VSTACK pads it. */
function padded(sheet: Sheet, cells: readonly (string | number)[], width: number): number {
  return sheet.add(...cells, ...Array.from({ length: width - cells.length }, () => PADDING));
}

/** A tab per member, no member column, columns in different orders, blank rows at the end of each tab. */
export function memberTabs(): LayoutCase {
  const asOf = day(2026, 5, 31);
  const { random, candidates } = japaneseAgency(801, { intake: 3 });
  const sheet = new Sheet();
  const truth = new Truth();
  const width = 6;
  const orders: readonly (readonly [readonly string[], (parts: { date: string; label: string; candidate: string; client: string }) => string[]])[] = [
    [['日付', '活動内容', '求職者', '企業', '備考'], (one) => [one.date, one.label, one.candidate, one.client, '']],
    [['活動', '日付', '企業名', '求職者名', '件数', 'メモ'], (one) => [one.label, one.date, one.client, one.candidate, '1', random.pick(['', '折返し待ち'])]],
    [['実施日', '求職者ID', '内容', '企業名'], (one) => [one.date, one.candidate, one.label, one.client]],
  ];
  CAS.forEach((ca, at) => {
    const [heading, write] = orders[at]!;
    truth.nonData(headLine(sheet, `担当: ${ca}`, width), 'head line: the member');
    padded(sheet, heading, width);
    for (const event of eventsUntil(candidates, asOf).filter((one) => one.ca === ca)) {
      padded(sheet, write({ date: slash(event.day), label: LOG_LABELS[event.metric]!, candidate: event.candidate, client: event.client }), width);
      truth.count(ca, event.day, event.metric);
    }
    for (let blank = 0; blank < 3; blank++) truth.nonData(padded(sheet, heading.map(() => ''), width), 'blank (padding)');
  });
  return {
    name: '71-vstack-member-tabs', family: 11, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The head line 「担当: 佐藤 健」 names the member of its tab. Each tab has columns of its own. #N/A is VSTACK padding: blank.',
  };
}

/** A tab per month: counts by member, dated by the head line alone. */
export function monthTabs(): LayoutCase {
  const random = new Random(802);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['first_meeting', 'application_consent', 'document_submitted', 'first_interview_set', 'placement'];
  const means = [12, 13, 12, 5, 1];
  for (const of of [9, 10, 11]) {
    const extra = of === 11;
    truth.nonData(headLine(sheet, `2026年${of}月`, 7), 'head line: the month');
    padded(sheet, extra ? ['氏名', 'スカウト', '面談', '応募承諾', '推薦', '一次面接設定', '決定'] : ['担当者', '面談数', '求人応募数', '推薦数', '一次面接設定数', '決定数'], 7);
    const sums = metrics.map(() => 0);
    let scouts = 0;
    for (const ca of CAS) {
      const values = metrics.map((metric, at) => {
        const value = random.poisson(means[at]!);
        truth.count(ca, `2026-${of < 10 ? '0' : ''}${of}`, metric, value);
        sums[at] = sums[at]! + value;
        return value;
      });
      const sent = random.int(200, 400);
      if (extra) truth.count(ca, '2026-11', 'scout_sent', sent);
      scouts += sent;
      padded(sheet, extra ? [ca, sent, ...values] : [ca, ...values], 7);
    }
    truth.nonData(padded(sheet, extra ? ['合計', scouts, ...sums] : ['合計', ...sums], 7), 'total');
    truth.nonData(padded(sheet, ['', '', '', '', '', ''], 7), 'blank (padding)');
  }
  return {
    name: '72-vstack-month-tabs', family: 11, language: 'ja', asOf: '2026-11-30', sheet, truth,
    notes: 'The head line 「2026年9月」 dates the counts of its tab. From November on the tab has one column more.',
  };
}

/** A tab per member and month: two head lines, and a 日 column of day numbers. */
export function memberMonthTabs(): LayoutCase {
  const random = new Random(803);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['candidate_call', 'first_meeting', 'document_submitted', 'first_interview_set'];
  for (const ca of CAS.slice(0, 2)) {
    for (const of of [10, 11]) {
      truth.nonData(headLine(sheet, `担当: ${ca}`, 7), 'head line: the member');
      truth.nonData(headLine(sheet, `2026年${of}月`, 7), 'head line: the month');
      sheet.add('日', '曜', '求職者架電', '面談', '推薦', '一次面接設定', 'メモ');
      const sums = metrics.map(() => 0);
      for (const date of workingDays(day(2026, of, 1), day(2026, of, 20))) {
        const counts = simulateDay({ candidate_call: 10, first_meeting: 1.1, document_submitted: 1.3, first_interview_set: 0.5 }, random);
        metrics.forEach((metric, at) => {
          truth.count(ca, date, metric, counts[metric]!);
          sums[at] = sums[at]! + counts[metric]!;
        });
        sheet.add(yearMonthDay(date).day, kanjiWeekday(date), ...metrics.map((metric) => (counts[metric] === 0 ? '' : counts[metric]!)), '');
      }
      truth.nonData(sheet.add('合計', '', ...sums, ''), 'total');
    }
  }
  return {
    name: '73-vstack-member-month-tabs', family: 11, language: 'ja', asOf: '2026-11-20', sheet, truth,
    notes: 'Two head lines speak for a tab: the member and the month. 日 holds day numbers of that month.',
  };
}

/** A tab per office with stage dates, and a tab of placements that repeats some of them by 選考ID. */
export function officeTabsWithPlacements(): LayoutCase {
  const asOf = day(2026, 8, 31);
  const { candidates } = japaneseAgency(804, { cas: ['佐藤 健', '鈴木 葵', '高橋 涼', '伊藤 楓'], months: [[2026, 4], [2026, 5], [2026, 6]], intake: 4 });
  const sheet = new Sheet();
  const truth = new Truth();
  const offices: readonly (readonly [string, readonly string[]])[] = [['東京チーム', ['佐藤 健', '鈴木 葵']], ['大阪チーム', ['高橋 涼', '伊藤 楓']]];
  const placements: (string | number)[][] = [];
  for (const [office, members] of offices) {
    truth.nonData(headLine(sheet, office, 8), 'head line: the team');
    sheet.add('選考ID', '求職者', '担当CA', '企業', '推薦日', '一次面接設定日', '内定日', '成約日');
    for (const candidate of candidates.filter((one) => members.includes(one.ca))) {
      for (const application of candidate.applications) {
        const dates = ['document_submitted', 'first_interview_set', 'offer', 'offer_accepted'].map((metric) => {
          const date = dayOfStep(application.steps, metric);
          if (date === undefined || date > asOf) return '';
          truth.count(candidate.ca, date, metric === 'offer_accepted' ? 'placement' : metric);
          if (metric === 'offer_accepted') {
            truth.count(candidate.ca, date, 'revenue', application.fee);
            placements.push([application.id, slash(date), candidate.ca, candidate.id, application.client, application.fee]);
          }
          return slash(date);
        });
        if (dates[0] === '') continue;
        sheet.add(application.id, candidate.id, candidate.ca, application.client, ...dates);
      }
    }
  }
  truth.nonData(headLine(sheet, '成約一覧', 8), 'head line of the tab of placements');
  padded(sheet, ['選考ID', '成約日', '担当CA', '求職者', '企業', '売上（円）'], 8);
  for (const row of placements) padded(sheet, row, 8);
  return {
    name: '74-vstack-offices-placements', family: 11, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The placement of a 選考ID stands on the office tab and on the tab of placements: it happened once. Revenue stands on the second only.',
  };
}

/** Month tabs of a log whose dates have no year, the month of the head line saying which. */
export function monthLogTabs(): LayoutCase {
  const asOf = day(2027, 1, 29);
  const { random, candidates } = japaneseAgency(805, { months: [[2026, 11], [2026, 12], [2027, 1]], intake: 2 });
  const sheet = new Sheet();
  const truth = new Truth();
  const events = eventsUntil(candidates, asOf);
  for (const [year, of] of [[2026, 11], [2026, 12], [2027, 1]] as const) {
    truth.nonData(headLine(sheet, `${year}年${of}月`, 5), 'head line: the month');
    sheet.add('日付', '担当', '活動', '求職者', '企業');
    for (const event of events) {
      if (event.day < day(year, of, 1) || event.day >= day(year, of + 1, 1)) continue;
      sheet.add(monthDay(event.day), random.pick([event.ca, event.ca.replace(' ', '　')]), LOG_LABELS[event.metric]!, event.candidate, event.client);
      truth.count(event.ca, event.day, event.metric);
    }
  }
  return {
    name: '75-vstack-month-logs', family: 11, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Dates without a year take it from the head line of their tab: 2026年11月, 2026年12月, 2027年1月.',
  };
}
