import type { Plan } from './plan.rules.ts';
import type { Ranked } from './rank.rules.ts';

/** What a document must reach of the best one, of what a good match would give, and of what was asked for. */
export const floors = { ofBest: 0.2, ofGood: 0.12, covered: 0.2 };
/** How strongly a document that is about something says it, of the most it could. */
const good = 0.6;

/**
 * The documents that are worth a look. Ten rows that share one common word with the question help nobody: then it is
 * better to say that nothing fits. `ranked` stands in order, the best first.
 */
export function whatFits(ranked: readonly Ranked[], plan: Plan): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const wanted = good * plan.ideas.reduce((sum, { worth }) => sum + worth, 0);
  return ranked.filter(
    ({ score, covered }) =>
      score >= floors.ofBest * best && score >= floors.ofGood * wanted && covered >= floors.covered,
  );
}
