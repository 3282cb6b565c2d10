/** What people type for one and the same sign: hyphens, dashes, minus signs, wave dashes, quotes. */
const DASHES = /[‐‑‒–—―−﹣﹘]/g;
const WAVES = /[〜∼～]/g;
const QUOTES = /[’‘＇]/g;

/**
 * Texts that are folded already, as most are: printable ASCII, kana and Han in their usual form, single spaces inside. To look
 * first makes folding five times as fast, and every label, name and heading is folded.
 */
const FOLDED = /^[!-~ぁ-ゖァ-ヺー一-鿿]+(?: [!-~ぁ-ゖァ-ヺー一-鿿]+)*$/;

/**
 * One form for full and half width, dashes, wave dashes and spaces: NFKC, `-` for every dash, `~` for every wave dash,
 * runs of white space (line breaks too) become one space, ends trimmed. The Japanese long vowel `ー` stays.
 */
export function foldText(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(WAVES, '~')
    .replace(QUOTES, "'")
    .replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    .trim();
}

/** What a formula shows while it waits for another file: `Loading...`, `読み込んでいます...`. It is never a 0. */
export function isLoading(text: string): boolean {
  return /^(loading|読み?込み?(んでいます|中(です)?|しています))\s*(\.{2,}|…+|。)?$/i.test(
    text.normalize('NFKC').trim(),
  );
}

/** The error texts of Sheets (`#REF!`, `#DIV/0!`, `#N/A` …) in either of its languages. */
export function isErrorText(text: string): boolean {
  return /^#(ref!|div\/0!|value!|name\?|num!|null!|n\/a|error!|spill!|calc!|getting_data|エラー!?)/i.test(
    text.normalize('NFKC').trim(),
  );
}

/** Whether any Japanese letter stands in the text. */
export function hasJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text);
}
