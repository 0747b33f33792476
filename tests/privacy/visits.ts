import type { LockerContents } from '../../src/accounts/lockers.ts';
import { readOwnLockers } from '../../src/accounts/sealed-link.ts';
import { dropAnswerDraft } from '../../src/forum/drop-draft.ts';
import { followSpace } from '../../src/forum/follow-space.ts';
import { followThread } from '../../src/forum/follow-thread.ts';
import { keepDraft } from '../../src/forum/keep-draft.ts';
import { keepPost, letGoOfPost } from '../../src/forum/keep-post.ts';
import { putThreadAside } from '../../src/forum/put-aside.ts';
import { bringBackName, putAwayName } from '../../src/forum/put-away-name.ts';
import { react } from '../../src/forum/react.ts';
import { reactions } from '../../src/forum/reactions.catalogue.ts';
import { markUpToDate } from '../../src/notifications/mark-up-to-date.ts';
import { readMark } from '../../src/notifications/marks.queries.ts';
import { ownNews } from '../../src/notifications/own-news.rules.ts';
import type { Member as Actor } from '../../src/platform/actor.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { makePasskey, meanToLeave, planLater, writeOnGround } from './own-in-story.ts';
import type { Random } from './random.ts';
import { tellOne } from './strategies-in-story.ts';
import { askOnceMore, joinTeam, teamSize, tellTeam } from './team-in-story.ts';

/** Somebody who has joined. */
export interface Member {
  account: string;
  session: string;
  cookie: string;
  /** Week of the story in which they were last seen. */
  seenWeek: number;
}

export interface Being extends Member {
  kept: string[];
  /** The name they have in each thread where they have spoken, in order. */
  voices: Map<string, string>;
}

/** What stands in the forum so far. */
export interface World {
  threads: string[];
  posts: Map<string, { post: string; name: string }[]>;
  strategies: string[];
  /** Those of the team, as who they are there. */
  team: Actor[];
}

interface Visit {
  em: Em;
  tools: Tools;
  being: Being;
  actor: Actor;
  world: World;
  random: Random;
}

export const spaces = ['nights', 'anxiety', 'low-days', 'loss', 'family', 'work'];

export const actorOf = ({ account, session }: Member): Actor => ({
  kind: 'member',
  account,
  session,
  role: 'member',
  waitingRole: null,
  codesPending: false,
  agreementVersion: 1,
  shared: false,
  hasTwoStep: false,
});

/**
 * Somebody looks around for some minutes: says a word to one post or two, and now and then follows what they read,
 * keeps a post, begins to write, puts a name or a thread away, or says that they are up to date. Follows are about one
 * for each fifth post of the forum, kept posts and drafts one for each tenth.
 */
export async function lookAround(visit: Omit<Visit, 'actor'>): Promise<void> {
  const whole = { ...visit, actor: actorOf(visit.being) };
  const { random, world } = visit;
  if (world.threads.length === 0) return;
  const { team } = world;
  if (team.length < teamSize && !team.some(({ account }) => account === visit.being.account))
    await joinTeam({ ...whole, team });
  do await sayWord(whole);
  while (random() < 0.3);
  for (const [chance, act] of acts) if (random() < chance) await act(whole);
}

const acts: readonly [chance: number, act: (visit: Visit) => Promise<unknown>][] = [
  [0.2, (visit) => follow(visit, true)],
  [0.04, (visit) => follow(visit, false)],
  [0.05, (visit) => followOneSpace(visit, true)],
  [0.01, (visit) => followOneSpace(visit, false)],
  [0.13, keepOnePost],
  [0.02, letGoOfOne],
  [0.12, tellWhatHappened],
  [0.07, writeSomething],
  [0.02, throwAway],
  [0.02, putAway],
  [0.01, bringBack],
  [0.03, putAside],
  [0.15, sayUpToDate],
  [0.04, tellOfOne],
  [0.04, ({ being, ...visit }) => askOnceMore(visit, [...being.voices.values()])],
  [0.03, planForOwn],
  [0.04, writeOnGround],
  [0.01, makePasskey],
  [0.005, meanToLeave],
];

/** Where they are reading: mostly where others have just spoken. */
export function chooseThread({ being, world, random }: Pick<Visit, 'being' | 'world' | 'random'>): string {
  const back = [...being.voices.keys()].at(-1 - Math.floor(random() * 3));
  if (back !== undefined && random() < 0.5) return back;
  const { threads } = world;
  const age = Math.min(threads.length - 1, Math.floor(-Math.log(1 - random()) * 20));
  return threads[threads.length - 1 - age] ?? '';
}

