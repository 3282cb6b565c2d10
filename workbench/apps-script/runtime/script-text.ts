import { type FunctionDeclaration, type Node, parse } from 'acorn';

/** A top-level function as the script's text declares it. */
export interface DeclaredFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Its JSDoc; `undefined` where there is none. */
  readonly doc: FunctionDoc | undefined;
}

export interface FunctionDoc {
  readonly summary: string;
  /** Listed in the sheet's autocomplete. */
  readonly customFunction: boolean;
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
}

export interface ScriptText {
  readonly functions: readonly DeclaredFunction[];
  /** Every other name the text makes global (`var`, `let`, `const`, `class`). */
  readonly variables: readonly string[];
}

/**
 * Reads a script as the V8 of Apps Script takes it: no modules, no private or static class fields. What that refuses is
 * refused here with its line, before anything runs.
 */
export function readScript(code: string): ScriptText {
  if (last?.code !== code) last = { code, text: parseScript(code) };
  return last.text;
}

/** The script read last: the page, its realm and its list of functions all ask for the same one, which takes half a second. */
let last: { readonly code: string; readonly text: ScriptText } | undefined;

/** Takes what `readScript` made of the same code elsewhere: the server reads it once for every page it serves. */
export function alreadyRead(code: string, text: ScriptText): void {
  last = { code, text };
}

function parseScript(code: string): ScriptText {
  const comments: { readonly text: string; readonly end: number }[] = [];
  const program = parse(code, {
    ecmaVersion: 2021,
    sourceType: 'script',
    onComment: (block, text, _start, end) => {
      if (block && text.startsWith('*')) comments.push({ text, end });
    },
  });
  const functions: DeclaredFunction[] = [];
  const variables: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') {
      const comment = comments.find(
        ({ end }) => end <= statement.start && code.slice(end, statement.start).trim() === '',
      );
      functions.push(declared(statement, comment?.text));
    } else if (statement.type === 'VariableDeclaration') {
      for (const { id } of statement.declarations) variables.push(...boundNames(id));
    } else if (statement.type === 'ClassDeclaration') {
      variables.push(statement.id.name);
    }
  }
  return { functions, variables };
}

function declared(statement: FunctionDeclaration, comment: string | undefined): DeclaredFunction {
  const parameters = statement.params.flatMap((parameter) => boundNames(parameter));
  return { name: statement.id?.name ?? '', parameters, doc: comment === undefined ? undefined : readDoc(comment) };
}

function boundNames(pattern: Node): string[] {
  const node = pattern as Node & { name?: string; left?: Node; argument?: Node };
  if (node.type === 'Identifier') return [node.name ?? ''];
  if (node.left !== undefined) return boundNames(node.left);
  return node.argument === undefined ? [] : boundNames(node.argument);
}

/** What Sheets shows of a JSDoc: the text before the tags and the `@param` lines; mark-up and line breaks are dropped. */
export function readDoc(comment: string): FunctionDoc {
  const text = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, ''))
    .join('\n');
  const [summary = '', ...tags] = text.split(/^\s*@/m);
  const parameters = tags.flatMap((tag) => {
    const match = /^param\s+(?:\{[^}]*\}\s*)?([^\s-]+)\s*(?:-\s*)?([\s\S]*)$/.exec(tag);
    return match ? [{ name: match[1]!, help: plain(match[2]!) }] : [];
  });
  return { summary: plain(summary), customFunction: tags.some((tag) => /^customfunction\b/i.test(tag)), parameters };
}

function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
