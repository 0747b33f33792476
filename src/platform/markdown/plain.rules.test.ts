import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, textOfHtml } from '../text.rules.ts';
import { faultIn } from './allowed-html.fixture.ts';
import { HOSTILE_TEXTS } from './hostile-texts.fixture.ts';
import { renderPlain } from './plain.rules.ts';

describe('SECURITY H3: the plain fallback', () => {
  test('paragraphs and line ends stay, Markdown and markup are text', () => {
    expect(renderPlain('Hi *you*,\nhow are <b>you</b> & "yours"?\n\n \n> fine')).toBe(
      '<p>Hi *you*,<br />\nhow are &lt;b&gt;you&lt;/b&gt; &amp; &quot;yours&quot;?</p>\n<p>&gt; fine</p>',
    );
  });

  test('an empty text is empty', () => {
    expect(renderPlain(' \n\u200b\n ')).toBe('');
  });

  test('hostile texts are only paragraphs and breaks', () => {
    const marked = HOSTILE_TEXTS.filter((text) =>
      /[<>]/.test(renderPlain(text).replace(/<\/?p>|<br \/>/g, '')),
    );
    expect(marked).toEqual([]);
  });

  test('no visible character is lost, whatever the text', () => {
    const solid = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\n\n', ' ', '&lt;', '<p>'))),
        (parts) => {
          const source = parts.join('');
          expect(solid(textOfHtml(renderPlain(source)))).toBe(solid(cleanText(source)));
          expect(faultIn(renderPlain(source))).toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });
});
