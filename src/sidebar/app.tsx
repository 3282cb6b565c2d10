import { useState } from 'preact/hooks';
import type { Language } from '../core/language';
import { sidebar } from '../messages/sidebar';
import { StartPage } from './pages/start';

/** The sidebar: its title, the language switch, and the page in view. */
export function App(props: { language: Language }) {
  const [language, setLanguage] = useState(props.language);
  const switchLanguage = () => {
    const other = language === 'ja' ? 'en' : 'ja';
    document.documentElement.lang = other;
    setLanguage(other);
  };
  return (
    <>
      <header>
        <h1>{sidebar.pages.start[language]}</h1>
        <button type="button" class="link" lang={language === 'ja' ? 'en' : 'ja'} onClick={switchLanguage}>
          {sidebar.language[language]}
        </button>
      </header>
      <StartPage language={language} />
    </>
  );
}
