import { scanText } from '../phrases/scan-text.rules.ts';
import { type CrisisPlace, levelAt } from './crisis-levels.catalogue.ts';
import { type CrisisReading, crisisIn } from './notice-crisis.rules.ts';
import { readText, type Told } from './read-text.rules.ts';

/** A reading with the level that counts where the text stands. */
export interface PlacedReading extends CrisisReading {
  counts: number;
}

const nothing = {
  level: 0,
  concern: 'none',
  score: 0,
  reasons: [],
  own: 0,
  other: 0,
  threat: 0,
  past: 0,
} as const;

/**
 * Reads a text as the product needs it: a trouble in reading is no trouble for whoever wrote (CR-2), so it reads as nothing.
 * Nothing is kept of it here.
 */
export const readCrisis = (text: string, place: CrisisPlace): PlacedReading =>
  readDanger(() => readText(scanText(text)), place);

/** As `readCrisis`, in a text that is read by `told`. */
export function readDanger(told: () => readonly Told[], place: CrisisPlace): PlacedReading {
  try {
    const reading = crisisIn(told(), { kind: place });
    return { ...reading, counts: levelAt(reading.level, place) };
  } catch {
    return { ...nothing, counts: 0 };
  }
}

/** The words in which a post is read: its title too, where it opens a thread. */
export const wordsOf = (title: string | undefined, text: string): string =>
  title === undefined ? text : `${title}\n\n${text}`;

/** What opens a thread or a story is read as somebody's own words; all else as a reply is. */
export const placeOf = (position: number, kind: string): CrisisPlace =>
  position === 1 && kind !== 'strategy' ? 'opening' : 'reply';
