import { useRef, useState } from 'preact/hooks';
import type { Language } from '../core/language';
import { dashboardsPageTexts as texts } from '../messages/dashboards-page';

/** Making dashboards takes long: it can be waited for or not, and says in the end what was made. */
export function useMaking(language: Language, onMade: () => void) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState(false);
  const turn = useRef(0);
  const end = (sentence: string, wrong: boolean) => {
    setBusy(false);
    setSaid(sentence);
    setFailed(wrong);
  };
  /** @param act gives the sentence that says what was made */
  const make = (act: () => Promise<string>) => {
    const mine = ++turn.current;
    setBusy(true);
    setSaid('');
    act().then(
      (sentence) => {
        if (turn.current !== mine) return;
        end(sentence, false);
        onMade();
      },
      (error: Error) => {
        if (turn.current === mine) end(error.message, true);
      },
    );
  };
  const stop = () => {
    turn.current++;
    end(texts.stopped[language], false);
  };
  return { busy, said, failed, make, stop };
}
