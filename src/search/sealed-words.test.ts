import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWords, longestWords, openWords, sealWords } from './sealed-words.ts';

const key = randomBytes(32);
const other = randomBytes(32);

describe('words of a search in an address (SEARCH 6)', () => {
  test('open with the key they were sealed with, whatever they are, and with no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const typed = cutWords(text);
        const sealed = sealWords(key, typed);
        expect(openWords([other, key], sealed)).toEqual(typed);
        expect(openWords([other], sealed)).toBeNull();
        expect(openWords([], sealed)).toBeNull();
      }),
    );
  });

  test('all links have the same length, and hold no word', () => {
    const texts = ['', 'sleep', 'w'.repeat(200), '🌿'.repeat(200), 'I cannot sleep and nobody is awake'];
    const links = texts.map((text) => sealWords(key, cutWords(text)));
    expect(new Set(links.map(({ length }) => length)).size).toBe(1);
    for (const link of links)
      expect(Buffer.from(link, 'base64url').toString('latin1')).not.toContain('sleep');
  });

  test('the same words never give the same link', () => {
    const typed = cutWords('cannot sleep');
    expect(new Set(Array.from({ length: 50 }, () => sealWords(key, typed))).size).toBe(50);
  });

  test('a link that was changed, cut, made up or lengthened opens to nothing', () => {
    const sealed = sealWords(key, cutWords('cannot sleep'));
    for (const at of [0, 20, 300, sealed.length - 1]) {
      const swapped = sealed[at] === 'A' ? 'B' : 'A';
      const changed = `${sealed.slice(0, at)}${swapped}${sealed.slice(at + 1)}`;
      // The last letter carries bits that mean nothing; what it opens to is then the same.
      const opened = openWords([key], changed);
      if (opened !== null) expect(opened.words).toBe('cannot sleep');
      else expect(opened).toBeNull();
    }
    for (const text of [sealed.slice(1), `${sealed}A`, 'A'.repeat(sealed.length), '', '%00', "' or 1=1"]) {
      expect(openWords([key], text)).toBeNull();
    }
  });

  test('what is too long is cut between characters, and says so', () => {
    expect(cutWords('a'.repeat(200))).toEqual({ words: 'a'.repeat(200), cut: false });
    expect(cutWords('a'.repeat(201))).toEqual({ words: 'a'.repeat(200), cut: true });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const { words, cut } = cutWords(text);
        expect(text.startsWith(words)).toBe(true);
        expect(Buffer.byteLength(words)).toBeLessThanOrEqual(longestWords.bytes);
        expect([...words].length).toBeLessThanOrEqual(longestWords.characters);
        expect(cut).toBe(words !== text);
      }),
    );
  });
});
