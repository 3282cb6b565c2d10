import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { simulateAgency, workingDays } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { american, compact, type DateStyle, dots, englishDay, iso, kanjiFull, monthDay, serial, slash } from '../spelling';
import { Truth } from '../truth';
import {
  CANDIDATE_NAMES,
  CAS,
  CONSULTANTS,
  day,
  ENGLISH_CLIENTS,
  ENGLISH_LOG_LABELS,
  type Event,
  eventsUntil,
  japaneseAgency,
  LOG_LABELS,
  RAS,
} from './common';

/** Family 1: a row is one thing done. */

/** Blank date and member mean "as above"; a 件数 column; the heading repeated; notes in the middle; a negative count. */
export function fillDown(): LayoutCase {
  const asOf = day(2026, 5, 31);
  const { random, candidates } = japaneseAgency(201, { intake: 2 });
  const sheet = new Sheet();
  const truth = new Truth();
  const heading = ['日付', '担当', '活動内容', '件数', '求職者', '企業', 'メモ'];
  truth.nonData(sheet.add('2026年度 活動記録（4月〜5月）'), 'title');
  truth.nonData(sheet.add('※日付・担当が空欄の行は、上の行と同じです'), 'note');
  sheet.add(...heading);
  const events = eventsUntil(candidates, asOf);
  const days = workingDays(day(2026, 4, 1), asOf).filter((_, at) => at % 2 === 0);
  const all = [...new Set([...days, ...events.map((event) => event.day)])].sort((a, b) => a - b);
  let month = 4;
  for (const date of all) {
    if (date >= day(2026, 5, 1) && month === 4) {
      month = 5;
      truth.nonData(sheet.add('※4/29〜5/6は休業'), 'note');
      truth.nonData(sheet.add(...heading), 'repeated heading');
    }
    let first = true;
    for (const ca of CAS) {
      const lines = events
        .filter((event) => event.day === date && event.ca === ca)
        .map((event) => [LOG_LABELS[event.metric]!, 1, event.candidate, event.client, event.metric] as const);
      const more: (readonly [string, number | '', string, string, string])[] = [...lines];
      if (days.includes(date) && random.chance(0.4)) more.unshift(['スカウト送信', random.int(10, 60), '', '', 'scout_sent']);
      if (days.includes(date) && random.chance(0.2)) more.push(['社内MTG', '', '', '', '']);
      more.forEach(([label, count, candidate, client, metric], at) => {
        const row = sheet.add(first ? monthDay(date) : '', at === 0 ? ca : '', label, count, candidate, client, '');
        first = false;
        if (metric === '') truth.report(row, label, 'an internal meeting is no metric');
        else truth.count(ca, date, metric, Number(count));
      });
    }
  }
  const row = sheet.add(monthDay(asOf - 2), CAS[0], '書類推薦', -1, '', '', '先週分の取消');
  truth.report(row, '-1', 'a negative count is reported, not counted');
  return {
    name: '11-log-fill-down', family: 1, language: 'ja', asOf: isoDay(asOf), shortDatesYear: 2026, sheet, truth,
    notes: 'Blank date or member = as above (the column shows it, the note says it). 件数 counts. The repeated heading and the note in the middle are no data. 社内MTG is no metric. The negative count is reported and not counted.',
  };
}

/** Activity and kind in two columns: 一次面接 is 予定, 設定, 実施, リスケ or キャンセル; some dates lie ahead. */
export function plannedArrangedHeld(): LayoutCase {
  const asOf = day(2026, 5, 15);
  const { random, candidates } = japaneseAgency(202);
  const sheet = new Sheet();
  const truth = new Truth();
  const words: Readonly<Record<string, readonly [string, string]>> = {
    meeting_set: ['面談', '設定'], first_meeting: ['面談', '実施'], document_submitted: ['書類推薦', '実施'],
    first_interview_set: ['一次面接', '設定'], first_interview_held: ['一次面接', '実施'], final_interview_set: ['最終面接', '設定'], final_interview_held: ['最終面接', '実施'],
  };
  sheet.add('日付', '担当者', '活動', '区分', '求職者', '企業');
  for (const event of eventsUntil(candidates, asOf)) {
    const pair = words[event.metric];
    if (pair === undefined) continue;
    if (pair[1] === '実施' && pair[0] !== '書類推薦' && random.chance(0.25)) {
      const kind = random.pick(['予定', 'リスケ', 'キャンセル']);
      const row = sheet.add(slash(event.day - 1), event.ca, pair[0], kind, event.candidate, event.client);
      truth.report(row, kind, 'neither arranged nor held');
    }
    sheet.add(slash(event.day), event.ca, ...pair, event.candidate, event.client);
    truth.count(event.ca, event.day, event.metric);
  }
  for (let ahead = 1; ahead <= 3; ahead++) {
    const date = asOf + 2 + ahead;
    const row = sheet.add(slash(date), CAS[ahead % 3]!, '面談', '実施', `C19${ahead}0`, '');
    truth.report(row, slash(date), 'a date after the as-of day is a plan');
  }
  return {
    name: '12-log-planned-arranged-held', family: 1, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: '活動 and 区分 name the metric together: 設定 is arranged, 実施 is held, 予定 / リスケ / キャンセル are neither. Dates after the as-of day are plans even where 区分 says 実施.',
  };
}

