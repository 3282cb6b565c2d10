import { type Day, isoDay } from '../../../../src/core/calendar/day';
import { type Application, type Candidate, dayOfStep, simulateAgency } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import {
  british,
  type DateStyle,
  fullWidth,
  kanjiMonthDay,
  monthDay,
  monthDayWide,
  reiwaKanji,
  reiwaLetters,
  reiwaWide,
  shortYear,
  slash,
} from '../spelling';
import { Truth } from '../truth';
import { CANDIDATE_NAMES, CONSULTANTS, day, ENGLISH_CLIENTS, japaneseAgency, withApplications } from './common';

/** Family 2: candidate × job with a date column for each stage. */

/** What may stand in the first stage cell that has no date: while it runs, when it was lost, when withdrawn. */
interface Words {
  readonly open: readonly string[];
  readonly rejected: readonly string[];
  readonly withdrawn: readonly string[];
  readonly empty: readonly string[];
}

const JAPANESE_WORDS: Words = {
  open: ['', '調整中', '結果待ち', '未定', ''],
  rejected: ['NG', '見送り', '×'],
  withdrawn: ['辞退', '本人辞退'],
  empty: ['', '', '-', '―'],
};

const ENGLISH_WORDS: Words = {
  open: ['', 'TBC', 'Awaiting feedback', ''],
  rejected: ['Rejected', 'Not progressed'],
  withdrawn: ['Withdrew'],
  empty: ['', '', '-', 'n/a'],
};

/** Steps that stand in the sheet before they happen, once the step before has happened. */
const PLANNED_AHEAD: ReadonlySet<string> = new Set(['first_interview_held', 'final_interview_held', 'joined']);

interface Drawing {
  readonly truth: Truth;
  readonly random: Random;
  readonly asOf: Day;
  readonly style: DateStyle;
  readonly words: Words;
}

/** The stage cells of one application, adding what has happened to the truth. `row` is where they will stand. */
function stageCells(member: string, application: Application, metrics: readonly string[], row: number, to: Drawing): string[] {
  let open = true;
  return metrics.map((metric) => {
    if (!open) return to.random.pick(to.words.empty);
    const date = dayOfStep(application.steps, metric);
    if (date !== undefined && date <= to.asOf) {
      to.truth.count(member, date, metric);
      return to.style(date);
    }
    open = false;
    if (date !== undefined) {
      const before = application.steps[application.steps.findIndex((step) => step.metric === metric) - 1];
      if (!PLANNED_AHEAD.has(metric) || before === undefined || before.day > to.asOf) return to.random.pick(to.words.open);
      to.truth.report(row, to.style(date), 'a date after the as-of day is a plan');
      return to.style(date);
    }
    const last = application.steps[application.steps.length - 1]!;
    if (application.end === '' || last.day > to.asOf) return to.random.pick(to.words.open);
    return to.random.pick(application.end === 'NG' ? to.words.rejected : to.words.withdrawn);
  });
}

/** Era dates in three spellings, a column of update dates and the name of whoever typed as decoys. */
export function eraDates(): LayoutCase {
  const asOf = day(2026, 7, 31);
  const { random, candidates } = japaneseAgency(101, { months: [[2026, 4], [2026, 5], [2026, 6]] });
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['document_submitted', 'document_passed', 'first_interview_set', 'first_interview_held', 'offer', 'offer_accepted', 'joined'];
  truth.nonData(sheet.add('令和8年度　選考管理表'), 'title');
  truth.nonData(sheet.add('※NG・辞退はその選考の欄に記入'), 'note');
  sheet.add('求職者名', '担当CA', '初回面談日', '応募企業', '推薦日', '書類通過日', '一次面接設定日', '一次面接実施日', '内定日', '内定承諾日', '入社日', '最終更新日', '更新者', '備考');
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    const met = dayOfStep(candidate.steps, 'first_meeting')!;
    const style = random.pick([reiwaLetters, reiwaKanji, reiwaWide]);
    truth.count(candidate.ca, met, 'first_meeting');
    for (const application of applications) {
      const cells = stageCells(candidate.ca, application, metrics, sheet.rows.length + 1, { truth, random, asOf, style, words: JAPANESE_WORDS });
      const updated = asOf - random.int(0, 12);
      sheet.add(`${candidate.name}様(${candidate.id})`, candidate.ca, style(met), application.client, ...cells, style(updated), random.pick(['事務局', '鈴木 葵']), random.pick(['', '', '年収交渉中']));
    }
  }
  return {
    name: '01-stage-dates-era', family: 2, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Era dates as R8.4.1, 令和8年4月1日 and full width Ｒ８．４．１ mean 2026. 初回面談日 repeats on every job row of one candidate and happened once. NG, 見送り, ×, 辞退, 調整中, 結果待ち, 未定 and dashes are not dates. 最終更新日 is no stage, 更新者 is not the member. A date after the as-of day is a plan: not counted, reported.',
  };
}

