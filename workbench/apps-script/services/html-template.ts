import type { Execution } from '../runtime/execution';
import { ServiceObject } from '../runtime/service-object';
import { escapeHtml, HtmlOutput } from './html-output';

/** A page with scriptlets: `<? … ?>` runs, `<?= … ?>` prints escaped, `<?!= … ?>` prints as it is. */
export class HtmlTemplate extends ServiceObject {
  readonly kind = { name: 'HtmlTemplate', service: 'HtmlService', counted: false };
  private readonly _values = new Map<string, unknown>();

  constructor(
    run: Execution,
    private readonly _source: string,
  ) {
    super(run);
  }

  /** Properties set on a template are variables inside it. */
  override assign(name: string, value: unknown): boolean {
    this._values.set(name, value);
    return true;
  }

  getRawContent(): string {
    return this._source;
  }

  getCode(): string {
    return templateCode(this._source);
  }

  evaluate(): HtmlOutput {
    const names = [...this._values.keys()];
    const output = { text: '' };
    const print = (value: unknown): void => {
      output.text += escapeHtml(String(value));
    };
    const printRaw = (value: unknown): void => {
      output.text += String(value);
    };
    const body = this.run.realm.compile(['print_', 'printRaw_', ...names], templateCode(this._source));
    body(print, printRaw, ...names.map((name) => this._values.get(name)));
    return new HtmlOutput(this.run, output.text);
  }
}

/** The template as a function body that prints with `print_` and `printRaw_`. */
function templateCode(source: string): string {
  return source
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (!part.startsWith('<?')) return part === '' ? '' : `printRaw_(${JSON.stringify(part)});`;
      const code = part.slice(2, -2);
      if (code.startsWith('!=')) return `printRaw_(${code.slice(2)});`;
      return code.startsWith('=') ? `print_(${code.slice(1)});` : `${code}\n`;
    })
    .join('');
}
