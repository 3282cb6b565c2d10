import { ServiceException } from '../runtime/errors';
import type { Area, CellWrite } from '../store';
import { formatAddress } from '../store/address';
import type { Criterion, ValidationRecord } from '../store/records';
import type { Sheet } from './sheet';

/** Throws when a value breaks a rule of its cell that refuses input. Formulas and empty cells pass, as do rules not known here. */
export function assertAllowed(sheet: Sheet, area: Area, cells: readonly (readonly CellWrite[])[]): void {
  const { validations } = sheet._store.records;
  if (validations.size === 0) return;
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const rule = validations.get(`${area.row + r},${area.column + c}`);
      if (rule === undefined || rule.allowInvalid || cell.formula !== undefined || cell.value === null) return;
      if (accepts(rule, cell.value, sheet)) return;
      const address = formatAddress({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 });
      throw new ServiceException(
        `The data you entered in cell ${address} violates the data validation rules set on this cell.`,
      );
    });
  });
}

function accepts(rule: ValidationRecord, value: number | string | boolean, sheet: Sheet): boolean {
  const [first, second] = rule.values.map(comparable);
  switch (rule.type) {
    case 'VALUE_IN_LIST':
      return (rule.values[0] as readonly string[]).some((text) => text === String(value));
    case 'VALUE_IN_RANGE': {
      const range = sheet.getParent().getRange((rule.values[0] as { a1: string }).a1);
      return range._sheet._store.values(range._area).some((row) => row.some((entry) => entry === value));
    }
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value === 'boolean' : rule.values.some((entry) => entry === value);
    case 'NUMBER_BETWEEN':
      return typeof value === 'number' && value >= first! && value <= second!;
    case 'NUMBER_GREATER_THAN':
      return typeof value === 'number' && value > first!;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value >= first!;
    case 'NUMBER_LESS_THAN':
      return typeof value === 'number' && value < first!;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return typeof value === 'number' && value <= first!;
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    default:
      return true;
  }
}

function comparable(criterion: Criterion | readonly string[]): number {
  return typeof criterion === 'number' ? criterion : Number.NaN;
}
