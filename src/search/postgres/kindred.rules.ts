import { impactsOf, unpackWords } from './entry.rules.ts';
import { rarityOf } from './plan.rules.ts';
import type { Ranked } from './rank.rules.ts';

/*
 * What the best answers have in common tells what a question is about, in words it did not use: of documents that fit
 * about alike, those that say the same as the others come first. Only the order changes, never what is found. Measured on
 * two halves of the small judged set and on short questions: each a little better.
 */

/** So many of the best are asked what they have in common, and so many take a new place. */
const best = 12;
const moved = 80;
/** A word in fewer of them is one document's own. */
const leastTogether = 2;
/** So many of their words count, and all of them together at most this share of the best score. */
const mostWords = 20;
const share = 0.5;

/** A document that fits, and how much each term says about it. */
export interface Kindred {
  found: Ranked;
  impacts: ReadonlyMap<string, number>;
}

/** The documents that may take a new place. */
export const kindredOf = (fitting: readonly Ranked[], wordsOf: (id: string) => string): Kindred[] =>
  fitting.slice(0, moved).map((found) => ({ found, impacts: impactsOf(unpackWords(wordsOf(found.id))) }));

/** The terms that more than one of the best hold, with how much they say there. */
export function termsInCommon(kindred: readonly Kindred[]): Map<string, number> {
  const asked = kindred.slice(0, best);
  const total = asked.reduce((sum, { found }) => sum + found.score, 0);
  const terms = new Map<string, { says: number; in: number }>();
  for (const { found, impacts } of asked) {
    for (const [term, impact] of impacts) {
      if (term.length < 3) continue;
      const known = terms.get(term) ?? { says: 0, in: 0 };
      known.says += (found.score / total) * (impact / 1000);
      known.in += 1;
      terms.set(term, known);
    }
  }
  return new Map(
    [...terms].flatMap(([term, { says, in: many }]) =>
      many >= leastTogether ? [[term, says] as const] : [],
    ),
  );
}

/** The ids in their new order. `frequencies` hold the documents with each term, and all of them under ''. */
export function byWhatIsShared(
  kindred: readonly Kindred[],
  terms: ReadonlyMap<string, number>,
  frequencies: ReadonlyMap<string, number>,
): string[] {
  const documents = frequencies.get('') ?? 0;
  const weighed = [...terms]
    .map(([term, says]) => ({ term, weight: says * rarityOf(frequencies.get(term) ?? 0, documents) }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const most = share * (kindred[0]?.found.score ?? 0);
  const scored = kindred.map(({ found, impacts }) => {
    const shared = weighed.reduce(
      (sum, { term, weight }) => sum + weight * ((impacts.get(term) ?? 0) / 1000),
      0,
    );
    return { id: found.id, score: found.score + (most * shared) / total };
  });
  return scored.sort((one, other) => other.score - one.score).map(({ id }) => id);
}
