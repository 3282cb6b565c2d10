/**
 * Cuts a formula into tokens: enough to find what it refers to, to move addresses, and to calculate the simple formulas the
 * in-memory store knows. English function names, `,` between arguments.
 */
type TokenKind = 'space' | 'text' | 'number' | 'reference' | 'function' | 'name' | 'error' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** As written; a reference with its sheet, a function without its bracket. */
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ADDRESS = String.raw`(?:${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}|\$?\d+:\$?\d+|${CELL})`;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['reference', new RegExp(String.raw`${SHEET}?${ADDRESS}(?![\p{L}\p{N}_.(])`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?%?/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\s*\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['error', /#[A-Z0-9/]+[!?]?/uy],
  ['sign', /<=|>=|<>|./suy],
];

/** Tokens of the text behind the leading `=`. Joined again they give that text. */
export function tokenize(formula: string): Token[] {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    for (const [kind, pattern] of PATTERNS) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      tokens.push({ kind, text: match[0] });
      at += match[0].length;
      break;
    }
  }
  return tokens;
}

/** The text a string literal stands for: `"a ""b"""` → `a "b"`. */
export function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/""/g, '"');
}
