import { readdir } from 'node:fs/promises';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from '../views/words/en/catalogue.ts';
import { countSyllables, readingGrade, sentencesOf } from './support/reading-grade.ts';

/** Grade a feature's words may have together, and one sentence alone (AX-8: about 7). */
const mostTogether = 7;
const mostAlone = 9;
/** Shorter sentences have no grade worth the name; there the longest word is looked at instead. */
const shortest = 8;
const mostSyllables = 4;
/** Labels of fewer words would make any feature look easy, so they do not count for it. */
const shortestTogether = 5;

/** Words that never stand on a page, and why (AX-8, PRODUCT "Decisions", DESIGN 6). */
const unwanted: readonly [pattern: RegExp, reason: string][] = [
  [/\bban(?:s|ned|ning)?\b/i, 'We pause and cool down; nobody is cast out by a word.'],
  [/\bviolat\w*/i, 'A rule is not a law, and a post is not an offence.'],
  [/\bpunish\w*/i, 'Steps keep people safe; they are no punishment.'],
  [/\bmental(?:ly)? ill(?:ness)?\b/i, 'Mental health condition or problems (S11).'],
  [
    /\b(?:commit(?:s|ted|ting)?|successful|failed|completed) suicide\b/i,
    'It sounds like a crime, or like a success.',
  ],
  [/\bsuicide attempt(?:s)? failed\b|\bfailed (?:suicide )?attempts?\b/i, 'Living on is no failure.'],
  [/\binvalid\b/i, 'Say what is missing; the word is also used for people.'],
  [/\berrors?\b/i, 'Say what happened and what can be done.'],
  [/\bfail(?:s|ed|ure|ures|ing)?\b/i, 'Nobody here needs to read that something of theirs failed.'],
  [/\bsubmit\w*|\bsubmission\w*/i, 'Buttons say what they do: send, put up, keep.'],
  [/\busers?\b/i, 'Members, people, you.'],
  [/\b(?:suspend|block|terminat|expel)(?:ed|ing|ion|ate)?\s+(?:your )?account\b/i, 'Accounts are people.'],
  [/\b(?:suspended|offend\w*|guilty|abus(?:er|ers)|troll\w*)\b/i, 'It names a person by one act.'],
  [/\b(?:crazy|insane|psycho|lunatic|nuts|junkies?|addicts?)\b/i, 'It insults.'],
  [/\bsuffer(?:s|ing|ed)? from\b/i, 'People live with things.'],
  [/\b(?:flagged|detected|guidelines)\b/i, 'It sounds like a machine that watches.'],
  [/\bplease note\b|\bkindly\b|\bin order to\b|\bregarding\b/i, 'Office words.'],
  [/\b(?:oops|whoops|uh-oh|yay|hooray|awesome)\b/i, 'No cheering, and no jokes where something went wrong.'],
  [/!/, 'Nobody is shouted at here.'],
  [/\b(?:e-?mailed|inboxed|dm)\b/i, 'There is no e-mail here.'],
  [
    /\b(?:[A-Z]{2}|issue|requirement)[ -]\d+\b/,
    'Our numbers for what was asked of us mean nothing to anybody else.',
  ],
  [/\bTODO\b|\bFIXME\b|lorem ipsum/i, 'Not finished.'],
];

/** What stands in for a value, where a name such as Willow would not be read like it. */
const samples: Record<string, string> = {
  from: '18',
  until: '22',
  hour: '18',
  time: '18:00',
  zone: 'Berlin',
  year: '2025',
  next: '2026',
};

/** Hard sentences we keep knowingly, and why. */
const keptHard: Record<string, string> = {
  'site.promise': 'The promise on every page; "emergency care" has no easier name that people know.',
  'help.danger.elsewhere': 'The same word: it is what such a number is called.',
};
/** Long words in short labels we keep knowingly. */
const keptLong: Record<string, string> = {
  accessibility: 'The name under which people look for it.',
  discrimination: 'The name of what happened to them; anything softer would make it smaller (CW-1).',
};

const forms = new Map<string, string[]>();
const files = await featureFiles();
const entries = files.flatMap(({ feature, words }) =>
  Object.entries(words).map(([key, pattern]) => ({ feature, key, pattern })),
);

