import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLabels, labelTreatments } from '../safety/content-labels.catalogue.ts';
import { firstLabelChoices, readLabelChoices, treatmentOf } from '../safety/content-labels.rules.ts';
import {
  isLeftOut,
  listedThread,
  type Reading,
  shownPost,
  shownQuote,
  shownTitle,
  treatmentFor,
} from './folding.rules.ts';
import type { PostRow } from './forum.queries.ts';
import type { ThreadItem } from './lists.queries.ts';

const canary = 'canary-7f3a';
const names = ['ana', 'ben', 'cleo'] as const;
const posts = ['post-1', 'post-2', 'post-3'] as const;

const usual: Reading = {
  choices: firstLabelChoices,
  own: new Set(),
  opened: new Set(),
  away: new Set(),
};

const choices = fc
  .tuple(...contentLabels.map(() => fc.constantFrom(...labelTreatments)))
  .map((picked) =>
    readLabelChoices(Object.fromEntries(contentLabels.map((label, at) => [label, picked[at]]))),
  );
const labels = fc.subarray([...contentLabels]);
const reading: fc.Arbitrary<Reading> = fc
  .tuple(choices, fc.subarray([...names]), fc.subarray([...posts]))
  .map(([chosen, own, opened]) => ({
    choices: chosen,
    own: new Set(own),
    opened: new Set(opened),
    away: new Set<string>(),
  }));
const rows: fc.Arbitrary<PostRow> = fc
  .record({
    id: fc.constantFrom(...posts),
    html: fc.constantFrom(`<p>${canary}</p>`, ''),
    labels,
    by: fc.constantFrom(...names),
    quote: fc.option(
      fc.record({
        id: fc.constantFrom(...posts),
        nameId: fc.constantFrom(...names),
        name: fc.constant('Slow River'),
        text: fc.constantFrom(canary, ''),
        labels,
      }),
    ),
  })
  .map(({ id, html, labels: some, by, quote }) => ({
    id,
    html,
    labels: some,
    quote,
    position: 2,
    state: html === '' ? 'withdrawn' : 'up',
    edited: false,
    mine: false,
    opener: false,
    several: false,
    name: { id: by, shown: 'Quiet Heron', avatar: 3 },
    writtenHour: new Date(0),
  }));

const item = (some: Partial<ThreadItem>): ThreadItem => ({
  id: 'thread-1',
  kind: 'thread',
  title: canary,
  labels: [],
  need: 'listen',
  space: 'nights',
  spaceTitle: 'Nights and sleep',
  starter: 'ana',
  avatar: 3,
  answers: 2,
  locked: false,
  lastHour: new Date(0),
  ...some,
});

/** What the label choices alone say, before own words and what was asked for. */
const says = (row: { labels: PostRow['labels'] }, { choices: chosen }: Reading) =>
  treatmentOf(row.labels, chosen);

describe('what a view gets of a post (CW-3)', () => {
  test('never a word of what is folded or left out, unless it is the reader’s own or was asked for', () => {
    fc.assert(
      fc.property(rows, reading, (row, reader) => {
        const shown = shownPost({ ...row, quote: null }, reader);
        const mayRead =
          says(row, reader) === 'show' ||
          reader.own.has(row.name.id) ||
          (says(row, reader) === 'fold' && reader.opened.has(row.id));
        expect(JSON.stringify(shown).includes(canary)).toBe(mayRead && row.html !== '');
      }),
    );
  });

  test('its treatment is that of its labels, but for own, opened and gone words', () => {
    fc.assert(
      fc.property(rows, reading, (row, reader) => {
        const shown = shownPost(row, reader);
        const own = reader.own.has(row.name.id);
        const asked = says(row, reader) === 'fold' && reader.opened.has(row.id);
        const plain = row.html !== '' && !own && !asked;
        expect(shown.treatment).toBe(plain ? says(row, reader) : 'show');
        expect(shown.opened).toBe(row.html !== '' && !own && asked);
      }),
    );
  });

  test('what is left out cannot be opened by an address', () => {
    fc.assert(
      fc.property(rows, reading, (row, reader) => {
        fc.pre(says(row, reader) === 'leave-out' && !reader.own.has(row.name.id) && row.html !== '');
        const shown = shownPost(row, { ...reader, opened: new Set(posts) });
        expect([shown.treatment, shown.html, shown.quote]).toEqual(['leave-out', '', null]);
      }),
    );
  });

  test('a quote inside a readable post follows the labels of the words it is from', () => {
    fc.assert(
      fc.property(rows, reading, (row, reader) => {
        fc.pre(row.quote !== null && shownPost(row, reader).treatment === 'show' && row.html !== '');
        const { quote } = shownPost(row, reader);
        const { id, nameId: by, labels: some } = row.quote as NonNullable<PostRow['quote']>;
        const treatment = treatmentFor({ labels: some, by, post: id }, reader);
        expect(quote?.text.includes(canary)).toBe(treatment === 'show' && row.quote?.text !== '');
        expect((quote?.folded.length ?? 0) > 0).toBe(treatment !== 'show' && row.quote?.text !== '');
      }),
    );
  });

  test('words that were taken back say no more what they were about', () => {
    fc.assert(
      fc.property(rows, reading, (row, reader) => {
        const shown = shownPost({ ...row, html: '' }, reader);
        expect([shown.labels, shown.treatment, shown.quote]).toEqual([[], 'show', null]);
      }),
    );
  });
});

