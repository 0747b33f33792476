import type { PasskeyParty } from '../accounts/passkey-party.rules.ts';
import type { Announce } from '../events.ts';
import type { Clock } from './clock.ts';
import type { ErasedList } from './erased-list.ts';
import type { Keys } from './keys.ts';
import type { Limits } from './limits.ts';
import type { Passwords } from './passwords.ts';

/** What use cases work with besides the database: handed in, so that a test can hand in its own clock. */
export interface Tools {
  clock: Clock;
  keys: Keys;
  passwords: Passwords;
  limits: Limits;
  announce: Announce;
  /** Where passkeys belong; none where browsers make none. `copied` says in the operator's log that one seems to be there twice. */
  passkeys: { party: PasskeyParty | null; copied(): void };
  /** What was erased for good, so that a restored backup loses it again (PR-6). */
  erased: ErasedList;
  /** Markdown to sanitised HTML, away from the request thread; never throws (SECURITY H3). */
  render(source: string): Promise<{ html: string; plain: boolean }>;
}
