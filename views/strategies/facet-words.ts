import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import { language, say, sayUnchecked, type WordKey } from '../words/say.ts';

/** The word of one value of one facet. */
export const sayFacet = (facet: string, code: string | number): string =>
  sayUnchecked(`facet.${facet}.${code}` as WordKey);

const list = new Intl.ListFormat(language.code, { type: 'unit' });

/** Several values of one facet: "Paper and a pen, Music". */
export const sayFacets = (facet: string, codes: readonly string[]): string =>
  list.format(codes.map((code) => sayFacet(facet, code)));

/** What it takes, in a few words for a list: time, energy, money, and whether it works at night. */
export function conditionsOf(of: Pick<StrategyFacets, 'minutes' | 'energy' | 'cost' | 'night'>): string[] {
  return [
    sayFacet('minutes', of.minutes),
    say('strategy.energy.takes', { energy: sayFacet('energy', of.energy) }),
    sayFacet('cost', of.cost),
    ...(of.night ? [sayFacet('night', 1)] : []),
  ];
}
