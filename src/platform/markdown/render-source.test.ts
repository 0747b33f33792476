import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, textOfHtml } from '../text.rules.ts';
import { faultIn } from './allowed-html.fixture.ts';
import { FORBIDDEN_ADDRESSES, HOSTILE_TEXTS, MARKUP_TEXTS } from './hostile-texts.fixture.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { renderPlain } from './plain.rules.ts';
import { renderSource } from './render-source.ts';
import { sanitise } from './sanitise.ts';

const render = (source: string) => renderSource(cleanText(source)) ?? renderPlain(source);
const solid = (text: string) => text.replace(/\s+/g, '');

/** Strings of what Markdown and HTML are made of. */
const markdownLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '_',
        '~~',
        '`',
        '```\n',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '<',
        '>',
        '&',
        '"',
        "'",
        '\\',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '    ',
        '\t',
        '| ',
        '|---|\n',
        '---\n',
        '  \n',
        '[a]: ',
        ' ',
      ),
      fc.constantFrom(
        'a',
        'é',
        'http://a.example',
        'www.b.example',
        'javascript:',
        'c@d.example',
        '&#x202e;',
        '&lt;',
        '&#0;',
      ),
      fc.constantFrom(
        '<script>',
        '</p>',
        '<img src=x onerror=a>',
        '<!--',
        '-->',
        '<a href="',
        '\0',
        '\u0301',
        '\u202e',
        '[ ] ',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(''));

describe('SECURITY H4: nothing but the allowed elements and attributes comes out', () => {
  test('the check itself sees what is forbidden', () => {
    const forbidden = [
      '<script>a</script>',
      '<p>a',
      '<p onclick="a">b</p>',
      '<p class="a">b</p>',
      '<a href="javascript:a" rel="noopener noreferrer nofollow ugc">b</a>',
      '<p><a href="https://a.example">b</a></p>',
      '<p>a < b</p>',
      '<p>&#60;</p>',
      '<p><p>a</p></p>',
      '<table tabindex="0"><td>a</td></table>',
      '<P>a</P>',
      '<p>\u202ea</p>',
      'a',
      '<!-- a -->',
      '<img src="https://a.example" />',
    ];
    expect(forbidden.filter((html) => faultIn(html) === '')).toEqual([]);
  });

  test(`of ${HOSTILE_TEXTS.length} hostile texts`, () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(700);
    const faults = HOSTILE_TEXTS.map((text) => ({ text, fault: faultIn(render(text)) }));
    expect(faults.filter(({ fault }) => fault !== '')).toEqual([]);
  });

  test('the parser alone lets no tag, picture or script address through', () => {
    const own =
      /<\/?(?:p|h[3-6]|blockquote|pre|code|ul|li|em|strong|del|bdi|table(?: tabindex="0")?|thead|tbody|tr|td|a|ol|th)>|<(?:br|hr)>|<ol start="\d+">|<th scope="col">|<a href="https?:\/\/[^"<>]*">/g;
    const leaks = HOSTILE_TEXTS.filter((text) =>
      /[<>]/.test(markdownToHtml(cleanText(text)).replace(own, '')),
    );
    expect(leaks).toEqual([]);
  });

  test('the sanitiser alone lets no forbidden tag or attribute through', () => {
    const own =
      /<\/?(?:p|h[3-6]|blockquote|pre|code|ul|ol|li|em|strong|del|bdi|table(?: tabindex="0")?|thead|tbody|tr|td|th|a)>|<(?:br|hr) \/>|<a href="https?:\/\/[^"<>]*" rel="noopener noreferrer nofollow ugc">/g;
    const leaks = HOSTILE_TEXTS.filter((text) => /[<>]/.test(sanitise(text).replace(own, '')));
    expect(leaks).toEqual([]);
  });

  test('markup is shown as it was typed', () => {
    const typed = MARKUP_TEXTS.filter((text) => !/[`*&\\\p{Cc}]/u.test(text));
    expect(typed.length).toBeGreaterThan(70);
    expect(typed.filter((text) => solid(textOfHtml(render(text))) !== solid(text))).toEqual([]);
  });

  test.each(FORBIDDEN_ADDRESSES.map((address) => [address]))('SECURITY C8: %j is no link', (address) => {
    expect(render(`[my words](${address})`)).not.toContain('<a');
    expect(render(`[my words](<${address}>)`)).not.toContain('<a');
    expect(render(`[my words][r]\n\n[r]: ${address}`)).not.toContain('<a');
    expect(render(`[my words](${address})`)).toContain('my words');
  });

  test('any string at all', () => {
    fc.assert(
      fc.property(fc.oneof(markdownLike, fc.string({ unit: 'binary', maxLength: 60 })), (source) => {
        expect(faultIn(render(source))).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test('any string at all, straight into the sanitiser', () => {
    fc.assert(
      fc.property(markdownLike, (html) => {
        const clean = sanitise(html);
        expect(sanitise(clean)).toBe(clean);
        expect(clean).not.toMatch(
          /<(?!\/?(?:p|br|hr|h[3-6]|blockquote|pre|code|[uo]l|li|em|strong|del|a|bdi|t[drh]|thead|tbody|table)\b)/,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('words after the marks of a code block stay, unless they can only name a language', () => {
    expect(render('```js\na\n```')).toBe('<pre><code>a\n</code></pre>');
    expect(render('```alone')).toBe('<pre><code>alone\n</code></pre>');
    expect(render('```I feel low')).toBe('<pre><code>I feel low\n</code></pre>');
    expect(render('~~~ <b>\nmore\n~~~')).toBe('<pre><code>&lt;b&gt;\nmore\n</code></pre>');
  });

  test('no letter or digit of ordinary writing is lost', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(' ', '\n', '\n\n', ', ', '*', '_', '`', '<', '>', '"'),
        fc.string({ unit: fc.constantFrom(...'abcäßñбаב7م漢') }),
      ),
    );
    const letters = (text: string) => text.match(/[\p{L}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(words, (parts) => {
        const source = parts.join('');
        // What a block of code does with the line of its marks stands above.
        fc.pre(!source.includes('```'));
        expect(letters(textOfHtml(render(source)))).toBe(letters(source));
      }),
    );
  });
});

