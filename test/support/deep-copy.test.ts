import { deepCopy } from './deep-copy';

class Shelf {
  readonly books: (string | undefined)[] = ['a', undefined, 'c'];
  other: Shelf | undefined;
  readonly byName = new Map<string, Shelf>();

  count(): number {
    return this.books.length;
  }
}

test('copies keep who holds whom, and share nothing that can change', () => {
  const shelf = new Shelf();
  const holes = new Array<number>(5);
  holes[3] = 1;
  shelf.other = shelf;
  shelf.byName.set('self', shelf);
  const copy = deepCopy({ shelf, holes, again: shelf, run: deepCopy });
  expect(copy.shelf).toBeInstanceOf(Shelf);
  expect(copy.shelf).not.toBe(shelf);
  expect([copy.shelf.other, copy.shelf.byName.get('self'), copy.again]).toEqual([copy.shelf, copy.shelf, copy.shelf]);
  expect(copy.again).toBe(copy.shelf);
  expect([copy.shelf.count(), copy.run === deepCopy, 2 in copy.holes, copy.holes[3]]).toEqual([3, true, false, 1]);
  copy.shelf.books[0] = 'changed';
  expect(shelf.books[0]).toBe('a');
});
