import {
  type AlikeLabel,
  chooseAlike,
  isQualifier,
  unitOf,
  wantsPeople,
} from '../../../src/core/activity/alike-labels';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS, type Settings } from '../../../src/core/settings/settings';

type Basis = Settings['basis'];
const NONE = NO_SETTINGS.basis;

/** The labels that are counted; `!` before one: the settings name it, `?`: it may mean another metric too. */
function counted(metric: string, labels: readonly string[], basis: Partial<Basis> = {}): string {
  const slots = labels.map(
    (label): AlikeLabel => ({
      text: label.replace(/^[!?]/, ''),
      fixed: label.startsWith('!'),
      sure: !label.startsWith('?'),
    }),
  );
  return chooseAlike(slots, metricIndex(metric), { ...NONE, ...basis })
    .map((at) => slots[at]!.text)
    .join(' + ');
}

describe('parts of one figure are added up', () => {
  test.each<[string, string[], string]>([
    ['client_call', ['新規架電', '既存架電'], '新規架電 + 既存架電'],
    ['client_call', ['架電数（新規）', '架電数（既存）'], '架電数（新規） + 架電数（既存）'],
    ['client_call', ['架電新規', '架電既存', '架電休眠'], '架電新規 + 架電既存 + 架電休眠'],
    ['client_call', ['新規架電数', '既存架電'], '新規架電数 + 既存架電'],
    ['scout_sent', ['スカウト', 'スカウト'], 'スカウト + スカウト'],
    ['client_call', ['New BD calls', 'Old BD calls'], 'New BD calls + Old BD calls'],
  ])('%s: %j', (metric, labels, used) => {
    expect(counted(metric, labels)).toBe(used);
  });
});

describe('a whole beside its parts is counted alone', () => {
  test.each<[string, string[], string]>([
    ['client_call', ['架電', '新規架電', '既存架電'], '架電'],
    ['client_call', ['新規架電', '既存架電', '架電'], '架電'],
    ['client_call', ['架電数', '架電数（新規）', '架電数（既存）'], '架電数'],
    ['client_call', ['総架電数', '新規架電数', '既存架電数'], '総架電数'],
    ['client_call', ['新規架電', '架電（合計）', '既存架電'], '架電（合計）'],
    ['client_call', ['架電（新規）', '架電（全体）'], '架電（全体）'],
    ['client_call', ['架電（新規）', '架電（総数）'], '架電（総数）'],
    ['client_call', ['架電（新規）', '架電（計）'], '架電（計）'],
    ['client_call', ['Calls (new)', 'Calls (total)'], 'Calls (total)'],
    ['client_call', ['Calls (new)', 'Calls (all)'], 'Calls (all)'],
    ['client_call', ['架電', '架電（うち新規）'], '架電'],
    ['client_call', ['架電（うち新規）', '架電'], '架電'],
    ['client_call', ['架電', '架電（新規内訳）'], '架電'],
    ['client_call', ['Calls', 'Calls (of which new)'], 'Calls'],
    ['client_call', ['新規架電', '既存架電', '既存架電（うち休眠）'], '新規架電 + 既存架電'],
    ['client_call', ['架電（うち新規）', '架電（うち既存）'], '架電（うち新規） + 架電（うち既存）'],
  ])('%s: %j', (metric, labels, used) => {
    expect(counted(metric, labels)).toBe(used);
  });
});

describe('of two words for one thing one is counted', () => {
  test.each<[string, string[], string]>([
    ['offer_accepted', ['承諾', '内定承諾'], '内定承諾'],
    ['placement', ['決定数', '成約件数'], '決定数'],
    ['document_submitted', ['エントリーシート送付', '書類推薦'], '書類推薦'],
    ['document_submitted', ['エントリーシート送付', '書類推薦数'], '書類推薦数'],
    ['document_submitted', ['推薦', '書類提出'], '推薦'],
    ['first_meeting', ['?面談', '初回面談'], '初回面談'],
    ['first_meeting', ['面談', '初回面談'], '初回面談'],
    ['first_meeting', ['初回面談', '面談'], '初回面談'],
    ['first_interview_held', ['面接', '一次面接'], '一次面接'],
    ['final_interview_held', ['面接', '最終面接'], '最終面接'],
    ['first_interview_held', ['Interviews', '1st interviews'], '1st interviews'],
    ['document_submitted', ['?紹介', '推薦'], '推薦'],
    ['document_submitted', ['紹介', '?推薦'], '紹介'],
  ])('%s: %j', (metric, labels, used) => {
    expect(counted(metric, labels)).toBe(used);
  });

  test('those the settings name, and all of them', () => {
    expect(counted('placement', ['決定', '!成約'])).toBe('成約');
    expect(counted('placement', ['決定', '!成約', '!クロージング'])).toBe('成約 + クロージング');
    expect(counted('revenue', ['売上', '!売上（税込）'])).toBe('売上（税込）');
  });
});

