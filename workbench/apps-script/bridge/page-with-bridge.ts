/** The page with `google.script` in it: `bridgeCode` is the bundled `client-entry.ts`, `functions` what the server offers. */
export function pageWithBridge(html: string, bridgeCode: string, functions: readonly string[]): string {
  const names = JSON.stringify(functions).replace(/</g, '\\u003c');
  const code = bridgeCode.replace(/<\/script/gi, '<\\/script');
  const bridge = `<script>window.jisouServerFunctions=${names};${code}</script>`;
  const head = /<head\b[^>]*>/i.exec(html);
  if (head === null) return bridge + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + bridge + html.slice(at);
}
