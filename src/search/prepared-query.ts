import type { Situation, StrategyKind } from '../strategies/facets.catalogue.ts';

/** Where a form of an idea comes from: what somebody typed weighs most, what the site's texts suggest least. */
export type FormSource = 'typed' | 'spelling' | 'synonym' | 'speech' | 'related';

/** One way of saying an idea, as documents may say it. */
export interface Form {
  /** One to four words, normalised (lower case, no apostrophes, no accents). More than one word is a phrase. */
  text: string;
  /** 0 to 1: how sure it is that this is meant. */
  weight: number;
  from: FormSource;
}

/** One thing that is asked for, in all the ways it may be said. A query is a list of them. */
export interface Idea {
  /** The words of the query it stands for, as they were typed; empty where it follows from the whole sentence. */
  typed: string;
  forms: Form[];
  /** What it adds compared with the others; 1 for an ordinary word. */
  weight: number;
  /** "without", "not", "-word": what matches is put last, never first. */
  unwanted?: true;
  /** It is about what people cope with; a document that says none of these ideas is no answer. */
  anchor?: true;
}

/**
 * What somebody typed, ready for any engine (SEARCH 5). Made by one pure function; holds words of a person, so it is never
 * logged, stored or put into an address as it is.
 */
export interface PreparedQuery {
  /** Normalised, at most 200 characters: what goes back into the box. */
  typed: string;
  /** Nothing in it can be looked for (no letter, no digit): the page to browse is shown instead. */
  empty: boolean;
  /** Words of a crisis: help comes first, method talk is left out, nothing is kept (SEARCH 5.2). */
  crisis: boolean;
  /** No idea in it is about anything that is written here: an engine answers with nothing rather than with ten useless rows. */
  outside?: true;
  ideas: Idea[];
  /** What the words let one think of, best first: for "nearby situations", and as a mild help in ranking. */
  situations: { code: Situation; weight: number }[];
  kinds: { code: StrategyKind; weight: number }[];
  /** The whole query with unknown words replaced by near known ones; null where nothing was unknown. */
  didYouMean: string | null;
}

/** What is made of words in which there is nothing to look for. */
export const nothingAsked = (typed: string): PreparedQuery => ({
  typed,
  empty: true,
  crisis: false,
  ideas: [],
  situations: [],
  kinds: [],
  didYouMean: null,
});

/** What the words of the documents that can be read tell about a word. Made by an engine, asked by preparation. */
export interface Vocabulary {
  /** Documents that hold this word (after the stemming of the documents); 0 for a word nobody uses. */
  frequency(word: string): number;
  /** Known words close to a misspelt one, best first, each with a likeness from 0 to 1. */
  near(word: string): { word: string; likeness: number }[];
  /** Words that stand with this one in many documents, best first, each with a strength from 0 to 1. */
  related(word: string): { word: string; strength: number }[];
}
