// npm run setup [-- address] [--user name] [--add-on]: makes or connects the spreadsheet's script.
import { runClaspCommand } from './clasp-command.mjs';

await runClaspCommand('setup');
