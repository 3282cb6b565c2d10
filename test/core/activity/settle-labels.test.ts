import { type LabelSlot, settleLabels } from '../../../src/core/activity/read-labels';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

/** A label as written; behind `@` that it is CA or RA work, that its cells are days, or the metric the settings give it. */
function slotOf(written: string): LabelSlot {
  const [text = '', mark = ''] = written.split('@');
  const { label } = lexicon.of(text);
  return {
    text,
    label: label === 'ignore' ? { kind: 'unknown' } : label,
    fixed: /^[a-z_]+$/.test(mark) && mark !== 'days' ? metricIndex(mark) : -1,
    track: mark === 'CA' ? 'candidate' : mark === 'RA' ? 'client' : undefined,
    dated: mark === 'days',
  };
}

/** Ids of what labels side by side are taken for; `?` behind those that were chosen among several. */
function settled(labels: string, ordered = true, prefer?: 'set' | 'held'): string {
  return settleLabels(labels.split(' ').map(slotOf), ordered, prefer)
    .map(({ metric, inferred }) => (metric < 0 ? '-' : METRICS[metric]!.id) + (inferred ? '?' : ''))
    .join(' ');
}

describe('labels with two meanings', () => {
  test.each([
    // CA or RA: what stands beside them.
    ['架電数', 'candidate_call?'],
    ['架電数 面談数', 'candidate_call? first_meeting'],
    ['架電数 アポ数', 'client_call? client_appointment'],
    ['面談数 架電数 新規求人数 訪問数', 'first_meeting client_call? new_jobs client_visit'],
    [
      '訪問数 アポ数 架電数 面談数 推薦数',
      'client_visit client_appointment candidate_call? first_meeting document_submitted',
    ],
    ['アポ数 面談数 おやつ 架電数 訪問数', 'client_appointment first_meeting - client_call? client_visit'],
    ['架電数@RA 面談数', 'client_call? first_meeting'],
    ['架電数@CA アポ数', 'candidate_call? client_appointment'],
    // Before or after the first meeting.
    ['応募数 面談数 推薦数', 'new_leads? first_meeting document_submitted'],
    ['面談数 応募数 推薦数', 'first_meeting application_consent? document_submitted'],
    ['エントリー数 登録数 面談数', 'new_leads? registration first_meeting'],
    ['新規流入数 エントリー数 面談数', 'new_leads registration? first_meeting'],
    ['面談数 エントリー数 推薦数', 'first_meeting application_consent? document_submitted'],
    ['設定数 面談数', 'meeting_set? first_meeting'],
    ['面談数 推薦数 設定数 内定数', 'first_meeting document_submitted first_interview_set? offer'],
    ['面談設定数 面談数', 'meeting_set? first_meeting'],
    ['推薦数 書類通過数 面談設定数 内定数', 'document_submitted document_passed first_interview_set? offer'],
    // To candidates or to companies.
    ['面談数 紹介数 推薦数', 'first_meeting job_proposed? document_submitted'],
    ['面談数 応募数 紹介数 書類通過数', 'first_meeting application_consent? document_submitted? document_passed'],
    ['求人提案数 紹介数 一次面接設定数', 'job_proposed document_submitted? first_interview_set'],
    // What the step before was.
    [
      '推薦数 通過数 一次面接実施数 通過数',
      'document_submitted document_passed? first_interview_held first_interview_passed?',
    ],
    [
      '推薦数 通過率 面接数 通過率',
      'document_submitted document_pass_rate? first_interview_held? interview_pass_rate?',
    ],
    [
      '推薦数 書類通過率 通過数 おやつ 面接設定数',
      'document_submitted document_pass_rate document_passed? - first_interview_set?',
    ],
    ['推薦数 辞退 内定数', 'document_submitted selection_withdrawn? offer'],
    ['内定数 内定承諾数 辞退 入社数', 'offer offer_accepted offer_declined? joined'],
    ['内定辞退数 辞退', 'offer_declined pre_join_declined?'],
    // Interviews: the first, or all of them; arranged or held as those beside them.
    ['面接数', 'first_interview_held?'],
    ['一次面接実施数 面接数', 'first_interview_held interview_total_set?'],
    ['一次面接設定数 面接設定数', 'first_interview_set interview_total_set?'],
    ['推薦数 面接設定数 内定数', 'document_submitted first_interview_set? offer'],
    ['面接数 二次面接設定数 最終面接設定数', 'interview_total_set? second_interview_set final_interview_set'],
    ['面接数 二次面接実施数 最終面接実施数', 'first_interview_held? second_interview_held final_interview_held'],
    ['二次面接設定数 面接数 最終面接実施数', 'second_interview_set first_interview_held? final_interview_held'],
    ['面接数@days 二次面接設定数', 'first_interview_held? second_interview_set'],
    // English.
    ['推薦数 Interviews Offers', 'document_submitted first_interview_held? offer'],
    ['Registrations Interviews 推薦数', 'registration first_meeting? document_submitted'],
  ])('%s: %s', (labels, ids) => {
    expect(settled(labels)).toBe(ids);
  });

  test.each([
    ['アポ数 訪問数 架電数', 'client_appointment client_visit client_call?'],
    ['架電数 面談数 推薦数 内定数 アポ数', 'candidate_call? first_meeting document_submitted offer client_appointment'],
    ['応募数 面談数 推薦数', 'application_consent? first_meeting document_submitted'],
    ['面接数 二次面接設定数 最終面接設定数', 'first_interview_held? second_interview_set final_interview_set'],
  ])('%s in a list whose order says nothing: %s', (labels, ids) => {
    expect(settled(labels, false)).toBe(ids);
  });
});

describe('what the settings say', () => {
  test.each<[string, 'set' | 'held', string]>([
    ['推薦数 面接設定数 内定数', 'held', 'document_submitted first_interview_set? offer'],
    ['推薦数 面接数 内定数', 'held', 'document_submitted first_interview_held? offer'],
    ['推薦数 面接数 内定数', 'set', 'document_submitted interview_total_set? offer'],
    ['一次面接数', 'set', 'first_interview_set'],
    ['一次面接数', 'held', 'first_interview_held'],
    ['一次面接設定数 一次面接数', 'set', 'first_interview_set first_interview_held'],
    ['二次面接実施数', 'set', 'second_interview_held'],
  ])('%s under 計上 %s: %s', (labels, prefer, ids) => {
    expect(settled(labels, true, prefer)).toBe(ids);
  });

  test('of a label wins, and says nothing of the labels beside it', () => {
    expect(settled('架電数@client_call 面談数')).toBe('client_call first_meeting');
    expect(settled('カフェ面@first_meeting 通過数')).toBe('first_meeting document_passed?');
    expect(settled('面接数@placement 面接設定数')).toBe('placement first_interview_set?');
    expect(settled('一次面接数@offer', true, 'set')).toBe('offer');
  });
});

test('labels nobody knows stay unknown', () => {
  expect(settled('おやつ 面談数 備品')).toBe('- first_meeting -');
  expect(settleLabels([], true, undefined)).toEqual([]);
});
