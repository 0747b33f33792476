import type { OpenedLockers } from '../../accounts/opened-lockers.ts';
import type { AppParts } from '../../app.tsx';
import type { HelpMemory } from '../../resources/help-memory.ts';
import type { WebContext } from './context.ts';
import type { FrameOf } from './frame.ts';

/** What routes work with: the parts of the app and what it made of them. */
export interface WebTools extends AppParts {
  /** Lockers of those who read just now. */
  openedLockers: OpenedLockers;
  /** What was last read of helplines and duty. */
  help: HelpMemory;
  /** What this build is known by. */
  build: string;
  https: boolean;
  cookieName: string;
  frameOf: FrameOf;
  /** What an address counts as for rate limits. Kept in memory, never written anywhere (PR-3). */
  addressOf(c: WebContext): string;
}
