/** The part of an installation guide that goes with the zip, between `<!-- paste -->` and `<!-- /paste -->`. */
export function pasteGuide(markdown: string): string {
  const part = /<!-- paste -->\n([\s\S]*?)<!-- \/paste -->/.exec(markdown)?.[1];
  if (part === undefined) throw new Error('The guide has no part between <!-- paste --> and <!-- /paste -->.');
  return plainText(part);
}

/** Markdown as it reads in Notepad: headings underlined, no marks of emphasis or code. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^#+ (.*)$/gm, (_, heading: string) => `■ ${heading}`)
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .trim();
}

/** For Windows' Notepad of any age: a byte order mark, and CR LF. Never for what is going to be pasted. */
export function forNotepad(text: string): string {
  return `\ufeff${text.replace(/\r?\n/g, '\r\n')}\r\n`;
}
