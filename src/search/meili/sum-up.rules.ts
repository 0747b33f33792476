/** What one form of an idea found. */
export interface Find {
  idea: number;
  /** What it adds where it is found at full strength. */
  worth: number;
  hits: readonly { id: string; strength: number }[];
}

/** Rows that all questions of one search may bring together: more takes longer to send than it is worth. */
const mostRows = 24_000;
const fewest = 200;

/** How many rows each of so many questions may bring. */
export const limitsFor = (questions: number, most: number): number =>
  Math.max(fewest, Math.min(most, Math.floor(mostRows / Math.max(1, questions))));

/**
 * Ids in the order of what was found in them: for each idea its best form, and the sum of all ideas. A guess, from what
 * the index tells, of which documents are worth a closer look.
 */
export function addUp(finds: readonly Find[]): string[] {
  const byIdea = new Map<number, Map<string, number>>();
  for (const { idea, worth, hits } of finds) {
    const scores = byIdea.get(idea) ?? new Map<string, number>();
    for (const { id, strength } of hits) scores.set(id, Math.max(scores.get(id) ?? 0, worth * strength));
    byIdea.set(idea, scores);
  }
  const sums = new Map<string, number>();
  for (const scores of byIdea.values()) {
    for (const [id, score] of scores) sums.set(id, (sums.get(id) ?? 0) + score);
  }
  return [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}
