import type { Column } from '../layout/column';
import { endWord, saysNotDone, withoutNotDone } from '../layout/mark-words';
import { METRICS } from '../metrics/catalogue';
import { foldText } from '../parse/text';
import { isMeeting, remarksOf, saysCalledOff } from './called-off';
import { crossMeansNotHeld } from './crosses';
import { codeColumn } from './read-keys';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { StageColumn } from './read-stage-cells';
import { CELL_DATE } from './read-stage-text';
import type { ReadState } from './read-state';

/** Why a dated stage is not counted, and where that is said. */
export interface StageFate {
  readonly code: 'cancelled-row' | 'planned-row';
  readonly column: number;
}

const HELD =
  /^(?:実施(?:済み?)?|済み?|完了|来社|参加|着座|実施完了|held|attended|done|completed?|showed(?: up)?)(?:\s*[(（].*)?$/i;
/** What has an answer of its own: 未 and × say nothing of whether it was held. */
const INTERVIEW = /interview_held$/;
/** 面談前辞退, 辞退（面接前）: called off before it could take place. */
const BEFORE = /^(.*)前(?:に|の)?辞退|辞退\((.*)前\)/;

/** Whether a text says that what stands beside it took place. */
export function saysHeld(text: string): boolean {
  return HELD.test(text);
}

/** What a result (面談結果) or status beside dated stages says did not take place: those dates are no events. */
export class NotHeld {
  private readonly fates = new Map<StageColumn, Map<number, StageFate>>();
  private readonly told = new Map<Column, Set<number>>();
  private readonly meetings: readonly StageColumn[];

  constructor(
    private readonly state: ReadState,
    plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly stages: readonly StageColumn[],
  ) {
    this.meetings = stages.filter(({ value }) => isMeeting(value.metric));
    for (const column of plan.statuses) this.read(column);
    const [only, another] = this.meetings;
    if (only !== undefined && another === undefined)
      for (const column of remarksOf(plan)) this.readRemarks(column, only);
  }

  /** Why the stage of a row did not take place; `undefined` where nothing says so. */
  of(at: number, stage: StageColumn): StageFate | undefined {
    return this.fates.get(stage)?.get(at);
  }

  /** Whether the status of a row has been heard: it says whether something took place. */
  tells(column: Column, at: number): boolean {
    return this.told.get(column)?.has(at) === true;
  }

  private read(column: Column): void {
    const { codes, texts } = codeColumn(this.state, column, this.keys.rows);
    const filled = texts.filter((text) => text !== '');
    const own = this.stages.find(({ value }) => value.column === column.outcomeOf);
    const only = this.meetings.length === 1 ? this.meetings[0] : undefined;
    const strict = filled.some(saysHeld) && filled.every((text) => saysHeld(text) || saysNotDone(text) !== undefined);
    const asks = own === undefined ? strict : !INTERVIEW.test(METRICS[own.value.metric]?.id ?? '');
    const told = new Set<number>();
    this.told.set(column, told);
    for (let code = 1; code < texts.length; code++) {
      const text = texts[code]!;
      const stage = own ?? this.named(text, only);
      if (stage === undefined) continue;
      const held = asks && saysHeld(text);
      const fate = fateOf(text, own !== undefined, asks);
      if (!held && fate === undefined) continue;
      for (let at = codes.indexOf(code); at >= 0; at = codes.indexOf(code, at + 1)) {
        if (own === undefined && !held && this.wentOn(at, stage)) continue;
        told.add(at);
        if (fate !== undefined) this.keep(at, stage, { code: fate, column: column.column });
      }
    }
  }

  /** 当日キャンセル in 備考 beside the only meeting. */
  private readRemarks({ column }: Column, stage: StageColumn): void {
    const { rows } = this.keys;
    for (let at = 0; at < rows.length; at++) {
      const cell = this.state.grid[rows[at]!]![column];
      if (stage.cells.kind[at] !== CELL_DATE || typeof cell !== 'string' || !saysCalledOff(cell, stage.cells.day[at]!))
        continue;
      if (!this.wentOn(at, stage)) this.keep(at, stage, { code: 'cancelled-row', column });
    }
  }

  private keep(at: number, stage: StageColumn, fate: StageFate): void {
    const fates = this.fates.get(stage) ?? new Map<number, StageFate>();
    this.fates.set(stage, fates.set(at, fate));
  }

  /** The meeting a status speaks of: the one it names (面談キャンセル), else the only one there is. */
  private named(text: string, only: StageColumn | undefined): StageColumn | undefined {
    const before = BEFORE.exec(foldText(text));
    const rest = before === null ? withoutNotDone(text) : (before[1] ?? before[2] ?? '');
    const { label } = this.state.lexicon.of(rest);
    if (label === 'ignore' || label.kind === 'unknown') return before === null ? only : undefined;
    const metrics = label.kind === 'metric' ? [label.metric] : label.candidates;
    return this.meetings.find(({ value }) => metrics.includes(value.metric));
  }

  /** A stage behind it was reached: it took place, whatever the word is about. */
  private wentOn(at: number, { value }: StageColumn): boolean {
    const order = METRICS[value.metric]!.order ?? Infinity;
    return this.stages.some(
      (other) => other.cells.kind[at] === CELL_DATE && (METRICS[other.value.metric]?.order ?? -1) > order,
    );
  }
}

/** @param own whether the word stands in the column for the result of this one stage */
function fateOf(text: string, own: boolean, asks: boolean): StageFate['code'] | undefined {
  if (BEFORE.test(foldText(text)) || (own && asks && crossMeansNotHeld('-', text))) return 'cancelled-row';
  const said = saysNotDone(text);
  if (said === 'cancelled') return own || asks || endWord(text) === undefined ? 'cancelled-row' : undefined;
  if (!asks) return undefined;
  return said === undefined ? undefined : said === 'planned' ? 'planned-row' : 'cancelled-row';
}
