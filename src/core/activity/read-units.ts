import { foldText } from '../parse/text';
import { NONE } from './activity';

const HONORIFIC = /(?:さん|さま|様|氏|殿|くん|君)$/;
const COMPANY =
  /株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|公益社団法人|医療法人|社会福祉法人|\((?:株|有|同|医|社|財)\)|㈱|㈲|[,.]?\s*(?:co\.?,?\s*ltd|inc|ltd|plc|llc|corp|limited|k\.k)\.?$/g;

/** Numbers of candidates and jobs, of which a large sheet has thousands: none of the endings below can stand behind a digit. */
const CODE = /^[\w-]*\d$/;

/** A unit that is none. */
const NOBODY = /^(?:[-ー/]*|なし|未定|n\/?a|#n\/a|tbc|tbd)$/;

/** Signs that may stand between the names of several units. */
export const BETWEEN_UNITS = /[、，､,;；\n]/;

function unitKey(text: string): string {
  if (CODE.test(text)) return text.toLowerCase();
  const folded = foldText(text)
    .toLowerCase()
    .replace(COMPANY, '')
    .replace(/[\s・･]/g, '');
  const bare = folded.replace(HONORIFIC, '');
  return bare === '' ? folded : bare;
}

/**
 * Candidates or jobs by name, where spellings that differ only in width, spaces, 様 or 株式会社 are one. Shown by the
 * first spelling.
 */
export class UnitRegister {
  readonly texts: string[] = [];
  /** Whether any of them may be several: asked once a name, so that rows need not be asked. */
  mayList = false;
  private readonly byText = new Map<string, number>();
  private readonly byKey = new Map<string, number>();

  /** The number of a unit, `NONE` for a blank or a placeholder such as `-`. */
  of(text: string): number {
    if (CODE.test(text)) return this.intern(text.toLowerCase(), text);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    const number = this.find(text);
    this.byText.set(text, number);
    return number;
  }

  private find(text: string): number {
    this.mayList ||= BETWEEN_UNITS.test(text);
    const trimmed = text.trim();
    const key = unitKey(trimmed);
    return NOBODY.test(key) ? NONE : this.intern(key, trimmed);
  }

  private intern(key: string, shown: string): number {
    const same = this.byKey.get(key);
    if (same !== undefined) return same;
    this.byKey.set(key, this.texts.length);
    this.texts.push(shown);
    return this.texts.length - 1;
  }

  /** A job of a client: the job's name, told apart from the same job name of other clients. */
  ofJob(client: string, job: string): number {
    const pair = `${client}\u0000${job}`;
    const known = this.byText.get(pair);
    if (known !== undefined) return known;
    this.mayList ||= BETWEEN_UNITS.test(pair);
    const jobKey = unitKey(job);
    const clientKey = unitKey(client);
    const number = NOBODY.test(jobKey)
      ? this.of(client)
      : NOBODY.test(clientKey)
        ? this.of(job)
        : this.internPair(clientKey, jobKey, client, job);
    this.byText.set(pair, number);
    return number;
  }

  private readonly titles = new Set<string>();

  private internPair(clientKey: string, jobKey: string, client: string, job: string): number {
    const shown = this.titles.has(jobKey) ? `${client.trim()} / ${job.trim()}` : job.trim();
    this.titles.add(jobKey);
    return this.intern(`${clientKey}\u0000${jobKey}`, shown);
  }
}
