import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../text.rules.ts';
import { faultIn } from './allowed-html.fixture.ts';
import { HOSTILE_TEXTS } from './hostile-texts.fixture.ts';
import { renderSource } from './render-source.ts';
import { SLOW_TEXTS } from './slow-texts.fixture.ts';
import { renderWordsAlone } from './words-alone.rules.ts';

const differs = (source: string): boolean => {
  const text = cleanText(source);
  const html = renderWordsAlone(text);
  return text !== '' && html !== undefined && html !== renderSource(text);
};

describe('SECURITY H4: a text of words alone is shown as Markdown would show it', () => {
  test.each([
    'A *strong* word',
    '# A heading',
    '- one thing',
    '1. one thing',
    '2) another',
    'words\n---',
    'words\n===',
    '> a quote',
    '    four spaces',
    'an end  \nof two spaces',
    'www.example.org',
    'see Www.example.org',
    'https://example.org',
    'ana@example.org',
    'a <b>tag</b>',
    'R&D',
    'a [word]',
    'a `word`',
    'a_b_c',
    'one ~~gone~~',
    'a \\ b',
    'a | b',
    'a\ttab',
    'an end of <',
    'an end of *',
    'an end of |',
    'an end of &',
    'an end of \\',
    'a line of ~\nand another',
    '<',
  ])('%j is left to Markdown', (text) => {
    expect(renderWordsAlone(text)).toBeUndefined();
  });

  test('what people write is not left to it', () => {
    const text = '"I don\'t know", she said (twice) - at 3:30.\nAnd then…\n\n\n2 weeks later: it’s better.';
    expect(renderWordsAlone(text)).toBe(
      '<p>"I don\'t know", she said (twice) - at 3:30.<br />\nAnd then…</p>\n<p>2 weeks later: it’s better.</p>',
    );
    expect(differs(text)).toBe(false);
  });

  test('hostile and slow texts come out alike, or are left to it', () => {
    const all = [...HOSTILE_TEXTS, ...Object.values(SLOW_TEXTS)].map(String);
    expect(all.filter((text) => text.length < 3000 && differs(text))).toEqual([]);
    for (const text of all) expect(faultIn(renderWordsAlone(cleanText(text)) ?? '')).toBe('');
  });

  test('so does whatever can be put together from words and signs', () => {
    const parts = fc.array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom('word', 'I', "don't", 'www', 'http', '12', '1', 'ö', 'ﬁ', 'x'),
        },
        { weight: 3, arbitrary: fc.constantFrom(...' .,;:!?\'"’‘“”()…–—-') },
        { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n', '\n\n\n', ' ', '  ') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            '---',
            '- ',
            '1. ',
            '1) ',
            '    ',
            '\u3164',
            '\u0301',
            '(c)',
            ...'<>&*_`|\\~[]#=@\t',
          ),
        },
      ),
      { maxLength: 40 },
    );
    let alone = 0;
    fc.assert(
      fc.property(parts, (pieces) => {
        const source = pieces.join('');
        if (renderWordsAlone(cleanText(source)) !== undefined) alone += 1;
        expect(differs(source), source).toBe(false);
      }),
      { numRuns: Number(process.env.WORDS_ALONE ?? 1500) },
    );
    expect(alone).toBeGreaterThan(100);
  });
});
