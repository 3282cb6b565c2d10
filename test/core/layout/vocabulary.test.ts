import {
  endWord,
  isAspectWord,
  isDitto,
  markWord,
  namesNoEvent,
  saysNotDone,
} from '../../../src/core/layout/mark-words';
import { dateHeadingRank, roleWord } from '../../../src/core/layout/role-words';
import { namesShare, sideWithin, sideWord, withoutSide } from '../../../src/core/layout/side-words';
import { totalWord } from '../../../src/core/layout/total-words';

/** Words as agencies write them, each with its near neighbours that mean something else. */
const words = (list: string) => list.split('、');

describe('marks in a cell of a stage', () => {
  test.each(
    words(
      '○、◯、〇、●、◎、✓、✔、☑、✅、o、O、レ、レ点、済、済み、完、完了、完了済、完了済み、実施、実施済、実施済み、実施済、あり、有、有り、可、OK、ok、Yes、y、TRUE、done、1、通過、合格、承諾、決定、設定、設定済、設定済み、(済)、（○）、 ○ ',
    ),
  )('%s: done', (text) => {
    expect(markWord(text)).toBe('done');
  });

  test.each(
    words(
      '×、✕、✖、✗、✘、❌、x、X、NG、否、不可、no、N、false、不合格、不通過、見送、見送り、お見送、お見送り、落選、落ち、不採用、辞退、お断り、rejected、declined、failed、withdrew',
    ),
  )('%s: failed', (text) => {
    expect(markWord(text)).toBe('failed');
  });

  test.each(
    words(
      '△、▲、調整中、日程調整、結果待ち、選考中、確認中、待ち、未定、未、保留、予定、仮、合否待ち、TBC、tbd、pending、waiting、on hold、awaiting、?',
    ),
  )('%s: not yet', (text) => {
    expect(markWord(text)).toBe('pending');
  });

  test.each(words('-、--、ー、／、・、…、なし、無、無し、不要、対象外、該当なし、n/a、NA、none、skip、skipped、0'))(
    '%s: nothing',
    (text) => {
      expect(markWord(text)).toBe('none');
    },
  );

  test.each(words('○○商事、済ませた、OKです、未経験、10、ng理由、辞退者、x線、予定日、(○、保留件数'))(
    '%s: no mark',
    (text) => {
      expect(markWord(text)).toBeUndefined();
    },
  );
});

describe('how a status says that it ended', () => {
  test.each<[string, string]>([
    [
      'withdrawn',
      '辞退、選考辞退、内定の辞退、選考キャンセル、応募をキャンセル、withdrawn、withdrew、Candidate withdrew、Declined by candidate、dropped out、turned down、counter-offer、counteroffer、他社決定、他社で決まり、他社様に入社、他決、他エージェント決定、accepted elsewhere、took another job、対応終了、支援を終了、連絡不通、音信不通、連絡が取れず、終了、クローズ、ロスト、失注、closed、lost、ghosted',
    ],
    [
      'rejected',
      'NG、書類NG、不合格、不通過、不採用、見送り、お見送り、落選、書類落ち、お祈り、Rejected、unsuccessful、not selected、failed、regret、not progressed、no further action',
    ],
    [
      'open',
      '選考中、結果待ち、日程調整中、検討中、未定、確認中、進行中、保留、一次面接予定、継続、pending、in progress、on hold、TBC、awaiting feedback、active、open、new、ongoing、入社予定、入社前、承諾待ち、オファー中、内定中',
    ],
    [
      'hired',
      '入社、入社済、内定承諾、承諾、成約、決定、採用、就業中、hired、placed、Placement、joined、started、offer accepted',
    ],
  ])('%s', (kind, list) => {
    expect(words(list).filter((text) => endWord(text) !== kind)).toEqual([]);
  });

  test.each(words('面談、ピング、書類選考通過、一次面接、A、'))('%s ends nothing', (text) => {
    expect(endWord(text)).toBeUndefined();
  });

  test('a sentence is no status', () => {
    expect(endWord('先方の都合により今回は残念ながらお見送りとなりましたのでご連絡します')).toBeUndefined();
  });
});

