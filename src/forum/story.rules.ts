import { atLinked } from './forum.policy.ts';
import type { StorySections } from './post.entity.ts';

/** The parts of a story in the order in which it is told (PO-4). */
export const storyParts = ['happened', 'helped', 'now'] as const;
export type StoryPart = (typeof storyParts)[number];

/** The words over each part; they come from the catalogue. */
export type StoryHeadings = Readonly<Record<StoryPart, string>>;

/** The parts that were told. One that was left out leaves no heading either. */
export const toldParts = (sections: StorySections): StoryPart[] =>
  storyParts.filter((part) => sections[part] !== '');

/** A story as one Markdown text, for whatever reads posts and knows nothing of parts. */
export const composeStory = (sections: StorySections, headings: StoryHeadings): string =>
  toldParts(sections)
    .map((part) => `# ${headings[part]}\n\n${sections[part]}`)
    .join('\n\n');

/** Something done to each part by itself, so that what is found at the end of one never meets the start of the next. */
export function eachPart(sections: StorySections, change: (text: string) => string): StorySections {
  return {
    happened: change(sections.happened),
    helped: change(sections.helped),
    now: change(sections.now),
  };
}

/** The part with most words: the one to shorten first. */
export function longestPart(sections: StorySections): StoryPart {
  const [first, ...others] = storyParts;
  return others.reduce<StoryPart>(
    (longest, part) => (sections[part].length > sections[longest].length ? part : longest),
    first,
  );
}

/** The parts as they were typed, whatever else a form holds. */
export const partsOf = ({ happened = '', helped = '', now = '' }: Partial<StorySections>): StorySections => ({
  happened,
  helped,
  now,
});

/** What is said of a text is said at the parts it is true of. */
export const atParts = (fields: Record<string, string>, sections: StorySections): Record<string, string> =>
  atLinked(fields, { ...partsOf(sections) });
