import { mismatch } from '../runtime/errors';
import { EnumValue } from '../runtime/service-object';
import { type BorderLine, type CellBorders, type CellStyle, DEFAULT_STYLE } from '../store/style';
import { cssColor } from './colors';
import { assertMayEdit } from './editing';
import { SPREADSHEET_ENUMS } from './enums';
import { RangeValues } from './range-values';

type Side = keyof CellBorders;

/** The look of a range: formats, fonts, colours, alignment, borders. `null` puts a setting back to its default. */
export abstract class RangeStyle extends RangeValues {
  getNumberFormat(): string {
    return this._get('numberFormat')[0]![0]! || GENERAL;
  }

  getNumberFormats(): string[][] {
    return this._get('numberFormat').map((row) => row.map((format) => format || GENERAL));
  }

  setNumberFormat(format: string): this {
    return this.setNumberFormats(this._fill(() => format));
  }

  setNumberFormats(formats: string[][]): this {
    const known = formats.map((row) => row.map((format) => (/^general$/i.test(format) ? '' : format)));
    return this._set('numberFormat', known, 'setNumberFormats');
  }

  getBackground(): string {
    return this._get('background')[0]![0]!;
  }

  getBackgrounds(): string[][] {
    return this._get('background');
  }

  setBackground(color: string | null): this {
    return this.setBackgrounds(this._fill(() => color));
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this._set('background', colorGrid(colors), 'setBackgrounds');
  }

  getFontColor(): string {
    return this._get('fontColor')[0]![0]!;
  }

  getFontColors(): string[][] {
    return this._get('fontColor');
  }

  setFontColor(color: string | null): this {
    return this.setFontColors(this._fill(() => color));
  }

  setFontColors(colors: (string | null)[][]): this {
    return this._set('fontColor', colorGrid(colors), 'setFontColors');
  }

  getFontWeight(): string {
    return this._get('fontWeight')[0]![0]!;
  }

  getFontWeights(): string[][] {
    return this._get('fontWeight');
  }

  setFontWeight(weight: CellStyle['fontWeight'] | null): this {
    return this.setFontWeights(this._fill(() => weight));
  }

  setFontWeights(weights: (CellStyle['fontWeight'] | null)[][]): this {
    return this._set('fontWeight', weights, 'setFontWeights');
  }

  getFontStyle(): string {
    return this._get('fontStyle')[0]![0]!;
  }

  getFontStyles(): string[][] {
    return this._get('fontStyle');
  }

  setFontStyle(style: CellStyle['fontStyle'] | null): this {
    return this._set(
      'fontStyle',
      this._fill(() => style),
      'setFontStyle',
    );
  }

  getFontLine(): string {
    return this._get('fontLine')[0]![0]!;
  }

  setFontLine(line: CellStyle['fontLine'] | null): this {
    return this._set(
      'fontLine',
      this._fill(() => line),
      'setFontLine',
    );
  }

  getFontSize(): number {
    return this._get('fontSize')[0]![0]!;
  }

  getFontSizes(): number[][] {
    return this._get('fontSize');
  }

  setFontSize(size: number): this {
    return this.setFontSizes(this._fill(() => size));
  }

  setFontSizes(sizes: number[][]): this {
    return this._set('fontSize', sizes, 'setFontSizes');
  }

  getFontFamily(): string {
    return this._get('fontFamily')[0]![0]!;
  }

  getFontFamilies(): string[][] {
    return this._get('fontFamily');
  }

  setFontFamily(family: string | null): this {
    return this._set(
      'fontFamily',
      this._fill(() => family),
      'setFontFamily',
    );
  }

  getHorizontalAlignment(): string {
    return this._get('horizontalAlignment')[0]![0]! || 'general';
  }

  getHorizontalAlignments(): string[][] {
    return this._get('horizontalAlignment').map((row) => row.map((alignment) => alignment || 'general'));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): this {
    return this.setHorizontalAlignments(this._fill(() => alignment));
  }

  setHorizontalAlignments(alignments: ('left' | 'center' | 'right' | 'normal' | null)[][]): this {
    const known = alignments.map((row) => row.map((value) => (value === 'normal' ? '' : value)));
    return this._set('horizontalAlignment', known, 'setHorizontalAlignments');
  }

  getVerticalAlignment(): string {
    return this._get('verticalAlignment')[0]![0]!;
  }

