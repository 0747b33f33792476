import { hash } from '@node-rs/argon2';
import { describe, expect, test } from 'vitest';
import { loadKeys } from './keys.ts';
import { createPasswords, TooBusy } from './passwords.ts';

test('a rush at the very start is refused in part, and does not shut out names we do not know for ever (PR-12)', async () => {
  const passwords = createPasswords(loadKeys('ab'.repeat(32), 'test'));
  const rush = Array.from({ length: 66 }, () => passwords.hash('one of many'));
  const refused = passwords.verify(null, 'somebody we do not know');
  await expect(refused).rejects.toBeInstanceOf(TooBusy);
  await Promise.all(rush);
  expect(await passwords.verify(null, 'somebody we do not know')).toMatchObject({ right: false });
  const stored = await passwords.hash('ember lantern willow');
  expect(await passwords.verify(stored, 'ember lantern willow')).toEqual({ right: true, rehash: false });
  expect((await passwords.verify(stored, 'ember lantern')).right).toBe(false);
});

describe('a passphrase that was hashed by an earlier release (SECURITY A3)', () => {
  const passwords = createPasswords(loadKeys('ab'.repeat(32), 'test'));
  /** Made by the release 0.1.0, with the same key. */
  const earlier =
    '$argon2id$v=19$m=19456,p=1,t=2$AcI0HsaUP5fRDfYIBmlUog$r/BpsMzFASvFDFPD3Ep1f5U7xIAQxcC5g6AOoYNBR4Q';

  test('lets nobody in with another one', async () => {
    expect(await passwords.verify(earlier, 'ember lantern')).toEqual({ right: false, rehash: false });
  });

  test('is good for signing in, and is not made anew', async () => {
    expect(await passwords.verify(earlier, 'ember lantern willow')).toEqual({ right: true, rehash: false });
  });

  test.each(['m=8192,p=1,t=2', 'm=19456,p=1,t=1', 'm=19456,p=2,t=2'])(
    'at another cost (%s) is made anew when it was right',
    async (cost) => {
      const [memoryCost, parallelism, timeCost] = (cost.match(/\d+/g) ?? []).map(Number);
      const secret = loadKeys('ab'.repeat(32), 'test').blind('pepper', 'v1');
      const stored = await hash('ember lantern willow', {
        memoryCost,
        parallelism,
        timeCost,
        algorithm: 2,
        secret,
      });
      expect(await passwords.verify(stored, 'ember lantern willow')).toEqual({ right: true, rehash: true });
    },
  );
});
