import { ServiceException } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import type { Area, SheetStore } from '../store';
import { contains, overlaps } from '../store/address';
import type { ProtectionRecord } from '../store/records';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Throws unless the person may change these cells (`undefined`: the sheet itself: its name, place, rows and columns). */
export function assertMayEdit(run: Execution, sheet: SheetStore, area?: Area): void {
  assertEditor(run);
  for (const protection of sheet.records.protections) {
    if (concerns(protection, area) && !mayEdit(run, protection)) throw new ServiceException(PROTECTED);
  }
}

/** Throws unless the person may change the spreadsheet at all. */
export function assertEditor(run: Execution): void {
  if (run.person.access === 'view') {
    throw new ServiceException('You do not have permissions to access the requested document.');
  }
}

/** The owner always may; a protection that only warns stops no script. */
export function mayEdit(run: Execution, protection: ProtectionRecord): boolean {
  const { email } = run.person;
  return protection.warningOnly || email === run.world.owner || protection.editors.includes(email);
}

function concerns(protection: ProtectionRecord, area: Area | undefined): boolean {
  if (protection.area !== undefined) return area !== undefined && overlaps(protection.area, area);
  return area === undefined || !protection.unprotected.some((open) => contains(open, area));
}

/** Before values are read or written: running custom functions keep the document busy, and every cell costs time. */
export function spendOnCells(run: Execution, call: string, cells: number): void {
  const { clock, busyUntil_ms, cost } = run.world;
  clock.advance(busyUntil_ms - clock.now());
  clock.advance(cost(call, cells));
  run.assertAlive();
}
