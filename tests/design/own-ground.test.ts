import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSealed, type KeyBox, rounds, sizes } from '../../src/ground/envelope.rules.ts';
import { type Bytes, toBytes, toText } from '../../static/ground/bytes.ts';
import { type Entry, mergeParts, put, without } from '../../static/ground/merge.ts';
import { drawWords, tidyPhrase } from '../../static/ground/phrase.ts';
import { derive, makeKeyBox, openKey, rewrap, seal, unseal } from '../../static/ground/seal.ts';

/* What seals somebody's pages in the browser, run by Node: the same lines, the same WebCrypto (SECURITY J). */

const numRuns = Number(process.env.RUNS ?? 300);
const few = 10;
const phrase = 'acorn river lantern willow ember stone meadow candle harbour feather';
const bytes = (hex: string): Bytes => Uint8Array.from(Buffer.from(hex, 'hex'));
const aKey = (raw: Bytes = crypto.getRandomValues(new Uint8Array(32))): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
const aBox = (): Promise<KeyBox> => makeKeyBox('my own secret', phrase, few);

describe('what does not open (SECURITY J)', () => {
  test('a wrong secret, wrong recovery words, or each in the place of the other', async () => {
    const box = await aBox();
    expect(await openKey(box, 'secret', 'my own secreT', few)).toBeNull();
    expect(await openKey(box, 'secret', '', few)).toBeNull();
    expect(await openKey(box, 'recovery', phrase.replace('river', 'rivers'), few)).toBeNull();
    expect(await openKey(box, 'recovery', 'my own secret', few)).toBeNull();
    expect(await openKey(box, 'secret', phrase, few)).toBeNull();
  });

  test('a key whose two seals were exchanged, or that was given another name', async () => {
    const box = await aBox();
    const exchanged = { ...box, secret: box.recovery, recovery: box.secret };
    expect(await openKey(exchanged, 'secret', phrase, few)).toBeNull();
    expect(await openKey({ ...box, id: (await aBox()).id }, 'secret', 'my own secret', few)).toBeNull();
  });

  test('a key that asks for fewer rounds than a secret needs, or for minutes of work', async () => {
    const box = await aBox();
    expect(await openKey(box, 'secret', 'my own secret')).toBeNull();
    const endless = { ...box, secret: { ...box.secret, rounds: 2 ** 31 } };
    expect(await openKey(endless, 'secret', 'my own secret', few)).toBeNull();
    expect(rounds).toBeGreaterThanOrEqual(600_000);
  });

  test('a page in the place of another one, or of an older version of itself', async () => {
    const key = await aKey();
    const box = await seal(key, 'words', 'page k a 1');
    expect(await unseal(key, box, 'page k b 1')).toBeNull();
    expect(await unseal(key, box, 'page k a 2')).toBeNull();
    expect(await unseal(await aKey(), box, 'page k a 1')).toBeNull();
  });

  test('whatever bit of a sealed text is turned over, it does not open', async () => {
    const key = await aKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), async (text, at) => {
        const sealed = await seal(key, text, 'here');
        const turned = toBytes(sealed.slice(2));
        const bit = at % (turned.length * 8);
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await unseal(key, `1.${toText(turned)}`, 'here')).toBeNull();
      }),
      { numRuns },
    );
  });

  test('what is no sealed text at all', async () => {
    const key = await aKey();
    for (const text of ['', '1.', '2.AAAA', '1.!!!!', 'plain words', '1.AAAA']) {
      expect(await unseal(key, text, ''), text).toBeNull();
      expect(isSealed(text), text).toBe(false);
    }
  });
});

