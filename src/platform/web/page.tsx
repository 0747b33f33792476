import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { acceptsGzip, codingFor, encode } from './coding.ts';
import { pageInPieces } from './page-in-pieces.ts';

/** Below this many bytes compression costs more than it saves. */
const worthCompressing = 1024;

const doctype = '<!doctype html>';

/**
 * Answers with a whole page: doctype, compression at the fastest level (anything slower is the largest cost
 * of a page, PERFORMANCE 1), a Buffer instead of a string. What is signed in, and what answers a form, is never stored
 * by a browser. A member's page is put together from kept pieces.
 */
export function page(
  c: Context,
  node: HtmlEscapedString | Promise<HtmlEscapedString>,
  status = 200,
): Response | Promise<Response> {
  return node instanceof Promise ? node.then((done) => send(c, done, status)) : send(c, node, status);
}

function send(c: Context, node: HtmlEscapedString, status: number): Response {
  const accepted = c.req.header('accept-encoding') ?? '';
  const personal = c.get('tokenBase') || status >= 400 || c.req.method === 'POST';
  c.header('content-type', 'text/html; charset=utf-8');
  c.header('vary', 'accept-encoding, cookie');
  c.header('cache-control', personal ? 'no-store' : 'private, no-cache');
  if (c.get('tokenBase') && acceptsGzip(accepted)) {
    const body = pageInPieces(() => doctype + node.toString());
    c.header('content-encoding', 'gzip');
    return c.body(body as Uint8Array<ArrayBuffer>, status as 200);
  }
  const plain = Buffer.from(doctype + node.toString());
  const coding = plain.length < worthCompressing ? undefined : codingFor(accepted);
  if (coding !== undefined) c.header('content-encoding', coding);
  const body = coding === undefined ? plain : encode(coding, plain);
  if (!personal && status === 200) markKeepable(c, body);
  return c.body(body as Uint8Array<ArrayBuffer>, status as 200);
}

/** A guest's page that may be kept (answer-kept.tsx) has its sign, and its bytes at hand. */
function markKeepable(c: Context, body: Buffer): void {
  const etag = c.get('etag');
  if (etag === undefined) return;
  c.header('etag', etag);
  c.set('sent', body);
}
