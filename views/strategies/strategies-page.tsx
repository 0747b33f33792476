import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { type Situation, situations } from '../../src/strategies/facets.catalogue.ts';
import type { ListedStrategy } from '../../src/strategies/shown-strategy.rules.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Fold } from '../parts/fold.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import { sayFacet } from './facet-words.ts';
import { StrategyCards } from './strategy-card.tsx';

export interface StrategiesPageProps extends Shell {
  /** Null for all. */
  situation: Situation | null;
  strategies: Sifted<ListedStrategy>;
  page: number;
  pages: number;
}

/** What people do to get through, all of it or for one situation: plain links, so that it works on any phone (PO-4). */
export function StrategiesPage({ frame, situation, strategies, page, pages }: StrategiesPageProps) {
  const title = situation === null ? say('strategies.title') : sayFacet('situation', situation);
  const none = strategies.shown.length + strategies.leftOut === 0;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('strategies.tab')}
      here="strategies"
      crumbs={
        situation === null
          ? undefined
          : [{ label: say('strategies.tab'), href: paths.strategies() }, { label: title }]
      }
    >
      <h1>{title}</h1>
      <p class="lead">{situation === null ? say('strategies.lead') : say('strategies.lead.for')}</p>
      <Situations chosen={situation} open={situation === null && page === 1} />
      {none ? (
        <EmptyState heading={say('strategies.none')}>
          <p>{say('strategies.none.text')}</p>
        </EmptyState>
      ) : (
        <StrategyCards strategies={strategies} label={title} />
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => paths.strategies(situation ?? undefined, to)}
        first="newest"
      />
      <p class="row">
        <LinkButton icon="pen-line" href={paths.newStrategy()}>
          {say('strategies.share')}
        </LinkButton>
      </p>
    </SitePage>
  );
}

function Situations({ chosen, open }: { chosen: Situation | null; open: boolean }) {
  return (
    <Fold label={say('strategies.for')} open={open}>
      <nav aria-label={say('strategies.for')}>
        <ul class="row">
          {situations.map((each) => (
            <li>
              <a
                class="button small"
                href={paths.strategies(each)}
                aria-current={each === chosen ? 'page' : undefined}
              >
                {sayFacet('situation', each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Fold>
  );
}
