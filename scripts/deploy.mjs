// npm run deploy: builds, checks, and installs the add-on in the script that `npm run setup` connected.
import { runClaspCommand } from './clasp-command.mjs';

await runClaspCommand('deploy');
