import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { simulateAgency, workingDays } from '../agency';
import type { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { american, british, type DateStyle, dots, englishDay, iso, kanjiFull, kanjiMonthDay, monthDay, monthDayWide, monthDayWeekday, reiwaLetters, serial, slash } from '../spelling';
import { Truth } from '../truth';
import { CANDIDATE_NAMES, CLIENTS, day, ENGLISH_CLIENTS, type Event, eventsUntil } from '../sheets/common';
import { ENGLISH, JAPANESE, type Language, type Vocabulary } from './vocabulary';

/** Event logs: columns in any order under any of their usual headings, with decoys, fill-down and things that do not count. */

interface Line {
  readonly date: Day;
  readonly member: string;
  readonly label: string;
  readonly metric: string;
  readonly count: number;
  readonly candidate: string;
  readonly client: string;
}

interface LogColumn {
  readonly heading: string;
  readonly write: (line: Line, before: Line | undefined) => string;
}

const JAPANESE_DATES: readonly (readonly [DateStyle, boolean])[] = [
  [slash, false], [iso, false], [dots, false], [kanjiFull, false], [reiwaLetters, false], [serial, false],
  [monthDay, true], [monthDayWide, true], [monthDayWeekday, true], [kanjiMonthDay, true],
];

export function randomLog(seed: number, random: Random): LayoutCase {
  const language: Language = random.chance(0.7) ? 'ja' : 'en';
  const words = language === 'ja' ? JAPANESE : ENGLISH;
  const sheet = new Sheet();
  const truth = new Truth();
  const members = random.shuffle(words.members).slice(0, random.int(1, 4));
  const [style, yearless, dateOrder] = randomDateStyle(random, language);
  const lines = randomLines(random, language, words, members);
  const fillDown = random.chance(0.25);
  const withCount = random.chance(0.4);
  const columns = random.shuffle(requiredColumns(random, words, style, fillDown, withCount)).concat(random.chance(0.5) ? [{ heading: random.pick(words.noteHeads), write: () => random.pick(['', '', '', words.notes[0]!.slice(1)]) }] : []);
  const withDecoys = random.chance(0.4) ? random.shuffle([...columns, ...decoys(random, language, style)]) : columns;
  const placed = fillDown ? keysFirst(withDecoys, words) : withDecoys;
  if (yearless || random.chance(0.5)) sheet.add(language === 'ja' ? `2026年${random.pick(['', '度 '])}${random.pick(['活動記録', '行動ログ', '営業活動一覧'])}` : 'Activity log 2026');
  if (fillDown) sheet.add(language === 'ja' ? '※日付・担当の空欄は上の行と同じ' : 'Blank date or consultant: as above');
  else if (random.chance(0.2)) sheet.add(random.pick(words.notes));
  if (random.chance(0.2)) sheet.add('');
  const heading = placed.map((column) => column.heading);
  sheet.add(...heading);
  lines.forEach((line, at) => {
    // After a repeated heading people write the date and the name in full again.
    const again = at > 0 && at % 40 === 0 && random.chance(0.5);
    if (again) sheet.add(...heading);
    sheet.add(...placed.map((column) => column.write(line, again ? undefined : lines[at - 1])));
    if (line.metric !== '') truth.count(line.member, line.date, line.metric, withCount ? line.count : 1);
  });
  return {
    name: `random-${seed}`, family: 1, language, asOf: isoDay(day(2026, 5, 31)), ...(dateOrder === undefined ? {} : { dateOrder }), sheet, truth,
    notes: `log: ${heading.join(',')}${fillDown ? ' fill-down' : ''}`,
  };
}

function randomDateStyle(random: Random, language: Language): readonly [DateStyle, boolean, ('dmy' | 'mdy')?] {
  if (language === 'ja') return random.pick(JAPANESE_DATES);
  return random.pick([[british, false, 'dmy'], [american, false, 'mdy'], [englishDay, false], [iso, false]] as const);
}

function randomLines(random: Random, language: Language, words: Vocabulary, members: readonly string[]): Line[] {
  const asOf = day(2026, 5, 31);
  const clients = language === 'ja' ? CLIENTS : ENGLISH_CLIENTS;
  const candidates = simulateAgency({ cas: members, ras: [''], clients, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 3 }, random);
  const labels: Record<string, string> = {};
  for (const metric of Object.keys(words.events)) labels[metric] = random.pick(words.events[metric]!);
  const lines = eventsUntil(candidates, asOf)
    .filter((event: Event) => labels[event.metric] !== undefined)
    .map((event: Event): Line => ({ date: event.day, member: event.ca, label: labels[event.metric]!, metric: event.metric, count: 1, candidate: event.candidate, client: event.client }));
  for (const date of workingDays(day(2026, 4, 1), asOf)) {
    if (random.chance(0.3)) {
      const metric = random.pick(['client_call', 'client_visit', '']);
      const label = metric === '' ? random.pick(words.otherActivities) : labels[metric]!;
      lines.push({ date, member: random.pick(members), label, metric, count: metric === 'client_call' ? random.int(2, 12) : 1, candidate: '', client: random.pick(clients) });
    }
  }
  return lines.sort((a, b) => a.date - b.date || members.indexOf(a.member) - members.indexOf(b.member));
}

function requiredColumns(random: Random, words: Vocabulary, style: DateStyle, fillDown: boolean, withCount: boolean): LogColumn[] {
  const japanese = words === JAPANESE;
  const columns: LogColumn[] = [
    {
      heading: random.pick(japanese ? ['日付', '活動日', '実施日', '年月日'] : ['Date', 'Activity Date']),
      write: (line, before) => (fillDown && before?.date === line.date ? '' : style(line.date)),
    },
    {
      heading: random.pick(words.memberHeads.filter((head) => head !== '氏名' && head !== 'Name')),
      write: (line, before) => (fillDown && before?.date === line.date && before.member === line.member ? '' : line.member),
    },
    { heading: random.pick(words.activityHeads), write: (line) => line.label },
    { heading: random.pick(words.candidateHeads.filter((head) => head !== '氏名')), write: (line) => line.candidate },
    { heading: random.pick(words.clientHeads), write: (line) => line.client },
  ];
  if (withCount) columns.push({ heading: japanese ? random.pick(['件数', '数量', '件数（件）']) : random.pick(['Qty', 'Count']), write: (line) => String(line.count) });
  return columns;
}

/** Dates and people that are not the event's. */
function decoys(random: Random, language: Language, style: DateStyle): LogColumn[] {
  const japanese = language === 'ja';
  let number = 0;
  return random.shuffle<LogColumn>([
    { heading: japanese ? random.pick(['入力日', '登録日時', '最終更新日']) : random.pick(['Logged On', 'Last Updated']), write: (line) => style(line.date + 9) },
    { heading: japanese ? random.pick(['入力者', '登録者', '更新者']) : 'Logged By', write: () => (japanese ? '事務局' : 'Admin Team') },
    { heading: japanese ? '次回予定日' : 'Next Action Date', write: (line) => (line.metric === '' ? '' : style(line.date + 40)) },
    { heading: japanese ? '年齢' : 'Age', write: () => String(random.int(23, 52)) },
    { heading: 'No', write: () => String(++number) },
    { heading: japanese ? '電話番号' : 'Phone', write: () => `090-${random.int(1000, 9999)}-${random.int(1000, 9999)}` },
  ]).slice(0, random.int(1, 3));
}

/** With fill-down people write date and member first. */
function keysFirst(columns: readonly LogColumn[], words: Vocabulary): LogColumn[] {
  const rank = (column: LogColumn) => (/^(日付|活動日|実施日|年月日|Date|Activity Date)$/.test(column.heading) ? 0 : words.memberHeads.includes(column.heading) ? 1 : 2);
  return [...columns].sort((a, b) => rank(a) - rank(b));
}
