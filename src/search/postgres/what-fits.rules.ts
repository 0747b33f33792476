import type { Plan } from './plan.rules.ts';
import type { Ranked } from './rank.rules.ts';

interface Floors {
  /** Of the score of the best one. */
  ofBest: number;
  /** Of what a good match would give. */
  ofGood: number;
  /** Of what was asked for. */
  covered: number;
}

/** A long question is never answered in all it says; a short one names what it wants. */
const floors: Record<'long' | 'short' | 'outside', Floors> = {
  long: { ofBest: 0.08, ofGood: 0.08, covered: 0.08 },
  short: { ofBest: 0.08, ofGood: 0.12, covered: 0.15 },
  outside: { ofBest: 0.4, ofGood: 0.25, covered: 0.5 },
};
/** A question of so many ideas is a short one. */
const short = 3;
/** In a short question, the share of all that was asked for, also of what nobody here writes about. */
const ofAsked = 0.38;
/** What says so much of it is an answer, whatever it is about. */
const nearlyAll = 0.35;
/** How strongly a document that is about something says it, of the most it could. */
const good = 0.6;

/**
 * The documents that are worth a look. Ten rows that share one common word with the question help nobody: then it is
 * better to say that nothing fits. `ranked` stands in order, the best first.
 */
export function whatFits(ranked: readonly Ranked[], plan: Plan): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  const groups = new Map<string, number>();
  for (const { group, worth } of plan.ideas) groups.set(group, Math.max(groups.get(group) ?? 0, worth));
  const known = [...groups.values()].reduce((sum, worth) => sum + worth, 0);
  const wanted = good * known;
  const isShort = groups.size <= short;
  const { ofBest, ofGood, covered } = floors[plan.outside ? 'outside' : isShort ? 'short' : 'long'];
  const asked = plan.length === 0 ? (ofAsked * (known + plan.missing)) / known : 0;
  return ranked.filter(
    (found) =>
      (found.covered >= asked || plan.missing === 0) &&
      found.score >= ofBest * best &&
      found.score >= ofGood * wanted &&
      found.covered >= covered &&
      (found.anchored || !isShort || found.covered >= nearlyAll),
  );
}
