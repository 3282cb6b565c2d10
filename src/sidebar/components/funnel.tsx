import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { FunnelLine } from '../../view/overview';

/** The funnel as a table whose rows carry a bar; the numbers say everything, the bar only helps the eye. */
export function Funnel(props: { lines: readonly FunnelLine[]; language: Language }) {
  const { lines, language } = props;
  return (
    <table class="funnel">
      <caption class="muted">{sidebar.funnelNote[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{sidebar.stage[language]}</th>
          <th scope="col" class="number count">
            {sidebar.count[language]}
          </th>
          <th scope="col" class="number">
            {sidebar.next[language]}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.stage} class={line.first ? 'first' : undefined}>
            <th scope="row">
              {line.stage}
              <div class="bar" aria-hidden="true">
                <span style={{ width: `${Math.round(line.share * 100)}%` }} />
              </div>
            </th>
            <td class="number">{line.count}</td>
            <td class="number">
              <Next text={line.next} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A rate may break before its range, never inside it: 「100%」「（51〜100%）」. */
function Next({ text }: { text: string }) {
  const at = text.search(/[（(]/);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <span class="range">{text.slice(at)}</span>
    </>
  );
}
