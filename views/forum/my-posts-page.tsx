import type { OwnPostRow } from '../../src/forum/own-posts.queries.ts';
import { paths } from '../../src/paths.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Body } from '../parts/body.tsx';
import { LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { LabelTags } from '../parts/label-tags.tsx';
import { NameLine } from '../parts/name-line.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { Post } from '../parts/post.tsx';
import { say } from '../words/say.ts';
import { sayTitle } from '../words/say-labels.ts';
import { type Shell, when } from './forum-shell.ts';

export interface MyPostsPageProps extends Shell {
  posts: OwnPostRow[];
  page: number;
  pages: number;
}

/** Everything the member wrote, under all their names. Made for this one reader, stored nowhere. */
export function MyPostsPage({ frame, time, posts, page, pages }: MyPostsPageProps) {
  return (
    <SitePage
      frame={frame}
      tabTitle={say('mine.tab')}
      here="me"
      crumbs={[{ label: say('frame.me'), href: paths.me() }, { label: say('mine.title') }]}
    >
      <h1>{say('mine.title')}</h1>
      <p class="lead">{say('mine.lead')}</p>
      {posts.length === 0 && (
        <EmptyState
          heading={say('mine.none')}
          acts={<LinkButton href={paths.front()}>{say('mine.none.act')}</LinkButton>}
        >
          <p>{say('mine.none.text')}</p>
        </EmptyState>
      )}
      {posts.length > 0 && <h2 class="unseen">{say('mine.list')}</h2>}
      {posts.map((post) => (
        <OwnPost post={post} time={time} />
      ))}
      <Pagination page={page} pages={pages} href={paths.myPosts} first="newest" />
    </SitePage>
  );
}

/** Each says of which post it is: read one after the other, without what stands around them, they would all be alike. */
function Acts({ post, title }: { post: OwnPostRow; title: string }) {
  if (post.state === 'withdrawn') return null;
  const of = (key: 'mine.edit' | 'mine.later' | 'mine.withdraw') =>
    title === '' ? undefined : say(key, { title });
  return (
    <>
      {post.state === 'up' && (
        <LoneLink href={paths.postEdit(post.id)} label={of('mine.edit')}>
          {say('thread.edit')}
        </LoneLink>
      )}
      <LoneLink href={paths.postLater(post.id)} label={of('mine.later')}>
        {say('later.menu')}
      </LoneLink>
      <LoneLink href={paths.postWithdrawal(post.id)} label={of('mine.withdraw')}>
        {say('thread.withdraw')}
      </LoneLink>
    </>
  );
}

function OwnPost({ post, time }: { post: OwnPostRow; time: Shell['time'] }) {
  const title = sayTitle(post, '');
  const where = title === '' ? say('mine.in-gone') : say('mine.in', { title });
  return (
    <Post
      id={post.id}
      label={say('thread.answer-by', { name: post.name.shown })}
      head={
        <NameLine
          name={post.name.shown}
          avatar={post.name.avatar}
          notes={[post.spaceTitle]}
          when={when(post.writtenHour, time)}
        />
      }
      tags={post.labels.length > 0 && <LabelTags labels={post.labels} />}
      acts={
        <>
          <LoneLink href={paths.post(post.id)}>{where}</LoneLink>
          <Acts post={post} title={title} />
        </>
      }
    >
      {post.state === 'hidden' && (
        <p class="small">{say(post.ownHidden ? 'later.hidden' : 'thread.hidden.mine')}</p>
      )}
      {post.state === 'held' && <p class="small">{say('held.title')}</p>}
      {post.faded && <p class="small">{say('later.faded')}</p>}
      {post.state === 'withdrawn' ? (
        <p class="small">{say('thread.withdrawn')}</p>
      ) : (
        <Body html={post.html} />
      )}
    </Post>
  );
}
