import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { PeriodReader } from '../../../src/core/targets/period-pieces';
import { readAims } from '../../../src/core/targets/sentence';

const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });

function aims(text: string): string[] {
  return readAims(text, { metric: undefined, periods, choose: (candidates) => candidates[0]! }).map((aim) => {
    const what = aim.metric === undefined ? `"${aim.text}"` : METRICS[aim.metric]!.id;
    const amount = aim.value === undefined ? aim.unit || '-' : String(Math.round(aim.value * 1e4) / 1e4);
    return [aim.period ?? aim.frequency, what, aim.condition, amount].filter((part) => part !== undefined).join(' ');
  });
}

describe('several targets in one sentence', () => {
  test.each<[string, string[]]>([
    ['面接通過率50%以上、月2名決定', ['interview_pass_rate >= 0.5', 'monthly placement >= 2']],
    [
      '成約 3件/月。そのためにスカウト週100通、初回面談 月15件',
      ['monthly placement >= 3', 'weekly scout_sent >= 100', 'monthly first_meeting >= 15'],
    ],
    [
      '書通率40%・一面通過率50%・月間売上200万',
      ['document_pass_rate >= 0.4', 'first_interview_pass_rate >= 0.5', 'monthly revenue >= 2000000'],
    ],
    ['提案1人5社以上、一面設定7件', ['jobs_per_candidate >= 5', 'first_interview_set >= 7']],
    ['早期退職0件、返金0円', ['early_leave <= 0', 'refund_amount <= 0']],
    ['2名の決定と300万円の売上', ['placement >= 2', 'revenue >= 3000000']],
    ['架電100件、うち通電30件', ['candidate_call >= 100', 'candidate_connected >= 30']],
    ['12月に面談20件', ['2026-12 first_meeting >= 20']],
    ['求人応募 8〜10件', ['application_consent >= 8']],
    ['書類通過率45→55%', ['document_pass_rate >= 0.55']],
    ['売上２００万円', ['revenue >= 2000000']],
    ['登録後30分以内に架電', ['first_call_minutes <= 30']],
    ['£25k billings, 3 placements', ['revenue >= 25000', 'placement >= 3']],
    ['Make 50 calls a day and book 3 client meetings a week', ['daily client_call >= 50', 'weekly client_visit >= 3']],
    [
      'Send 10 CVs per week with a CV:interview ratio of 3:1 or better',
      ['weekly document_submitted >= 10', 'document_pass_rate >= 0.3333'],
    ],
    ['Improve offer acceptance rate from 70% to 85%', ['offer_acceptance_rate >= 0.85']],
    ['Respond to new applicants within 2 hours', ['first_call_minutes <= 120']],
    ['CV submission within 48 hours', ['meeting_to_submission_days <= 2']],
    ['一面設定1日24件', ['daily first_interview_set >= 24']],
    ['書類推薦 １日あたり３件', ['daily document_submitted >= 3']],
    ['スカウト1週間100通', ['weekly scout_sent >= 100']],
    ['1か月で成約2件', ['monthly placement >= 2']],
    ['面談から推薦まで1日以内', ['meeting_to_submission_days <= 1']],
    ['面接通過率：35%／週に36件新規求人する', ['interview_pass_rate >= 0.35', 'weekly new_jobs >= 36']],
    ['売上220万円／月に2件書類推薦する', ['revenue >= 2200000', 'monthly document_submitted >= 2']],
    ['架電50件/日・面談3件/日', ['daily candidate_call >= 50', 'daily first_meeting >= 3']],
    ['面談16件/推薦5件', ['first_meeting >= 16', 'document_submitted >= 5']],
    ['１日30通のスカウトと週5件の面談', ['daily scout_sent >= 30', 'weekly first_meeting >= 5']],
    ['売上：四半期600万、年間2400万', ['quarterly revenue >= 6000000', 'yearly revenue >= 24000000']],
    ['先月は面談が12件だったので今月は15件', ['monthly first_meeting >= 15']],
    ['面接通過率 前年45%→今年55%', ['interview_pass_rate >= 0.55']],
    ['Arrange 60 first interviews', ['first_interview_set >= 60']],
    ['3 placements/month', ['monthly placement >= 3']],
    ['日報提出率100%', ['daily_report_submitted >= 1']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('an action is not flagged for the result it is about', () => {
  test.each<[string, string]>([
    ['内定後のフォロー面談を週2件', 'second_meeting'],
    ['成約者への紹介依頼 月3件', 'referral_asked'],
    ['内定承諾のためのクロージング面談 3件', 'closing_meeting'],
    ['売上上位企業への訪問5件', 'client_visit'],
    ['面接通過率を上げるための面接対策 8件', 'interview_prep'],
    ['書類通過率の高い求人を中心に提案 1人5社', 'jobs_per_candidate'],
    ['早期離職ゼロに向けて入社後フォローを月1回', 'post_join_followup'],
    ['一次面接設定から逆算して求人応募を25件', 'application_consent'],
    ['Pre-close every candidate before final interview', 'closing_meeting'],
  ])('%s is %s', (text, id) => {
    const named = aims(text);
    expect(named).toHaveLength(1);
    expect(named[0]!.split(' ')).toContain(id);
  });

  test.each([
    '売上に貢献するため、スカウトを週100通',
    '入社意欲を高める',
    '決定企業への深耕 3社',
    '一次面接の候補日を通過当日に出す',
  ])('%s names no result', (text) => {
    const results = METRICS.filter((metric) => metric.control === 'uncontrollable').map((metric) => metric.id);
    expect(
      aims(text)
        .flatMap((aim) => aim.split(' '))
        .filter((word) => results.includes(word)),
    ).toEqual([]);
  });
});

describe('sentences without a number', () => {
  test.each<[string, string[]]>([
    ['とにかく頑張る', ['"とにかく頑張る" >= -']],
    ['推薦文は全件RAに見てもらう', ['recommendation_letter >= all']],
    ['毎日スカウトを送る', ['daily scout_sent >= 1']],
    ['weekly role plays', ['weekly study_roleplay >= 1']],
    ['面接通過率を上げる', ['interview_pass_rate >= -']],
    ['残業は20時間以内', ['"残業は20時間以内" >= -']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});
