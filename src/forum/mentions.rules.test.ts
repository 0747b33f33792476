import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { renderSource } from '../platform/markdown/render-source.ts';
import { findMentioned, mostMentions, type SpokenName } from './mentions.rules.ts';

const heron = { id: 'heron', shown: 'Quiet Heron' };
const quiet = { id: 'quiet', shown: 'Quiet' };
const ana = { id: 'ana', shown: 'Ana' };
const moss = { id: 'moss', shown: 'Lantern Moss' };
const names = [quiet, heron, ana, moss];

/** Who is spoken to by a text as people write it. */
const spokenTo = (source: string, among: SpokenName[] = names): string[] =>
  findMentioned(renderSource(source) ?? '', among);

describe('whom a post does not speak to', () => {
  test.each([
    ['a name without the sign', 'Quiet Heron, I know it.'],
    ['a name that is only the beginning of a word', 'Dear @Anatole and @Ana2'],
    ['a name with a mark on its last letter', 'Dear @Ana\u0301'],
    ['an address', 'Write to ben@Ana'],
    ['a name in code', 'Type `@Ana` here'],
    ['a name in a block of code', '```\n@Ana\n```'],
    ['a name in words of somebody else', '> @Ana said that\n\nNo.'],
    ['a name in a quote in a quote', '> > @Ana\n>\n> @Lantern Moss\n\nNo.'],
    ['a name over two lines', 'Dear @Lantern\nMoss'],
    ['a name over two paragraphs', 'Dear @Lantern\n\nMoss'],
    ['a name with a space after the sign', 'Dear @ Ana'],
    ['somebody who does not speak here', 'Dear @Slow River'],
    ['nothing at all', ''],
  ])('%s', (_, source) => expect(spokenTo(source)).toEqual([]));

  test('the shorter of two names where the longer is meant', () => {
    expect(spokenTo('Thank you, @Quiet Heron.')).toEqual(['heron']);
  });

  test('more than ten people at once', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({ id: `id${at}`, shown: `Name ${at}` }));
    const found = spokenTo(crowd.map(({ shown }) => `@${shown},`).join(' '), crowd);
    expect(found).toEqual(crowd.slice(0, mostMentions).map(({ id }) => id));
  });
});

describe('whom a post speaks to', () => {
  test.each([
    ['capital and small letters', '@quiet HERON', ['heron']],
    ['signs around it', '(@Ana), “@Lantern Moss”!', ['ana', 'moss']],
    ['a possessive', "@Ana's words, @Quiet Heron’s too", ['ana', 'heron']],
    ['the shorter name where the longer does not fit', '@Quiet Herons', ['quiet']],
    ['bold words in a name', '@Quiet **Heron**', ['heron']],
    ['two spaces', '@Quiet  Heron and @Lantern\u00a0Moss', ['heron', 'moss']],
    ['each once', '@Ana @Ana @ANA', ['ana']],
    ['a list', '- @Ana\n- @Lantern Moss', ['ana', 'moss']],
    ['after a quote and code', '> Words\n\n`code` @Ana', ['ana']],
    ['beside HTML that is no HTML', '<blockquote> @Ana', ['ana']],
    ['a name that comes first and last', '@Ana', ['ana']],
  ])('%s', (_, source, expected) => expect(spokenTo(source)).toEqual(expected));

  test('names of other alphabets, with apostrophes, dots and marks', () => {
    const others = ['صفصاف صبور', 'Όμηρος', "D'Arcy", 'J. R.', 'Zoë', 'Straße', '青い 鳥'].map((shown) => ({
      id: shown,
      shown,
    }));
    for (const { shown } of others)
      expect([shown, spokenTo(`Hm, @${shown}!`, others)]).toEqual([shown, [shown]]);
    expect(spokenTo('@d’arcy and @ΌΜΗΡΟΣ', others)).toEqual(["D'Arcy", 'Όμηρος']);
  });
});

const word = fc.stringMatching(/^[A-Za-zäöüéΩж]{1,12}$/);
const shownName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const shownNames = fc
  .uniqueArray(shownName, { minLength: 1, maxLength: 30, selector: (name) => name.toUpperCase() })
  .map((all) => all.map((shown, at) => ({ id: `id${at}`, shown })));

describe('for every text and all names', () => {
  test('a name that is written out is found, whatever else stands there', () => {
    fc.assert(
      fc.property(shownNames, fc.nat(), fc.string({ maxLength: 200 }), (all, at, noise) => {
        const meant = all[at % all.length] as SpokenName;
        const html = `<p>@${meant.shown}</p><p>${noise.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`;
        expect(findMentioned(html, all)).toContain(meant.id);
      }),
    );
  });

  test('nobody is found who does not stand there after the sign, and nobody twice', () => {
    fc.assert(
      fc.property(shownNames, fc.array(fc.oneof(fc.constant('@'), word, fc.constant(' '))), (all, parts) => {
        const text = parts.join('');
        const found = findMentioned(`<p>${text}</p>`, all);
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) {
          const { shown } = all.find((name) => name.id === id) as SpokenName;
          expect(text.toUpperCase().replace(/ +/g, ' ')).toContain(`@${shown.toUpperCase()}`);
        }
      }),
    );
  });

  test('nobody is found in code or in a quote', () => {
    fc.assert(
      fc.property(shownNames, fc.constantFrom('code', 'pre', 'blockquote'), (all, tag) => {
        const inside = all.map(({ shown }) => `@${shown}`).join(' ');
        expect(findMentioned(`<${tag}><p>${inside}</p></${tag}>`, all)).toEqual([]);
      }),
    );
  });

  test('whatever is no HTML at all is taken as well', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.array(fc.string()), (html, shown) => {
        const all = shown.map((each, at) => ({ id: `id${at}`, shown: each }));
        expect(findMentioned(html, all).length).toBeLessThanOrEqual(mostMentions);
      }),
    );
  });

  test.each([
    ['signs', '@'.repeat(10_000)],
    ['signs with spaces', '@ '.repeat(5_000)],
    ['beginnings of names', '@qu'.repeat(3_333)],
    ['names cut off', '@Quiet Hero '.repeat(833)],
    ['one long word', `@${'q'.repeat(9_999)}`],
    ['tags that do not end', '<p'.repeat(5_000)],
    ['quotes in quotes', '<blockquote>'.repeat(830)],
    ['spaces', `@Quiet${' '.repeat(9_990)}Heron`],
    ['references', '&amp'.repeat(2_500)],
  ])('10,000 characters of %s among 1,000 names take no time', (what, html) => {
    const crowd = Array.from({ length: 1000 }, (_, at) => ({ id: `id${at}`, shown: `Quiet Heron ${at}` }));
    const began = performance.now();
    findMentioned(html, crowd);
    expectWithin(performance.now() - began, 50, what);
  });
});
