import { readLine } from '../../../src/core/layout/context-lines';
import { headKey, headNote, withoutNumbering } from '../../../src/core/layout/head-key';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { hasRounds, labelOfRound, roundOf } from '../../../src/core/layout/round-words';
import { sidedName, sideWithin, sideWord, withoutSide } from '../../../src/core/layout/side-words';
import { pastFormLabel, stageDateLabel } from '../../../src/core/layout/stage-date-label';
import { totalWord } from '../../../src/core/layout/total-words';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

/** Lists of words whose every spelling is the rule: with and without each letter that may be missing, and near neighbours. */
const words = (list: string) => list.split('、');
/** Those of a list for which a question is not answered as wanted: `word: answer`. */
const others = (list: string, wanted: unknown, asked: (word: string) => unknown): string[] =>
  words(list).flatMap((word) => {
    const answer = asked(word);
    return JSON.stringify(answer) === JSON.stringify(wanted) ? [] : [`${word}: ${JSON.stringify(answer)}`];
  });

describe('totals', () => {
  const kindOf = (text: string) => {
    const found = totalWord(text);
    return found === undefined ? 'none' : `${found.kind}${found.partial ? ' of a part' : ''}`;
  };
  test.each<[string, string]>([
    [
      'sum',
      '合計、総合計、総計、計、トータル、全体、全体計、全員、全員計、全社、全社計、チーム計、チーム合計、部門計、部計、課計、支店計、拠点計、累計、月計、月間計、月間合計、月合計、週計、週間計、週合計、日計、期計、期合計、年計、年間、年間計、年間合計、通期、通期計、通期合計、件数計、合計件数、合計数、当月計、当期計、横計、縦計、Grand total、Total、Totals、Total:、Sum、Overall、All total、Team total、All、Team、YTD total、■合計■、＜合計＞、合計～～、合計──',
    ],
    [
      'sum of a part',
      '小計、中計、内訳計、Subtotal、Subtotals、Sub-total、Sub total、佐藤合計、佐藤の総計、4月累計、東京トータル、佐藤計、佐藤の計、April subtotal、April total、佐藤 合計値、Total for April、Total of April、Sum for April、Sum of April、【佐藤計】',
    ],
    ['average', '平均、平均値、月平均、1人あたりの平均、Average、Avg、Mean、中央値、Median、Weekly avg、12345678平均'],
    [
      'rate',
      '達成率、達成度、進捗率、達成、Achieved、% of target、% to target、% of goal、%to goal、遷移率、移行率、転換率、通過率、構成比、比率、前月比、前年比、昨対、差異、差、目標、年間目標、Achievement、Attainment、Conversion、%、Target、Variance、Gap、Goal、Goals、Quota',
    ],
    [
      'rate',
      '着地、月末着地、期末着地、着地見込、着地見込み、着地予想、着地予測、見込、見込み、予測、予想、残日数、残り日数、残営業日、残り営業日数、残り稼働日数、稼働済日数、稼働済み日数、稼働済み営業日、経過日数、経過営業日数、営業日数、稼働日数、Working days left、Business days remaining、Business day left、Days elapsed、Days left、Remaining days、Remaining working days、Remaining business days、Forecast、Projection、Projected、Run rate、Run-rate、MTD、QTD、WTD、YTD、To date、全期間、通算',
    ],
    [
      'rate',
      '前週、前月、前年、前期、前回、前日、前四半期、前週同日、前年同月、前年同期、前月同週、先週、先月、昨年、昨期、昨年同月、昨年同期、前月実績、先月数、昨年実績、Previous week、Prev month、Last quarter、Prior year、Last period、Previous、Last month実績',
    ],
    [
      'none',
      '日数、残業、見込み客、予想外、計測、小計画、平均的、123456789平均、目標面談、前月末、前年度末、昨日、先方、未来予測図、days、left、月末、着地点、営業日、remaining jobs、Previously、Totally、Summary、all in',
    ],
  ])('%s', (kind, list) => {
    expect(others(list, kind, kindOf)).toEqual([]);
  });
  test('no more than 24 letters', () => {
    expect([`${'あ'.repeat(23)}計`, `${'あ'.repeat(24)}計`].map(kindOf)).toEqual(['sum of a part', 'none']);
  });
});

