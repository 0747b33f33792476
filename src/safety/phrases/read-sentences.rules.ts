import { readsAsYouAre, type Vocabulary, wordsIn } from './read-words.rules.ts';
import type { Scan } from './scan-text.rules.ts';

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

/**
 * The sentences of a text, without what is quoted in it. Line breaks end a sentence unless the line was only too long to
 * stand on. Every word knows its place in the text.
 */
export function readSentences({ text, pieces, letters }: Scan, vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  let readUntil = 0;
  let words: Word[] = [];
  const close = (at: number, question = false): void => {
    if (words.some(({ word }) => word !== ',')) sentences.push({ words: framed(words, at), question });
    words = [];
  };
  for (const piece of pieces) {
    const { start, end } = piece;
    if (start < readUntil) continue;
    if (piece.is === 'end') close(end, piece.question);
    else if (piece.is === 'quoted') {
      if (words.at(-1)?.word !== '"') words.push({ word: '"', start, end });
    } else {
      const whole = letters.get(start);
      if (whole !== undefined && vocabulary.knows(whole.word)) {
        words.push({ word: whole.word, start, end: whole.end });
        readUntil = whole.end;
      } else for (const word of wordsIn(piece.spelled, vocabulary)) words.push({ word, start, end });
    }
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
