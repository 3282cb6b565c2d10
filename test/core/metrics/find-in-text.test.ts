import { METRICS } from '../../../src/core/metrics/catalogue';
import { findMetric } from '../../../src/core/metrics/find-in-text';

function found(text: string): string {
  const mention = findMetric(text);
  return mention === undefined ? '-' : METRICS[mention.candidates[0]!]!.id;
}

describe('findMetric', () => {
  test.each([
    ['スカウト週', 'scout_sent'],
    ['過去登録者への掘り起こし電話', 'dormant_recontact'],
    ['面談後24時間以内の求人提案', 'job_proposed'],
    ['応募承諾の獲得', 'application_consent'],
    ['一次面接の日程調整を通過当日に実施', 'scheduling_same_day'],
    ['求人ヒアリング訪問', 'client_visit'],
    ['推薦後の企業フォロー電話', 'client_feedback_collected'],
    ['推薦文は全件RAに見てもらう', 'recommendation_letter'],
    ['面談から推薦まで', 'meeting_to_submission_days'],
    ['成約にこだわる', 'placement'],
    ['個人売上の達成', 'revenue'],
    ['一次面接を設定する', 'first_interview_set'],
    ['面接通過率の向上', 'interview_pass_rate'],
    ['send more CVs to interview', 'document_pass_rate'],
    ['Arrange 1st interviews', 'first_interview_held'],
    ['at least first interviews arranged per month', 'first_interview_set'],
    ['client meetings each week', 'client_visit'],
  ])('%s → %s', (text, id) => expect(found(text)).toBe(id));

  test.each([
    'とにかく頑張る',
    '入社意欲を高める',
    '面談漏れをなくす',
    '推薦理由を磨く',
    '入社率',
    'チームワークを大切に',
    'Work hard',
    'be a better partner',
  ])('%s names none', (text) => expect(found(text)).toBe('-'));
});
