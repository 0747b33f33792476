import type { SignCode } from './crisis-weights.catalogue.ts';
import { type PlacedReading, readCrisis } from './read-crisis.ts';

/** Signs that name a way to die, what it takes, or where. */
const ways: readonly SignCode[] = ['act', 'there', 'means', 'askmethod', 'tool', 'place'];

/** Whether a text seems to name a way or a place, which readers in danger should not meet (CR-14, M02). A hint for people who look. */
export const namesWay = (text: string): boolean => hasWay(readCrisis(text, 'opening'));

/** As `namesWay`, of a text that has been read as one that opens a thread. */
export const hasWay = ({ reasons }: PlacedReading): boolean =>
  reasons.some(({ code }) => (ways as readonly string[]).includes(code));
