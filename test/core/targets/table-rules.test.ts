import { linesOf, textGrid } from '../../support/target-lines';
import { typedGrid } from '../../support/typed-grid';
import { CELL_RULES } from './cell-rules';
import { ROW_RULES } from './row-rules';
import { SCENE_RULES } from './scene-rules';
import { TABLE_RULES } from './table-rules';

describe.each([...TABLE_RULES, ...ROW_RULES, ...SCENE_RULES, ...CELL_RULES])('$name', ({ csv, targets }) => {
  test('as text', () => expect(linesOf(textGrid(csv))).toEqual(targets));
  test('as typed cells', () => expect(linesOf(typedGrid(textGrid(csv)))).toEqual(targets));
});
