import type { ListedThread } from '../../src/forum/folding.rules.ts';
import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import type { Sifted } from '../../src/forum/sift.rules.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import { FollowButton } from './follow-button.tsx';
import type { Shell } from './forum-shell.ts';
import { isEmpty, ThreadItems } from './thread-items.tsx';

export interface SpacePageProps extends Shell {
  space: SpaceRow;
  threads: Sifted<ListedThread>;
  page: number;
  pages: number;
  /** Null for guests. */
  followed: boolean | null;
}

/** One space and its threads, the last spoken in first. */
export function SpacePage(props: SpacePageProps) {
  const { frame, time, looksIn, space, threads, page, pages, followed } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('space.tab')}
      here="talk"
      feed={paths.spaceFeed(space.id)}
      crumbs={[{ label: say('frame.talk'), href: paths.front() }, { label: space.title }]}
      aside={followed !== null && <About {...props} followed={followed} />}
    >
      <h1>{space.title}</h1>
      <p class="lead">{space.about}</p>
      <p class="row">
        <LinkButton kind="main" icon="pen-line" href={paths.newThread(space.id)}>
          {say('space.write')}
        </LinkButton>
      </p>
      {isEmpty(threads) ? (
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
      <div class="small soft">
        <LoneLink href={paths.spaceFeed(space.id)}>{say('feed.link')}</LoneLink>
        <p>{say('feed.what')}</p>
      </div>
    </SitePage>
  );
}

function About({ frame, space, page, followed }: SpacePageProps & { followed: boolean }) {
  return (
    <section class="stack tight">
      <h2>{say('space.this')}</h2>
      <p>{say(followed ? 'follow.space.on' : 'follow.space.off')}</p>
      <FollowButton
        action={paths.spaceFollowing(space.id)}
        csrf={frame.csrf}
        back={page}
        followed={followed}
        words={followed ? say('follow.stop') : say('follow.space')}
      />
    </section>
  );
}
