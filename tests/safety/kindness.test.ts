import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/evaluate/answer-line.ts';
import { subjects } from '../../scripts/evaluate/subjects.ts';
import { kindnessRules } from '../../src/safety/kindness/kindness-rules.catalogue.ts';
import {
  noticeUnkind,
  unkindness,
  urgesHarm,
  weighWords,
} from '../../src/safety/kindness/notice-unkind.rules.ts';
import { phrases } from '../../src/safety/kindness/phrases.catalogue.ts';
import { kindness } from '../../views/words/en/kindness.ts';
import { asideKind, asideUnkind, inUseKind, inUseUnkind } from './fresh-replies.fixture.ts';
import { listenKind } from './kind-sentences.fixture.ts';
import { figures, linesOf, lookAtAll, totals } from './kindness-figures.ts';
import { laterKind, laterUnkind } from './later-sentences.fixture.ts';
import { adviceSentences, unkindSentences } from './unkind-sentences.fixture.ts';
import { wholeReplies } from './whole-replies.fixture.ts';

const reply = { need: null, kind: 'reply' } as const;
const listen = { need: 'listen', kind: 'reply' } as const;
const rulesIn = (text: string): string[] => noticeUnkind(text, reply).map(({ rule }) => rule);
const scoreOf = (text: string): number => weighWords(text, reply).score;
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) };
const unkind = Object.values(unkindSentences).flatMap(linesOf);
const looked = lookAtAll();

