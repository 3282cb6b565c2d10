/** What `scripts/start.mjs`, the browser tests and the screenshots use of this folder. */
export { givenFile, StartProblem, says, terminalLanguage, wantedPort } from './command-line';
export { openBrowser } from './open-browser';
export { type Serving, serve } from './server';
export { buildSite } from './site';
