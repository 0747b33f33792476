import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putBack, takeOut } from './take-out.rules.ts';

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