describe('sides', () => {
  test.each<[string, string]>([
    [
      'target',
      '目標、目標値、目標数、目標件数、計画、計画値、予算、ノルマ、必達、必達目標、行動目標、Target、Targets、Tgt、Goal、Goals、Plan、Budget、Quota、Bud',
    ],
    [
      'actual',
      '実績、実績値、実績数、実数、結果、実、達成数、実行、実績件数、Actual、Actuals、Act、Result、Results、Achieved、Done、Real',
    ],
    [
      'rate',
      '達成率、達成度、達成、進捗率、進捗、達成状況、消化率、比率、率、割合、構成比、対目標、対予算、目標比、予算比、対計画、%、％、Achievement、Achieved %、% achieved、Attainment、% attainment、vs target、v target、vs tgt、% target、% to target、of target、% of target、Progress、Rate、Share、Ratio、Conversion、Conv',
    ],
    [
      'difference',
      '差、差異、差分、差額、過不足、残、残り、残数、不足、未達、ギャップ、Gap、Variance、Var、Diff、Difference、±、前月比、前年比、前週比、前年同月比、前日比、前期比、昨対、昨対比、昨年比、対前年、対前月、対前年比、増減、増減率、伸び率、WoW、MoM、YoY、Growth、Change、Delta、Remaining、Shortfall',
    ],
    [
      'cumulative',
      '累計、累積、通算、累計実績、月累計、期累計、年累計、YTD、MTD、QTD、WTD、Cumulative、Running total、Cum、To date、累計数、累計件数',
    ],
    [
      'average',
      '平均、平均値、月平均、週平均、日平均、1日平均、一日平均、1人平均、Average、Avg、Ave、Mean、Median、中央値、Daily average、Weekly average、Monthly average',
    ],
    [
      'previous',
      '前年、昨年、前年実績、昨年実績、前年同月、前年同期、前月、先月、前月実績、先月実績、前週、先週、前週実績、先週実績、前期、前期実績、前日、去年、LY、Last year、Last month、Last week、Previous、Prev、Prior、Prior year、PY、PM',
    ],
    [
      'plan',
      '予、予定、予定数、想定、見込、見込み、見込数、着地、着地見込、着地見込み、着地予想、予測、予想、Forecast、Fcst、Planned、Expected、Projection、Projected、Scheduled、見通し',
    ],
  ])('%s alone', (side, list) => {
    expect(others(list, side, sideWord)).toEqual([]);
  });
  test('longer words are none', () => {
    expect(
      others(
        '目標達成、実績者、達成感、残業、累計額面、平均点、前年度、予定地、Targeting、Actually、Overrate',
        undefined,
        sideWord,
      ),
    ).toEqual([]);
  });

  test.each<[string, string]>([
    [
      'rate',
      '面談達成率、面談達成度、面談進捗率、面談目標比、面談予算比、面談計画比、面談 対目標、面談対予算、Meetings achievement、Meetings attainment、Meetings % of target、Meetings % target、Meetings %of goal、Meetings vs target、Meetings vs. target、Meetings vstarget',
    ],
    [
      'difference',
      '面談差異、面談差分、面談過不足、面談ギャップ、面談前月比、面談前年比、面談前週比、面談前期比、面談前日比、面談昨対比、面談昨年比、面談前年同月比、面談増減、面談まであと、面談残り、面談不足数、Meetings variance、Meetings gap、Meetings diff、Meetings difference、Meetings var、Meetings YoY、Meetings MoM、Meetings WoW',
    ],
    [
      'previous',
      '面談前年、面談昨年、去年の面談、前月面談、先月面談、前週面談、先週面談、面談前期実績、Meetings last year、Meetings last month、Meetings lastweek、Previous meetings、Prior meetings',
    ],
    [
      'cumulative',
      '面談累計、面談累積、面談通算、Meetings YTD、Meetings MTD、Meetings QTD、Cumulative meetings、Meetings running total、Meetings runningtotal、Meetings to date',
    ],
    ['average', '面談平均、Meetings avg、Average meetings、Mean meetings'],
    [
      'target',
      '面談目標、面談計画、面談予算、面談ノルマ、Meetings target、Meetings goal、Meetings budget、Meetings quota、Meetings tgt',
    ],
    [
      'plan',
      '面談予定、面談見込、面談見込み、面談着地、面談予測、面談想定、Meetings forecast、Planned meetings、Expected meetings、Projected meetings、Potential meetings',
    ],
    ['actual', '面談実績、面談実数、Meetings actual、Meetings achieved、架電(実)、架電【実】、面談 結果'],
  ])('%s within a label', (side, list) => {
    expect(others(list, side, sideWithin)).toEqual([]);
  });
  test.each([
    ['架電(予)', 'plan'],
    ['架電（差）', 'difference'],
    ['架電[目標]', 'target'],
    ['ほげ(実)', undefined],
    ['架電(率)', undefined],
    ['平均単価', undefined],
    ['着地見込み', undefined],
    ['書類通過率', undefined],
    ['売上累計', 'cumulative'],
    ['前年売上', 'previous'],
    ['面談達成率', 'rate'],
    ['varied meetings', undefined],
    ['goalkeepers', undefined],
    ['meaning', undefined],
  ])('%s: %s', (text, side) => {
    expect(sideWithin(text)).toBe(side);
  });

  test.each([
    [
      '面談',
      '面談目標、面談 目標値、面談計画、面談計画値、面談予算、面談ノルマ、面談実績、面談実績値、面談実数、面談達成率、面談達成度、面談進捗率、面談累計、面談累積、面談通算、面談差異、面談差分、面談過不足、面談前年、面談前年比、面談前年同月比、面談前月、面談前月比、面談平均、面談予定、面談見込、面談見込み、面談着地、面談想定、目標：面談、面談（目標）、面談【実績値】、面談の目標、目標の面談、面談・実績、実績／面談',
    ],
    [
      'Meetings',
      'Meetings target、Target Meetings、Meetings targets、Meetings goal、Meetings goals、Meetings budget、Meetings actual、Meetings actuals、Meetings achievement、Meetings YTD、Meetings MTD、Meetings cumulative、Meetings variance、Meetings average、Meetings avg、Meetings forecast、Planned Meetings、Target: Meetings、Meetings vs. target、Meetings (Actual)',
    ],
    ['Visits', 'Visits target、Target visits、Visits vs target、Target vs. visits'],
    ['sends', 'Sends target'],
    ['面談(初回)', '面談（初回）目標、面談(初回) 実績'],
  ])('without their side: %s', (rest, list) => {
    const plain = (text: string) => withoutSide(text).toLowerCase();
    expect(others(list, rest.toLowerCase(), plain)).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['浅野（目標）', '浅野', 'target'],
    ['浅野(実績)', '浅野', 'actual'],
    ['浅野【目標】', '浅野', 'target'],
    ['浅野・目標', '浅野', 'target'],
    ['浅野:実績', '浅野', 'actual'],
    ['浅野：実績', '浅野', 'actual'],
    ['浅野_達成率', '浅野', 'rate'],
    ['浅野/差', '浅野', 'difference'],
    ['浅野-実績', '浅野', 'actual'],
    ['浅野 実績', '浅野', 'actual'],
    ['浅野　目標', '浅野', 'target'],
    ['浅野 花 目標', '浅野 花', 'target'],
    ['浅野目標', '浅野', 'target'],
    ['浅野実績', '浅野', 'actual'],
    ['浅野予算', '浅野', 'target'],
    ['浅野計画', '浅野', 'target'],
    ['浅野達成率', '浅野', 'rate'],
    [' 浅野（ 目標 ） ', '浅野', 'target'],
    ['Ana Specimen (target)', 'Ana Specimen', 'target'],
  ])('%s is of %s, %s', (text, name, side) => {
    expect(sidedName(text)).toEqual({ name, side });
  });
  test.each(words('浅野、目標、浅野 花、浅野（東京）、浅野累計額、浅野 面談'))('%s names no side', (text) => {
    expect(sidedName(text)).toBeUndefined();
  });
});

