/** What has a result of its own besides having taken place: there × is the result. */
const SELECTION = /面接|選考|書類|内定|推薦|応募|interview|offer|cv|submi/i;
const CROSS = /^[×✕✖✗✘x]$/i;

/**
 * Whether × beside an activity says that it did not take place: beside 面談 or 架電 it does, beside 一次面接 it is the
 * answer.
 */
export function crossMeansNotHeld(activity: string, mark: string): boolean {
  return CROSS.test(mark.trim()) && activity !== '' && !SELECTION.test(activity);
}

/** Whether marks under a heading say that something took place (面談, 一次面接実施), not how it came out (一次面接). */
export function asksWhetherHeld(heading: string): boolean {
  return !SELECTION.test(heading) || /実施|完了|済|来社|参加|\b(?:held|attended|done|completed?)\b/i.test(heading);
}
