import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import {
  fence,
  fenced,
  findAgain,
  findPassage,
  inPlaceOf,
  takeOut,
  unfenced,
  wordAround,
} from './take-out.rules.ts';

const mark = '[taken out by the team]';
const word = fc.stringMatching(/^[a-z.*+?^${}()|[\]\\/-]{1,6}$/);
const gap = fc.constantFrom(' ', '\n', '  ', '\n\n');
const runs = Number(process.env.TAKE_OUT_RUNS ?? 300);

/** A passage that was taken out of a text, to be looked for again. */
const known = (passage: string, ...before: string[]) => ({
  passage,
  words: before.flatMap((text) => findPassage(text, passage).map((found) => wordAround(text, found))),
});
const again = (text: string, passage: string, ...before: string[]): string =>
  unfenced(inPlaceOf(fenced(text, mark), findAgain(fenced(text, mark), known(passage, ...before))), mark);

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

  test('in two paragraphs, in code and in a link, as it was written', () => {
    expect(takeOut('Come to\n\n12 Mill Lane', 'Come to 12', mark)?.text).toBe(`${mark} Mill Lane`);
    expect(takeOut('`rm 12` and [12](https://example.org/12)', '12', mark)?.text).toBe(
      `\`rm ${mark}\` and [${mark}](https://example.org/${mark})`,
    );
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
          const taken = out?.taken ?? [];
          expect(taken.length).toBeGreaterThan(0);
          expect(
            out?.text
              .split(mark)
              .flatMap((part, at) => [part, taken[at] ?? ''])
              .join(''),
          ).toBe(text);
        },
      ),
      { numRuns: runs },
    );
  });
});

describe('the words of a mark are ours (CW-4)', () => {
  test.each([
    'team',
    'the',
    't',
    '[',
    'taken out by the team',
    '[taken out by the team]',
    `${mark} ${mark}`,
    'yes [taken',
    'team] and',
  ])('of a text with two of them, %j takes none apart', (passage) => {
    expect(
      takeOut(`Oh yes ${mark} ${mark} and so on.`, passage, mark)?.text.split(mark).join('') ?? '',
    ).not.toMatch(/[[\]]/);
    expect(takeOut(`${mark} ${mark}`, passage, mark)).toBe(null);
  });

  test('the same word of the author goes', () => {
    expect(takeOut(`Ask ${mark} at the team.`, 'team', mark)).toEqual({
      text: `Ask ${mark} at the ${mark}.`,
      taken: ['team'],
    });
    expect(takeOut(`[${mark}] [`, '[', mark)?.text).toBe(`${mark}${mark}] ${mark}`);
  });

  test('a whole one goes with the words around it', () => {
    expect(takeOut(`Ask ${mark}, or me.`, 'Ask [taken out by  the team], or', mark)).toEqual({
      text: `${mark} me.`,
      taken: [`Ask ${mark}, or`],
    });
  });
});

describe('a letter is taken whole or not at all (CW-4)', () => {
  test.each([
    ['e', 'Cafe\u0301 e', `Cafe\u0301 ${mark}`],
    ['👩', '👩‍👧 and 👩', `👩‍👧 and ${mark}`],
    ['👍', '👍🏽 👍', `👍🏽 ${mark}`],
    ['🇩', '🇩🇪', null],
    ['क', 'कि क', `कि ${mark}`],
    ['בית', 'זה בית קטן', `זה ${mark} קטן`],
    ['\ud83d', '👍', null],
    ['x', 'x', mark],
  ])('%j of %j', (passage, text, left) => {
    expect(takeOut(text, passage, mark)?.text ?? null).toBe(left);
  });
});

describe('a passage that is out, written in once more (CW-4)', () => {
  test('goes where the words around it are those it stood in, and nowhere else', () => {
    const before = 'Ask Jo, or the Quendriths.';
    expect(again('Join Jo.', 'Jo', before)).toBe(`Join ${mark}.`);
    expect(again('The Quendriths', 'Quendrith', before)).toBe(`The ${mark}s`);
    expect(again(`A ${mark}`, 'team', 'A team')).toBe(`A ${mark}`);
    expect(again('Jo', '', before)).toBe('Jo');
  });

  test('of the words before, the same goes as went at first; of what is left, nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 }), fc.nat(), (parts, at) => {
        const text = parts.flat().join('');
        const passage = parts[at % parts.length]?.[0] ?? '';
        const left = takeOut(text, passage, mark)?.text ?? text;
        expect(again(text, passage, text)).toBe(left);
        expect(again(left, passage, text)).toBe(left);
      }),
      { numRuns: runs },
    );
  });

  test('takes a moment for the longest text that is one word all along', () => {
    const text = 'a'.repeat(60_000);
    const started = performance.now();
    expect(again(text, 'a', text)).toBe(mark.repeat(60_000));
    expect(takeOut('a\u0301'.repeat(30_000), 'a', mark)).toBe(null);
    expectWithin(performance.now() - started, 2000);
    expect(fenced(mark, mark)).toBe(fence);
  });
});
