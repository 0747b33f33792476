import { isId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import { plainExcerpt } from '../platform/text.rules.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { findPost } from './find-post.ts';
import { type Reading, type ShownQuote, shownQuote } from './folding.rules.ts';
import type { PostRow, ThreadRow } from './forum.queries.ts';

/** The post an answer is to quote, as this reader may have it: of this thread and up, on whichever page it stands. */
export async function findQuoted(
  em: Em,
  thread: ThreadRow,
  posts: PostRow[],
  id: string | undefined,
  reading: Reading,
): Promise<ShownQuote | null> {
  if (id === undefined || !isId(id)) return null;
  const here = posts.find((post) => post.id === id);
  if (here !== undefined)
    return here.state === 'up' ? quoteOf({ ...here, nameId: here.name.id }, reading) : null;
  const post = await findPost(em, id);
  if (post === null || post.thread !== thread.id || post.state !== 'up') return null;
  return quoteOf({ ...post, labels: allLabels(post.labels, post.teamLabels) }, reading);
}

function quoteOf(
  post: { id: string; html: string | null; nameId: string; name: { shown: string }; labels: ContentLabel[] },
  reading: Reading,
): ShownQuote {
  const { id, nameId, labels, html, name } = post;
  const text = plainExcerpt(html ?? '', 160);
  return shownQuote({ id, nameId, name: name.shown, text, labels }, reading);
}
