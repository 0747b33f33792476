import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import { acceptsCoding } from './accepts-coding.ts';

/** Below this many bytes compression costs more than it saves. */
const worthCompressing = 1024;

/**
 * Answers with a whole page: doctype, compression at the fastest level (anything slower is the largest cost
 * of a page, PERFORMANCE 1), a Buffer instead of a string. What is signed in, and what answers a form, is never stored
 * by a browser.
 */
export function page(
  c: Context,
  node: HtmlEscapedString | Promise<HtmlEscapedString>,
  status = 200,
): Response | Promise<Response> {
  return node instanceof Promise ? node.then((done) => send(c, done, status)) : send(c, node, status);
}

function send(c: Context, node: HtmlEscapedString, status: number): Response | Promise<Response> {
  const text = node.toString() as string | Promise<string>;
  if (typeof text !== 'string') return text.then((done) => answer(c, done, status));
  return answer(c, text, status);
}

function answer(c: Context, html: string, status: number): Response {
  const body = Buffer.from(`<!doctype html>${html}`);
  c.header('content-type', 'text/html; charset=utf-8');
  c.header('vary', 'accept-encoding, cookie');
  const personal = c.get('tokenBase') || status >= 400 || c.req.method === 'POST';
  c.header('cache-control', personal ? 'no-store' : 'private, no-cache');
  return c.body(compressed(c, body) as Uint8Array<ArrayBuffer>, status as 200);
}

function compressed(c: Context, body: Buffer): Buffer {
  const accepted = c.req.header('accept-encoding') ?? '';
  if (body.length < worthCompressing) return body;
  if (acceptsCoding(accepted, 'br')) {
    c.header('content-encoding', 'br');
    return brotliCompressSync(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 1,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    });
  }
  if (acceptsCoding(accepted, 'gzip')) {
    c.header('content-encoding', 'gzip');
    return gzipSync(body, { level: 1 });
  }
  return body;
}