/** One person in several spellings; two people who share a family name. */
export function nameSpellings(): LayoutCase {
  const asOf = day(2026, 4, 30);
  const random = new Random(203);
  const sheet = new Sheet();
  const truth = new Truth();
  const spellings: readonly (readonly [string, readonly string[]])[] = [
    ['佐藤 健', ['佐藤 健', '佐藤　健', '佐藤健', '佐藤さん', '佐藤', ' 佐藤 健 ']],
    ['鈴木 葵', ['鈴木 葵', '鈴木葵', '鈴木様', '鈴木　葵さん', '鈴木']],
    ['田中 翔', ['田中 翔', '田中翔', '田中　翔']],
    ['田中 学', ['田中 学', '田中学さん']],
    ['田中', ['田中', '田中さん']],
  ];
  const metrics = ['first_meeting', 'document_submitted', 'first_interview_set'] as const;
  sheet.add('活動日', '担当', '内容', '求職者ID', '企業');
  const days = workingDays(day(2026, 4, 1), asOf);
  for (const date of days) {
    for (let made = random.int(2, 4); made > 0; made--) {
      const [member, written] = random.pick(spellings.slice(0, random.chance(0.15) ? 5 : 4));
      const metric = random.pick(metrics);
      const row = sheet.add(slash(date), random.pick(written), LOG_LABELS[metric]!, `K${random.int(100, 999)}`, metric === 'first_meeting' ? '' : '桐山製薬');
      truth.count(member, date, metric);
      if (member === '田中') truth.report(row, '田中', 'two people have this name: never merged, asked');
    }
  }
  return {
    name: '13-log-name-spellings', family: 1, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Spellings of 佐藤 健 and 鈴木 葵 are one person each, shown by the fullest spelling. A bare 田中 may be 翔 or 学: it stays a member of its own and is reported.',
  };
}

/** Both a CA and an RA on one row: candidate-track events are the CA's, client-track events the RA's. */
export function caAndRa(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const { random, candidates } = japaneseAgency(204, { months: [[2026, 5], [2026, 6]], intake: 2 });
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('活動ログ（CA・RA共通）'), 'title');
  sheet.add('日付', '担当CA', '担当RA', '求職者', '企業', '活動');
  const lines: { date: Day; cells: string[]; member: string; metric: string }[] = [];
  for (const event of eventsUntil(candidates, asOf)) {
    lines.push({ date: event.day, cells: [event.ca, event.ra, event.candidate, event.client, LOG_LABELS[event.metric]!], member: event.ca, metric: event.metric });
  }
  const clientWork: readonly (readonly [string, string])[] = [['企業架電', 'client_call'], ['企業訪問', 'client_visit'], ['新規求人', 'new_jobs']];
  for (const date of workingDays(day(2026, 5, 1), asOf)) {
    for (const ra of RAS) {
      if (!random.chance(0.35)) continue;
      const [label, metric] = random.pick(clientWork);
      const asked = random.chance(0.3) ? random.pick(CAS) : '';
      lines.push({ date, cells: [asked, ra, '', random.pick(['白樺会計', '港北電機', 'ひかり物流']), label], member: ra, metric });
    }
  }
  lines.sort((a, b) => a.date - b.date);
  for (const line of lines) {
    sheet.add(slash(line.date), ...line.cells);
    truth.count(line.member, line.date, line.metric);
  }
  return {
    name: '14-log-ca-and-ra', family: 1, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Where a row names both a CA and an RA, candidate-track events belong to the CA and client-track events (企業架電, 企業訪問, 新規求人) to the RA.',
  };
}

