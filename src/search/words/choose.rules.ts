import type { Found } from './find-patterns.rules.ts';
import type { Meaning } from './lexicon.rules.ts';

/** A meaning found in the query, with the words that say it. */
export interface Match {
  meaning: Meaning;
  tokens: number[];
  /** Words that need no idea of their own: these and those of pictures for the same. */
  covered: number[];
  literal: boolean;
  figurative: boolean;
  /** 0 to 1. */
  sure: number;
  /** Meanings that a part of the same words has too. */
  also: { meaning: Meaning; sure: number }[];
}

/**
 * Which of the patterns found are meant: longer ones before shorter ones. A part of an idiom means nothing by itself
 * ("dog" in "black dog"); a part of a plain phrase adds to what the phrase means.
 */
export function chooseMeanings(found: Found<Meaning>[]): Match[] {
  const chosen: Match[] = [];
  for (const match of sorted(found).map(matchOf)) {
    const same = chosen.find((other) => other.meaning === match.meaning);
    if (same) {
      same.sure = Math.max(same.sure, match.sure);
      addTo(same, match);
      continue;
    }
    const around = chosen.find((other) => match.tokens.every((token) => other.tokens.includes(token)));
    if (!around) chosen.push(match);
    else if (apart(around, match)) chosen.push(match);
    else if (!around.figurative) around.also.push({ meaning: match.meaning, sure: match.sure * 0.6 });
    else if (around.tokens.length === match.tokens.length) {
      around.also.push({ meaning: match.meaning, sure: match.sure });
    }
  }
  return chosen.filter((match) => !foldedAway(match, chosen));
}

/** Said once more: what is not only a picture lends its words. */
function addTo(same: Match, match: Match): void {
  same.covered = union(same.covered, match.tokens);
  if (match.figurative) return;
  same.tokens = same.figurative ? match.tokens : union(same.tokens, match.tokens);
  same.figurative = false;
}

/** What was found first and then lay within something longer becomes a part of it. */
function foldedAway(match: Match, chosen: Match[]): boolean {
  const around = chosen.find(
    (other) =>
      other !== match &&
      other.tokens.length > match.tokens.length &&
      match.tokens.every((token) => other.tokens.includes(token)) &&
      !apart(other, match),
  );
  if (around && !around.figurative) around.also.push({ meaning: match.meaning, sure: match.sure * 0.5 });
  return around !== undefined;
}

/** "kids" in "snapped at my kids" is asked for besides the anger. */
function apart(around: Match, part: Match): boolean {
  return !around.figurative && part.meaning.role === 'who' && around.meaning.role !== 'who';
}

function sorted(found: Found<Meaning>[]): Found<Meaning>[] {
  const score = (hit: Found<Meaning>) => hit.at.length + hit.fit * 0.9 + hit.pattern.sure * 0.5;
  return [...found].sort((a, b) => score(b) - score(a));
}

function matchOf(hit: Found<Meaning>): Match {
  const { pattern } = hit;
  const tokens = [...new Set(hit.at)].sort((a, b) => a - b);
  const { literal, figurative } = pattern;
  return {
    meaning: pattern.means,
    tokens,
    covered: tokens,
    literal,
    figurative,
    sure: pattern.sure * hit.fit,
    also: [],
  };
}

function union(one: number[], other: number[]): number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}