/** Two heading rows: the stage group merged over 設定日, 実施日 …; years of two digits; a total row. */
export function twoHeadingRows(): LayoutCase {
  const asOf = day(2026, 7, 10);
  const { random, candidates } = japaneseAgency(102, { months: [[2026, 4], [2026, 5]] });
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['document_submitted', 'document_passed', 'first_interview_set', 'first_interview_held', 'final_interview_set', 'final_interview_held', 'offer', 'offer_accepted'];
  truth.nonData(sheet.add('2026年度上期 選考進捗'), 'title');
  sheet.add('No', '担当', '求職者', '企業', '書類選考', '', '一次面接', '', '最終面接', '', '内定', '', 'メモ');
  sheet.add('', '', '', '', '推薦日', '通過日', '設定日', '実施日', '設定日', '実施日', '内定日', '承諾日', '');
  const dated = metrics.map(() => 0);
  let number = 1;
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    for (const application of applications) {
      const cells = stageCells(candidate.ca, application, metrics, sheet.rows.length + 1, { truth, random, asOf, style: shortYear, words: JAPANESE_WORDS });
      cells.forEach((cell, at) => { if (/^\d/.test(cell)) dated[at]!++; });
      sheet.add(number++, candidate.ca, candidate.id, application.client, ...cells, '');
    }
  }
  truth.nonData(sheet.add('合計', '', '', '', ...dated, ''), 'total');
  return {
    name: '02-stage-dates-two-headings', family: 2, language: 'ja', asOf: isoDay(asOf), shortDatesYear: 2026, sheet, truth,
    notes: 'The stage is named by two heading rows: 一次面接 × 設定日 is the arranging, 一次面接 × 実施日 the interview itself, 書類選考 × 推薦日 the submission. 26/4/1 is 2026-04-01: year first as everywhere in Japanese, and the title says 2026. The total row is no record.',
  };
}

/** Full-width dates of a second half-year: January to March are next year's; name and member only on the first job row. */
export function fullWidthSecondHalf(): LayoutCase {
  const asOf = day(2027, 2, 26);
  const { random, candidates } = japaneseAgency(103, { months: [[2026, 11], [2026, 12], [2027, 1]] });
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['application_consent', 'document_submitted', 'document_passed', 'first_interview_set', 'first_interview_held', 'first_interview_passed', 'offer', 'offer_accepted'];
  truth.nonData(sheet.add('２０２６年度　下期　推薦〜決定　管理表'), 'title');
  truth.nonData(sheet.add('※同じ求職者の２社目以降は、氏名・担当・面談日を省略しています'), 'note');
  truth.nonData(sheet.blank(), 'blank');
  sheet.add('氏名', '担当', '面談日', '企業名', '応募日', '推薦日', '書類通過日', '一次面接設定日', '一次面接日', '一次通過日', '内定日', '承諾日');
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    const met = dayOfStep(candidate.steps, 'first_meeting')!;
    const style = random.pick([monthDayWide, monthDay, kanjiMonthDay, (at: Day) => fullWidth(kanjiMonthDay(at))]);
    truth.count(candidate.ca, met, 'first_meeting');
    applications.forEach((application, at) => {
      const cells = stageCells(candidate.ca, application, metrics, sheet.rows.length + 1, { truth, random, asOf, style, words: JAPANESE_WORDS });
      sheet.add(...(at === 0 ? [candidate.id, candidate.ca, style(met)] : ['', '', '']), application.client, ...cells);
    });
  }
  return {
    name: '03-stage-dates-full-width', family: 2, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'The title says 2026年度下期: October to December are 2026, January to March 2027. A note says that candidate, member and meeting day are left out from the second company on: they are as above; the meeting happened once.',
  };
}

