import { hash } from 'node:crypto';
import type { WebContext } from './context.ts';

/** The sign (ETag) of what was made from these, all of them. */
export const signOf = (...parts: string[]): string =>
  `"${hash('sha256', parts.join('\n'), 'base64url').slice(0, 22)}"`;

/** Whether the browser says that it has what bears this sign. RFC 9110 13.1.2: a list, weak ones count too, `*` is any. */
export const isKnown = (c: WebContext, etag: string): boolean =>
  c.req
    .header('if-none-match')
    ?.split(',')
    .some((sign) => sign.trim().replace(/^W\//, '') === etag || sign.trim() === '*') ?? false;
