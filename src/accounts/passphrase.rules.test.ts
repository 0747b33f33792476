import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { hints } from '../../views/words/en/hints.ts';
import { commonBases, commonLong } from './common-passphrases.catalogue.ts';
import { checkPassphrase, suggestPassphrase } from './passphrase.rules.ts';
import { passphraseWords } from './passphrase-words.catalogue.ts';

/** Any code point, lone halves of a pair included. */
const anyLetter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const name = 'quiet lamp';

describe('the words (SECURITY A2)', () => {
  test('are at least 2,048 distinct plain words of 3 to 8 letters', () => {
    expect(passphraseWords.length).toBeGreaterThanOrEqual(2048);
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length);
    for (const word of passphraseWords) expect(word).toMatch(/^[a-z]{3,8}$/);
  });

  test('hold nothing about illness, death, violence, drink or the weight of a body', () => {
    const unwanted =
      /^(?:ache|agony|ambulance|arrow|asylum|attack|bang|battle|beat|bier|bite|blade|bleed|blood|blow|bomb|bone|bow|bruise|bullet|burial|burn|bury|cancer|cannon|casket|coffin|corpse|coroner|crash|crime|cruel|crypt|cut|dagger|danger|dead|deadly|death|decay|demon|depress|despair|destroy|devil|die|diet|disease|doom|drown|drug|drunk|evil|fat|fatal|fear|fever|fight|flood|fury|ghost|gin|grave|grief|gun|hang|harm|hate|hearse|hell|hit|horror|hospital|hurt|ill|illness|injury|insane|jail|jump|kill|killer|knife|lethal|lonely|mad|martyr|misery|morgue|murder|noose|nurse|overdose|pain|panic|pill|pistol|plague|poison|prison|punch|punish|rage|rape|razor|rifle|rope|rum|sad|scar|scare|scream|shoot|shot|sick|skinny|skull|slap|slash|slave|slay|sorrow|spear|stab|starve|strangle|suicide|sword|terror|thin|threat|tomb|torture|trauma|tumor|ulcer|urn|victim|violent|vodka|vomit|war|weapon|weep|whip|whisky|wine|wound|wreck|zombie|fuck|shit|piss|cock|dick|tit|tits|arse|ass|slut|whore|bitch|bastard|pussy|cunt|wank|dyke|fag|spade|nigger|retard|idiot|stupid|dumb|ugly|lame|loser)$/;
    expect(passphraseWords.filter((word) => unwanted.test(word))).toEqual([]);
  });
});

describe('a suggestion', () => {
  test('is five words with single spaces, and nothing in it is refused', () => {
    for (let at = 0; at < 200; at += 1) {
      const passphrase = suggestPassphrase((max) => randomInt(max));
      expect(passphrase.split(' ')).toHaveLength(5);
      for (const word of passphrase.split(' ')) expect(passphraseWords).toContain(word);
      expect(checkPassphrase(passphrase, 'nobody in the list')).toBeNull();
    }
  });

  test('asks for every word anew, over the whole list', () => {
    const asked: number[] = [];
    const answers = [0, passphraseWords.length - 1, 1, 1, 2];
    const passphrase = suggestPassphrase((max) => {
      asked.push(max);
      return answers[asked.length - 1] ?? 0;
    });
    expect(asked).toEqual(Array(5).fill(passphraseWords.length));
    expect(passphrase).toBe(answers.map((at) => passphraseWords[at]).join(' '));
  });
});