function englishAgency(seed: number): { random: Random; candidates: Candidate[] } {
  const random = new Random(seed);
  const candidates = simulateAgency(
    { cas: CONSULTANTS, ras: [''], clients: ENGLISH_CLIENTS, names: CANDIDATE_NAMES, months: [[2026, 4], [2026, 5]], intake: 3 },
    random,
  );
  return { random, candidates };
}

/** British dates, statuses written into date cells, two decoy dates. */
export function britishDates(): LayoutCase {
  const asOf = day(2026, 6, 30);
  const { random, candidates } = englishAgency(104);
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['document_submitted', 'document_passed', 'first_interview_set', 'first_interview_held', 'final_interview_held', 'offer', 'offer_accepted'];
  truth.nonData(sheet.add('Perm desk - candidate tracker Q2 2026'), 'title');
  sheet.add('Candidate', 'Consultant', 'Client', 'Registered', 'CV Sent', 'Interview Request', '1st Interview Arranged', '1st Interview', 'Final Interview', 'Offer', 'Offer Accepted', 'Last Updated', 'Comments');
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    const registered = dayOfStep(candidate.steps, 'registration')!;
    truth.count(candidate.ca, registered, 'registration');
    for (const application of applications) {
      const cells = stageCells(candidate.ca, application, metrics, sheet.rows.length + 1, { truth, random, asOf, style: british, words: ENGLISH_WORDS });
      sheet.add(candidate.id, candidate.ca, application.client, british(registered), ...cells, british(asOf - random.int(0, 20)), random.pick(['', '', 'on notice']));
    }
  }
  return {
    name: '04-stage-dates-british', family: 2, language: 'en', asOf: isoDay(asOf), dateOrder: 'dmy', sheet, truth,
    notes: 'DD/MM/YYYY: days above 12 stand in most columns, and the title says Q2. A column whose few dates are all below 13 is read as its neighbours. Registered repeats on every row of a candidate and happened once. Last Updated is no stage.',
  };
}

/** A status column, a yomi column and an expected fee beside two dated stages. */
export function statusAndYomi(): LayoutCase {
  const asOf = day(2026, 6, 12);
  const { random, candidates } = japaneseAgency(105);
  const sheet = new Sheet();
  const truth = new Truth();
  const phases: Readonly<Record<string, string>> = {
    application_consent: '応募', document_submitted: '書類選考中', document_passed: '書類選考中', first_interview_set: '一次面接待ち',
    first_interview_held: '一次面接結果待ち', first_interview_passed: '最終調整中', final_interview_set: '最終面接待ち', final_interview_held: '最終結果待ち', offer: '内定', offer_accepted: '決定', joined: '入社済',
  };
  const yomi: Readonly<Record<string, string>> = { offer: 'A', offer_accepted: 'S', final_interview_held: 'B', first_interview_held: 'C' };
  truth.nonData(sheet.add('ヨミ表（6月12日時点）'), 'title');
  sheet.add('担当', '求職者', '企業', 'フェーズ', 'ヨミ', '書類推薦日', '一次面接日', '次回アクション', '次回予定日', '決定予定月', '想定年収（万円）');
  for (const [candidate, applications] of withApplications(candidates, asOf)) {
    for (const application of applications) {
      const known = application.steps.filter((step) => step.day <= asOf);
      const at = known[known.length - 1]!.metric;
      const over = application.end !== '' && known.length === application.steps.length;
      const cells = stageCells(candidate.ca, application, ['document_submitted', 'first_interview_held'], sheet.rows.length + 1, { truth, random, asOf, style: slash, words: { ...JAPANESE_WORDS, open: [''], rejected: [''], withdrawn: [''], empty: [''] } });
      sheet.add(candidate.ca, candidate.id, application.client, over ? (application.end === 'NG' ? '見送り' : '辞退') : phases[at]!, over ? '-' : (yomi[at] ?? 'ネタ'), ...cells, random.pick(['日程確認', '結果確認', '']), slash(asOf + random.int(1, 14)), random.pick(['6月', '7月', '']), random.int(380, 720));
    }
  }
  return {
    name: '05-status-yomi', family: 3, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Only 書類推薦日 and 一次面接日 are events. フェーズ and ヨミ are the present state: 内定 or 決定 there has no date and is counted in no month. 次回予定日 and 決定予定月 are plans, 想定年収 is not revenue.',
  };
}
