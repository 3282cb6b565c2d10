import { mismatch, ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { EnumValue, ServiceObject } from '../runtime/service-object';
import type { Area } from '../store';
import type { ConditionalRuleRecord, Criterion } from '../store/records';
import { isDate } from './cell-values';
import { cssColor } from './colors';
import { SPREADSHEET_ENUMS } from './enums';
import { BOOLEAN_CONDITION, RULE, RULE_BUILDER } from './kinds';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** A rule as scripts hold it: its ranges know their sheet, which its record does not. */
interface Draft {
  readonly ranges: readonly Range[];
  readonly condition: ConditionalRuleRecord['condition'];
  readonly format: ConditionalRuleRecord['format'];
  readonly gradient: ConditionalRuleRecord['gradient'];
}

export class ConditionalFormatRule extends ServiceObject {
  readonly kind = RULE;

  constructor(
    run: Execution,
    readonly _draft: Draft,
  ) {
    super(run);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, this._draft);
  }

  getRanges(): Range[] {
    return [...this._draft.ranges];
  }

  getBooleanCondition(): BooleanCondition | null {
    return this._draft.condition === undefined ? null : new BooleanCondition(this.run, this._draft);
  }

  /** The rule as the sheet keeps it. Throws when it reaches to another sheet. */
  _recordFor(sheet: Sheet): ConditionalRuleRecord {
    const { ranges, condition, format, gradient } = this._draft;
    const foreign = ranges.some((range) => range._sheet._store !== sheet._store);
    const formula = condition?.type === 'CUSTOM_FORMULA' ? String(condition.values[0]) : '';
    const { _store: store } = sheet;
    const otherSheet = sheet
      .getParent()
      ._store.sheets()
      .some((other) => other !== store && mentions(formula, other.properties().name));
    if (foreign || otherSheet) {
      throw new ServiceException('Conditional format rule cannot reference a different sheet.');
    }
    return { areas: ranges.map((range): Area => range._area), condition, format, gradient };
  }
}

/** `'name'!` or `name!` outside an INDIRECT, which is the accepted way round the rule. */
function mentions(formula: string, sheetName: string): boolean {
  const plain = formula.replace(/INDIRECT\([^)]*\)/gi, '').replace(/"[^"]*"/g, '');
  return plain.includes(`'${sheetName}'!`) || plain.includes(`${sheetName}!`);
}

export class BooleanCondition extends ServiceObject {
  readonly kind = BOOLEAN_CONDITION;

  constructor(
    run: Execution,
    private readonly _draft: Draft,
  ) {
    super(run);
  }

  getCriteriaType(): EnumValue {
    return SPREADSHEET_ENUMS.BooleanCriteria[
      this._draft.condition!.type as keyof typeof SPREADSHEET_ENUMS.BooleanCriteria
    ];
  }

  getCriteriaValues(): unknown[] {
    return [...this._draft.condition!.values];
  }

  getBackground(): string | null {
    return this._draft.format.background ?? null;
  }

  getFontColor(): string | null {
    return this._draft.format.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this._draft.format.bold ?? null;
  }

  getItalic(): boolean | null {
    return this._draft.format.italic ?? null;
  }
}

/** Puts a conditional format together. */
export class ConditionalFormatRuleBuilder extends ServiceObject {
  readonly kind = RULE_BUILDER;

  constructor(
    run: Execution,
    private _draft: Draft = { ranges: [], condition: undefined, format: {}, gradient: undefined },
  ) {
    super(run);
  }

  setRanges(ranges: Range[]): this {
    return this._patch({ ranges });
  }

  whenCellEmpty(): this {
    return this._when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY');
  }

  whenFormulaSatisfied(formula: string): this {
    return this._when('CUSTOM_FORMULA', formula);
  }

  whenTextContains(text: string): this {
    return this._when('TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this._when('TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEqualTo(text: string): this {
    return this._when('TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): this {
    return this._when('TEXT_STARTS_WITH', text);
  }

  whenTextEndsWith(text: string): this {
    return this._when('TEXT_ENDS_WITH', text);
  }

  whenNumberBetween(start: number, end: number): this {
    return this._when('NUMBER_BETWEEN', start, end);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this._when('NUMBER_NOT_BETWEEN', start, end);
  }

  whenNumberEqualTo(number: number): this {
    return this._when('NUMBER_EQUAL_TO', number);
  }

  whenNumberNotEqualTo(number: number): this {
    return this._when('NUMBER_NOT_EQUAL_TO', number);
  }

  whenNumberGreaterThan(number: number): this {
    return this._when('NUMBER_GREATER_THAN', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }

  whenNumberLessThan(number: number): this {
    return this._when('NUMBER_LESS_THAN', number);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this._when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }

  whenDateBefore(date: Date | EnumValue): this {
    return this._whenDate('DATE_BEFORE', date);
  }

  whenDateAfter(date: Date | EnumValue): this {
    return this._whenDate('DATE_AFTER', date);
  }

  whenDateEqualTo(date: Date | EnumValue): this {
    return this._whenDate('DATE_EQUAL_TO', date);
  }

  setBackground(color: string | null): this {
    return this._format(color === null ? {} : { background: cssColor(color) });
  }

  setFontColor(color: string | null): this {
    return this._format(color === null ? {} : { fontColor: cssColor(color) });
  }

  setBold(bold: boolean): this {
    return this._format({ bold });
  }

  setItalic(italic: boolean): this {
    return this._format({ italic });
  }

  setUnderline(underline: boolean): this {
    return this._format({ underline });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this._format({ strikethrough });
  }

  setGradientMinpoint(color: string): this {
    return this._gradient(0, color, 'MIN', '');
  }

  setGradientMaxpoint(color: string): this {
    return this._gradient(2, color, 'MAX', '');
  }

  setGradientMinpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient(0, color, type, value);
  }

  setGradientMidpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient(1, color, type, value);
  }

  setGradientMaxpointWithValue(color: string, type: EnumValue, value: string): this {
    return this._gradient(2, color, type, value);
  }

  build(): ConditionalFormatRule {
    const { ranges, condition, gradient } = this._draft;
    if (ranges.length === 0) throw new ServiceException('Conditional format rule must have at least one range.');
    if (condition === undefined && gradient === undefined) {
      throw new ServiceException('Conditional format rule must have a condition.');
    }
    return new ConditionalFormatRule(this.run, this._draft);
  }

  private _when(type: string, ...values: Criterion[]): this {
    return this._patch({ condition: { type, values } });
  }

  private _whenDate(type: string, date: Date | EnumValue): this {
    if (date instanceof EnumValue) return this._when(`${type}_RELATIVE`, date.name());
    if (!isDate(date)) throw mismatch('SpreadsheetApp.ConditionalFormatRuleBuilder.whenDateBefore', [date]);
    return this._when(type, { time_ms: date.getTime() });
  }

  private _format(format: ConditionalRuleRecord['format']): this {
    return this._patch({ format: { ...this._draft.format, ...format } });
  }

  /** Points come in the order low, middle, high, whatever order they are set in. */
  private _gradient(place: 0 | 1 | 2, color: string, type: EnumValue | 'MIN' | 'MAX', value: string): this {
    const name = typeof type === 'string' ? type : type.name();
    this._points[place] = { color: cssColor(color), type: name, value };
    return this._patch({ gradient: this._points.filter((point) => point !== undefined) });
  }

  private readonly _points: ({ readonly color: string; readonly type: string; readonly value: string } | undefined)[] =
    [];

  private _patch(patch: Partial<Draft>): this {
    this._draft = { ...this._draft, ...patch };
    return this;
  }
}
