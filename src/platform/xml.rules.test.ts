import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { xmlText } from './xml.rules.ts';

/** What a reader of XML has of it, from an element and from an attribute. */
function readBack(escaped: string): { inside: string; attribute: string; elements: number } {
  const read = { inside: '', attribute: '', elements: 0 };
  const parser = new Parser(
    {
      onopentag: (_, { a = '' }) => {
        read.elements += 1;
        read.attribute = a;
      },
      ontext: (text) => {
        read.inside += text;
      },
    },
    { xmlMode: true },
  );
  parser.end(`<e a="${escaped}">${escaped}</e>`);
  return read;
}

const forbidden = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![9, 10, 13].includes(code)),
  0xd800,
  0xdfff,
  0xfffe,
  0xffff,
];

describe('text in XML', () => {
  test.each(forbidden)('the character %i has no place in it', (code) => {
    expect(xmlText(`a${String.fromCharCode(code)}b`)).toBe('ab');
  });

  test.each([
    ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    [']]><x>', ']]&gt;&lt;x&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["'&amp;'", '&#39;&amp;amp;&#39;'],
    ['<!DOCTYPE a [<!ENTITY b "c">]>&b;', '&lt;!DOCTYPE a [&lt;!ENTITY b &quot;c&quot;&gt;]&gt;&amp;b;'],
    ['a\rb\tc\nd', 'a&#13;b\tc\nd'],
    ['🌿 é \u202e', '🌿 é \u202e'],
  ])('%j stays text', (text, escaped) => {
    expect(xmlText(text)).toBe(escaped);
  });

  test('whatever is put in comes out as the same text, and never as an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const kept = [...text.toWellFormed()].filter((sign) => xmlText(sign) !== '').join('');
        const { inside, attribute, elements } = readBack(xmlText(text.toWellFormed()));
        expect(elements).toBe(1);
        expect([inside, attribute]).toEqual([kept, kept]);
      }),
    );
  });
});