describe('what opens', () => {
  test('known answers: PBKDF2-HMAC-SHA-256 as in RFC 7914, AES-256-GCM as in the tests of its authors', async () => {
    const known = bytes('55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc');
    const sealed = await seal(await aKey(known), 'the same key', 'here');
    const derived = await derive('passwd', new TextEncoder().encode('salt') as Bytes, 1);
    expect(await unseal(derived, sealed, 'here')).toBe('the same key');
    // Test case 14: a key of zeroes, a nonce of zeroes, sixteen zeroes sealed. Four of them are the length, nothing.
    const zeroes = await aKey(new Uint8Array(32));
    const box = bytes(
      '000000000000000000000000cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
    );
    expect(await unseal(zeroes, `1.${toText(box)}`, '')).toBe('');
  });

  test('any text comes back as it was, and none looks like another of its size', async () => {
    const key = await aKey();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        const [sealed, again] = [await seal(key, text, 'here'), await seal(key, text, 'here')];
        expect(await unseal(key, sealed, 'here')).toBe(text);
        expect(isSealed(sealed)).toBe(true);
        expect(again).not.toBe(sealed);
        expect(again.length).toBe(sealed.length);
      }),
      { numRuns },
    );
  });

  test('sizes are few: nothing and four thousand letters look alike; more than the largest is refused', async () => {
    const key = await aKey();
    const length = async (count: number) => (await seal(key, 'a'.repeat(count), '')).length;
    expect(await length(0)).toBe(await length(4092));
    expect(await length(4093)).toBe(await length(8188));
    expect(new Set(await Promise.all([0, 5000, 10_000, 20_000, 40_000].map(length))).size).toBe(sizes.length);
    await expect(seal(key, 'a'.repeat(65_533), '')).rejects.toThrow('long');
  });

  test('the secret and the recovery words open the same key; capitals, figures and lines do not matter there', async () => {
    const box = await aBox();
    const [one, other] = [
      await openKey(box, 'secret', '  my own secret ', few),
      await openKey(
        box,
        'recovery',
        phrase
          .split(' ')
          .map((word, at) => `${at + 1}. ${word.toUpperCase()}`)
          .join('\n'),
        few,
      ),
    ];
    if (one === null || other === null) throw new Error('It does not open.');
    expect(await unseal(other, await seal(one, 'words', 'here'), 'here')).toBe('words');
    expect(one.extractable).toBe(false);
  });

  test('another secret for the same key: the old one opens nothing, the pages stay, the other way too', async () => {
    const box = await aBox();
    const key = await openKey(box, 'secret', 'my own secret', few);
    const sealed = await seal(key as CryptoKey, 'words', 'here');
    const wrong = await rewrap(box, { way: 'secret', words: 'no' }, { way: 'secret', words: 'x' }, few);
    expect(wrong).toBeNull();
    const old = { way: 'recovery', words: phrase } as const;
    const fresh = await rewrap(box, old, { way: 'secret', words: 'another secret' }, few);
    expect(fresh?.recovery).toEqual(box.recovery);
    expect(await openKey(fresh as KeyBox, 'secret', 'my own secret', few)).toBeNull();
    const again = await openKey(fresh as KeyBox, 'secret', 'another secret', few);
    expect(await unseal(again as CryptoKey, sealed, 'here')).toBe('words');
  });

  test('a copy can be opened with other tools, as docs/security.md says', async () => {
    const box = await aBox();
    const key = await openKey(box, 'secret', 'my own secret', few);
    const sealed = await seal(key as CryptoKey, 'my words', `page ${box.id} plan 3`);
    const openWith = (raw: Buffer, text: string, place: string): Buffer => {
      const whole = Buffer.from(text, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', raw, whole.subarray(0, 12));
      decipher.setAAD(Buffer.from(place)).setAuthTag(whole.subarray(-16));
      return Buffer.concat([decipher.update(whole.subarray(12, -16)), decipher.final()]);
    };
    const { salt, rounds: count, wrapped } = box.recovery;
    const derived = pbkdf2Sync(phrase, Buffer.from(salt, 'base64url'), count, 32, 'sha256');
    const raw = openWith(derived, wrapped, `key ${box.id} recovery`);
    const text = openWith(raw, sealed.slice(2), `page ${box.id} plan 3`);
    expect(text.subarray(4, 4 + text.readUInt32BE()).toString()).toBe('my words');
  });
});

describe('words that are drawn', () => {
  test('come from the list, evenly enough', () => {
    const list = ['a', 'b', 'c'];
    const drawn = drawWords(list, 3000).split(' ');
    expect(drawn).toHaveLength(3000);
    for (const word of list) expect(drawn.filter((each) => each === word).length).toBeGreaterThan(800);
    expect(tidyPhrase(' 1. Acorn\n2) RIVER, ')).toBe('acorn river');
  });
});

describe('two tabs: nothing that was written is lost', () => {
  const part = fc.constantFrom('', 'tea', 'a walk', 'music');
  const parts = fc.record({ helps: part, people: part });

  test('a part only one of them changed is as that one has it; where both did, both texts stand', () => {
    const before = { signs: 'a', helps: 'b', people: 'c' };
    const mine = { signs: 'mine', helps: 'b', people: 'own' };
    const theirs = { signs: 'a', helps: 'theirs', people: 'other' };
    expect(mergeParts(before, mine, theirs)).toEqual({
      signs: 'mine',
      helps: 'theirs',
      people: 'other\n\nown',
    });
  });

  test('whatever either of them wrote anew is there afterwards', () => {
    fc.assert(
      fc.property(parts, parts, parts, (before, mine, theirs) => {
        const merged = mergeParts(before, mine, theirs);
        for (const name of ['helps', 'people'] as const) {
          if (mine[name] !== before[name]) expect(merged[name]).toContain(mine[name]);
          if (theirs[name] !== before[name]) expect(merged[name]).toContain(theirs[name]);
        }
      }),
      { numRuns },
    );
  });

  test('an entry changed in both stands twice; one that was let go in one and changed in the other stays', () => {
    const entry: Entry = { id: 'a', day: '2026-03-10', text: 'one', moods: [] };
    const theirs = [{ ...entry, text: 'two' }];
    const both = put(theirs, entry, { ...entry, text: 'three' });
    expect(both.map(({ text }) => text)).toEqual(['two', 'three']);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    expect(without(theirs, entry)).toEqual(theirs);
    expect(put([], entry, { ...entry, text: 'three' })).toHaveLength(1);
    expect(put(put([], null, entry), null, entry)).toHaveLength(1);
  });
});
