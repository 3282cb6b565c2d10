import { datedLabel, isPeriodWord, periodOfWord } from '../../../src/core/layout/head-period';
import { Lexicon } from '../../../src/core/layout/lexicon';
import { endWord, isDitto, markWord, namesNoEvent } from '../../../src/core/layout/mark-words';
import { isSurelyName, looksLikeName, namesGroup } from '../../../src/core/layout/name-like';
import { personalLabel } from '../../../src/core/layout/personal-label';
import { dateHeadingRank, isCohortMonth, roleWord } from '../../../src/core/layout/role-words';
import { isWeekdayRow, takeWeekdays, weekdayColumns } from '../../../src/core/layout/weekdays';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

/** Lists of words whose every spelling is the rule: with and without each letter that may be missing, and near neighbours. */
const words = (list: string) => list.split('、');
/** Those of a list for which a question is not answered as wanted: `word: answer`. */
const others = (list: string, wanted: unknown, asked: (word: string) => unknown): string[] =>
  words(list).flatMap((word) => {
    const answer = asked(word);
    return JSON.stringify(answer) === JSON.stringify(wanted) ? [] : [`${word}: ${JSON.stringify(answer)}`];
  });

describe('names', () => {
  test('of people', () => {
    expect(
      others(
        "森、佐藤、佐々木、佐藤健太、佐藤健太郎、佐藤 健、佐藤　健太郎、佐藤・健太、関ヶ原、一ヵ瀬 花、佐藤 けんた、佐藤 ケンタ、佐藤 ケンイチロ、佐藤けんた、佐藤さん、佐藤 さん、佐藤様、佐藤氏、佐藤くん、佐藤君、佐藤主任、佐藤課長、佐藤部長、佐藤係長、佐藤リーダー、佐藤マネージャー、ミナ、ジョン、ジョン スミス、ジョン・スミス、ジョン=スミス、ジョンさん、ジョン スミス様、ジョン氏、Ana、Ana Specimen、Ana B. Specimen、A. Specimen、Zoë Sample、O’Neil、D'Arcy Sample、Anne-Marie Specimen、Ana Maria De Specimen",
        true,
        looksLikeName,
      ),
    ).toEqual([]);
  });

  test('of other things', () => {
    expect(
      others(
        '佐藤1、佐藤９、佐藤%、佐藤％、※佐藤、佐藤:、佐藤：健、佐藤/田中、顧客管理、実績、早見表、報告、一覧、集計、推移、シート、リスト、日報、週報、月報、人数、成功率、今年、四月、今週、今日、任期、期首、期末、次回、前回、今回、月末まで、来月から、総合評価、基準、水準、理想、現状、ホットライン、採用枠、来週、来月、来期、翌日、チーム、営業部、営業課、営業係、営業室、事業部、推進課、企画室、開発部、人材課、紹介部、転職課、法人部、本部、第一部、二課、一係、全体、合計、全員、支店、支社、拠点、部門、状況、進捗、活動、目標、数字、数値、会議、備考、メモ、何件、その他、なし、未定、不明、共通、平均、晴、晴れ、曇、曇り、雨天、案件、求人、媒体、面談、面接、推薦、応募、内定、架電、売上、記録、週次、月次、日次、年間、上期、下期、通期、達成、期間、対象、結果、予定、グループ、エリア、オフィス、事業、全社、会社、ファネル、サマリ、データ、ログ、タスク、マスタ、ボード、キャリア、エージェント、コンサル、スカウト、クライアント、合否、選考、紹介、採用、登録、決定、成約、承諾、入社、辞退、要約、概要、目次、凡例、社内、共有、最新、先月、先週、当月、前月、成績、業績、予実、指標、目安、計画、戦略、振り返り、定例、臨時、特別、強化、重点、前半、後半、上旬、中旬、下旬、新卒、中途、医療、看護、介護、保育、金融、製造、建設、不動産、派遣、商談、訪問、企業、候補、求職、週間、月間、年度、半期、四半期、行動、実数、各種、個別、詳細、内訳、職種別',
        false,
        looksLikeName,
      ),
    ).toEqual([]);
    expect(
      others(
        '東京、東京 佐藤、大阪、名古屋、札幌、沖縄、関東、関西、東海、九州、東北、北海道、首都圏、本社、佐藤健太郎左衛門尉、佐藤ケンタ、ミ、ミナ スミス ジョン、ミナと、佐藤 Ana、ana、Ana specimen、ANA1、A B C D E、Ana  Specimen、Abcdefghij Klmnopqrst Uvwx、、　',
        false,
        looksLikeName,
      ),
    ).toEqual([]);
    expect(
      others(
        'Ca、RA、RC、BD、KPI、CRM、ATS、Total、Summary、Report、Log、Desk、Team、Activity、Activities、Tracker、Sheet、Dashboard、KPIs、Weekly、Daily、Monthly、Quarter、Week、Weeks、Month、Months、Year、Years、Date、Dates、Day、Days、Time、Times、Period、Periods、Target、Actual、Average、All、Call、Calls、Meeting、Meetings、Interview、Interviews、Offer、Offers、Placement、Placements、Note、Notes、Data、Sales、Candidate、Candidates、Client、Clients、Other、Admin、Office、Branch、Perm、Temp、Contract、Recruitment、Overview、Result、Results、Performance、Scorecard、Q1、Q4、Jan、Feb、Mar、Apr、May、Jun、Jul、Aug、Sep、Oct、Nov、Dec、Leeds Office',
        false,
        looksLikeName,
      ),
    ).toEqual([]);
    expect(others('Casey Sample、Dayo Specimen、Reporter、Mary、Octavia', true, looksLikeName)).toEqual([]);
  });

  test('福岡, 仙台 and a place within a name are people, too', () => {
    expect(others('福岡、仙台、神戸、東京子、九州男', true, looksLikeName)).toEqual([]);
  });

  test('of groups', () => {
    expect(
      others(
        '第一チーム、東京支店、東京支社、東京営業所、Aグループ、東京オフィス、第二ユニット、東京拠点、HR事業部、東京本部、東エリア、IT部門、営業部、営業課、営業室、営業係、事業課、推進部、企画課、開発室、人材係、紹介部、転職課、医療部、法人課、CA課、ca部、RA部、IT室、第部、1課、２部、三課、五係、全員、全社、全体、全店、各自、みんな、メンバー全員、Perm team、Leeds office、Leeds branch、IT desk、Perm division、Everyone、everybody、ALL、東京、 大阪 、Team A、team:A、Team：A、チームA、チーム：青、チーム 青',
        true,
        namesGroup,
      ),
    ).toEqual([]);
    expect(
      others(
        '東京 佐藤、学部、日課、六課、部、課、steam、backoffice、overall、チーム別、チーム・個人別、アチーム別、支店長、全員分、佐藤、Desks',
        false,
        namesGroup,
      ),
    ).toEqual([]);
  });

  test('surely of people', () => {
    expect(
      others('佐藤 健太、佐藤　健太、佐藤さん、佐藤様、佐藤氏、ミナ スミス、 佐藤 健太 ', true, isSurelyName),
    ).toEqual([]);
    expect(others('佐藤、佐藤健太、Ana Specimen、面談 推薦、佐藤主任、 佐藤 ', false, isSurelyName)).toEqual([]);
  });

  test.each([
    ['浅野 面談', '浅野', '面談'],
    ['浅野・面談', '浅野', '面談'],
    ['浅野:面談', '浅野', '面談'],
    ['浅野／面談', '浅野', '面談'],
    ['浅野_面談', '浅野', '面談'],
    ['浅野|面談', '浅野', '面談'],
    ['浅野–面談', '浅野', '面談'],
    ['浅野-面談', '浅野', '面談'],
    ['浅野 - 面談', '浅野', '面談'],
    ['浅野さん 面談', '浅野', '面談'],
    ['浅野さん面談', '浅野', '面談'],
    ['浅野さんの面談', '浅野', '面談'],
    ['浅野氏・面談', '浅野', '面談'],
    ['浅野の面談', '浅野', '面談'],
    ['面談 浅野', '浅野', '面談'],
    ['面談：浅野', '浅野', '面談'],
    ['全員の面談', '全員', '面談'],
    ['浅野 花 面談', '浅野 花', '面談'],
    [' 浅野 面談 ', '浅野', '面談'],
  ])('%j is of %s, %s', (text, person, label) => {
    expect(personalLabel(text)).toEqual({ person, label });
  });
  test('no person, no metric, or a sentence', () => {
    for (const text of [
      '浅野',
      '面談',
      '浅野 花',
      '浅野 ほげ',
      'ほげ9 面談',
      '面談 推薦',
      `浅野 面談${'あ'.repeat(36)}`,
    ])
      expect(personalLabel(text)).toBeUndefined();
  });
});

