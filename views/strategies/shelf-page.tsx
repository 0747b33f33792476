import { paths } from '../../src/paths.ts';
import type { Outcome } from '../../src/strategies/facets.catalogue.ts';
import type { ListedTitle } from '../../src/strategies/shown-strategy.rules.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import type { Shell } from '../forum/forum-shell.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Form } from '../parts/form.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say, sayUnchecked } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { Lines } from './strategy-facts.tsx';

export type OnShelf = ListedTitle & { post: string; note: string; told: Outcome | null };

export interface ShelfPageProps extends Shell {
  kept: OnShelf[];
  page: number;
  pages: number;
}

/** Strategies a member keeps for themselves, with their notes and what happened when they tried them. Only they see it. */
export function ShelfPage({ frame, kept, page, pages }: ShelfPageProps) {
  return (
    <SitePage frame={frame} tabTitle={say('shelf.title')} here="me" crumbs={myPlaceTrail(say('shelf.title'))}>
      <h1>{say('shelf.title')}</h1>
      <p class="lead">{say('shelf.lead')}</p>
      {kept.length === 0 && (
        <EmptyState
          heading={say('shelf.none')}
          acts={<LinkButton href={paths.strategies()}>{say('shelf.none.act')}</LinkButton>}
        >
          <p>{say('shelf.none.text')}</p>
        </EmptyState>
      )}
      {kept.map((each) => (
        <Entry frame={frame} kept={each} />
      ))}
      <Pagination page={page} pages={pages} href={paths.myStrategies} first="newest" />
    </SitePage>
  );
}

function Entry({ frame, kept }: { frame: Shell['frame']; kept: OnShelf }) {
  const title = sayTitle({ ...kept, kind: 'strategy' }, say('shelf.gone'));
  return (
    <section class="card stack" aria-label={title}>
      <h2 dir="auto">{title}</h2>
      {kept.told !== null && <p>{sayUnchecked(`shelf.told.${kept.told}`)}</p>}
      {kept.note !== '' && (
        <div class="quote">
          <p class="quote-by">{say('bookmark.yours')}</p>
          <Lines text={kept.note} />
        </div>
      )}
      <div class="row">
        <LoneLink href={paths.strategy(kept.id)}>{say('shelf.read')}</LoneLink>
        <LoneLink href={paths.postBookmark(kept.post)}>{say('bookmark.change')}</LoneLink>
        <Form action={paths.strategyKeeping(kept.id)} csrf={frame.csrf} row>
          <Button small name="act" value="take" label={say('shelf.let-go.of', { title })}>
            {say('bookmark.let-go')}
          </Button>
        </Form>
      </div>
    </section>
  );
}
