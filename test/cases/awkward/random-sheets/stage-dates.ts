import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { dayOfStep, simulateAgency } from '../agency';
import type { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { american, british, type DateStyle, iso, kanjiMonthDay, monthDay, monthDayWide, reiwaKanji, reiwaLetters, slash } from '../spelling';
import { Truth } from '../truth';
import { CANDIDATE_NAMES, CLIENTS, day, ENGLISH_CLIENTS, withApplications } from '../sheets/common';
import { ENGLISH, JAPANESE, type Language } from './vocabulary';

/** Candidate × job with a date column for each stage, under any of its usual headings. */
export function randomStageDates(seed: number, random: Random): LayoutCase {
  const language: Language = random.chance(0.7) ? 'ja' : 'en';
  const japanese = language === 'ja';
  const words = japanese ? JAPANESE : ENGLISH;
  const asOf = day(2026, 6, 30);
  const sheet = new Sheet();
  const truth = new Truth();
  const members = random.shuffle(words.members).slice(0, 3);
  const candidates = simulateAgency({ cas: members, ras: [''], clients: japanese ? CLIENTS : ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: random.int(3, 5) }, random);
  const [style, yearless, dateOrder] = japanese
    ? random.pick<readonly [DateStyle, boolean, undefined]>([[slash, false, undefined], [iso, false, undefined], [reiwaLetters, false, undefined], [reiwaKanji, false, undefined], [monthDay, true, undefined], [monthDayWide, true, undefined], [kanjiMonthDay, true, undefined]])
    : random.pick<readonly [DateStyle, boolean, 'dmy' | 'mdy' | undefined]>([[british, false, 'dmy'], [american, false, 'mdy'], [iso, false, undefined]]);
  const all = Object.keys(words.stageDates);
  const metrics = all.filter((metric) => metric === 'document_submitted' || metric === 'first_interview_set' || random.chance(0.7));
  const withMeeting = japanese && random.chance(0.6);
  const mergedCandidate = random.chance(0.3);
  const ends = japanese ? ['NG', '見送り', '辞退', 'お見送り', '不合格'] : ['Rejected', 'Withdrew', 'Declined'];
  const waits = japanese ? ['', '', '調整中', '結果待ち', '未定', '-'] : ['', '', 'TBC', '-', 'Pending'];
  const withStatus = random.chance(0.3);
  const withUpdate = random.chance(0.3);
  if (yearless || random.chance(0.5)) sheet.add(japanese ? `2026年度${random.pick(['', '上期'])} ${random.pick(['選考管理表', '推薦リスト', '進捗管理'])}` : 'Candidate pipeline 2026');
  if (mergedCandidate) sheet.add(japanese ? '※求職者・担当が空欄の行は上と同じ' : 'Blank candidate or consultant: as above');
  sheet.add(
    ...(random.chance(0.3) ? ['No.'] : []), random.pick(words.candidateHeads), random.pick(words.memberHeads.filter((head) => head !== '氏名' && head !== 'Name')),
    ...(withMeeting ? [random.pick(['初回面談日', '面談日'])] : []), random.pick(words.clientHeads), ...metrics.map((metric) => random.pick(words.stageDates[metric]!)),
    ...(withStatus ? [japanese ? random.pick(['状態', 'ステータス', 'フェーズ']) : 'Status'] : []), ...(withUpdate ? [japanese ? '最終更新日' : 'Last Updated'] : []), random.pick(words.noteHeads),
  );
  const heading = sheet.rows[sheet.rows.length - 1]!;
  let number = 1;
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    const met = dayOfStep(candidate.steps, 'first_meeting')!;
    if (withMeeting) truth.count(candidate.ca, met, 'first_meeting');
    applications.forEach((application, at) => {
      const hidden = mergedCandidate && at > 0;
      let open = true;
      const cells = metrics.map((metric) => {
        const date = dayOfStep(application.steps, metric);
        if (!open) return random.pick(['', '', '-']);
        if (date !== undefined && date <= asOf) {
          truth.count(candidate.ca, date, metric);
          return style(date);
        }
        open = false;
        const over = application.end !== '' && date === undefined && application.steps[application.steps.length - 1]!.day <= asOf;
        return random.pick(over ? ends : waits);
      });
      sheet.add(
        ...(heading[0] === 'No.' ? [number++] : []), hidden ? '' : candidate.id, hidden ? '' : candidate.ca, ...(withMeeting ? [hidden ? '' : style(met)] : []), application.client, ...cells,
        ...(withStatus ? [japanese ? random.pick(['進行中', '選考中', '終了']) : random.pick(['Active', 'Closed'])] : []), ...(withUpdate ? [style((asOf as Day) - random.int(0, 9))] : []), '',
      );
    });
  }
  if (random.chance(0.3) && japanese) {
    const column = heading.length - 1 - (withStatus ? 1 : 0) - (withUpdate ? 1 : 0) - metrics.length;
    const sums = metrics.map((_, at) => sheet.rows.filter((row) => /\d/.test(row[column + at] ?? '')).length);
    sheet.add('合計', ...Array.from({ length: column - 1 }, () => ''), ...sums);
  }
  return {
    name: `random-${seed}`, family: 2, language, asOf: isoDay(asOf), ...(dateOrder === undefined ? {} : { dateOrder }), sheet, truth,
    notes: `stage dates: ${heading.join(',')}${mergedCandidate ? ' merged' : ''}`,
  };
}
