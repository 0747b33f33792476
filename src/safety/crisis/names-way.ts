import type { SignCode } from './crisis-weights.catalogue.ts';
import { readCrisis } from './read-crisis.ts';

/** Signs that name a way to die, what it takes, or where. */
const ways: readonly SignCode[] = ['act', 'means', 'askmethod', 'tool', 'place'];

/** Whether a text seems to name a way or a place, which readers in danger should not meet (CR-14, M02). A hint for people who look. */
export const namesWay = (text: string): boolean =>
  readCrisis(text, 'opening').reasons.some(({ code }) => (ways as readonly string[]).includes(code));