describe('what is let through (RE-4)', () => {
  test('at most one kind sentence in a hundred is noticed', () => {
    const wrong = looked.filter((one) => !one.unkind && one.rules.length > 0);
    const kind = looked.filter((one) => !one.unkind);
    expect(kind.length).toBeGreaterThan(250);
    expect(wrong.length / kind.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('advice is nobody’s concern unless somebody asked only to be heard (RE-3)', () => {
    const noticed = linesOf(adviceSentences).filter((text) => rulesIn(text).includes('J35'));
    expect(noticed).toEqual([]);
  });

  test('who only listens is not told anything', () => {
    expect(linesOf(listenKind).filter((text) => noticeUnkind(text, listen).length > 0)).toEqual([]);
  });

  test('no kind whole reply is noticed', () => {
    expect(linesOf(wholeReplies.kind).filter((text) => rulesIn(text).length > 0)).toEqual([]);
  });

  test.each([
    'You could do it then, when the house is quiet.',
    'Just do it already.',
    'Please don’t kill yourself.',
    'Are you thinking about killing yourself?',
    'Don’t die on us, we need you.',
    'There will always be someone who will miss you.',
    'We are born, we work, then die.',
  ])('no hold without something that harms: %s', (text) => {
    expect(noticeUnkind(text, reply).filter(({ act }) => act === 'hold')).toEqual([]);
  });
});

describe('what is noticed (RE-2)', () => {
  test('nine of ten unkind sentences, also of those held out', () => {
    for (const heldOut of [true, false]) {
      const all = looked.filter((one) => one.unkind && one.heldOut === heldOut);
      const missed = all.filter(({ rules }) => rules.length === 0);
      expect(missed.length / all.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(0.1);
    }
  });

  test('sentences that were written later', () => {
    const missed = linesOf(laterUnkind).filter((text) => rulesIn(text).length === 0);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
    expect(linesOf(laterKind).filter((text) => rulesIn(text).length > 0)).toEqual([]);
  });

  test.each([
    ['in use', inUseUnkind, inUseKind, 0.95, 0.98],
    ['kept aside', asideUnkind, asideKind, 0.9, 0.95],
  ])('whole replies as people write them, %s', (_, unkindReplies, kindReplies, noticed, inOrder) => {
    const bad = linesOf(unkindReplies);
    const good = linesOf(kindReplies);
    const share = bad.filter((text) => rulesIn(text).length > 0).length / bad.length;
    expect(share).toBeGreaterThanOrEqual(noticed);
    expect(good.filter((text) => rulesIn(text).length > 0).length).toBeLessThanOrEqual(2);
    const scores = good.map(scoreOf);
    const pairs = bad.map(scoreOf).flatMap((one) => scores.map((other) => one > other));
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(inOrder);
  });

  test.each([
    'Everyone would be better off without me.',
    'The world would be a better place without me',
    'everyone would be better off if i was gone',
    'I want to kill myself, I should just jump off the bridge',
    'ugh. just die already. That is what I think when I see my face',
    'he told me to kys and I cried',
    'someone sent me kys',
    'My dad lost his job. He said we would be better off without him.',
  ])(
    'whoever speaks of their own wish to die, or of what was said to them, does not have to wait: %s (RE-6, CR-2)',
    (text) => {
      expect(urgesHarm(text)).toBe(false);
      expect(noticeUnkind(text, { need: null, kind: 'post' }).filter(({ act }) => act === 'hold')).toEqual(
        [],
      );
    },
  );

  test.each([
    'just die already',
    'everyone would be better off without you',
    'do us all a favour and jump',
    'I hope you die',
    'My advice: kys.',
    'I think you should kys',
  ])('and what is said to somebody waits all the same: %s (RE-6)', (text) => {
    expect(urgesHarm(text)).toBe(true);
  });

  test('urging somebody to harm themself is held, and no other rule holds (RE-6)', () => {
    const held = linesOf(unkindSentences.J28 ?? '').filter((text) =>
      noticeUnkind(text, reply).some(({ act }) => act === 'hold'),
    );
    expect(held.length).toBeGreaterThanOrEqual(15);
    for (const text of unkind) {
      for (const { rule, act } of noticeUnkind(text, reply))
        expect(act).toBe(rule === 'J28' ? 'hold' : 'nudge');
    }
  });

  test('advice against a wish to be heard is noticed (RE-3)', () => {
    const all = linesOf(adviceSentences);
    const noticed = all.filter((text) => noticeUnkind(text, listen).some(({ rule }) => rule === 'J35'));
    expect(noticed.length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  test('a rule can be switched off, but for the one that holds', () => {
    const off = new Set(['J07', 'J28']);
    expect(noticeUnkind('Man up.', { ...reply, off })).toEqual([]);
    expect(noticeUnkind('Go kill yourself.', { ...reply, off })).not.toEqual([]);
  });

  test.each([
    ['spelled as it sounds', 'ur so pathetik'],
    ['with figures for letters', 'You are such a l0ser'],
    ['letter by letter', 'k y s'],
    ['with stretched letters', 'sooooo dramaaaatic, you are toooo sensitive'],
    ['with stars', 'f*** off'],
    ['with letters of another script', 'You are pаthetic'],
  ])('%s', (_, text) => {
    expect(rulesIn(text)).not.toEqual([]);
  });
});

describe('the score of a text', () => {
  const mean = (list: string): number => {
    const scores = linesOf(list).map(scoreOf);
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  };

  test('harsh stands above dismissive, dismissive above clumsy, clumsy above kind', () => {
    const { harsh, dismissive, clumsy, kind } = wholeReplies;
    expect(mean(harsh)).toBeGreaterThan(mean(dismissive) + 0.1);
    expect(mean(dismissive)).toBeGreaterThan(mean(clumsy) + 0.1);
    expect(mean(clumsy)).toBeGreaterThan(mean(kind));
  });

  test('two replies of different kinds are put in the right order nine times in ten', () => {
    const order = [wholeReplies.harsh, wholeReplies.dismissive, wholeReplies.clumsy, wholeReplies.kind].map(
      (list) => linesOf(list).map(scoreOf),
    );
    const pairs = order.flatMap((worse, at) =>
      order.slice(at + 1).flatMap((better) => worse.flatMap((one) => better.map((other) => one > other))),
    );
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThanOrEqual(0.9);
  });

  test('more unkind phrases make it higher, nothing makes it more than 1', () => {
    expect(unkindness([])).toBe(0);
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, (list) => {
        const notices = list.map((score) => ({ score }));
        const whole = unkindness(notices);
        expect(whole).toBeLessThanOrEqual(1);
        expect(whole + 0.001).toBeGreaterThanOrEqual(Math.max(...list));
        expect(unkindness([...notices, { score: 0.5 }]) + 0.001).toBeGreaterThanOrEqual(whole);
      }),
      runs,
    );
  });
});

describe('properties of every notice', () => {
  const words = fc.constantFrom(
    ...unkind,
    'I am sorry.',
    'Thank you',
    '\n\n',
    '🙂',
    '"',
    '’',
    'you',
    'not',
    '  ',
  );
  const texts = fc
    .array(fc.oneof(words, fc.string({ maxLength: 12, unit: 'grapheme' })), { maxLength: 8 })
    .map((some) => some.join(' '));

  test('it lies in the text, and its score between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, score, rule } of noticeUnkind(text, listen)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(kindnessRules.map(({ code }) => code)).toContain(rule);
        }
      }),
      runs,
    );
  });

  test('quoting a text never raises a notice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unkind), (text) => {
        expect(
          noticeUnkind(
            text
              .split('\n')
              .map((line) => `> ${line}`)
              .join('\n'),
            listen,
          ),
        ).toEqual([]);
        expect(noticeUnkind(`“${text}”`, listen)).toEqual([]);
      }),
      runs,
    );
  });

  test('large letters and curly apostrophes change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unkind), (text) => {
        const found = rulesIn(text);
        expect(rulesIn(text.toUpperCase())).toEqual(found);
        expect(rulesIn(text.replaceAll("'", '’'))).toEqual(found);
      }),
      runs,
    );
  });
});

