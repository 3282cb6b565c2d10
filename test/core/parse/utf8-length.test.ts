import fc from 'fast-check';
import { utf8Length, utf8Pieces } from '../../../src/core/parse/utf8-length';

test('as an encoder counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

test('pieces are small enough, whole characters, and together the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 4, max: 30 }), (text, bytes) => {
      const pieces = utf8Pieces(text, bytes);
      expect(pieces.join('')).toBe(text);
      expect(pieces.filter((piece) => Buffer.byteLength(piece, 'utf8') > bytes)).toEqual([]);
      expect(pieces.filter((piece) => Buffer.from(piece, 'utf8').toString('utf8') !== piece)).toEqual([]);
    }),
  );
});
