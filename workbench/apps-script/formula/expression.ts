import { type Token, tokenize, unquote } from './tokens';

/** A formula as far as the in-memory calculator knows formulas: calls, addresses, names, literals, arrays. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };

/** The formula as an expression; `undefined` where it uses operators or other things that are not known here. */
export function parseExpression(formula: string): Expression | undefined {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space');
  const reader = new Reader(tokens);
  try {
    const expression = reader.expression();
    return reader.done() ? expression : undefined;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Unknown extends Error {}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  done(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): Expression {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Unknown();
    switch (token.kind) {
      case 'text':
        return { kind: 'literal', value: unquote(token.text) };
      case 'number':
        return { kind: 'literal', value: numberOf(token.text) };
      case 'reference':
        return { kind: 'place', text: token.text };
      case 'name':
        return /^(true|false)$/i.test(token.text)
          ? { kind: 'literal', value: /^true$/i.test(token.text) }
          : { kind: 'place', text: token.text };
      case 'function':
        return this.call(token.text);
      default:
        if (token.text === '{') return this.array();
        if (token.text === '-' && this.tokens[this.at]?.kind === 'number') {
          return { kind: 'literal', value: -numberOf(this.tokens[this.at++]!.text) };
        }
        throw new Unknown();
    }
  }

  private call(name: string): Expression {
    this.expect('(');
    const args: (Expression | undefined)[] = [];
    if (this.accept(')')) return { kind: 'call', name, args };
    for (;;) {
      const empty = this.peek() === ',' || this.peek() === ')';
      args.push(empty ? undefined : this.expression());
      if (this.accept(')')) return { kind: 'call', name, args };
      this.expect(',');
    }
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(this.expression());
      if (this.accept('}')) return { kind: 'array', rows };
      if (this.accept(';')) rows.push([]);
      else this.expect(',');
    }
  }

  private peek(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  private accept(sign: string): boolean {
    if (this.peek() !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.accept(sign)) throw new Unknown();
  }
}

function numberOf(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
