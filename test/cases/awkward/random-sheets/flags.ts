import { isoDay } from '../../../../src/core/calendar/day';
import { dayOfStep, simulateAgency } from '../agency';
import type { Random } from '../random';
import { CANDIDATE_NAMES, CLIENTS, day } from '../sheets/common';
import { type LayoutCase, Sheet } from '../sheet';
import { monthOf } from '../spelling';
import { Truth } from '../truth';
import { JAPANESE } from './vocabulary';

const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  first_meeting: ['面談', '初回面談', '面談実施'],
  application_consent: ['応募承諾', '求人応募'],
  document_submitted: ['推薦', '書類推薦'],
  document_passed: ['書類通過', '書類選考通過'],
  first_interview_set: ['一次面接設定', '一面設定'],
  first_interview_held: ['一次面接実施', '一面実施', '一次面接'],
  offer: ['内定'],
  offer_accepted: ['承諾', '内定承諾'],
};

/** ○ × △ 済 for each stage of a candidate, dated by the cohort month alone. */
export function randomFlags(seed: number, random: Random): LayoutCase {
  const asOf = day(2026, 7, 31);
  const members = random.shuffle(JAPANESE.members).slice(0, random.int(1, 3));
  const candidates = simulateAgency({ cas: members, ras: [''], clients: CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5], [2026, 6]], intake: 4 }, random);
  const metrics = Object.keys(HEADINGS).filter((metric) => metric === 'first_meeting' || metric === 'document_submitted' || random.chance(0.75));
  const merged = random.chance(0.5);
  const monthLabel = random.pick<(month: string) => string>([(month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`, (month) => month.split('-').join('/'), (month) => `${Number(month.slice(5))}月`]);
  const yes = random.pick([['○'], ['○', '◯'], ['済'], ['○', '済']]);
  const sheet = new Sheet();
  const truth = new Truth();
  sheet.add('2026年度 求職者別 進捗');
  if (random.chance(0.5)) sheet.add(random.pick(['○=済 △=調整中 ×=NG', '凡例：○…実施済み、△…結果待ち、×…お見送り']));
  const monthFirst = random.chance(0.7);
  const order = <T>(month: T, candidate: T, member: T): T[] => (monthFirst ? [month, candidate, member] : [candidate, member, month]);
  sheet.add(...order(random.pick(['対象月', '月', '年月']), random.pick(['求職者', '求職者名', '候補者']), random.pick(['担当', '担当者', '担当CA'])), ...metrics.map((metric) => random.pick(HEADINGS[metric]!)), '備考');
  let shown = '';
  for (const candidate of candidates) {
    const month = monthOf(candidate.steps[0]!.day);
    const application = candidate.applications[0];
    let running = true;
    const cells = metrics.map((metric) => {
      if (!running) return random.pick(['', '', '-']);
      const date = dayOfStep([...candidate.steps, ...(application?.steps ?? [])], metric);
      if (date !== undefined && date <= asOf) {
        truth.count(candidate.ca, month, metric);
        return random.pick(yes);
      }
      running = false;
      return application !== undefined && application.end !== '' && date === undefined && metric !== 'application_consent' ? '×' : random.pick(['△', '']);
    });
    sheet.add(...order(merged && month === shown ? '' : monthLabel(month), candidate.id, candidate.ca), ...cells, '');
    shown = month;
  }
  return { name: `random-${seed}`, family: 4, language: 'ja', asOf: isoDay(asOf), sheet, truth, notes: `flags: ${metrics.join(',')}${merged ? ' merged' : ''}` };
}
