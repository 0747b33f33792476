import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { NoticeBox } from '../../../views/parts/notice.tsx';
import { language, say } from '../../../views/words/say.ts';
import { createBoundedMap } from '../bounded-map.ts';
import { dayIn } from '../coarse-time.rules.ts';
import { isDatabaseAway } from '../transaction.ts';
import { codingFor } from './coding.ts';
import type { WebContext } from './context.ts';
import { isKnown, signOf } from './sign.ts';
import type { WebTools } from './web-tools.ts';

/** A guest's page as it was last made for one place: address, reader's choices and content coding. */
interface KeptPage {
  /** Everything the page was made from: version, day, settings. Another key, another page. */
  key: string;
  etag: string;
  body: Buffer;
  headers: Record<string, string>;
  /** When the database last said that this is the newest. Milliseconds since 1970. */
  checkedAt: number;
}

/** A page that is the same for every guest who reads in the same way. */
export interface KeptRoute {
  /** Of the path. Its groups are the values of the question. */
  pattern: RegExp;
  /** Gives `version`, or no row where there is nothing at this address. */
  question: string;
  /** How often its words age without any change: "today" becomes "yesterday". */
  agesBy: 'day' | 'hour';
}

/** Bytes of finished pages held by one process. */
const mostBytes = 32 * 1024 * 1024;
/** What a page costs besides its body: headers, key, entry. A rough figure, on the safe side. */
const overhead = 2048;
/** For how long a page may be shown that the database can no longer vouch for. Milliseconds. */
const awayLimit = 10 * 60_000;

/** Only these stand for a page of their own; anything else at the end of an address is answered the long way. */
const keepable = /^(?:\?page=[1-9]\d{0,5})?$/;

type Next = () => Promise<void>;
type Web = Pick<WebTools, 'database' | 'site' | 'tools' | 'cookieName' | 'build'>;

/**
 * Gives guests finished, compressed pages (ARCHITECTURE 5). One short question asks for the version *before* any row is
 * read: what a moderator has hidden is gone with the next request, in every process, and nobody needs to be told. Stands
 * before everything else, so that such an answer costs nothing more; the headers are those the page was made with.
 * While the database is away, the last page is shown for ten minutes at most, and says so.
 */
export function answerKept(web: Web, routes: readonly KeptRoute[], readingKey: (c: WebContext) => string) {
  const pages = createBoundedMap<KeptPage>(
    mostBytes,
    (place, { body }) => body.length + place.length + overhead,
  );
  const momentOf = momentKeeper(web);
  return async (c: WebContext, next: Next): Promise<Response | undefined> => {
    const asked = c.req.method === 'GET' ? placeOf(c, web, routes, readingKey) : null;
    if (asked === null) return void (await next());
    const now = web.tools.clock.now().getTime();
    const known = pages.get(asked.place);
    let version: string | undefined;
    try {
      version = await newestVersion(web, asked.route.question, asked.values);
    } catch (trouble) {
      const mayShow = known !== undefined && now - known.checkedAt <= awayLimit && isDatabaseAway(trouble);
      return mayShow ? awayAnswer(known) : void (await next());
    }
    if (version === undefined) return void (await next());
    const key = [version, web.site.current().version, momentOf(asked.route.agesBy)].join(' ');
    if (known?.key === key) {
      known.checkedAt = now;
      web.site.keepFresh();
      return answerWith(c, known);
    }
    await makeAndKeep(c, next, { key, etag: signOf(web.build, asked.place, key), checkedAt: now }, (page) =>
      pages.set(asked.place, page),
    );
    return undefined;
  };
}

/** Has the page made the long way, and keeps it where it is one that may be kept. */
async function makeAndKeep(
  c: WebContext,
  next: Next,
  page: Pick<KeptPage, 'key' | 'etag' | 'checkedAt'>,
  keep: (page: KeptPage) => void,
): Promise<void> {
  c.set('etag', page.etag);
  await next();
  const body = c.get('sent');
  if (c.res.status !== 200 || body === undefined) return;
  const made = { ...page, body, headers: Object.fromEntries(c.res.headers) };
  keep(made);
  if (!isKnown(c, page.etag)) return;
  c.res = undefined;
  c.res = answerWith(c, made);
}

/** The place of a guest's page, or nothing where the request is not for one. */
function placeOf(
  c: WebContext,
  web: Web,
  routes: readonly KeptRoute[],
  readingKey: (c: WebContext) => string,
): { route: KeptRoute; values: string[]; place: string } | null {
  const { path } = c.req;
  const route = routes.find(({ pattern }) => pattern.test(path));
  if (route === undefined || c.req.header('cookie')?.includes(`${web.cookieName}=`)) return null;
  const { url } = c.req;
  const mark = url.indexOf('?');
  const search = mark === -1 ? '' : url.slice(mark);
  if (!keepable.test(search)) return null;
  const [, ...values] = route.pattern.exec(path) ?? [];
  const coding = codingFor(c.req.header('accept-encoding') ?? '') ?? 'as it is';
  return { route, values, place: [path, search, language.code, coding, readingKey(c)].join(' ') };
}

async function newestVersion(web: Web, question: string, values: string[]): Promise<string | undefined> {
  const [row] = await web.database.ask<{ version: string }>(question, values);
  return row?.version;
}

function answerWith(c: WebContext, page: KeptPage): Response {
  if (!isKnown(c, page.etag)) {
    return new Response(page.body as Uint8Array<ArrayBuffer>, { headers: page.headers });
  }
  const { 'content-type': _type, 'content-encoding': _coding, ...headers } = page.headers;
  return new Response(null, { status: 304, headers });
}

/** The day and the hour on the community's wall. Reckoned once a quarter of an hour: no zone changes in between. */
function momentKeeper(web: Web): (by: KeptRoute['agesBy']) => string {
  const quarter = 15 * 60_000;
  let at = Number.NaN;
  let zone = '';
  let moment = { day: '', hour: '' };
  return (by) => {
    const now = web.tools.clock.now();
    const { timeZone } = web.site.current();
    if (Math.floor(now.getTime() / quarter) !== at || timeZone !== zone) {
      at = Math.floor(now.getTime() / quarter);
      zone = timeZone;
      const day = dayIn(now, timeZone);
      // Lists count whole hours of the stored times, which are those of UTC.
      moment = { day, hour: `${day} ${now.toISOString().slice(0, 13)}` };
    }
    return moment[by];
  };
}

const open = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };

/** The last page we have, with a sentence on top that says that it is not today's. Nothing of it is to be kept. */
function awayAnswer(page: KeptPage): Response {
  const { 'content-encoding': coding, etag: _etag, ...headers } = page.headers;
  const html = (coding ? open[coding as keyof typeof open](page.body) : page.body).toString();
  const notice = (
    <NoticeBox status>
      <p>{say('kept.away')}</p>
    </NoticeBox>
  );
  const body = html.replace(/<main [^>]*>/, (main) => `${main}${notice.toString()}`);
  return new Response(body, { headers: { ...headers, 'cache-control': 'no-store' } });
}
