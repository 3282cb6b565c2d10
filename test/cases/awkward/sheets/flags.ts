import { isoDay } from '../../../../src/core/calendar/day';
import { dayOfStep } from '../agency';
import { type LayoutCase, Sheet } from '../sheet';
import { monthOf } from '../spelling';
import { Truth } from '../truth';
import { day, japaneseAgency } from './common';

/** Family 4: ○ × △ 済 flags, dated by the cohort month alone. */
export function flags(): LayoutCase {
  const asOf = day(2026, 7, 31);
  const { random, candidates } = japaneseAgency(111, { months: [[2026, 4], [2026, 5], [2026, 6]], intake: 4 });
  const sheet = new Sheet();
  const truth = new Truth();
  const metrics = ['first_meeting', 'application_consent', 'document_submitted', 'document_passed', 'first_interview_set', 'first_interview_held', 'offer', 'offer_accepted'];
  truth.nonData(sheet.add('月別 求職者進捗（2026年度）'), 'title');
  truth.nonData(sheet.add('凡例：○…済　△…調整中　×…NG・辞退　空欄…未着手'), 'legend');
  sheet.add('対象月', '求職者', '担当者', '面談', '応募承諾', '書類推薦', '書類通過', '一次面接設定', '一次面接実施', '内定', '承諾', 'コメント');
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
        return random.pick(['○', '○', '◯', '済']);
      }
      running = false;
      const lost = application !== undefined && date === undefined && application.end !== '' && metric !== 'application_consent';
      return lost ? '×' : random.pick(['△', '']);
    });
    sheet.add(month === shown ? '' : `${month.slice(0, 4)}年${Number(month.slice(5))}月`, candidate.id, candidate.ca, ...cells, random.pick(['', '', '土日希望']));
    shown = month;
  }
  return {
    name: '06-flags-cohort-month', family: 4, language: 'ja', asOf: isoDay(asOf), shortDatesYear: 2026, sheet, truth,
    notes: 'Flags are dated by 対象月, the only date there is; the month stands only on the first row of its block. ○ ◯ 済 happened, △ has not, × means that the stage before was reached (its ○ stands there). The legend is no data.',
  };
}