describe('the catalogue', () => {
  test('has every file of words in it, and no key twice', () => {
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect([...keys].sort()).toEqual(Object.keys(english).sort());
    expect(keys.length).toBeGreaterThan(300);
  });

  test('has flat keys with dots, and a sentence behind each', () => {
    for (const { key, pattern } of entries) {
      expect(key).toMatch(/^[a-z0-9A-Z]+(?:[.-][a-z0-9A-Z]+)+$/);
      expect(pattern.trim(), key).toBe(pattern);
      expect(pattern, key).not.toBe('');
    }
  });

  test('can be said in all its forms', () => {
    for (const { key, pattern } of entries) {
      const said = formsOf(pattern);
      expect(said.length, key).toBeGreaterThan(0);
      for (const form of said) expect(form, key).not.toMatch(/[{}]|undefined|NaN|\[object|\s{2}/);
    }
  });
});

describe('words that never stand on a page (AX-8)', () => {
  test.each(unwanted)('%s', (pattern) => {
    const found = entries.filter(({ pattern: text }) => formsOf(text).some((form) => pattern.test(form)));
    expect(found.map(({ key }) => key)).toEqual([]);
  });

  test.each([
    'You were banned.',
    'This violates our rules',
    'People who are mentally ill',
    'He committed suicide',
    'Invalid input',
    'An error happened',
    'Sending failed',
    'Submit',
    'Other users',
    'Thank you!',
  ])('the list would notice "%s"', (text) => {
    expect(unwanted.some(([pattern]) => pattern.test(text))).toBe(true);
  });

  test.each([
    'The banner is blue.',
    'Mirrors and terrors',
    'Summit',
    'Bank holiday',
    'A valid code',
    'It unfailingly',
  ])('the list leaves "%s" alone', (text) => {
    expect(unwanted.filter(([pattern]) => pattern.test(text))).toEqual([]);
  });
});

describe('words that are easy to read (AX-8)', () => {
  test('what we keep although it is hard is still there, and still hard', () => {
    const hardest = (key: string) =>
      Math.max(
        ...sentences()
          .filter((one) => one.key === key)
          .map(({ said }) => readingGrade(said.join(' '))),
      );
    for (const key of Object.keys(keptHard)) expect(hardest(key), key).toBeGreaterThan(mostAlone);
    const spoken = new Set(sentences().flatMap(({ said }) => said.map((word) => word.toLowerCase())));
    for (const word of Object.keys(keptLong)) expect(spoken.has(word), word).toBe(true);
  });

  test.each(files.filter(({ words }) => Object.keys(words).length > 0))('$feature, together', ({ words }) => {
    const said = Object.values(words).flatMap(formsOf).flatMap(sentencesOf);
    const text = said
      .filter((one) => one.length >= shortestTogether)
      .map((one) => one.join(' '))
      .join('\n');
    expect(readingGrade(text)).toBeLessThanOrEqual(mostTogether);
  });

  test('no sentence is hard by itself', () => {
    const hard = sentences().filter(
      ({ key, said }) =>
        said.length >= shortest && readingGrade(said.join(' ')) > mostAlone && !Object.hasOwn(keptHard, key),
    );
    expect(
      hard.map(({ key, said }) => `${key}: ${said.join(' ')} (${readingGrade(said.join(' ')).toFixed(1)})`),
    ).toEqual([]);
  });

  test('no label has a word that is hard by itself', () => {
    const hard = sentences()
      .filter(({ said }) => said.length < shortest)
      .flatMap(({ key, said }) => said.map((word) => ({ key, word: word.toLowerCase() })))
      .filter(({ word }) => countSyllables(word) > mostSyllables && !Object.hasOwn(keptLong, word));
    expect(hard.map(({ key, word }) => `${key}: ${word}`)).toEqual([]);
  });
});

interface Feature {
  feature: string;
  words: Record<string, string>;
}

async function featureFiles(): Promise<Feature[]> {
  const folder = new URL('../views/words/en/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /^(?!catalogue)[a-z-]+\.ts$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const lists = Object.values(
        (await import(new URL(name, folder).href)) as Record<string, Record<string, string>>,
      );
      return {
        feature: name.replace('.ts', ''),
        words: Object.assign({}, ...lists) as Record<string, string>,
      };
    }),
  );
}

function sentences(): { key: string; said: string[] }[] {
  return entries.flatMap(({ key, pattern }) =>
    formsOf(pattern).flatMap((form) => sentencesOf(form).map((said) => ({ key, said }))),
  );
}

/** A pattern as it can be read: once for each number that has a form of its own, and for each choice. */
function formsOf(pattern: string): string[] {
  const known = forms.get(pattern);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true });
  const slots = slotsIn(format.getAst() as unknown as Node[]);
  const choices = [...slots.values()].reduce((most, values) => Math.max(most, values.length), 1);
  const said = Array.from({ length: choices }, (_, at) => {
    const values = Object.fromEntries([...slots].map(([name, some]) => [name, some[at % some.length] ?? '']));
    return String(format.format(values));
  });
  forms.set(pattern, [...new Set(said)]);
  return forms.get(pattern) ?? [];
}

/** The parts of a parsed pattern that matter here: 5 is a choice of words, 6 a choice by number, 2 a number. */
interface Node {
  type: number;
  value?: string;
  options?: Record<string, { value: Node[] }>;
  children?: Node[];
}

function slotsIn(
  nodes: readonly Node[],
  slots = new Map<string, (string | number)[]>(),
): Map<string, (string | number)[]> {
  for (const { type, value = '', options = {}, children = [] } of nodes) {
    if (type === 6) slots.set(value, [0, 1, 2, 5]);
    else if (type === 5) slots.set(value, Object.keys(options));
    else if (type === 2) slots.set(value, [3]);
    else if (type === 1 && !slots.has(value)) slots.set(value, [samples[value] ?? 'Willow']);
    for (const option of Object.values(options)) slotsIn(option.value, slots);
    slotsIn(children, slots);
  }
  return slots;
}
