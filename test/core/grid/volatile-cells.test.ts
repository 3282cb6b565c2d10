import { groupIssues } from '../../../src/core/activity/group-issues';
import { volatileCells, volatileIssues } from '../../../src/core/grid/volatile-cells';
import { issueText } from '../../../src/messages/issues';

const formulas: readonly { readonly formula: string; readonly functions: readonly string[] }[] = [
  { formula: '=NOW()', functions: ['NOW'] },
  { formula: '=now( )-A1', functions: ['NOW'] },
  { formula: '=TEXT(NOW(),"yyyy/mm")&RAND()', functions: ['NOW', 'RAND'] },
  { formula: '=RANDBETWEEN(1,6)', functions: ['RANDBETWEEN'] },
  { formula: '=RANDARRAY(2,2)', functions: ['RANDARRAY'] },
  { formula: '=IF(A1="",RAND(),A1)', functions: ['RAND'] },
  { formula: '=TODAY()', functions: [] },
  { formula: '="NOW()"', functions: [] },
  { formula: '="say ""NOW()"""', functions: [] },
  { formula: "='NOW()'!A1", functions: [] },
  { formula: '=KNOW(1)+BRAND(2)', functions: [] },
  { formula: '=MY.NOW()', functions: [] },
  { formula: '', functions: [] },
];

describe('formulas that change at every recalculation', () => {
  it.each(formulas)('$formula: $functions', ({ formula, functions }) => {
    expect(volatileCells([['', formula]])).toEqual(
      functions.length === 0 ? [] : [{ row: 0, column: 1, functions, formula }],
    );
  });

  it('are said with their place and what to do, in both languages', () => {
    const [group] = groupIssues(volatileIssues([[''], ['=NOW()']]));
    expect(group).toMatchObject({ rows: [1], columns: [0], value: '=NOW()' });
    expect(issueText(group!, 'ja').handling).toContain('NOW() があると');
    expect(issueText(group!, 'en').handling).toContain('With NOW() in the range');
  });
});
