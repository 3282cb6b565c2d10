// A process of its own: prints an upper limit of the memory KPI_FUNNEL takes beyond its input, in bytes. It is the highest resident
// size the process ever had, without what it had before there was any input, and without the input itself; so it holds what
// building the input left behind, and garbage that was not collected in time, too.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { kpi } from './functions';
import { eventLog } from './sheets/event-log';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
kpi('KPI_FUNNEL', eventLog(100), '2026-04');
collect();
const bare = process.memoryUsage();
const log = eventLog(Number(process.argv[2]));
collect();
const input = process.memoryUsage().heapUsed - bare.heapUsed;
kpi('KPI_FUNNEL', log, '2026-04');
console.log(process.resourceUsage().maxRSS * 1024 - bare.rss - input);
