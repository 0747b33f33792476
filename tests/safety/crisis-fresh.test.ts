import { describe, expect, test } from 'vitest';
import { noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { familiesOf } from './crisis-figures.ts';
import { fresh, freshAgain, freshFourth, freshThird } from './crisis-fresh.fixture.ts';

const levelOf = (text: string): number => noticeCrisis(text, { kind: 'opening' }).level;
const sets = { fresh, freshAgain, freshThird, freshFourth };

const textsOf = (set: Readonly<Record<string, string>>, isDanger: boolean): string[] =>
  Object.entries(set)
    .filter(([group]) => (group === 'acute') === isDanger)
    .flatMap(([, list]) => familiesOf(list).map(({ text }) => text));

describe('sentences of many people, after what they showed was mended (CR)', () => {
  test.each(Object.entries(sets))('of acute danger are noticed: %s', (_, set) => {
    const some = textsOf(set, true);
    const missed = some.filter((text) => levelOf(text) < 2);
    expect(missed.length / some.length, missed.join('\n')).toBeLessThanOrEqual(0.07);
  });

  test.each(Object.entries(sets))('of ordinary days, the past and jokes raise few alarms: %s', (_, set) => {
    const some = textsOf(set, false);
    const wrong = some.filter((text) => levelOf(text) >= 2);
    expect(wrong.length / some.length, wrong.join('\n')).toBeLessThanOrEqual(0.07);
  });
});

describe('what was long ago (CR-12)', () => {
  test.each([
    ['I tried to kill myself two years ago and tonight I am going to do it again', 4],
    ['when i was 16 i took an overdose and now i have the pills in front of me again', 4],
    ['He left me 2 months ago and I have the rope ready', 4],
    ['I used to think about killing myself, now I think about it every hour', 2],
    ['i stopped cutting 3 years ago but i cut again tonight', 2],
    ['I want to kill myself at university', 2],
    ['im 16 in high school and i want to die', 2],
    ['im at twenty pills and counting', 4],
  ])('hides nothing that is said of now in the same sentence: %s', (text, level) => {
    expect(levelOf(text)).toBeGreaterThanOrEqual(level);
  });

  test.each([
    'I was suicidal years ago and now I am back at work and fine.',
    'i wanted to die back then, now i have a garden',
    'When I was 17 I took pills, and now I have a son and a dog.',
  ])('stays past where the present is a good one: %s', (text) => {
    expect(levelOf(text)).toBeLessThan(2);
  });
});

describe('a calm sentence of the same shape as one of danger (CR)', () => {
  test.each([
    ['this time tomorrow i will be dead', 'This time tomorrow I will be in Spain.'],
    ['took 60 of my blood pressure tablets', 'It took 60 minutes to find my tablets.'],
    ['the blade is on my knees', 'The laptop is on my knees.'],
    [
      'my legs are over the edge of the bridge',
      'My feet are over the side of the pool and the water is lovely.',
    ],
    ['it has to look like an accident', 'There was an accident on the ring road.'],
    [
      'im on the wrong side of the railings',
      'I am on the wrong side of the road again, these one-way streets.',
    ],
    ['i drank weedkiller', 'I bought weedkiller for the drive.'],
    ['walkin to the bridge now, alone', 'I am walking to the river now with the dog.'],
    ['the rope is round the beam', 'The rope is in the boat with the tent.'],
    ['by the time anyone reads this ill be gone', 'By the time you wake up I will be on the plane.'],
  ])('%s – %s', (danger, calm) => {
    expect(levelOf(danger)).toBeGreaterThanOrEqual(2);
    expect(levelOf(calm)).toBeLessThan(2);
  });
});
