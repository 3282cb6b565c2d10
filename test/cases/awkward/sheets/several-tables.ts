import { isoDay } from '../../../../src/core/calendar/day';
import { dayOfStep } from '../agency';
import { Random } from '../random';
import { type LayoutCase, Sheet } from '../sheet';
import { slash, thousands } from '../spelling';
import { Truth } from '../truth';
import { CAS, day, japaneseAgency, RAS } from './common';

/** Family 9: several tables on one sheet. */

function month(of: number): string {
  return `2026-0${of}`;
}

/** The CA's table and the RA's side by side, with labels that mean different things in each. */
export function sideBySide(): LayoutCase {
  const random = new Random(601);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('2026年度 月次KPI'), 'title');
  truth.nonData(sheet.add('■CA（キャリアアドバイザー）', '', '', '', '', '', '', '■RA（法人営業）'), 'titles of the two tables');
  sheet.add('月', '氏名', '架電数', '面談数', '応募数', '推薦数', '', '月', '氏名', '架電数', 'アポ数', '訪問数', '新規求人数', '有効求人数');
  const caMetrics = [['candidate_call', 60], ['first_meeting', 12], ['application_consent', 14], ['document_submitted', 12]] as const;
  const raMetrics = [['client_call', 90], ['client_appointment', 8], ['client_visit', 6], ['new_jobs', 5]] as const;
  for (const of of [4, 5, 6]) {
    const team = [0, 0, 0, 0];
    const desk = [0, 0, 0, 0];
    for (let line = 0; line < 4; line++) {
      const ca = CAS[line];
      const ra = RAS[line];
      let left: (string | number)[] = ['', '', '', '', '', ''];
      let right: (string | number)[] = ['', '', '', '', '', '', ''];
      if (ca !== undefined) {
        const values = caMetrics.map(([metric, mean], at) => {
          const value = random.poisson(mean);
          truth.count(ca, month(of), metric, value);
          team[at] = team[at]! + value;
          return value;
        });
        left = [line === 0 ? `${of}月` : '', ca, ...values];
      } else {
        left = ['', '小計', ...team];
      }
      if (ra !== undefined) {
        const values = raMetrics.map(([metric, mean], at) => {
          const value = random.poisson(mean);
          truth.count(ra, month(of), metric, value);
          desk[at] = desk[at]! + value;
          return value;
        });
        const level = random.int(30, 45);
        truth.level(ra, day(2026, of, 1), 'active_jobs', level);
        right = [line === 0 ? `${of}月` : '', ra, ...values, level];
      } else if (line === 2) {
        right = ['', '小計', ...desk, ''];
      }
      sheet.add(...left, '', ...right);
    }
  }
  return {
    name: '51-side-by-side-ca-ra', family: 9, language: 'ja', asOf: '2026-06-30', sheet, truth,
    notes: '架電数 is calls to candidates in the CA table and to companies in the RA table; 応募数 stands right of 面談数 and is 求人応募. 小計 rows are totals (a row may be a total on one side and a record on the other). 有効求人数 is a level.',
  };
}

/** Counts by member above, a list of placements with money below. */
export function countsAboveList(): LayoutCase {
  const asOf = day(2026, 8, 31);
  const { random, candidates } = japaneseAgency(602, { months: [[2026, 4], [2026, 5], [2026, 6]], intake: 6 });
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('東京支店 2026年度 実績'), 'title');
  sheet.add('月', 'CA', '面談数', '推薦数', '一次面接設定数');
  for (const of of [4, 5, 6]) {
    const sums = [0, 0, 0];
    CAS.forEach((ca, place) => {
      const values = [random.poisson(12), random.poisson(13), random.poisson(5)];
      ['first_meeting', 'document_submitted', 'first_interview_set'].forEach((metric, at) => {
        truth.count(ca, month(of), metric, values[at]!);
        sums[at] = sums[at]! + values[at]!;
      });
      sheet.add(place === 0 ? `${of}月` : '', ca, ...values);
    });
    truth.nonData(sheet.add('', '計', ...sums), 'total');
  }
  truth.nonData(sheet.blank(), 'blank');
  truth.nonData(sheet.blank(), 'blank');
  truth.nonData(sheet.add('成約一覧'), 'title');
  sheet.add('成約日', 'CA', '求職者', '企業', '売上（万円）', '入社予定日');
  let sum = 0;
  for (const candidate of candidates) {
    for (const application of candidate.applications) {
      const accepted = dayOfStep(application.steps, 'offer_accepted');
      if (accepted === undefined || accepted > asOf) continue;
      truth.count(candidate.ca, accepted, 'placement');
      truth.count(candidate.ca, accepted, 'revenue', application.fee);
      sum += application.fee;
      const start = dayOfStep(application.steps, 'joined')!;
      sheet.add(slash(accepted), candidate.ca, candidate.id, application.client, application.fee / 10_000, slash(start));
    }
  }
  truth.nonData(sheet.add('合計', '', '', '', thousands(sum / 10_000), ''), 'total');
  return {
    name: '52-counts-above-list', family: 9, language: 'ja', asOf: isoDay(asOf), sheet, truth,
    notes: 'Two tables under each other. 成約日 is the day of the placement and of its revenue (万円 in the heading). 入社予定日 is a plan and nobody has joined by it.',
  };
}

/** Three tables under each other with headings of different widths: people, then media, then a log. */
export function reportWithAppendix(): LayoutCase {
  const random = new Random(603);
  const sheet = new Sheet();
  const truth = new Truth();
  truth.nonData(sheet.add('週次会議資料', '', '', '2026/6/15'), 'title with the day of the meeting');
  truth.nonData(sheet.add('作成：鈴木'), 'note');
  truth.nonData(sheet.blank(), 'blank');
  truth.nonData(sheet.add('1. 先週の活動（6/8週）'), 'title of the first table');
  sheet.add('担当者', 'スカウト送信', '面談', '求人提案', '書類推薦', '一次面接設定');
  const metrics = ['scout_sent', 'first_meeting', 'job_proposed', 'document_submitted', 'first_interview_set'];
  const sums = metrics.map(() => 0);
  for (const ca of CAS) {
    const values = [random.int(60, 120), random.poisson(5), random.poisson(15), random.poisson(6), random.poisson(2)];
    values.forEach((value, at) => {
      truth.count(ca, '2026-06', metrics[at]!, value);
      sums[at] = sums[at]! + value;
    });
    sheet.add(ca, ...values);
  }
  truth.nonData(sheet.add('TOTAL', ...sums), 'total');
  truth.nonData(sheet.blank(), 'blank');
  truth.nonData(sheet.add('2. 今週の面接予定'), 'title of the second table');
  sheet.add('面接予定日', '担当者', '求職者', '企業');
  for (let at = 0; at < 4; at++) {
    const planned = day(2026, 6, 16) + at;
    const row = sheet.add(slash(planned), CAS[at % 3]!, `C20${at}1`, ['港北電機', '白樺会計'][at % 2]!);
    truth.report(row, slash(planned), 'a plan');
  }
  truth.nonData(sheet.blank(), 'blank');
  truth.nonData(sheet.add('以上'), 'note');
  return {
    name: '53-report-with-plans', family: 9, language: 'ja', asOf: '2026-06-15', sheet, truth,
    notes: 'The first table is the week of 6/8 (its title says so), the second a list of interviews planned after the as-of day: nothing of it counts. The date beside the title is the day of the meeting.',
  };
}
