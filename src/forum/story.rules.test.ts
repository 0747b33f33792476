import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeStory, eachPart, longestPart, storyParts, toldParts } from './story.rules.ts';

const headings = { happened: 'What happened', helped: 'What helped', now: 'Where I am now' };
const words = fc.string({ maxLength: 80 }).map((text) => text.trim());
const stories = fc.record({ happened: words, helped: words, now: words });

describe('a story as one text (PO-4)', () => {
  test('holds every part whole, in the order of telling, each under its heading', () => {
    fc.assert(
      fc.property(stories, (story) => {
        let rest = composeStory(story, headings);
        for (const part of storyParts.filter((each) => story[each] !== '')) {
          const piece = `# ${headings[part]}\n\n${story[part]}`;
          expect(rest.startsWith(piece)).toBe(true);
          rest = rest.slice(piece.length).replace(/^\n\n/, '');
        }
        expect(rest).toBe('');
      }),
    );
  });

  test('has no heading over a part that was left out', () => {
    const story = { happened: 'A long winter.', helped: '', now: 'It is spring.' };
    expect(toldParts(story)).toEqual(['happened', 'now']);
    expect(composeStory(story, headings)).toBe(
      '# What happened\n\nA long winter.\n\n# Where I am now\n\nIt is spring.',
    );
  });
});

describe('what is done to the parts', () => {
  test('is done to each by itself', () => {
    const seen: string[] = [];
    const changed = eachPart({ happened: 'ana@', helped: 'example.org', now: '' }, (text) => {
      seen.push(text);
      return text.toUpperCase();
    });
    expect(seen).toEqual(['ana@', 'example.org', '']);
    expect(changed).toEqual({ happened: 'ANA@', helped: 'EXAMPLE.ORG', now: '' });
  });

  test('the longest part is the one with most words, and one of the three', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const longest = story[longestPart(story)].length;
        for (const part of storyParts) expect(story[part].length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});
