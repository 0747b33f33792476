import type { Reason } from '../../src/safety/reasons.catalogue.ts';
import { sayUnchecked } from '../words/say.ts';
import type { Act } from './act-page.tsx';

/** Kind words to begin with, for the moderator to change: one set for each reason to hide, one for each other act. */
export const presetNote = (act: Act, reason: Reason): string =>
  act === 'hide' ? sayUnchecked(`reason.${reason}.note`) : sayUnchecked(`act.${act}.note`);
