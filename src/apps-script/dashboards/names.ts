/** Names the literal as-of day, the period, and whether the day is fixed: so opening a file finds them in one call. */
export const AS_OF_NAME = 'KPI_AS_OF';
/** Formulas name the joined tabs so. */
export const DATA_NAME = 'KPI_DATA';
