import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import { conditionsOf, sayFacets } from './facet-words.ts';

/** What a strategy can be found by, in two short lines. */
export function FoundBy({ facets }: { facets: StrategyFacets }) {
  return (
    <>
      <p class="small">{sayFacets('situation', facets.situations)}</p>
      <p class="small">{conditionsOf(facets).join(' · ')}</p>
    </>
  );
}
