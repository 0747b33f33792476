import type { ShownKept } from '../../src/forum/folding.rules.ts';
import { paths } from '../../src/paths.ts';
import { myPlaceTrail } from '../accounts/my-place-trail.ts';
import { SitePage } from '../layouts/site-page.tsx';
import { Button, LinkButton, LoneLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { Form } from '../parts/form.tsx';
import { Pagination } from '../parts/pagination.tsx';
import { say } from '../words/say.ts';
import type { Shell } from './forum-shell.ts';
import { KeptWords } from './kept-words.tsx';

type Kept = ShownKept & { note: string };

export interface BookmarksPageProps extends Shell {
  kept: Kept[];
  page: number;
  pages: number;
}

/** Posts a member keeps for themselves, as they stand now: no copy is kept of the words. */
export function BookmarksPage(props: BookmarksPageProps) {
  const { frame, kept, page, pages } = props;
  return (
    <SitePage
      frame={frame}
      tabTitle={say('bookmarks.tab')}
      here="me"
      crumbs={myPlaceTrail(say('bookmarks.title'))}
    >
      <h1>{say('bookmarks.title')}</h1>
      <p class="lead">{say('bookmarks.lead')}</p>
      {kept.length === 0 && (
        <EmptyState
          heading={say('bookmarks.none')}
          acts={<LinkButton href={paths.front()}>{say('following.none.act')}</LinkButton>}
        >
          <p>{say('bookmarks.none.text')}</p>
        </EmptyState>
      )}
      {kept.map((post) => (
        <Bookmark {...props} post={post} />
      ))}
      <Pagination page={page} pages={pages} href={paths.myBookmarks} first="newest" />
    </SitePage>
  );
}

function Bookmark(props: BookmarksPageProps & { post: Kept }) {
  const { frame, post } = props;
  return (
    <section class="card stack" aria-label={say('bookmark.in', { space: post.spaceTitle })}>
      <KeptWords {...props} />
      <p class="small soft">{say('bookmark.in', { space: post.spaceTitle })}</p>
      {post.note !== '' && (
        <div class="quote" dir="auto">
          <p class="quote-by">{say('bookmark.yours')}</p>
          {post.note.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </div>
      )}
      <div class="row">
        <LoneLink href={paths.post(post.post)}>{say('bookmark.read')}</LoneLink>
        <LoneLink href={paths.postBookmark(post.post)}>{say('bookmark.change')}</LoneLink>
        <Form action={paths.postBookmark(post.post)} csrf={frame.csrf} row>
          <Button
            small
            name="act"
            value="take"
            label={say('bookmark.let-go.label', { name: post.name.shown })}
          >
            {say('bookmark.let-go')}
          </Button>
        </Form>
      </div>
    </section>
  );
}
