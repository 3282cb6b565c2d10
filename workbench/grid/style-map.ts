import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type BorderLine, type CellBorders, type CellStyle, DEFAULT_STYLE } from '../apps-script/store/style';

const HORIZONTAL: Readonly<Record<CellStyle['horizontalAlignment'], HorizontalAlign>> = {
  '': HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL: Readonly<Record<CellStyle['verticalAlignment'], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP: Readonly<Record<CellStyle['wrap'], WrapStrategy>> = {
  OVERFLOW: WrapStrategy.OVERFLOW,
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
};
/** Names of `SpreadsheetApp.BorderStyle`. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** The grid's form of a style; only what is given is set. */
export function toGridStyle(style: Partial<CellStyle>): IStyleData {
  const made: IStyleData = {};
  if (style.numberFormat !== undefined) made.n = style.numberFormat === '' ? null : { pattern: style.numberFormat };
  if (style.background !== undefined) made.bg = { rgb: style.background };
  if (style.fontColor !== undefined) made.cl = { rgb: style.fontColor };
  if (style.fontWeight !== undefined) made.bl = flag(style.fontWeight === 'bold');
  if (style.fontStyle !== undefined) made.it = flag(style.fontStyle === 'italic');
  if (style.fontLine !== undefined) {
    made.ul = { s: flag(style.fontLine === 'underline') };
    made.st = { s: flag(style.fontLine === 'line-through') };
  }
  if (style.fontSize !== undefined) made.fs = style.fontSize;
  if (style.fontFamily !== undefined) made.ff = style.fontFamily;
  if (style.horizontalAlignment !== undefined) made.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) made.vt = VERTICAL[style.verticalAlignment];
  if (style.wrap !== undefined) made.tb = WRAP[style.wrap];
  if (style.borders !== undefined) made.bd = toGridBorders(style.borders);
  return made;
}

function toGridBorders(borders: CellBorders): NonNullable<IStyleData['bd']> {
  const made: Record<string, IBorderStyleData | null> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = borders[side];
    made[SIDES[side]] = line ? { s: LINES[line.style] ?? BorderStyleTypes.THIN, cl: { rgb: line.color } } : null;
  }
  return made;
}

/** Back again: only what differs from the default style. */
export function fromGridStyle(style: IStyleData | null | undefined): Partial<CellStyle> {
  if (!style) return {};
  const line = style.ul?.s ? 'underline' : style.st?.s ? 'line-through' : 'none';
  const found: CellStyle = {
    numberFormat: style.n?.pattern ?? '',
    background: style.bg?.rgb ?? DEFAULT_STYLE.background,
    fontColor: style.cl?.rgb ?? DEFAULT_STYLE.fontColor,
    fontWeight: style.bl ? 'bold' : 'normal',
    fontStyle: style.it ? 'italic' : 'normal',
    fontLine: line,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    fontFamily: style.ff ?? DEFAULT_STYLE.fontFamily,
    horizontalAlignment: keyOf(HORIZONTAL, style.ht, ''),
    verticalAlignment: keyOf(VERTICAL, style.vt, 'bottom'),
    wrap: keyOf(WRAP, style.tb, 'OVERFLOW'),
    borders: fromGridBorders(style.bd),
  };
  const differing = (Object.keys(found) as (keyof CellStyle)[]).filter((key) =>
    key === 'borders' ? Object.keys(found.borders).length > 0 : found[key] !== DEFAULT_STYLE[key],
  );
  return Object.fromEntries(differing.map((key) => [key, found[key]]));
}

function fromGridBorders(borders: IStyleData['bd']): CellBorders {
  const made: { -readonly [Side in keyof CellBorders]: BorderLine } = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = borders?.[SIDES[side]];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    made[side] = { color: line.cl.rgb ?? '#000000', style: keyOf(LINES, line.s, 'SOLID') };
  }
  return made;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<Key extends string>(map: Readonly<Record<Key, unknown>>, value: unknown, otherwise: Key): Key {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value) ?? otherwise;
}