test.each(words('〃、"、々、仝、同上、上に同じ、上同じ、ditto、Ditto、do.、same、same as above、↓、|'))(
  '%s repeats the cell above',
  (text) => {
    expect(isDitto(text)).toBe(true);
  },
);
test.each(words('同上がり、同じ、上、samey、dittos、""" '))('%s does not', (text) => {
  expect(isDitto(text)).toBe(false);
});

describe('what did not take place', () => {
  test.each(
    words(
      '不在、留守、未接続、電話不通、話し中、折返し待ち、折り返し依頼、つながらず、繋がらず、no answer、engaged、voicemail、left message、LM、VM',
    ),
  )('%s: nobody was reached', (text) => {
    expect(saysNotDone(text)).toBe('unanswered');
  });
  test.each(
    words(
      "リスケ、キャンセル、ドタキャン、中止、延期、取消、取り消し、未実施、無断、不参加、欠席、来社なし、cancelled、Canceled、rescheduled、postponed、no-show、no show、didn't happen、not held",
    ),
  )('%s: cancelled, moved or missed', (text) => {
    expect(saysNotDone(text)).toBe('cancelled');
    expect(namesNoEvent(text)).toBe(true);
  });
  test.each(
    words(
      '予定、未、未完了、未着手、これから、調整中、planned、scheduled、upcoming、to do、todo、open task、not started',
    ),
  )('%s: still to come', (text) => {
    expect(saysNotDone(text)).toBe('planned');
  });
  test.each(words('実施、完了、書類不通過、予定通り実施、未来、他社決定、unplanned、done'))('%s: it did', (text) => {
    expect(saysNotDone(text)).toBeUndefined();
  });
  test.each(
    words(
      '社内MTG、社内ミーティング、社内会議、社内打合せ、社内打ち合わせ、求人票作成、求人票の更新、資料作成、議事録、他社で決定、accepted elsewhere',
    ),
  )('%s is no event of the catalogue', (text) => {
    expect(namesNoEvent(text)).toBe(true);
  });
  test.each(words('面談、求人票送付、社外MTG、書類不通過、一次面接、企業訪問'))('%s may be one', (text) => {
    expect(namesNoEvent(text)).toBe(false);
  });
  test.each(
    words(
      '設定、実施、予定、済、済み、完了、確定、キャンセル、リスケ、延期、中止、調整、調整中、日程調整、日程調整中、未実施、未、booked、arranged、set、held、attended、done、complete、completed、planned、scheduled、canceled、cancelled、rescheduled、no-show、no show、postponed、Held',
    ),
  )('%s says how far it has come', (text) => {
    expect(isAspectWord(text)).toBe(true);
  });
  test.each(words('面談設定、設定数、offset、holding、未来、予定日'))('%s names a thing', (text) => {
    expect(isAspectWord(text)).toBe(false);
  });
});

