import fc from 'fast-check';
import { fingerprint } from '../../../src/core/grid/fingerprint';

test('FNV-1a, 32 bits, over the JSON of the table: offset basis 0x811c9dc5, prime 0x01000193', () => {
  // By hand for "[]": each byte is mixed in with exclusive or, then the product is cut to 32 bits.
  const step = (hash: number, byte: number) =>
    Number((BigInt((hash ^ byte) >>> 0) * BigInt(0x01000193)) % BigInt(2 ** 32));
  expect(fingerprint([])).toBe(step(step(0x811c9dc5, 0x5b), 0x5d).toString(36));
});

const tables = fc.array(fc.array(fc.string(), { maxLength: 4 }), { maxLength: 4 });

test('equal tables have equal prints, different ones different prints', () => {
  fc.assert(
    fc.property(tables, tables, (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

test('the shape counts, not only the texts', () => {
  expect(fingerprint([['a', 'b']])).not.toBe(fingerprint([['a'], ['b']]));
  expect(fingerprint([['a,b']])).not.toBe(fingerprint([['a', 'b']]));
});
