import type { PreparedQuery } from '../prepared-query.ts';
import { termsOf, wordsOf } from '../words.rules.ts';
import { between, type GroupedIdea, ideasFor, lengthOf, wordByWord } from './ideas.rules.ts';

/** One way of saying an idea, in terms of the index. */
export interface PlannedForm {
  /** Its words as they are written, for finding it as a phrase. */
  words: string[];
  /** The terms a document must hold. */
  terms: string[];
  /** What it adds where it is found at full strength. */
  worth: number;
}

export interface PlannedIdea {
  forms: PlannedForm[];
  /** The most it can add. */
  worth: number;
  /** Ideas of one group are ways of saying one thing: saying one of them is saying it. */
  group: string;
  /** It is about what people cope with; a document that says none of these is no answer to a short question. */
  anchor: boolean;
  /** How sure the surest of its ways of saying it is that documents know; 0 where they know none. */
  surest: number;
}

export interface Plan {
  ideas: PlannedIdea[];
  unwanted: PlannedIdea[];
  /** Nothing in the question is about what is written here: then only what says nearly all of it is worth a look. */
  outside: boolean;
  /** From 0 for a few words to 1 for a question in which somebody tells all of it. */
  length: number;
  /** What those things were worth that were asked for and that nobody here has written about. */
  missing: number;
}

/** So many ideas are compared, and so many are looked for in the index, in so many forms. */
const mostIdeas = 24;
const mostSought = { ideas: 8, forms: 32 };
/** A phrase says a little more than its rarest word. */
const phraseBonus = 1.15;

/** Stands for any word that no document holds. */
const unknown = '\u0000';
/** What is said of it only in ways less sure than this is not about it: rest and sleep are no answer to hot flushes. */
const sureEnough = 0.48;

/** In a question in which somebody tells all of it, a rare word says what it is about more than in a short one. */
const rareInLong = 1.25;

/** What a term is worth that stands in so many of the documents. */
export const rarityOf = (found: number, documents: number): number =>
  Math.log(1 + (documents - found + 0.5) / (found + 0.5));

/** Every term the plan will want to know the frequency of. */
export function termsIn(query: PreparedQuery): string[] {
  const forms = [...query.ideas, ...wordByWord(query)].flatMap((idea) => idea.forms);
  return [...new Set(forms.flatMap((form) => termsOf(wordsOf(form.text))))];
}

/**
 * What is looked for, and what each find is worth: rare words more than common ones, what was typed fully, and another
 * way of saying it never more than the typed word itself.
 */
export function planOf(
  query: PreparedQuery,
  frequencies: ReadonlyMap<string, number>,
  documents: number,
): Plan {
  const length = lengthOf(query);
  const power = between(1, rareInLong, length);
  const rarity = (term: string): number => rarityOf(frequencies.get(term) ?? 0, documents) ** power;
  const known = (term: string): boolean => (frequencies.get(term) ?? 0) > 0;
  const plan = (idea: GroupedIdea): PlannedIdea => planIdea(idea, rarity, known);
  const asked = ideasFor(query);
  const wanted = asked.map(plan);
  const ideas = heaviest(
    wanted.filter(({ forms }) => forms.length > 0),
    mostIdeas,
  );
  return {
    // In the order of the question, for what stands side by side.
    ideas: wanted.filter((idea) => ideas.includes(idea)),
    unwanted: query.ideas.filter((idea) => idea.unwanted).map((idea) => plan({ ...idea, group: idea.typed })),
    outside: query.outside === true && length < 1,
    length,
    missing: query.crisis ? 0 : weightMissing(asked, wanted) * rarity(unknown),
  };
}

const heaviest = (ideas: readonly PlannedIdea[], most: number): PlannedIdea[] =>
  [...ideas].sort((one, other) => other.worth - one.worth).slice(0, most);

/**
 * What the index is asked for: the rarest ideas, each in its best forms. Common words are what takes time, and what they
 * add is counted when the best are compared (SEARCH 7).
 */
export function soughtIn({ ideas }: Plan): PlannedIdea[] {
  const sought = heaviest(ideas, mostSought.ideas);
  const each = Math.ceil(mostSought.forms / Math.max(1, sought.length));
  return sought.map((idea) => ({ ...idea, forms: idea.forms.slice(0, each) }));
}

function planIdea(
  idea: GroupedIdea,
  rarity: (term: string) => number,
  known: (term: string) => boolean,
): PlannedIdea {
  const typed = idea.forms.filter(({ from }) => from === 'typed').map(({ text }) => termsOf(wordsOf(text)));
  const typedKnown = typed.filter((terms) => terms.length > 0 && terms.every(known));
  const most = Math.max(0, ...typedKnown.map((terms) => worthOf(terms, rarity)));
  const forms = idea.forms
    .map((form): PlannedForm => {
      const words = wordsOf(form.text);
      const terms = [...new Set(termsOf(words))];
      const worth = worthOf(terms, rarity);
      return { words, terms, worth: form.weight * idea.weight * (most > 0 ? Math.min(most, worth) : worth) };
    })
    .filter(({ terms, worth }) => terms.length > 0 && worth > 0 && terms.every(known))
    .sort((one, other) => other.worth - one.worth);
  const { group, anchor = false } = idea;
  const said = new Set(forms.map(({ words }) => words.join(' ')));
  const surest = Math.max(
    0,
    ...idea.forms.filter(({ text }) => said.has(wordsOf(text).join(' '))).map((form) => form.weight),
  );
  return { forms, group, anchor, surest, worth: Math.max(0, ...forms.map(({ worth }) => worth)) };
}

function worthOf(terms: readonly string[], rarity: (term: string) => number): number {
  const most = Math.max(0, ...terms.map(rarity));
  return terms.length > 1 ? phraseBonus * most : most;
}

/**
 * The weight of what was asked for and can be found in no way of saying it. Where what several words mean together is not
 * found, each counts by itself: "hot" alone says nothing of hot flushes.
 */
function weightMissing(asked: readonly GroupedIdea[], planned: readonly PlannedIdea[]): number {
  const isFound = (at: number): boolean => (planned[at]?.surest ?? 0) >= sureEnough;
  const groups = new Map<string, { words: number; meaning: number; said: boolean; meant: boolean }>();
  asked.forEach(({ group, weight, word }, at) => {
    const known = groups.get(group) ?? { words: 0, meaning: 0, said: false, meant: false };
    groups.set(group, known);
    if (isFound(at)) known[word ? 'said' : 'meant'] = true;
    else if (word) known.words += weight;
    else known.meaning = Math.max(known.meaning, weight);
  });
  return [...groups.values()].reduce((sum, { words, meaning, said, meant }) => {
    if (meant) return sum;
    return sum + (said ? words : Math.max(words, meaning));
  }, 0);
}
