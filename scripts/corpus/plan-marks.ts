import { type ReactionWord, reactions } from '../../src/forum/reactions.catalogue.ts';
import { type ContentLabel, contentLabels } from '../../src/safety/content-labels.catalogue.ts';
import type { PostPlan } from './plan.ts';

type Plain = Pick<PostPlan, 'speaker' | 'text' | 'at'>;

/** How often each happens to a post. */
const share = { edited: 0.06, withdrawn: 0.02, quotes: 0.15, labels: 0.1, teamLabels: 0.02, reacted: 0.2 };
/** Between the opening post and what is quoted there may be pages, but mostly there are none. */
const quotesBack = 12;

/**
 * What happens to the posts of a thread after they were put up. In the threads that are measured nothing is taken back and
 * nothing has a label, so that their pages show as many posts as they hold.
 */
export function planMarks(
  posts: readonly Plain[],
  { people, measured, draw }: { people: number; measured: boolean; draw: () => number },
): PostPlan[] {
  const planned: PostPlan[] = [];
  for (const post of posts) {
    const up = measured || draw() >= share.withdrawn;
    planned.push({
      ...post,
      state: up ? 'up' : 'withdrawn',
      edited: up && draw() < share.edited,
      quotes: up && draw() < share.quotes ? quotedBy(planned, draw) : null,
      labels: !measured && draw() < share.labels ? someLabels(draw) : [],
      teamLabels: !measured && draw() < share.teamLabels ? someLabels(draw) : [],
      reactions: up && draw() < share.reacted ? someReactions(post, people, draw) : [],
    });
  }
  return planned;
}

function quotedBy(before: readonly PostPlan[], draw: () => number): number | null {
  const at = before.length - 1 - Math.floor(draw() * Math.min(quotesBack, before.length));
  return before[at]?.state === 'up' ? at + 1 : null;
}

function someLabels(draw: () => number): ContentLabel[] {
  const first = Math.floor(draw() * contentLabels.length);
  const second = Math.floor(draw() * contentLabels.length);
  const places = draw() < 0.7 ? [first] : [...new Set([first, second])];
  return contentLabels.filter((_, at) => places.includes(at));
}

/** One to five people, each with one word or two, never the author. */
function someReactions(post: Plain, people: number, draw: () => number): PostPlan['reactions'] {
  const first = Math.floor(draw() * people);
  const many = 1 + Math.floor(draw() * 5);
  const by = Array.from({ length: Math.min(many, people) }, (_, at) => (first + at) % people);
  return by.filter((one) => one !== post.speaker).map((one) => ({ by: one, words: someWords(draw) }));
}

function someWords(draw: () => number): ReactionWord[] {
  const first = Math.floor(draw() * reactions.length);
  const second = Math.floor(draw() * reactions.length);
  return reactions.filter((_, at) => at === first || (at === second && draw() < 0.3));
}
