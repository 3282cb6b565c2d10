import { linesOf, textGrid } from '../../support/target-lines';
import { typedGrid } from '../../support/typed-grid';
import { MORE } from './more-sheets';

describe('target sheets of further shapes', () => {
  for (const { name, csv, targets } of MORE) {
    test(name, () => expect(linesOf(textGrid(csv))).toEqual(targets));
    test(`${name}, typed`, () => expect(linesOf(typedGrid(textGrid(csv)))).toEqual(targets));
  }
});
