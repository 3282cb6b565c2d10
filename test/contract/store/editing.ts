import { snapshot } from '../../../workbench/apps-script/store/snapshot';
import { join, type MakeStore, refusalOf, sheetOf } from '../support';
import { withStore } from './with-store';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function describeEditing(makeStore: MakeStore): void {
  describe('protection', () => {
    const start = withStore(makeStore);
    const MEMBER = 'member@example.com';

    test('§4.26 protect() alone restricts nobody', () => {
      const { full, world } = start({ editors: [MEMBER] });
      full((globals) => sheetOf(globals).protect().setDescription('予算'));
      const member = join(world, MEMBER);
      const value = member.run('FULL', (globals) => sheetOf(globals).getRange('A1').setValue(1).getValue());
      expect(value).toBe(1);
    });

    test('§4.27 who was taken off cannot write, and nothing changes', () => {
      const { full, world } = start({ editors: [MEMBER] });
      full((globals) => {
        sheetOf(globals).getRange('A1').setValue('元');
        sheetOf(globals).protect().removeEditor(MEMBER);
      });
      const member = join(world, MEMBER);
      const before = snapshot(world.store);
      const attempts: ((sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown)[] = [
        (sheet) => sheet.getRange('A1').setValue(2),
        (sheet) => sheet.getRange('A1').clear(),
        (sheet) => sheet.getRange('A1').setBackground('red'),
        (sheet) => sheet.appendRow([1]),
        (sheet) => sheet.deleteRows(1, 1),
        (sheet) => sheet.setName('別'),
      ];
      for (const attempt of attempts) {
        expect(refusalOf(() => member.run('FULL', (globals) => attempt(sheetOf(globals))))).toBe(PROTECTED);
      }
      expect(snapshot(world.store)).toEqual(before);
      expect(full((globals) => sheetOf(globals).getRange('A1').setValue('所有者').getValue())).toBe('所有者');
    });

    test('§4.27 a protected range leaves the rest open, and unprotected ranges stay open', () => {
      const { full, world } = start({ editors: [MEMBER] });
      full((globals) => {
        const sheet = sheetOf(globals);
        sheet.getRange('A1:B2').protect().removeEditor(MEMBER);
        const other = globals.SpreadsheetApp.getActive().insertSheet('入力');
        other
          .protect()
          .setUnprotectedRanges([other.getRange('C3:C5')])
          .removeEditor(MEMBER);
        sheet.activate();
      });
      const member = join(world, MEMBER);
      const write = (address: string): unknown =>
        member.run('FULL', ({ SpreadsheetApp }) => SpreadsheetApp.getActive().getRange(address).setValue(1).getValue());
      const first = world.store.sheets()[0]!.properties().name;
      expect(write(`'${first}'!C1`)).toBe(1);
      expect(refusalOf(() => write(`'${first}'!B2`))).toBe(PROTECTED);
      expect(write("'入力'!C4")).toBe(1);
      expect(refusalOf(() => write("'入力'!C2:C4"))).toBe(PROTECTED);
    });

    test('§4.26 a protection that only warns stops no script', () => {
      const { full, world } = start({ editors: [MEMBER] });
      full((globals) => sheetOf(globals).protect().setWarningOnly(true));
      const member = join(world, MEMBER);
      expect(member.run('FULL', (globals) => sheetOf(globals).getRange('A1').setValue(1).getValue())).toBe(1);
    });

    test('neither owner nor the person running the script can be taken off', () => {
      const { full } = start({ owner: 'a@example.com', editors: [MEMBER] });
      const left = full((globals) => {
        const protection = sheetOf(globals).protect();
        protection.removeEditors(protection.getEditors().map((user) => user.getEmail()));
        return protection.getEditors().length;
      });
      expect(left).toBe(1);
    });

    test('viewers read and cannot write', () => {
      const { world } = start();
      const viewer = join(world, 'v@example.com', { access: 'view' });
      expect(viewer.run('FULL', (globals) => sheetOf(globals).getRange('A1').getValue())).toBe('');
      expect(() => viewer.run('FULL', (globals) => sheetOf(globals).getRange('A1').setValue(1))).toThrow();
    });

    test('protections are listed by type and can be removed', () => {
      const { full } = start();
      const seen = full((globals) => {
        const { ProtectionType } = globals.SpreadsheetApp;
        const sheet = sheetOf(globals);
        sheet.protect();
        sheet.getRange('A1').protect();
        const counts = [
          sheet.getProtections(ProtectionType.SHEET).length,
          sheet.getProtections(ProtectionType.RANGE).length,
        ];
        sheet.getProtections(ProtectionType.SHEET)[0]!.remove();
        return [...counts, sheet.getProtections(ProtectionType.SHEET).length];
      });
      expect(seen).toEqual([1, 1, 0]);
    });
  });
}
