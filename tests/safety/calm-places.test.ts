import { describe, expect, test } from 'vitest';
import { withoutCalmPlaces } from '../../src/safety/crisis/calm-place.rules.ts';
import { signsOf } from '../../src/safety/crisis/collect-signs.rules.ts';
import { withoutEveryday } from '../../src/safety/crisis/everyday.rules.ts';
import { namesWay } from '../../src/safety/crisis/names-way.ts';
import { noticeCrisis } from '../../src/safety/crisis/notice-crisis.rules.ts';
import { readText } from '../../src/safety/crisis/read-text.rules.ts';
import { scanText } from '../../src/safety/phrases/scan-text.rules.ts';
import { ownDanger, readAll } from './crisis-figures.ts';

const levelOf = (text: string): number => noticeCrisis(text, { kind: 'opening' }).level;

/** Written before the rule. */
const calm = [
  'We walked over the bridge to the market and bought bread.',
  'I took the bus over the bridge to work.',
  'I went for a walk on the cliffs with my dog.',
  'I took the train to my sister, the platform was full.',
  'We have tomatoes on the balcony this year.',
  'My friend and I had coffee on the balcony.',
  'The kids wanted to see the trains.',
  'We took photos of the old railway.',
  'There was a queue on the bridge because of the road works, so I was late for work.',
  'My desk is on the 5th floor and the lift was broken.',
  'I left my car in the car park and did the shopping.',
  'We had a picnic under the railway bridge.',
  'The motorway was busy and the bus was late.',
  'I cut bread with the big knife and made soup.',
  'We need a new knife for the kitchen.',
  'The children climbed the rope in the school hall.',
  'I cycled over the bridge to see my mum.',
  'The view from the cliffs was lovely and we had ice cream.',
  'I cleaned the stairwell this morning, my neighbour helped.',
  'Our train stood on the tracks for an hour and I missed my class.',
];

/** Each has a place or a tool, and little else that the rules know. */
const danger = [
  'driving to the cliffs. phone will be off after this',
  'I keep thinking about the bridge.',
  'I keep driving past the bridge on the way home from work.',
  'The bridge again tonight.',
  'I walk to the bridge every night and look down.',
  'the cliffs are calling me',
  'I found a ledge nobody looks at.',
  'The dog is with my sister. I am driving to the bridge.',
  'I looked at the tracks for an hour on my way to work.',
  'On the balcony again. The kids are asleep.',
  'I cannot walk over the bridge without thinking about it.',
  'the knife is next to my bed',
  'I hid the knife in my room where mum will not see it.',
  'We live on the 9th floor and the balcony scares me.',
  'I took the bus to the cliffs alone.',
  'I sat on the bridge until my friend called.',
  'I took photos of the bridge so I know where to stand.',
  'My bus was late and I stood close to the platform edge.',
  'After work I go and stand by the railway.',
  'Coffee, then the bridge. Then it is quiet.',
  'Every train I see at the platform I count.',
  'I walked the dog to the bridge and did not want to come back.',
  'I bought bread, milk and a rope.',
];

describe('a place in a calm sentence (SAFETY 3.5, L1)', () => {
  test('brings no card along, in three of four sentences written before the rule', () => {
    const quiet = calm.filter((text) => levelOf(text) === 0);
    expect(quiet).toContain('We walked over the bridge to the market and bought bread.');
    expect(quiet.length).toBeGreaterThanOrEqual(15);
  });

  test.each(danger)('does where it may not be calm: %s', (text) => {
    expect(levelOf(text)).toBeGreaterThanOrEqual(1);
  });

  test('nor in a long post of an ordinary day', () => {
    const day = 'We had lunch and did the shopping. The weather was fine. ';
    expect(levelOf(`${day.repeat(5)}Then we walked over the bridge to the market. ${day}`)).toBe(0);
  });

  test('beside any other sign it counts as it did', () => {
    const level = levelOf('We walked over the bridge to the market. I do not want to be alive.');
    expect(level).toBeGreaterThanOrEqual(2);
    const both = 'We walked over the bridge. I feel so hopeless.';
    expect(noticeCrisis(both, { kind: 'opening' }).own).toBeGreaterThan(0.43);
  });

  test('where somebody is remembered, a place is still one that is looked at (CR-14)', () => {
    expect(namesWay('We walked over the bridge to the market.')).toBe(true);
  });

  test('of the whole evaluation set, nothing of danger is heard less', () => {
    for (const { text, group } of readAll().filter(({ group }) => ownDanger.has(group))) {
      const told = readText(scanText(text));
      const found = signsOf(told, group.startsWith('reply') ? 'reply' : 'opening');
      expect(withoutEveryday(withoutCalmPlaces(found, told), told), text).toBe(found);
    }
  });
});

describe('a place where somebody or something else stands', () => {
  test.each([
    'There was a queue on the bridge this morning.',
    'Our train stood on the tracks for an hour yesterday.',
    'The dog stood on the roof of the car and everybody laughed.',
  ])('is no act of whoever writes: %s', (text) => {
    expect(levelOf(text)).toBeLessThan(2);
  });

  test.each([
    'standing on the ledge rn',
    'I drove out and sat by the tracks all night',
    'been sat on the railway bridge for two hours',
    'Im here on the overpass',
    'The dog is asleep. I am standing on the bridge.',
  ])('one’s own is: %s', (text) => {
    expect(levelOf(text)).toBe(4);
  });
});
