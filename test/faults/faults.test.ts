import type { Moment } from '../../workbench/apps-script/runtime/calls';
import type { Office } from '../support/sample-office';
import { ACTIONS, type Action } from './actions';
import { finished, type Picture, pictureOf } from './picture';

/**
 * Each action that writes, broken off at every one of its service calls. What people made must be as it was, to the
 * letter; of what the add-on makes either all is there or nothing; and the same action then succeeds.
 */

/**
 * An action of many calls repeats the same few calls from sheet to sheet, so `npm test` tries about a dozen places in
 * each, and of one such action the first call of each name; `FAULTS=all npx jest test/faults` tries them all.
 */
const PLACES = process.env['FAULTS'] === 'all' ? Number.POSITIVE_INFINITY : 6;
/** Of a long action, whose variants make the same sheets by the same calls. */
const LONG_PLACES = Math.min(PLACES, 5);
const LONG = 150;

const PLAIN = 'Service Spreadsheets failed while accessing document with id x.';

/** How the action ended: `undefined` where it succeeded, else the sentence the person sees. */
function tryAct({ act }: Action, office: Office): string | undefined {
  try {
    act(office);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The file after the action has run undisturbed, and how many calls that took. */
function undisturbed(action: Action): {
  readonly before: Picture;
  readonly complete: Picture;
  readonly calls: readonly string[];
} {
  const office = action.prepare();
  const before = pictureOf(office);
  office.host.calls.reset();
  action.act(office);
  return { before, complete: pictureOf(office), calls: office.host.calls.counted() };
}

/** Places of calls (from 1) at which the action is broken off: evenly spread, those of each moment between the others'. */
function places(calls: readonly string[], moment: 0 | 1 | 2, eachName = false): number[] {
  const most = calls.length > LONG ? LONG_PLACES : PLACES;
  const step = Math.max(1, Math.ceil(calls.length / most));
  const shift = Math.floor((step * moment) / 3);
  const first = new Set(eachName ? calls.map((name) => calls.indexOf(name)) : []);
  return calls.flatMap((_, at) => (first.has(at) || (at + shift) % step === 0 ? [at + 1] : []));
}

/** The sheets of the add-on are those of one picture or of the other, none of them half. */
function wholeSheets(now: Picture, before: Picture, complete: Picture): string[] {
  return Object.entries(now.own).flatMap(([name, sheet]) =>
    [before.own[name], complete.own[name]].some((whole) => withoutState(whole) === withoutState(sheet)) ? [] : [name],
  );
}

/** A sheet that a person changed may be marked as theirs already: that says nothing of what is in it. */
function withoutState(sheet: string | undefined): string | undefined {
  return sheet?.replace(/\\"state\\":\\"(?:made|kept)\\"/, '');
}

describe.each(ACTIONS)('$name', (action) => {
  const { before, complete, calls } = undisturbed(action);

  test('undisturbed, it leaves what people made as it was', () => {
    expect(calls.length).toBeGreaterThan(5);
    expect(complete.unfinished).toEqual([]);
    if (action.writesTheirs !== true) expect(complete.theirs).toBe(before.theirs);
    if (action.changesNothing !== true) expect(complete).not.toEqual(before);
  });

  test.each<Moment>(['before', 'after'])('an error %s any call', (moment) => {
    let failed = 0;
    for (const call of places(calls, moment === 'before' ? 0 : 1, moment === 'before' && action.eachName === true)) {
      const office = action.prepare();
      const fault = office.host.failCall(call, PLAIN, moment);
      const sentence = tryAct(action, office);
      const now = pictureOf(office);
      const where = `${moment} call ${call}`;
      expect([where, fault.fired, now.unfinished]).toEqual([where, true, []]);
      if (sentence === undefined) {
        expect([where, now]).toEqual([where, complete]);
        continue;
      }
      failed += 1;
      expect([where, sentence]).toEqual([where, expect.stringMatching(/もう一度|待って/)]);
      expect([where, now.theirs]).toEqual([where, before.theirs]);
      expect([where, wholeSheets(now, before, complete)]).toEqual([where, []]);
      expect([where, tryAct(action, office)]).toEqual([where, undefined]);
      expect([where, pictureOf(office)]).toEqual([where, complete]);
    }
    // A passing error may be got over by trying once more; not every one can.
    expect(failed).toBeGreaterThan(0);
  });

  test('cut off at any call', () => {
    for (const call of [...places(calls, 2), calls.length + 1]) {
      const office = action.prepare();
      office.host.killCall(Math.min(call, calls.length), call > calls.length ? 'after' : 'before');
      const where = `at call ${call}`;
      expect([where, tryAct(action, office)]).toEqual([where, 'The script was killed.']);
      const now = pictureOf(office);
      if (action.writesTheirs !== true)
        expect([where, leftBy(now, before, complete)]).toEqual([where, leftBy(before, before, complete)]);
      expect([where, tryAct(action, office)]).toEqual([where, undefined]);
      expect([where, finished(pictureOf(office))]).toEqual([where, complete]);
    }
  });
});

/**
 * What people made, but for an empty sheet that is announced as unfinished and has no mark yet; and sheets of the add-on
 * that are neither announced nor complete.
 */
function leftBy(now: Picture, before: Picture, complete: Picture): unknown {
  const announced = now.unfinished.flatMap((text) =>
    (JSON.parse(text) as { sheets: { name: string }[] }).sheets.map(({ name }) => name),
  );
  const { sheets, ...rest } = JSON.parse(now.theirs) as { sheets: { properties: { name: string }; cells: object }[] };
  const kept = sheets.filter(
    ({ properties, cells }) => !(announced.includes(properties.name) && Object.keys(cells).length === 0),
  );
  const silent = now.order.filter(
    (name) => !before.order.includes(name) && !announced.includes(name) && now.own[name] !== complete.own[name],
  );
  return { ...rest, kept, silent };
}
