import type { ShownFollowed } from '../../src/forum/folding.rules.ts';
import type { SpaceRow } from '../../src/forum/lists.queries.ts';
import { paths } from '../../src/paths.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { LinkButton } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { ThreadList, ThreadRow } from '../parts/thread-row.tsx';
import { FollowSearchButton } from '../search/follow-search.tsx';
import { sayFilters } from '../search/search-words.ts';
import { say } from '../words/say.ts';
import { FollowButton } from './follow-button.tsx';
import { type Shell, when } from './forum-shell.ts';

export interface FollowingPageProps extends Shell {
  spaces: SpaceRow[];
  /** Filters whose new strategies the member hears of. */
  searches: string[];
  threads: ShownFollowed[];
  page: number;
  pages: number;
}

/** What a member hears of, each with a way to stop. Made from their locker for this one page. */
export function FollowingPage(props: FollowingPageProps) {
  const { frame, spaces, searches, threads, page, pages } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('following.tab')}
      here="me"
      crumbs={myPlaceTrail(say('following.title'))}
    >
      <h1>{say('following.title')}</h1>
      <p class="lead">{say('following.lead')}</p>
      {spaces.length + searches.length + threads.length === 0 && (
        <EmptyState
          heading={say('following.none')}
          acts={<LinkButton href={paths.front()}>{say('following.none.act')}</LinkButton>}
        >
          <p>{say('following.none.text')}</p>
        </EmptyState>
      )}
      {spaces.length > 0 && <Spaces {...props} />}
      {searches.length > 0 && <Searches {...props} />}
      {threads.length > 0 && <Threads {...props} />}
      <Pagination page={page} pages={pages} href={paths.myFollowing} first="newest" />
    </SitePage>
  );
}

function Spaces({ frame, spaces }: FollowingPageProps) {
  return (
    <section class="stack">
      <h2>{say('following.spaces')}</h2>
      <ul class="threads">
        {spaces.map(({ id, title }) => (
          <li class="thread">
            <div class="thread-text">
              <a class="thread-title" href={paths.space(id)}>
                {title}
              </a>
              <Stop frame={frame} action={paths.spaceFollowing(id)} title={title} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Searches({ frame, searches }: FollowingPageProps) {
  return (
    <section class="stack">
      <h2>{say('following.searches')}</h2>
      <ul class="threads">
        {searches.map((filters) => (
          <li class="thread">
            <div class="thread-text">
              <a class="thread-title" href={paths.search(filters)}>
                {sayFilters(filters)}
              </a>
              <FollowSearchButton
                csrf={frame.csrf}
                filters={filters}
                followed
                list
                words={say('follow.stop')}
                label={say('following.stop.label', { title: sayFilters(filters) })}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Threads({ frame, time, threads }: FollowingPageProps) {
  return (
    <section class="stack">
      <h2>{say('following.threads')}</h2>
      <p class="small soft">{say('following.threads.text')}</p>
      <ThreadList>
        {threads.map((thread) => (
          <ThreadRow
            href={paths.thread(thread.id)}
            title={titleOf(thread)}
            avatar={thread.avatar}
            place={thread.spaceTitle}
            when={when(thread.lastHour, time)}
          >
            <Stop frame={frame} action={paths.threadFollowing(thread.id)} title={titleOf(thread)} />
          </ThreadRow>
        ))}
      </ThreadList>
    </section>
  );
}

/** A line says what keeps a title away, and nothing of what it is about. */
function titleOf({ title, instead }: ShownFollowed): string {
  if (instead === null) return title;
  return say(
    ({ away: 'away.title', gone: 'thread.title.gone', folded: 'following.folded' } as const)[instead],
  );
}

function Stop({ frame, action, title }: Pick<Shell, 'frame'> & { action: string; title: string }) {
  return (
    <FollowButton
      action={action}
      csrf={frame.csrf}
      back={0}
      followed
      words={say('follow.stop')}
      label={say('following.stop.label', { title })}
    />
  );
}
