import type { FunctionHelp, FunctionSpec, KpiFunction } from './function-spec';
import { COUNTING_HELP } from './help/counting';
import { COURSE_HELP } from './help/course';
import { JUDGING_HELP } from './help/judging';
import { READING_HELP } from './help/reading';
import { KPI_FUNCTIONS } from './kpi-functions';

const HELP: Readonly<Record<string, FunctionHelp>> = {
  ...READING_HELP,
  ...COUNTING_HELP,
  ...COURSE_HELP,
  ...JUDGING_HELP,
};

/**
 * Every custom function with its help. Stubs, docs/functions.md and the workbench are made from this list and from
 * nothing else. Only for the build and for tests: what ships imports `kpi-functions.ts`.
 */
export const FUNCTIONS: readonly FunctionSpec[] = KPI_FUNCTIONS.map(withHelp);

function withHelp(one: KpiFunction): FunctionSpec {
  const help = HELP[one.name];
  if (help === undefined) throw new Error(`${one.name} has no help in src/functions/help.`);
  const parameters = one.parameters.map((name) => {
    const about = help.parameters[name];
    if (about === undefined) throw new Error(`${name} of ${one.name} has no help in src/functions/help.`);
    return { name, ...about };
  });
  return { ...one, ...help, parameters };
}