describe('rounds', () => {
  test.each<[string, string]>([
    [
      'first',
      '一次、1次、第一次、第1次、一回、1回、1回目、一回目、第1回、1、第1、一次面接、1次選考、1回目面談、1面接、初回、初回面接、初回面談、1st、First、1st round、1stround、First stage、first interview、1st meeting、１次',
    ],
    [
      'second',
      '二次、2次、第二次、第2回、2回、2回目、二回目、2、二次面接、2次選考、2回目面談、2nd、Second、2nd round、2ndround、Second stage、second interview、2nd meeting',
    ],
    [
      'third',
      '三次、3次、第三次、第3回、3回、3回目、三回目、3、三次面接、3次選考、3回目面談、3rd、Third、3rd round、3rdround、Third stage、third interview、3rd meeting',
    ],
    ['final', '最終、最終面接、最終選考、最終回、Final、Last、Final round、Finalround、last stage、final interview'],
  ])('%s', (round, list) => {
    expect(others(list, round, roundOf)).toEqual([]);
  });
  test('none', () => {
    expect(
      others(
        '、四次、10、12回目、一次面接通過、最終日、最終的、finals、last week、first time、1st class、再一次、2人、3社目、初回訪問、1 second interview of the day',
        undefined,
        roundOf,
      ),
    ).toEqual([]);
  });
  test.each([
    ['面接', '一次', '一次面接'],
    ['面接', '2回目', '二次面接'],
    ['面接', '3rd', '三次面接'],
    ['面接設定', '最終', '最終面接設定'],
    ['選考', '一次', '一次面接'],
    ['面談', '初回', '初回面談'],
    ['面談', '2回目', '再面談'],
    ['面談', '最終', '面談'],
    ['Interview', '2nd', 'second interview'],
    ['Interviews held', 'Final', 'final interview held'],
    ['推薦', '一次', '推薦'],
    ['面接', 'ほげ', '面接'],
    ['CV sent', '1st', 'CV sent'],
    ['Interview 面', '1st', 'Interview 面'],
  ])('%s in %s is %s', (label, round, whole) => {
    expect(labelOfRound(label, round)).toBe(whole);
  });
  test('of which a label says nothing', () => {
    expect(others('面接、面談、面接設定、Interview、interviews held', true, hasRounds)).toEqual([]);
    expect(
      others(
        '推薦、一次面接、二次面接、三次面接、1次面接、２次面接、3次面接、最終面接、初回面談、再面談、First interview、second interview、third interview、Final interview、1st interview、2nd interview、CV',
        false,
        hasRounds,
      ),
    ).toEqual([]);
  });
});

