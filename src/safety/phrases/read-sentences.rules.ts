import { quotedParts } from './quoted-parts.rules.ts';
import { readsAsYouAre, type Vocabulary, wordsOf } from './read-words.rules.ts';

/** A word as phrases see it, and where it stands in the text as typed. Signs between clauses are the word ",". */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words up to the end of a sentence, with a sign at both ends. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly question: boolean;
}

/** A sentence without an end is cut here, so that the time for a text grows with its length and no faster. */
const longestSentence = 90;
const separator: Omit<Word, 'start' | 'end'> = { word: ',' };

/** Words with signs of two kinds inside (l4zy, sh*t), or anything that ends a sentence or a clause. */
const pieces =
  /[@$]?[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’‘`´ʼ@$*!|#+]{1,3}[\p{L}\p{N}\p{M}\p{Cf}]+)*(?:['’]|\*{1,4}(?![\p{L}*]))?|\.{2,}|…|[.!?]+|\r?\n|\p{Extended_Pictographic}|[^\s\p{L}\p{N}]/gu;

const spelled = /(?<![\p{L}\p{N}'’])(?:\p{L}[ .\-*_]{1,2}){2,14}\p{L}(?![\p{L}\p{N}'’])/gu;

/**
 * The sentences of a text, without what is quoted in it. Line breaks end a sentence unless the line was only too long to
 * stand on. Every word knows its place in the text.
 */
export function readSentences(text: string, vocabulary: Vocabulary): Sentence[] {
  const quoted = quotedParts(text);
  const letters = spelledOut(text, vocabulary);
  const sentences: Sentence[] = [];
  let readUntil = 0;
  let words: Word[] = [];
  const close = (at: number, question = false): void => {
    if (words.some(({ word }) => word !== ',')) sentences.push({ words: framed(words, at), question });
    words = [];
  };
  for (const piece of text.matchAll(pieces)) {
    const [typed] = piece;
    const start = piece.index;
    const end = start + typed.length;
    const whole = letters.get(start);
    if (start < readUntil) continue;
    if (quoted[start] === 1) {
      if (words.at(-1)?.word !== '"') words.push({ word: '"', start, end });
    } else if (whole !== undefined) {
      words.push({ word: whole.word, start, end: whole.end });
      readUntil = whole.end;
    } else if (/^[.!?]+$/.test(typed) && !/^\.{2,}$/.test(typed)) close(end, typed.includes('?'));
    else if (/^\r?\n$/.test(typed)) {
      if (!isWrapped(text, start, end)) close(end);
    } else words.push(...wordsOrSign(text, start, end, vocabulary));
    if (words.length >= longestSentence) close(end);
  }
  close(text.length);
  return sentences;
}

function framed(words: readonly Word[], at: number): Word[] {
  const start = words[0]?.start ?? at;
  const end = words.at(-1)?.end ?? at;
  return [{ ...separator, start, end: start }, ...settle(words), { ...separator, start: end, end }];
}

/** Decides what "ur" and "your" mean, which only the words after them tell. */
function settle(words: readonly Word[]): Word[] {
  return words.flatMap((one, at) => {
    if (one.word !== 'ur' && one.word !== 'your') return [one];
    const typed = one.word;
    const are = readsAsYouAre(typed, words[at + 1]?.word ?? ',', words[at + 2]?.word ?? ',');
    return are
      ? [
          { ...one, word: 'you' },
          { ...one, word: 'are' },
        ]
      : [{ ...one, word: 'your' }];
  });
}

/** A long line that goes on with a small letter was broken by a program, not by a person. */
function isWrapped(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return start - lineStart > 60 && start - lineStart < 120 && /\p{L}/u.test(text[end] ?? '');
}

function wordsOrSign(text: string, start: number, end: number, vocabulary: Vocabulary): Word[] {
  const typed = text.slice(start, end);
  if (typed === '-' && text[start - 1] === ' ') return [{ ...separator, start, end }];
  if (/^(?:[-‐‑_*~'’‘`´#+=^%&|\\]|\p{M}|\p{Cf}|\p{Cc})$/u.test(typed)) return [];
  return wordsOf(typed, vocabulary).map((word) => ({ word, start, end }));
}

/** Where letters stand one by one that together are a word of the phrases: "k y s". By the place of the first. */
function spelledOut(text: string, vocabulary: Vocabulary): Map<number, { end: number; word: string }> {
  const found = new Map<number, { end: number; word: string }>();
  for (const run of text.matchAll(spelled)) {
    const word = run[0].toLowerCase().replace(/[^\p{L}]/gu, '');
    if (vocabulary.knows(word)) found.set(run.index, { end: run.index + run[0].length, word });
  }
  return found;
}
