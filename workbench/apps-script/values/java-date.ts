import { offsetAt } from './zone';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * An instant in a zone under a pattern of `java.text.SimpleDateFormat`, with English names. Throws on letters that pattern
 * language has but this one does not.
 */
export function formatJavaDate(instant_ms: number, zone: string, pattern: string): string {
  const offset_ms = offsetAt(zone, instant_ms);
  const local = new Date(instant_ms + offset_ms);
  return (pattern.match(/''|'(?:[^']|'')+'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [])
    .map((part) => {
      if (part === "''") return "'";
      if (part.startsWith("'")) return part.slice(1, -1).replace(/''/g, "'");
      return /^[A-Za-z]/.test(part) ? field(part, local, offset_ms, zone) : part;
    })
    .join('');
}

function field(letters: string, local: Date, offset_ms: number, zone: string): string {
  const count = letters.length;
  const pad = (value: number): string => String(value).padStart(count, '0');
  const year = local.getUTCFullYear();
  const hours = local.getUTCHours();
  switch (letters.charAt(0)) {
    case 'y':
      return count === 2 ? String(year % 100).padStart(2, '0') : pad(year);
    case 'M': {
      const name = MONTHS[local.getUTCMonth()]!;
      return count > 3 ? name : count === 3 ? name.slice(0, 3) : pad(local.getUTCMonth() + 1);
    }
    case 'd':
      return pad(local.getUTCDate());
    case 'E':
      return count > 3 ? DAYS[local.getUTCDay()]! : DAYS[local.getUTCDay()]!.slice(0, 3);
    case 'u':
      return pad(local.getUTCDay() || 7);
    case 'H':
      return pad(hours);
    case 'k':
      return pad(hours || 24);
    case 'h':
      return pad(hours % 12 || 12);
    case 'K':
      return pad(hours % 12);
    case 'm':
      return pad(local.getUTCMinutes());
    case 's':
      return pad(local.getUTCSeconds());
    case 'S':
      return pad(local.getUTCMilliseconds());
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'z':
      return count > 3 ? zone : offset_ms === 0 ? 'UTC' : `GMT${signed(offset_ms, ':')}`;
    case 'Z':
      return signed(offset_ms, '');
    case 'X':
      return offset_ms === 0 ? 'Z' : signed(offset_ms, count === 3 ? ':' : '').slice(0, count === 1 ? 3 : undefined);
    default:
      throw new Error(`Utilities.formatDate pattern "${letters}" is not implemented in the stand-in`);
  }
}

function signed(offset_ms: number, between: string): string {
  const minutes = Math.abs(Math.round(offset_ms / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset_ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}
