import { getCookie, setCookie } from 'hono/cookie';
import { dropLookCookie, lookCookieName } from '../accounts/session-cookie-header.ts';
import type { WebContext } from '../platform/web/context.ts';
import { type Reading, readingCode, readingFromCode } from './reading.rules.ts';

const year = 365 * 86_400;

/**
 * How whoever asks has chosen to read. From the cookie alone, so that help and problem pages look the same with the
 * database away; unknown and hostile values count as nothing chosen.
 */
export function readingOf(c: WebContext, https: boolean): Reading {
  return readingFromCode(sentCode(c, https));
}

/**
 * Everything of it that changes a guest's page, as one short text: part of the place of a kept page (ARCHITECTURE 5).
 * Empty for everybody who has chosen nothing. Needs no middleware before it.
 */
export function readingKey(c: WebContext, https: boolean): string {
  const sent = sentCode(c, https);
  return sent === '' ? '' : readingCode(readingFromCode(sent));
}

/**
 * Keeps the choices on this device; where all are as usual, nothing is kept (SECURITY B6). On a device that others use
 * they go when the browser is closed.
 */
export function keepReading(
  c: WebContext,
  options: { https: boolean; shared: boolean; reading: Reading },
): void {
  const code = readingCode(options.reading);
  if (code === '') dropLookCookie(c, options.https);
  else
    setCookie(c, lookCookieName(options.https), code, {
      path: '/',
      httpOnly: true,
      secure: options.https,
      sameSite: 'Lax',
      ...(options.shared ? {} : { maxAge: year }),
    });
}

/** Most guests send no cookie at all, and this is asked with every page. */
function sentCode(c: WebContext, https: boolean): string {
  const name = lookCookieName(https);
  return c.req.header('cookie')?.includes(name) ? (getCookie(c, name) ?? '') : '';
}
