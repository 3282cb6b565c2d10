import type { Column } from '../layout/column';
import { isAspectWord } from '../layout/mark-words';
import { looksLikeName, namesGroup } from '../layout/name-like';
import { type Side, sidedName } from '../layout/side-words';
import type { LabelMatch } from '../metrics/match-label';
import { normaliseLabel } from '../parse/label';
import { NONE } from './activity';
import { labelsAlone } from './label-people';
import { findSpareLabels } from './read-alike';
import type { CodedColumn } from './read-coder';
import { codeColumn, fillDownCodes } from './read-keys';
import { GROUP, SEVERAL } from './read-members';
import type { TablePlan } from './read-plan';
import type { RowKeys } from './read-row-keys';
import type { ReadState } from './read-state';
import type { RowKind } from './read-totals';
import { HELD, metricAtStep, otherMeanings, prepareRowLabels, type RowLabel, type ValueColumn } from './read-values';

/** What the figures of a table are about: metric, side and person of each cell, from its row, its column and the corner. */
export class TableMeaning {
  private readonly labels: readonly RowLabel[];
  private readonly labelCodes: Int32Array;
  private readonly sideCodes: CodedColumn;
  private readonly sides: readonly (Side | undefined)[];
  private readonly spareLabels: ReadonlySet<number>;
  private readonly corner: { metric: number; member: number };
  private readonly tracksDiffer: boolean;
  private readonly framed: boolean;

  constructor(
    private readonly state: ReadState,
    private readonly plan: TablePlan,
    private readonly keys: RowKeys,
    private readonly values: readonly ValueColumn[],
    sameAsAbove: boolean,
  ) {
    const written = codeColumn(state, plan.metric, keys.rows);
    const coded = plan.metric?.personal ? labelsAlone(state, written) : written;
    fillDownCodes(coded, keys.blockOf, sameAsAbove);
    this.labelCodes = coded.codes;
    const { labels, inferred } = prepareRowLabels(
      state,
      coded.texts,
      () => plan.rowSet.blocks[0]?.track,
      true,
      undefined,
      normaliseLabel,
    );
    this.labels = labels;
    this.spareLabels = findSpareLabels(state, plan, keys, coded.codes, labels);
    labels.forEach(({ metric, text }, code) => {
      if (metric >= 0) state.metricsSeen.add(metric);
      const first = inferred[code] ? coded.codes.indexOf(code) : -1;
      if (first >= 0)
        state.issue('label-inferred', keys.rows[first]!, plan.metric!.column, text, {
          label: text,
          metric,
          others: otherMeanings(state, text, metric),
        });
    });
    const sidedNames = plan.side === undefined && plan.member?.sided === true;
    this.sideCodes = codeColumn(state, sidedNames ? plan.member : plan.side, keys.rows);
    this.sides = this.sideCodes.texts.map((text) =>
      sidedNames ? sidedName(text)?.side : state.lexicon.of(text).innerSide,
    );
    this.framed = values.some(
      ({ column: { head } }) => head.period !== undefined || (head.side === 'actual' && head.other === ''),
    );
    this.corner = this.readCorner();
    this.tracksDiffer = new Set(plan.rowSet.blocks.map(({ track }) => track)).size > 1;
  }

  /** A metric or person in the heading over the row keys: it holds for the whole table. */
  private readCorner(): { metric: number; member: number } {
    let metric = -1;
    let member: number = NONE;
    for (const column of this.plan.columns) {
      const { use, head } = column;
      if (use === 'value') continue;
      if (use === 'idle') continue;
      if (head.label.kind === 'metric' && use !== 'metric') metric = head.label.metric;
      if (head.label.kind === 'ambiguous' && use !== 'metric') metric = head.label.candidates[0]!;
      const named = head.other !== '' && this.plan.member === undefined;
      if (named && (use === 'metric' || use === 'date') && looksLikeName(head.other)) {
        const number = this.state.members.of(head.other);
        if (number >= 0) member = number;
      }
    }
    return { metric, member };
  }

  /** The row's own label; blank where the table has no column of labels. */
  labelOf(at: number): RowLabel {
    return this.labels[this.labelCodes[at]!]!;
  }

  /** Whether the row names what it counts. */
  isLabelled(at: number): boolean {
    return this.labelCodes[at] !== 0;
  }

  /** Whether another row says the same figures, and that one is counted. */
  isSpare(at: number): boolean {
    return this.spareLabels.has(this.labelCodes[at]!);
  }

  /** The column that says which side the row is: its own, else that of the labels. */
  sideColumn(at: number): Column | undefined {
    return this.sideCodes.codes[at]! > 0 ? (this.plan.side ?? this.plan.member) : this.plan.metric;
  }

  /** Which side a figure is of. */
  sideOf(at: number, value: ValueColumn): Side {
    const ofRow = this.sides[this.sideCodes.codes[at]!] ?? this.labelOf(at).side;
    return value.side === 'actual' ? (ofRow ?? 'actual') : value.side;
  }

