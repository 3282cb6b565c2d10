import { hostAt, runTable } from '../support/run-function';

const HEAD = ['日付', '担当', '求職者', '活動内容'];

function rows(): (string | number)[][] {
  const made: (string | number)[][] = [HEAD];
  let number = 0;
  for (let month = 1; month <= 8; month++) {
    for (const who of ['佐藤', '田中']) {
      for (let at = 1; at <= (who === '佐藤' ? month : 3); at++) {
        const date = `2026-${String(month).padStart(2, '0')}-${String(at).padStart(2, '0')}`;
        made.push([date, who, `C${++number}`, '初回面談']);
        if (who === '佐藤') made.push([date, who, `C${number}`, '応募承諾']);
      }
    }
  }
  return made;
}

const host = hostAt('2026-08-20');
const all = runTable('KPI_MEMBER_TRENDS', [rows()], host);

test('everybody in one table, everyone together last', () => {
  expect(all[0]).toEqual(['担当者', '指標', '期間', '件数', '平均', '下限', '上限', '変化']);
  const blocks = [...new Set(all.slice(1).map((row) => `${row[0]} ${row[1]}`))];
  expect(blocks).toEqual([
    '佐藤 初回面談数',
    '佐藤 求人応募数(応募承諾数)',
    '田中 初回面談数',
    '合計 初回面談数',
    '合計 求人応募数(応募承諾数)',
  ]);
});

test.each(['佐藤', '田中'])('%s has the very rows of KPI_TREND', (who) => {
  const own = all.filter((row) => row[0] === who && row[1] === '初回面談数').map((row) => row.slice(2));
  expect(own).toEqual(runTable('KPI_TREND', [rows(), '初回面談数', '月', '', who], host).slice(1));
});

test('the total is KPI_TREND of everyone', () => {
  const total = all.filter((row) => row[0] === '合計' && row[1] === '初回面談数').map((row) => row.slice(2));
  expect(total).toEqual(runTable('KPI_TREND', [rows(), '初回面談数', '月'], host).slice(1));
});

test('what somebody never has is left out; metrics, grain and period can be chosen', () => {
  const chosen = runTable('KPI_MEMBER_TRENDS', [rows(), '求人応募数', '週', '2026-07'], host);
  expect(new Set(chosen.slice(1).map((row) => row[0]))).toEqual(new Set(['佐藤', '合計']));
  expect(chosen.slice(1).every((row) => (row[2] as Date).getMonth() === 6)).toBe(true);
  expect(() => runTable('KPI_MEMBER_TRENDS', [rows(), '内定数'], host)).toThrow(/列も項目もありません/);
});
