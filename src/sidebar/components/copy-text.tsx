import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { pageTexts } from '../../messages/pages';

/** A text to take elsewhere: copied with a click, or by hand where the browser forbids that inside a sidebar. */
export function CopyText(props: { label: string; copy: string; text: string; language: Language }) {
  const { language } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    const field = area.current;
    if (field === null) return;
    field.focus();
    field.select();
    setSaid((document.execCommand('copy') ? pageTexts.copied : pageTexts.copyByHand)[language]);
  };
  return (
    <div class="copy">
      <label>
        {props.label}
        <textarea ref={area} readOnly rows={4} value={props.text} />
      </label>
      <button type="button" onClick={copy}>
        {props.copy}
      </button>
      <span class="muted" role="status">
        {said}
      </span>
    </div>
  );
}