describe('people, and what is done for each of them', () => {
  test.each<[string, string[], string, Basis['people']]>([
    ['document_submitted', ['推薦人数', '推薦社数'], '推薦社数', undefined],
    ['document_submitted', ['推薦社数', '推薦人数'], '推薦人数', 'unique'],
    ['first_meeting', ['面談人数', '面談件数'], '面談人数', undefined],
    ['first_meeting', ['面談人数', '面談件数'], '面談件数', 'occurrences'],
    ['document_submitted', ['推薦（名）', '推薦（件）'], '推薦（件）', undefined],
    ['document_submitted', ['推薦者数', '推薦延べ数'], '推薦延べ数', undefined],
    ['document_submitted', ['推薦', '推薦人数', '推薦社数'], '推薦社数', undefined],
    ['document_submitted', ['推薦人数', '推薦'], '推薦', undefined],
  ])('%s: %j counts %s', (metric, labels, used, people) => {
    expect(counted(metric, labels, { people })).toBe(used);
  });

  test('an application is the first step that is done for each job', () => {
    const people = METRICS.filter(({ track }, at) => track === 'candidate' && wantsPeople(at, NONE)).map(
      ({ id }) => id,
    );
    for (const id of ['first_meeting', 'job_proposed', 'client_inquiry']) expect(people).toContain(id);
    for (const id of ['application_consent', 'document_submitted', 'offer']) expect(people).not.toContain(id);
  });

  test.each([
    ['推薦人数', 'people'],
    ['推薦実人数', 'people'],
    ['推薦者数', 'people'],
    ['推薦名数', 'people'],
    ['推薦実数', 'people'],
    ['推薦ユニーク数', 'people'],
    ['推薦ユニーク', 'people'],
    ['推薦（人）', 'people'],
    ['推薦（名）', 'people'],
    ['People submitted', 'people'],
    ['Candidates submitted', 'people'],
    ['Heads submitted', 'people'],
    ['CVs sent (unique)', 'people'],
    ['推薦社数', 'occurrences'],
    ['推薦件数', 'occurrences'],
    ['推薦延べ', 'occurrences'],
    ['推薦延べ数', 'occurrences'],
    ['推薦のべ数', 'occurrences'],
    ['推薦回数', 'occurrences'],
    ['送信通数', 'occurrences'],
    ['推薦（社）', 'occurrences'],
    ['推薦（件）', 'occurrences'],
    ['推薦（回）', 'occurrences'],
    ['Applications', 'occurrences'],
    ['Times called', 'occurrences'],
    ['Occurrences', 'occurrences'],
    ['CVs sent (total)', 'occurrences'],
    ['推薦人数（件）', 'occurrences'],
    ['推薦', undefined],
    ['推薦（新規）', undefined],
    ['人材紹介', undefined],
    ['Totally new', undefined],
  ])('%s counts %s', (label, unit) => {
    expect(unitOf(label)).toBe(unit);
  });
});

describe('amounts of money', () => {
  test.each<[string[], string, Basis['revenue']]>([
    [['売上（税込）', '売上（税抜）'], '売上（税抜）', undefined],
    [['売上（税込）', '売上'], '売上', undefined],
    [['売上', '売上（税抜）'], '売上（税抜）', undefined],
    [['入社売上', '承諾売上'], '承諾売上', undefined],
    [['入社売上', '承諾売上'], '入社売上', 'joined'],
    [['請求売上', '承諾売上', '入社売上'], '請求売上', 'invoiced'],
    [['入社売上', '売上'], '売上', undefined],
    [['売上', '決定売上'], '決定売上', 'accepted'],
    [['売上', '入社売上'], '売上', 'invoiced'],
    [['承諾売上（税込）', '売上（税抜）'], '承諾売上（税込）', undefined],
  ])('%j: %s', (labels, used, revenue) => {
    expect(counted('revenue', labels, { revenue })).toBe(used);
  });

  test.each<[NonNullable<Basis['revenue']>, string[]]>([
    ['invoiced', ['請求', '入金', '回収', 'invoiced', 'paid', 'received', 'cash']],
    ['joined', ['入社', '入職', '着任', '就業', 'start date', 'joined']],
    ['accepted', ['承諾', '決定', '成約', '受注', 'accepted', 'placed', 'placement']],
  ])('booked as %s: %j', (revenue, words) => {
    for (const word of words) {
      const labels = ['売上', `売上（${word}）`];
      expect(counted('revenue', labels, { revenue })).toBe(labels[1]);
      expect(counted('revenue', labels, { revenue: revenue === 'joined' ? 'invoiced' : 'joined' })).toBe(labels[0]);
      expect(isQualifier(word)).toBe(true);
    }
  });

  test.each([
    ['売上', ['税込', '内税', 'inc VAT', 'incl. tax', 'including GST', 'gross of VAT']],
    ['税', ['税抜', '税別', '外税', 'ex VAT', 'excl. tax', 'excluding GST', 'net of VAT']],
  ])('with tax, or without (%s): %j', (kind, words) => {
    for (const word of words) {
      const labels = ['売上', `売上（${word}）`];
      expect(counted('revenue', labels)).toBe(kind === '売上' ? labels[0] : labels[1]);
      expect(isQualifier(word)).toBe(true);
    }
  });

  test.each(['新規', '佐藤', ''])('%j is no word of how it is booked', (word) => {
    expect(isQualifier(word)).toBe(false);
  });
});
