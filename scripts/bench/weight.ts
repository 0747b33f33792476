import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { paths } from '../../src/paths.ts';
import type { Corpus } from './corpus.ts';
import { asked } from './requests.ts';

/** Bytes of a page as they are sent to a current browser, without headers. */
export interface Weight {
  label: string;
  /** The page alone, and before it is compressed. */
  page: number;
  raw: number;
  /** The page and all it asks for on a first visit. */
  firstVisit: number;
  requests: number;
  /** What DESIGN 9 allows for both, in bytes. */
  pageLimit?: number;
  visitLimit?: number;
}

const kilo = 1000;

/** Weighs the pages people come to first, with stylesheet, script and icon. */
export async function weighPages(base: string, corpus: Corpus): Promise<Weight[]> {
  const [reader] = corpus.readers;
  const pages = [
    { label: 'thread of 50 posts, guest', path: paths.thread(corpus.fifty), pageLimit: 24, visitLimit: 40 },
    { label: 'thread of 50 posts, member', path: paths.thread(corpus.fifty), person: reader },
    {
      label: 'thread with 20 replies, guest',
      path: paths.thread(corpus.twenty),
      pageLimit: 14,
      visitLimit: 30,
    },
    { label: 'front page, guest', path: paths.front(), pageLimit: 6 },
    { label: 'space, guest', path: paths.space(corpus.space) },
    { label: 'help, guest', path: paths.help(), pageLimit: 8 },
  ];
  const weights: Weight[] = [];
  for (const { label, path, person, pageLimit, visitLimit } of pages) {
    const weight = await weigh(base, path, asked(path, person).headers ?? {});
    weights.push({ label, ...weight, pageLimit: inBytes(pageLimit), visitLimit: inBytes(visitLimit) });
  }
  return weights;
}

const inBytes = (kilobytes: number | undefined): number | undefined =>
  kilobytes === undefined ? undefined : kilobytes * kilo;

async function weigh(
  base: string,
  path: string,
  headers: Record<string, string>,
): Promise<Pick<Weight, 'page' | 'raw' | 'firstVisit' | 'requests'>> {
  const page = await receive(base + path, headers);
  const html = unpacked(page).toString();
  const files = filesOf(html);
  let firstVisit = page.body.length;
  for (const file of files) firstVisit += (await receive(base + file, headers)).body.length;
  return { page: page.body.length, raw: Buffer.byteLength(html), firstVisit, requests: 1 + files.length };
}

const unpackers = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };

function unpacked({ body, encoding }: { body: Buffer; encoding?: string }): Buffer {
  return encoding === undefined ? body : unpackers[encoding as keyof typeof unpackers](body);
}

/** The body as it came over the wire. */
async function receive(
  url: string,
  headers: Record<string, string>,
): Promise<{ body: Buffer; encoding?: string }> {
  const [response] = (await once(get(url, { headers, agent: false }), 'response')) as [IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${url} is answered with ${response.statusCode}.`);
  return { body, encoding: response.headers['content-encoding'] };
}

const fetched = /\b(?:stylesheet|icon|preload|modulepreload|manifest)\b/;

/** What a browser loads with a page: links that are fetched, and every `src`. */
function filesOf(html: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => fetched.test(/\brel="([^"]*)"/.exec(tag)?.[1] ?? ''))
    .map((tag) => /\bhref="([^"]*)"/.exec(tag)?.[1] ?? '');
  const sources = [...html.matchAll(/<[^>]+\bsrc="([^"]*)"/g)].map((match) => match[1] ?? '');
  return [...new Set([...links, ...sources])];
}
