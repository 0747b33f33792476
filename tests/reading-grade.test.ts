import { describe, expect, test } from 'vitest';
import { countSyllables, readingGrade, sentencesOf } from './support/reading-grade.ts';

describe('syllables', () => {
  const bySyllables: Record<number, string> = {
    1: `a the be I you we they here there one use used asked signed names times takes makes phone phones whole rules hour our eye queue
      tried friend friends while like like's told's made laughed we'll I'm you're don't style styles loved through thought`,
    2: `people little able middle title quiet really likely safely lonely someone something sometimes homeless careful statement being
      doing going seeing saying trying every evening maybe early started needed boxes places pages uses closes wishes reading help-line
      create player beyond trial science client rely isn't didn't couldn't seven pass-phrase language equal social special title's
      passphrase question business Wednesday`,
    3: `idea area everyone everything example examples recognise favourite alongside devices created violin radio audio video period
      serious various curious easier diary poetry opinion strategies agreement completely important element hospital usual actual
      Saturday`,
    4: `recovery moderator usually actually anxiety society variety material situation experience organiser available reliable
      everybody apostrophe information`,
  };
  const cases = Object.entries(bySyllables).flatMap(([count, words]) =>
    words.split(/\s+/).map((word) => [word, Number(count)] as const),
  );

  test.each(cases)('%s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  test('long words', () => {
    expect(countSyllables('accessibility')).toBe(6);
    expect(countSyllables('opportunity')).toBe(5);
    expect(countSyllables('university')).toBe(5);
    expect(countSyllables('responsibility')).toBe(6);
  });

  test('a figure is one glance', () => {
    for (const figure of ['7', '24', '10000', '18:00']) expect(countSyllables(figure)).toBe(1);
  });
});

describe('sentences', () => {
  test('headings, questions and lists end; figures, short forms and closing quotes do not add any', () => {
    expect(
      sentencesOf('Help now\nIt costs 1.50, e.g. by text. “Really?” Yes: now').map((words) => words.length),
    ).toEqual([2, 7, 1, 1, 1]);
  });
});

describe('the grade of a text (AX-8)', () => {
  test('nothing to read asks for nothing', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade(' ... 🙂 ')).toBe(0);
  });

  test('plain words on a bad night', () => {
    const text =
      'You can stop at any time. Your words stay here. Nobody counts what you read, and you need no account to read.';
    expect(readingGrade(text)).toBeLessThan(4);
  });

  test('the words of an office', () => {
    const text =
      'Notwithstanding the aforementioned provisions, the administration reserves the right to discontinue participation of individuals whose contributions are considered inappropriate.';
    expect(readingGrade(text)).toBeGreaterThan(18);
  });

  test('it is the formula of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 * 1 - 15.59, 6);
    // 10 words, 2 sentences, 13 syllables.
    expect(readingGrade('We read every report. We answer within one long day.')).toBeCloseTo(
      0.39 * 5 + 11.8 * 1.4 - 15.59,
      6,
    );
  });

  test('longer words and longer sentences raise it', () => {
    const easy = 'We look at it. We tell you what we did.';
    expect(readingGrade('We look at it and we tell you what we did.')).toBeGreaterThan(readingGrade(easy));
    expect(readingGrade('We investigate it. We communicate our decision.')).toBeGreaterThan(
      readingGrade(easy),
    );
  });
});
