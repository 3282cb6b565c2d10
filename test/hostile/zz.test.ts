import { toGrid } from '../../src/core/grid/cell';
import { hostAt, runTable } from '../support/run-function';
import { HOSTILE } from './strings';
const HOST = hostAt('2026-09-18');
const HEAD = ['日付', '担当', '求職者', '求人', '活動内容', '件数'];
const rows = [['2026-09-10', '佐藤', 'A', 'x', '面談', 1],['2026-09-11', '佐藤', 'B', 'x', '応募承諾', 2],['2026-09-12', '田中', 'C', 'y', '面談', 1]];
test('x', () => {
  const plain = JSON.stringify(runTable('KPI_TIDY', [toGrid([[...HEAD, '備考'], ...rows.map((r) => [...r, 'メモ'])])], HOST));
  const out: unknown[] = [];
  const B = [...new Set(HOSTILE)]; for (let i=0;i<B.length;i+=3) { const h=B.slice(i,i+3); let got=''; try { got = JSON.stringify(runTable('KPI_TIDY', [toGrid([[...HEAD, ...h], ...rows.map((r) => [...r, ...h.map(()=>'メモ')])])], HOST)); } catch (e) { got = String(e).slice(0,60); } if (got !== plain) out.push([h.map((x) => x.slice(0,40)), got.slice(0,400)]); }
  console.log(out.length, out.map((o) => JSON.stringify(o)).join('\n'));
});
