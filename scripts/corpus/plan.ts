import type { PostState } from '../../src/forum/post.entity.ts';
import type { ReactionWord } from '../../src/forum/reactions.catalogue.ts';
import type { ContentLabel } from '../../src/safety/content-labels.catalogue.ts';
import { planMarks } from './plan-marks.ts';
import { planSpeakers } from './plan-speakers.ts';
import { drawer } from './prose.ts';

/** What becomes of one post. Who says it is a place in the list of people, what it says a place in the pool of texts. */
export interface PostPlan {
  speaker: number;
  text: number;
  /** Milliseconds since 1970. */
  at: number;
  state: Exclude<PostState, 'hidden'>;
  edited: boolean;
  /** Position of an earlier post of the thread that is up. */
  quotes: number | null;
  labels: ContentLabel[];
  teamLabels: ContentLabel[];
  reactions: { by: number; words: ReactionWord[] }[];
}

export interface ThreadPlan {
  space: number;
  story: boolean;
  posts: PostPlan[];
}

export interface CorpusSize {
  threads: number;
  posts: number;
  people: number;
  /** So many of the people, the first ones, speak in so many ordinary threads each and in none of the long ones. */
  regulars?: { people: number; names: number };
  /** Nothing is put up after this moment. */
  until: Date;
}

/** Threads that each corpus has if it is large enough: one that is very long, one that fills a page, one that is usual. */
export const specialSizes = [1000, 50, 21] as const;

const day = 86_400_000;
const span = 365 * day;

/** Draws a whole forum: the same one for the same numbers. The special threads come first, as many as there is room for. */
export function planCorpus(size: CorpusSize): ThreadPlan[] {
  const draw = drawer(20_261_126);
  const special = specialsFor(size);
  const sizes = [...special, ...ordinarySizes(size, special, draw)];
  const speakers = planSpeakers(sizes, special.length, size, draw);
  const from = size.until.getTime() - span;
  const texts = { next: 0 };
  return sizes.map((posts, number) => {
    const story = number >= special.length && number % 25 === 7;
    const times = timesOf(posts, from, size.until.getTime(), draw);
    const plain = times.map((at, place) => ({
      at,
      speaker: speakers[number]?.[place] ?? 0,
      text: texts.next++,
    }));
    return {
      space: number,
      story,
      posts: planMarks(plain, { people: size.people, measured: number < special.length, draw }),
    };
  });
}

/** How many of the threads at the beginning of a plan are special ones. */
export const specialCount = (size: Pick<CorpusSize, 'threads' | 'posts'>): number => specialsFor(size).length;

/** Those that leave a post for each of the other threads, the longest first. */
function specialsFor({ threads, posts }: Pick<CorpusSize, 'threads' | 'posts'>): number[] {
  const chosen: number[] = [];
  let left = posts;
  for (const wanted of specialSizes) {
    if (threads - chosen.length < 2 || left - wanted < threads - chosen.length - 1) continue;
    chosen.push(wanted);
    left -= wanted;
  }
  return chosen;
}

/** One in eight waits for an answer; most are short and a few are long. Together they are as many as are wanted. */
function ordinarySizes(size: CorpusSize, special: number[], draw: () => number): number[] {
  const threads = size.threads - special.length;
  const answers = size.posts - special.reduce((sum, one) => sum + one, 0) - threads;
  const weights = Array.from({ length: threads }, () => (draw() < 0.125 ? 0 : 0.15 + draw() ** 3));
  const all = weights.reduce((sum, one) => sum + one, 0);
  if (all === 0) weights.fill(1);
  let before = 0;
  let given = 0;
  return weights.map((weight, at) => {
    before += weight;
    const until = at === threads - 1 ? answers : Math.floor((answers * before) / (all || threads));
    const own = until - given;
    given = until;
    return 1 + own;
  });
}

/** The opening some time in the year, then one answer after the other over the days that follow. */
function timesOf(posts: number, from: number, until: number, draw: () => number): number[] {
  const opened = from + draw() * (until - from) * 0.97;
  const lasts = Math.min(until - opened, posts * day * 0.5);
  const places = Array.from({ length: posts - 1 }, () => draw() ** 2).sort((one, other) => one - other);
  return [opened, ...places.map((place) => opened + place * lasts)];
}
