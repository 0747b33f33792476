import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/evaluate/answer-line.ts';
import { subjects } from '../../scripts/evaluate/subjects.ts';
import {
  crisisSigns,
  levelFrom,
  mostReasons,
  type Sign,
} from '../../src/safety/crisis/crisis-weights.catalogue.ts';
import { noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { signPhrases } from '../../src/safety/crisis/phrases.catalogue.ts';
import { figures, isKeptAside, ownDanger, type Read, readAll, totals } from './crisis-figures.ts';

const opening = { kind: 'opening' } as const;
const reply = { kind: 'reply' } as const;
const levelOf = (text: string): number => noticeCrisis(text, opening).level;
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };
const all = readAll();
const used = all.filter((one) => !isKeptAside(one));
const noticed = ({ reading }: Read): boolean => reading.level >= 2;
const of = (...groups: string[]): Read[] => used.filter(({ group }) => groups.includes(group));
const shareOf = (some: readonly Read[]): number => some.filter(noticed).length / some.length;
const texts = (some: readonly Read[]): string => some.map(({ text }) => text).join('\n');

describe('what is let through (CR)', () => {
  test('ordinary stress and learners’ English are no danger', () => {
    const wrong = of('stress', 'tongueCalm').filter(noticed);
    expect(wrong, texts(wrong)).toEqual([]);
  });

  test('idioms, songs, news, quotes and denials are hardly ever danger', () => {
    const some = of('idiom', 'work', 'quoted', 'negated');
    const wrong = some.filter(noticed);
    expect(wrong.length / some.length, texts(wrong)).toBeLessThanOrEqual(0.06);
  });

  test('most posts of people who are low and in no danger raise no alarm', () => {
    const some = of('low');
    expect(shareOf(some), texts(some.filter(noticed))).toBeLessThanOrEqual(0.15);
  });

  test('helpers who tell of their own past are not in danger (CR-12)', () => {
    const some = of('reply');
    expect(shareOf(some), texts(some.filter(noticed))).toBeLessThanOrEqual(0.2);
  });

  test('nothing but a song that is quoted, or a line somebody answers, is danger', () => {
    expect(levelOf('> I want to kill myself tonight\nThat sounds so hard.')).toBe(0);
    expect(levelOf('My doctor asked "do you want to die?" and I said no.')).toBeLessThan(2);
  });

  test('what is long over is past, and stays below danger (CR levels)', () => {
    const reading = noticeCrisis('I was suicidal five years ago and I am glad I am still here.', opening);
    expect(reading.level).toBeLessThan(2);
    expect(reading.past).toBeGreaterThan(reading.own);
  });
});