const idOf = (label: ReturnType<typeof stageDateLabel>): string =>
  label?.kind === 'metric'
    ? METRICS[label.metric]!.id
    : label?.kind === 'ambiguous'
      ? METRICS[label.candidates[0]!]!.id
      : 'none';

describe('headings of stage dates', () => {
  test.each<[string, string]>([
    [
      'document_submitted',
      '推薦日、推薦日付、推薦日時、推薦日程、推薦年月日、推薦実施日、推薦の日、推薦の実施日、推薦日（必須）、CV sent date、CV sent on、CV_sent_date、CVsentdate、Date CV sent、Date of CV sent',
    ],
    ['registration', 'Registered date、Date registered、Registered on、Registration date'],
    ['placement', 'Hired date、Date hired、Hire date、Hiring date、Placed on、Placement date'],
    ['offer', 'Offered date、Offer date、Date of offer、内定日'],
    ['offer_accepted', 'Accepted date、内定承諾日'],
    ['joined', 'Started date、Start date、Date joined、Joining date、入社日'],
    ['first_meeting', 'Met on、Date met、初回面談日'],
  ])('%s', (id, list) => {
    expect(others(list, id, (text) => idOf(stageDateLabel(text)))).toEqual([]);
  });
  test('none', () => {
    expect(
      others(
        '推薦、推薦数、入社予定日、次回面談日、推薦期限日、Planned offer date、Expected start date、Next interview date、Offer due date、面談キャンセル日、Offer、Update date、日、日付、Date、ほげ日',
        'none',
        (text) => idOf(stageDateLabel(text)),
      ),
    ).toEqual([]);
    expect([`${'x'.repeat(28)} offer date`.length, stageDateLabel(`${'推'.repeat(39)}推薦日`)]).toEqual([
      39,
      undefined,
    ]);
  });
  test('English past forms alone', () => {
    const asked = (text: string) => idOf(pastFormLabel(text));
    expect(
      words(
        'Applied、Hired、Hiring、Hire、Placed、Registered、Met、Interviewed、Interviewing、Offered、Accepted、Started、Joining、Joined、Shortlisted',
      ).filter((text) => asked(text) === 'none'),
    ).toEqual([]);
    expect(others('Offer、Apply、met them、面談', 'none', asked)).toEqual([]);
  });
});

