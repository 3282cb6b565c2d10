import { ServiceException } from '../runtime/errors';
import { enumeration, ServiceObject } from '../runtime/service-object';
import { HtmlOutput } from './html-output';
import { HtmlTemplate } from './html-template';

/** The global `HtmlService`: pages from the project's HTML files or from text. */
export class HtmlService extends ServiceObject {
  readonly kind = { name: 'HtmlService', service: 'HtmlService', counted: false };
  readonly SandboxMode = enumeration('SandboxMode', 'EMULATED', 'IFRAME', 'NATIVE');
  readonly XFrameOptionsMode = enumeration('XFrameOptionsMode', 'ALLOWALL', 'DEFAULT');

  createHtmlOutput(html = ''): HtmlOutput {
    return new HtmlOutput(this.run, html);
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.run, this._file(name));
  }

  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(this.run, html);
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.run, this._file(name));
  }

  private _file(name: string): string {
    const { pages } = this.run.world.project;
    const page = pages[name] ?? pages[String(name).replace(/\.html$/, '')];
    if (page === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
    return page;
  }
}
