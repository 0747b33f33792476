import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingGrade } from '../../tests/support/reading-grade.ts';
import { questions } from '../../views/words/en/questions.ts';
import { compile } from '../../views/words/plurals.ts';
import { kindsOfThings, months, numberWords, opposites, plainWords } from './bot-question.catalogue.ts';
import { type BotQuestion, isRightAnswer, makeQuestion, questionOf } from './bot-question.rules.ts';

const said = ({ key, values }: BotQuestion): string => compile(questions[key], 'en')(values);
const kinds = ['which', 'odd', 'weekday', 'month', 'word', 'count', 'sum', 'size', 'letter', 'opposite'];
const anyQuestion = fc
  .tuple(fc.constantFrom(...kinds), fc.nat(2 ** 31 - 1))
  .map(([kind, seed]) => questionOf(`${kind}.${seed.toString(36)}`) as BotQuestion);

/** What a person would say, worked out from the words of the question alone. */
function answerTo(question: BotQuestion): string {
  const { key, values } = question;
  const words = ['first', 'second', 'third', 'fourth', 'fifth'].flatMap((name) => values[name] ?? []);
  const [, kind = '', which = ''] = key.split('.');
  const list = (kindsOfThings as Record<string, readonly string[]>)[which] ?? [];
  const neighbour = (names: readonly string[], step: number) =>
    names[(names.indexOf(values.name ?? '') + step + names.length) % names.length] ?? '';
  const numbers = words.map((word) => numberWords.indexOf(word));
  const answers: Record<string, () => string> = {
    which: () => words.find((word) => list.includes(word)) ?? '',
    not: () => words.find((word) => !list.includes(word)) ?? '',
    'day-after': () => neighbour(kindsOfThings.weekday, 1),
    'day-before': () => neighbour(kindsOfThings.weekday, -1),
    'month-after': () => neighbour(months, 1),
    'month-before': () => neighbour(months, -1),
    word: () => (which === 'last' ? words.at(-1) : values[which]) ?? '',
    count: () => String(words.length),
    sum: () => String((numbers[0] ?? 0) + (numbers[1] ?? 0)),
    bigger: () => String(Math.max(...numbers)),
    smaller: () => String(Math.min(...numbers)),
    'first-letter': () => values.word?.[0] ?? '',
    opposite: () => opposites.find(([asked]) => asked === values.word)?.[1] ?? '',
  };
  return answers[kind]?.() ?? '';
}

describe('what is no answer (SECURITY E, PR-11)', () => {
  test.each([
    '',
    'which',
    'which.',
    'which.0x1',
    'which.-1',
    'which.00',
    'which.zzzzzz',
    'which.zzzzzzz',
    '__proto__.1',
    'constructor.1',
    'which.1 ',
    'WHICH.1',
  ])('%j is the id of no question', (id) => {
    expect(questionOf(id)).toBeUndefined();
    expect(isRightAnswer(id, 'green')).toBe(false);
  });

  test('an empty answer, the whole question, all the words on offer, or a wrong word', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const { id, values } = question;
        for (const answer of [
          '',
          '  ',
          '...',
          'spam',
          'http://example.org',
          said(question),
          said(question).repeat(50),
        ]) {
          expect(isRightAnswer(id, answer), answer).toBe(false);
        }
        const offered = Object.values(values);
        if (offered.length > 1) expect(isRightAnswer(id, offered.join(' '))).toBe(false);
      }),
    );
  });

  test('a wrong word on offer is never right', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const right = answerTo(question);
        if (!/^question\.(which|not|word)\./.test(question.key)) return;
        for (const wrong of Object.values(question.values).filter((word) => word !== right)) {
          expect(isRightAnswer(question.id, wrong), `${said(question)} ${wrong}`).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the next day or month but one, the neighbouring number, another letter', () => {
    const answers: [id: string, right: string][] = [];
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const right = answerTo(question);
        if (/^\d+$/.test(right)) {
          expect(isRightAnswer(question.id, String(Number(right) + 1))).toBe(false);
          expect(isRightAnswer(question.id, numberWords[Number(right) - 1] ?? '')).toBe(false);
        }
        if (question.key.startsWith('question.day')) {
          for (const day of kindsOfThings.weekday)
            expect(isRightAnswer(question.id, day)).toBe(day === right);
        }
        if (question.key.startsWith('question.month')) {
          for (const month of months) expect(isRightAnswer(question.id, month)).toBe(month === right);
        }
        if (right.length === 1 && /[a-z]/.test(right)) {
          for (const letter of 'abcdefghijklmnopqrstuvwxyz')
            expect(isRightAnswer(question.id, letter)).toBe(letter === right);
        }
        answers.push([question.id, right]);
      }),
      { numRuns: 500 },
    );
    expect(answers.length).toBe(500);
  });
});

