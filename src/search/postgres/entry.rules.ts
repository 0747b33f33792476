import type { ThreadKind } from '../../forum/thread.entity.ts';
import { kindWords, situationWords } from '../facet-words.catalogue.ts';
import { functionWords } from '../function-words.catalogue.ts';
import type { SearchDocument } from '../search-engine.ts';
import { stemOf } from '../stemming.rules.ts';
import { wordsOf } from '../words.rules.ts';

/** Kinds as small numbers, as the index keeps them. */
export const kindNumber: Record<ThreadKind, number> = { thread: 0, story: 1, strategy: 2 };

/** The parts of a document in which words weigh differently, in the order in which the index keeps them. */
export const fields = ['title', 'summary', 'labels', 'steps', 'body'] as const;
export type Field = (typeof fields)[number];

/** How much a word in each part counts, how much its length matters, and how long it usually is (BM25F). */
const settings: Record<Field, { weight: number; lengthShare: number; usual: number }> = {
  title: { weight: 3, lengthShare: 0.4, usual: 7 },
  summary: { weight: 1.8, lengthShare: 0.5, usual: 22 },
  labels: { weight: 1, lengthShare: 0.3, usual: 8 },
  steps: { weight: 1.1, lengthShare: 0.7, usual: 60 },
  body: { weight: 1, lengthShare: 0.75, usual: 170 },
};
const saturation = 2;

/** Words of each part, in order. Parts are divided by a sign that is in no word. */
export type Words = Record<Field, string[]>;

export function wordsOfDocument(document: SearchDocument): Words {
  const { title, summary, steps, body, situations, kinds } = document;
  const labels = [
    ...situations.map((code) => situationWords[code]),
    ...kinds.map((code) => kindWords[code]),
  ].join(' ');
  return {
    title: wordsOf(title),
    summary: wordsOf(summary),
    labels: wordsOf(labels),
    steps: wordsOf(steps.join(' ')),
    body: wordsOf(body),
  };
}

const divider = '|';

/** As one text, and back: it stands in the index for phrases, spelling and for taking the document out again. */
export const packWords = (words: Words): string =>
  fields.map((field) => words[field].join(' ')).join(divider);

/** Words as `packWords` made them with more at the end of the body. */
export const packMore = (packed: string, more: readonly string[]): string =>
  more.length === 0 ? packed : `${packed}${packed.endsWith(divider) ? '' : ' '}${more.join(' ')}`;

export function unpackWords(packed: string): Words {
  const parts = packed.split(divider);
  return Object.fromEntries(
    fields.map((field, at) => [field, (parts[at] ?? '').split(' ').filter((word) => word !== '')]),
  ) as Words;
}

/** Steps in which the length of a long talk counts, each so many times the one before. */
const step = 1.5;

/**
 * The length of a part, that of a long body in steps: one more answer then changes what its own words say, and not a little of what
 * each word in the thread says. Impacts only tell what may fit; how well it does is told by `rank` with the length as it is.
 */
function inSteps(field: Field, length: number): number {
  const { usual } = settings[field];
  if (field !== 'body' || length <= usual) return length;
  return usual * step ** Math.round(Math.log(length / usual) / Math.log(step));
}

/** How much each term says about a document, from 1 to 1000. */
export function impactsOf(words: Words): Map<string, number> {
  const strengths = new Map<string, number>();
  for (const field of fields) {
    const share = shareOf(field, inSteps(field, words[field].length));
    for (const word of words[field]) {
      if (functionWords.has(word)) continue;
      const term = stemOf(word);
      strengths.set(term, (strengths.get(term) ?? 0) + share);
    }
  }
  for (const [term, strength] of strengths) {
    strengths.set(term, Math.max(1, Math.round(1000 * saturated(strength))));
  }
  return strengths;
}

/** What one word in a part of this length adds to the strength of its term. */
export function shareOf(field: Field, length: number): number {
  const { weight, lengthShare, usual } = settings[field];
  return weight / (1 - lengthShare + (lengthShare * length) / usual);
}

/** The tenth time a word stands somewhere says less than the first. From 0 to 1. */
export const saturated = (strength: number): number => strength / (saturation + strength);

/** Every word of a document once, as it is written, for spelling. Labels are ours, nobody wrote them. */
export function writtenWords(words: Words): Set<string> {
  return new Set(
    fields.filter((field) => field !== 'labels').flatMap((field) => words[field].filter(isSpelt)),
  );
}

const isSpelt = (word: string): boolean => word.length >= 3 && /^\p{L}+$/u.test(word);
