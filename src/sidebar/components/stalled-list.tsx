import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import { sidebar } from '../../messages/sidebar';
import { teamTexts } from '../../messages/team-page';
import type { Behind } from '../../view/behind';
import type { StalledPart } from '../../view/team';

const FIRST_SHOWN = 5;

/** Who waits without a move, longest first; each opens the rows of that person. */
export function StalledList(props: { part: StalledPart; language: Language; onOpen: (behind: Behind) => void }) {
  const { part, language } = props;
  const [all, setAll] = useState(false);
  const shown = all ? part.lines : part.lines.slice(0, FIRST_SHOWN);
  return (
    <>
      <p>{part.sentence}</p>
      <ul class="plain">
        {shown.map((line) => (
          <li key={line.candidate}>
            <button type="button" class="link row" onClick={() => props.onOpen(line.behind)}>
              {line.candidate}
              <span class="hidden"> {teamTexts.showRows[language]}</span>
            </button>
            <span class="muted">{line.text}</span>
          </li>
        ))}
      </ul>
      {part.lines.length > shown.length ? (
        <button type="button" onClick={() => setAll(true)}>
          {say(sidebar.showMore, language, { count: part.lines.length - shown.length })}
        </button>
      ) : null}
      {part.long === '' ? null : <p class="muted">{part.long}</p>}
    </>
  );
}
