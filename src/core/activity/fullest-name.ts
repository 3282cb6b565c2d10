/** The fullest spelling: without さん, the longest name, then one with a space. */
export function fullest(spellings: readonly string[]): string {
  const bare = (text: string): string =>
    text.replace(/[\s　]*(?:さん|さま|様|氏|くん|君|[（(](?:ca|ra|rc|両面)[)）])$/i, '');
  return spellings.map(bare).reduce((best, text) => {
    const [a, b] = [best.replace(/[\s　]/g, '').length, text.replace(/[\s　]/g, '').length];
    if (a !== b) return b > a ? text : best;
    return /[\s　]/.test(text) && !/[\s　]/.test(best) ? text : best;
  });
}
