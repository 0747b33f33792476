import { expect, test } from 'vitest';
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