/** One date column in every form people and exports use. */
export function dateForms(): LayoutCase {
  const asOf = day(2026, 5, 31);
  const { random, candidates } = japaneseAgency(205, { intake: 3 });
  const sheet = new Sheet();
  const truth = new Truth();
  const clock: DateStyle = (at) => `${slash(at)} ${random.int(9, 19)}:${random.pick(['05', '30', '45'])}`;
  const styles: readonly DateStyle[] = [slash, iso, dots, compact, kanjiFull, serial, clock];
  truth.nonData(sheet.add('活動履歴'), 'title');
  truth.nonData(sheet.add('作成：事務局', '', '最終更新：2026/6/2'), 'note');
  truth.nonData(sheet.blank(), 'blank');
  sheet.add('実施日', '担当者', 'アクション', '対象者', '企業名', '備考');
  for (const event of eventsUntil(candidates, asOf)) {
    sheet.add(random.pick(styles)(event.day), event.ca, LOG_LABELS[event.metric]!, event.candidate, event.client, '');
    truth.count(event.ca, event.day, event.metric);
    if (random.chance(0.1)) {
      const label = random.pick(['面談リスケ', '面接キャンセル', '社内MTG']);
      const row = sheet.add(slash(event.day), event.ca, label, event.candidate, '', '');
      truth.report(row, label, 'a postponed or cancelled talk, or an internal meeting, is no metric');
    }
  }
  return {
    name: '15-log-date-forms', family: 1, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'One column holds 2026/4/1, 2026-04-01, 2026.4.1, 20260401, 2026年4月1日, serial numbers (46113 is 2026-04-01) and time stamps. The 最終更新 line above the table is a note.',
  };
}

/** American dates, a quantity column, who typed it and when as decoys, cancelled and rescheduled talks. */
export function americanLog(): LayoutCase {
  const asOf = day(2026, 5, 29);
  const random = new Random(206);
  const candidates = simulateAgency(
    { cas: CONSULTANTS, ras: [''], clients: ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 3 },
    random,
  );
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('Date', 'Recruiter', 'Activity', 'Qty', 'Candidate', 'Company', 'Logged By', 'Logged On');
  const lines: { date: Day; who: string; label: string; count: number; metric: string; candidate: string; client: string }[] = [];
  for (const event of eventsUntil(candidates, asOf)) {
    const label = ENGLISH_LOG_LABELS[event.metric];
    if (label !== undefined) lines.push({ date: event.day, who: event.ca, label, count: 1, metric: event.metric, candidate: event.candidate, client: event.client });
  }
  for (const date of workingDays(day(2026, 4, 1), asOf)) {
    const who = random.pick(CONSULTANTS);
    const [label, metric, count] = random.pick([
      ['BD Call', 'client_call', random.int(3, 15)], ['Candidate Call', 'candidate_call', random.int(4, 12)], ['Client Meeting', 'client_visit', 1],
      ['Admin', '', 1], ['Interview Cancelled', '', 1], ['Internal Meeting', '', 1],
    ] as [string, string, number][]);
    lines.push({ date, who, label, count, metric, candidate: '', client: random.pick(ENGLISH_CLIENTS) });
  }
  lines.sort((a, b) => a.date - b.date);
  for (const line of lines) {
    const row = sheet.add(american(line.date), line.who, line.label, line.count, line.candidate, line.client, random.pick(['Admin Team', ...CONSULTANTS]), american(line.date + random.int(0, 6)));
    if (line.metric === '') truth.report(row, line.label, 'no metric');
    else truth.count(line.who, line.date, line.metric, line.count);
  }
  return {
    name: '16-log-american', family: 1, language: 'en', asOf: isoDay(asOf), dateOrder: 'mdy', sheet, truth,
    notes: 'MM/DD/YYYY (days above 12 stand second). Qty counts. Logged By and Logged On are who typed the row and when: neither the member nor the day.',
  };
}

/** Month names in the dates, a blank consultant carried down, a line of notes between months. */
export function englishMonthNames(): LayoutCase {
  const asOf = day(2026, 5, 31);
  const random = new Random(207);
  const candidates = simulateAgency(
    { cas: CONSULTANTS, ras: [''], clients: ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 2 },
    random,
  );
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('Activity log'), 'title');
  sheet.add('Date', 'Consultant', 'Activity', 'Candidate', 'Client');
  const events: Event[] = eventsUntil(candidates, asOf).filter((event) => ENGLISH_LOG_LABELS[event.metric] !== undefined);
  for (const event of events) {
    sheet.add(englishDay(event.day), event.ca, ENGLISH_LOG_LABELS[event.metric]!, event.candidate, event.client);
    truth.count(event.ca, event.day, event.metric);
    // Two calls to one candidate on one day are two calls.
    if (random.chance(0.12)) {
      for (let twice = 0; twice < 2; twice++) {
        sheet.add(englishDay(event.day), event.ca, 'Candidate Call', event.candidate, '');
        truth.count(event.ca, event.day, 'candidate_call');
      }
    }
  }
  return {
    name: '17-log-english-month-names', family: 1, language: 'en', asOf: isoDay(asOf), sheet, truth,
    notes: 'Dates such as 1 Apr 2026. Identical rows (two calls a day) carry no id or time: both count, and are reported.',
  };
}
