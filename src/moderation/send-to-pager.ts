import { createHmac } from 'node:crypto';
import { lookup as lookUp } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSafe } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Pager, PagerOutcome } from './pager.ts';
import { mayReach, pagerAddress } from './pager-address.ts';

/** What a pager is told: no word of anybody, and no name (CR-5). */
export interface PagerCall {
  kind: 'crisis' | 'test';
  level: number;
  link: string;
}

/** The header that proves a call came from here: HMAC-SHA-256 of the body under the shared secret. */
export const signatureHeader = 'x-alongside-signature';
export const signatureOf = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

const patience = 5000;

/** Every connection is made to an address that was looked at: a name may stand for another one the next time. */
const guarded: LookupFunction = (host, options, done) => {
  lookUp(host, { ...options, all: true }, (trouble, found) => {
    const fit = (found ?? []).filter(({ address }) => mayReach(address));
    const [first] = fit;
    if (trouble !== null || first === undefined) return done(trouble ?? new Error('unfit'), '', 4);
    return options.all ? done(null, fit) : done(null, first.address, first.family);
  });
};

/**
 * Rings once: one POST, no redirect followed, nothing of the answer read but whether it was one of the kind 200. Never
 * throws; says what came of it.
 */
export function sendToPager(pager: Pick<Pager, 'url' | 'secret'>, call: PagerCall): Promise<PagerOutcome> {
  const url = pagerAddress(pager.url);
  if (url === null) return Promise.resolve('unfit');
  const body = JSON.stringify(call);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    [signatureHeader]: signatureOf(pager.secret, body),
  };
  const request = url.startsWith('https:') ? requestSafe : requestPlain;
  return new Promise((resolve) => {
    const sent = request(url, { method: 'POST', headers, lookup: guarded, timeout: patience, agent: false });
    sent.on('response', (answer) => {
      answer.destroy();
      const { statusCode = 0 } = answer;
      resolve(statusCode >= 200 && statusCode < 300 ? 'rang' : 'refused');
    });
    sent.on('timeout', () => sent.destroy(new Error('late')));
    sent.on('error', (trouble) => resolve(trouble.message === 'unfit' ? 'unfit' : 'unreachable'));
    sent.end(body);
  });
}
