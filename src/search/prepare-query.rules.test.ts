import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { prepareQuery } from './prepare-query.rules.ts';
import type { PreparedQuery, Vocabulary } from './prepared-query.ts';
import { builtInLists } from './words/built-in-lists.catalogue.ts';
import { mostForms, mostIdeas } from './words/ideas.rules.ts';
import { longestQuery, plainWords, tidyQuery } from './words/normalise.rules.ts';

const texts = new Map([
  ['jigsaw', 3],
  ['harbour', 2],
  ['kettle', 9],
  ['tonight', 4],
]);
const site: Vocabulary = {
  frequency: (word) => texts.get(word) ?? 0,
  near: (word) => (word === 'jigasw' ? [{ word: 'jigsaw', likeness: 0.7 }] : []),
  related: (word) => (word === 'harbour' ? [{ word: 'boat', strength: 0.8 }] : []),
};
const prepare = (query: string): PreparedQuery => prepareQuery(query, site, builtInLists);
const said = (query: string): string[] =>
  prepare(query)
    .ideas.filter(({ unwanted }) => !unwanted)
    .flatMap(({ forms }) => forms.map(({ text }) => text));
const unwanted = (query: string): string[] =>
  prepare(query)
    .ideas.filter((idea) => idea.unwanted)
    .flatMap(({ forms }) => forms.map(({ text }) => text));

