import { once } from '../../platform/once.rules.ts';
import { indexPhrases, type PhraseIndex, possiblePhrases } from '../phrases/index-phrases.rules.ts';
import { matchPhrase, type Span } from '../phrases/match-phrase.rules.ts';
import { type Phrase, readPhrase, wordsOfPhrases } from '../phrases/phrase.rules.ts';
import { readSentences, type Sentence, type Word } from '../phrases/read-sentences.rules.ts';
import type { Vocabulary } from '../phrases/read-words.rules.ts';
import type { Scan } from '../phrases/scan-text.rules.ts';
import { slipsOf } from '../phrases/slips.rules.ts';
import { isSetAside, isTold } from './frames.rules.ts';
import { kindnessBook } from './kindness-book.rules.ts';
import { kindnessRule } from './kindness-rules.catalogue.ts';
import { standAlone } from './lone-words.rules.ts';
import { nearWords } from './near-words.catalogue.ts';
import { isNotToReader } from './not-to-reader.rules.ts';
import { phrases } from './phrases.catalogue.ts';
import { wordGroups } from './word-groups.catalogue.ts';

/** A phrase found in a text: its rule, where it stands in the text as typed, and how sure its words are. */
export interface FoundPhrase {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly sure: number;
  /** Whether it stands for advice that only somebody who asked to be heard needs to be spared. */
  readonly listenOnly: boolean;
  /** Whether it says "you": what does not may be about the writer's own life. */
  readonly toReader: boolean;
}

/** Which phrases are looked for: all, or those alone for which a text waits. */
export type Wanted = 'all' | 'held';

/** The phrases of a text, and the sentences they stand in. */
export interface FoundInText {
  readonly found: readonly FoundPhrase[];
  readonly sentences: readonly Sentence[];
}

interface Ready {
  readonly index: Readonly<Record<Wanted, () => PhraseIndex>>;
  readonly vocabulary: Vocabulary;
}

const ready = once(prepare);

const isForHold = (rule: string): boolean => kindnessRule(rule)?.act === 'hold';

/**
 * All phrases of the catalogue that a text says to its reader, in the order they stand. Time grows with its length. The
 * first text makes the phrases ready.
 */
export function findPhrases(scan: Scan, wanted: Wanted = 'all'): FoundInText {
  const { index, vocabulary } = ready();
  const sentences = readSentences(scan, vocabulary);
  const found = sentences.flatMap((sentence, at) =>
    withoutDoubles(
      inSentence(sentence, index[wanted]()).filter(
        ({ rule }) => !isForHold(rule) || !isNotToReader(sentences, at),
      ),
    ),
  );
  return { found, sentences };
}

function prepare(): Ready {
  const all = Object.entries(phrases).flatMap(([rule, lines]) =>
    lines.map((line) => readPhrase(kindnessBook, rule, line)),
  );
  const words = wordsOfPhrases(Object.values(phrases).flat(), wordGroups);
  const near = slipsOf(nearWords);
  return {
    index: {
      all: once(() => indexPhrases(all)),
      held: once(() => indexPhrases(all.filter(({ code }) => isForHold(code)))),
    },
    vocabulary: {
      knows: (word) => words.has(word),
      meant: (word) => (word.length < 7 || words.has(word) ? undefined : near(word)),
    },
  };
}

function inSentence(sentence: Sentence, index: PhraseIndex): FoundPhrase[] {
  const words = sentence.words.map(({ word }) => word);
  const line = lineOf(words);
  return possiblePhrases(index, words).flatMap((phrase) =>
    matchPhrase(phrase, words)
      .filter((span) => !phrase.verdict || standAlone(words, span))
      .flatMap((span) => asFound(phrase, span, sentence.words, line)),
  );
}

const readerWords = new Set(['you', 'your', 'yourself']);

function asFound(
  { code: rule, sure, listenOnly, unguarded, verdict }: Phrase,
  { from, to }: Span,
  words: readonly Word[],
  line: () => Line,
): FoundPhrase[] {
  if (!unguarded || isForHold(rule)) {
    const { text, placeOf } = line();
    const place = { sentence: text, from: placeOf[from] ?? 0, to: placeOf[to] ?? 0, verdict };
    if (unguarded ? isTold(place) : isSetAside(place)) return [];
  }
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const toReader = words.slice(from, to).some(({ word }) => readerWords.has(word));
  return [{ rule, start, end, sure, listenOnly, toReader }];
}

interface Line {
  readonly text: string;
  /** For each word, and for the end, where the space before it is. */
  readonly placeOf: readonly number[];
}

/** The words in one text, a space before each and one at the end; made when it is first asked for. */
function lineOf(words: readonly string[]): () => Line {
  let made: Line | undefined;
  return () => {
    made ??= joined(words);
    return made;
  };
}

function joined(words: readonly string[]): Line {
  const placeOf = [0];
  let text = '';
  for (const word of words) {
    text += ` ${word}`;
    placeOf.push(text.length);
  }
  return { text: `${text} `, placeOf };
}

/** Of phrases of one rule that overlap only the surest, then the longest. */
function withoutDoubles(found: readonly FoundPhrase[]): FoundPhrase[] {
  const sorted = found.toSorted(
    (one, other) => other.sure - one.sure || other.end - other.start - (one.end - one.start),
  );
  const kept: FoundPhrase[] = [];
  const taken = new Map<string, FoundPhrase[]>();
  for (const one of sorted) {
    const same = taken.get(one.rule) ?? [];
    if (same.some((other) => one.start < other.end && other.start < one.end)) continue;
    taken.set(one.rule, [...same, one]);
    kept.push(one);
  }
  return kept.toSorted(
    (one, other) => one.start - other.start || other.end - one.end || (one.rule < other.rule ? -1 : 1),
  );
}
