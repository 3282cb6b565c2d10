import fc from 'fast-check';
import { ActivityBuilder } from '../../src/core/activity/activity-builder';
import { dayOf } from '../../src/core/calendar/day';
import { TOPIC_IDS } from '../../src/core/feedback/topics';
import { METRICS, metricIndex } from '../../src/core/metrics/catalogue';
import { hypothesesFor } from '../../src/messages/feedback-hypotheses';
import { agency, beginner } from '../support/agency';
import { loadBlns } from '../support/blns';
import { basisOf, month, tableOf } from '../support/feedback';

const JULY = month(2026, 7);
const JA = ['事実', '本人に問う', '答え合わせ', '次の一歩'];
const EN = ['Facts', 'Ask first', 'Compare', 'Next step'];
const texts = (table: readonly (readonly [string, string])[], step?: string) =>
  table.slice(1).flatMap(([name, text]) => (step === undefined || name === step ? [text] : []));

/** What no cell may say: verdicts, causes, suppositions, names of methods. */
const BANNED: Readonly<Record<'ja' | 'en', RegExp>> = {
  ja: /未達|達成率|シグナル|ρ|XmR|p値|P値|有意|相関|仮説|原因|のではないか|のでは[。、]|ランキング|順位|最下位|やる気|気合|ダメ|だめ|失敗|undefined|NaN|\[object/,
  en: /\b(?:signal|XmR|p-?value|significan\w*|correlat\w*|hypothes\w*|cause[sd]?|rank(?:ing|ed)?|missed|failed|failure|fault|blame|attitude|undefined|NaN)\b|ρ|\[object/i,
};
const HYPOTHESES = [...hypothesesFor(TOPIC_IDS, 'ja'), ...hypothesesFor(TOPIC_IDS, 'en')];

const activities = {
  'one step low': agency({ lowEvery: 10 }),
  'nothing differs': agency(),
  'a beginner': beginner(),
  'only meetings': new ActivityBuilder()
    .event({ day: dayOf(2026, 7, 1), metric: metricIndex('first_meeting'), member: '佐藤', candidate: '求職 花子1' })
    .build(dayOf(2026, 7, 31)),
  'only results': new ActivityBuilder()
    .event({ day: dayOf(2026, 7, 1), metric: metricIndex('placement'), member: '佐藤', candidate: '求職 花子1' })
    .build(dayOf(2026, 7, 31)),
  'client side': new ActivityBuilder()
    .event({ day: dayOf(2026, 7, 1), metric: metricIndex('client_call'), member: '鈴木', job: '架空商事1' })
    .build(dayOf(2026, 7, 31)),
};

describe.each(Object.entries(activities))('%s', (_, activity) => {
  describe.each(['ja', 'en'] as const)('in %s', (language) => {
    const table = tableOf(activity, { member: 0, period: JULY, language });

    test('has every step, in order, and begins each with something to say', () => {
      const steps = language === 'ja' ? JA : EN;
      expect(table[0]).toEqual(language === 'ja' ? ['ステップ', '内容'] : ['Step', 'Text']);
      expect([...new Set(table.slice(1).map(([step]) => step))]).toEqual(steps);
      for (const text of texts(table)) expect(text.trim()).not.toBe('');
    });

    test('names no candidate, no company and nothing the manager may suppose', () => {
      const said = texts(table).join('\n');
      for (const name of [...activity.candidates, ...activity.jobs]) expect(said).not.toContain(name);
      for (const hypothesis of HYPOTHESES) expect(said).not.toContain(hypothesis);
      expect(said).not.toMatch(BANNED[language]);
    });

    test('the first question is one question; other words are of its language', () => {
      const [question] = texts(table, language === 'ja' ? '本人に問う' : 'Ask first');
      expect(question).toMatch(/\?$/);
      const said = texts(table)
        .join('\n')
        .split(activity.members[0]!)
        .join('')
        .replace(/佐藤|鈴木|新人/g, '');
      if (language === 'en') expect(said).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
      else expect(said.replace(/period|20\d\d-\d\d|n=|\b[CR]A\b/g, '')).not.toMatch(/[A-Za-z]{3}/);
    });
  });
});

describe('what is claimed', () => {
  test('a step lower than chance explains: shares, n, and the question about that step', () => {
    const table = tableOf(activities['one step low'], { member: 0, period: JULY });
    const facts = texts(table, '事実');
    expect(facts[1]).toMatch(/^「書類推薦数 → 書類通過数」は40件中4件（10%/);
    expect(facts.join('')).not.toContain('まだ判断できません');
    expect(texts(table, '本人に問う')[0]).toBe(
      '2026年7月の「書類推薦 → 書類通過」は、40件のうち4件でした。この数字になったのは、なぜだと思いますか?',
    );
    expect(texts(table, '答え合わせ').join('')).toContain('最後に決めるのは企業です');
    expect(texts(table, '次の一歩').join('')).toContain('必須の条件［何点］');
  });

  test('nothing differs: no step is named, and the talk begins with the lead measure', () => {
    for (const member of [0, 1]) {
      const table = tableOf(activities['nothing differs'], { member, period: JULY });
      const facts = texts(table, '事実').join('\n');
      expect(facts).toMatch(/まだ判断できません（書類推薦数 40件）。つまずきと決めず、本人の話から始めてください。/);
      expect(facts).toMatch(/本人のこれまでや、ほかのメンバーとの差は、偶然でも起きる範囲です/);
      expect(facts).not.toMatch(/下回って/);
      expect(texts(table, '本人に問う')[0]).toMatch(/^2026年7月の一次面接設定は、10件です。/);
    }
  });

  test('five interviews: it says so, and still asks', () => {
    const table = tableOf(activities['a beginner'], { member: 0, period: JULY });
    expect(texts(table, '事実').join('\n')).toContain('まだ判断できません（一次面接実施数 5件）。');
    expect(texts(table, '本人に問う').length).toBeGreaterThanOrEqual(2);
    expect(texts(table, '次の一歩').length).toBeGreaterThanOrEqual(3);
    const english = tableOf(activities['a beginner'], { member: 0, period: JULY, language: 'en' });
    expect(texts(english, 'Facts').join('\n')).toContain('Cannot tell yet (First client interviews held: 5).');
  });

  test('each count comes with its n and with what is usual', () => {
    const [, count] = texts(tableOf(activities['nothing differs'], { member: 0, period: JULY }), '事実');
    expect(count).toBe(
      '一次面接設定：10件は、これまで7か月の振れ幅（10〜10件）の中です。「下がった」とも「問題ない」とも、まだ言えません。（振れ幅は、まだ期間が少ないので暫定です）',
    );
  });

  test('a month that runs: said with its day, compared with nothing, and what to look at instead', () => {
    const table = tableOf(activities['nothing differs'], { member: 0, period: JULY, asOf: dayOf(2026, 7, 15) });
    const facts = texts(table, '事実');
    expect(facts[0]).toBe('対象：2026年7月（2026年7月15日時点、まだ途中です）');
    expect(facts[1]).toMatch(/^一次面接設定：2026年7月15日時点で\d+件。終わった6か月の振れ幅は/);
    expect(facts[facts.length - 1]).toContain('「2026-06」');
    expect(texts(table, '本人に問う')[0]).toMatch(/いま\d+件です/);
  });

  test('a period ahead, and one with nothing in it', () => {
    const ahead = tableOf(activities['nothing differs'], { member: 0, period: month(2027, 1) });
    expect(texts(ahead, '事実')).toEqual([expect.stringContaining('まだ始まっていません')]);
    expect(texts(ahead, '本人に問う')).toEqual(['これからの期間で、いちばん楽しみなことと、気がかりなことは何ですか?']);
    const before = tableOf(activities['nothing differs'], { member: 0, period: month(2020, 1) });
    expect(texts(before, '事実')[1]).toContain('読みとれる記録がまだありません');
    expect(texts(before, '本人に問う')[0]).toContain('いちばん手ごたえがあったのは');
  });

  test('nothing dated: all time, and nothing compared', () => {
    const builder = new ActivityBuilder().event({
      day: -2_147_483_648,
      metric: metricIndex('first_meeting'),
      member: '佐藤',
    });
    const table = tableOf(builder.build(dayOf(2026, 7, 31)), { member: 0 });
    expect(texts(table, '事実')[0]).toContain('全期間');
    expect(texts(table, '事実')[1]).toBe('初回面談：1件。');
  });

  test('without a name in the sheet the talk is still possible', () => {
    const builder = new ActivityBuilder().event({ day: dayOf(2026, 7, 3), metric: metricIndex('first_meeting') });
    const said = texts(tableOf(builder.build(dayOf(2026, 7, 31)), { period: JULY })).join('\n');
    expect(said).toContain('本人はどう思いますか');
    expect(said).not.toMatch(BANNED.ja);
  });

  test('what others decide is never proposed as an action, nor watched', () => {
    for (const activity of Object.values(activities)) {
      const { facts } = basisOf(activity, { member: 0, period: JULY });
      expect(facts.counts.length).toBeLessThanOrEqual(3);
      const next = texts(tableOf(activity, { member: 0, period: JULY }), '次の一歩');
      const watched = next.find((text) => text.startsWith('できたかどうかを見る数字'))!;
      for (const { label, control } of METRICS)
        if (control === 'uncontrollable') expect(watched.split(/[：、（]/)).not.toContain(label.ja);
    }
  });
});

test('what stands still is a choice only where the sheet writes how things ended', () => {
  const builder = new ActivityBuilder();
  for (let one = 0; one < 6; one++) {
    const named = { member: '佐藤', candidate: `求職 花子${one}`, job: '架空商事' };
    builder.event({ day: dayOf(2026, 7, 1), metric: metricIndex('document_submitted'), ...named });
  }
  const open = builder.build(dayOf(2026, 7, 31));
  expect(texts(tableOf(open, { member: 0, period: JULY })).join('')).not.toContain('動きのない');
  const ended = {
    ...open,
    ends: [{ candidate: 0, job: 0, member: 0, kind: 'rejected' as const, day: dayOf(2026, 7, 2), row: 9, column: 0 }],
  };
  expect(texts(tableOf(ended, { member: 0, period: JULY }), '次の一歩').join('')).toContain(
    '14日以上動きのない5件を見直し',
  );
  expect(texts(tableOf(ended, { member: 0, period: month(2026, 5) })).join('')).not.toContain('動きのない');
});

test('a target of the settings: what is short, what would be enough, and by when', () => {
  const settings = { targets: [{ member: '佐藤', metric: '一次面接設定数', period: '2026-07', value: '20', row: 0 }] };
  const asked = { member: 0, period: JULY, asOf: dayOf(2026, 7, 15), settings };
  const next = texts(tableOf(activities['nothing differs'], asked), '次の一歩');
  expect(next[1]).toMatch(
    /^一次面接設定：あと\d+件。直近6か月の佐藤さんなら、書類推薦\d+〜\d+件ほどで届きます。（残り12営業日）$/,
  );
  const english = texts(tableOf(activities['nothing differs'], { ...asked, language: 'en' }), 'Next step');
  expect(english[1]).toMatch(/Going by 佐藤’s last 6 months.*\(12 business days left\)$/);
});

test('own wording: 僕, 君, and own sentences with what they are about', () => {
  const wording = new Map([
    ['一人称', '僕'],
    ['相手', '君'],
    ['最初の問い', '{相手}は、{期間}の{指標}（{件数}件）をどう見てる?'],
    ['次の一歩', '朝会で一手を宣言する\n週末に見直す'],
  ]);
  const table = tableOf(activities['nothing differs'], { member: 0, period: JULY, settings: { wording } });
  expect(texts(table, '答え合わせ')[0]).toBe(
    '聞かせてくれて、ありがとうございます。僕はこう見ていました。君はどう思いますか?',
  );
  expect(texts(table, '本人に問う')[0]).toBe('君は、2026年7月の一次面接設定（10件）をどう見てる?');
  expect(texts(table, '次の一歩').slice(1, 3)).toEqual([
    '選べる一手：朝会で一手を宣言する',
    '選べる一手：週末に見直す',
  ]);
});

describe('hostile names', () => {
  const strings = loadBlns().filter((text) => text.trim() !== '');

  test('a member’s name stands in the text just as it is in the sheet', () => {
    for (const name of strings) {
      if (/\s/.test(name.trim())) continue;
      const activity = new ActivityBuilder()
        .event({ day: dayOf(2026, 7, 1), metric: metricIndex('first_meeting'), member: name })
        .build(dayOf(2026, 7, 31));
      const compare = texts(tableOf(activity, { member: 0, period: JULY, language: 'en' }), 'Compare')[0]!;
      expect(compare.endsWith(`How does it look to you, ${name}?`)).toBe(true);
    }
  });

  test('names of candidates and companies are nowhere, whatever they are', () => {
    const marked = strings.map((text, at) => `${text}¶${at}`);
    const names = {
      members: ['=IMPORTXML("http://x","//a")', '<b>田中</b>'] as [string, string],
      candidate: (number: number) => marked[number % marked.length]!,
      job: (number: number) => marked[(number * 7) % marked.length]!,
    };
    for (const language of ['ja', 'en'] as const) {
      const table = tableOf(agency({ lowEvery: 10, names }), { member: 0, period: JULY, language });
      expect(texts(table).join('\n')).not.toContain('¶');
      for (const row of table) expect(row.every((cell) => typeof cell === 'string')).toBe(true);
    }
  });

  test('whatever was counted: a table of two columns of text, no name, no verdict', () => {
    const metrics = METRICS.map((_, metric) => metric);
    const event = fc.record({
      day: fc.integer({ min: dayOf(2026, 1, 1), max: dayOf(2026, 7, 31) }),
      metric: fc.constantFrom(...metrics),
      member: fc.constantFrom('佐藤 健太', '田中', ''),
      candidate: fc.constantFrom('', 'ひみつ太郎', 'ひみつ花子', 'ひみつ次郎'),
      job: fc.constantFrom('', 'ひみつ商事'),
      count: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), fc.constantFrom('ja', 'en'), (events, language) => {
        const builder = new ActivityBuilder();
        for (const one of events) builder.event(one);
        const activity = builder.build(dayOf(2026, 7, 20 + (events.length % 12)));
        const member = activity.members.length > 0 ? 0 : undefined;
        const table = tableOf(activity, { member, language: language as 'ja' | 'en' });
        const said = texts(table).join('\n');
        expect(table.every((row) => row.length === 2 && row[1].length < 1000)).toBe(true);
        expect(said).not.toContain('ひみつ');
        expect(said).not.toMatch(BANNED[language as 'ja' | 'en']);
      }),
      { numRuns: 150 },
    );
  });
});
