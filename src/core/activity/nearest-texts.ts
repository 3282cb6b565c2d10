import { foldText } from '../parse/text';

/** The texts most like `text`, best first: those that share most letters with it (Dice), ties in the given order. */
export function nearestTexts(text: string, texts: readonly string[], most: number): string[] {
  const wanted = letters(text);
  const score = (other: string): number => {
    const there = letters(other);
    let shared = 0;
    for (const letter of wanted) if (there.has(letter)) shared++;
    return (2 * shared) / Math.max(1, wanted.size + there.size);
  };
  return texts
    .map((other, at) => ({ other, at, score: score(other) }))
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, most)
    .map(({ other }) => other);
}

function letters(text: string): Set<string> {
  return new Set(foldText(text).toLowerCase().replace(/\s/g, ''));
}
