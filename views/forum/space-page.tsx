import type { SpaceRow, ThreadItem } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { ThreadItems } from './thread-items.tsx';

export interface SpacePageProps extends Shell {
  space: SpaceRow;
  threads: ThreadItem[];
  page: number;
  pages: number;
}

/** One space and its threads, the last spoken in first. */
export function SpacePage({ frame, time, looksIn, space, threads, page, pages }: SpacePageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('space.tab')}
      here="talk"
      crumbs={[{ label: say('frame.talk'), href: paths.front() }, { label: space.title }]}
    >
      <h1>{space.title}</h1>
      <p class="lead">{space.about}</p>
      <p class="row">
        <LinkButton kind="main" icon="pen-line" href={paths.newThread(space.id)}>
          {say('space.write')}
        </LinkButton>
      </p>
      {threads.length === 0 ? (
        <EmptyState heading={say('front.nobody')}>
          <p>{say('front.nobody.text', looksIn)}</p>
        </EmptyState>
      ) : (
        <section class="stack">
          <h2 class="unseen">{say('space.threads')}</h2>
          <ThreadItems threads={threads} time={time} />
        </section>
      )}
      <Pagination page={page} pages={pages} href={(to) => paths.space(space.id, to)} first="newest" />
    </SitePage>
  );
}
