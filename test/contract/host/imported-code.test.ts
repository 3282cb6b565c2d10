import { join, setUp } from '../support';

/** Code as src/apps-script has it: the services are globals, not arguments. */
const nameOfSheet = (): string => SpreadsheetApp.getActive().getActiveSheet().getName();
const known = (): boolean => typeof SpreadsheetApp !== 'undefined';

describe('code that is imported rather than loaded', () => {
  test('finds the services as globals while it runs, and only then', () => {
    const { host } = setUp();
    expect([host.run('FULL', nameOfSheet), known()]).toEqual(['シート1', false]);
  });

  test("one person's run inside another's leaves the other's services in place", () => {
    const { host, world } = setUp();
    const key = (): string => Session.getTemporaryActiveUserKey();
    const other = join(world, 'b@example.com');
    const keys = host.run('FULL', () => [key(), other.run('FULL', key), key()]);
    expect([keys[0] === keys[2], keys[0] === keys[1]]).toEqual([true, false]);
  });

  test('an error puts everything back', () => {
    const { host, world } = setUp();
    expect(() =>
      host.run('FULL', () => {
        throw new Error('x');
      }),
    ).toThrow('x');
    expect([known(), world.running]).toEqual([false, 0]);
  });
});