/** One of the last posts of a thread that is somebody else's, if there is one. */
function choosePost(visit: Visit): { post: string; name: string } | undefined {
  const thread = chooseThread(visit);
  const own = visit.being.voices.get(thread);
  const others = (visit.world.posts.get(thread) ?? []).slice(-8).filter(({ name }) => name !== own);
  return others[Math.floor(visit.random() * others.length)];
}

async function sayWord(visit: Visit): Promise<void> {
  const { em, tools, actor, random } = visit;
  const post = choosePost(visit)?.post;
  if (post === undefined) return;
  const say = (stands: boolean) => {
    const word = reactions[Math.floor(random() * reactions.length)] ?? 'thanks';
    return react(em, tools, actor, { post, word, stands });
  };
  await say(true);
  if (random() < 0.1) await say(true);
  if (random() < 0.05) await say(false);
}

/** Somebody tells the team of a post. The first who look around are the team. */
async function tellOfOne(visit: Visit): Promise<void> {
  const post = choosePost(visit);
  if (post !== undefined) await tellTeam({ ...visit, team: visit.world.team }, post);
}

async function planForOwn(visit: Visit): Promise<void> {
  const [thread, name] = [...visit.being.voices].at(-1) ?? [];
  const own = (visit.world.posts.get(thread ?? '') ?? []).findLast((each) => each.name === name);
  if (own !== undefined) await planLater(visit, own.post);
}

function follow(visit: Visit, follow: boolean): Promise<void> {
  const { em, tools, actor } = visit;
  return followThread(em, tools, actor, { thread: chooseThread(visit), follow });
}

function followOneSpace({ em, tools, actor, random }: Visit, follow: boolean): Promise<void> {
  const space = spaces[Math.floor(random() * spaces.length)] ?? '';
  return followSpace(em, tools, actor, { space, follow });
}

async function keepOnePost(visit: Visit): Promise<void> {
  const { em, tools, actor, random } = visit;
  const found = choosePost(visit);
  const note = random() < 0.3 ? 'for the bad nights' : '';
  if (found !== undefined) await keepPost(em, tools, actor, { post: found.post, note });
}

function tellWhatHappened({ world, being, ...visit }: Visit): Promise<void> {
  return tellOne({ ...visit, strategies: world.strategies }, new Set(being.voices.keys()));
}

async function letGoOfOne({ em, tools, actor }: Visit): Promise<void> {
  const { bookmarks } = await readOwnLockers(em, tools.keys, actor.account, ['bookmarks']);
  await letGoOfPost(em, tools, actor, bookmarks.kept[0]?.post ?? '');
}

/** Most of what is begun is short; one in five begins something of their own. */
function writeSomething(visit: Visit): Promise<string> {
  const { em, tools, actor, random } = visit;
  const text = 'x'.repeat(1 + Math.floor(-Math.log(1 - random()) * 900));
  const of = random() < 0.2 ? { formKey: newId() } : { thread: chooseThread(visit) };
  return keepDraft(em, tools, actor, of, { text });
}

async function throwAway({ em, tools, actor }: Visit): Promise<void> {
  const { drafts } = await readOwnLockers(em, tools.keys, actor.account, ['drafts']);
  const thread = drafts.kept.find((entry) => entry.thread !== undefined)?.thread;
  if (thread !== undefined) await dropAnswerDraft(em, tools, actor, thread);
}

async function putAway(visit: Visit): Promise<void> {
  const { em, tools, actor, being } = visit;
  const found = choosePost(visit);
  const own = found !== undefined && [...being.voices.values(), ...being.kept].includes(found.name);
  if (found !== undefined && !own) await putAwayName(em, tools, actor, found.post);
}

async function bringBack(visit: Visit): Promise<void> {
  const { em, tools, actor } = visit;
  const { settings } = await readOwnLockers(em, tools.keys, actor.account, ['settings']);
  await bringBackName(em, tools, actor, settings.blocked?.[0] ?? '');
}

async function putAside(visit: Visit): Promise<void> {
  const { em, tools, actor, being, world } = visit;
  const thread = chooseThread(visit);
  const starter = world.posts.get(thread)?.[0]?.name ?? '';
  if ([...being.voices.values(), ...being.kept].includes(starter)) return;
  const day = tools.clock.now().toISOString().slice(0, 10);
  await putThreadAside(em, tools, actor, { thread, day, again: false });
}

async function sayUpToDate({ em, tools, actor }: Visit): Promise<void> {
  const lockers: Pick<LockerContents, 'names' | 'settings' | 'following'> = await readOwnLockers(
    em,
    tools.keys,
    actor.account,
    ['names', 'settings', 'following'],
  );
  const news = ownNews(lockers);
  if (news === null) return;
  await markUpToDate(em, tools, actor, await readMark(em, news, tools.clock.now()));
}
