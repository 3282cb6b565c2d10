import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { simulateAgency } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { british, iso, slash } from '../spelling';
import { Truth } from '../truth';
import { CANDIDATE_NAMES, CONSULTANTS, day, ENGLISH_CLIENTS, eventsUntil, japaneseAgency, LOG_LABELS } from './common';

/** Family 10: what a CRM exports; and what KPI_TIDY itself puts out. */

/** Phase history with ids: rows exported twice count once; several dates and people, one of each is the event's. */
export function phaseHistory(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const { random, candidates } = japaneseAgency(701, { intake: 3 });
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('履歴ID', '選考ID', '選考作成日', '求職者名', '企業名', '担当CA', '登録者', '変更前フェーズ', '変更後フェーズ', 'フェーズ変更日時', '変更者', '最終更新日時');
  let history = 50001;
  const before = new Map<string, string>();
  for (const event of eventsUntil(candidates, asOf)) {
    if (event.application === '') continue;
    const label = LOG_LABELS[event.metric]!;
    const created = candidates.flatMap((one) => one.applications).find((one) => one.id === event.application)!.steps[0]!.day;
    const clock = (at: Day) => `${slash(at)} ${random.int(9, 19)}:${random.int(10, 59)}`;
    const cells = [history++, `S${event.application}`, slash(created), event.candidate, event.client, event.ca, random.pick(['事務 太郎', '佐藤 健']), before.get(event.application) ?? '', label, clock(event.day), random.pick(['事務 太郎', event.ca]), clock(asOf - random.int(0, 3))];
    sheet.add(...cells);
    before.set(event.application, label);
    truth.count(event.ca, event.day, event.metric);
    if (random.chance(0.1)) sheet.add(...cells);
  }
  return {
    name: '61-crm-phase-history', family: 10, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The event is 変更後フェーズ at フェーズ変更日時 for 担当CA. 選考作成日, 最終更新日時, 登録者, 変更者, 変更前フェーズ are decoys. Rows exported twice carry the same 履歴ID and time: they count once.',
  };
}

/** The same from an English CRM, newest first. */
export function stageHistory(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const random = new Random(702);
  const candidates = simulateAgency(
    { cas: CONSULTANTS, ras: [''], clients: ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 3 },
    random,
  );
  const labels: Readonly<Record<string, string>> = {
    document_submitted: 'CV Sent', first_interview_set: '1st Interview Arranged', first_interview_held: '1st Interview', final_interview_held: 'Final Interview', offer: 'Offer', offer_accepted: 'Offer Accepted',
  };
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('History ID', 'Application ID', 'Candidate', 'Company', 'Owner', 'Created By', 'Created Date', 'Old Stage', 'New Stage', 'Stage Changed On', 'Changed By', 'Last Modified');
  let history = 900;
  const before = new Map<string, string>();
  const rows: (string | number)[][] = [];
  for (const event of eventsUntil(candidates, asOf)) {
    const label = labels[event.metric];
    if (label === undefined) continue;
    const created = candidates.flatMap((one) => one.applications).find((one) => one.id === event.application)!.steps[0]!.day;
    rows.push([history++, `A-${event.application}`, event.candidate, event.client, event.ca, 'Admin User', british(created), before.get(event.application) ?? '', label, `${british(event.day)} ${random.int(10, 17)}:${random.int(10, 59)}`, random.pick(['Admin User', event.ca]), british(asOf - random.int(0, 3))]);
    before.set(event.application, label);
    truth.count(event.ca, event.day, event.metric);
  }
  for (const row of rows.reverse()) {
    sheet.add(...row);
    if (random.chance(0.08)) sheet.add(...row);
  }
  return {
    name: '62-crm-stage-history-english', family: 10, language: 'en', asOf: isoDay(asOf), dateOrder: 'dmy', sheet, truth,
    notes: 'New Stage at Stage Changed On for Owner; newest first. Created Date, Last Modified, Created By, Changed By and Old Stage are decoys. The same History ID twice is one event.',
  };
}

/** KPI_TIDY's Japanese output: events of a day, sums of a week and a month, money. */
export function tidyJapanese(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const { random, candidates } = japaneseAgency(703, { intake: 2 });
  const labels: Readonly<Record<string, string>> = {
    registration: '登録数', meeting_set: '面談設定数', first_meeting: '初回面談数', application_consent: '求人応募数(応募承諾数)', document_submitted: '書類推薦数', document_passed: '書類通過数',
    first_interview_set: '一次面接設定数', first_interview_held: '一次面接実施数', first_interview_passed: '一次面接通過数', final_interview_set: '最終面接設定数', final_interview_held: '最終面接実施数', offer: '内定数', offer_accepted: '内定承諾数', joined: '入社数',
  };
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('日付', '集計単位', '担当者', '指標', '件数', '求職者', '求人', '元の行');
  let row = 2;
  for (const event of eventsUntil(candidates, asOf)) {
    sheet.add(slash(event.day), '日', event.ca, labels[event.metric]!, 1, event.candidate, event.client, row++);
    truth.count(event.ca, event.day, event.metric);
  }
  for (let week = 0; week < 5; week++) {
    const monday = day(2026, 6, 1) + 7 * week;
    const count = random.int(40, 120);
    sheet.add(slash(monday), '週', '佐藤 健', 'スカウト送信数', count, '', '', row++);
    truth.count('佐藤 健', monday, 'scout_sent', count);
  }
  for (const of of [4, 5, 6]) {
    const calls = random.int(100, 300);
    const revenue = random.int(10, 40) * 100_000;
    sheet.add(`2026/${of}/1`, '月', '木下 誠', '企業架電数', calls, '', '', row);
    sheet.add(`2026/${of}/1`, '月', '木下 誠', '売上(紹介手数料)', revenue, '', '', row++);
    truth.count('木下 誠', `2026-0${of}`, 'client_call', calls);
    truth.count('木下 誠', `2026-0${of}`, 'revenue', revenue);
  }
  return {
    name: '63-kpi-tidy-output', family: 10, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The output of KPI_TIDY is valid input: it reads back to the same events. 集計単位 says how finely a row is dated; amounts of money stand in 件数.',
  };
}

/** KPI_TIDY's English output. */
export function tidyEnglish(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const random = new Random(704);
  const candidates = simulateAgency(
    { cas: CONSULTANTS, ras: [''], clients: ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 2 },
    random,
  );
  const labels: Readonly<Record<string, string>> = {
    registration: 'Registrations', document_submitted: 'CVs sent', first_interview_set: '1st interviews arranged', first_interview_held: '1st interviews', offer: 'Offers', offer_accepted: 'Offers accepted',
  };
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('Date', 'Grain', 'Member', 'Metric', 'Count', 'Candidate', 'Job', 'Source row');
  let row = 4;
  for (const event of eventsUntil(candidates, asOf)) {
    const label = labels[event.metric];
    if (label === undefined) continue;
    sheet.add(iso(event.day), 'Day', event.ca, label, 1, event.candidate, event.client, row++);
    truth.count(event.ca, event.day, event.metric);
  }
  for (const who of CONSULTANTS) {
    for (const of of [4, 5]) {
      const calls = random.int(50, 200);
      sheet.add(`2026-0${of}-01`, 'Month', who, 'BD calls', calls, '', '', row++);
      truth.count(who, `2026-0${of}`, 'client_call', calls);
    }
  }
  return {
    name: '64-kpi-tidy-output-english', family: 10, language: 'en', asOf: isoDay(asOf), sheet, truth,
    notes: 'The English output of KPI_TIDY reads back to the same events.',
  };
}
