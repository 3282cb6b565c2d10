import { matchLabel } from '../metrics/match-label';
import { foldText } from '../parse/text';
import { looksLikeName, namesGroup } from './name-like';
import { totalWord } from './total-words';

/** A label that says whose figure it is and of what: 浅野 面談, CVs sent - Quill. */
export interface PersonalLabel {
  readonly person: string;
  readonly label: string;
}

const BETWEEN = /(?:さん|氏)?[\s　・:：／/_|–-]+|さんの?|の/g;

/** Person and metric of one text, in either order; `undefined` where it names a metric by itself, or no person. */
export function personalLabel(text: string): PersonalLabel | undefined {
  const folded = foldText(text).trim();
  if (folded.length > 40 || isMetric(folded)) return undefined;
  BETWEEN.lastIndex = 0;
  for (let sign = BETWEEN.exec(folded); sign !== null; sign = BETWEEN.exec(folded)) {
    const before = folded.slice(0, sign.index).trim();
    const after = folded.slice(sign.index + sign[0].length).trim();
    if (isPerson(before) && isMetric(after)) return { person: before, label: after };
    if (isPerson(after) && isMetric(before)) return { person: after, label: before };
  }
  return undefined;
}

function isMetric(text: string): boolean {
  return text !== '' && matchLabel(text).kind !== 'unknown';
}

function isPerson(text: string): boolean {
  return looksLikeName(text) || namesGroup(text) || totalWord(text) !== undefined;
}

/**
 * Whether labels are really of people: two of them or more, each with two metrics or more. 電話 面談 and 来社 面談 are not.
 *
 * @param labels those of one column, or of the heads of one table
 */
export function namePeople(labels: readonly PersonalLabel[]): boolean {
  const metrics = new Map<string, Set<string>>();
  for (const { person, label } of labels) {
    if (!looksLikeName(person)) continue;
    const known = metrics.get(person);
    if (known === undefined) metrics.set(person, new Set([label]));
    else known.add(label);
  }
  return metrics.size > 1 && [...metrics.values()].every(({ size }) => size > 1);
}