describe('totals', () => {
  test.each<[string, 'sum' | 'average' | 'rate', boolean, string]>([
    ['合計', 'sum', false, ''],
    ['総合計', 'sum', false, ''],
    ['計', 'sum', false, ''],
    ['チーム計', 'sum', false, ''],
    ['月計', 'sum', false, ''],
    ['【合計】', 'sum', false, ''],
    ['小計', 'sum', true, ''],
    ['Subtotal', 'sum', true, ''],
    ['4月 小計', 'sum', true, '4月'],
    ['東京の合計', 'sum', true, '東京'],
    ['佐藤計', 'sum', true, '佐藤'],
    ['April total', 'sum', true, 'april'],
    ['Total for April', 'sum', true, ''],
    ['平均', 'average', false, ''],
    ['月平均', 'average', false, ''],
    ['中央値', 'average', false, ''],
    ['Mean', 'average', false, ''],
    ['達成率', 'rate', false, ''],
    ['目標', 'rate', false, ''],
    ['前月比', 'rate', false, ''],
    ['% of target', 'rate', false, ''],
    ['着地見込み', 'rate', false, ''],
    ['月末着地', 'rate', false, ''],
    ['残営業日数', 'rate', false, ''],
    ['残り日数', 'rate', false, ''],
    ['working days left', 'rate', false, ''],
    ['YTD', 'rate', false, ''],
    ['run-rate', 'rate', false, ''],
    ['前月', 'rate', false, ''],
    ['前年同月', 'rate', false, ''],
    ['前年同月実績', 'rate', false, ''],
    ['Last month', 'rate', false, ''],
    ['prior year', 'rate', false, ''],
  ])('%s: %s, of a part %p, of %p', (text, kind, partial, of) => {
    expect(totalWord(text)).toEqual({ kind, partial, of });
  });

  test.each(
    words('会計、設計、時計、統計、計画、計上、佐藤、4月、前田、目標太郎、平均的な求職者像の人、面談、合計面談、'),
  )('%s is none', (text) => {
    expect(totalWord(text)).toBeUndefined();
  });

  test('nor is a sentence', () => {
    expect(totalWord('この表の数字はすべて先月末までの分をまとめたものの合計')).toBeUndefined();
  });
});

describe('sides', () => {
  test.each<[string, string]>([
    [
      'target',
      '目標、目、目標値、目標件数、計画、予算、ノルマ、必達、Target、targets、goal、Goals、budget、quota、plan',
    ],
    ['actual', '実績、実績値、実数、結果、達成数、実績件数、Actual、actuals、result、results、achieved、done'],
    [
      'rate',
      '達成率、達成度、達成、進捗率、進捗、消化率、率、割合、構成比、対目標、目標比、%、％、achievement、attainment、vs target、% of target、ratio、conversion',
    ],
    [
      'difference',
      '差、差異、差分、過不足、残、残り、未達、ギャップ、gap、variance、diff、±、前月比、前年比、昨対比、増減、YoY、MoM、remaining',
    ],
    ['cumulative', '累計、累積、通算、月累計、YTD、MTD、cumulative、running total、to date'],
    ['average', '平均、平均値、月平均、1日平均、avg、average、中央値'],
    ['previous', '前年、昨年、前月、先月、前年同月、先週、LY、last year、last month、previous、prior year'],
    ['plan', '予定、予定数、見込、見込み、着地、着地見込み、予測、forecast、planned、expected、scheduled、見通し'],
  ])('%s', (side, list) => {
    expect(words(list).filter((text) => sideWord(text) !== side)).toEqual([]);
  });

  test.each(words('面談、目標設定面談、実績豊富な人、差出人、前田、予定日、未達成者、結果待ち、goalkeeper、plans、'))(
    '%s is no side alone',
    (text) => {
      expect(sideWord(text)).toBeUndefined();
    },
  );

  test.each<[string, string | undefined, string]>([
    ['面談数（目標）', 'target', '面談数'],
    ['面談目標', 'target', '面談'],
    ['推薦 実績', 'actual', '推薦'],
    ['面談 結果', 'actual', '面談'],
    ['面談 差', 'difference', '面談'],
    ['推薦 累計', 'cumulative', '推薦'],
    ['CVs sent target', 'target', 'CVs sent'],
    ['Offers (Actual)', 'actual', 'Offers'],
    ['Offers YTD', 'cumulative', 'offers'],
    ['面談数 前月', 'previous', '面談数'],
    ['面談数', undefined, '面談数'],
    ['平均単価', undefined, '単価'],
  ])('%s names the side %s of %s', (text, side, rest) => {
    expect(sideWithin(text)).toBe(side);
    expect(withoutSide(text)).toBe(rest);
  });

  test.each(
    words('移行率、割合、歩留まり、CVR、95%下限、上限、conversion rate、Rate、ratio、lower limit、upper、比率'),
  )('%s is a share', (text) => {
    expect(namesShare(text)).toBe(true);
  });
  test.each(words('面談数、推薦、rated、corporate、lowered、件数'))('%s is none', (text) => {
    expect(namesShare(text)).toBe(false);
  });
});

