/** What an organiser can let wait in a space before it is up (SECURITY F), as the form offers it. Words: `hold.<code>.label`. */
export const spaceHolds = ['first-posts', 'links', 'words', 'alike'] as const;
export type SpaceHold = (typeof spaceHolds)[number];

/**
 * Why a post waits, the gravest first. What urges somebody to harm themselves waits everywhere and always (RE-6), and every
 * answer in a thread that is a place to remember, with a reason of its own where it seems to name a way or a place (CR-14). Words:
 * `held.<code>`, a sentence for its author.
 */
export const holdCauses = [
  'incitement',
  'memorial-way',
  'memorial',
  'word',
  'link',
  'alike',
  'first-post',
] as const;
export type HoldCause = (typeof holdCauses)[number];
