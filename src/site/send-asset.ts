import { notFound } from '../platform/problem.ts';
import { acceptsCoding } from '../platform/web/accepts-coding.ts';
import type { Asset, Assets } from '../platform/web/assets.ts';
import type { WebContext } from '../platform/web/context.ts';
import { isKnown } from '../platform/web/sign.ts';

/**
 * One of our own files, found by its exact address in a fixed list. Those with a fingerprint in their name may be kept
 * for a year; the rest for a day and then be asked for by their sign (304). 404 for every other address.
 */
export function sendAsset(c: WebContext, assets: Pick<Assets, 'find'>): Response {
  const asset = assets.find(c.req.path);
  if (asset === undefined) throw notFound();
  c.header('etag', asset.etag);
  c.header(
    'cache-control',
    asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
  );
  c.header('vary', 'accept-encoding');
  if (isKnown(c, asset.etag)) return c.body(null, 304);
  const { body, encoding } = pick(asset, c.req.header('accept-encoding') ?? '');
  c.header('content-type', asset.type);
  if (encoding !== undefined) c.header('content-encoding', encoding);
  return c.body(body as Uint8Array<ArrayBuffer>);
}

function pick(asset: Asset, accepted: string): { body: Buffer; encoding?: string } {
  if (asset.br && acceptsCoding(accepted, 'br')) return { body: asset.br, encoding: 'br' };
  if (asset.gzip && acceptsCoding(accepted, 'gzip')) return { body: asset.gzip, encoding: 'gzip' };
  return { body: asset.body };
}
