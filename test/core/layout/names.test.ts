import { headKey, headNote, withoutNumbering } from '../../../src/core/layout/head-key';
import { isSurelyName, looksLikeName, namesGroup } from '../../../src/core/layout/name-like';
import { namePeople, personalLabel } from '../../../src/core/layout/personal-label';
import { pastFormLabel, stageDateLabel } from '../../../src/core/layout/stage-date-label';
import { METRICS } from '../../../src/core/metrics/catalogue';
import type { LabelMatch } from '../../../src/core/metrics/match-label';

const words = (list: string) => list.split('、');

describe('names of people', () => {
  test.each(
    words(
      "佐藤、佐々木、佐藤健太、佐藤 健太、佐藤　けんた、佐藤 ケン、佐藤・ケン、関ヶ原 太郎、田中さん、田中様、田中くん、田中主任、田中 課長、ミナ、マリア ゴメス、キム・ヨンス、ミナさん、Emily、Emily Clarke、SATO Ken、Jean-Luc O'Neil、Ana Ruiz Soto",
    ),
  )('%s may be one', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });
  test.each(
    words(
      '面談数、成約率、2026年、佐藤1、佐藤：東京、営業部、第一営業部、東京、大阪支店、チーム、全体、合計、日報、備考、未定、晴れ、四半期、来週、emily、emily clarke、Team Report、Weekly Report、CA Desk、Q1、Jan、Sales、Total、A B C D E、全社ファネル、佐藤健太郎左衛門尉之助、、　',
    ),
  )('%s is none', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
  test.each(words('佐藤 健太、佐藤　健太、佐藤さん、佐藤様、ミナさん'))('%s surely is one', (text) => {
    expect(isSurelyName(text)).toBe(true);
  });
  test.each(words('佐藤、佐藤健太、Emily Clarke、面談 推薦'))('%s is not surely one', (text) => {
    expect(isSurelyName(text)).toBe(false);
  });
  test.each(
    words(
      '東京チーム、大阪支店、第一営業部、2課、CA部、RA課、IT室、東京、関西、本社、全員、全社、各自、みんな、メンバー全員、Perm team、London office、Leeds branch、IT desk、everyone、All、Team A、チーム：青、team north',
    ),
  )('%s is a group', (text) => {
    expect(namesGroup(text)).toBe(true);
  });
  test.each(words('佐藤、東京太郎、部長、課題、Overall Smith、small、阿部'))('%s is no group', (text) => {
    expect(namesGroup(text)).toBe(false);
  });
});

describe('whose figure and of what, in one label', () => {
  test.each([
    ['浅野 面談', '浅野', '面談'],
    ['浅野　面談', '浅野', '面談'],
    ['浅野・面談', '浅野', '面談'],
    ['浅野：面談', '浅野', '面談'],
    ['浅野_面談', '浅野', '面談'],
    ['浅野の面談', '浅野', '面談'],
    ['浅野さんの面談', '浅野', '面談'],
    ['浅野さん 面談', '浅野', '面談'],
    ['面談 浅野', '浅野', '面談'],
    ['CVs sent - Quill', 'Quill', 'CVs sent'],
    ['Quill: CVs sent', 'Quill', 'CVs sent'],
    ['東京チーム 面談', '東京チーム', '面談'],
  ])('%s', (text, person, label) => {
    expect(personalLabel(text)).toEqual({ person, label });
  });
  test.each(words('面談、浅野、浅野 佐藤、面談 推薦、浅野面談、一次面接 設定'))('%s is not both', (text) => {
    expect(personalLabel(text)).toBeUndefined();
  });

  const of = (...pairs: [string, string][]) => pairs.map(([person, label]) => ({ person, label }));
  test('people are two or more, each with two metrics or more; a total is nobody', () => {
    expect(namePeople(of(['浅野', '面談'], ['浅野', '推薦'], ['三好', '面談'], ['三好', '推薦']))).toBe(true);
    expect(namePeople(of(['浅野', '面談'], ['浅野', '推薦']))).toBe(false);
    expect(namePeople(of(['浅野', '面談'], ['浅野', '推薦'], ['三好', '面談']))).toBe(false);
    expect(namePeople(of(['浅野', '面談'], ['浅野', '面談'], ['三好', '面談'], ['三好', '面談']))).toBe(false);
    expect(namePeople(of(['浅野', '面談'], ['浅野', '推薦'], ['合計', '面談'], ['合計', '推薦']))).toBe(false);
  });
});

