import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';
import { acceptsCoding } from './accepts-coding.ts';

export type Coding = 'zstd' | 'br' | 'gzip';

/** The cheapest coding first: compression is the largest cost of a page (PERFORMANCE 1). */
const codings: readonly Coding[] = ['zstd', 'br', 'gzip'];

const gzip = new Map<string, boolean>();

/** Whether a browser takes gzip: all do, whatever else they take. */
export function acceptsGzip(accepted: string): boolean {
  let accepts = gzip.get(accepted);
  if (accepts === undefined) {
    accepts = acceptsCoding(accepted, 'gzip');
    if (gzip.size >= mostChosen) gzip.clear();
    gzip.set(accepted, accepts);
  }
  return accepts;
}

const chosen = new Map<string, Coding | undefined>();
const mostChosen = 200;

/** How an answer to a browser that accepts this is best compressed; nothing where it takes none of ours. */
export function codingFor(accepted: string): Coding | undefined {
  if (chosen.has(accepted)) return chosen.get(accepted);
  const coding = codings.find((candidate) => acceptsCoding(accepted, candidate));
  if (chosen.size >= mostChosen) chosen.clear();
  chosen.set(accepted, coding);
  return coding;
}

/** The bytes in this coding, each at its fastest level. */
export function encode(coding: Coding, body: Buffer): Buffer {
  if (coding === 'zstd') {
    return zstdCompressSync(body, { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
  }
  if (coding === 'gzip') return gzipSync(body, { level: 1 });
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 1,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
