import { describe, expect, test } from 'vitest';
import { loadKeys } from '../platform/keys.ts';
import { readPass, writePass } from './two-step-pass.ts';

const keys = loadKeys('a1'.repeat(32), 'test');
const now = new Date('2026-03-10T20:17:30Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const pass = {
  account: 'abcdefghjkmnpqrstvwx',
  shared: true,
  label: 'phone',
  passphraseMark: 'mark',
  ways: { code: true, passkey: false },
};

describe('the pass between passphrase and code', () => {
  test('A5: does not hold after five minutes, nor before it was given', () => {
    const text = writePass(keys, now, pass);
    expect(readPass(keys, later(6), text)).toBeNull();
    expect(readPass(keys, later(-1), text)).toBeNull();
  });

  test('is worth nothing when a letter of it was changed, or when another forum wrote it', () => {
    const text = writePass(keys, now, pass);
    for (let at = 0; at < text.length; at += 7) {
      const changed = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
      expect(readPass(keys, now, changed)).toBeNull();
    }
    expect(readPass(loadKeys('b2'.repeat(32), 'test'), now, text)).toBeNull();
    expect(readPass(keys, now, '')).toBeNull();
    expect(readPass(keys, now, 'nonsense')).toBeNull();
  });

  test('carries what was found out, and shows none of it', () => {
    const text = writePass(keys, now, pass);
    expect(readPass(keys, later(5), text)).toMatchObject(pass);
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain(pass.account);
  });
});
