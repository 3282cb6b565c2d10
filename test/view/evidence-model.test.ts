import { evidenceModel } from '../../src/view/evidence-model';
import { openedActivity } from '../support/opened-activity';

const HEAD = ['日付', '担当', '求職者', '企業名', '活動内容'];

/** Ten months of two people with everything in proportion: nothing can be told apart from volume. */
function rows(): (string | number)[][] {
  const made: (string | number)[][] = [HEAD];
  let number = 0;
  for (let month = 0; month < 10; month++) {
    for (const who of ['佐藤', '田中']) {
      for (let at = 1; at <= 6; at++) {
        const date = new Date(Date.UTC(2025, 10 + month, at)).toISOString().slice(0, 10);
        const person = `C${++number}`;
        made.push([date, who, person, '', '初回面談']);
        if (at % 2 === 0) made.push([date, who, person, 'X社', '応募承諾']);
        if (at % 6 === 0) made.push([date, who, person, 'X社', '内定承諾']);
      }
    }
  }
  return made;
}

const page = (language: 'ja' | 'en', unit: 'month' | 'member' | 'job' = 'month') => {
  const { activity, settings } = openedActivity(rows(), '2026-09-18');
  return evidenceModel({ activity, settings, unit, language, reading: { asOfFixed: false, onlyTab: '' } });
};

test('each action has two judgements, never mixed', () => {
  const { rows: lines, outcome } = page('ja');
  expect(outcome).toBe('成果: 内定承諾数');
  expect(lines.map(({ metric }) => metric)).toContain('求人応募数');
  for (const { verdict, mine, text } of lines) {
    expect(['関係あり', 'まだ判断できない', '逆向き']).toContain(verdict);
    expect(['自分の行動で決まる', '大きく動かせる（相手の返事もある）']).toContain(mine);
    expect(text).not.toBe('');
  }
});

test('where nothing can be told there is something else to look at', () => {
  expect(page('ja').instead).toMatch(/求人どうし|推移/);
  expect(page('ja', 'job').instead).toMatch(/月/);
});

test('words for people: no figure of a correlation, no name of a method, no formula', () => {
  for (const language of ['ja', 'en'] as const) {
    for (const unit of ['month', 'member', 'job'] as const) {
      expect(JSON.stringify(page(language, unit))).not.toMatch(/ρ|相関|p値|KPI_TREND|unit に|correlation|p-value/i);
    }
  }
});
