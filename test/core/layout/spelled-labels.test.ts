import { Lexicon } from '../../../src/core/layout/lexicon';
import { METRICS } from '../../../src/core/metrics/catalogue';
import { NO_SETTINGS } from '../../../src/core/settings/settings';

const lexicon = new Lexicon(NO_SETTINGS);

/** The metrics a text may mean, as ids. */
function meant(text: string): string {
  const { label } = lexicon.of(text);
  if (label === 'ignore' || label.kind === 'unknown') return '';
  return (label.kind === 'metric' ? [label.metric] : label.candidates).map((metric) => METRICS[metric]!.id).join('/');
}

/** Those of a list that do not mean the same as the first. */
function unlike(list: string): string[] {
  const [first, ...rest] = list.split('、');
  const wanted = meant(first!);
  return wanted === ''
    ? [`${first} means nothing`]
    : rest.flatMap((text) => (meant(text) === wanted ? [] : [`${text}: ${meant(text)}`]));
}

describe('other words for the same', () => {
  test.each([
    ['client meetings、Client mtg、Client mtgs、CLIENT MTGS、Client meetings (mtgs)'],
    ['client appointments、Client appt、client appts'],
    ['first interviews、First iv、First ivs、First i/v、First i/vs、FIRST IVS'],
    ['candidate meetings、Cand meetings、Cands meetings、cand mtgs'],
    ['registrations、Reg、Regs'],
    ['placements、Plcmt、Plcmts、Placmt、Placmts'],
    ['CVs sent、Sends、CV sends、cv Sends'],
    [
      '1st interview、First round、First rounds、1st round、1st-round、First stage、1st stages、first round interview、First-stage interviews、1st round interviews',
    ],
    ['2nd interview、Second round、2nd-stage、second rounds、Second stage interview'],
    ['final interview、Final round、Final stage、Last round、Final-round interviews、final stages'],
    [
      '1st interview、Interview 1、Interview1、Interview #1、Interview-1、Interviews 1、Client interview 1、Client interviews #1、Round 1、Stage 1、Interview round 1、Interview stage 1、Client interview round 1、Round1、stage-1',
    ],
    ['2nd interview、Interview 2、Interview #2、Client interview 2、Round 2、Interview stage 2'],
    ['screening calls、Screens、Phone screens'],
    ['面談、カウンセリング、キャリアカウンセリング'],
    [
      '面談、電話面談、来社面談、対面面談、Web面談、WEB面談、オンライン面談、リモート面談、Zoom面談、訪問面談、電話での面談、電話で面談、電話 面談、電話・面談、オンラインでの 面談',
    ],
    ['商談、来社商談、Webでの商談'],
    ['面談、本日面談、今日面談、当日面談、今週面談、今月面談、当月面談、当週面談、本日の面談、本日は面談'],
  ])('%s', (list) => {
    expect(unlike(list)).toEqual([]);
  });

  test('what a form asks', () => {
    const counters = ['件', '名', '人', '社', '通', '本', '回'].map((unit) => `推薦は何${unit}ですか？`);
    const ends = ['です', 'でした', 'ありました', 'あります', 'しました', '実施しました', '送りました'].flatMap(
      (end) => [`推薦は何件${end}か`, `推薦は何件${end}`],
    );
    const fill = ['入力', '記入', '回答', '記載', '選択'].flatMap((word) => [
      `推薦を${word}`,
      `推薦をご${word}`,
      `推薦を${word}ください`,
      `推薦を${word}下さい`,
      `推薦を${word}してください`,
      `推薦をご${word}願います`,
      `推薦をご${word}お願いします`,
      `推薦の件数をご${word}お願いいたします。`,
    ]);
    const others = [
      '推薦はいくつですか',
      '推薦、何件',
      '推薦 何件？',
      '推薦の件数は何件?',
      '推薦何件か。',
      '推薦は、何件ですか ? ',
    ];
    expect(
      unlike(
        ['推薦', ...counters, ...ends, ...fill, ...others]
          .join('、')
          .replace(/推薦、何件|推薦は、何件ですか/g, '推薦は何件'),
      ),
    ).toEqual([]);
    for (const text of ['推薦、何件', '推薦は、何件ですか ? ']) expect(meant(text)).toBe(meant('推薦'));
    expect(
      unlike(
        'offers、How many offers、How many offers?、How many offers did you get、How many offers do you have?、how many offers have you got today?、How many offers were we given、How many offers was I given、Number of offers、The number of offers、Number of offers today、number of offers this week、Number of offers this month?、How many offers??',
      ),
    ).toEqual([]);
  });

  test('a label in two languages is read by its Japanese', () => {
    expect(
      unlike(
        '面談、面談 / Intake、Intake/面談、面談／Intake、面談｜Intake、面談|Intake、面談（Intake）、Intake (面談)、面談\nIntake、Career intake & more（面談）',
      ),
    ).toEqual([]);
    expect(['ほげ / ふが', 'Hoge / Fuga', '面談 推薦 / 内定 承諾'].map(meant)).toEqual(['', '', '']);
  });

  test('arranged, in brackets', () => {
    expect(
      unlike(
        '一次面接設定、一次面接（設定）、一次面接(設定済)、一次面接（設定済み）、一次面接（設定完了）、一次面接【セット】、一次面接[確定]、一次面接（日程確定）、一次面接（ 設定済 ）',
      ),
    ).toEqual([]);
    expect(meant('一次面接（設定前）')).not.toBe(meant('一次面接設定'));
  });

  test('all in brackets', () => {
    expect(
      unlike(
        '推薦数、【推薦数】、[推薦数]、「推薦数」、『推薦数』、<推薦数>、＜推薦数＞、《推薦数》、〈推薦数〉、〔推薦数〕',
      ),
    ).toEqual([]);
  });

  test('numbered', () => {
    expect(unlike('推薦数、1.推薦数、(2)推薦数、３）推薦数、・推薦数、■推薦数、①推薦数')).toEqual([]);
  });

  test('with a side', () => {
    expect(unlike('推薦数、推薦数目標、推薦数（実績）、推薦数 累計、目標推薦数、推薦数・差異')).toEqual([]);
  });

  test('no metric: sides, what did not take place, sentences', () => {
    const none =
      '目標、実績、達成率、面談キャンセル、リスケ、推薦を検討、ほげ、回答、何件、How many?、Round 12、Interview 11、Screensaver';
    expect(none.split('、').filter((text) => meant(text) !== '')).toEqual([]);
    expect([meant(`${'　'.repeat(3)}推薦`), meant(`推薦${'あ'.repeat(39)}`)]).toEqual([meant('推薦'), '']);
  });
});
