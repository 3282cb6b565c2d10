import type { Execution } from '../runtime/execution';
import { type EnumValue, ServiceObject } from '../runtime/service-object';
import { HtmlTemplate } from './html-template';

/** A page to be shown. `<title>`, icons and meta tags inside the file count for nothing: the title is `setTitle`. */
export class HtmlOutput extends ServiceObject {
  readonly kind = { name: 'HtmlOutput', service: 'HtmlService', counted: false };
  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;

  constructor(
    run: Execution,
    private _content: string,
  ) {
    super(run);
  }

  getContent(): string {
    return this._content;
  }

  setContent(content: string): this {
    this._content = content;
    return this;
  }

  append(content: string): this {
    this._content += content;
    return this;
  }

  appendUntrusted(content: string): this {
    this._content += escapeHtml(content);
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.run, this._content);
  }

  getTitle(): string {
    return this._title;
  }

  setTitle(title: string): this {
    this._title = title;
    return this;
  }

  getWidth(): number | null {
    return this._width;
  }

  setWidth(width: number): this {
    this._width = width;
    return this;
  }

  getHeight(): number | null {
    return this._height;
  }

  setHeight(height: number): this {
    this._height = height;
    return this;
  }

  addMetaTag(_name: string, _content: string): this {
    return this;
  }

  setFaviconUrl(_url: string): this {
    return this;
  }

  setSandboxMode(_mode: EnumValue): this {
    return this;
  }

  setXFrameOptionsMode(_mode: EnumValue): this {
    return this;
  }
}

/** Text as HTML shows it, in elements and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
