import { isSetAside } from './frames.rules.ts';
import { indexPhrases, type PhraseIndex, possiblePhrases } from './index-phrases.rules.ts';
import { nearWords } from './near-words.catalogue.ts';
import { type Phrase, readPhrase, wordsOfPhrases } from './phrase.rules.ts';
import { phrases } from './phrases.catalogue.ts';
import { readSentences, type Sentence } from './read-sentences.rules.ts';
import type { Vocabulary } from './read-words.rules.ts';

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

interface Ready {
  readonly index: PhraseIndex;
  readonly vocabulary: Vocabulary;
}

let ready: Ready | undefined;

/**
 * All phrases of the catalogue that a text says to its reader, in the order they stand; `of`: those of some rules alone.
 * Time grows with its length.
 */
export function findPhrases(
  text: string,
  of: (rule: string) => boolean = () => true,
): { found: FoundPhrase[]; sentences: Sentence[] } {
  ready ??= prepare();
  const { index, vocabulary } = ready;
  const sentences = readSentences(text, vocabulary);
  const found = sentences.flatMap((sentence) => withoutDoubles(inSentence(sentence, index, of)));
  return { found, sentences };
}

function prepare(): Ready {
  const all = Object.entries(phrases).flatMap(([rule, lines]) => lines.map((line) => readPhrase(rule, line)));
  const words = wordsOfPhrases(Object.values(phrases).flat());
  const near = slipsOf(nearWords);
  return {
    index: indexPhrases(all),
    vocabulary: {
      knows: (word) => words.has(word),
      meant: (word) => (word.length < 7 || words.has(word) ? undefined : meantBy(word, near)),
    },
  };
}

/** Long words by all they become when one letter is left out. */
function slipsOf(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(words.flatMap((word) => [...lessOne(word), word].map((slip) => [slip, word] as const)));
}

const lessOne = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);

function meantBy(word: string, near: ReadonlyMap<string, string>): string | undefined {
  if (near.has(word)) return near.get(word);
  const slip = lessOne(word).find((shorter) => near.has(shorter));
  const meant = slip === undefined ? undefined : near.get(slip);
  return meant !== undefined && Math.abs(meant.length - word.length) <= 1 && meant[0] === word[0]
    ? meant
    : undefined;
}

function inSentence({ words }: Sentence, index: PhraseIndex, of: (rule: string) => boolean): FoundPhrase[] {
  const line = joined(words);
  return possiblePhrases(index, words).flatMap((phrase) =>
    of(phrase.rule) ? inLine(phrase, line, words) : [],
  );
}

function inLine(phrase: Phrase, { text, wordAt }: Line, words: Sentence['words']): FoundPhrase[] {
  const { rule, sure, listenOnly } = phrase;
  return [...text.matchAll(phrase.pattern)].flatMap((match) => {
    const to = match.index + match[0].length;
    const from = to - (match[1]?.length ?? 0);
    if (!phrase.unguarded && isSetAside({ sentence: text, from, to })) return [];
    const start = words[wordAt[from + 1] ?? 0]?.start ?? 0;
    const end = words[wordAt[to - 1] ?? 0]?.end ?? 0;
    const toReader = / (?:you|your|yourself) /.test(text.slice(from, to + 1));
    return [{ rule, start, end, sure, listenOnly, toReader }];
  });
}

interface Line {
  readonly text: string;
  /** For each letter the word it belongs to. */
  readonly wordAt: readonly number[];
}

/** The words in one text, a space before each and one at the end, and to which word each of its letters belongs. */
function joined(words: Sentence['words']): Line {
  const wordAt: number[] = [];
  let text = '';
  words.forEach(({ word }, at) => {
    text += ` ${word}`;
    while (wordAt.length < text.length) wordAt.push(at);
  });
  return { text: `${text} `, wordAt };
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
  return kept.toSorted((one, other) => one.start - other.start || other.end - one.end);
}
