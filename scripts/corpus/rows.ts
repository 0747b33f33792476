import { reactionKey, voiceKey } from '../../src/accounts/sealed-link.ts';
import { minuteOf } from '../../src/accounts/session-cookie.ts';
import { needs } from '../../src/forum/needs.catalogue.ts';
import { hourOf } from '../../src/platform/coarse-time.rules.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { RENDERER } from '../../src/platform/markdown/render-markdown.ts';
import type { Names, Speakers } from './names.ts';
import type { PostPlan, ThreadPlan } from './plan.ts';
import type { Rendered, Texts } from './texts.ts';
import type { WrittenThread } from './write-corpus.ts';

/** The columns that are written, with their types. What is not here has its value from the table. */
export const columns = {
  name: {
    id: 'text',
    shown: 'text',
    avatar: 'int',
    kind: 'text',
    kept_skeleton: 'text',
    owner_sealed: 'bytea',
  },
  thread: {
    id: 'text',
    space_id: 'text',
    name_id: 'text',
    kind: 'text',
    title: 'text',
    need: 'text',
    opened_hour: 'timestamptz',
    last_hour: 'timestamptz',
    activity: 'bigint',
    next_position: 'int',
    answers: 'int',
    listed: 'bool',
    version: 'int',
  },
  voice: { blind_key: 'bytea', thread_id: 'text', name_id: 'text' },
  post: {
    id: 'text',
    thread_id: 'text',
    position: 'int',
    name_id: 'text',
    state: 'text',
    source: 'text',
    html: 'text',
    rendered_by: 'int',
    quotes_id: 'text',
    written_hour: 'timestamptz',
    written_minute: 'bytea',
    edited: 'bool',
    revision: 'int',
    labels: 'text[]',
    team_labels: 'text[]',
    sections: 'jsonb',
    several: 'bool',
  },
  reaction: { blind_key: 'bytea', post_id: 'text', thanks: 'bool', me_too: 'bool', read: 'bool' },
} as const;

type Row<Table extends keyof typeof columns> = Record<keyof (typeof columns)[Table], unknown>;

export interface Rows {
  names: Row<'name'>[];
  threads: Row<'thread'>[];
  voices: Row<'voice'>[];
  posts: Row<'post'>[];
  reactions: Row<'reaction'>[];
  /** How often a reader of each space could have seen a change, and the threads it lists. */
  spaces: Map<string, { changes: number; listed: number }>;
  written: WrittenThread[];
}

interface Ground {
  keys: Keys;
  texts: Texts;
  people: readonly string[];
  names: Names;
  spaces: readonly string[];
}

/** `several` is told of a post that at least so many people have reacted to (RE-7). */
const several = 3;

/** The rows of a plan. `places` are as many numbers of the sequence as there are posts, in their order. */
export function makeRows(ground: Ground, plan: readonly ThreadPlan[], places: readonly string[]): Rows {
  const rows: Rows = {
    names: ground.names.rows,
    threads: [],
    voices: [],
    posts: [],
    reactions: [],
    spaces: new Map(),
    written: [],
  };
  const activity = activityOf(plan, places);
  for (const [number, thread] of plan.entries())
    addThread(ground, rows, thread, number, activity[number] ?? '0');
  return rows;
}

/** The number each thread's last post got, all posts of the corpus taken by their time. */
function activityOf(plan: readonly ThreadPlan[], places: readonly string[]): string[] {
  const last: string[] = [];
  const all = plan.flatMap((thread, number) => thread.posts.map(({ at }) => ({ at, number })));
  all.sort((one, other) => one.at - other.at);
  for (const [at, { number }] of all.entries()) last[number] = places[at] ?? '0';
  return last;
}