describe('headings as they are compared', () => {
  test.each([
    [
      '担当',
      '担当、１．担当、1)担当、1：担当、1、担当、12.担当、a)担当、b. 担当、・担当、●担当、○担当、◎担当、■担当、□担当、◆担当、◇担当、▼担当、▲担当、★担当、☆担当、※担当、→担当、⇒担当、└担当、├担当、│担当、┗担当、┣担当、*担当、+担当、•担当、▶担当、►担当、＃担当、-担当、担当(必須)、担当[CA]、担当【CA】、担当「CA」、担当『CA』、担当〔CA〕、担当＜CA＞、担当《CA》、担当〈CA〉、担 当、担_当、担.当、担/当、担:当、担*当、担・当、担-当、【担当】、（担当）、［担当］、担当（CA）【必須】'
        .split('、')
        .filter((word) => word !== '1')
        .join('、'),
    ],
    ['2026年', '2026年'],
    ['123担当', '123.担当'],
    ['1回目', '1回目'],
  ])('%s', (key, list) => {
    expect(others(list, key, headKey)).toEqual([]);
  });
  test('their notes', () => {
    expect(
      words(
        '担当(CA)、担当［CA］、担当【CA】、担当「CA」、担当『CA』、担当〔CA〕、担当＜CA＞、担当《CA》、担当〈CA〉',
      ).map(headNote),
    ).toEqual(new Array(9).fill('ca'));
    expect(['担当', '担当（）', '担当（ CA ）（必須）'].map(headNote)).toEqual(['', '', 'ca  必須']);
  });
  test('without their numbers and bullets only at the beginning', () => {
    expect(
      others(
        '面談、(1)面談、（1）面談、1)面談、1.面談、1:面談、12. 面談、1 . 面談、・面談、●面談、○ 面談、◎面談、■面談、□面談、◆面談、◇面談、▼面談、▽面談、△面談、▲面談、★面談、☆面談、※面談、→面談、└面談、├面談、│面談、■■面談',
        '面談',
        withoutNumbering,
      ),
    ).toEqual([]);
    for (const text of ['123.面談', '1面談', '4.1', '面談・推薦', '面談 1.推薦', '面談■'])
      expect(withoutNumbering(text)).toBe(text);
  });
});

