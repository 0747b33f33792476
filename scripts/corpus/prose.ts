import { demoThreads } from '../demo/corpus/corpus.ts';

/** Gives texts of about so many words, each another. */
export type Prose = (words: number) => string;

/**
 * Mixes the sentences of the first stories into new texts, the same ones in every run: real prose, because stand-in
 * words compress too well. A sentence comes again only when all others have been used.
 */
export function openProse(): Prose {
  const draw = drawer(20_261_122);
  const sentences = demoThreads
    .flatMap((thread) => [thread.text, ...thread.answers.map((answer) => answer.text)])
    .flatMap((text) => text.split(/\n+|(?<=[.?!])\s+/))
    .filter((sentence) => /^\p{L}.{15,}$/u.test(sentence));
  let deck: string[] = [];
  return (words) => {
    const chosen: string[] = [];
    for (let count = 0; count < words; ) {
      if (deck.length === 0) deck = shuffled(sentences, draw);
      const sentence = deck.pop() ?? '';
      chosen.push(sentence);
      count += sentence.split(' ').length;
    }
    return inParagraphs(chosen);
  };
}

function inParagraphs(sentences: string[]): string {
  const half = Math.ceil(sentences.length / 2);
  return [sentences.slice(0, half), sentences.slice(half)]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => paragraph.join(' '))
    .join('\n\n');
}

function shuffled(list: readonly string[], draw: () => number): string[] {
  return list
    .map((item) => ({ item, place: draw() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
