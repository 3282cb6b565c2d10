import { foldText } from './text';

/**
 * A label as it is compared: full and half width, dashes and case made one, spaces and underscores out.
 * Brackets, numbering, units and endings stay; `labelKeys` takes those off step by step.
 */
export function normaliseLabel(text: string): string {
  return foldText(text)
    .replace(/[\s_]+/g, '')
    .toLowerCase();
}

/** ① ❶ ⓵ ㊀ and such at the start: they must go before NFKC makes plain digits of them. */
const CIRCLED = /^[\s]*[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]+[\s.:、．]*/u;
/** `1.` `2)` `(3)` `[4]` `No.5` `a)` `iv.` and bullets. A bare digit is no numbering: 1次面接. */
const NUMBERED =
  /^(?:(?:no\.?|step)\d+[.:)、]*|[([]\d{1,2}[)\]]|\d{1,2}[.):、](?!\d)|\d{1,2}-(?=[^\d\s])|[a-z][.)](?=[^a-z.])|(?:i{1,3}|iv|vi{0,3}|ix|x)[.)])/;
const BULLETS = /^[・●○◎■□◆◇▲▼△▽★☆※→⇒└├│┗┣*+•‣▶►-]+/;
const BRACKETED =
  /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」|『[^『』]*』|〔[^〔〕]*〕|<[^<>]*>|《[^《》]*》|〈[^〈〉]*〉|\{[^{}]*\}/g;
const BRACKETS = /[()[\]【】「」『』〔〕<>《》〈〉{}]/g;
/** Endings that only say how a thing is counted. `率` is not among them: a rate never becomes a count. */
const COUNT_ENDINGS = /(?:[件人名社回通本枚者]数|総数|実数|数|件|名|人|社|回|通|本|の実績|実績)$/;
const UNIT_ENDINGS =
  /(?:[:/・]?(?:千円|百万円|万円|億円|円|jpy|gbp|usd|eur|[¥£$€])|[:/]?(?:件|名|人|社|回|通|本|%|分|時間|日))$/;
const ENGLISH_COUNT = /^(?:(?:no\.?of|numberof|#of|#)(?=[a-z])|total(?:no\.?of|numberof)(?=[a-z]))|(?:count|\(s\)|#)$/;

/**
 * The keys under which a label may be known, from strictest to loosest, without repeats: normalised; without numbering
 * (①, 1., bullets); brackets taken off but their content kept; bracket notes taken out; without units and without
 * 数/件数/人数 endings. A 率 stays a 率.
 *
 * @returns at least one key; empty where the text holds nothing but brackets, numbers and signs
 */
export function labelKeys(text: string): string[] {
  const keys: string[] = [];
  const add = (key: string): string => {
    if (key !== '' && !keys.includes(key)) keys.push(key);
    return key;
  };
  add(normaliseLabel(text));
  const plain = add(withoutNumbering(text));
  add(plain.replace(BRACKETS, ''));
  const noted = add(withoutBrackets(plain));
  const unitless = add(noted.replace(UNIT_ENDINGS, ''));
  add(unitless.replace(ENGLISH_COUNT, ''));
  const counted = add(unitless.replace(COUNT_ENDINGS, ''));
  add(counted.replace(COUNT_ENDINGS, ''));
  return keys;
}

function withoutNumbering(text: string): string {
  let rest = normaliseLabel(text.replace(CIRCLED, ''));
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(BULLETS, '').replace(NUMBERED, '');
    if (next === rest || next === '') break;
    rest = next;
  }
  return rest;
}

function withoutBrackets(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(BRACKETED, '');
    if (next === rest) break;
    rest = next;
  }
  return rest === '' ? text.replace(BRACKETS, '') : rest.replace(/[:、,/・-]+$/, '');
}
