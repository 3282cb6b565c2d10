import differences from '../../docs/differences.md';
import type { Language } from '../../src/core/language';
import { loadAddOn } from './add-on';
import { showDialog } from './dialog';
import { element } from './dom';
import { texts } from './texts';
import { Workbench, type WorkbenchStart } from './workbench';
import './page.css';

/** `?lang=en` wins over the browser's language. */
function wantedLanguage(): Language {
  const said = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return /^ja/i.test(said) ? 'ja' : 'en';
}

/** The file given to `npm start`, if any. */
async function givenFile(): Promise<WorkbenchStart['given']> {
  const given = (await (await fetch('given.json')).json()) as { readonly name: string } | null;
  if (!given) return undefined;
  return { name: given.name, bytes: new Uint8Array(await (await fetch('given')).arrayBuffer()) };
}

async function start(): Promise<void> {
  const language = wantedLanguage();
  try {
    const [files, given] = await Promise.all([loadAddOn(), givenFile()]);
    const workbench = new Workbench({ files, given, language, differences });
    // For tests and for looking into a problem from the browser's console.
    Object.assign(window, { workbench });
  } catch (error) {
    console.error(error);
    showDialog(texts.title[language], texts.ok[language], element('p', {}, texts.noAddOn[language]));
  }
}

void start();
