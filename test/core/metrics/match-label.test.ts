import { allSpellings, METRICS } from '../../../src/core/metrics/catalogue';
import { matchLabel } from '../../../src/core/metrics/match-label';

function named(text: string): string {
  const match = matchLabel(text);
  if (match.kind === 'metric') return METRICS[match.metric]!.id;
  if (match.kind === 'ambiguous') return `? ${match.candidates.map((metric) => METRICS[metric]!.id).join(' ')}`;
  return '-';
}

describe('matchLabel', () => {
  test('every spelling of the catalogue names its own metric, or is ambiguous with it', () => {
    const wrong: string[] = [];
    METRICS.forEach((metric, index) => {
      for (const spelling of allSpellings(index)) {
        const words = named(spelling).replace('? ', '').split(' ');
        if (!words.includes(metric.id)) wrong.push(`${spelling} → ${named(spelling)}, not ${metric.id}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['一次面接設定数', 'first_interview_set'],
    ['１次面接設定（件）', 'first_interview_set'],
    ['①一次面接設定', 'first_interview_set'],
    ['3. 一面設定', 'first_interview_set'],
    ['一次面接 設定数', 'first_interview_set'],
    ['一次面接確定件数', 'first_interview_set'],
    ['【CA】初回面談数（実績）', 'first_meeting'],
    ['面談数(件)', 'first_meeting'],
    ['面談実施', 'first_meeting'],
    ['面談（実施）', 'first_meeting'],
    ['月間売上', 'revenue'],
    ['売上（千円）', 'revenue'],
    ['売上目標', 'revenue'],
    ['書通率', 'document_pass_rate'],
    ['書類通過率(%)', 'document_pass_rate'],
    ['書類通過％', 'document_pass_rate'],
    ['書類選考合格率', 'document_pass_rate'],
    ['書類通過(率)', 'document_pass_rate'],
    ['売上達成率', 'budget_achievement'],
    ['応募承諾の獲得', 'application_consent'],
    ['Scouts Sent', 'scout_sent'],
    ['InMail sent', 'scout_sent'],
    ['Number of CVs sent', 'document_submitted'],
    ['CV Submission', 'document_submitted'],
    ['# Offers', 'offer'],
    ['Placement', 'placement'],
    ['1st interview arranged', 'first_interview_set'],
    ['First Interviews Booked', 'first_interview_set'],
    ['Offer acceptance %', 'offer_acceptance_rate'],
    ['first_interview_set', 'first_interview_set'],
    ['登録面談', 'first_meeting'],
    ['求人票送付', 'job_proposed'],
    ['面談〜推薦', 'meeting_to_submission_days'],
    ['定着率（90日）', 'retention_rate'],
  ])('%s → %s', (text, id) => expect(named(text)).toBe(id));

  test.each([
    ['架電数', '? candidate_call client_call'],
    ['meetings booked', '? meeting_set client_appointment'],
    ['GP', '? revenue gross_profit'],
    ['面談設定', '? meeting_set first_interview_set'],
    ['通過率', '? document_pass_rate interview_pass_rate'],
    ['Interviews', '? first_interview_held first_meeting first_interview_set'],
  ])('%s has more than one meaning: %s', (text, expected) => expect(named(text)).toBe(expected));

  test.each([
    '面談リスケ',
    '面談（リスケ）',
    '面談キャンセル',
    '面接予定',
    '面接（予定）',
    '社内MTG',
    '社内ミーティング',
    '面談ドタキャン数',
    'Cancelled interviews',
    'Internal meeting',
    'interviews cancelled',
    'Ref Check',
    '求人',
    '企業名',
    '担当',
    '担当者',
    '氏名',
    '備考',
    '候補者名',
    '日付',
    '合計',
    '目標',
    '実績',
    '',
    '-',
    '2026',
    '100件',
    '求職者',
    '会社',
    '数',
    '件数',
    '率',
    '%',
    'Notes',
    'Candidate',
    'Client',
    'Job',
    'Company',
    'Name',
    'Date',
    'Consultant',
    'Status',
    'フェーズ',
    '職種',
    '年収',
    '媒体',
  ])('%s names no metric', (text) => expect(named(text)).toBe('-'));

  test('a label with 率 never matches a count, and a count never a rate', () => {
    for (const metric of METRICS) {
      if (metric.kind === 'rate') continue;
      const match = matchLabel(`${metric.label.ja.replace(/\(.*\)/, '')}率`);
      if (match.kind === 'metric') expect([METRICS[match.metric]!.kind, metric.id]).toEqual(['rate', metric.id]);
    }
    for (const metric of METRICS) {
      if (!metric.label.ja.endsWith('率')) continue;
      const match = matchLabel(metric.label.ja.replace(/率$/, '数'));
      if (match.kind === 'metric')
        expect([METRICS[match.metric]!.kind === 'rate', metric.id]).toEqual([false, metric.id]);
    }
  });
});
