import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An add-on of the same shape as ours in forty lines, so that the workbench's own behaviour is tested apart from the product. */
const CODE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Tiny')
    .addItem('Open', 'menuOpen').addSeparator().addItem('Fail', 'menuFail').addItem('Write', 'menuWrite').addToUi();
}
function menuOpen() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tiny sidebar'));
}
function menuFail() { throw new Error('This was meant to fail.'); }
function menuWrite() {
  var sheet = SpreadsheetApp.getActive().insertSheet('Made');
  sheet.getRange('A1:B1').setValues([['<b>x</b>', '2026/4/1']]);
}
function callServer(request) {
  return { echo: request, rows: SpreadsheetApp.getActiveSheet().getLastRow(), outside: typeof fetch + typeof window };
}
/**
 * Counts the rows of each label.
 * @param {A1:C10} table The rows, headings included.
 * @param {3} column Which column holds the label.
 * @customfunction
 */
function COUNT_BY(table, column) {
  if (!Array.isArray(table)) throw new Error('table needs a range, for example A1:C10.');
  var counts = {};
  var last = '';
  table.slice(1).forEach(function (row) {
    var label = row[(column || 3) - 1];
    if (label === '') return;
    counts[label] = (counts[label] || 0) + 1;
    if (row[0] instanceof Date) last = row[0];
  });
  return [['Label', 'Rows', 'Last']].concat(Object.keys(counts).map(function (label) { return [label, counts[label], last]; }));
}
/**
 * @customfunction
 */
function KIND(value) {
  if (value instanceof Date) return 'date ' + value.getFullYear() + '-' + (value.getMonth() + 1) + '-' + value.getDate();
  if (Array.isArray(value)) return 'table ' + value.length + 'x' + value[0].length;
  return value === '' ? 'blank' : value === undefined ? 'omitted' : typeof value;
}
`;

const SIDEBAR = `<!doctype html>
<html><head><meta charset="utf-8"><style>body { font: 13px sans-serif; }</style></head>
<body><p id="answer">…</p><script>
var answer = document.getElementById('answer');
google.script.run
  .withSuccessHandler(function (value) { answer.textContent = JSON.stringify(value); })
  .withFailureHandler(function (error) { answer.textContent = 'failed: ' + error.message; })
  .callServer({ asked: '質問' });
</script></body></html>`;

const MANIFEST = {
  timeZone: 'Asia/Tokyo',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** Writes the add-on into a folder of its own, as a build would. */
export function tinyAddOn(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tiny-add-on-'));
  writeFileSync(path.join(folder, 'Code.js'), CODE);
  writeFileSync(path.join(folder, 'sidebar.html'), SIDEBAR);
  writeFileSync(path.join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
  return folder;
}
