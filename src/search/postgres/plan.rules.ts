import { functionWords } from '../function-words.catalogue.ts';
import type { Idea, PreparedQuery } from '../prepared-query.ts';
import { stemOf } from '../stemming.rules.ts';
import { termsOf, wordsOf } from '../words.rules.ts';

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
}

export interface Plan {
  ideas: PlannedIdea[];
  unwanted: PlannedIdea[];
}

/** So many ideas are compared, and so many are looked for in the index, in so many forms. */
const mostIdeas = 24;
const mostSought = { ideas: 8, forms: 32 };
/** A phrase says a little more than its rarest word. */
const phraseBonus = 1.15;

/** Every term the plan will want to know the frequency of. */
export function termsIn(query: PreparedQuery): string[] {
  const forms = [...query.ideas, ...restOf(query)].flatMap((idea) => idea.forms);
  return [...new Set(forms.flatMap((form) => termsOf(wordsOf(form.text))))];
}

/**
 * Words of the question that belong to no idea. In a short one they are little more than its grammar; in a long one,
 * where somebody tells what happened, they tell much of what it is about.
 */
function restOf({ typed, ideas }: PreparedQuery): Idea[] {
  const said = new Set(ideas.flatMap(({ forms }) => forms.flatMap(({ text }) => termsOf(wordsOf(text)))));
  const words = wordsOf(typed).filter((word) => !functionWords.has(word));
  const weight = restWeight(words.length);
  const rest = new Map(words.filter((word) => !said.has(stemOf(word))).map((word) => [stemOf(word), word]));
  return [...rest.values()].map((word) => ({
    typed: word,
    forms: [{ text: word, weight: 1, from: 'typed' }],
    weight,
  }));
}

/** As they stand in the question; what follows from the whole of it comes last. */
function inOrder(typed: string, ideas: Idea[]): Idea[] {
  const words = wordsOf(typed);
  const placeOf = (idea: Idea): number => {
    const place = words.indexOf(wordsOf(idea.typed)[0] ?? '');
    return place < 0 ? words.length : place;
  };
  return [...ideas].sort((one, other) => placeOf(one) - placeOf(other));
}

const restWeight = (words: number): number => Math.max(0.3, Math.min(1, words / 5));

/**
 * What is looked for, and what each find is worth: rare words more than common ones, what was typed fully, and another
 * way of saying it never more than the typed word itself.
 */
export function planOf(
  query: PreparedQuery,
  frequencies: ReadonlyMap<string, number>,
  documents: number,
): Plan {
  const rarity = (term: string): number => {
    const found = frequencies.get(term) ?? 0;
    return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
  };
  const known = (term: string): boolean => (frequencies.get(term) ?? 0) > 0;
  const plan = (idea: Idea): PlannedIdea => planIdea(idea, rarity, known);
  const wanted = inOrder(query.typed, [
    ...query.ideas.filter((idea) => !idea.unwanted),
    ...restOf(query),
  ]).map(plan);
  const ideas = heaviest(
    wanted.filter(({ forms }) => forms.length > 0),
    mostIdeas,
  );
  return {
    // In the order of the question, for what stands side by side.
    ideas: wanted.filter((idea) => ideas.includes(idea)),
    unwanted: query.ideas.filter((idea) => idea.unwanted).map(plan),
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
  return sought.map(({ forms, worth }) => ({ forms: forms.slice(0, each), worth }));
}

function planIdea(
  idea: Idea,
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
  return { forms, worth: Math.max(0, ...forms.map(({ worth }) => worth)) };
}

function worthOf(terms: readonly string[], rarity: (term: string) => number): number {
  const most = Math.max(0, ...terms.map(rarity));
  return terms.length > 1 ? phraseBonus * most : most;
}
