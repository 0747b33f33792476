import type { Situation, StrategyKind } from '../../strategies/facets.catalogue.ts';

/**
 * Something people speak of. `words`: how documents say it, as a list with commas; after each semicolon come words that
 * say it less surely. The first part also finds the concept when it is typed.
 *
 * `said`: how people say it, one pattern a line. A pattern is a handful of words that stand near each other, in any order and
 * any grammatical form, function words between them or not; `a|b` is one of them, `<slot>` one of a list of slots.catalogue.ts.
 * `=` at the start: exactly so, in this order. `~`: figurative, the words themselves are not looked for. `?`: less sure.
 */
export interface Concept {
  id: string;
  /**
   * state: what one goes through; topic: what it is about, a thing that other fields speak of too; method: what one does;
   * who: a person; setting: when, where, with what means.
   */
  role: 'state' | 'topic' | 'method' | 'who' | 'setting';
  words: string;
  said?: string;
  situations?: Situation[];
  kinds?: StrategyKind[];
}

/** A group of words of the organiser: `terms` find each other, `from` finds the terms and never the reverse. */
export interface WordGroup {
  id: string;
  terms: string[];
  from?: string[];
}

/** What the organiser can edit. */
export interface WordLists {
  groups: WordGroup[];
  /** Words that are never looked for on their own. */
  stopWords: string[];
  /** Wrong spelling, right spelling. */
  misspellings: Record<string, string>;
}