describe('what a view gets of a title (CW-3)', () => {
  test('never a word of a folded one, and the topics in its place', () => {
    fc.assert(
      fc.property(labels, reading, fc.constantFrom(...names), (some, reader, starter) => {
        const shown = listedThread(item({ labels: some, starter }), reader);
        const treatment = treatmentFor({ labels: some, by: starter }, reader);
        expect(JSON.stringify(shown).includes(canary)).toBe(treatment === 'show');
        expect(shown.folded).toEqual(treatment === 'show' ? [] : some);
        expect(isLeftOut(item({ labels: some, starter }), reader)).toBe(treatment === 'leave-out');
      }),
    );
  });

  test('a title that is gone stays gone, whatever the post was about', () => {
    fc.assert(
      fc.property(labels, reading, (some, reader) => {
        const shown = shownTitle({ title: '', labels: some, starter: 'ana' }, reader);
        expect(shown).toEqual({ title: '', folded: [], away: false });
      }),
    );
  });

  test('opens with its first post', () => {
    const reader = { ...usual, opened: new Set(['post-1']) };
    const row = { title: canary, labels: ['self-harm' as const], starter: 'ana' };
    expect(shownTitle(row, reader).title).toBe('');
    expect(shownTitle(row, reader, 'post-2').title).toBe('');
    expect(shownTitle(row, reader, 'post-1').title).toBe(canary);
  });
});

test('a quote of words that are gone is not called folded', () => {
  const quote = { id: 'post-1', nameId: 'ana', name: 'Slow River', text: '', labels: ['self-harm' as const] };
  expect(shownQuote(quote, usual)).toEqual({
    id: 'post-1',
    name: 'Slow River',
    text: '',
    folded: [],
    away: false,
  });
});

test('a name that was put away: what the words are about is told before they are opened, unless that is left out too (CW-3)', () => {
  fc.assert(
    fc.property(rows, reading, (row, reader) => {
      fc.pre(row.html !== '' && !reader.opened.has(row.id) && !reader.own.has(row.name.id));
      const shown = shownPost(row, { ...reader, away: new Set([row.name.id]) });
      expect(shown.treatment).toBe('put-away');
      expect(shown.labels).toEqual(says(row, reader) === 'leave-out' ? [] : row.labels);
    }),
  );
});

test('words of a name that was put away are nowhere until they are asked for: not in posts, titles, quotes or lists', () => {
  fc.assert(
    fc.property(rows, reading, fc.constantFrom(...names), (row, reader, name) => {
      const away = { ...reader, away: new Set([name]) };
      const shown = shownPost(row, away);
      if (row.name.id === name && !reader.opened.has(row.id))
        expect(JSON.stringify(shown)).not.toContain(canary);
      if (row.quote?.nameId === name && shown.quote) {
        expect(shown.quote).toMatchObject({ text: '', name: '', away: true });
      }
      const title = shownTitle({ title: canary, labels: [], starter: name }, away);
      expect(title).toEqual({ title: '', folded: [], away: true });
      expect(isLeftOut({ labels: [], starter: name }, away)).toBe(true);
    }),
  );
});
