import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLabels, labelTreatments } from '../safety/content-labels.catalogue.ts';
import { readLabelChoices, treatmentOf } from '../safety/content-labels.rules.ts';
import type { FeedEntry } from './feed.queries.ts';
import { insteadOf, type Reading, shownEntries, shownFollowed, shownKept } from './folding.rules.ts';
import type { FollowedRow, KeptRow } from './following.queries.ts';

const canary = 'canary-7f3a';
const names = ['ana', 'ben'] as const;
const labels = fc.subarray([...contentLabels]);
const words = fc.constantFrom(canary, '');
const name = fc.constantFrom(...names);
const reading: fc.Arbitrary<Reading> = fc
  .tuple(
    fc.tuple(...contentLabels.map(() => fc.constantFrom(...labelTreatments))),
    fc.subarray([...names]),
    fc.subarray([...names]),
  )
  .map(([picked, own, away]) => ({
    choices: readLabelChoices(Object.fromEntries(contentLabels.map((label, at) => [label, picked[at]]))),
    own: new Set(own),
    away: new Set(away),
    opened: new Set(['post-1']),
  }));

const followed = fc.record({ title: words, labels, starter: name }).map(
  (some): FollowedRow => ({
    id: 'thread-1',
    avatar: 3,
    spaceTitle: 'Nights and sleep',
    lastHour: new Date(0),
    ...some,
  }),
);
const kept = fc.record({ html: words, labels, by: name }).map(
  ({ html, labels: some, by }): KeptRow => ({
    post: 'post-1',
    state: html === '' ? 'withdrawn' : 'up',
    html,
    labels: some,
    name: { id: by, shown: 'Quiet Heron', avatar: 3 },
    spaceTitle: 'Nights and sleep',
    writtenHour: new Date(0),
  }),
);

/** Whether this reader meets these words on a page they came to without asking for them. */
const mayMeet = (by: string, about: FollowedRow['labels'], reader: Reading): boolean =>
  !reader.away.has(by) && (reader.own.has(by) || treatmentOf(about, reader.choices) === 'show');

describe('what a view gets of the lists readers made for themselves (CW-3)', () => {
  test('never a word of a title that is folded, left out, gone or put away, and not what it was about', () => {
    fc.assert(
      fc.property(followed, reading, (row, reader) => {
        const shown = shownFollowed(row, reader);
        const meets = mayMeet(row.starter, row.labels, reader) && row.title !== '';
        expect(shown.title).toBe(meets ? canary : '');
        expect(shown.instead === null).toBe(meets);
        expect(shown).not.toHaveProperty('labels');
      }),
    );
  });

  test('never a word of such a post, not even where an address asks for it', () => {
    fc.assert(
      fc.property(kept, reading, (row, reader) => {
        const shown = shownKept(row, reader);
        const meets = mayMeet(row.name.id, row.labels, reader) && row.html !== '';
        expect(JSON.stringify(shown).includes(canary)).toBe(meets);
        expect(shown).not.toHaveProperty('labels');
      }),
    );
  });

  test('says of words that are put away and gone as well that they are put away', () => {
    const reader = { ...fc.sample(reading, 1)[0], away: new Set(['ana']) } as Reading;
    expect(insteadOf('', { by: 'ana', labels: ['abuse'] }, reader)).toBe('away');
    expect(insteadOf('', { by: 'ben', labels: [] }, reader)).toBe('gone');
  });
});

test('a feed holds no word of what is folded and nothing at all of what is left out (CW-3)', () => {
  const entry = (some: FeedEntry['labels']): FeedEntry => ({
    thread: 'thread-1',
    title: canary,
    html: `<p>${canary}</p>`,
    labels: some,
    name: 'Quiet Heron',
    openedHour: new Date(0),
  });
  fc.assert(
    fc.property(labels, reading, (some, { choices }) => {
      const shown = shownEntries([entry(some)], choices);
      const treatment = treatmentOf(some, choices);
      expect(shown.map(({ folded }) => folded)).toEqual(
        { show: [false], fold: [true], 'leave-out': [] }[treatment],
      );
      expect(JSON.stringify(shown).includes(canary)).toBe(treatment === 'show');
    }),
  );
});
