import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { isEmpty, ThreadItems } from './thread-items.tsx';

export interface StoriesPageProps extends Shell {
  threads: Sifted<ListedThread>;
  page: number;
  pages: number;
}

/** Personal stories from all spaces, the last spoken in first (PO-4). */
export function StoriesPage({ frame, time, threads, page, pages }: StoriesPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('stories.tab')}
      here="talk"
      crumbs={[{ label: say('frame.talk'), href: paths.front() }, { label: say('stories.tab') }]}
    >
      <h1>{say('stories.title')}</h1>
      <p class="lead">{say('stories.lead')}</p>
      <p class="row">
        <LinkButton kind="main" icon="pen-line" href={paths.newStory()}>
          {say('stories.tell')}
        </LinkButton>
      </p>
      {isEmpty(threads) ? (
        <EmptyState heading={say('stories.none')}>
          <p>{say('stories.none.text')}</p>
        </EmptyState>
      ) : (
        <ThreadItems threads={threads} time={time} place of="stories" label={say('stories.title')} />
      )}
      <Pagination page={page} pages={pages} href={paths.stories} first="newest" />
    </SitePage>
  );
}
