import { isoDay } from '../../../../src/core/calendar/day';
import { simulateAgency } from '../agency';
import type { Random } from '../random';
import { CANDIDATE_NAMES, CLIENTS, day, ENGLISH_CLIENTS, type Event, eventsUntil } from '../sheets/common';
import { type LayoutCase, Sheet } from '../sheet';
import { type DateStyle, englishDay, iso, kanjiFull, monthDay, slash } from '../spelling';
import { Truth } from '../truth';
import { ENGLISH, JAPANESE, type Language } from './vocabulary';

const PADDING = '#N/A';

/** Logs of one tab for each member or month, joined by VSTACK: every tab with columns of its own. */
export function randomTabs(seed: number, random: Random): LayoutCase {
  const language: Language = random.chance(0.75) ? 'ja' : 'en';
  const japanese = language === 'ja';
  const words = japanese ? JAPANESE : ENGLISH;
  const asOf = day(2026, 5, 31);
  const members = random.shuffle(words.members).slice(0, random.int(2, 3));
  const candidates = simulateAgency({ cas: members, ras: [''], clients: japanese ? CLIENTS : ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 3 }, random);
  const labels: Record<string, string> = {};
  for (const metric of Object.keys(words.events)) labels[metric] = random.pick(words.events[metric]!);
  const events = eventsUntil(candidates, asOf).filter((event) => labels[event.metric] !== undefined);
  const byMember = random.chance(0.6);
  const yearless = japanese && !byMember && random.chance(0.6);
  const style: DateStyle = yearless ? monthDay : random.pick(japanese ? [slash, iso, kanjiFull] : [iso, englishDay]);
  const tabs: readonly (readonly [head: string, events: readonly Event[]])[] = byMember
    ? members.map((member) => [japanese ? `${random.pick(['担当: ', '担当：', '担当者: '])}${member}` : `Consultant: ${member}`, events.filter((event) => event.ca === member)] as const)
    : [4, 5].map((month) => [japanese ? `2026年${month}月` : `${month === 4 ? 'April' : 'May'} 2026`, events.filter((event) => event.day >= day(2026, month, 1) && event.day < day(2026, month + 1, 1))] as const);
  const sheet = new Sheet();
  const truth = new Truth();
  const width = 7;
  const pad = (cells: readonly string[]) => [...cells, ...Array.from({ length: width - cells.length }, () => PADDING)];
  for (const [head, own] of tabs) {
    const columns = random.shuffle<readonly [string, (event: Event) => string]>([
      [random.pick(japanese ? ['日付', '活動日', '実施日'] : ['Date', 'Activity Date']), (event) => style(event.day)],
      ...(byMember ? [] : [[random.pick(words.memberHeads.filter((one) => one !== '氏名' && one !== 'Name')), (event: Event) => event.ca] as const]),
      [random.pick(words.activityHeads), (event) => labels[event.metric]!],
      [random.pick(words.candidateHeads.filter((one) => one !== '氏名')), (event) => event.candidate],
      [random.pick(words.clientHeads), (event) => event.client],
      ...(random.chance(0.5) ? [[random.pick(words.noteHeads), () => ''] as const] : []),
    ]);
    sheet.add(...pad([head]));
    sheet.add(...pad(columns.map(([heading]) => heading)));
    for (const event of own) {
      sheet.add(...pad(columns.map(([, write]) => write(event))));
      truth.count(event.ca, event.day, event.metric);
    }
    for (let blank = random.int(0, 4); blank > 0; blank--) sheet.add(...pad(columns.map(() => '')));
  }
  return { name: `random-${seed}`, family: 11, language, asOf: isoDay(asOf), sheet, truth, notes: `tabs: ${byMember ? 'members' : 'months'}${yearless ? ' yearless' : ''}` };
}
