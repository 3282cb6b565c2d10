import { isBlankCell } from '../layout/row-profile';
import { type Events, type MemberTeam, NONE } from './activity';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/**
 * Who belongs to which team as the sheet says it: by a line over the block (東京チーム), or a column of teams. A person who
 * stands under two teams belongs to both.
 *
 * @param events with final members
 */
export function readTeams(state: ReadState, plans: readonly TablePlan[], events: Events): MemberTeam[] {
  const teams: MemberTeam[] = [];
  const known = new Set<string>();
  for (const plan of plans) {
    const teamAt = teamsByRow(state, plan);
    if (teamAt === undefined) continue;
    const { firstColumn, lastColumn } = plan.table;
    for (let at = 0; at < events.length; at++) {
      const team = teamAt.get(events.row[at]!);
      if (team === undefined || events.column[at]! < firstColumn || events.column[at]! > lastColumn) continue;
      for (const member of [events.member[at]!, events.ra[at]!]) {
        const key = `${member} ${team}`;
        if (member === NONE || known.has(key)) continue;
        known.add(key);
        teams.push({ member, team });
      }
    }
  }
  return teams;
}

/** The team of each row of a table; `undefined` where it names none. */
function teamsByRow(state: ReadState, plan: TablePlan): Map<number, string> | undefined {
  const { rowSet } = plan;
  const column = plan.columns.find(({ use }) => use === 'team')?.column;
  if (column === undefined && rowSet.blocks.every(({ team }) => team === '')) return undefined;
  const teams = new Map<number, string>();
  let above = '';
  for (let at = 0; at < rowSet.length; at++) {
    const row = rowSet.rows[at]!;
    const { team } = rowSet.blocks[rowSet.blockOf[at]!]!;
    const cell = column === undefined ? '' : state.grid[row]![column];
    // Teams are merged cells over their people as a rule: a blank goes on with the team above in the same block.
    if (at === 0 || rowSet.blockOf[at] !== rowSet.blockOf[at - 1]) above = team;
    if (!isBlankCell(cell)) above = state.show(cell);
    if (above !== '') teams.set(row, above);
  }
  return teams;
}
