import type { Language } from '../../core/language';
import { teamTexts } from '../../messages/team-page';
import type { Behind } from '../../view/behind';
import type { FunnelRow } from '../../view/team';
import { BehindNumber } from './behind-number';
import { FunnelTable } from './funnel-table';

/** The funnel whose counts open their rows. */
export function TeamFunnel(props: {
  rows: readonly FunnelRow[];
  language: Language;
  onOpen: (behind: Behind) => void;
}) {
  const { language, onOpen } = props;
  if (props.rows.length === 0) return <p>{teamTexts.noFunnel[language]}</p>;
  const rows = props.rows.map((row) => ({
    ...row,
    count: (
      <BehindNumber
        text={String(row.count)}
        what={row.stage}
        behind={row.count === 0 ? null : row.behind}
        language={language}
        onOpen={onOpen}
      />
    ),
  }));
  return <FunnelTable caption={teamTexts.funnelNote[language]} rows={rows} language={language} />;
}