describe('roles', () => {
  test.each<[string, string]>([
    [
      'date',
      '日付、日、活動日時、フェーズ変更日、ステージ移行日時、現在フェーズ開始日、Stage changed date、date entered stage',
    ],
    ['month', '月、年月、対象月、計上月、登録月、初回面談月、応募年月、推薦月度、Month、cohort month'],
    ['week', '週、対象週、week commencing、W/C、wk'],
    ['period', '期間、四半期、年度、quarter、FY'],
    [
      'plan-date',
      '次回予定、期限、次回面談日、面接予定日、予定日時、Next interview date、planned date、expected start date、Scheduled for date、due date',
    ],
    [
      'record-date',
      '更新日、最終更新日、作成日時、フェーズ更新日、ステータス更新日時、Created、last modified date、Status updated at、Stage date',
    ],
    ['other-date', '生年月日、入金日、DOB、最終接触日'],
    ['member', '担当、担当者名、CA名、担当（CA）、営業担当、Consultant、Owner'],
    [
      'ra',
      'RA、担当RA、担当（RA）、担当者(企業)、担当(求人)、企業担当、Owner (client)、Consultant (BD)、account manager',
    ],
    ['person', '氏名、お名前、フルネーム、Name'],
    ['recorder', '記入者、報告者名、created by'],
    ['other-person', '上長、面接官、承認者'],
    ['candidate', '求職者、候補者名、候補者氏名、候補者の氏名'],
    ['candidate-id', '求職者ID、候補者No、登録番号、candidate ref'],
    ['client', '企業名、法人、推薦先企業名、応募先'],
    ['job', '求人、案件名、ポジション、Job title'],
    ['job-id', '求人番号、job ref'],
    ['activity', '活動内容、アクション、種別、KPI、項目'],
    ['stage', 'フェーズ、選考段階、pipeline stage'],
    ['former-stage', '変更前、旧ステージ、previous status'],
    ['status', 'ステータス、進捗、選考結果、現在のフェーズ'],
    ['count', '件数、数、回数、実績数、count、qty、Number'],
    ['amount', '金額、売上額、amount、Fee'],
    ['team', 'チーム、所属、支店名、Team、office'],
    ['note', '備考、メモ、理由、comments'],
    ['attribute', '職種、媒体、年齢'],
    ['id', 'No.、ID、管理番号、ref'],
    ['weekday', '曜日、曜'],
    ['time', '時間帯、開始時刻、start time'],
  ])('%s', (role, list) => {
    expect(
      words(list)
        .filter((text) => roleWord(text) !== role)
        .map((text) => `${text} is ${roleWord(text)}`),
    ).toEqual([]);
  });

  test.each(words('面談数、佐藤、月末、面談月報、担当変更理由の一覧、2026年4月、次回、予定していた面談'))(
    '%s',
    (text) => {
      expect(['date', 'month', 'member', 'candidate']).not.toContain(roleWord(text));
    },
  );

  test('of several dates the event’s own: phase changes, what was done, a plain date, reports, time stamps, records', () => {
    const rank = (text: string) => dateHeadingRank(text, roleWord(text));
    const ordered = ['フェーズ変更日', '実施日', '日付', '報告日', 'タイムスタンプ', '更新日', '期限'];
    const ranks = ordered.map(rank);
    expect(ranks).toEqual([6, 5, 4, 3, 2, 0, -1]);
    expect(rank('作成日')).toBe(1);
    expect(rank('入金日')).toBe(-1);
    expect(
      ['Stage change date', 'Activity date', 'Date', 'Completed date', 'Timestamp', 'Last modified'].map(rank),
    ).toEqual([6, 5, 4, 3, 2, 0]);
    expect(dateHeadingRank('営業に行った日', undefined)).toBe(1);
    expect(dateHeadingRank('本日の日付', undefined)).toBe(4);
  });
});
