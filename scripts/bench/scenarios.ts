import { paths } from '../../src/paths.ts';
import type { Corpus } from './corpus.ts';
import type { Person } from './people.ts';
import type { LoadRequest } from './press.ts';
import { answers, asked } from './requests.ts';
import type { ScenarioName } from './scenario-names.ts';

/** One kind of request that is sent again and again. */
export interface Scenario {
  label: string;
  /** The status of a right answer. A mix has two. */
  statuses: readonly (200 | 303 | 304)[];
  requests: LoadRequest[];
}
export type ForumScenario = Scenario & { name: ScenarioName };

/** The measure of all others. */
export const fixedScenario: Scenario = {
  label: 'fixed answer, 40 KiB',
  statuses: [200],
  requests: [asked('/')],
};

const lastPage = 20;

/** Everything that is asked of the forum. `base` is its own origin, which forms must come from. */
export function makeScenarios(corpus: Corpus, base: string): ForumScenario[] {
  const thread = paths.thread(corpus.fifty);
  const first = paths.thread(corpus.thousand);
  const last = paths.thread(corpus.thousand, lastPage);
  const space = paths.space(corpus.space);
  const members = (path: string): LoadRequest[] => corpus.readers.map((person) => asked(path, person));
  const scenarios: ForumScenario[] = [
    reading('front-guest', 'front page, guest', [asked(paths.front())]),
    reading('front-member', 'front page, member', members(paths.front())),
    reading('space-guest', 'space, guest', [asked(space)]),
    reading('space-member', 'space, member', members(space)),
    reading('thread-guest', 'thread of 50 posts, guest', [asked(thread)]),
    reading('thread-member', 'thread of 50 posts, member', members(thread)),
    reading('long-first-guest', 'thread of 1,000 posts, first page, guest', [asked(first)]),
    reading('long-last-guest', 'thread of 1,000 posts, page 20, guest', [asked(last)]),
    reading('long-first-member', 'thread of 1,000 posts, first page, member', members(first)),
    reading('long-last-member', 'thread of 1,000 posts, page 20, member', members(last)),
    reading('inbox', 'inbox, member', members(paths.inbox())),
    writing('reply', 'reply', replies(corpus, base)),
    writing('first-reply', 'first reply in a thread', firstReplies(corpus, base)),
    mixed(corpus, base),
    reading('help', 'help, guest', [asked(paths.help())]),
  ];
  if (corpus.sign !== undefined) {
    const again = asked(thread, undefined, { 'if-none-match': corpus.sign });
    const label = 'thread of 50 posts, guest who has it (304)';
    scenarios.splice(6, 0, { name: 'thread-again', label, statuses: [304], requests: [again] });
  }
  return scenarios;
}

const reading = (name: ScenarioName, label: string, requests: LoadRequest[]): ForumScenario => ({
  name,
  label,
  statuses: [200],
  requests,
});

const writing = (name: ScenarioName, label: string, next: () => LoadRequest): ForumScenario => ({
  name,
  label,
  statuses: [303],
  requests: [{ setupRequest: next }],
});

/** Each in a thread in which they have spoken; one after the other lies in another space. */
function replies({ writers, others }: Corpus, base: string): () => LoadRequest {
  return answers(base, (count) => {
    const at = count % writers.length;
    return { person: writers[at], thread: others[at], fresh: false };
  });
}

/** Everybody has a turn in a thread of their own, and then again one thread further on. */
function firstReplies({ newcomers, others }: Corpus, base: string): () => LoadRequest {
  return answers(base, (count) => {
    const at = count % newcomers.length;
    const turn = Math.floor(count / newcomers.length);
    return { person: newcomers[at], thread: others[(at + turn) % others.length], fresh: true };
  });
}

const guest = undefined;

/**
 * An evening (PERFORMANCE 4): of twenty requests sixteen are for threads, half of them by members, two for lists, one for
 * the inbox, one is a reply. Whoever reads comes upon the threads that are being answered.
 */
function mixed(corpus: Corpus, base: string): ForumScenario {
  const reply = replies(corpus, base);
  const threads = [corpus.fifty, ...corpus.others.slice(0, 63)].map((id) => paths.thread(id));
  const lists = [paths.front(), paths.space(corpus.space)];
  let count = 0;
  const next = (): LoadRequest => {
    const place = count % 20;
    const round = Math.floor(count / 20);
    count += 1;
    const reader: Person | undefined = corpus.readers[round % corpus.readers.length];
    if (place === 9) return reply();
    if (place === 14) return asked(paths.inbox(), reader);
    if (place === 4 || place === 19) return asked(lists[round % 2] ?? '/', place === 4 ? guest : reader);
    return asked(threads[(round * 16 + place) % threads.length] ?? '/', place % 2 === 0 ? guest : reader);
  };
  const label = 'mixed: 80 % threads, 10 % lists, 5 % inbox, 5 % replies';
  return { name: 'mixed', label, statuses: [200, 303], requests: [{ setupRequest: next }] };
}