describe('marks and states', () => {
  test.each([
    [
      'done',
      '✕○、○、◎、(○)、（済）、済、済み、完、完了、完了済、完了済み、実施、実施済、実施済み、あり、有、有り、設定、設定済、設定済み、x済、レ、レ点、True',
    ],
    ['failed', '×、✕、x、X、NG、見送、見送り、お見送、お見送り、落選、落ち、不可、no、n'],
    ['pending', '△、▲、待ち、未、未定、調整中、日程調整、結果待ち、TBA、tbd、?、？、in progress、on hold'],
    [
      'none',
      '-、ー、一、/、／、・、.、…、--、なし、無、無し、不要、対象外、スキップ、該当なし、N/A、na、none、skip、skipped、0',
    ],
    [undefined, '済んだ、完了した、123456789、××、待ち人、no one、n/an、有りの、おお見送り、-1、不要な'],
  ])('%s', (mark, list) => {
    expect(others(list, mark, markWord)).toEqual([]);
  });
  test('in more than one word', () => {
    expect(others('in progress、awaiting result、Awaiting feedback、Scheduled、On hold', 'pending', markWord)).toEqual(
      [],
    );
    expect(others('Withdrawn、withdrew', 'failed', markWord)).toEqual([]);
    expect(markWord('awaiting feedback from')).toBeUndefined();
  });

  test.each([
    [
      'withdrawn',
      '辞退、内定辞退、選考キャンセル、応募のキャンセル、エントリーをキャンセル、推薦キャンセル、内定キャンセル、入社キャンセル、withdraw、withdrew、withdrawn、declined、declined by candidate、droppedout、dropped out、drop out、candidate declined、candidate withdrew、turned down、turn down、counter offer、counter-offer、counteroffer',
    ],
    [
      'withdrawn',
      '他社決定、他社さんに決定、他社様で内定、他社へ入社、他社でのご決定、他社に決まり、他社決め、他社承諾、他社就業、他社成約、他社オファー、他決、求職者他決、他エージェントで決定、他媒体に決まり、他経由で内定、他エージェント承諾、他媒体入社、placed elsewhere、hired elsewhere、accepted elsewhere、joined elsewhere、job elsewhere、offer elsewhere、placed with another、joined with other agency、took another job、took another offer、took another role',
    ],
    [
      'withdrawn',
      '対応終了、サポート終了、支援を終了、フォロー打切、紹介打ち切り、求職活動停止、転職活動中止、支援終わり、連絡不通、音信不通、連絡が取れず、連絡取れず、連絡とれず、音信がつかず、連絡途絶、連絡が途絶え、連絡取れない、連絡がとれない、終了、終了済、クローズ済み、ロスト、失注、離脱、closed、case closed、lost、dropped、ghosted、unresponsive、inactive、no longer looking',
    ],
    [
      'rejected',
      'NG、ngです、書類NG、不合格、書類不通過、不採用、見送、見送り、お見送、落選、書類落、面接落ち、否決、お祈り、rejected、unsuccessful、not selected、fail、failed、regret、not progressing、not proceeding、no further、×',
    ],
    [
      'open',
      '待、結果待ち、調整、選考中、検討、未定、確認中、対応中、進行、保留、予定、連絡中、継続、面接前、応募中、推薦中、稼働、pending、progress、on hold、onhold、TBC、tbd、tba、await、waiting、active、open、scheduled、ongoing、new、入社前、入社予定、承諾待、承諾待ち、決定待ち、オファー中、内定中、内定検討',
    ],
    [
      'hired',
      '入社、内定承諾、承諾、成約、決定、入職、採用、就業、hired、placed、placement、joined、started、accepted、offer accepted',
    ],
    [undefined, '、面談、一次面接通過、long、being、newly met、再契約、終了間際'],
  ])('%s', (end, list) => {
    expect(others(list, end, endWord)).toEqual([]);
  });
  test('入社予定 that was withdrawn is no longer open', () => {
    expect(endWord('入社予定辞退')).toBe('withdrawn');
    expect([endWord(`${'あ'.repeat(28)}辞退`), endWord(`${'あ'.repeat(29)}辞退`)]).toEqual(['withdrawn', undefined]);
  });

  test('what did not take place, and desk work', () => {
    expect(
      others(
        "リスケ、キャンセル、ドタキャン、中止、延期、取消、取り消し、不在、留守、未実施、未接続、不通、折返し待ち、折り返し待ち、無断、飛び、不参加、欠席、来社なし、見合わせ、cancel、resched、postpone、no show、no-show、noshow、no answer、voicemail、left message、vm、didn't happen、didnt happen、not held、社内MTG、社内ミーティング、社内会議、社内打合せ、社内打ち合わせ、社内打ち合せ、求人票作成、求人票の更新、求人票修正、資料作成、議事録、他社決定",
        true,
        namesNoEvent,
      ),
    ).toEqual([]);
    expect(others('書類不通過、vmware、面談、求人票送付、社内、資料送付、held', false, namesNoEvent)).toEqual([]);
  });
  test('the same as above', () => {
    expect(
      others(
        "〃、\"、''、″、々、仝、同上、上に同じ、上同じ、Ditto、do.、Same、same as above、↓、|、 〃 ",
        true,
        isDitto,
      ),
    ).toEqual([]);
    expect(others('同上2、〃〃、same as、do、下、||', false, isDitto)).toEqual([]);
  });
});

