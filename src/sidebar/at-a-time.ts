/** So many questions stand on a page at a time, that of a new tab included. */
const MOST_AT_A_TIME = 3;

/** The first of the questions that have room beside those asked by another part of the page. */
export function atATime<Question>(questions: readonly Question[], others: number): readonly Question[] {
  return questions.slice(0, Math.max(0, MOST_AT_A_TIME - others));
}
