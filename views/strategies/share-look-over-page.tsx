import { paths } from '../../src/paths.ts';
import type { StrategyFacets } from '../../src/strategies/strategy-facets.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { LookOver, type LookOverProps } from '../forum/look-over.tsx';
import { SitePage } from '../layouts/site-page.tsx';
import { say } from '../words/say.ts';
import { FoundBy } from './found-by.tsx';

export interface ShareLookOverPageProps
  extends Shell,
    Pick<LookOverProps, 'typed' | 'carried' | 'html' | 'hints' | 'fresh' | 'kept' | 'fields' | 'nudge'> {
  facets: StrategyFacets;
}

/** Sharing a strategy, step 2: the same pause as before any other words go up. */
export function ShareLookOverPage(props: ShareLookOverPageProps) {
  const { frame, facets } = props;
  return (
    <SitePage frame={frame} tabTitle={say('strategies.tab')} here="strategies">
      <LookOver
        {...props}
        to={{ put: paths.strategies(), again: paths.strategyLookOver(), draft: paths.strategyDraft() }}
        keep="strategy"
        place={say('strategies.tab')}
        facts={<FoundBy facets={facets} />}
      />
    </SitePage>
  );
}
