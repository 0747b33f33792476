import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeRenderer, openRenderer, renderMarkdown } from '../platform/markdown/render-markdown.ts';
import { renderWords, wordsOfStory } from './render-words.ts';

beforeAll(() => openRenderer());
afterAll(() => closeRenderer());

const heading = (words: string): string => `<h3>${words}</h3>`;

describe('the parts of a story, rendered (PO-4)', () => {
  test.each([
    ['a code block', '```\nfor ever'],
    ['another code block', '~~~'],
    ['a list', '- one\n  - two'],
    ['a quote', '> somebody said'],
    ['a table', '| a |\n|---|\n| b |'],
    ['a link definition', 'See [now].\n\n[now]: https://example.org/'],
    ['markup', '<div><!--'],
  ])('%s that is left open in one part does not swallow the next', async (_, happened) => {
    const words = wordsOfStory({ happened, helped: happened, now: 'Here [now].' });
    const { html } = await renderWords(renderMarkdown, words);
    for (const title of ['What happened', 'What helped', 'Where I am now']) {
      expect(html).toContain(heading(title));
    }
    expect(html).toContain('Here [now].');
  });

  test('every part stands there as it would stand alone', async () => {
    const part = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => /^[\w *_`#>-]+$/.test(text));
    await fc.assert(
      fc.asyncProperty(part, part, part, async (happened, helped, now) => {
        const { html } = await renderWords(renderMarkdown, wordsOfStory({ happened, helped, now }));
        const alone = await renderMarkdown(helped);
        expect(html).toContain(`${heading('What helped')}\n${alone.html}`);
      }),
      { numRuns: 30 },
    );
  });

  test('one part that could not be rendered in time keeps its heading and makes the whole a text to be rendered again', async () => {
    const slow = async (source: string) => ({ html: source, plain: source.includes('slow') });
    const words = wordsOfStory({ happened: 'quick', helped: 'slow', now: 'quick' });
    const { html, plain } = await renderWords(slow, words);
    expect(plain).toBe(true);
    expect(html).toContain(`${heading('What helped')}\nslow`);
  });
});

describe('a mark in place of what was taken out (CW-4)', () => {
  const mark = '[taken out by the team]';
  const htmlOf = async (text: string) => (await renderWords(renderMarkdown, { text, sections: null })).html;

  test.each([
    ['before a bracket', `Ask ${mark}(friend) or me`, `Ask ${mark}(friend) or me`],
    ['before another one', `${mark}[x] ${mark}${mark}`, `${mark}[x] ${mark}${mark}`],
    [
      'where its words have an address',
      `So ${mark}.\n\n[Taken out BY the team]: https://example.org`,
      `So ${mark}.`,
    ],
    ['at the start of an address', `${mark}: https://example.org`, `${mark}: <a href`],
    ['after a sign for pictures', `!${mark}(https://example.org/a.png)`, `!${mark}(`],
    ['in a link', `[with ${mark}](https://example.org)`, `>with ${mark}</a>`],
    ['in code', `\`rm ${mark}\``, `<code>rm ${mark}</code>`],
    ['in a block of code', `\`\`\`\n${mark}(x)\n\`\`\``, `<code>${mark}(x)`],
    ['in heavy print', `**ask ${mark}**`, `<strong>ask ${mark}</strong>`],
  ])('%s stands whole and is no link of its own, and no word beside it is lost', async (_, text, html) => {
    expect(await htmlOf(text)).toContain(html);
  });

  test('in a part of a story as in any text', async () => {
    const words = wordsOfStory({ happened: `I met ${mark}(friend).`, helped: 'Tea', now: 'Well' });
    expect((await renderWords(renderMarkdown, words)).html).toContain(`I met ${mark}(friend).`);
  });
});
