import { type Day, dayOf } from '../../../../src/core/calendar/day';
import { type AgencyPlan, type Application, type Candidate, simulateAgency } from '../agency';
import { Random } from '../random';
import { fullWidth } from '../spelling';

/** Fictional people and companies shared by the sheets. */
export const CAS = ['佐藤 健', '鈴木 葵', '高橋 涼'] as const;
export const RAS = ['木下 誠', '三浦 玲'] as const;
export const CLIENTS = ['青葉システム', '桐山製薬', 'ひかり物流', '白樺会計', '港北電機', '若草フーズ'] as const;
export const CANDIDATE_NAMES = ['石田', '今井', '上野', '江口', '小野', '片山', '菊地', '久保', '児玉', '酒井'] as const;
export const CONSULTANTS = ['Emma Clarke', 'Liam Walsh', 'Sofia Rossi'] as const;
export const ENGLISH_CLIENTS = ['Ashdown Ltd', 'Birchwood plc', 'Corran Energy', 'Dunmore Foods', 'Elmfield Tech'] as const;

/** What a step is called in an ordinary Japanese log. */
export const LOG_LABELS: Readonly<Record<string, string>> = {
  registration: '新規登録',
  meeting_set: '面談設定',
  first_meeting: '初回面談',
  application_consent: '応募承諾',
  document_submitted: '書類推薦',
  document_passed: '書類通過',
  first_interview_set: '一次面接設定',
  first_interview_held: '一次面接実施',
  first_interview_passed: '一次面接通過',
  final_interview_set: '最終面接設定',
  final_interview_held: '最終面接実施',
  offer: '内定',
  offer_accepted: '内定承諾',
  joined: '入社',
};

export const ENGLISH_LOG_LABELS: Readonly<Record<string, string>> = {
  registration: 'Registration',
  first_meeting: 'Candidate Meeting',
  document_submitted: 'CV Sent',
  document_passed: 'Interview Request',
  first_interview_set: '1st Interview Arranged',
  first_interview_held: '1st Interview',
  final_interview_held: 'Final Interview',
  offer: 'Offer',
  offer_accepted: 'Offer Accepted',
};

export interface Event {
  readonly day: Day;
  readonly metric: string;
  readonly ca: string;
  readonly ra: string;
  readonly candidate: string;
  readonly client: string;
  readonly application: string;
}

export function day(year: number, month: number, date: number): Day {
  return dayOf(year, month, date);
}

export function japaneseAgency(seed: number, plan: Partial<AgencyPlan> = {}): { random: Random; candidates: Candidate[] } {
  const random = new Random(seed);
  const candidates = simulateAgency(
    {
      cas: CAS,
      ras: RAS,
      clients: CLIENTS,
      names: CANDIDATE_NAMES,
      months: [
        [2026, 4],
        [2026, 5],
      ],
      intake: 3,
      ...plan,
    },
    random,
  );
  return { random, candidates };
}

/** All steps of all candidates in order of time, up to and with `last`. */
export function eventsUntil(candidates: readonly Candidate[], last: Day): Event[] {
  const events: Event[] = [];
  for (const candidate of candidates) {
    for (const step of candidate.steps) {
      events.push({ ...step, ca: candidate.ca, ra: '', candidate: candidate.id, client: '', application: '' });
    }
    for (const application of candidate.applications) {
      for (const step of application.steps) {
        const { client, ra, id } = application;
        events.push({ ...step, ca: candidate.ca, ra, candidate: candidate.id, client, application: id });
      }
    }
  }
  return events.filter((event) => event.day <= last).sort((a, b) => a.day - b.day);
}

/** The candidates that have at least one application whose first step is not after `last`. */
export function withApplications(candidates: readonly Candidate[], last: Day): [Candidate, Application[]][] {
  const pairs: [Candidate, Application[]][] = [];
  for (const candidate of candidates) {
    const begun = candidate.applications.filter((application) => application.steps[0]!.day <= last);
    if (begun.length > 0) pairs.push([candidate, begun]);
  }
  return pairs;
}

/** A count as a hurried person types it; nothing at all may be 0, a dash, なし or blank. */
export function untidyNumber(value: number, random: Random, unit = '件'): string {
  if (value === 0) return random.pick(['0', '０', '-', '—', '', '−', 'なし']);
  const roll = random.next();
  if (roll < 0.6) return String(value);
  if (roll < 0.75) return fullWidth(String(value));
  if (roll < 0.9) return `${value}${unit}`;
  return ` ${value} `;
}
