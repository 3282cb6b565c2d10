// npm start [file.csv|file.xlsx]: builds the add-on and the workbench, serves it on 127.0.0.1 and opens the browser.
// PORT chooses the port (8080), BROWSER=none opens nothing. --built takes dist/ and build/workbench/ as they are.
import path from 'node:path';
import { buildAll } from './build.mjs';
import { loadModule } from './load-module.mjs';
import { buildPage } from './workbench-page.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const at = (...parts) => path.join(ROOT, ...parts);
const { buildSite, givenFile, openBrowser, serve, says, StartProblem, terminalLanguage, wantedPort } = await loadModule(
  at('workbench/server/workbench-server.ts'),
);
const language = terminalLanguage(process.env);

async function start() {
  const port = wantedPort(process.env, language);
  // npm runs scripts in the project's folder; INIT_CWD is where the person stood.
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  const given = givenFile(file, language, process.env.INIT_CWD ?? process.cwd());
  if (!process.argv.includes('--built')) {
    console.log(says.building[language]);
    await Promise.all([buildAll({ quiet: true }), buildPage()]);
  }
  const site = buildSite({ page: at('build/workbench'), addOn: at('dist'), shell: at('workbench/page') }, given);
  const serving = await serve(site, port, (busy) => console.log(says.busyPort[language]({ port: busy }))).catch(
    (error) => {
      throw error.code === 'EADDRINUSE' ? new StartProblem(says.noPort[language]) : error;
    },
  );
  console.log(says.running[language]({ address: serving.address }));
  openBrowser(serving.address, process.env, process.platform);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await serving.close();
      console.log(`\n${says.stopped[language]}`);
      process.exit(0);
    });
  }
}

start().catch((error) => {
  console.error(error instanceof StartProblem ? error.message : (error.stack ?? String(error)));
  process.exitCode = 1;
});