  getVerticalAlignments(): string[][] {
    return this._get('verticalAlignment');
  }

  setVerticalAlignment(alignment: CellStyle['verticalAlignment'] | null): this {
    return this._set(
      'verticalAlignment',
      this._fill(() => alignment),
      'setVerticalAlignment',
    );
  }

  setVerticalAlignments(alignments: (CellStyle['verticalAlignment'] | null)[][]): this {
    return this._set('verticalAlignment', alignments, 'setVerticalAlignments');
  }

  getWrap(): boolean {
    return this._get('wrap')[0]![0]! === 'WRAP';
  }

  getWraps(): boolean[][] {
    return this._get('wrap').map((row) => row.map((wrap) => wrap === 'WRAP'));
  }

  setWrap(wrap: boolean): this {
    return this._set(
      'wrap',
      this._fill(() => (wrap ? 'WRAP' : 'OVERFLOW')),
      'setWrap',
    );
  }

  setWraps(wraps: boolean[][]): this {
    const known = wraps.map((row) => row.map((wrap): CellStyle['wrap'] => (wrap ? 'WRAP' : 'OVERFLOW')));
    return this._set('wrap', known, 'setWraps');
  }

  getWrapStrategy(): EnumValue {
    return SPREADSHEET_ENUMS.WrapStrategy[this._get('wrap')[0]![0]!];
  }

  setWrapStrategy(strategy: EnumValue): this {
    if (!(strategy instanceof EnumValue)) throw mismatch('SpreadsheetApp.Range.setWrapStrategy', [strategy]);
    return this._set(
      'wrap',
      this._fill(() => strategy.name() as CellStyle['wrap']),
      'setWrapStrategy',
    );
  }

  /** `true` draws a side, `false` removes it, `null` leaves it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    if (style !== null && !(style instanceof EnumValue)) throw mismatch('SpreadsheetApp.Range.setBorder', [style]);
    const line: BorderLine = { color: cssColor(color ?? '#000000'), style: (style ?? SOLID).name() };
    const { rows, columns } = this._area;
    const before = this._get('borders');
    const borders = this._fill((r, c) => {
      const wanted: Readonly<Record<Side, boolean | null>> = {
        top: r === 0 ? top : horizontal,
        bottom: r === rows - 1 ? bottom : horizontal,
        left: c === 0 ? left : vertical,
        right: c === columns - 1 ? right : vertical,
      };
      return withBorders(before[r]![c]!, wanted, line);
    });
    return this._set('borders', borders, 'setBorder');
  }

  clearFormat(): this {
    assertMayEdit(this.run, this._sheet._store, this._area);
    this._sheet._store.clearStyles(this._area);
    return this;
  }

  _get<Key extends keyof CellStyle>(key: Key): CellStyle[Key][][] {
    return this._sheet._store.styles(this._area).map((row) => row.map((style) => style[key] ?? DEFAULT_STYLE[key]));
  }

  _set<Key extends keyof CellStyle>(
    key: Key,
    values: readonly (readonly (CellStyle[Key] | null)[])[],
    method: string,
  ): this {
    this._assertSize(values);
    assertMayEdit(this.run, this._sheet._store, this._area);
    const usual = DEFAULT_STYLE[key];
    const kind = typeof usual;
    const known = new Map<unknown, Partial<CellStyle>>();
    const styles = values.map((row) =>
      row.map((value): Partial<CellStyle> => {
        if (value !== null && typeof value !== kind) throw mismatch(`SpreadsheetApp.Range.${method}`, [value]);
        const style = known.get(value) ?? { [key]: value ?? usual };
        known.set(value, style);
        return style;
      }),
    );
    this._sheet._store.setStyles(this._area, styles);
    return this;
  }
}

/** How Apps Script names the automatic format. */
const GENERAL = 'General';
const SOLID = SPREADSHEET_ENUMS.BorderStyle.SOLID;

function colorGrid(colors: readonly (readonly (string | null)[])[]): (string | null)[][] {
  return colors.map((row) => row.map((color) => (color === null ? null : cssColor(color))));
}

function withBorders(
  before: CellBorders,
  wanted: Readonly<Record<Side, boolean | null>>,
  line: BorderLine,
): CellBorders {
  const after: { -readonly [K in Side]?: BorderLine } = { ...before };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    if (wanted[side] === true) after[side] = line;
    if (wanted[side] === false) delete after[side];
  }
  return after;
}
