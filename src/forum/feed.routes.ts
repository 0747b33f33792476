import { spaceFeed } from '../../views/forum/space-feed.ts';
import { notFound } from '../platform/problem.ts';
import { codingFor, encode } from '../platform/web/coding.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { Routes } from '../platform/web/routes.ts';
import { isKnown, signOf } from '../platform/web/sign.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { labelChoicesCode } from '../safety/content-labels.rules.ts';
import { labelChoicesOf } from '../safety/label-choices.ts';
import { findFeedSpace, listFeedEntries } from './feed.queries.ts';
import { shownEntries } from './folding.rules.ts';
import { isSpaceWord } from './form-fields.ts';

/** Feeds for programs that collect news: what anybody may read. A program has no choices, so labels hold as for a guest; in a browser they hold as its reader chose. */
export function addFeeds(routes: Routes, web: WebTools): void {
  routes.get('/spaces/:space/feed.atom', 'anyone', (c) => feed(c, web));
}

async function feed(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const id = c.req.param('space') ?? '';
  const space = isSpaceWord(id) ? await findFeedSpace(em, id) : null;
  if (space === null) throw notFound();
  const { name, version } = web.site.current();
  const choices = await labelChoicesOf(c, web);
  const coding = codingFor(c.req.header('accept-encoding') ?? '');
  const etag = signOf(
    web.build,
    'feed',
    id,
    space.version,
    String(version),
    coding ?? '',
    labelChoicesCode(choices),
  );
  c.header('etag', etag);
  c.header('cache-control', 'private, no-cache');
  c.header('vary', 'accept-encoding, cookie');
  c.header('x-robots-tag', 'noindex');
  if (isKnown(c, etag)) return c.body(null, 304);
  const base = new URL(web.baseUrl).origin;
  // A program has the choices of a guest, a browser those of its reader.
  const entries = shownEntries(await listFeedEntries(em, id), choices);
  const xml = Buffer.from(spaceFeed({ base, siteName: name, space, entries }));
  c.header('content-type', 'application/atom+xml; charset=utf-8');
  if (coding !== undefined) c.header('content-encoding', coding);
  return c.body((coding === undefined ? xml : encode(coding, xml)) as Uint8Array<ArrayBuffer>);
}
