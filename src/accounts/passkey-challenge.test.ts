import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadKeys } from '../platform/keys.ts';
import { isChallenge, makeChallenge } from './passkey-challenge.ts';

const keys = loadKeys('a1'.repeat(32), 'test');
const now = new Date('2026-03-10T20:17:30Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const asking = { use: 'again', of: 'a session' } as const;

describe('a question for a passkey', () => {
  test('is worth nothing after five minutes, nor before it was asked', () => {
    const text = makeChallenge(keys, now, asking);
    expect([6, -1].map((minutes) => isChallenge(keys, later(minutes), text, asking))).toEqual([false, false]);
    expect(isChallenge(keys, later(5), text, asking)).toBe(true);
  });

  test('is worth nothing for another session, another use or another forum', () => {
    const text = makeChallenge(keys, now, asking);
    expect(isChallenge(keys, now, text, { ...asking, of: 'another' })).toBe(false);
    expect(isChallenge(keys, now, text, { ...asking, use: 'add' })).toBe(false);
    expect(isChallenge(loadKeys('b2'.repeat(32), 'test'), now, text, asking)).toBe(false);
  });

  test('is worth nothing once a letter of it was changed, and nobody makes one up', () => {
    const text = makeChallenge(keys, now, asking);
    for (let at = 0; at < text.length; at += 1) {
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect(isChallenge(keys, now, changed, asking)).toBe(false);
    }
    fc.assert(fc.property(fc.string(), (made) => !isChallenge(keys, now, made, asking)));
  });

  test('is another one each time', () => {
    expect(makeChallenge(keys, now, asking)).not.toBe(makeChallenge(keys, now, asking));
  });
});