describe('periods in heads', () => {
  test('a period and what is counted in it', () => {
    const label = (text: string) => datedLabel(text)?.label;
    expect(
      others(
        '8月面談、8月 面談、8月度面談、8月分 面談、8月の面談、8月・面談、8月:面談、8月_面談、8月/面談、8月-面談、2026年8月面談、2026年 8月 面談、12月面談、上期面談、下半期 面談、2026年度 上期 面談、1q面談、2026年1Q面談、2026年面談、2026年度面談、面談 8月、面談・8月、面談:8月、面談_8月、面談（8月）、面談［8月］、面談(8月度)、面談（8月分）、面談（2026年8月）、面談 2026年 8月、面談 上期、面談 2026年下半期、面談（4Q）、面談（2026年度）、面談 2026年',
        '面談',
        label,
      ),
    ).toEqual([]);
    expect(
      others(
        '面談、8月、8月度、8月分、2026年、2026年度、上期、1Q、面談8月、5Q面談、1926年面談、13月面談、面談（8月末）、20月、面談 8',
        undefined,
        label,
      ),
    ).toEqual([]);
  });

  test('with the side behind it', () => {
    const lexicon = new Lexicon(NO_SETTINGS);
    const alone = (text: string) => {
      const word = lexicon.of(text);
      const period = isPeriodWord(word, false) ? periodOfWord(word, false) : undefined;
      return period !== undefined && 'reading' in period ? period.reading.form : 'none';
    };
    expect(
      others(
        '4月実績、4月度実績、4月分実績、4月の実績、4月 目標、4月計画、4月予算、4月達成率、4月度の目標',
        'month',
        alone,
      ),
    ).toEqual([]);
    expect(
      others('1Q実績、Q1実績、第1四半期目標、上期実績、上半期目標、下期予算、2026年度上期計画', 'fiscal', alone),
    ).toEqual([]);
    expect(others('第1週実績、1W目標', 'week-number', alone)).toEqual([]);
    expect(
      others('4/1、面談実績、実績、目標、4月度面談実績、10、4.1', 'none', (text) =>
        text === '4/1' ? 'none' : alone(text),
      ),
    ).toEqual([]);
  });
});

