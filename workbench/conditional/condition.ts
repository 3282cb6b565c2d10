/**
 * The custom formulas of conditional formats, as far as dashboards use them: comparisons of cells, texts and numbers, and a few
 * functions. What is not understood is not painted.
 */

export type Value = string | number | boolean | null;

/** What stands in a cell, 0-based; `null`: nothing. */
export type CellReader = (row: number, column: number) => Value;

/** The answer for one cell; row and column are its distance from the first cell of the format's range. */
export type Condition = (read: CellReader, down: number, right: number) => Value;

const FAILED = Symbol('error value');

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d+)(?![\w(])|([A-Z]+)(?=\()|(TRUE|FALSE)|(<>|<=|>=|[=<>+\-*/&(),]))/giy;

interface Token {
  readonly kind: 'text' | 'number' | 'cell' | 'function' | 'boolean' | 'sign';
  readonly text: string;
}

const KINDS = ['text', 'number', 'cell', 'function', 'boolean', 'sign'] as const;

/** The condition of a formula such as `=AND(ISNUMBER($B8),$B8<5)`; `undefined` where it holds anything else. */
export function parseCondition(formula: string): Condition | undefined {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (tokens === undefined) return undefined;
  try {
    const parser = new Parser(tokens);
    const condition = parser.comparison();
    if (!parser.isAtEnd()) return undefined;
    return (read, down, right) => {
      try {
        return condition(read, down, right);
      } catch (error) {
        if (error === FAILED) return false;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const rest = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const match = TOKEN.exec(rest);
    if (match === null) return undefined;
    const at = KINDS.findIndex((_, index) => match[index + 1] !== undefined);
    tokens.push({ kind: KINDS[at]!, text: match[at + 1]! });
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Condition {
    return this.chain(['=', '<>', '<', '>', '<=', '>='], () =>
      this.chain(['&'], () => this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.operand()))),
    );
  }

  private chain(signs: readonly string[], next: () => Condition): Condition {
    let left = next();
    for (;;) {
      const sign = this.tokens[this.at];
      if (sign?.kind !== 'sign' || !signs.includes(sign.text)) return left;
      this.at++;
      const [before, after] = [left, next()];
      left = (read, down, right) => joined(sign.text, before(read, down, right), after(read, down, right));
    }
  }

  private operand(): Condition {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new SyntaxError('the formula ends early');
    switch (token.kind) {
      case 'text':
        return () => token.text.slice(1, -1).replace(/""/g, '"');
      case 'number':
        return () => Number(token.text);
      case 'boolean':
        return () => token.text.toUpperCase() === 'TRUE';
      case 'cell':
        return cellAt(token.text);
      case 'function':
        return this.call(token.text.toUpperCase());
      default:
        if (token.text !== '(') throw new SyntaxError(token.text);
        return this.closed(this.comparison());
    }
  }

  private closed(inside: Condition): Condition {
    if (this.tokens[this.at++]?.text !== ')') throw new SyntaxError('a bracket is missing');
    return inside;
  }

  private call(name: string): Condition {
    const act = FUNCTIONS[name];
    if (act === undefined) throw new SyntaxError(name);
    this.at++;
    const args: Condition[] = [];
    do args.push(this.comparison());
    while (this.tokens[this.at]?.text === ',' && this.at++ >= 0);
    return this.closed((read, down, right) => act(args.map((arg) => () => arg(read, down, right))));
  }
}

function cellAt(text: string): Condition {
  const match = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text)!;
  const [, columnFixed, letters, rowFixed, digits] = match as unknown as [string, string, string, string, string];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits) - 1;
  return (read, down, right) => {
    const value = read(rowFixed === '' ? row + down : row, columnFixed === '' ? column - 1 + right : column - 1);
    if (typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value)) throw FAILED;
    return value;
  };
}

const FUNCTIONS: Readonly<Record<string, (args: readonly (() => Value)[]) => Value>> = {
  AND: (args) => args.every((arg) => isTrue(arg())),
  OR: (args) => args.some((arg) => isTrue(arg())),
  NOT: ([arg]) => !isTrue(arg!()),
  LEN: ([arg]) => textOf(arg!()).length,
  ISNUMBER: ([arg]) => typeof attempt(arg!) === 'number',
  ISBLANK: ([arg]) => arg!() === null,
  ISERROR: ([arg]) => attempt(arg!) === undefined,
  SEARCH: ([wanted, inside]) => {
    const found = textOf(inside!()).toLowerCase().indexOf(textOf(wanted!()).toLowerCase());
    if (found < 0) throw FAILED;
    return found + 1;
  },
};

/** A value, or `undefined` where it is an error. */
function attempt(arg: () => Value): Value | undefined {
  try {
    return arg();
  } catch (error) {
    if (error === FAILED) return undefined;
    throw error;
  }
}

/** A condition's answer as Sheets takes it. */
export function isTrue(value: Value): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function textOf(value: Value): string {
  return value === null ? '' : String(value);
}

function joined(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return textOf(left) + textOf(right);
  if ('+-*/'.includes(sign)) {
    const [a, b] = [Number(left ?? 0), Number(right ?? 0)];
    if (Number.isNaN(a) || Number.isNaN(b) || (sign === '/' && b === 0)) throw FAILED;
    return sign === '+' ? a + b : sign === '-' ? a - b : sign === '*' ? a * b : a / b;
  }
  const order = compare(left, right);
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers stand before texts, texts before booleans; a blank cell is "" beside a text and 0 beside a number. */
function compare(left: Value, right: Value): number {
  const [a, b] = [left ?? blankBeside(right), right ?? blankBeside(left)];
  const rank = (value: string | number | boolean) =>
    typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [one, other] = [a.toLowerCase(), b.toLowerCase()];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return Number(a) - Number(b);
}

function blankBeside(other: Value): string | number | boolean {
  return typeof other === 'number' ? 0 : typeof other === 'boolean' ? false : '';
}
