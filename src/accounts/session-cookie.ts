import { type Keys, sameBytes } from '../platform/keys.ts';
import type { Role } from '../platform/roles.catalogue.ts';

/**
 * What a session's cookie says. The times are in the cookie, under a keyed hash, because the database keeps
 * no time of a person finer than a week (SECURITY B3).
 */
export interface SessionCookie {
  /** 256 random bits, base64url. The database has its SHA-256. */
  token: string;
  /** Minutes since 1970: when the person signed in, when this token was made, when it was last used. */
  signedIn: number;
  issued: number;
  used: number;
  shared: boolean;
}

/** The text of the cookie. */
export function writeCookie(keys: Keys, cookie: SessionCookie): string {
  const times = [cookie.signedIn, cookie.issued, cookie.used].map((minute) => minute.toString(36));
  const text = [cookie.token, ...times, cookie.shared ? 's' : 'o'].join('.');
  return `${text}.${mark(keys, text)}`;
}

/** The cookie, or nothing where it was not written by this forum or was changed. */
export function readCookie(keys: Keys, text: string): SessionCookie | null {
  const parts = text.split('.');
  const [token, signedIn, issued, used, shared, sent] = parts;
  if (parts.length !== 6 || !token || !signedIn || !issued || !used || !shared || !sent) return null;
  const right = mark(keys, parts.slice(0, 5).join('.'));
  if (!sameBytes(Buffer.from(sent), Buffer.from(right))) return null;
  return {
    token,
    signedIn: Number.parseInt(signedIn, 36),
    issued: Number.parseInt(issued, 36),
    used: Number.parseInt(used, 36),
    shared: shared === 's',
  };
}

const mark = (keys: Keys, text: string): string =>
  keys.blind('cookie', text).toString('base64url').slice(0, 32);

const minutes = { hour: 60, day: 1440 } as const;

/** Idle and absolute limits in minutes (SECURITY B3). */
function limitsFor(role: Role, shared: boolean): { idle: number; absolute: number } {
  if (role !== 'member') return { idle: 30, absolute: 12 * minutes.hour };
  if (shared) return { idle: 30, absolute: 12 * minutes.hour };
  return { idle: 14 * minutes.day, absolute: 90 * minutes.day };
}

/**
 * Whether the session has run out. A clock that steps backwards does not make it longer: the latest time
 * the cookie knows counts as now (SECURITY R14).
 */
export function hasRunOut(cookie: SessionCookie, role: Role, now: Date): boolean {
  const at = Math.max(minuteOf(now), cookie.used, cookie.issued, cookie.signedIn);
  const { idle, absolute } = limitsFor(role, cookie.shared);
  return at - cookie.used > idle || at - cookie.signedIn > absolute;
}

/** Whether the cookie should be written anew to say that it is still in use. */
export function needsTouch(cookie: SessionCookie, role: Role, now: Date): boolean {
  const step = role !== 'member' || cookie.shared ? 1 : minutes.hour;
  return minuteOf(now) - cookie.used >= step;
}

/** Whether the token should be replaced: once a day (SECURITY B2). */
export const needsNewToken = (cookie: SessionCookie, now: Date): boolean =>
  minuteOf(now) - cookie.issued >= minutes.day;

/** Minutes since 1970. */
export const minuteOf = (date: Date): number => Math.floor(date.getTime() / 60_000);
