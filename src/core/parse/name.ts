import { foldText } from './text';

const TITLES_AFTER = /(?:さん|さま|様|氏|くん|君|ちゃん|殿|先生|\((?:ca|ra|両面)\))$/;
const TITLES_BEFORE = /^(?:mr|mrs|ms|miss|dr)(?:\.|\s)\s*/;

/**
 * A person's name as it is compared: NFKC, lower case, no spaces or middle dots, without さん/様/氏/君 or Mr/Ms.
 * A name that is nothing but such a word keeps it. `佐藤　健さん` and `佐藤健` are one; `佐藤` alone is another key.
 */
export function normaliseName(text: string): string {
  const folded = foldText(text).toLowerCase();
  const bare = folded.replace(TITLES_BEFORE, '').replace(/[\s・･.]/g, '');
  let name = bare;
  for (let round = 0; round < 2; round++) {
    const next = name.replace(TITLES_AFTER, '');
    if (next === name || next === '') break;
    name = next;
  }
  return name === '' ? folded : name;
}

const REMARK =
  /[\s　]*(?:※.*|[（(][^（）()]*(?:主任|係長|課長|次長|部長|マネー?ジャー|リーダー|チーフ|入社|退職|異動|着任|時短|休職?|兼[任務]|新人|研修|パート|委託|派遣|社員|勤務|\blead\b|manager|new (?:starter|joiner)|part.?time|\bleave\b|joined)[^（）()]*[)）])$/i;

/** A name without what is said of the person behind it: 佐藤（リーダー）, 田中（時短）, 高橋※5月入社. 佐藤（美） is the name of one of two. */
export function withoutRemark(name: string): string {
  return name.replace(REMARK, '') || name;
}