describe('roles', () => {
  test('of months, candidates and other people by their names', () => {
    expect(
      others(
        '登録月、初回面談月、面談月、応募月度、エントリー年月、推薦月、受付月、集客月、流入月、申込月、Cohort、Cohort month、コホート、コホート月',
        true,
        isCohortMonth,
      ),
    ).toEqual([]);
    expect(others('月、対象月、計上月、登録日、登録月日、実績月、再登録月、cohorts', false, isCohortMonth)).toEqual([]);
    expect(
      others(
        '求職者のお名前、求職者名前、応募者の名前、求職者の氏名、候補者お名前、登録者の名前、求職者の名、Candidate name',
        'candidate',
        roleWord,
      ),
    ).toEqual([]);
    expect(others('担当者の名前、担当者お名前、担当者の氏名、メンバーの名前', 'member', roleWord)).toEqual([]);
    expect(others('お名前、名前、氏名', 'person', roleWord)).toEqual([]);
    expect(others('企業ID、企業の名前、企業番号', 'client', roleWord)).toEqual([]);
    expect(others('会の名前、ほげ番号、ほげ名', undefined, roleWord)).toEqual([]);
    expect([roleWord(`担当${'（あ）'.repeat(12)}`), roleWord(`担当${'（あ）'.repeat(13)}`)]).toEqual([
      'member',
      undefined,
    ]);
  });
  test('of an RA by the note behind 担当', () => {
    expect(
      others(
        '担当（RA）、担当者（企業）、担当者名（法人）、担当（求人）、Consultant (client)、Owner (BD)、担当［RA担当］',
        'ra',
        roleWord,
      ),
    ).toEqual([]);
    expect(others('担当（CA）、担当（正）、メンバー（RA）、担当（前RA）、Owner (crm)', 'member', roleWord)).toEqual([]);
  });
  test('of dates to come and of phases', () => {
    expect(
      others(
        '面談予定日、次回連絡日、Next call date、Planned interview date、Expected offer date、Scheduled for date、面談予定日時、予定日付',
        'plan-date',
        roleWord,
      ),
    ).toEqual([]);
    expect(
      others(
        'フェーズ変更日、現在フェーズ開始日、現フェイズ変更日時、ステージ移行日付、ステータス到達日、選考段階遷移日、選考ステップ進捗日、フェーズ登録日、フェーズ設定日、Stage change date、stage changed at、Phase changed on、status entered date、stage start date、stage entry date、stage move time、date entered stage、date changed status、time moved phase、Date entered、stage changed'
          .split('、')
          .filter((word) => word !== 'Date entered')
          .join('、'),
        'date',
        roleWord,
      ),
    ).toEqual([]);
    expect(
      others('フェーズ終了日、次回フェーズ、予定人数、nextgen', undefined, (text) =>
        text === '次回フェーズ' ? undefined : roleWord(text),
      ),
    ).toEqual([]);
  });
  test('the rank of a date', () => {
    const rank = (text: string) => dateHeadingRank(text, roleWord(text));
    expect(
      others('変更日、移行日、遷移日、到達日、フェーズ変更日、Stage change date、Moved date、Entered stage', 6, rank),
    ).toEqual([]);
    expect(
      others(
        '実施日、活動日、対応日、行動日、アクション日、発生日、イベント日、履歴日、Activity date、Event date、Action date、Occurred at、Call date',
        5,
        rank,
      ),
    ).toEqual([]);
    expect(
      others('日付、年月日、日時、日、Date、Day、Datetime、対象日、本日の日付、今日の日付、本日日付', 4, rank),
    ).toEqual([]);
    expect(others('報告日、記録日、完了日、営業日、稼働日、Completed date、Report date、Log date', 3, rank)).toEqual(
      [],
    );
    expect(others('タイムスタンプ、Timestamp', 2, rank)).toEqual([]);
    expect(others('作成日、入力日、登録日時、Created、Entry date', 1, rank)).toEqual([]);
    expect(others('更新日、Last modified', 0, rank)).toEqual([]);
  });
});

test('what a row of weekdays is called is no head', () => {
  const called = '曜日、曜、Weekday、weekdays、Day、Days of week、DOW';
  for (const name of words(called)) {
    const { rows } = takeWeekdays([
      ['担当', '5', '6', '7'],
      [name, '月', '火', '水'],
    ]);
    expect([name, rows[1]]).toEqual([name, ['', '', '', '']]);
  }
  expect(takeWeekdays([['担当', '月', '火', '水']]).rows).toEqual([['担当', '', '', '']]);
});

describe('weekdays', () => {
  test.each([
    ['日、月、火、水、木、金、土'],
    ['日曜、月曜、火曜、水曜、木曜、金曜、土曜'],
    ['日曜日、月曜日、火曜日、水曜日、木曜日、金曜日、土曜日'],
    ['(日)、(月)、（火）、（水）、(木、金)、土'],
    ['Sun、Mon、Tue、Wed、Thu、Fri、Sat'],
    ['Sunday、Monday、Tuesday、Wednesday、Thursday、Friday、Saturday'],
    ['Su、Mo、Tu、We、Th、Fr、Sa'],
  ])('%s run through the week', (list) => {
    expect(weekdayColumns(words(list))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(isWeekdayRow(words(list))).toBe(true);
  });
});
