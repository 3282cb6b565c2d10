import { foldText, hasJapanese } from '../parse/text';

type Round = 'first' | 'second' | 'third' | 'final';

const ROUNDS: readonly (readonly [Round, RegExp])[] = [
  [
    'first',
    /^(?:第?(?:[一1]次|[一1]回目?|1)(?:面接|選考|面談)?|初回(?:面接|面談)?|(?:1st|first)(?: ?(?:round|stage|interview|meeting))?)$/,
  ],
  [
    'second',
    /^(?:第?(?:[二2]次|[二2]回目?|2)(?:面接|選考|面談)?|(?:2nd|second)(?: ?(?:round|stage|interview|meeting))?)$/,
  ],
  [
    'third',
    /^(?:第?(?:[三3]次|[三3]回目?|3)(?:面接|選考|面談)?|(?:3rd|third)(?: ?(?:round|stage|interview|meeting))?)$/,
  ],
  ['final', /^(?:最終(?:面接|選考|回)?|(?:final|last)(?: ?(?:round|stage|interview))?)$/],
];

/** Which round of interviews (or meetings) a text names and nothing else: 一次, 2回目, Final. */
export function roundOf(text: string): Round | undefined {
  const folded = foldText(text).toLowerCase().trim();
  if (folded === '' || folded.length > 20) return undefined;
  return ROUNDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

const JAPANESE: Readonly<Record<Round, string>> = { first: '一次', second: '二次', third: '三次', final: '最終' };

/** 面接 in the second round is 二次面接; a meeting again is 再面談. Labels that have no rounds stay as they are. */
export function labelOfRound(label: string, text: string): string {
  const round = roundOf(text);
  if (round === undefined) return label;
  if (/面談/.test(label)) return round === 'first' ? '初回面談' : round === 'final' ? label : '再面談';
  if (/面接|選考/.test(label)) return label.replace(/(?:面接|選考)/, `${JAPANESE[round]}面接`);
  return !hasJapanese(label) && /interview/i.test(label) ? label.replace(/interviews?/i, `${round} interview`) : label;
}

/** Whether a label is of interviews or meetings without saying of which round. */
export function hasRounds(label: string): boolean {
  return (
    /面接|面談|interview/i.test(label) &&
    !/[一二三123]次|最終|初回|再|first|second|third|final|1st|2nd|3rd/i.test(foldText(label))
  );
}
