import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { WebContext } from '../platform/web/context.ts';

/** `__Host-` ties the cookie to this host and to https; plain http on one's own machine cannot have it (SECURITY K). */
export const sessionCookieName = (https: boolean): string => (https ? '__Host-alongside' : 'alongside');

/** How somebody reads on this device (src/site/reading-cookie.ts). It belongs to no session. */
export const lookCookieName = (https: boolean): string => `${sessionCookieName(https)}-look`;

const days90 = 90 * 86_400;

/** Puts the session into the browser; on a shared device only until the browser is closed (SECURITY B3). */
export function giveCookie(c: WebContext, options: { https: boolean; shared: boolean; text: string }): void {
  setCookie(c, sessionCookieName(options.https), options.text, {
    path: '/',
    httpOnly: true,
    secure: options.https,
    sameSite: 'Lax',
    ...(options.shared ? {} : { maxAge: days90 }),
  });
}

/**
 * Takes it out again. On a device marked as shared the browser's storage is cleared too (SECURITY B5), and how the person
 * reads goes with them: it may say what is hard for them.
 */
export function dropCookie(c: WebContext, options: { https: boolean; shared: boolean }): void {
  deleteCookie(c, sessionCookieName(options.https), { path: '/', secure: options.https, sameSite: 'Lax' });
  if (!options.shared) return;
  dropLookCookie(c, options.https);
  c.header('clear-site-data', '"storage"');
}

export const dropLookCookie = (c: WebContext, https: boolean): void =>
  void deleteCookie(c, lookCookieName(https), { path: '/', secure: https, sameSite: 'Lax' });

export const cookieOf = (c: WebContext, https: boolean): string | undefined =>
  getCookie(c, sessionCookieName(https));
