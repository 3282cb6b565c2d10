/** Chart types that have a builder of their own. */
export type TypedChart = 'Area' | 'Bar' | 'Column' | 'Combo' | 'Histogram' | 'Line' | 'Pie' | 'Scatter' | 'Table';

const AXES = [
  'setXAxisTitle',
  'setYAxisTitle',
  'setXAxisTextStyle',
  'setYAxisTextStyle',
  'setXAxisTitleTextStyle',
  'setYAxisTitleTextStyle',
];
const LOOK = [
  'setTitle',
  'setTitleTextStyle',
  'setColors',
  'setBackgroundColor',
  'setLegendPosition',
  'setLegendTextStyle',
];
const BARS = [...LOOK, ...AXES, 'setRange', 'setStacked', 'reverseCategories', 'useLogScale'];

/** Setters by type, from the reference of the spreadsheet service. */
const SETTERS: Readonly<Record<TypedChart, readonly string[]>> = {
  Area: [...BARS, 'setPointStyle'],
  Bar: [...BARS, 'reverseDirection'],
  Column: BARS,
  Combo: BARS,
  Histogram: BARS,
  Line: [...LOOK, ...AXES, 'setRange', 'reverseCategories', 'useLogScale', 'setCurveStyle', 'setPointStyle'],
  Pie: [...LOOK, 'reverseCategories', 'set3D'],
  Scatter: [
    ...LOOK,
    ...AXES,
    'setPointStyle',
    'setXAxisRange',
    'setYAxisRange',
    'setXAxisLogScale',
    'setYAxisLogScale',
  ],
  Table: [
    'enablePaging',
    'enableRtlTable',
    'enableSorting',
    'setFirstRowNumber',
    'setInitialSortingAscending',
    'setInitialSortingDescending',
    'showRowNumberColumn',
    'useAlternatingRowStyle',
  ],
};

/** Setters that a builder of this type lacks (`undefined`: the builder before a type is chosen, which has none of them). */
export function absentSetters(type: TypedChart | undefined): string[] {
  const all = new Set(Object.values(SETTERS).flat());
  for (const own of type === undefined ? [] : SETTERS[type]) all.delete(own);
  return [...all];
}