describe('what cannot be read', () => {
  test('signs alone are nothing to look for', () => {
    for (const query of ['', '   ', '?!…', '-- //', '\u0000\u0007']) {
      expect(prepare(query)).toMatchObject({ empty: true, crisis: false, ideas: [], didYouMean: null });
    }
  });

  test('ten thousand characters of anything are read in little time', () => {
    const hostile = [
      'a',
      'head ',
      'cant stop ',
      "'",
      '-',
      'aaaaaaab',
      '((((',
      'kill ',
      '\u0301',
      '😭',
      'want to ',
    ];
    for (const piece of hostile) {
      const query = piece.repeat(10_000 / piece.length);
      const start = performance.now();
      prepare(query);
      expectWithin(performance.now() - start, 250, piece);
    }
  });

  test('no text makes it fail, and there is an end to what comes out (property)', () => {
    const words = fc.constantFrom(
      'cant',
      'sleep',
      'my',
      'head',
      'not',
      'without',
      'walking',
      'boss',
      'xqzv',
      '3',
      'am',
    );
    const sentence = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), sentence), (query) => {
        const { typed, ideas } = prepare(query);
        expect(Array.from(typed).length).toBeLessThanOrEqual(longestQuery);
        expect(ideas.length).toBeLessThanOrEqual(mostIdeas);
        for (const { forms, weight } of ideas) {
          expect(forms.length).toBeLessThanOrEqual(mostForms);
          expect(weight).toBeGreaterThan(0);
          for (const form of forms) {
            expect(form.weight).toBeGreaterThan(0);
            expect(form.weight).toBeLessThanOrEqual(1);
            expect(form.text.split(' ').length).toBeLessThanOrEqual(4);
            expect(plainWords(form.text)).toBe(form.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('normal is normal: doing it twice changes nothing (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const tidied = tidyQuery(query);
        expect(tidyQuery(tidied)).toBe(tidied);
        expect(plainWords(plainWords(tidied))).toBe(plainWords(tidied));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what is not spoken of here', () => {
  test.each([
    'football scores',
    'how to fix my car',
    'bitcoin price',
    'weather tomorrow',
    'pancake recipe',
    'cheap flights to rome',
    'laptop charger',
    'zxqv plorb',
  ])('"%s" asks for nothing that is written here', (query) => {
    expect(prepare(query).outside).toBe(true);
  });

  test.each([
    'crying in my car',
    'panic on the train',
    'lost my temper at football',
    'jigsaw',
    'scared of flying',
    'cant afford the rent',
  ])('"%s" does', (query) => {
    expect(prepare(query).outside).toBeUndefined();
  });
});

describe('what is not wanted', () => {
  test.each([
    ['calm down without meditation', 'meditation'],
    ['not breathing exercises', 'breathing exercises'],
    ['relax -music', 'music'],
    ["something that isn't journaling", 'journaling'],
    ['anything but exercise', 'exercise'],
    ['grounding other than ice', 'ice'],
    ["meditation doesn't work for me", 'meditation'],
  ])('"%s" puts it last', (query, word) => {
    expect(unwanted(query)).toContain(word);
    expect(said(query)).not.toContain(word);
  });

  test.each(['christmas without mum', 'no friends', 'not sleeping', 'cant stop crying', 'no energy'])(
    'in "%s" the missing thing is the trouble',
    (query) => {
      expect(unwanted(query)).toEqual([]);
    },
  );
});

describe('spelling', () => {
  test.each([
    ['pannick atack', 'panic attack'],
    ['insomina', 'insomnia'],
    ['lonleyness', 'loneliness'],
    ['anxiuos', 'anxious'],
    ['overwelmed', 'overwhelmed'],
    ['fone calls', 'phone calls'],
    ['deppresed', 'depressed'],
    ['soooo tireddd', 'tired'],
    ['cantsleep', 'cant sleep'],
    ['jigasw', 'jigsaw'],
  ])('"%s" also finds "%s"', (query, word) => {
    expect(said(query)).toContain(word);
  });

  test('what may be meant is offered, and nothing where all words are known', () => {
    expect(prepare('Insomina at night').didYouMean).toBe('insomnia at night');
    expect(prepare('panic on the bus').didYouMean).toBeNull();
    expect(prepare('weather').didYouMean).toBeNull();
  });
});

describe('how people speak', () => {
  test.each([
    ['chest tight cant catch my breath', 'panic'],
    ["head won't shut up", 'overthinking'],
    ['wired but tired', 'insomnia'],
    ['cant get off the sofa', 'getting up'],
    ['snapped at my kids again', 'anger'],
    ['like im watching myself from outside', 'dissociation'],
    ['everyone is asleep and im not', 'insomnia'],
    ['my boss makes me feel sick', 'work'],
    ['butterflies in my stomach', 'anxiety'],
    ['at the end of my rope', 'overwhelmed'],
    ['black dog is back', 'depression'],
    ['lost my rag', 'anger'],
    ['bottling things up', 'opening up'],
    ['walking on eggshells', 'conflict'],
    ['u ok hun no1 texts me', 'lonely'],
    ['cba 2 do anything rn', 'motivation'],
    ['skint till payday', 'money'],
    ['she left me and im in bits', 'breakup'],
    ['😭 all day', 'crying'],
    ['brown envelopes', 'debt'],
  ])('"%s" finds what documents call "%s"', (query, word) => {
    expect(said(query)).toContain(word);
  });

  test('a dog in an idiom is no pet', () => {
    expect(said('black dog')).not.toContain('pets');
  });

  test('two things asked for are two ideas', () => {
    const { ideas } = prepare('angry with my husband and cant sleep');
    const found = ideas.map(({ forms }) => forms.map(({ text }) => text));
    expect(found.some((forms) => forms.includes('anger'))).toBe(true);
    expect(found.some((forms) => forms.includes('insomnia'))).toBe(true);
    expect(found.some((forms) => forms.includes('anger') && forms.includes('insomnia'))).toBe(false);
  });

  test('words that hurt find neutral ones and are never found by them', () => {
    expect(said('am i a junkie')).toContain('addiction');
    expect(said('addiction')).not.toContain('junkie');
  });

  test('British and American spellings are one', () => {
    expect(said('counseling')).toContain('counselling');
    expect(said('coloring')).toContain('colouring');
  });

  test('situations and kinds come along, surest first', () => {
    const { situations, kinds } = prepare('panic attack');
    expect(situations[0]?.code).toBe('panic');
    expect(kinds[0]?.code).toBe('breathing');
  });

  test('what stands with a rare word helps a little', () => {
    const forms = prepare('harbour').ideas[0]?.forms ?? [];
    expect(forms.find(({ text }) => text === 'boat')).toMatchObject({ from: 'related' });
    expect(forms[0]?.text).toBe('harbour');
  });
});

test('the organiser adds words of their own', () => {
  const lists = {
    ...builtInLists,
    groups: [
      ...builtInLists.groups,
      { id: 'local', terms: ['walking group', 'tuesday walk'], from: ['the wanderers'] },
    ],
  };
  const forms = prepareQuery('when do the wanderers meet', site, lists).ideas.flatMap((idea) => idea.forms);
  expect(forms.map(({ text }) => text)).toContain('tuesday walk');
});