describe('time', () => {
  test('a text twice as long costs about twice as much, whatever it says', () => {
    const hostile = [
      'you are so very really just too such a ',
      'so so so so so so so so so so ',
      'you you you you you ',
      '"\'"\'“”‘’ ',
      'k y s k y s ',
      'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      'if you say that they told you it is your ',
      'stop being so very much really just ',
      'sh*t f*** @$$ l0l ',
    ];
    for (const piece of hostile) {
      const cost = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        // All of them together: some systems count processor time in steps that are longer than one of them takes.
        const began = process.cpuUsage().user;
        for (let turn = 0; turn < 9; turn += 1) noticeUnkind(text, listen);
        return process.cpuUsage().user - began;
      };
      cost(20_000);
      // Twenty times as much would be 4 where time grows with the square.
      expect(cost(80_000) / Math.max(cost(20_000), 10_000), piece).toBeLessThan(10);
    }
  });
});

test('what has to wait is found the same where it is looked for alone (RE-6)', () => {
  const texts = [...Object.values(unkindSentences).flatMap(linesOf), ...listenKind];
  const waits = (text: string) => noticeUnkind(text, reply).some(({ act }) => act === 'hold');
  expect(texts.filter(waits).length).toBeGreaterThan(5);
  expect(texts.filter((text) => urgesHarm(text) !== waits(text))).toEqual([]);
});

describe('the catalogue', () => {
  test('every rule has phrases and words, and nothing else has', () => {
    const codes = kindnessRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Object.keys(phrases).sort()).toEqual([...codes].sort());
    const keys = codes.flatMap((code) =>
      ['name', 'why', 'instead'].map((part) => `kindness.${code}.${part}`),
    );
    expect(Object.keys(kindness).sort()).toEqual(keys.sort());
  });

  test('no kinder wording is itself unkind', () => {
    const wrong = Object.entries(kindness).filter(
      ([key, text]) => key.endsWith('.instead') && rulesIn(text).length > 0,
    );
    expect(wrong).toEqual([]);
  });
});

describe('the published figures', () => {
  test('docs/kindness.md says what the rules do', async () => {
    const page = new URL('../../docs/kindness.md', import.meta.url);
    const rows = [...figures(looked), '', ...totals(looked)];
    let text = await readFile(page, 'utf8');
    if (process.env.WRITE_FIGURES) {
      text = text.replace(
        /(\| family \|[^\n]*\n\| --- \|[^\n]*\n)[\s\S]*?(?=\n## What it does not see)/,
        `$1${rows.join('\n')}\n`,
      );
      await writeFile(page, text);
    }
    for (const row of rows) expect(text.split('\n')).toContain(row);
  });
});

describe('the command that evaluates', () => {
  const answer = (line: string) => answerLine(line, subjects.kindness ?? (() => ({ score: 0, rules: [] })));

  test.each([
    ['no JSON', 'text', /not JSON/],
    ['no text', '{"id":"a"}', /text/],
    ['a need nobody can have', '{"id":"a","text":"b","need":"money"}', /need/],
  ])('%s is said in words', (_, line, said) => {
    const answered = answer(line);
    expect('trouble' in answered && answered.trouble).toMatch(said);
  });

  test('answers with a score and the rules', () => {
    const score = expect.closeTo(0.7, 1);
    expect(answer('{"id":7,"text":"Man up."}')).toEqual({ answer: { id: 7, score, rules: ['J07'] } });
    expect(answer('{"id":"b","text":"You should see a doctor.","need":"listen"}')).toMatchObject({
      answer: { rules: ['J35'] },
    });
    expect(answer('{"id":"c","text":"You are not lazy."}')).toEqual({
      answer: { id: 'c', score: 0, rules: [] },
    });
  });
});