function addThread(ground: Ground, rows: Rows, plan: ThreadPlan, number: number, activity: string): void {
  const id = newId();
  const space = ground.spaces[plan.space % ground.spaces.length] ?? '';
  const voices = new Map<number, string>();
  const speakers: Speakers = { skeletons: new Set(), hues: [] };
  const ids = plan.posts.map(() => newId());
  for (const [place, post] of plan.posts.entries()) {
    if (!voices.has(post.speaker)) {
      const name = ground.names.take(post.speaker, id, speakers);
      voices.set(post.speaker, name.id);
      const blind_key = voiceKey(ground.keys, ground.people[post.speaker] ?? '', id);
      rows.voices.push({ blind_key, thread_id: id, name_id: name.id });
    }
    const story = plan.story && place === 0;
    rows.posts.push(
      postRow(ground, { thread: id, ids, place, story, name: voices.get(post.speaker) ?? '' }, post),
    );
    addReactions(ground, rows, ids[place] ?? '', post);
  }
  rows.threads.push(
    threadRow(ground.texts, plan, {
      id,
      space,
      number,
      activity,
      name: voices.get(plan.posts[0]?.speaker ?? 0) ?? '',
    }),
  );
  count(rows, space, plan);
  rows.written.push({ id, space, posts: ids });
}

const isUp = (post: PostPlan | undefined): boolean => post?.state === 'up';
const answersOf = ({ posts }: ThreadPlan): number => posts.slice(1).filter(isUp).length;
const isListed = (plan: ThreadPlan): boolean => isUp(plan.posts[0]) || answersOf(plan) > 0;
/** One for each post, one more for each that was edited or taken back. */
const changesOf = ({ posts }: ThreadPlan): number =>
  posts.length + posts.filter((post) => post.edited || !isUp(post)).length;

function count(rows: Rows, space: string, plan: ThreadPlan): void {
  const before = rows.spaces.get(space) ?? { changes: 0, listed: 0 };
  const listed = before.listed + (isListed(plan) ? 1 : 0);
  rows.spaces.set(space, { changes: before.changes + changesOf(plan), listed });
}

function threadRow(
  texts: Texts,
  plan: ThreadPlan,
  {
    id,
    space,
    number,
    activity,
    name,
  }: { id: string; space: string; number: number; activity: string; name: string },
): Row<'thread'> {
  const [opening] = plan.posts;
  return {
    id,
    space_id: space,
    name_id: name,
    kind: plan.story ? 'story' : 'thread',
    title: isUp(opening) ? texts.titles[number % texts.titles.length] : '',
    need: needs[number % needs.length],
    opened_hour: hourOf(new Date(opening?.at ?? 0)),
    last_hour: hourOf(new Date(plan.posts.at(-1)?.at ?? 0)),
    activity,
    next_position: plan.posts.length + 1,
    answers: answersOf(plan),
    listed: isListed(plan),
    version: 1 + changesOf(plan),
  };
}

interface Place {
  thread: string;
  ids: readonly string[];
  place: number;
  story: boolean;
  name: string;
}

function postRow(
  { keys, texts }: Ground,
  { thread, ids, place, story, name }: Place,
  post: PostPlan,
): Row<'post'> {
  const id = ids[place] ?? '';
  const pool: readonly Rendered[] = story ? texts.stories : texts.posts;
  const text = isUp(post) ? pool[post.text % pool.length] : undefined;
  const at = new Date(post.at);
  return {
    id,
    thread_id: thread,
    position: place + 1,
    name_id: name,
    state: post.state,
    source: text?.source ?? null,
    html: text?.html ?? null,
    rendered_by: RENDERER,
    quotes_id: post.quotes === null ? null : (ids[post.quotes - 1] ?? null),
    written_hour: hourOf(at),
    written_minute: isUp(post) ? keys.seal('post-minute', id, String(minuteOf(at))) : null,
    edited: post.edited,
    revision: post.edited || !isUp(post) ? 2 : 1,
    labels: post.labels,
    team_labels: post.teamLabels,
    sections: text?.sections ? JSON.stringify(text.sections) : null,
    several: post.reactions.length >= several,
  };
}

function addReactions({ keys, people }: Ground, rows: Rows, post: string, plan: PostPlan): void {
  for (const { by, words } of plan.reactions) {
    rows.reactions.push({
      blind_key: reactionKey(keys, people[by] ?? '', post),
      post_id: post,
      thanks: words.includes('thanks'),
      me_too: words.includes('me-too'),
      read: words.includes('read'),
    });
  }
}
