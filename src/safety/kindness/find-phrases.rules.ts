import { isSetAside } from './frames.rules.ts';
import { nearWords } from './near-words.catalogue.ts';
import { type Phrase, readPhrase, wordsOfPhrases } from './phrase.rules.ts';
import { phrases } from './phrases.catalogue.ts';
import type { Vocabulary } from './read-words.rules.ts';
import { readSentences, type Sentence } from './read-sentences.rules.ts';

/** A phrase found in a text: its rule, where it stands in the text as typed, and how sure its words are. */
export interface FoundPhrase {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly sure: number;
  /** Whether it stands for advice that only somebody who asked to be heard needs to be spared. */
  readonly listenOnly: boolean;
}

interface Ready {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly vocabulary: Vocabulary;
}

let ready: Ready | undefined;

/** All phrases of the catalogue that a text says to its reader, in the order they stand. Time grows with its length. */
export function findPhrases(text: string): { found: FoundPhrase[]; sentences: Sentence[] } {
  ready ??= prepare();
  const { byWord, vocabulary } = ready;
  const sentences = readSentences(text, vocabulary);
  const found = sentences.flatMap((sentence) => inSentence(sentence, byWord));
  return { found: withoutDoubles(found), sentences };
}

function prepare(): Ready {
  const byWord = new Map<string, Phrase[]>();
  for (const [rule, lines] of Object.entries(phrases)) {
    for (const written of lines) {
      const phrase = readPhrase(rule, written);
      for (const key of phrase.keys) {
        const list = byWord.get(key);
        if (list) list.push(phrase);
        else byWord.set(key, [phrase]);
      }
    }
  }
  const words = wordsOfPhrases(Object.values(phrases).flat());
  const near = slipsOf(nearWords);
  return {
    byWord,
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
  return meant !== undefined && Math.abs(meant.length - word.length) <= 1 && meant[0] === word[0] ? meant : undefined;
}

function inSentence({ words }: Sentence, byWord: Ready['byWord']): FoundPhrase[] {
  const { text, wordAt } = joined(words);
  const tried = new Set<Phrase>();
  const found: FoundPhrase[] = [];
  for (const { word } of words) {
    for (const list of [byWord.get(word), word.length > 3 ? byWord.get(`${word.slice(0, 4)}*`) : undefined]) {
      for (const phrase of list ?? []) {
        if (tried.has(phrase)) continue;
        tried.add(phrase);
        for (const match of text.matchAll(phrase.pattern)) {
          const to = match.index + match[0].length;
          const from = to - (match[1]?.length ?? 0);
          if (phrase.unguarded || !isSetAside({ sentence: text, from, to }))
            found.push({
              rule: phrase.rule,
              start: words[wordAt[from + 1] ?? 0]?.start ?? 0,
              end: words[wordAt[to - 1] ?? 0]?.end ?? 0,
              sure: phrase.sure,
              listenOnly: phrase.listenOnly,
            });
        }
      }
    }
  }
  return found;
}

/** The words in one text, a space before each and one at the end, and to which word each of its letters belongs. */
function joined(words: Sentence['words']): { text: string; wordAt: number[] } {
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
  const sorted = found.toSorted((one, other) => other.sure - one.sure || other.end - other.start - (one.end - one.start));
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
