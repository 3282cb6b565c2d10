import { dayOf } from '../../../src/core/calendar/day';
import { SCRIPT_ZONE } from '../../../src/core/calendar/sheet-zone';
import { METRICS, metricIndex } from '../../../src/core/metrics/catalogue';
import type { SentenceContext } from '../../../src/core/targets/aim';
import { PeriodReader } from '../../../src/core/targets/period-pieces';
import { readAims } from '../../../src/core/targets/sentence';

const periods = new PeriodReader({ asOf: dayOf(2026, 11, 25), language: 'ja', fiscalStart: 4, zone: SCRIPT_ZONE });

/** Each aim: whose, when, what, how much, in what, and what else is said of it. */
function aims(text: string, more: Partial<SentenceContext> = {}): string[] {
  const context = { metric: undefined, periods, choose: (candidates: readonly number[]) => candidates[0]!, ...more };
  return readAims(text, context).map((aim) => {
    const what = aim.metric === undefined ? `"${aim.text}"` : METRICS[aim.metric]!.id;
    const amount = aim.value === undefined ? '' : `${Math.round(aim.value * 1e4) / 1e4}`;
    const parts = [
      aim.owner === undefined ? '' : `${aim.owner}:`,
      aim.period ?? aim.frequency ?? '',
      aim.once ? 'once' : '',
      what,
      amount === '' && aim.unit === '' ? '' : aim.condition,
      `${amount}${aim.unit}`,
      aim.scope === undefined ? '' : aim.scope === 'team' ? 'team' : 'own',
      aim.watched ? 'watched' : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
  });
}

type Row = [sentence: string, aims: string[]];
const TWO = ['first_meeting >= 20件', 'application_consent >= 30件'];

describe('what parts the aims of one sentence', () => {
  test.each([
    '面談20件。応募30件',
    '面談20件、応募30件',
    '面談20件;応募30件',
    '面談20件；応募30件',
    '面談20件！応募30件',
    '面談20件!応募30件',
    '面談20件\n応募30件',
    '面談20件\r\n応募30件',
    '面談20件,応募30件',
    '面談20件・応募30件',
    '面談20件/応募30件',
    '面談20件／応募30件',
    '面談20件 + 応募30件',
    '面談20件 ＋ 応募30件',
    '面談20件及び応募30件',
    '面談20件および応募30件',
    '面談20件ならびに応募30件',
    '面談20件かつ応募30件',
    '面談20件と応募30件',
    '面談20件 and 応募30件',
    '面談20件 & 応募30件',
    '面談20件 plus 応募30件',
    '面談20件. 応募30件',
    '①面談20件②応募30件',
    '(1)面談20件 (2)応募30件',
    '（1）面談20件 （2）応募30件',
    '1)面談20件 2)応募30件',
    '1. 面談20件 2. 応募30件',
    '❶面談20件❷応募30件',
    '面談20件（応募30件）',
    '面談20件、（応募30件）',
    '、面談20件、、応募30件。',
  ])('%j', (text) => expect([...aims(text)].sort()).toEqual([...TWO].sort()));

  test.each<Row>([
    ['売上2,000,000円', ['revenue >= 2000000円']],
    ['面談20件/月', ['monthly first_meeting >= 20件']],
    ['面談5件/週', ['weekly first_meeting >= 5件']],
    ['面談1件/日', ['daily first_meeting >= 1件']],
    ['面談200件/年', ['yearly first_meeting >= 200件']],
    ['面談60件/四半期', ['quarterly first_meeting >= 60件']],
    ['面談20件 / 月', ['monthly first_meeting >= 20件']],
    ['面談20件/人', ['first_meeting >= 20件 own']],
    ['面談20件/名', ['first_meeting >= 20件 own']],
    ['20 placements/month', ['monthly placement >= 20']],
    ['20 placements/mo', ['monthly placement >= 20']],
    ['5 placements/week', ['weekly placement >= 5']],
    ['5 placements/wk', ['weekly placement >= 5']],
    ['1 placements/day', ['daily placement >= 1']],
    ['60 placements/quarter', ['quarterly placement >= 60']],
    ['60 placements/qtr', ['quarterly placement >= 60']],
    ['200 placements/year', ['yearly placement >= 200']],
    ['200 placements/yr', ['yearly placement >= 200']],
    ['1.5件の決定', ['placement >= 1.5件']],
    ['面談20件(必達)', ['first_meeting >= 20件']],
  ])('%s is one', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('a number behind the words it belongs to', () => {
  test.each<Row>([
    ['面接通過率、50%以上', ['interview_pass_rate >= 0.5fraction']],
    ['一次面接設定。月8件', ['monthly first_interview_set >= 8件']],
    ['面談20件、月25件', ['first_meeting >= 20件', 'monthly first_meeting >= 25件']],
    // A remark beside what is aimed at, and words that are one sentence.
    ['面談20件、うち半分は紹介経由で', ['first_meeting >= 20件']],
    ['面談20件、なお質も大切に', ['first_meeting >= 20件']],
    ['面談20件、特に若手', ['first_meeting >= 20件']],
    ['面談20件、ただし無理なく', ['first_meeting >= 20件']],
    ['20 CVs sent, ideally in person', ['document_submitted >= 20']],
    ['20 CVs sent, of which half by video', ['document_submitted >= 20']],
    ['20 CVs sent, including old friends', ['document_submitted >= 20']],
    ['面談20件、質も大切に', ['first_meeting >= 20件', '"質も大切に"']],
    ['Stay positive and work harder', ['"Stay positive and work harder"']],
    ['前向きに。あきらめない', ['"前向きに"', '"あきらめない"']],
    // Money beside other targets is what somebody brings in.
    ['Close 3 deals and hit £30k', ['placement >= 3', 'revenue >= 30000£']],
    ['決定2件、300万円', ['placement >= 2件', 'revenue >= 3000000円']],
    ['決定2件、300万円を必達', ['placement >= 2件', 'revenue >= 3000000円']],
    ['決定2件、研修費30万円', ['placement >= 2件', '"研修費30万円" >= 300000円']],
    ['300万円', ['"300万円" >= 3000000円']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('what was, and what nobody aims at', () => {
  test.each<Row>([
    ['先月の成約は0件だった。今月は3件成約', ['monthly once placement >= 3件']],
    ['通過率は40%に下がった。面談20件', ['first_meeting >= 20件']],
    ['面談は12件でした。応募30件', ['application_consent >= 30件']],
    ['We had 2 placements. 3 placements next', ['placement >= 3']],
    ['Placements fell to 2. 20 CVs sent', ['document_submitted >= 20']],
    ['I closed 2 placements. 20 CVs sent', ['document_submitted >= 20']],
    ['They got 2 placements. 20 CVs sent', ['document_submitted >= 20']],
    ['There were 2 placements. 20 CVs sent', ['document_submitted >= 20']],
    ['面談20件と決めた', ['first_meeting >= 20件']],
    ['面談20件と決めました', ['first_meeting >= 20件']],
    ['面談20件を約束した', ['first_meeting >= 20件']],
    ['面談20件で合意した', ['first_meeting >= 20件']],
    ['面談20件に設定した', ['first_meeting >= 20件']],
    ['面談20件にコミットした', ['first_meeting >= 20件']],
    ['面談20件と宣言した', ['first_meeting >= 20件']],
    ['面談20件を目標にした', ['first_meeting >= 20件']],
    ['面談20件を目標とした', ['first_meeting >= 20件']],
    ['面談12件だったので、応募30件', ['application_consent >= 30件']],
    ['面談12件にとどまり、応募30件', ['application_consent >= 30件']],
    ['面談12件に終わり、応募30件', ['application_consent >= 30件']],
    ['面談12件で終わり、応募30件', ['application_consent >= 30件']],
    ['面談12件で着地、応募30件', ['application_consent >= 30件']],
    ['面談12件の実績、応募30件', ['application_consent >= 30件']],
    ['書類通過率は追わない', []],
    ['書類通過率は見ません', []],
    ['書類通過率は求めず面談20件', []],
    ['書類通過率は目標にしない。面談20件', ['first_meeting >= 20件']],
    ['書類通過率は目標としません。面談20件', ['first_meeting >= 20件']],
    ['書類通過率はKPIにはしない。面談20件', ['first_meeting >= 20件']],
    ['通過率を数えるのはやめる。面談20件', ['first_meeting >= 20件']],
    ['We no longer count 50 calls. 20 CVs sent', ['document_submitted >= 20']],
    ["Don't count 50 calls. 20 CVs sent", ['document_submitted >= 20']],
    ['Stop 50 calls. 20 CVs sent', ['document_submitted >= 20']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('per candidate', () => {
  const each = 'jobs_per_candidate >= 5社/人';
  test.each([
    '求人提案 1人5社',
    '求人提案 1人あたり5社',
    '求人提案 1人当たり5社',
    '求人提案 1人につき5社',
    '求人提案 1名あたり5社',
    '求人提案 1名につき5社',
    '求人提案 5社/人',
    '求人提案 5社/名',
    '求人提案 5社/求職者',
    '求人提案 5社/候補者',
    '求職者1人に求人提案5社',
    '求職者ごとに求人提案5社',
  ])('%s', (text) => expect(aims(text)).toEqual([each]));

  test.each<Row>([
    ['5 jobs proposed per candidate', ['jobs_per_candidate >= 5件/人']],
    ['5 jobs proposed for each candidate', ['jobs_per_candidate >= 5件/人']],
    ['5 jobs proposed/candidate', ['jobs_per_candidate >= 5件/人']],
    ['5 jobs proposed per person', ['jobs_per_candidate >= 5件/人']],
    // How often turns it into what each of us does; but companies are proposed to somebody.
    ['求人提案 月20件/人', ['monthly job_proposed >= 20件 own']],
    ['求人提案 月に1人5社', ['monthly jobs_per_candidate >= 5社/人']],
    ['一次面接設定 8件/人', ['first_interview_set >= 8件 own']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('numbers of one aim', () => {
  test.each<Row>([
    ['書類通過率45%→55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%⇒55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%➡55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%->55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%=>55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率を45%から55%へ', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%→目標55%', ['document_pass_rate >= 0.55fraction']],
    ['書類通過率45%→来期55%', ['once document_pass_rate >= 0.55fraction']],
    ['書類通過率45→55%', ['document_pass_rate >= 0.55fraction']],
    ['面談12→20件', ['first_meeting >= 20件']],
    ['CV pass rate from 45% up to 55%', ['document_pass_rate >= 0.55fraction']],
    ['8 to 10 placements', ['placement >= 8']],
    ['8-10 placements', ['placement >= 8']],
    ['面談8~10件', ['first_meeting >= 8件']],
    ['書類通過率40~50%', ['document_pass_rate >= 0.4fraction']],
    ['推薦まで2~3日以内', ['meeting_to_submission_days <= 3日']],
    // Beside the target, not it.
    ['前月比110%、面談20件', ['"前月比110%"', 'first_meeting >= 20件']],
    ['面談20件（ストレッチ）', ['first_meeting']],
    ['面談20件、できれば25件', ['first_meeting >= 20件']],
    ['面談20件、理想は25件', ['first_meeting >= 20件']],
    ['面談20件、可能なら25件', ['first_meeting >= 20件']],
    ['面談20件 25件（チャレンジ）', ['first_meeting >= 20件']],
    ['早期離職ゼロに向けて入社後フォロー月1回', ['monthly post_join_followup >= 1回']],
    ['決定3件のために面談20件', ['first_meeting >= 20件']],
    ['決定3件を目指して面談20件', ['first_meeting >= 20件']],
    ['上位3社に訪問5件', ['client_visit >= 5件']],
    ['面接10分前に連絡、面談20件', ['weekly_followup', 'first_meeting >= 20件']],
    ['Book 6 first interviews', ['first_interview_set >= 6']],
    ['Schedule 6 first interviews', ['first_interview_set >= 6']],
    ['Secure 6 first interviews', ['first_interview_set >= 6']],
    ['Set up 6 first interviews', ['first_interview_set >= 6']],
    ['CV within 24 hours of the meeting', ['meeting_to_submission_days <= 1days']],
    ['30通のスカウトと週5件の面談', ['scout_sent >= 30通', 'weekly first_meeting >= 5件']],
    ['30通のスカウトと月間5件の面談', ['scout_sent >= 30通', 'monthly first_meeting >= 5件']],
    ['50 candidate calls with 5 placements', ['candidate_call >= 50', 'placement >= 5']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));
});

describe('what leads says it for all behind it', () => {
  const both = (who: string) => [`${who}: first_meeting >= 20件 own`, `${who}: application_consent >= 30件 own`];
  test.each<[string, string]>([
    ['佐藤：面談20件、応募30件', '佐藤'],
    ['佐藤:面談20件、応募30件', '佐藤'],
    ['佐藤 健太：面談20件、応募30件', '佐藤 健太'],
    ['佐藤さん：面談20件、応募30件', '佐藤'],
    ['佐藤さんは面談20件、応募30件', '佐藤'],
    ['佐藤 健太さんは面談20件、応募30件', '佐藤 健太'],
    ['佐藤くんの面談は20件、応募30件', '佐藤'],
    ['佐藤氏が面談20件、応募30件', '佐藤'],
    ['【佐藤】面談20件、応募30件', '佐藤'],
    ['[佐藤] 面談20件、応募30件', '佐藤'],
    ['〔佐藤〕面談20件、応募30件', '佐藤'],
    ['〈佐藤〉面談20件、応募30件', '佐藤'],
    ['《佐藤》面談20件、応募30件', '佐藤'],
    ['【佐藤】：面談20件、応募30件', '佐藤'],
    ['佐藤です。面談20件、応募30件', '佐藤'],
    ['林：面談20件、応募30件', '林'],
  ])('%s', (text, who) => expect(aims(text)).toEqual(both(who)));

  const plain = ['first_meeting >= 20件', 'application_consent >= 30件'];
  test.each<Row>([
    ['佐藤：面談20件、鈴木：応募30件', ['佐藤: first_meeting >= 20件 own', '鈴木: application_consent >= 30件 own']],
    [
      '佐藤：面談20件、鈴木さんは応募30件',
      ['佐藤: first_meeting >= 20件 own', '鈴木: application_consent >= 30件 own'],
    ],
    [
      '東京チーム：面談20件、応募30件',
      ['東京チーム: first_meeting >= 20件 team', '東京チーム: application_consent >= 30件 team'],
    ],
    ['チーム目標：面談20件、応募30件', plain.map((one) => `${one} team`)],
    ['個人目標：面談20件、応募30件', plain.map((one) => `${one} own`)],
    ['モニタリング：面談20件、応募30件', plain.map((one) => `${one} watched`)],
    ['11月の目標：面談20件、応募30件', plain.map((one) => `2026-11 ${one}`)],
    ['【11月の目標】面談20件、応募30件', plain.map((one) => `2026-11 ${one}`)],
    ['11月、面談20件、応募30件', plain.map((one) => `2026-11 ${one}`)],
    ['今月は、面談20件、応募30件', plain.map((one) => `monthly once ${one}`)],
    ['今月は面談20件、応募30件', plain.map((one) => `monthly once ${one}`)],
    ['来週の目標は面談20件、応募30件', plain.map((one) => `weekly once ${one}`)],
    ['11月は面談20件、応募30件', plain.map((one) => `2026-11 ${one}`)],
    ['11月までに面談20件、応募30件', plain.map((one) => `2026-11 ${one}`)],
    ['毎週：面談20件、応募30件', plain.map((one) => `weekly ${one}`)],
    ['11月の面談20件、応募30件', ['2026-11 first_meeting >= 20件', 'application_consent >= 30件']],
    ['面談20件、応募30件、毎日', [...plain, 'daily "毎日"']],
    [
      '佐藤：今月は面談20件、鈴木：応募30件',
      ['佐藤: monthly once first_meeting >= 20件 own', '鈴木: application_consent >= 30件 own'],
    ],
    // What is said before anybody is named holds for all; and what takes time is not done so often.
    [
      '今月は、佐藤：面談20件、鈴木：応募30件',
      ['佐藤: monthly once first_meeting >= 20件 own', '鈴木: monthly once application_consent >= 30件 own'],
    ],
    ['11月は面談20件、推薦は3日以内', ['2026-11 first_meeting >= 20件', 'meeting_to_submission_days <= 3日']],
    ['新規：20社', ['"新規:20社" >= 20社']],
    ['面談：20件、応募30件', plain],
    ['KPI：面談20件、応募30件', plain],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));

  test('in a row of somebody’s own, a word before a colon is nobody else', () => {
    expect(aims('横浜：面談20件、応募30件', { ofPerson: true })).toEqual(plain);
    expect(aims('横浜です。面談20件、応募30件', { ofPerson: true }).slice(-2)).toEqual(plain);
  });
});

describe('words without a number', () => {
  test.each<Row>([
    ['推薦文を全件書く', ['recommendation_letter >= all']],
    ['モニタリングのみ：内定承諾率', ['offer_acceptance_rate watched']],
    ['内定承諾率', ['offer_acceptance_rate']],
    ['内定承諾率を高める', ['offer_acceptance_rate']],
    ['内定辞退を減らす', ['offer_declined']],
    ['Improve offer acceptance rate', ['offer_acceptance_rate']],
    ['Cut offers declined', ['offer_declined']],
    ['毎朝スカウトを送る', ['daily scout_sent >= 1']],
    ['毎週ロープレ', ['weekly study_roleplay >= 1']],
    ['月次で既存企業訪問', ['monthly client_visit >= 1']],
    ['weekly role plays', ['weekly study_roleplay >= 1']],
    ['role plays every week', ['weekly study_roleplay >= 1']],
    ['今週ロープレを実施', ['weekly once study_roleplay']],
    // A result that is only spoken of is not aimed at.
    ['売上に貢献するため', ['"売上に貢献するため"']],
    ['売上に貢献する', ['revenue']],
    ['面接通過率を意識して', ['"面接通過率を意識して"']],
    ['面接通過率が低いので、原因を考える', ['"原因を考える"']],
    ['面接通過率が低いので', ['"面接通過率が低いので"']],
    ['面接通過率が低いので、50%へ', ['interview_pass_rate >= 0.5fraction']],
    ['売上前年比110%', ['revenue']],
    ['成約は先月より5件多く', ['placement']],
    ['Billings up YoY', ['revenue']],
  ])('%s', (text, expected) => expect(aims(text)).toEqual(expected));

  const metric = metricIndex('offer_acceptance_rate');
  test.each<Row>([
    ['毎月80%', ['monthly offer_acceptance_rate >= 0.8fraction']],
    ['モニタリングのみ', ['offer_acceptance_rate watched']],
    ['毎月', ['monthly offer_acceptance_rate >= 1']],
    ['上司と相談', ['"上司と相談"']],
    ['全件', ['offer_acceptance_rate >= all']],
    ['80%以上。面談も20件', ['offer_acceptance_rate >= 0.8fraction', 'first_meeting >= 20件']],
    ['3日以内', ['"3日以内"']],
  ])('%s in a row of 内定承諾率', (text, expected) => expect(aims(text, { metric })).toEqual(expected));

  test('the settings’ own names', () => {
    const mapped = (text: string) => (text === '雑務' ? ('ignore' as const) : text === 'CAパワー' ? metric : undefined);
    expect(aims('雑務', { mapped })).toEqual([]);
    expect(aims('CAパワー', { mapped })).toEqual(['offer_acceptance_rate']);
  });
});
