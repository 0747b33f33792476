import type { ReactionWord } from '../../src/forum/reactions.catalogue.ts';
import type { DemoPerson, DemoPost, DemoThread } from './corpus/types.ts';

export interface DemoReaction {
  /** The post: 0 is the opening post. */
  at: number;
  by: DemoPerson;
  word: ReactionWord;
}

/** Whoever speaks about this is told "I read this"; "me too" could say more than one word should. */
const heavy = new Set(['suicide-thoughts', 'self-harm', 'abuse', 'sexual-violence']);

/**
 * Who of a thread says which word to which of its posts, the same in every run: nobody to themselves, nobody to what was
 * taken back or hidden, and each person at most one word to a post. Most posts get none or one.
 */
export function drawReactions(thread: DemoThread): DemoReaction[] {
  const posts: (DemoPost & { withdrawn?: true })[] = [thread, ...thread.answers];
  const people = [...new Set(posts.map(({ by }) => by))];
  const draw = drawer([...thread.title].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7));
  return posts.flatMap((post, at) =>
    post.withdrawn || post.hidden
      ? []
      : people
          .filter((by) => by !== post.by && draw() < likely(thread, post, by))
          .map((by) => ({ at, by, word: wordFor(thread, post, by, draw()) })),
  );
}

/** The one who asked thanks for an answer more often than others notice it; a first post is noticed by many. */
function likely(thread: DemoThread, post: DemoPost, by: DemoPerson): number {
  if (thread.answers.length > 40) return 0.05;
  if (post.by === thread.by) return post.text === thread.text ? 0.55 : 0.25;
  return by === thread.by ? 0.6 : 0.12;
}

function wordFor(thread: DemoThread, post: DemoPost, by: DemoPerson, share: number): ReactionWord {
  if (by === thread.by) return share < 0.8 ? 'thanks' : 'read';
  if ([...(post.labels ?? []), ...(thread.labels ?? [])].some((label) => heavy.has(label))) return 'read';
  return share < 0.45 ? 'me-too' : share < 0.8 ? 'read' : 'thanks';
}

/** Numbers from 0 to 1, the same for the same seed. */
function drawer(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}
