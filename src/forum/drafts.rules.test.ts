import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFields } from './draft-fields.catalogue.ts';
import {
  draftWordsOf,
  isDraftTooLong,
  isWritten,
  keptUntil,
  lastDayOf,
  longestDraft,
  savedDayOf,
} from './drafts.rules.ts';

const day = 86_400_000;
const moments = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('what a draft holds (PO-1)', () => {
  test('fields that belong to no form are left away, and so is what is no text', () => {
    const sent = { text: 'words', form_token: 'secret', passphrase: 'secret', title: 7, __proto__: 'x' };
    expect(draftWordsOf(sent, 'answer')).toEqual({ text: 'words' });
    expect(draftWordsOf(sent, 'thread')).toEqual({ text: 'words' });
  });

  test('whatever is sent, only known names come through', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())), (sent) => {
        for (const form of ['thread', 'answer'] as const) {
          const names = Object.keys(draftWordsOf(sent, form));
          expect(names.every((name) => (draftFields[form] as readonly string[]).includes(name))).toBe(true);
        }
      }),
    );
  });

  test.each([
    [{}, false],
    [{ space: 'nights', form_key: 'a'.repeat(20) }, false],
    [{ text: ' \n ', title: '' }, false],
    [{ title: 'A night' }, true],
    [{ text: 'x' }, true],
  ])('%j is worth keeping: %s', (words, written) => {
    expect(isWritten(words)).toBe(written);
  });

  test('the length counts all fields together', () => {
    expect(isDraftTooLong({ title: 'a', text: 'b'.repeat(longestDraft - 1) })).toBe(false);
    expect(isDraftTooLong({ title: 'ab', text: 'b'.repeat(longestDraft - 1) })).toBe(true);
  });
});

describe('how long it is kept (PR-7)', () => {
  test('never less than seven days, never eight or more, and until a midnight', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const kept = keptUntil(now).getTime() - now.getTime();
        expect(kept).toBeGreaterThan(7 * day);
        expect(kept).toBeLessThanOrEqual(8 * day);
        expect(keptUntil(now).getTime() % day).toBe(0);
      }),
    );
  });

  test('the last day is the same weekday a week later', () => {
    const now = new Date('2026-03-10T20:17:00Z');
    expect(lastDayOf(keptUntil(now)).toISOString()).toBe('2026-03-17T00:00:00.000Z');
  });

  test.each([
    ['2026-03-10T23:59:00Z', 'today'],
    ['2026-03-10T00:00:00Z', 'today'],
    ['2026-03-09T23:59:00Z', 'yesterday'],
    ['2026-03-08T12:00:00Z', '7'],
    ['2026-03-03T12:00:00Z', '2'],
  ])('saved at %s, read on the 10th of March: %s', (saved, word) => {
    expect(savedDayOf(keptUntil(new Date(saved)), new Date('2026-03-10T23:59:30Z'))).toBe(word);
  });

  test('a clock that went back says today', () => {
    expect(savedDayOf(keptUntil(new Date('2026-03-11T08:00:00Z')), new Date('2026-03-10T08:00:00Z'))).toBe(
      'today',
    );
  });
});
