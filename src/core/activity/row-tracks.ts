import type { Cell, Grid } from '../grid/cell';
import type { Column } from '../layout/column';
import { isBlankCell } from '../layout/row-profile';
import type { Track } from '../metrics/metric';
import { foldText } from '../parse/text';
import type { TablePlan } from './read-plan';
import type { ReadState } from './read-state';

/** By row, whose work it is where a column says so; `undefined` where no column does. */
export type RowTracks = readonly (Track | undefined)[] | undefined;

const CANDIDATE = /^(?:ca|rc|キャリアアドバイザー|求職者(?:側|対応)?|候補者(?:側|対応)?|candidate(?: side)?)$/i;
const CLIENT =
  /^(?:ra|リクルーティングアドバイザー|法人(?:側|営業)?|企業(?:側|対応)?|求人(?:側|開拓)?|bd|client(?: side)?)$/i;
const NEITHER = /^(?:両面|両方|共通|その他|both|other|-)$/i;

/** Reads 区分 CA / RA beside the activities: it settles what both do, such as 架電. */
export function readRowTracks(state: ReadState, plan: TablePlan, rows: Int32Array): RowTracks {
  for (const column of plan.columns) {
    const tracks = maySayTrack(column) ? tracksIn(state.grid, rows, column.column) : undefined;
    if (tracks?.some((track) => track !== undefined)) return tracks;
  }
  return undefined;
}

/** Given up at the first text of another kind, so that a column of remarks costs nothing. */
function tracksIn(grid: Grid, rows: Int32Array, column: number): RowTracks {
  const known = new Map<Cell, Track | undefined>();
  const tracks: (Track | undefined)[] = [];
  for (const row of rows) {
    const cell = grid[row]![column]!;
    if (!known.has(cell)) {
      const text = isBlankCell(cell) ? '' : foldText(String(cell)).trim();
      const track = trackOf(text);
      if (text !== '' && track === undefined && !NEITHER.test(text)) return undefined;
      known.set(cell, track);
    }
    tracks.push(known.get(cell));
  }
  return tracks;
}

function maySayTrack({ use, profile }: Column): boolean {
  return (use === 'attribute' || use === 'team' || use === 'side' || use === 'idle') && profile.text > 0;
}

function trackOf(text: string): Track | undefined {
  if (CANDIDATE.test(text)) return 'candidate';
  return CLIENT.test(text) ? 'client' : undefined;
}
