import { ImportProblem } from './import-problem';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/** Bytes that no text file holds, whatever its encoding. Tab, line feeds, form feed and escape do occur. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== 27);
/** What Japanese text looks like once decoded rightly: two or more full-width signs in a row. */
const JAPANESE_RUN = /[\u3040-\u30ff\u3400-\u9fff]{2}/;

/**
 * The text of a CSV file. A byte order mark decides; else UTF-8 if the bytes are valid UTF-8; else Shift_JIS or
 * EUC-JP if that yields Japanese words; else Windows Latin, in which every byte means something.
 * Throws `binary` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  const decoded = marked ? decode(bytes, marked, false) : unmarkedText(bytes);
  if (decoded === undefined || holdsControl(decoded.text)) throw new ImportProblem('binary');
  return decoded;
}

function holdsControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true;
  return false;
}

function markedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function unmarkedText(bytes: Uint8Array): DecodedText | undefined {
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8) return utf8;
  for (const encoding of ['shift_jis', 'euc-jp'] as const) {
    const japanese = decode(bytes, encoding, true);
    if (japanese && JAPANESE_RUN.test(japanese.text) && !holdsControl(japanese.text)) return japanese;
  }
  return bytes.includes(0) ? undefined : decode(bytes, 'windows-1252', false);
}

function decode(bytes: Uint8Array, encoding: TextEncoding, strict: boolean): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: strict }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
