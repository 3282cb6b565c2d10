import type { Column } from '../layout/column';
import type { Track } from '../metrics/metric';
import { foldText } from '../parse/text';
import { codeColumn } from './read-keys';
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
    if (!maySayTrack(column)) continue;
    const { codes, texts } = codeColumn(state, column, rows);
    const tracks = texts.map((text) => trackOf(foldText(text)));
    const known = texts.every(
      (text, code) => text === '' || tracks[code] !== undefined || NEITHER.test(foldText(text)),
    );
    if (known && tracks.some((track) => track !== undefined)) return Array.from(codes, (code) => tracks[code]);
  }
  return undefined;
}

function maySayTrack({ use, profile }: Column): boolean {
  return (use === 'attribute' || use === 'team' || use === 'side' || use === 'idle') && profile.text > 0;
}

function trackOf(text: string): Track | undefined {
  if (CANDIDATE.test(text)) return 'candidate';
  return CLIENT.test(text) ? 'client' : undefined;
}
