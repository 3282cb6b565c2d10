import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import { rowsBehindLabel } from '../../messages/pages';
import type { Behind } from '../../view/behind';

/** A number that opens the rows it was made of; plain where there are none. */
export function BehindNumber(props: {
  text: string;
  /** What is counted, for those who hear the button instead of seeing its row. */
  what: string;
  behind: Behind | null;
  language: Language;
  onOpen: (behind: Behind) => void;
}) {
  const { text, what, behind, language } = props;
  if (behind === null) return <span>{text}</span>;
  return (
    <button
      type="button"
      class="figure"
      aria-label={say(rowsBehindLabel, language, { what, count: text })}
      onClick={() => props.onOpen(behind)}
    >
      {text}
    </button>
  );
}
