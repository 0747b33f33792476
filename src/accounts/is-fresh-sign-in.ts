import type { Clock } from '../platform/clock.ts';
import type { Keys } from '../platform/keys.ts';
import { minuteOf, readCookie } from './session-cookie.ts';

/** For so many minutes signing in counts as just now. */
const freshMinutes = 15;

/**
 * Whether whoever holds this cookie has just signed in, so that the passphrase need not be asked for once more. A
 * clock that went back makes no sign-in fresh.
 */
export function isFreshSignIn(
  { keys, clock }: { keys: Keys; clock: Clock },
  cookie: string | undefined,
): boolean {
  const known = cookie === undefined ? null : readCookie(keys, cookie);
  if (known === null) return false;
  const ago = minuteOf(clock.now()) - known.signedIn;
  return ago >= 0 && ago <= freshMinutes;
}
