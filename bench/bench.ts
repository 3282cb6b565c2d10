// npm run bench: everything docs/performance.md says in numbers, in one run. The part of that page between the two marks is
// written anew, with the machine and the date; what stands around it is kept. Ratios travel, milliseconds do not.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { inTheBrowser } from './browser';
import { blankRows, eventLogs, otherFunctions, otherSheets, warmUp } from './counting';
import { memory } from './memory';
import { type Group, markdown } from './rows';
import { serviceCalls } from './service-calls';
import { moduleShares, startUp } from './start-up';

const PAGE = path.resolve('docs/performance.md');
const [BEGIN, END] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->'];

const before = loadavg()[0]!;
const groups: Group[] = [];
warmUp();
for (const part of [eventLogs, otherSheets, otherFunctions, blankRows, memory, startUp, inTheBrowser, serviceCalls]) {
  const group = await part();
  console.error(`measured: ${group.title}`);
  groups.push(group);
}

const load = `${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after`;
const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores (load ${load}), Node ${process.version}`;
const text = `Made on ${new Date().toISOString().slice(0, 10)}: ${machine}.

${markdown(groups)}

Share of each module in the bundle:

${moduleShares()}`;
console.log(text);

const page = readFileSync(PAGE, 'utf8');
const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the marks ${BEGIN} and ${END}.`);
writeFileSync(PAGE, `${page.slice(0, from + BEGIN.length)}\n${text}\n${page.slice(to)}`);