describe('SECURITY H6: references do not bring back what cleaning takes out', () => {
  test('controls and overrides', () => {
    expect(render('a&#x202e;b&#8237;c&#1;d&#x7;e')).toBe('<p>abcde</p>');
  });

  test.each([
    ['as references', `e${'&#x301;'.repeat(30)}x`],
    ['as references after real ones', `e${'\u0301'.repeat(8)}${'&#x301;'.repeat(30)}x`],
    ['spread over emphasis', `e${`*${'\u0301'.repeat(8)}*`.repeat(3)}x`],
  ])('more than eight combining marks %s', (_, source) => {
    expect(textOfHtml(render(source)).match(/\p{M}/gu)).toHaveLength(8);
  });
});

describe('SECURITY C8: a link leaves without a referrer and says where to', () => {
  const REL = 'rel="noopener noreferrer nofollow ugc"';
  test.each([
    [
      'the host follows words that hide it',
      '[this](https://a.example/b)',
      `<a href="https://a.example/b" ${REL}>this</a> <bdi>(a.example)</bdi>`,
    ],
    [
      'and words that name another',
      '[good.example](http://evil.example)',
      `<a href="http://evil.example" ${REL}>good.example</a> <bdi>(evil.example)</bdi>`,
    ],
    [
      'and words that only begin alike',
      '[a.example.org](http://a.example)',
      `<a href="http://a.example" ${REL}>a.example.org</a> <bdi>(a.example)</bdi>`,
    ],
    [
      'not words that show it',
      '[a.example/b](https://www.a.example/b)',
      `<a href="https://www.a.example/b" ${REL}>a.example/b</a>`,
    ],
    [
      'an address is a link',
      'see https://a.example/b?c=1&d=2.',
      `see <a href="https://a.example/b?c=1&amp;d=2" ${REL}>https://a.example/b?c=1&amp;d=2</a>.`,
    ],
    ['so is www', 'www.a.example', `<a href="http://www.a.example" ${REL}>www.a.example</a>`],
    [
      'so is one in angle brackets',
      '<https://a.example>',
      `<a href="https://a.example" ${REL}>https://a.example</a>`,
    ],
    [
      'Cyrillic that looks Latin is told',
      '[apple](http://аpple.example/)',
      `<a href="http://xn--pple-43d.example/" ${REL}>apple</a> <bdi>(xn--pple-43d.example)</bdi>`,
    ],
    [
      'a link without words has its host',
      '[](https://a.example)',
      `<a href="https://a.example" ${REL}>a.example</a>`,
    ],
    ['a mail address is text', 'me@a.example <me@a.example>', 'me@a.example &lt;me@a.example&gt;'],
    ['a picture is its description', '![a *cat*](https://a.example/c.png)', 'a cat'],
    ['a picture without one is its address', '![](https://a.example/c.png)', 'https://a.example/c.png'],
    [
      'a picture in a link is words',
      '[![a cat](c.png)](https://a.example)',
      `<a href="https://a.example" ${REL}>a cat</a> <bdi>(a.example)</bdi>`,
    ],
  ])('%s', (_, source, html) => {
    expect(render(source)).toBe(`<p>${html}</p>`);
  });
});

describe('SECURITY H3: out of proportion or blank means plain', () => {
  test('a text whose HTML grows more than eightfold', () => {
    expect(renderSource('| a |\n|---|\n'.padEnd(20, '\n'))).toContain('<table tabindex="0">');
    expect(renderSource(`${'a|'.repeat(100)}\n${'-|'.repeat(100)}\n${'b\n'.repeat(60)}`)).toBeUndefined();
  });

  test.each([['[//]: # (hidden words)'], ['[a]: https://a.example'], ['# '], ['\\\n'.trim().slice(1)]])(
    '%j would show nothing',
    (source) => {
      expect(renderSource(source)).toBeUndefined();
    },
  );
});
