import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { putBack, takeOut, takeOutAgain } from './take-out.rules.ts';

const mark = '[taken out by the team]';
const word = fc.stringMatching(/^[a-z.*+?^${}()|[\]\\/-]{1,6}$/).filter((text) => !mark.includes(text));
const gap = fc.constantFrom(' ', '\n', '  ', '\n\n');
const runs = Number(process.env.TAKE_OUT_RUNS ?? 300);

describe('taking a passage out of a text (CW-4)', () => {
  test('what does not stand in the text, and nothing at all, is taken out nowhere', () => {
    expect(takeOut('One two three', 'four', mark)).toBe(null);
    expect(takeOut('One two three', ' \n ', mark)).toBe(null);
    expect(takeOut('a.c', 'a-c', mark)).toBe(null);
  });

  test('spaces and ends of lines count alike, and every place is meant', () => {
    expect(takeOut('At 12\nMill  Lane, yes, 12 Mill Lane.', '12 Mill Lane', mark)).toEqual({
      text: `At ${mark}, yes, ${mark}.`,
      taken: ['12\nMill  Lane', '12 Mill Lane'],
    });
  });

  test('whatever was taken out comes back to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (parts, from, length) => {
          const text = parts.flat().join('');
          const start = from % parts.length;
          const passage = parts
            .slice(start, start + length)
            .map(([each]) => each)
            .join(' ');
          const out = takeOut(text, passage, mark);
          expect(out).not.toBe(null);
          expect(out?.text).not.toBe(text);
          expect(putBack(out?.text ?? '', out?.taken ?? [], mark)).toBe(text);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('a passage that is out, written in once more (CW-4)', () => {
  test('goes where the words around it are those it stood in, and nowhere else', () => {
    const before = ['Ask Jo, or the Quendriths.'];
    expect(takeOutAgain('Join Jo.', 'Jo', before, mark)).toBe(`Join ${mark}.`);
    expect(takeOutAgain('The Quendriths', 'Quendrith', before, mark)).toBe(`The ${mark}s`);
    expect(takeOutAgain(`A ${mark}`, 'team', ['A team'], mark)).toBe(`A ${mark}`);
    expect(takeOutAgain('Jo', '', before, mark)).toBe('Jo');
  });

  test('of the words before, the same goes as went at first; of what is left, nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 }), fc.nat(), (parts, at) => {
        const text = parts.flat().join('');
        const passage = parts[at % parts.length]?.[0] ?? '';
        const left = takeOut(text, passage, mark)?.text ?? text;
        expect(takeOutAgain(text, passage, [text], mark)).toBe(left);
        expect(takeOutAgain(left, passage, [text], mark)).toBe(left);
      }),
      { numRuns: runs },
    );
  });

  test('takes a moment for the longest text that is one word all along', () => {
    const text = 'a'.repeat(60_000);
    const started = performance.now();
    takeOutAgain(text, 'a', [text], mark);
    expectWithin(performance.now() - started, 2000);
  });
});
