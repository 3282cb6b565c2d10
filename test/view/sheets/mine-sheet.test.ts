import { CalculationReader } from '../../../src/view/sheets/calculation-sheet';
import { MINE_ROWS, mineSheet } from '../../../src/view/sheets/mine-sheet';

/** A phone of 360 px beside the row numbers. */
const PHONE_PX = 314;

describe.each(['ja', 'en'] as const)('マイKPI (%s)', (language) => {
  const calculation = 'KPI計算';
  const reader = new CalculationReader(calculation, 2000, 8);
  const spec = mineSheet({ language, reader, calculation, member: '見本 花', metric: 0, partner: undefined });
  const { stale, short, tomorrow, usual } = MINE_ROWS;

  test.each([stale, short, tomorrow, usual])('row %d of the glance wraps within a phone’s screen', (row) => {
    const merge = spec.merges.find((range) => {
      const [, first, last] = /^A(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
      return Number(first) <= row && row <= Number(last);
    })!;
    const columns = /:([A-Z])/.exec(merge)![1]!.charCodeAt(0) - 64;
    const width_px = spec.widths_px.slice(0, columns).reduce((sum, px) => sum + px, 0);
    expect(width_px).toBeLessThanOrEqual(PHONE_PX);
    expect(spec.formats.some(({ ranges, wrap }) => wrap && ranges.some((range) => covers(range, row)))).toBe(true);
  });

  test('the glance and the box lie on its first screen, 500 px high', () => {
    let height_px = 0;
    for (let row = 1; row <= MINE_ROWS.box; row++) {
      height_px += spec.heights_px.find((height) => height.row === row)?.pixels ?? 21;
    }
    expect(height_px).toBeLessThanOrEqual(500);
  });
});

/** `A7:A8` or `A9`: cells of column A. */
function covers(range: string, row: number): boolean {
  const [, first, last = first] = /^A(\d+)(?::A(\d+))?$/.exec(range) ?? [];
  return Number(first) <= row && row <= Number(last);
}