  /** What the row says of all its figures. */
  rowKind(at: number): RowKind {
    const code = this.labelCodes[at]!;
    const label = this.labels[code]!;
    if (this.spareLabels.has(code)) return { metric: -1, side: 'difference' };
    const side = this.sides[this.sideCodes.codes[at]!] ?? (code === 0 ? undefined : label.side) ?? 'actual';
    return { metric: code === 0 ? -1 : label.metric, side };
  }

  /** The metric of a cell: column and row together, else the column's, the row's, the block's. */
  metricOf(at: number, value: ValueColumn): number {
    const label = this.labelOf(at);
    if (value.aspect !== '') {
      const joined = this.together(label, value.aspect);
      if (joined !== 'ignore' && joined.kind !== 'unknown')
        return joined.kind === 'metric' ? joined.metric : joined.candidates[0]!;
      // 面談 キャンセル, 架電 設定: nothing that was done.
      if (!HELD.test(value.aspect)) return -1;
    }
    if (label.metric >= 0 && value.metric >= 0) {
      const { label: own, text } = value.column.head;
      const joined = this.together(label, text);
      if (joined !== 'ignore' && joined.kind === 'metric') return joined.metric;
      if (own.kind !== 'ambiguous') return value.metric;
      if (joined !== 'ignore' && joined.kind === 'ambiguous') return joined.candidates[0]!;
      return isAspectWord(text) ? -1 : label.metric;
    }
    const title = this.titleOf(at);
    const step = title >= 0 && value.step !== '' ? metricAtStep(title, value.step) : -1;
    if (step >= 0) return step;
    if (value.metric >= 0) return this.ofTrack(at, value);
    if (label.metric >= 0) return this.isOtherFigure(value) ? -1 : label.metric;
    if (this.plan.metric !== undefined && this.labelCodes[at] !== 0) return -1;
    return this.isForeign(value) ? -1 : title;
  }

  /** What the corner or the line above is about; -1 where they name no metric. */
  private titleOf(at: number): number {
    if (this.corner.metric >= 0) return this.corner.metric;
    const block = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.metric;
    if (block === undefined || block.kind === 'unknown') return -1;
    return block.kind === 'metric' ? block.metric : block.candidates[0]!;
  }

  /** What a row's label and a word of the heading name as one: 面談 設定, Meetings Booked. */
  private together({ text }: RowLabel, word: string): LabelMatch | 'ignore' {
    return this.state.lexicon.of(/[a-z]$/i.test(text) ? `${text} ${word}` : `${text}${word}`).label;
  }

  /**
   * Beside a column 件数, or columns of months, a figure under a heading nobody knows (所要日数, 順位) is not another count
   * of the row's metric.
   */
  private isOtherFigure({ column, person, aspect }: ValueColumn): boolean {
    const { head, fixed } = column;
    if (fixed || head.other === '' || head.side !== undefined || head.period !== undefined) return false;
    if (this.isBesideFrame(person)) return true;
    return person === '' && aspect === '' && this.values.some((one) => one.column.head.role === 'count');
  }

  /** 順位 beside months, 点数 beside 目標 and 実績: whatever it is, and whomever it might name, it is no figure of the metric. */
  private isBesideFrame(person: string): boolean {
    return this.framed && !namesGroup(person) && !this.state.members.knows(person);
  }

  /** Beside columns that name metrics of their own, one nobody knows (消費税) is not what the title is about. */
  private isForeign({ column, person }: ValueColumn): boolean {
    const { head, fixed } = column;
    const named = person !== '' && this.plan.member === undefined;
    if (fixed || head.other === '' || head.side !== undefined || head.period !== undefined) return false;
    if (this.isBesideFrame(person)) return true;
    if (named) return false;
    return this.values.some(({ metric, column: one }) => metric >= 0 || one.head.role === 'count');
  }

  /** 架電数 under a line CA or RA is that side's. */
  private ofTrack(at: number, value: ValueColumn): number {
    const track = this.plan.rowSet.blocks[this.keys.blockOf[at]!]!.track;
    if (value.byTrack === undefined || track === undefined || !this.tracksDiffer) return value.metric;
    return value.byTrack[track];
  }

  /** Whose figure it is: a person's number, `NONE`, or why it is nobody's. */
  memberOf(at: number, value: ValueColumn): number {
    const { plan, keys, state } = this;
    if (
      value.person !== '' &&
      plan.member === undefined &&
      (value.metric < 0 || value.column.head.label.kind !== 'unknown')
    ) {
      const number = state.members.of(value.person);
      if (number >= 0) return number;
      if (number < NONE) return number === GROUP && !this.peopleAcross() ? state.members.group(value.person) : number;
    }
    // The corner of the table itself comes before a line above some earlier table.
    if (this.corner.member >= 0) return this.corner.member;
    if (keys.member[at]! >= 0) return keys.member[at]!;
    if (keys.member[at] === SEVERAL) return NONE;
    const team = plan.rowSet.blocks[keys.blockOf[at]!]!.team;
    return keys.member[at] === NONE && plan.member === undefined && team !== '' && keys.ra[at]! < 0
      ? state.members.group(team)
      : keys.member[at]!;
  }

  private peopleAcross(): boolean {
    return this.values.some(({ person }) => person !== '' && this.state.members.of(person) >= 0);
  }
}
