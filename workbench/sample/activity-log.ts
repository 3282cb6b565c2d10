import { serialOf } from '../import/workbook';
import { type ActivityKey, CLIENTS, MEMBERS, type NoteKey, type SampleMember } from './agency';
import { LAST_DAY, WORKING_DAYS, workingDaysLater } from './calendar';
import { SeededRandom } from './random';

/** One line of the sample's log, before it is put into words. `-1` is "none". */
export interface LogLine {
  readonly serial: number;
  readonly member: number;
  readonly activity: ActivityKey;
  readonly candidate: number;
  readonly client: number;
  readonly note: NoteKey;
  readonly otherSpelling: boolean;
}

const NONE = -1;
const SEED = 20_260_918;

/** What becomes of an application at each step: chance, then days until the next thing happens. */
const STEPS: readonly {
  readonly activity: ActivityKey;
  readonly chance: number;
  readonly days: readonly [number, number];
  /** What is written when it does not come to this step: the company said no, or the candidate did. */
  readonly endsAs: 'rejected' | 'withdrawn';
}[] = [
  { activity: 'submitted', chance: 0.93, days: [1, 3], endsAs: 'withdrawn' },
  { activity: 'documentPassed', chance: 0.41, days: [3, 9], endsAs: 'rejected' },
  { activity: 'firstSet', chance: 0.95, days: [0, 2], endsAs: 'withdrawn' },
  { activity: 'firstHeld', chance: 0.93, days: [4, 10], endsAs: 'withdrawn' },
  { activity: 'firstPassed', chance: 0.47, days: [2, 6], endsAs: 'rejected' },
  { activity: 'finalSet', chance: 0.96, days: [0, 2], endsAs: 'withdrawn' },
  { activity: 'finalHeld', chance: 0.95, days: [4, 9], endsAs: 'withdrawn' },
  { activity: 'offer', chance: 0.5, days: [2, 6], endsAs: 'rejected' },
  { activity: 'accepted', chance: 0.78, days: [2, 7], endsAs: 'withdrawn' },
  { activity: 'joined', chance: 0.97, days: [20, 42], endsAs: 'withdrawn' },
];

/** The log of the sample agency, in the order of its days: the same lines in every run and in both languages. */
export function activityLog(): LogLine[] {
  const writer = new LogWriter(new SeededRandom(SEED));
  MEMBERS.forEach((member, index) => {
    for (const [days, monthly] of monthsOf(member)) {
      const happenings = Math.max(1, Math.round((monthly * days.length) / 21));
      for (let made = 0; made < happenings; made++) {
        const day = writer.random.pick(days);
        if (member.role === 'CA') writer.candidate(index, member, day);
        else writer.clientCall(index, day);
      }
    }
  });
  return writer.finish();
}

/** The working days of each month in which a member is there, with that month's volume. */
function monthsOf(member: SampleMember): [number[], number][] {
  const from = member.joined ? serialOf(...member.joined.serialFrom) : 0;
  const months = new Map<number, number[]>();
  for (const serial of WORKING_DAYS) {
    if (serial < from) continue;
    const month = monthOf(serial);
    const days = months.get(month);
    if (days) days.push(serial);
    else months.set(month, [serial]);
  }
  return [...months.values()].map((days, at) => [
    days,
    member.monthly * (1 + 0.18 * Math.sin(at * 1.7 + member.monthly)),
  ]);
}

