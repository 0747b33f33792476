import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesSince } from './case-changes.rules.ts';

const sentence = fc.constantFrom('I am here.', 'It hurts.', 'Go away!', 'Why?', 'And so on…');
const texts = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' '));

describe('what changed since we were told', () => {
  test('one sentence in place of another is said as gone and new, and nothing else', () => {
    expect(
      changesSince('I went back. Others do not fuss. It was fine.', 'I went back. It was fine.'),
    ).toEqual([{ what: 'gone', text: 'Others do not fuss.' }]);
    expect(changesSince('One. Two.', 'One. Three.')).toEqual([
      { what: 'gone', text: 'Two.' },
      { what: 'new', text: 'Three.' },
    ]);
  });

  test('the same words are no change, whatever they are', () => {
    fc.assert(fc.property(fc.string(), (text) => changesSince(text, text).length === 0));
  });

  test('what is left of the old and what is new make the new text', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const changes = changesSince(before, now);
        const count = (text: string, of: string) => text.split(of).length - 1;
        for (const of of ['I am here.', 'It hurts.', 'Go away!', 'Why?', 'And so on…']) {
          const gone = changes.filter(({ what, text }) => what === 'gone' && text === of).length;
          const fresh = changes.filter(({ what, text }) => what === 'new' && text === of).length;
          expect(count(before, of) - gone + fresh).toBe(count(now, of));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a hostile text of very many sentences is still compared at once', () => {
    const long = 'a. '.repeat(20_000);
    expect(changesSince(long, `${long}b.`).length).toBeGreaterThan(20_000);
  });
});
