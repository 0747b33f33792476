/**
 * Sees one of a few long words through a slip of the pen: a letter too many, too few or another one, or two changed about. The first letter must
 * be right. Gives the word that is meant, or nothing.
 */
export function slipsOf(words: readonly string[]): (typed: string) => string | undefined {
  const near = new Map(
    words.flatMap((word) => [...lessOne(word), word].map((slip) => [slip, word] as const)),
  );
  return (typed) => {
    const exact = near.get(typed);
    const slip = exact === undefined ? lessOne(typed).find((shorter) => near.has(shorter)) : undefined;
    const meant = slip === undefined ? exact : near.get(slip);
    return meant !== undefined && Math.abs(meant.length - typed.length) <= 1 && meant[0] === typed[0]
      ? meant
      : undefined;
  };
}

/** All that a word becomes when one letter is left out, never the first. */
const lessOne = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);
