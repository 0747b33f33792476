import type { Situation, StrategyKind } from '../../strategies/facets.catalogue.ts';
import { shelve, type WordShelf } from '../spelling.rules.ts';
import type { Concept, WordLists } from './concept.ts';
import { concepts } from './concepts.catalogue.ts';
import { crisisPhrases, harmlessPhrases } from './crisis.catalogue.ts';
import { hurtPhrases } from './hurt.catalogue.ts';
import { idioms } from './idioms.catalogue.ts';
import { generalWords, outsideWords } from './outside.catalogue.ts';
import {
  indexPatterns,
  type Pattern,
  type PatternIndex,
  type ReadItems,
  readPattern,
} from './patterns.rules.ts';
import { slots } from './slots.catalogue.ts';
import { speech } from './speech/speech.catalogue.ts';
import { told } from './told.catalogue.ts';
import { formOf } from './word-form.rules.ts';

/** What a pattern or a word stands for. */
export interface Meaning {
  id: string;
  role: Concept['role'];
  forms: { text: string; weight: number }[];
  situations: Situation[];
  kinds: StrategyKind[];
}

/** Everything preparation knows, compiled once for each set of lists. */
export interface Lexicon {
  index: PatternIndex<Meaning>;
  /** The meanings of the concepts, by their ids. */
  meanings: Map<string, Meaning>;
  /** Stems of all words that are spelled right. */
  known: Set<string>;
  shelf: WordShelf;
  stopWords: Set<string>;
  general: Set<string>;
  outside: Set<string>;
  misspellings: Map<string, string>;
}

const tiers = [1, 0.7, 0.4];
/** What a thing weighs of which people tell who have been there. */
const fromTold = 0.5;
/** How sure ways of speaking are beside what all say, and how far apart their words may stand. Measured on the judged sets. */
const spoken = { sure: 0.75, room: 2 };
const compiled = new WeakMap<WordLists, Lexicon>();

/** The lexicon of these lists; the same object for the same lists. */
export function lexiconOf(lists: WordLists): Lexicon {
  const ready = compiled.get(lists);
  if (ready) return ready;
  const made = compile(lists);
  compiled.set(lists, made);
  return made;
}

function compile(lists: WordLists): Lexicon {
  const patterns: Pattern<Meaning>[] = [];
  const read: ReadItems = new Map();
  for (const concept of concepts) patterns.push(...ofConcept(concept, read));
  for (const group of lists.groups) patterns.push(...ofGroup(group, read));
  const surface = surfaceWords(lists);
  const general = new Set(generalWords.map(formOf));
  const stops = new Set(lists.stopWords);
  const outside = new Set(outsideWords.map(formOf).filter((word) => !stops.has(word)));
  const known = new Set([...surface].map(formOf));
  const heard = [...crisisPhrases, ...harmlessPhrases, ...hurtPhrases].flatMap(
    (line) => line.match(/[a-z]+/g) ?? [],
  );
  const idiom = concepts.flatMap((concept) =>
    spokenOf(concept).flatMap((line) => line.match(/[a-z]+/g) ?? []),
  );
  for (const word of [...general, ...outside, ...[...lists.stopWords, ...heard, ...idiom].map(formOf)])
    known.add(word);
  return {
    index: indexPatterns(patterns),
    meanings: new Map(patterns.map(({ means }) => [means.id, means])),
    known,
    shelf: shelve(surface),
    stopWords: new Set(lists.stopWords.flatMap((word) => [word, formOf(word)])),
    general,
    outside,
    misspellings: new Map(Object.entries(lists.misspellings)),
  };
}

function ofConcept(concept: Concept, read: ReadItems): Pattern<Meaning>[] {
  const parts = concept.words.split(';').map((part) => listed(part));
  const meaning: Meaning = {
    id: concept.id,
    role: concept.role,
    forms: formsOf([
      ...parts.flatMap((texts, tier) => texts.map((text) => ({ text, weight: tiers[tier] ?? 0.2 }))),
      ...listed(told[concept.id] ?? '').map((text) => ({ text, weight: fromTold })),
    ]),
    situations: concept.situations ?? [],
    kinds: concept.kinds ?? [],
  };
  return [
    ...(parts[0] ?? []).map((line) => readPattern(line, meaning, { literal: true, read })),
    ...saidOf(concept).map((line) => readPattern(line, meaning, { literal: false, read })),
    ...spokenOf(concept).map((line) => asSpoken(readPattern(line, meaning, { literal: false, read }))),
  ].filter((pattern) => pattern !== null);
}

/** What is only so in one place or among some is less sure than what all say, and its words stand close together. */
function asSpoken(pattern: Pattern<Meaning> | null): Pattern<Meaning> | null {
  return pattern && { ...pattern, sure: pattern.sure * spoken.sure, room: spoken.room };
}

/** Each said once. */
function formsOf(forms: Meaning['forms']): Meaning['forms'] {
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** All lines of a concept; an idiom's own words are not looked for. */
function saidOf(concept: Concept): string[] {
  return [...lines(concept.said), ...lines(idioms[concept.id]).map(picture)];
}

/** Ways of speaking are pictures too; they are known words, and nobody's misspelt one is guessed to be one of them. */
function spokenOf(concept: Concept): string[] {
  return Object.values(speech).flatMap((theme) => lines(theme[concept.id]).map(picture));
}

function picture(line: string): string {
  return line.startsWith('+') ? line.slice(1) : `~${line}`;
}

function lines(text = ''): string[] {
  return text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function ofGroup(group: WordLists['groups'][number], read: ReadItems): Pattern<Meaning>[] {
  const meaning: Meaning = {
    id: `group:${group.id}`,
    role: 'topic',
    forms: group.terms.map((text) => ({ text, weight: 0.9 })),
    situations: [],
    kinds: [],
  };
  return [
    ...group.terms.map((line) => readPattern(line, meaning, { literal: true, read })),
    ...(group.from ?? []).map((line) => readPattern(line, meaning, { literal: false, read })),
  ].filter((pattern) => pattern !== null);
}

function listed(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** All words of the catalogues as they are written, and how they may end: what a misspelt word may have been meant to be. */
function surfaceWords(lists: WordLists): Set<string> {
  const texts = [
    ...concepts.flatMap((concept) => [concept.words, saidOf(concept).join(' ').replace(/<\w+>/g, ' ')]),
    ...lists.groups.flatMap((group) => [...group.terms, ...(group.from ?? [])]),
    ...Object.values(slots),
  ];
  const words = new Set<string>();
  for (const text of texts) for (const word of text.match(/[a-z]+/g) ?? []) words.add(word);
  for (const word of [...words]) {
    if (word.length < 4 || /(ing|ed|s)$/.test(word)) continue;
    const base = word.endsWith('e') ? word.slice(0, -1) : word;
    for (const ending of ['ing', 'ed']) words.add(base + ending);
    words.add(`${word}s`);
  }
  return words;
}