function monthOf(serial: number): number {
  const date = new Date((serial - 25_569) * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** Which part of what has come to an end is written down as ended: nobody's log is complete. */
const WRITTEN_ENDS = 0.93;

class LogWriter {
  private readonly lines: LogLine[] = [];
  private candidates = 0;
  /** A sequence of its own, so that how things end changes nothing in what happened before. */
  private readonly ends = new SeededRandom(SEED + 1);

  constructor(readonly random: SeededRandom) {}

  /** One candidate from registration as far as it goes. */
  candidate(index: number, member: SampleMember, registered: number): void {
    const candidate = this.candidates++;
    this.write(registered, index, 'registration', candidate);
    let day = registered;
    for (let call = this.random.between(1, 2); call > 0; call--) {
      this.write(day, index, 'candidateCall', candidate, NONE, this.random.chance(0.3) ? 'voicemail' : 'none');
      day = workingDaysLater(day, this.random.between(0, 1));
    }
    if (!this.random.chance(0.74)) {
      this.end(day, index, 'withdrawn', candidate, NONE, 'noContact');
      return;
    }
    this.write(day, index, 'meetingSet', candidate);
    day = workingDaysLater(day, this.random.between(2, 6));
    if (this.random.chance(0.08)) {
      this.write(day, index, 'rescheduled', candidate, NONE, 'moved');
      day = workingDaysLater(day, this.random.between(2, 5));
    }
    if (!this.random.chance(0.86)) {
      this.end(day, index, 'withdrawn', candidate, NONE, 'noShow');
      return;
    }
    this.write(day, index, 'meeting', candidate, NONE, this.random.chance(0.5) ? 'online' : 'none');
    const applications = Math.min(4, this.random.count(1.75));
    if (applications === 0) this.end(day, index, 'withdrawn', candidate, NONE, 'staying');
    const first = this.random.between(0, CLIENTS.length - 1);
    for (let application = 0; application < applications; application++) {
      const applied = workingDaysLater(day, this.random.between(1, 5));
      this.application(index, member, candidate, (first + application * 5) % CLIENTS.length, applied);
    }
  }

  private application(index: number, member: SampleMember, candidate: number, client: number, applied: number): void {
    this.write(applied, index, 'application', candidate, client);
    let day = applied;
    for (const step of STEPS) {
      const chance = step.activity === 'documentPassed' ? step.chance * member.matching : step.chance;
      if (!this.random.chance(chance)) {
        this.end(day, index, step.endsAs, candidate, client);
        return;
      }
      const prepared = workingDaysLater(day, 2);
      day = workingDaysLater(day, this.random.between(step.days[0], step.days[1]));
      if (step.activity === 'firstHeld' && this.random.chance(0.45))
        this.write(prepared, index, 'prep', candidate, client);
      this.write(day, index, step.activity, candidate, client);
    }
  }

  /** Some days later, and not always: that it is over, and by whose choice. */
  private end(
    day: number,
    member: number,
    activity: 'rejected' | 'withdrawn',
    candidate: number,
    client: number,
    note: NoteKey = 'none',
  ): void {
    const days = this.ends.between(2, 9);
    if (this.ends.chance(WRITTEN_ENDS))
      this.write(workingDaysLater(day, days), member, activity, candidate, client, note);
  }

  /** A call to a company, and what comes of it. */
  clientCall(index: number, day: number): void {
    const client = this.random.between(0, CLIENTS.length - 1);
    this.write(day, index, 'clientCall', NONE, client, this.random.chance(0.4) ? 'voicemail' : 'none');
    if (!this.random.chance(0.16)) return;
    this.write(day, index, 'appointment', NONE, client);
    const visit = workingDaysLater(day, this.random.between(3, 8));
    if (this.random.chance(0.1)) this.write(visit, index, 'rescheduled', NONE, client, 'moved');
    if (!this.random.chance(0.85)) return;
    this.write(visit, index, 'visit', NONE, client);
    if (this.random.chance(0.55))
      this.write(workingDaysLater(visit, this.random.between(0, 4)), index, 'newJob', NONE, client);
  }

  private write(
    serial: number,
    member: number,
    activity: ActivityKey,
    candidate: number = NONE,
    client: number = NONE,
    note: NoteKey = 'none',
  ): void {
    if (serial > LAST_DAY) return;
    const random = activity === 'rejected' || activity === 'withdrawn' ? this.ends : this.random;
    const otherSpelling = MEMBERS[member]!.otherSpelling !== undefined && random.chance(0.04);
    this.lines.push({ serial, member, activity, candidate, client, note, otherSpelling });
  }

  /** Sorted by day, with the untidiness of a real log: an internal meeting a week, a blank line now and then. */
  finish(): LogLine[] {
    WORKING_DAYS.forEach((serial, at) => {
      if (at % 5 === 0) this.write(serial, at % MEMBERS.length, 'internal');
      if (at % 11 === 4) this.write(serial, (at * 7) % MEMBERS.length, 'blank', NONE, NONE, 'duplicate');
    });
    return this.lines
      .map((line, at) => ({ line, at }))
      .sort((a, b) => a.line.serial - b.line.serial || a.at - b.at)
      .map(({ line }) => line);
  }
}
