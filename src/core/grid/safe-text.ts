/**
 * Text that a cell shows as it is: never a formula, never a number or date made from it. The leading apostrophe is
 * Sheets' own mark for text and is not part of the value. Characters: OWASP's formula-injection set and its full-width forms.
 */
export function safeText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠']/.test(text) ? `'${text}` : text;
}