describe('what a person may answer', () => {
  test('the plain answer, in capitals, with a full stop, an article or a few words around it', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const right = answerTo(question);
        for (const answer of [
          right,
          right.toUpperCase(),
          ` ${right}. `,
          `“${right}”`,
          `It is ${right}!`,
          `It's the ${right}`,
          `I think ${right}`,
        ]) {
          expect(isRightAnswer(question.id, answer), `${said(question)} ${answer}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('numbers as digits or as words', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const right = answerTo(question);
        if (/^\d+$/.test(right))
          expect(isRightAnswer(question.id, numberWords[Number(right)] ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('another word that is as right as ours', () => {
    for (const [asked, ...right] of opposites) {
      const id = findQuestion('opposite', ({ values }) => values.word === asked);
      for (const answer of right) expect(isRightAnswer(id, answer)).toBe(true);
      expect(isRightAnswer(id, asked)).toBe(false);
    }
  });

  test('the short form of a day or a month', () => {
    expect(
      isRightAnswer(
        findQuestion('weekday', (one) => answerTo(one) === 'Wednesday'),
        'Wed.',
      ),
    ).toBe(true);
    expect(
      isRightAnswer(
        findQuestion('month', (one) => answerTo(one) === 'September'),
        'sept',
      ),
    ).toBe(true);
    expect(
      isRightAnswer(
        findQuestion('month', (one) => answerTo(one) === 'June'),
        'ju',
      ),
    ).toBe(false);
    expect(
      isRightAnswer(
        findQuestion('month', (one) => answerTo(one) === 'June'),
        'jul',
      ),
    ).toBe(false);
  });

  test('one slip of a finger', () => {
    const id = findQuestion('weekday', (one) => answerTo(one) === 'Wednesday');
    for (const answer of ['wedneday', 'wednesdayy', 'wednasday', 'wedensday'])
      expect(isRightAnswer(id, answer), answer).toBe(true);
    for (const answer of ['wendsday', 'weday', 'sunday'])
      expect(isRightAnswer(id, answer), answer).toBe(false);
    const seven = findQuestion('sum', (one) => answerTo(one) === '7');
    expect(isRightAnswer(seven, 'sevn')).toBe(true);
    expect(isRightAnswer(seven, 'six')).toBe(false);
  });
});

describe('the questions', () => {
  test('can be made again from their id alone', () => {
    for (let at = 0; at < 300; at += 1) {
      const question = makeQuestion((max) => randomInt(max));
      expect(question.id).toMatch(/^[a-z]{1,10}\.[0-9a-z]{1,6}$/);
      expect(questionOf(question.id)).toEqual(question);
    }
  });

  test('are many hundreds, of every kind, and no two options of one are the same', () => {
    const texts = new Set<string>();
    const keys = new Set<string>();
    let seed = 1;
    const draw = (max: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % max;
    };
    for (let at = 0; at < 3000; at += 1) {
      const question = makeQuestion(draw);
      texts.add(said(question));
      keys.add(question.key);
      if (!question.key.startsWith('question.sum')) {
        const words = Object.values(question.values);
        expect(new Set(words).size).toBe(words.length);
      }
    }
    expect(texts.size).toBeGreaterThan(1000);
    expect([...keys].sort()).toEqual(Object.keys(questions).sort());
  });

  test('are read easily: grade 6 or lower, for each sentence with the words that stand in it', () => {
    const texts = new Map<string, string[]>();
    for (const kind of kinds) {
      for (let seed = 0; seed < 300; seed += 1) {
        const question = questionOf(`${kind}.${seed.toString(36)}`) as BotQuestion;
        texts.set(question.key, [...(texts.get(question.key) ?? []), said(question)]);
      }
    }
    expect([...texts.keys()].sort()).toEqual(Object.keys(questions).sort());
    const hard = [...texts].filter(([, asked]) => readingGrade(asked.join('\n')) > 6).map(([key]) => key);
    expect(hard).toEqual([]);
  });

  test('no word belongs to two kinds of things', () => {
    const all = Object.values(kindsOfThings)
      .flat()
      .map((word) => word.toLowerCase());
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(plainWords).size).toBe(plainWords.length);
    expect(plainWords.filter((word) => numberWords.includes(word))).toEqual([]);
  });
});

function findQuestion(kind: string, fits: (question: BotQuestion) => boolean): string {
  for (let seed = 0; seed < 5000; seed += 1) {
    const question = questionOf(`${kind}.${seed.toString(36)}`);
    if (question && fits(question)) return question.id;
  }
  throw new Error('There is no such question.');
}
