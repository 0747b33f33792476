import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutCalmPlaces } from '../../src/safety/crisis/calm-place.rules.ts';
import { signsOf } from '../../src/safety/crisis/collect-signs.rules.ts';
import { noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { readText } from '../../src/safety/crisis/read-text.rules.ts';
import { scanText } from '../../src/safety/phrases/scan-text.rules.ts';

const levelOf = (text: string): number => noticeCrisis(text, { kind: 'opening' }).level;
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };

/** Being at a place, and a thing of an ordinary day beside it. */
const calm = [
  'I am on the roof with my coffee',
  'sitting on the bridge watching the ducks with my son',
  'standing on the platform, my train is late again',
  'I am at the lake with the dog',
  "Standing on the platform at Leeds, train's cancelled again, living on a meal deal.",
  "On the roof fixing the gutter while it's dry, the wife is holding the ladder.",
  'sat on the balcony w a cuppa watching the foxes, nice and quiet',
  'Stood on Tower Bridge taking pics like a proper tourist lol',
  'I am standing on the bridge taking photos of the boats',
  'stood on the platform eating a sandwich, train delayed',
  'sitting on the balcony with a book and the cat',
  'Sitting on the cliff with my friends eating chips',
  'I am on the roof with the builders, they found the leak',
  'sat by the bridge with an ice cream',
  'on the bridge with my kids, they are throwing sticks',
  'I am sitting on the balcony, the sun is out and the tomatoes are ripe',
  "I'm standing on the platform with my suitcase, off to see my sister",
  'Standing on the platform waiting for my train to work',
  'on the roof putting up solar panels with my brother in law',
  "I'm parked next to the bridge eating my lunch before my shift",
  'Here on the bridge, traffic again. Typical.',
] as const;

/** Nothing of the day makes these calm. */
const danger = [
  "I am on the roof with a beer and I can't do this anymore",
  'on the bridge. nobody is here. it would be so easy',
  'sitting on the roof, watched the sunset, goodbye',
  'I am on the roof with my coffee. This is it.',
  'I am on the roof with my coffee. It was a good run.',
  'sitting on the bridge watching the boats, wont be long',
  'standing on the platform, fast train is coming',
  'standing on the platform watching the trains come in',
  'standing on the bridge with my baby',
  'on the bridge with my daughter and my son',
  'on the bridge with my son, we are going together',
  'sitting on the balcony with my cat, she will be fine with my sister',
  'standing on the bridge in the rain',
  'on the roof with a beer watching the sunset',
  'standing on the bridge, lovely view, perfect',
  'standing on the platform. sandwich in the bin. next one',
  'sitting on the bridge with my camera, deleted everything',
  'I am on the roof with my coffee. Sorry mum.',
  'sat on the edge of the roof eating crisps',
  'sitting on the balcony w a cuppa, 11 floors, weird how calm I am',
  'standing on the bridge taking photos so they find the phone',
  "I'm on the bridge with the dog. She keeps pulling me home.",
  'sat on the bridge. fed the ducks one more time',
  'I am on the roof with friends downstairs who have no idea',
  'sitting on the cliff with sandwiches. told the kids i love them',
  'standing on the bridge with a sandwich and a letter to mum',
  'sat on balcony w my tea n i keep thinking about it',
  'on the roof with my camera, one more picture then im off',
  'sitting on the train tracks with my lunch',
] as const;

/** Said before or after a calm sentence, in it or beside it. */
const tails = [
  'goodbye',
  'I will jump',
  'sorry mum',
  'I want to die',
  "I can't do this anymore",
  'nobody will miss me',
  'it would be so easy',
  'I wrote a letter to my kids',
  'I gave my keys to the neighbour',
  'I am ready',
  'forgive me',
  'tell my girls I love them',
  'one step and it is over',
  'I have decided',
  'this is the last time',
  'I am so tired',
  'it ends tonight',
  'wish someone was here',
  'thanks for everything',
  'nothing left',
] as const;

describe('being at a place with an ordinary day around it (SAFETY 3.5, L1)', () => {
  test.each(calm)('is no act: %s', (text) => {
    expect(levelOf(text)).toBeLessThan(2);
  });

  test('nor in a post of such sentences', () => {
    expect(levelOf(`${calm[0]}. ${calm[1]}. ${calm[4]} We had lunch on the balcony.`)).toBeLessThan(2);
  });

  test('on a balcony, a cigarette and being calm bring a card along and nobody out of bed', () => {
    expect(levelOf('on the balcony with my cigarette, calm now')).toBe(1);
  });
});

describe('being at a place where one could die (SAFETY 3.5, L4)', () => {
  test.each(danger)('is one of the highest level, whatever stands beside it: %s', (text) => {
    expect(levelOf(text)).toBe(4);
  });

  test('with a farewell, a wish, a decision, an apology or being alone near it, no calm word counts', () => {
    const calmest = calm.filter((text) => !text.includes('lake'));
    fc.assert(
      fc.property(
        fc.constantFrom(...calmest),
        fc.constantFrom(...tails),
        fc.constantFrom(', ', '. ', ' '),
        fc.boolean(),
        (place, tail, sign, first) => {
          const told = readText(scanText(first ? `${tail}${sign}${place}` : `${place}${sign}${tail}`));
          const found = signsOf(told, 'opening');
          expect(withoutCalmPlaces(found, told)).toBe(found);
        },
      ),
      runs,
    );
  });

  test('a friend there is a worry, with a coffee too', () => {
    const text = 'my friend is standing on the bridge with a coffee and says he will jump';
    expect(noticeCrisis(text, { kind: 'opening' })).toMatchObject({ level: 4, concern: 'other' });
  });
});
