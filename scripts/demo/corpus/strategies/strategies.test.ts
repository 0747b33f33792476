import { describe, expect, test } from 'vitest';
import { contentLabels } from '../../../../src/safety/content-labels.catalogue.ts';
import {
  accesses,
  cautions,
  companies,
  costs,
  energies,
  evidences,
  minuteSteps,
  needsOfStrategy,
  places,
  publishedAt,
  situations,
  strategyKinds,
} from '../../../../src/strategies/facets.catalogue.ts';
import { readingGrade } from '../../../../tests/support/reading-grade.ts';
import { demoThreads } from '../corpus.ts';
import { forbidden, found } from '../forbidden.fixture.ts';
import { demoPeople } from '../types.ts';
import { demoStrategies } from './strategies.ts';
import type { DemoStrategy } from './types.ts';

const proseOf = (strategy: DemoStrategy): string[] => [
  strategy.title,
  strategy.about,
  ...strategy.steps,
  strategy.when,
  strategy.whenNot ?? '',
  strategy.care,
];
const textOf = (strategy: DemoStrategy) =>
  proseOf(strategy)
    .filter((part) => part !== '')
    .join('\n');
const lengthOf = (strategy: DemoStrategy) => textOf(strategy).split(/\s+/).length;
const everyText = demoStrategies.map((strategy) => ({ where: strategy.title, text: textOf(strategy) }));
const titlesOf = (some: readonly DemoStrategy[]) => some.map(({ title }) => title);

/** What one person's experience does not say (PO-4): cures, promises, how little it would take. */
const promises =
  /\b(?:just|simply|cure[ds]?|curing|guarantee\w*|always works?|never fails?|works for everyone|everyone can|calm down|think positive\w*|positive thinking|snap out|no excuses?|man up)\b/i;
/** Pain in place of pain, which no strategy here offers. */
const painForPain =
  /\b(?:rubber bands?|elastic bands?|ice cubes?|red pens?|pinch\w*|slap\w*|bit(?:e|ing) (?:my|your))\b/i;

/** Words that ask for a caution, whoever writes them. */
const asksFor: { caution: (typeof cautions)[number]; said: RegExp; caught: string }[] = [
  {
    caution: 'breath-holding',
    said: /\b(?:hold(?:ing)?|held) (?:(?:my|your|the|a) )?breath\b|\bbreath.{0,20}\bhold\b/i,
    caught: 'hold the breath for two',
  },
  {
    caution: 'exercise',
    said: /\b(?:sprint\w*|jog(?:s|ged|ging)?|press-ups|gym|stairs.{0,12}fast|swim(?:ming)?|go(?:ing)? for a run|dig(?:ging)?)\b/i,
    caught: 'I go for a run',
  },
  {
    caution: 'medication',
    said: /\b(?:medicines?|prescriptions?|pharmacist|chemist)\b/i,
    caught: 'the medicine box',
  },
  {
    caution: 'self-harm-talk',
    said: /\b(?:hurt(?:ing)? (?:myself|yourself)|suicid\w*|end(?:ing)? (?:my|your) life|(?:want|wish)\w* to die)\b/i,
    caught: 'I wanted to hurt myself',
  },
];

