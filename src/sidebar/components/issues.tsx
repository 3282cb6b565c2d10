import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { say } from '../../messages/message';
import { sidebar } from '../../messages/sidebar';
import type { IssueLine } from '../../view/overview';

const FIRST_SHOWN = 5;

/** What was not taken at face value: where, what stands there, what was made of it; each opens its row. */
export function Issues(props: { lines: readonly IssueLine[]; language: Language; onShow: (line: IssueLine) => void }) {
  const { lines, language } = props;
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul class="plain">
        {shown.map((line) => (
          <li key={`${line.where} ${line.kind} ${line.value}`}>
            <strong>{line.kind}</strong>
            {line.value === '' ? null : <span>{say(sidebar.quoted, language, { text: line.value })}</span>}{' '}
            <span class="muted">{line.where}</span>
            <div>{line.handling}</div>
            {line.rows.length > 0 ? (
              <button type="button" class="link" onClick={() => props.onShow(line)}>
                {sidebar.showRow[language]}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {lines.length > shown.length ? (
        <button type="button" onClick={() => setAll(true)}>
          {say(sidebar.showMore, language, { count: lines.length - shown.length })}
        </button>
      ) : null}
    </>
  );
}
