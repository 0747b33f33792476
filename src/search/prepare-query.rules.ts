import { type Idea, nothingAsked, type PreparedQuery, type Vocabulary } from './prepared-query.ts';
import { chooseMeanings, type Match } from './words/choose.rules.ts';
import type { WordLists } from './words/concept.ts';
import { crisisFamilies } from './words/crisis.catalogue.ts';
import { kindOfCrisis, speaksOfCrisis } from './words/crisis.rules.ts';
import { findPatterns } from './words/find-patterns.rules.ts';
import { ideaOfMatch, ideaOfWord, ideasOfCrisis, mostIdeas } from './words/ideas.rules.ts';
import { type Lexicon, lexiconOf } from './words/lexicon.rules.ts';
import { unwantedTokens } from './words/negation.rules.ts';
import { plainWords, tidyQuery, tokensOf } from './words/normalise.rules.ts';
import { isOutside } from './words/outside.rules.ts';
import { placesOf, type Reading, readWords } from './words/readings.rules.ts';

/** More words than these are not read; 200 characters seldom hold them. */
const mostWords = 64;

/** Makes everything ready that preparation needs for these lists; a search that comes later is not kept waiting by it. */
export function compileWords(lists: WordLists): void {
  lexiconOf(lists);
}

/**
 * Makes out of what somebody typed what every engine looks for (SEARCH 5): spelling, ways of speaking, synonyms, what is not
 * wanted, and whether it speaks of a crisis. Pure and quick, never refuses; keeps nothing.
 */
export function prepareQuery(raw: string, vocabulary: Vocabulary, lists: WordLists): PreparedQuery {
  const typed = tidyQuery(raw);
  const tokens = tokensOf(typed).slice(0, mostWords);
  if (tokens.length === 0) return nothingAsked(typed);
  const lexicon = lexiconOf(lists);
  const readings = readWords(tokens, lexicon, vocabulary);
  const matches = chooseMeanings(findPatterns(lexicon.index, placesOf(readings)));
  const unwanted = unwantedTokens(readings, matches);
  const rest = restOf(readings, matches, lexicon);
  const meant = readings.map(({ word, corrections }) => corrections[0]?.word ?? word);
  const crisis = speaksOfCrisis(
    tokens.map(({ word }) => word),
    meant,
  );
  const wanted = matches.filter(({ tokens }) => !tokens.every((token) => unwanted.has(token)));
  const ideas = [
    ...(crisis ? unnamedCrisis(meant, wanted, lexicon) : []),
    ...matches.map((match) => marked(ideaOfMatch(match, readings, lexicon), match.tokens, unwanted)),
    ...rest.map((at) => marked(ideaOfRest(at, readings, lexicon, vocabulary), [at], unwanted)),
  ];
  const outside = isOutside({ readings, matches: wanted, rest, ideas, lexicon });
  return {
    typed,
    empty: !/[\p{L}\p{N}]/u.test(typed),
    crisis,
    ...(outside ? { outside: true as const } : {}),
    ideas: heaviest(ideas),
    situations: weighted(wanted, (match) => match.meaning.situations),
    kinds: weighted(wanted, (match) => match.meaning.kinds),
    didYouMean: didYouMean(typed, readings),
  };
}

/** A crisis told in words that name no family of it ("better off without me") is looked for in what helps with its kind. */
function unnamedCrisis(meant: string[], matches: Match[], lexicon: Lexicon): Idea[] {
  const kind = kindOfCrisis(meant);
  const named = matches.some(({ meaning }) => crisisFamilies[kind].includes(meaning.id));
  return named ? [] : ideasOfCrisis(kind, lexicon);
}

/** Words with meaning that no catalogue explained. */
function restOf(readings: Reading[], matches: Match[], lexicon: Lexicon): number[] {
  const explained = new Set(matches.flatMap(({ covered }) => covered));
  const seen = new Set<string>();
  return readings.flatMap((reading, at) => {
    if (explained.has(at) || lexicon.stopWords.has(reading.word) || seen.has(reading.stem)) return [];
    seen.add(reading.stem);
    return [at];
  });
}

/** A word after "like a" is a picture; it weighs less than a thing. */
function ideaOfRest(at: number, readings: Reading[], lexicon: Lexicon, vocabulary: Vocabulary): Idea {
  const idea = ideaOfWord(readings[at] as Reading, lexicon, vocabulary);
  const before = readings.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  return before.includes('like') ? { ...idea, weight: idea.weight * 0.3 } : idea;
}

function marked(idea: Idea, tokens: number[], unwanted: Set<number>): Idea {
  return tokens.every((token) => unwanted.has(token)) ? { ...idea, anchor: undefined, unwanted: true } : idea;
}

function heaviest(ideas: Idea[]): Idea[] {
  return [...ideas].sort((a, b) => b.weight - a.weight).slice(0, mostIdeas);
}

function weighted<Code extends string>(matches: Match[], codesOf: (match: Match) => Code[]) {
  const weights = new Map<Code, number>();
  for (const match of matches) {
    codesOf(match).forEach((code, place) => {
      weights.set(code, (weights.get(code) ?? 0) + match.sure / (1 + place * 0.5));
    });
  }
  return [...weights]
    .map(([code, weight]) => ({ code, weight: Math.round(Math.min(1, weight) * 100) / 100 }))
    .sort((a, b) => b.weight - a.weight);
}

function didYouMean(typed: string, readings: Reading[]): string | null {
  const better = new Map(
    readings.flatMap(({ typed: word, corrections }) =>
      corrections[0] ? [[word, corrections[0].word] as const] : [],
    ),
  );
  if (better.size === 0) return null;
  return typed.replace(/[\p{L}\p{N}'’]+/gu, (word) => better.get(plainWords(word)) ?? word);
}
