/** One line of a cell's border. */
export interface BorderLine {
  readonly color: string;
  /** Name of `SpreadsheetApp.BorderStyle`. */
  readonly style: string;
}

export interface CellBorders {
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
  readonly right?: BorderLine;
}

/** Everything about a cell's look that scripts can set. Colours are `#rrggbb`. */
export interface CellStyle {
  /** A pattern such as `yyyy/mm/dd` or `#,##0`; `''` is automatic; `@` is plain text. */
  readonly numberFormat: string;
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: 'normal' | 'bold';
  readonly fontStyle: 'normal' | 'italic';
  readonly fontLine: 'none' | 'underline' | 'line-through';
  /** Points. */
  readonly fontSize: number;
  readonly fontFamily: string;
  /** `''` = by the kind of value: text left, numbers right. */
  readonly horizontalAlignment: '' | 'left' | 'center' | 'right';
  readonly verticalAlignment: 'top' | 'middle' | 'bottom';
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly borders: CellBorders;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: '',
  background: '#ffffff',
  fontColor: '#000000',
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  fontSize: 10,
  fontFamily: 'Arial',
  horizontalAlignment: '',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
  borders: {},
};

/** Sizes of a new sheet, in pixels. */
export const DEFAULT_ROW_HEIGHT_PX = 21;
export const DEFAULT_COLUMN_WIDTH_PX = 100;