describe('lines above a table', () => {
  const lexicon = new Lexicon(NO_SETTINGS);
  const memberOf = (text: string) => readLine(text, lexicon)?.member;
  test.each<[string, string]>([
    [
      '三好',
      '三好 活動、三好 活動記録、三好さん活動報告、三好様 活動履歴、三好氏の活動管理、三好の活動管理表、三好・個人実績、三好_月間活動、三好-日報、三好 月次実績表、三好 週次活動、三好 日次活動、三好 週間実績、三好 年間実績、三好 月別実績、三好 週別実績、三好 日別実績、三好 個人数値、三好 数値、三好 数値管理、三好 数値管理表、三好 KPI、三好 KPIシート、三好 進捗、三好 進捗管理表、三好 行動記録、三好 行動量、三好 行動管理、三好 行動管理表、三好 日報、三好 週報、三好 月報、三好 営業日報、三好 実績、三好 実績表、三好　日報（10月）、三好 活動記録(2026年度)、三好 weekly report、三好 - daily、三好 monthly KPI、三好 activity log、三好 – kpi',
    ],
    [
      '三好',
      '日報（三好）、週報(三好)、月報［三好］、活動記録【三好】、活動報告（三好）、活動履歴（三好）、活動管理（三好）、活動管理表（三好）、行動記録（三好）、行動管理（三好）、行動管理表（三好）、個人実績（三好）、実績（三好）、実績表（三好）、日報 （三好さん）、日報（三好様）、日報（三好氏）、Activity（三好）、Activity report（三好）、Daily report（三好）、Scorecard（三好）',
    ],
    ['Emily Clarke', 'Emily Clarke - weekly、Emily Clarke activity、Emily Clarke KPI、Weekly report (Emily Clarke)'],
    [
      '',
      '面談 活動記録、東京 活動記録、2026年 活動記録、日報（10月）、日報（速報）、日報（改訂案）、日報（第2版）、日報（控え）、日報（下書き）、日報（抜粋）、日報（参考）、日報（共有）、日報（修正）、日報（暫定）、日報（新）、日報（旧）、Scorecard (old)、Scorecard (new)、Scorecard (copy)、Scorecard (final)、三好メモ、活動記録、日報',
    ],
  ])('of %s', (member, list) => {
    expect(others(list, member, (text) => memberOf(text) ?? '')).toEqual([]);
  });

  const teamOf = (text: string) => {
    const line = readLine(text, lexicon);
    return line?.everyone ? 'everyone' : (line?.team ?? '');
  };
  test.each<[string, string]>([
    [
      'everyone',
      '全社、全体、全店、会社全体、チーム全体、部全体、部署全体、合計、総合計、総計、Overall、Everyone、Everybody、Company、Company total、Total、Totals、Grand total、Team total、Team totals、All、All consultants、全員、メンバー全員',
    ],
    ['', '各自、みんな'],
    ['東京チーム', '東京チーム、【東京チーム】、■東京チーム、チーム：東京チーム、東京チーム 2026年4月'],
  ])('a team: %s', (team, list) => {
    expect(others(list, team, teamOf)).toEqual([]);
  });

  const metricOf = (text: string) => {
    const label = readLine(text, lexicon)?.metric;
    return label?.kind === 'metric' ? METRICS[label.metric]!.id : '';
  };
  test.each<[string, string]>([
    [
      'document_submitted',
      '推薦数、推薦数の推移、推薦数推移表、推薦数一覧表、推薦数 実績表、推薦数 月別、推薦数 週別、推薦数 日別、推薦数 月次、推薦数 週次、推薦数 日次、推薦数 担当者別、推薦数 担当別、推薦数 個人別、推薦数 メンバー別、推薦数 チーム別、推薦数 期間別、推薦数 集計、推薦数 集計表、推薦数 まとめ、推薦数 管理、推薦数 管理表、推薦数 レポート、推薦数 状況、推薦数の表、CVs sent by month、CVs sent by week、CVs sent by consultant、CVs sent by member、CVs sent per month、CVs sent per week、CVs sent per consultant、CVs sent trend、Monthly CVs sent、Weekly CVs sent、CVs sent summary、CVs sent tracker、CVs sent list、CVs sent table、【推薦数】東京、[推薦数] 東京、「推薦数」東京、『推薦数』東京、〈推薦数〉東京、《推薦数》東京、〔推薦数〕東京、推薦数 2026年4月、推薦数 2026年度、推薦数 令和8年度、推薦数 R8年度、推薦数 上期、推薦数 下半期、推薦数 FY2026、推薦数 1Q、推薦数 Q1、2026年4月分 推薦数、4月度 推薦数',
    ],
    ['', '東京、ほげ数 月別、推薦ほげ 一覧'],
  ])('a metric: %s', (id, list) => {
    expect(others(list, id, metricOf)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['週報（10/5〜10/11）', 'range'],
    ['週報 10/5～10/11', 'range'],
    ['週報 2026/10/5〜10/11', 'range'],
    ['Tracker - w/c 5 Oct', 'range'],
    ['Tracker W/B 5 Oct', 'range'],
    ['Tracker w/s 5 Oct', 'range'],
    ['Tracker w/e 9 Oct', 'range'],
    ['Tracker week commencing 5 Oct', 'range'],
    ['Tracker week beginning 5 Oct', 'range'],
    ['Tracker week starting 5 Oct', 'range'],
    ['Tracker week ending 9 Oct', 'range'],
    ['Tracker week of 5 Oct', 'range'],
    ['報告 9月度（8/21〜9/20）', undefined],
    ['Tracker week 5', undefined],
    ['比率 1:2', undefined],
  ])('the days in %s: %s', (text, form) => {
    expect(readLine(text, lexicon)?.period?.form).toBe(form);
  });
});