describe('headings as they are compared', () => {
  test.each([
    ['担当（CA）', '担当', 'ca'],
    ['１．担当', '担当', ''],
    ['①担当', '1担当', ''],
    ['a) Consultant', 'consultant', ''],
    ['■担当', '担当', ''],
    ['└ 担当', '担当', ''],
    ['【担当】', '担当', '担当'],
    ['担当【必須】[CA]', '担当', '必須 ca'],
    ['Date of_Birth', 'dateofbirth', ''],
    ['W/C', 'wc', ''],
    ['次回・予定', '次回予定', ''],
    ['担当（CA', '担当ca', ''],
  ])('%s', (text, key, note) => {
    expect([headKey(text), headNote(text)]).toEqual([key, note]);
  });
  test.each([
    ['３）求人応募数【件】', '求人応募数【件】'],
    ['(3) 面談', '面談'],
    ['12. 面談', '面談'],
    ['・面談', '面談'],
    ['■□面談', '面談'],
    ['4/1', '4/1'],
    ['1.5', '1.5'],
    ['123. 面談', '123. 面談'],
  ])('%s without its number', (text, bare) => {
    expect(withoutNumbering(text)).toBe(bare);
  });
});

describe('headings of stage dates', () => {
  const idsOf = (match: LabelMatch | undefined) =>
    match === undefined || match.kind === 'unknown'
      ? []
      : (match.kind === 'metric' ? [match.metric] : match.candidates).map((metric) => METRICS[metric]!.id);
  test.each([
    ['推薦日', 'document_submitted'],
    ['推薦日時', 'document_submitted'],
    ['推薦の日付', 'document_submitted'],
    ['推薦実施日', 'document_submitted'],
    ['推薦年月日', 'document_submitted'],
    ['内定承諾日', 'offer_accepted'],
    ['一次面接設定日', 'first_interview_set'],
    ['CV Sent Date', 'document_submitted'],
    ['Date CV sent', 'document_submitted'],
    ['Date of offer', 'offer'],
    ['OfferDate', 'offer'],
    ['Offer_Date', 'offer'],
    ['Offer on', 'offer'],
    ['Date Registered', 'registration'],
    ['Registered on', 'registration'],
    ['Date placed', 'placement'],
    ['Hired date', 'placement'],
    ['Date joined', 'joined'],
    ['Start date', 'joined'],
  ])('%s', (text, id) => {
    expect(idsOf(stageDateLabel(text))).toContain(id);
  });
  test.each(
    words(
      '推薦、入社予定日、次回面談日、期限日、Next interview date、Planned start date、Due date、日、日付、Date、キャンセル日、Offer、updated',
    ),
  )('%s heads none', (text) => {
    expect(idsOf(stageDateLabel(text))).toEqual([]);
  });
  test.each([
    ['Registered', 'registration'],
    ['hired', 'placement'],
    ['Placed', 'placement'],
    ['Offered', 'offer'],
    ['Accepted', 'offer_accepted'],
    ['Joined', 'joined'],
    ['Started', 'joined'],
  ])('%s alone heads its dates', (text, id) => {
    expect(idsOf(pastFormLabel(text))).toContain(id);
  });
  test.each(words('Registration、Offer、placed by、'))('%s does not', (text) => {
    expect(pastFormLabel(text)).toBeUndefined();
  });
});