describe('what is noticed (CR)', () => {
  test('nine of ten texts of own present danger, and 95 of 100 of acute danger', () => {
    const own = used.filter(({ group }) => ownDanger.has(group));
    expect(shareOf(own), texts(own.filter((one) => !noticed(one)))).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(of('acute')), texts(of('acute').filter((one) => !noticed(one)))).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('and not far from that of texts that were kept aside', () => {
    const own = all.filter((one) => isKeptAside(one) && ownDanger.has(one.group));
    expect(shareOf(own), texts(own.filter((one) => !noticed(one)))).toBeGreaterThanOrEqual(0.85);
  });

  test('somebody else’s danger and threats, most of them as what they are (CR level 5)', () => {
    const some = of('other', 'threat');
    expect(shareOf(some), texts(some.filter((one) => !noticed(one)))).toBeGreaterThanOrEqual(0.85);
    const named = some.filter(({ reading }) => reading.concern === 'other' || reading.concern === 'threat');
    expect(named.length / some.length).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['plan, means and time', 'I bought the rope and tonight I will do it.', 4, 'self'],
    ['an act under way', 'i took the whole bottle of my pills an hour ago and im scared', 4, 'self'],
    ['a wish not to live', 'i dont want to be here anymore', 2, 'self'],
    ['self-harm', 'I cut myself again last night', 2, 'self'],
    ['somebody else’s act', 'My girlfriend took a whole bottle of pills and will not wake up.', 3, 'other'],
    ['a threat', 'I am going to kill him, I have the knife and I am waiting for him.', 2, 'threat'],
    ['a denial that goes on', "I'm not suicidal but i wish i wouldnt wake up", 2, 'self'],
    ['living that is not wanted', "I don't want to live like this, I don't want to be alive", 2, 'self'],
  ])('%s', (_, text, level, concern) => {
    const reading = noticeCrisis(text, opening);
    expect(reading.level).toBeGreaterThanOrEqual(level);
    expect(reading.concern).toBe(concern);
  });

  test.each([
    'i feel su1cidal',
    'thinking about s*icide',
    'I want to k*ll myself',
    'k i l l myself is all i think',
    'kms tbh i mean it',
    'i want to unalive myself',
    'sewerslide is the only way out',
    'going to ctb soon',
    'I want to dieeeee',
    'i wannna dieee pls',
    'thoughts of sucide again',
    'Everything is too muchI want to die',
    'trying not to kms today',
  ])('however it is spelled: %s', (text) => {
    expect(levelOf(text)).toBeGreaterThanOrEqual(2);
  });

  test('weak signs add up over a post, each alone does not', () => {
    const signs = [
      'I have written to my sister about the flat.',
      'I gave my guitar away.',
      'The cat is with a good family.',
      'I feel strangely calm about it.',
    ];
    for (const sign of signs) expect(levelOf(sign), sign).toBeLessThan(2);
    expect(levelOf(signs.join(' '))).toBeGreaterThanOrEqual(2);
  });

  test('small signs that anybody writes are no danger', () => {
    const post =
      'Please help me. I am so tired. My medication makes me slow, and I leave for work tonight. Please let me know what you think.';
    expect(levelOf(post)).toBeLessThan(2);
  });

  test('a reply that speaks of suicide as of a thing is calmer than one that says "I" (CR-12)', () => {
    const general = noticeCrisis('You are not alone. Suicide is never the only way.', reply);
    expect(general.level).toBeLessThan(2);
    expect(
      noticeCrisis('I want to die too, I bought pills for tonight.', reply).level,
    ).toBeGreaterThanOrEqual(2);
  });

  test('a long post does not thin danger out', () => {
    const filler = 'We went to the shops and bought bread and then it rained all day. '.repeat(40);
    expect(levelOf(`${filler} I want to kill myself. ${filler}`)).toBeGreaterThanOrEqual(2);
  });

  test('a reply is read more calmly than an opening (CR-12)', () => {
    for (const { text } of used) {
      expect(noticeCrisis(text, reply).own, text).toBeLessThanOrEqual(noticeCrisis(text, opening).own);
    }
  });
});

describe('any text (CR)', () => {
  const words = fc.constantFrom(
    ...'I me my she you not want to die kill myself tonight pills the rope > " \' “ ” , . ! ? … 😭 🔫 k*ll s*icide years ago never and but goodbye'.split(
      ' ',
    ),
    '\n',
  );
  const text = fc.oneof(
    fc.string({ maxLength: 200, unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
  );

  test('is read without trouble: scores from 0 to 1, the level in step, reasons inside of it', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(opening, reply), (typed, place) => {
        const { score, level, concern, reasons, ...strengths } = noticeCrisis(typed, place);
        for (const value of [score, ...Object.values(strengths)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(level).toBe(Object.values(levelFrom).filter((from) => score >= from).length);
        expect(concern === 'none').toBe(level === 0);
        expect(reasons.length).toBeLessThanOrEqual(mostReasons);
        expect(new Set(reasons.map((one) => JSON.stringify(one))).size).toBe(reasons.length);
        for (const { start, end } of reasons) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
      }),
      runs,
    );
  });

  test('never rises by being put between quotation marks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...used), ({ text: typed }) => {
        fc.pre(!/["“”„«»'’‘`>]/.test(typed));
        expect(noticeCrisis(`“${typed}”`, opening).score).toBeLessThanOrEqual(
          noticeCrisis(typed, opening).score,
        );
      }),
      runs,
    );
  });

  test('says the same in capitals and with curly apostrophes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...used), ({ text: typed }) => {
        expect(noticeCrisis(typed.toUpperCase(), opening).score).toBe(noticeCrisis(typed, opening).score);
        expect(noticeCrisis(typed.replaceAll("'", '’'), opening).level).toBe(
          noticeCrisis(typed, opening).level,
        );
      }),
      runs,
    );
  });

  test.each([
    ['one word', 'a'.repeat(100_000)],
    ['one phrase', 'i want to die '.repeat(7_000)],
    ['the beginning of phrases', 'i want to not '.repeat(7_000)],
    ['marks', '"'.repeat(100_000)],
    ['apostrophes', "i' 'm ".repeat(16_000)],
    ['stars', 'k*ll* '.repeat(16_000)],
    ['spaces', ' '.repeat(100_000)],
    ['places', 'on the roof with my coffee, years ago and now i let go. '.repeat(1_800)],
    ['places without an end', 'years ago and on the bridge with ducks and now '.repeat(2_000)],
  ])('of 100,000 hostile signs is read in time that grows with its length: %s', (_, hostile) => {
    expect(noticeCrisis(hostile, opening).reasons.length).toBeLessThanOrEqual(mostReasons);
  });
});

describe('the catalogues', () => {
  test('every sign has phrases and a weight that says what its name says', () => {
    expect(Object.keys(signPhrases).toSorted()).toEqual(Object.keys(crisisSigns).toSorted());
    for (const sign of Object.values(crisisSigns) as Sign[]) {
      if (sign.about === 'calm') expect(sign.near).toBeLessThanOrEqual(0);
      else expect(sign.near).toBeGreaterThan(0);
    }
  });

  test('thresholds rise with the level', () => {
    const from = Object.values(levelFrom);
    expect(from).toEqual(from.toSorted((one, other) => one - other));
  });
});

describe('the command', () => {
  test('a line that cannot be read is said in words', () => {
    expect(answerLine('{"id":"a"}', subjects.crisis)).toHaveProperty('trouble');
  });

  test('answers with score, level and reasons, and nothing of the text', () => {
    const answered = answerLine('{"id":7,"text":"I want to die"}', subjects.crisis);
    expect(answered).toMatchObject({ answer: { id: 7, level: 2 } });
    expect(Object.keys('answer' in answered ? answered.answer : {})).toEqual([
      'id',
      'score',
      'level',
      'reasons',
    ]);
  });
});

describe('the evaluation set', () => {
  test('is large enough to say something', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(600);
    const whole = all.filter(({ text }) => text.split(/[.!?\n]+\s/).length >= 3);
    expect(whole.length).toBeGreaterThanOrEqual(120);
  });

  test('docs/crisis.md says what the rules do', async () => {
    const path = new URL('../../docs/crisis.md', import.meta.url);
    const before = await readFile(path, 'utf8');
    const rows = [...figures(all), '', ...totals(all)].join('\n');
    const now = before.replace(
      /(?<=\| --- \| --- \| --- \| --- \|\n)[\s\S]*?(?=\n\n## What it does not see)/,
      () => rows,
    );
    if (process.env.WRITE_FIGURES) await writeFile(path, now);
    else expect(now).toBe(before);
  });
});
