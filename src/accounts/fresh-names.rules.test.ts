import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWords, secondWords, thirdWords } from './fresh-names.catalogue.ts';
import { drawFreshName, isFreshName } from './fresh-names.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';

const everyWord = [...firstWords, ...secondWords, ...thirdWords];
const nobody = () => false;
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the lists', () => {
  test('are long enough that pairs seldom meet', () => {
    expect(firstWords.length).toBeGreaterThanOrEqual(200);
    expect(secondWords.length).toBeGreaterThanOrEqual(220);
    expect(thirdWords.length).toBeGreaterThanOrEqual(24);
  });

  test('hold no two words that look alike, also not across the lists', () => {
    const skeletons = everyWord.map(nameSkeleton);
    const twice = everyWord.filter((_, at) => skeletons.indexOf(skeletons[at] ?? '') !== at);
    expect(twice).toEqual([]);
  });

  test('hold plain words with a capital, short enough to be read aloud', () => {
    for (const word of everyWord) expect(word).toMatch(/^[A-Z][a-z]{2,10}$/);
  });

  test('make no name longer than a kept name may be', () => {
    const longest = (list: readonly string[]) => Math.max(...list.map((word) => word.length));
    expect(longest(firstWords) + longest(secondWords) + longest(thirdWords) + 2).toBeLessThanOrEqual(40);
  });

  test('hold nothing that judges, frightens, names a body, a faith, a people or a brand', () => {
    const kept = new Set(everyWord.map((word) => word.toLowerCase()));
    const unwanted =
      `sad lonely lost broken weary tired empty grim bleak gloomy anxious angry bitter heavy hollow numb restless sour
      good bad brave strong weak wise foolish lazy ugly pretty simple dim mad crazy wild nutty loony batty silly proud
      fat thin slim big small little tiny tall short wide narrow skinny hungry full bony pale faint sick feverish
      arrow bow blade knife sword spear dart gun cannon razor rope knot noose bridge cliff ledge edge drop fall roof tower
      rail train track needle pill poison gas oven well abyss thrush shingle fever rash
      cow pig dog rat snake toad frog worm slug goose hen vixen mule donkey ape monkey shrew cuckoo loon bat gannet trout
      newt dodo turkey raven vulture weasel leech
      black white brown red yellow dusky ginger blonde palm heel brow knee hand nose eye iris
      angel temple chapel pilgrim lotus cross crescent sabbath lamb dove
      apple amazon shell puma nest tide jaguar ford dell nike
      pansy fairy queen fruit spade spook dyke cracker snowflake moor gypsy
      weed grass snow poppy hemp crystal sherry port gin late golden hidden secret shady swallow root broad elder ash yew
      cotton`.split(/\s+/);
    expect(unwanted.filter((word) => kept.has(word))).toEqual([]);
  });

  test('spell no rude word across the gap between two words', () => {
    const rude =
      /shit|fuck|cunt|piss|slut|whore|twat|wank|dick|cock|tits|bitch|nigg|fag(?!e)|spic|chink|kike|gook|rape|nazi|slag|homo|retard|suicid/;
    const found: string[] = [];
    for (const first of firstWords) {
      for (const second of secondWords) {
        const joined = `${first}${second}`.toLowerCase();
        if (rude.test(joined)) found.push(joined);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('a name that comes back in a form', () => {
  test.each([
    '',
    'Quiet',
    'Heron Quiet',
    'quiet heron',
    'QUIET HERON',
    'Quiet  Heron',
    ' Quiet Heron',
    'Quiet Heron ',
    'Quiet\u00a0Heron',
    'Quiet Heron Heron',
    'Quiet Heron Bay Bay',
    'Quiet Moderator',
    'Quiet constructor',
    'Qu\u0456et Heron',
    '__proto__ Heron',
  ])('%j is none of ours', (name) => {
    expect(isFreshName(name)).toBe(false);
  });

  test.each([
    'Quiet Heron',
    'Slow River',
    'Lantern Moss',
    'Plain Harbour',
    'Grey Sparrow',
    'Slow River Bend',
  ])('%s is one of ours', (name) => {
    expect(isFreshName(name)).toBe(true);
  });
});

describe('drawing a name (PO-5)', () => {
  test('a taken name is never drawn, and a third word is added when pairs run out', () => {
    const pairs = new Set(
      firstWords.flatMap((first) => secondWords.map((second) => nameSkeleton(`${first} ${second}`))),
    );
    const name = drawFreshName(
      () => 0.5,
      (skeleton) => pairs.has(skeleton),
    );
    expect(name.split(' ')).toHaveLength(3);
    expect(isFreshName(name)).toBe(true);
  });

  test('the one name that is left is found, whatever chance says', () => {
    const last = nameSkeleton('Twelfth Bookmark');
    for (const chance of [0, 0.5, 0.999_999]) {
      expect(
        drawFreshName(
          () => chance,
          (skeleton) => skeleton !== last,
        ),
      ).toBe('Twelfth Bookmark');
    }
  });

  test('every draw is a name of ours that nobody has', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fraction), fc.integer({ min: 1, max: 60 }), (chances, oneIn) => {
        const random = () => chances.next().value as number;
        const taken = (skeleton: string) =>
          [...skeleton].reduce((sum, one) => sum * 31 + one.charCodeAt(0), 7) % oneIn !== 0;
        const name = drawFreshName(random, taken);
        expect(isFreshName(name)).toBe(true);
        expect(taken(nameSkeleton(name))).toBe(false);
      }),
    );
  });

  test('the same chance draws the same name: nothing else goes in', () => {
    fc.assert(
      fc.property(fraction, (chance) => {
        expect(drawFreshName(() => chance, nobody)).toBe(drawFreshName(() => chance, nobody));
      }),
    );
  });

  test('all words get their turn, about as often as the others', () => {
    const seen = new Map<string, number>();
    const all = firstWords.length * secondWords.length;
    for (let at = 0; at < all; at += 1) {
      const name = drawFreshName(() => (at + 0.5) / all, nobody);
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    expect(seen.size).toBe(all);
  });
});
