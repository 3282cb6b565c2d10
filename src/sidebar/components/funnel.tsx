import type { Language } from '../../core/language';
import { sidebar } from '../../messages/sidebar';
import type { FunnelLine } from '../../view/overview';
import { FunnelTable } from './funnel-table';

/** The funnel of what was read, for a look at whether it was read right. */
export function Funnel({ lines, language }: { lines: readonly FunnelLine[]; language: Language }) {
  const rows = lines.map((line) => ({ ...line, next: <Next text={line.next} /> }));
  return <FunnelTable caption={sidebar.funnelNote[language]} rows={rows} language={language} />;
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
