import type { Text } from '../../src/core/language';

/**
 * A made-up agency: everybody in it is named after a season or after the word "example". Four look after
 * candidates (CA), two after clients (RA).
 */
export interface SampleMember {
  readonly name: Text;
  /** How the same person is also written here and there. */
  readonly otherSpelling?: Text;
  readonly role: 'CA' | 'RA';
  readonly team: Text;
  /** New candidates a month (CA), or calls to companies a month (RA). */
  readonly monthly: number;
  /** Chance that an application turns into an arranged first interview, as against the team's usual one. */
  readonly matching: number;
  /** First working day, where it lies inside the twelve months. */
  readonly joined?: { readonly serialFrom: readonly [number, number, number]; readonly text: string };
}

const EAST: Text = { ja: '東京チーム', en: 'East team' };
const WEST: Text = { ja: '大阪チーム', en: 'West team' };

export const MEMBERS: readonly SampleMember[] = [
  { name: { ja: '春野 さくら', en: 'Ann Example' }, role: 'CA', team: EAST, monthly: 17, matching: 1.25 },
  {
    name: { ja: '夏目 海', en: 'Ben Sample' },
    otherSpelling: { ja: '夏目　海', en: 'ben sample' },
    role: 'CA',
    team: EAST,
    monthly: 19,
    matching: 0.8,
  },
  { name: { ja: '秋山 楓', en: 'Cara Specimen' }, role: 'CA', team: WEST, monthly: 16, matching: 1.05 },
  {
    name: { ja: '冬木 蓮', en: 'Dan Fiction' },
    role: 'CA',
    team: WEST,
    monthly: 15,
    matching: 0.95,
    joined: { serialFrom: [2026, 1, 5], text: '2026-01-05' },
  },
  { name: { ja: '星川 ひかり', en: 'Eve Madeup' }, role: 'RA', team: EAST, monthly: 62, matching: 1 },
  {
    name: { ja: '月島 渡', en: 'Finn Mockley' },
    otherSpelling: { ja: '月島', en: 'Finn  Mockley' },
    role: 'RA',
    team: WEST,
    monthly: 55,
    matching: 1,
  },
];

export const CLIENTS: readonly Text[] = [
  { ja: '見本製作所', en: 'Example Works' },
  { ja: '架空フーズ', en: 'Imaginary Foods' },
  { ja: '例題ソフト', en: 'Sample Software' },
  { ja: 'たとえば物流', en: 'Placeholder Logistics' },
  { ja: '仮名銀行', en: 'Pretend Bank' },
  { ja: 'もしも不動産', en: 'What-If Homes' },
  { ja: '空想メディカル', en: 'Makebelieve Medical' },
  { ja: 'サンプル電機', en: 'Specimen Electric' },
  { ja: 'ひな形建設', en: 'Template Builders' },
  { ja: '想定エナジー', en: 'Notional Energy' },
  { ja: '仮置きデザイン', en: 'Dummy Design' },
  { ja: 'モデル商事', en: 'Model Trading' },
];

/** The activities of the log, as people write them. */
export const ACTIVITIES = {
  registration: { ja: '登録', en: 'Registration' },
  candidateCall: { ja: '求職者架電', en: 'Candidate call' },
  meetingSet: { ja: '面談設定', en: 'Meeting booked' },
  meeting: { ja: '初回面談', en: 'First meeting' },
  application: { ja: '求人応募', en: 'Application agreed' },
  submitted: { ja: '推薦', en: 'CV submitted' },
  documentPassed: { ja: '書類通過', en: 'CV accepted' },
  firstSet: { ja: '一次面接設定', en: 'First interview arranged' },
  prep: { ja: '面接対策', en: 'Interview prep' },
  firstHeld: { ja: '一次面接実施', en: 'First interview held' },
  firstPassed: { ja: '一次面接通過', en: 'First interview passed' },
  finalSet: { ja: '最終面接設定', en: 'Final interview arranged' },
  finalHeld: { ja: '最終面接実施', en: 'Final interview held' },
  offer: { ja: '内定', en: 'Offer' },
  accepted: { ja: '内定承諾', en: 'Offer accepted' },
  joined: { ja: '入社', en: 'Start' },
  clientCall: { ja: '企業架電', en: 'BD call' },
  appointment: { ja: 'アポ獲得', en: 'Client appointment' },
  visit: { ja: '企業訪問', en: 'Client meeting' },
  newJob: { ja: '新規求人', en: 'New vacancy' },
  rescheduled: { ja: 'リスケ', en: 'Rescheduled' },
  rejected: { ja: '見送り', en: 'Rejected' },
  withdrawn: { ja: '辞退', en: 'Withdrawn' },
  internal: { ja: '社内MTG', en: 'Internal meeting' },
  blank: { ja: '', en: '' },
} as const satisfies Record<string, Text>;

export type ActivityKey = keyof typeof ACTIVITIES;

export const NOTES = {
  none: { ja: '', en: '' },
  voicemail: { ja: '留守電', en: 'left a message' },
  moved: { ja: '先方都合で日程変更', en: 'client asked to move it' },
  online: { ja: 'オンライン', en: 'online' },
  noContact: { ja: '連絡がつかず終了', en: 'could not be reached' },
  noShow: { ja: '面談に来られず終了', en: 'did not come to the meeting' },
  staying: { ja: '転職を見合わせ', en: 'stays where they are' },
  duplicate: { ja: '社内メモ', en: 'internal note' },
} as const satisfies Record<string, Text>;

export type NoteKey = keyof typeof NOTES;
