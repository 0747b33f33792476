import { sayUnchecked, type WordKey } from './say.ts';

/** Sentences that an organiser has put in their own words, by the key of the one they stand for. */
export type OwnWords = ReadonlyMap<string, string>;

/**
 * A sentence in the organiser's own words where they wrote some, else the one that comes along. Values stand for `{name}` and
 * the like; whatever else is in braces stays as it was written.
 */
export function sayOwn(own: OwnWords, key: WordKey, values: Readonly<Record<string, string>> = {}): string {
  const words = own.get(key);
  if (words === undefined) return sayUnchecked(key, values);
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
