import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../../tests/support/timed.ts';
import { cleanLine, cleanText, cutAtWord, lengthOf, plainExcerpt, textOfHtml } from './text.rules.ts';

const point = (code: number) => String.fromCodePoint(code);
const MARK = point(0x301);
const LRE = point(0x202a);
const RLE = point(0x202b);
const PDF = point(0x202c);
const LRO = point(0x202d);
const RLO = point(0x202e);
const LRI = point(0x2066);
const RLI = point(0x2067);
const FSI = point(0x2068);
const PDI = point(0x2069);
const ZWSP = point(0x200b);
const ZWNJ = point(0x200c);
const ZWJ = point(0x200d);
const BOM = point(0xfeff);
const ALM = point(0x61c);
const SHY = point(0xad);
const FLAG = [0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f].map(point).join('');
const TAG = point(0xe0061);
const FAMILY = `${point(0x1f469)}${ZWJ}${point(0x1f469)}${ZWJ}${point(0x1f467)}`;
const HEART = `${point(0x2764)}${point(0xfe0f)}`;

/** Strings made of what breaks cleaners, mixed with letters of many scripts and with anything at all. */
const awkward = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          'a',
          ' ',
          '  ',
          '\n',
          '\r',
          '\r\n',
          '\t',
          '\n\n\n\n\n\n',
          'ب',
          'क',
          '漢',
          '1',
        ),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          LRE,
          RLE,
          PDF,
          LRO,
          RLO,
          LRI,
          RLI,
          FSI,
          PDI,
          ZWSP,
          ZWNJ,
          ZWJ,
          BOM,
          ALM,
          SHY,
        ),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(MARK, MARK.repeat(9), point(0x94d), point(0xfe0f), point(0xfe0e), HEART),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(FLAG, TAG, point(0xe007f), point(0x1f3f4), FAMILY, point(0x1f3fd)),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '\0',
          '\x07',
          '\x85',
          '\v',
          '\ud800',
          '\udc00',
          point(0xfdd0),
          point(0x2028),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          point(0x3164),
          point(0x2800),
          point(0x180b),
          'ᠠ',
          point(0xe0100),
          '&',
          '<',
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('SECURITY H6: a body is cleaned before it is stored', () => {
  test.each([
    ['line ends of Windows and old Macs', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['NUL and control characters', 'a\0b\x07c\x1bd\x7fe\x9bf\x85g', 'abcdefg'],
    ['tabs and line feeds stay', 'a\tb\nc', 'a\tb\nc'],
    ['half a surrogate pair', 'a\ud83db', 'a\ufffdb'],
    ['byte order marks and noncharacters', `${BOM}a${point(0xffff)}b${point(0xfdd0)}`, 'ab'],
    ['the invisible Hangul filler', `a${point(0x3164)}b`, 'ab'],
    ['more than eight combining marks', `e${MARK.repeat(40)}n`, `e${MARK.repeat(8)}n`],
    [
      'combining marks with joiners between',
      `e${(MARK + ZWJ).repeat(20)}n`,
      `e${(MARK + ZWJ).repeat(8)}${ZWJ.repeat(12)}n`,
    ],
    ['the marks of Vietnamese and Thai stay', 'tiếng Việt ที่นี่', 'tiếng Việt ที่นี่'],
    ['overrides', `a${RLO}b${LRO}c`, 'abc'],
    ['an embedding left open', `${RLE}abc\ndef`, 'abc\ndef'],
    ['an isolate closed on another line', `${RLI}abc\ndef${PDI}`, 'abc\ndef'],
    ['stray closers', `a${PDF}b${PDI}c`, 'abc'],
    ['pairs stay', `${RLE}a${PDF} ${RLI}b${LRE}c${PDF}${PDI}`, `${RLE}a${PDF} ${RLI}b${LRE}c${PDF}${PDI}`],
    ['an isolate closes what was opened inside it', `${FSI}a${RLE}b${PDI}c${PDF}`, `${FSI}ab${PDI}c`],
    ['an embedding is not closed across an isolate', `${RLE}a${LRI}b${PDF}c`, 'abc'],
    [
      'marks of direction stay',
      `a${point(0x200f)}b${point(0x200e)}${ALM}`,
      `a${point(0x200f)}b${point(0x200e)}${ALM}`,
    ],
    ['hidden tag characters', `a${TAG}${TAG}b`, 'ab'],
    ['the flag of Scotland', `go ${FLAG}`, `go ${FLAG}`],
    ['emoji joined by joiners', `we ${FAMILY} ${HEART}`, `we ${FAMILY} ${HEART}`],
    ['spaces before a line end are a Markdown break', 'a  \nb', 'a  \nb'],
    ['at most three blank lines', 'a\n\n \n\t\n\n\n\n\nb', 'a\n\n\n\nb'],
    ['three blank lines stay', 'a\n\n\n\nb', 'a\n\n\n\nb'],
    ['blank lines at both ends', '\n \n  code\n\n  \n', '  code'],
    ['a text of invisible characters is empty', `${ZWSP} ${ZWNJ}\n${SHY}${point(0x2800)}`, ''],
  ])('%s', (_, raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  test('cleaning twice changes nothing, the result is well-formed and never longer', () => {
    fc.assert(
      fc.property(awkward, (raw) => {
        const cleaned = cleanText(raw);
        expect(cleanText(cleaned)).toBe(cleaned);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.length).toBeLessThanOrEqual(raw.length);
        expect(cleaned).not.toMatch(/(?![\n\t])\p{Cc}|[\u202d\u202e\u2028\u2029]|\p{M}{9,}|\n{5,}/u);
      }),
      { numRuns: 3000 },
    );
  });

  test('every line opens and closes as many embeddings and isolates', () => {
    const count = (line: string, controls: RegExp) => line.match(controls)?.length ?? 0;
    fc.assert(
      fc.property(awkward, (raw) => {
        for (const line of cleanText(raw).split('\n')) {
          expect(count(line, /[\u202a\u202b]/g)).toBe(count(line, /\u202c/g));
          expect(count(line, /[\u2066-\u2068]/g)).toBe(count(line, /\u2069/g));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('letters, digits and punctuation are never lost', () => {
    const ordinary = (text: string) =>
      text
        .match(/[\p{L}\p{N}\p{P}]/gu)
        ?.filter((c) => !/[\u3164\uffa0]/.test(c))
        .join('') ?? '';
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(ordinary(cleanText(raw))).toBe(
          ordinary(raw).replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
        );
      }),
    );
  });

  test('sixty thousand awkward characters take a blink', () => {
    const texts = [RLE + PDI, LRI, MARK, `${MARK}${ZWJ}`, '\n ', '\n\n\n \t', ZWNJ, 'ب', TAG, ' \n'].map(
      (part) => part.repeat(60_000 / part.length),
    );
    const began = performance.now();
    for (const text of texts) {
      cleanText(text);
      cleanLine(text);
    }
    expectWithin(performance.now() - began, 2000);
  });
});

describe('SECURITY A7: a title or a name is one plain line', () => {
  test.each([
    ['lines are joined', ' a\r\n\tb\u2028c\x85d ', 'a b c d'],
    ['no bidi control at all', `${RLI}a${PDI}${RLE}b${PDF}${RLO}c${point(0x200f)}${ALM}d`, 'abcd'],
    ['nothing of no width', `a${ZWSP}b${BOM}c${SHY}d${point(0x2060)}e${point(0x34f)}f${TAG}`, 'abcdef'],
    ['no joiner between Latin letters', `adm${ZWJ}in${ZWNJ}a`, 'admina'],
    ['a non-joiner in Persian stays', `می${ZWNJ}خواهم`, `می${ZWNJ}خواهم`],
    ['a joiner after the Devanagari virama stays', `क्${ZWJ}ष`, `क्${ZWJ}ष`],
    ['two joiners are none', `می${ZWNJ}${ZWNJ}خواهم`, 'میخواهم'],
    ['an emoji family stays', FAMILY, FAMILY],
    ['a red heart stays red', HEART, HEART],
    ['a presentation sign after a letter', `a${point(0xfe0f)}b`, 'ab'],
    ['a flag stays', FLAG, FLAG],
    ['Braille blanks, fillers', `a${point(0x2800)}${point(0x3164)}b${point(0x115f)}`, 'ab'],
    ['at most eight marks', `o${MARK.repeat(50)}`, `o${MARK.repeat(8)}`],
    ['only invisible characters', `${ZWSP}\n${ZWJ} `, ''],
  ])('%s', (_, raw, cleaned) => {
    expect(cleanLine(raw)).toBe(cleaned);
  });

  test('cleaning twice changes nothing, the result is one well-formed line and never longer', () => {
    fc.assert(
      fc.property(awkward, (raw) => {
        const cleaned = cleanLine(raw);
        expect(cleanLine(cleaned)).toBe(cleaned);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.length).toBeLessThanOrEqual(raw.length);
        expect(cleaned).toBe(cleaned.trim());
        expect(cleaned).not.toMatch(
          /\p{Cc}|[\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]| {2}/u,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('lengths and excerpts', () => {
  test('SECURITY H1: an emoji outside the first plane counts once', () => {
    expect(lengthOf('a😀é')).toBe(3);
  });

  test('an excerpt is the words of the body, without tags and on one line', () => {
    const html =
      '<p>Tom &amp; I &lt;3 <em>tea</em><br />\nand &quot;cake&quot;</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>';
    expect(plainExcerpt(html, 100)).toBe('Tom & I <3 tea and "cake" one two');
    expect(textOfHtml('<p>a &amp;lt; b</p>')).toBe('a &lt; b\n');
  });

  test.each([
    ['I could not sleep', 17, 'I could not sleep'],
    ['I could not sleep', 16, 'I could not…'],
    ['I could not sleep', 12, 'I could not…'],
    ['I could not sleep', 11, 'I could…'],
    ['Donaudampfschiff', 6, 'Donau…'],
    [`${FAMILY}${FAMILY}`, 9, `${FAMILY}…`],
    ['東京都に住んでいます', 5, '東京都に…'],
  ])('%s in %i', (text, max, cut) => {
    expect(cutAtWord(text, max)).toBe(cut);
  });

  test('a cut text is never longer than asked and stays well-formed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const cut = cutAtWord(text, max);
          expect(lengthOf(cut)).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(text.isWellFormed());
          expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});
