import type { Keys } from '../platform/keys.ts';

/** What becomes of somebody's words when they leave (PR-6): gone with them, or left without anything that ties them together. */
export const departureChoices = ['take', 'cut'] as const;
export type DepartureChoice = (typeof departureChoices)[number];

export const sealChoice = (keys: Keys, account: string, choice: DepartureChoice): Buffer =>
  keys.seal('departure', account, choice.padEnd(8));

/** Throws where the value belongs to another row or was changed. */
export const openChoice = (keys: Keys, account: string, sealed: Buffer): DepartureChoice =>
  keys.open('departure', account, sealed).toString().trim() as DepartureChoice;
