import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { teamTexts } from '../../messages/team-page';

/** A text to take elsewhere: copied with a click, or by hand where the browser forbids that inside a sidebar. */
export function CopyText(props: { text: string; language: Language }) {
  const { text, language } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    const field = area.current;
    if (field === null) return;
    field.focus();
    field.select();
    setSaid(document.execCommand('copy') ? teamTexts.copied[language] : teamTexts.copyByHand[language]);
  };
  return (
    <>
      <label>
        {teamTexts.morning[language]}
        <textarea ref={area} readOnly rows={5} value={text} />
      </label>
      <div class="buttons">
        <button type="button" onClick={copy}>
          {teamTexts.copy[language]}
        </button>
      </div>
      <p class="muted" role="status">
        {said}
      </p>
    </>
  );
}
