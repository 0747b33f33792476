import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedBack, passkeyParty } from './passkey-party.rules.ts';

describe('the place that passkeys are made for', () => {
  test.each([
    'http://192.168.1.5:3000',
    'https://192.168.1.5',
    'https://[2001:db8::1]',
    'http://forum.example.org',
    'http://0.0.0.0:3000',
  ])('there is none at %s', (address) => {
    expect(passkeyParty(address)).toBeNull();
  });

  test.each([
    ['https://forum.example.org', 'forum.example.org', 'https://forum.example.org'],
    ['https://forum.example.org:8443', 'forum.example.org', 'https://forum.example.org:8443'],
    ['http://127.0.0.1:3000', 'localhost', 'http://localhost:3000'],
    ['http://[::1]:3000', 'localhost', 'http://localhost:3000'],
    ['http://localhost:3000', 'localhost', 'http://localhost:3000'],
  ])('%s belongs to %s', (address, id, origin) => {
    expect(passkeyParty(address)).toEqual({ id, origin });
  });
});

describe('how often a passkey was used', () => {
  test('the same count again, a smaller one and a fall to nothing go back', () => {
    expect([countedBack(7, 7), countedBack(7, 3), countedBack(7, 0)]).toEqual([true, true, true]);
  });

  test('one that never counts does not', () => {
    expect(countedBack(0, 0)).toBe(false);
  });

  test('a count that grows does not, whatever it was', () => {
    const count = fc.integer({ min: 0, max: 2 ** 31 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1000 }), (at, more) => !countedBack(at, at + more)),
    );
  });
});
