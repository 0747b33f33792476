import { once, remembered } from '../platform/once.rules.ts';
import type { CrisisPlace } from './crisis/crisis-levels.catalogue.ts';
import { type PlacedReading, readDanger } from './crisis/read-crisis.ts';
import { readText } from './crisis/read-text.rules.ts';
import { findPhrases } from './kindness/find-phrases.rules.ts';
import { asksToWait, type Notice, noticesIn, type Situation } from './kindness/notice-unkind.rules.ts';
import { scanText } from './phrases/scan-text.rules.ts';

/** A text as the product reads it: each part when it is first asked for, and no part twice. */
export interface TextReading {
  readonly text: string;
  /** `noticeUnkind` (RE-2). */
  notices(situation: Situation): Notice[];
  /** `urgesHarm` (RE-6). */
  urgesHarm(): boolean;
  /** `readCrisis` (CR-11). */
  danger(place: CrisisPlace): PlacedReading;
}

/** Reads a text, and gives the same reading for the same text as long as it is held. */
export type Reader = (text: string) => TextReading;

/** A reader for one request: what it has read is gone with it. */
export const createReader = (): Reader => remembered(readOnce);

/** Reads one text. Keeps and sends nothing. */
export function readOnce(text: string): TextReading {
  const scan = once(() => scanText(text));
  const told = once(() => readText(scan()));
  const held = once(() => asksToWait(findPhrases(scan(), 'held')));
  const dangers: Partial<Record<CrisisPlace, PlacedReading>> = {};
  let found: ReturnType<typeof findPhrases> | undefined;
  return {
    text,
    notices: (situation) => {
      found ??= findPhrases(scan());
      return noticesIn(found, situation);
    },
    urgesHarm: () => (found === undefined ? held() : asksToWait(found)),
    danger: (place) => {
      dangers[place] ??= readDanger(told, place);
      return dangers[place];
    },
  };
}
