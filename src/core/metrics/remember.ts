/** Texts kept before a memory starts afresh: sheets hold far fewer, and a long-lived workbench must not grow. */
const TEXTS_MOST = 20_000;

/** The same function, asked only once for each text: labels and notes repeat down a sheet. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    if (known.size >= TEXTS_MOST) known.clear();
    const made = ask(text);
    known.set(text, made);
    return made;
  };
}