describe('a passphrase that cannot be used (SECURITY A2)', () => {
  test.each(['', 'short', 'elevenchars', '👋'.repeat(11)])('%s is too short', (passphrase) => {
    expect(checkPassphrase(passphrase, name)).toBe('passphrase.refuse.short');
  });

  test('257 characters are one too many', () => {
    const long = 'kettle and lamp '.repeat(16);
    expect(checkPassphrase(`${long}x`, name)).toBe('passphrase.refuse.long');
    expect(
      checkPassphrase(
        Array.from({ length: 256 }, (_, at) => 'kqzvxwjpfb'[(at * at + at) % 10]).join(''),
        name,
      ),
    ).not.toBe('passphrase.refuse.long');
  });

  test.each([
    ['my quiet lamp 7 shines', 'quiet lamp'],
    ['myQUIETLAMPshines!!', 'quiet lamp'],
    ['Xq7!zebra42zebra', 'zebra'],
    ['zebra tuba canyon', 'tuba'],
    ['tuba77 canyon 12', 'tuba'],
    ['Strasse42gelb!', 'Straße'],
    ['ｚｅｂｒａtuba canyon', 'zebra'],
  ])('%s holds the sign-in name %s', (passphrase, signInName) => {
    expect(checkPassphrase(passphrase, signInName)).toBe('passphrase.refuse.name');
  });

  test.each([
    'password1234',
    'passwordpassword',
    'P@ssw0rd2024!',
    'Password123!!!',
    '123password123',
    'iloveyou1234',
    'I love you forever',
    'iloveyousomuch',
    'letmeinplease',
    'qwerty123456',
    'welcome2024!',
    'Summer2025!!!',
    'adminadmin123',
    'superman12345',
    'correcthorsebatterystaple',
    'correct horse battery staple',
    'manchesterunited',
    'Manchester-United-1',
    'maythe4thbewithyou',
    'passwort1234',
    'hallohallo12',
    'motdepasse123',
    'contraseña123',
    'trustno1trustno1',
    'ronaldo77777',
    'onetwothreefour',
    'sunshine princess',
  ])('%s is well known', (passphrase) => {
    expect(checkPassphrase(passphrase, name)).toBe('passphrase.refuse.common');
  });

  test.each([
    'aaaaaaaaaaaa',
    '            ',
    '123456123456',
    'xyzkxyzkxyzk',
    'aaaabbbbcccc',
    'abababababab',
    'kettlekettle',
    'abcdefghijkl',
    'zyxwvutsrqpo',
    '123456789012',
    '098765432109',
    '112233445566',
    'qwertyuiop12',
    "asdfghjkl;'1",
    'qwertzuiopü1',
    'azertyuiop12',
    '1qaz2wsx3edc',
    '1q2w3e4r5t6y',
    '147258369147',
    'abcd1234efgh',
    'aAaAbBbBaAaA',
    'жжжжжжжжжжжж',
    'абвгдежзийкл',
  ])('%s is a pattern', (passphrase) => {
    expect(['passphrase.refuse.pattern', 'passphrase.refuse.common']).toContain(
      checkPassphrase(passphrase, name),
    );
  });

  test('every well-known one of 12 letters or more is refused, in any case and with digits behind it', () => {
    for (const known of commonLong) {
      for (const form of [known, known.toUpperCase(), `${known}2024`, `${known}!!`]) {
        if (form.length >= 12) expect(checkPassphrase(form, name), form).not.toBeNull();
      }
    }
  });

  test('every well-known word with enough digits or said twice is refused', () => {
    for (const base of commonBases) {
      expect(
        checkPassphrase(`${base}${'92746183650'.slice(0, Math.max(3, 12 - base.length))}`, name),
        base,
      ).not.toBeNull();
      if (base.length >= 6) expect(checkPassphrase(base + base, name), base).not.toBeNull();
    }
  });
});

describe('a passphrase that may be used', () => {
  test.each([
    'kettle river 9 onions',
    'The cat sat by my lamp.',
    'grüne Kanne im Regen',
    'тихая цапля ночью',
    '静かな川の夜に白い鷺が立つ',
    'J7#kq!2vLp9z',
    'vkqmzhwtrnxb',
    '   spaces count too   ',
    'my password is a kettle',
    'party at the art shop',
    '👋🌊🦩🍋🎈🧭🪁🎻🥁🪴🧶🧵',
  ])('%s', (passphrase) => {
    expect(checkPassphrase(passphrase, 'art')?.replace('passphrase.refuse.name', 'name') ?? null).toBe(
      passphrase.includes(' art ') ? 'name' : null,
    );
  });

  test('a short sign-in name inside a longer word is no reason', () => {
    expect(checkPassphrase('party with carts and tarts', 'art')).toBeNull();
    expect(checkPassphrase('kettle river onions', '')).toBeNull();
  });

  test('any text has an answer, in no time, and every code is a sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyLetter, maxLength: 300 }),
        fc.string({ maxLength: 64 }),
        (passphrase, signInName) => {
          const code = checkPassphrase(passphrase, signInName);
          if (code !== null) expect(Object.hasOwn(hints, code)).toBe(true);
        },
      ),
    );
    const start = performance.now();
    checkPassphrase('passwordadmin'.repeat(19), 'a'.repeat(64));
    checkPassphrase('a'.repeat(200_000), name);
    expectWithin(performance.now() - start, 500);
  });
});
