/** Bytes a text takes in UTF-8, counted without an encoder: Apps Script has none. Half a surrogate pair takes three. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/**
 * Cuts a text into pieces of at most `bytes` bytes in UTF-8, between characters: half a surrogate pair would not survive
 * being stored. An empty text is one empty piece.
 */
export function utf8Pieces(text: string, bytes: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of text) {
    const size = utf8Length(character);
    if (used + size > bytes && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += character;
    used += size;
  }
  return [...pieces, piece];
}
