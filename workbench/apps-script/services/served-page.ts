import { tokenizer, tokTypes } from 'acorn';

/**
 * The page as Google serves it: inside template literals of its scripts, what looks like a comment is cut out (tanaikech,
 * 2020-05-10), so that `` `https://x` `` becomes `` `https: ``. Scripts that do not parse are left as they are.
 */
export function servedPage(html: string): string {
  return html.replace(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi, (_, open: string, code: string, close: string) => {
    return `${open}${cutComments(code)}${close}`;
  });
}

function cutComments(code: string): string {
  let served = '';
  let done = 0;
  try {
    for (const token of tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true })) {
      if (token.type !== tokTypes.template) continue;
      const cut = code
        .slice(token.start, token.end)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\/\/[^\n]*/g, '');
      served += code.slice(done, token.start) + cut;
      done = token.end;
    }
  } catch {
    return code;
  }
  return served + code.slice(done);
}
