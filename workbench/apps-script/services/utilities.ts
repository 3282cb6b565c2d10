import { mismatch } from '../runtime/errors';
import { ServiceObject } from '../runtime/service-object';
import { isDate } from '../spreadsheet/cell-values';
import { formatJavaDate } from '../values/java-date';

/** The global `Utilities`: dates, waiting, ids. */
export class Utilities extends ServiceObject {
  readonly kind = { name: 'Utilities', service: 'Utilities', counted: false };

  /** `formatDate(date, 'Asia/Tokyo', 'yyyy-MM-dd')`, patterns of Java's SimpleDateFormat. */
  formatDate(date: Date, timeZone: string, format: string): string {
    if (!isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw mismatch('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatJavaDate(date.getTime(), timeZone, format);
  }

  sleep(milliseconds: number): void {
    this.run.clock.advance(milliseconds);
    this.run.assertAlive();
  }

  /** A version-4 UUID that no other call of this spreadsheet gets; the same from run to run of a test. */
  getUuid(): string {
    const count = this.run.world.nextNumber().toString(16).padStart(12, '0');
    return `57a4d141-0000-4000-8000-${count}`;
  }
}