describe('the size of the collection', () => {
  test('at least 150 strategies, told by many people', () => {
    expect(demoStrategies.length).toBeGreaterThanOrEqual(150);
    expect(new Set(demoStrategies.map(({ by }) => by)).size).toBeGreaterThanOrEqual(30);
  });

  test.each(situations)('several people met %s', (situation) => {
    const some = demoStrategies.filter((strategy) => strategy.situations.includes(situation));
    expect(some.length).toBeGreaterThanOrEqual(3);
  });

  test.each(strategyKinds)('several people do something of the kind %s', (kind) => {
    const some = demoStrategies.filter(({ kinds }) => kinds.includes(kind));
    expect(some.length).toBeGreaterThanOrEqual(3);
  });

  test('some are for the night, for no energy and for a minute; some take an hour', () => {
    expect(demoStrategies.filter(({ night }) => night).length).toBeGreaterThanOrEqual(15);
    for (const energy of energies) {
      expect(demoStrategies.filter((some) => some.energy === energy).length, energy).toBeGreaterThanOrEqual(
        5,
      );
    }
    for (const minutes of minuteSteps) {
      const some = demoStrategies.filter((strategy) => strategy.minutes === minutes);
      expect(some.length, `${minutes}`).toBeGreaterThanOrEqual(5);
    }
    for (const place of places) {
      const some = demoStrategies.filter((strategy) => strategy.places.includes(place));
      expect(some.length, place).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('what a strategy can be found by', () => {
  test('only codes of the catalogues, none twice, and one at least where a form asks for one', () => {
    for (const strategy of demoStrategies) {
      const lists: [readonly string[], readonly string[], number][] = [
        [strategy.situations, situations, 1],
        [strategy.kinds, strategyKinds, 1],
        [strategy.places, places, 1],
        [strategy.needs, needsOfStrategy, 1],
        [strategy.cautions, cautions, 0],
        [strategy.access, accesses, 0],
        [strategy.labels ?? [], contentLabels, 0],
      ];
      for (const [codes, catalogue, least] of lists) {
        expect(catalogue, strategy.title).toEqual(expect.arrayContaining([...codes]));
        expect(new Set(codes).size, strategy.title).toBe(codes.length);
        expect(codes.length, strategy.title).toBeGreaterThanOrEqual(least);
      }
      expect(minuteSteps, strategy.title).toContain(strategy.minutes);
      expect(energies, strategy.title).toContain(strategy.energy);
      expect(companies, strategy.title).toContain(strategy.company);
      expect(costs, strategy.title).toContain(strategy.cost);
      expect(evidences, strategy.title).toContain(strategy.evidence);
      expect(demoPeople, strategy.title).toContain(strategy.by);
    }
  });

  test('needing nothing and working anywhere stand alone', () => {
    const more = demoStrategies.filter(
      (strategy) =>
        (strategy.needs.includes('nothing') && strategy.needs.length > 1) ||
        (strategy.places.includes('anywhere') && strategy.places.length > 1),
    );
    expect(titlesOf(more)).toEqual([]);
  });

  test('needing another person is not done alone', () => {
    const alone = demoStrategies.filter(
      ({ needs, company }) => needs.includes('another-person') && company === 'alone',
    );
    expect(titlesOf(alone)).toEqual([]);
  });

  test('nobody refers to a study, for that needs a link', () => {
    const study = demoStrategies.filter(({ evidence }) => evidence === 'guideline-or-study');
    expect(titlesOf(study)).toEqual([]);
  });

  test('short reading is short', () => {
    for (const strategy of demoStrategies.filter(({ access }) => access.includes('short-reading'))) {
      expect(lengthOf(strategy), strategy.title).toBeLessThanOrEqual(145);
    }
  });

  test('a kept name belongs to the person who keeps it in the threads', () => {
    const kept = new Map(
      demoThreads
        .flatMap((thread) => [thread, ...thread.answers])
        .flatMap(({ by, keptName }) => (keptName ? [[keptName, by] as const] : [])),
    );
    const some = demoStrategies.filter(({ keptName }) => keptName);
    expect(some.length).toBeGreaterThanOrEqual(10);
    for (const { title, keptName, by } of some) expect(kept.get(keptName ?? ''), title).toBe(by);
  });
});

describe('what happened to others (EV)', () => {
  test('figures are whole; some are too few to show, some saw no change, some were made worse', () => {
    const totals = demoStrategies.map(({ told: { helped, same, worse } }) => helped + same + worse);
    for (const { title, told } of demoStrategies) {
      const counts = Object.values(told);
      expect(
        counts.every((count) => Number.isInteger(count) && count >= 0),
        title,
      ).toBe(true);
    }
    const unshown = totals.filter((total) => total < publishedAt[0]);
    expect(unshown.length).toBeGreaterThanOrEqual(1);
    const shareOf = (part: 'same' | 'worse') => (strategy: DemoStrategy) =>
      strategy.told[part] / Math.max(1, strategy.told.helped + strategy.told.same + strategy.told.worse);
    expect(demoStrategies.map(shareOf('same')).filter((share) => share >= 0.3).length).toBeGreaterThanOrEqual(
      15,
    );
    expect(
      demoStrategies.map(shareOf('worse')).filter((share) => share >= 0.1).length,
    ).toBeGreaterThanOrEqual(5);
    expect(Math.max(...demoStrategies.map(shareOf('worse')))).toBeLessThanOrEqual(0.2);
  });
});

describe('the words of a strategy', () => {
  test('titles are unique, short, and no thread has the same', () => {
    const titles = [...demoStrategies, ...demoThreads].map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titlesOf(demoStrategies)) expect(title).toMatch(/^.{6,80}[^.\s]$/);
  });

  test('three to seven steps, each with words, and every part filled in (PO-4)', () => {
    for (const strategy of demoStrategies) {
      const { title, steps, about, when, whenNot } = strategy;
      expect(steps.length, title).toBeGreaterThanOrEqual(3);
      expect(steps.length, title).toBeLessThanOrEqual(7);
      for (const part of [...steps, about, when, whenNot ?? 'unknown'])
        expect(part.length, title).toBeGreaterThan(3);
      for (const part of proseOf(strategy)) {
        expect(part, title).toBe(part.trim());
        expect(part, title).not.toMatch(/ {2,}|[\n\t]/);
      }
    }
  });

  test('no two steps or parts are the same text', () => {
    const parts = demoStrategies.flatMap(({ about, when, whenNot, steps }) => [
      about,
      when,
      whenNot ?? '',
      ...steps,
    ]);
    const long = parts.filter((part) => part.length > 40);
    expect(new Set(long).size).toBe(long.length);
  });

  test('they are of all lengths, none longer than a page', () => {
    const lengths = demoStrategies.map(lengthOf);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(55);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(240);
  });

  test.each(forbidden)('no strategy holds $what', ({ pattern }) => {
    expect(found(everyText, pattern)).toEqual([]);
  });

  test('nobody promises, hurries, or offers pain in place of pain', () => {
    for (const text of ['It cured me.', 'Just breathe.', 'This always works.'])
      expect(text).toMatch(promises);
    for (const text of ['a rubber band', 'two ice cubes']) expect(text).toMatch(painForPain);
    expect(found(everyText, promises)).toEqual([]);
    expect(found(everyText, painForPain)).toEqual([]);
  });

  test('the collection can be read by a child of twelve (AX-8)', () => {
    expect(readingGrade(everyText.map(({ text }) => text).join('\n'))).toBeLessThanOrEqual(7);
    for (const { where, text } of everyText) expect(readingGrade(text), where).toBeLessThanOrEqual(8);
  });
});

describe('what to be careful about', () => {
  test.each(asksFor)('whoever speaks of it gives the caution $caution', ({ caution, said, caught }) => {
    expect(caught).toMatch(said);
    const silent = demoStrategies.filter(
      (strategy) => said.test(textOf(strategy)) && !strategy.cautions.includes(caution),
    );
    expect(titlesOf(silent)).toEqual([]);
  });

  test('steps that ask somebody to eat speak of food', () => {
    const eats = /\b(?:eat|eating|meals?|chew|suck|slice of|soup)\b/i;
    const silent = demoStrategies.filter(
      (strategy) => strategy.steps.some((step) => eats.test(step)) && !strategy.cautions.includes('food'),
    );
    expect(titlesOf(silent)).toEqual([]);
  });

  test('moving with more than a little strength speaks of exercise', () => {
    const silent = demoStrategies.filter(
      ({ kinds, energy, cautions: given }) =>
        kinds.includes('movement') && ['medium', 'high'].includes(energy) && !given.includes('exercise'),
    );
    expect(titlesOf(silent)).toEqual([]);
  });

  test('every caution stands somewhere, and most that carry one say in words what it is', () => {
    expect(new Set(demoStrategies.flatMap(({ cautions: given }) => given))).toEqual(new Set(cautions));
    const careful = demoStrategies.filter(({ cautions: given }) =>
      given.some((caution) => caution !== 'food' && caution !== 'exercise'),
    );
    expect(titlesOf(careful.filter(({ care }) => care === ''))).toEqual([]);
  });
});
