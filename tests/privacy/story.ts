import { createAccount } from '../../src/accounts/create-account.ts';
import { giveName, noteThread, voiceKey } from '../../src/accounts/sealed-link.ts';
import { openSession, recognise } from '../../src/accounts/sessions.ts';
import { addPost } from '../../src/forum/add-post.ts';
import { keepDraft } from '../../src/forum/keep-draft.ts';
import { noteMentions } from '../../src/forum/note-mentions.ts';
import { putUpOnce } from '../../src/forum/put-up-once.ts';
import { Thread, type ThreadKind } from '../../src/forum/thread.entity.ts';
import { Voice } from '../../src/forum/voice.entity.ts';
import { setClock } from '../../src/platform/clock.ts';
import { hourOf } from '../../src/platform/coarse-time.rules.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { createLimits } from '../../src/platform/limits.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import type { Random } from './random.ts';
import { kindFor, nameUsed, putFacets, searchOnce, sectionsFor } from './strategies-in-story.ts';
import { unlessRefused } from './team-in-story.ts';
import { actorOf, type Being, chooseThread, lookAround, type Member, spaces, type World } from './visits.ts';

export type { Member } from './visits.ts';

/** How people behave in a story. */
export interface Habits {
  accounts: number;
  posts: number;
  days: number;
  /** Chance that somebody who has just posted writes once more within minutes, mostly in another thread. */
  again: number;
  /** How unequally people write: 0 is all alike. */
  unequal: number;
  /** Whether people go on joining all the time, or were there from the first day. */
  growing: boolean;
  /** Whether each has an hour of the day of their own, or all come when most do. */
  ownHours: boolean;
}

export interface Story {
  /** Whose each name is: what an attacker would like to know. */
  ownerOf: Map<string, string>;
  /** Accounts in the order in which they joined. */
  accounts: string[];
}

const minute = 60_000;
const day = 1440;
const begin = new Date('2026-03-02T00:00:00Z').getTime();

/**
 * Lives a forum's first weeks with the functions that pages use: people join, make kept names, open threads and
 * answer under fresh names and kept ones, in visits of one post or several, all in between each other. After most posts,
 * and at times without any, they look around (`lookAround`). `members` are people who joined on the first day, where
 * that has been lived before.
 */
export async function liveStory(
  em: Em,
  keys: Keys,
  random: Random,
  habits: Habits,
  members: readonly Member[] = [],
): Promise<Story> {
  const clock = setClock(new Date(begin));
  const tools = toolsFor(keys, clock);
  const beings = new Map([...members].map((member, who) => [who, newBeing(member)]));
  const world: World = { threads: [], posts: new Map(), strategies: [], team: [] };
  const events = planEvents(random, habits);
  for (const [nth, { kind, who, at }] of events.entries()) {
    if (nth === Math.floor(events.length * indexed)) await searchOnce(em, tools);
    clock.move(begin + at * minute - clock.now().getTime());
    const being = beings.get(who) ?? newBeing(await join(em, tools, at));
    beings.set(who, being);
    if (kind === 'join') continue;
    await noteSeen(em, tools, being, at);
    if (kind === 'name') being.kept.push(await keepName(em, tools, being, random));
    else if (kind === 'look') await lookAround({ em, tools, being, world, random }).catch(unlessRefused);
    else await speak(em, tools, being, world, random).catch(unlessRefused);
  }
  const accounts = [...beings.values()].map(({ account }) => account);
  return { ownerOf: await openSeals(em, keys), accounts };
}

/** The first day of a forum on which everybody joins. */
export async function joinAll(em: Em, keys: Keys, count: number): Promise<Member[]> {
  const tools = toolsFor(keys, setClock(new Date(begin)));
  const members: Member[] = [];
  while (members.length < count) members.push(await join(em, tools, 0));
  return members;
}

const newBeing = (member: Member): Being => ({ ...member, kept: [], voices: new Map() });

const toolsFor = (keys: Keys, clock: Tools['clock']): Tools => ({
  keys,
  clock,
  limits: createLimits(),
  passwords: { hash: async () => '', verify: async () => ({ right: true, rehash: false }) },
  announce: async () => undefined,
  render: async () => ({ html: '<p>x</p>', plain: false }),
  passkeys: { party: null, copied: () => undefined },
  erased: {
    note: async () => undefined,
    read: async () => ({ size: 0, has: () => false }),
    prune: async () => undefined,
  },
});

/** The part of the story that the index has taken in; what changed since waits for it. */
const indexed = 0.95;

/** Chance that somebody who has posted looks around afterwards, and visits without a post for each post. */
const looking = 0.6;
const reading = 0.2;

interface Event {
  kind: 'join' | 'name' | 'post' | 'look';
  who: number;
  /** Minutes since the beginning. */
  at: number;
}

/** Who does what when, in order of time. */
function planEvents(random: Random, habits: Habits): Event[] {
  const people = Array.from({ length: habits.accounts }, () => ({
    joins: Math.floor(habits.growing ? random() ** 2 * (habits.days - 2) * day : random() * day),
    keen: Math.exp(habits.unequal * gauss(random)),
    hour: random() * 24,
    names: random() < 0.4 ? 1 + Math.floor(random() * 2) : 0,
  }));
  const events: Event[] = [];
  for (const [who, { joins, names }] of people.entries()) {
    events.push({ kind: 'join', who, at: joins });
    for (let made = 0; made < names; made += 1) {
      events.push({ kind: 'name', who, at: visitAt(random, habits, joins, people[who]?.hour ?? 0) });
    }
  }
  const keen = people.map((person) => person.keen);
  const visit = (): { who: number; at: number } => {
    const who = weighted(random, keen);
    return { who, at: visitAt(random, habits, people[who]?.joins ?? 0, people[who]?.hour ?? 0) };
  };
  for (let posts = 0; posts < habits.posts; ) {
    let { who, at } = visit();
    do {
      events.push({ kind: 'post', who, at });
      posts += 1;
      at += 2 + Math.floor(random() * 15);
    } while (posts < habits.posts && random() < habits.again);
    if (random() < looking) events.push({ kind: 'look', who, at });
  }
  // Many come only to read.
  for (let nth = 0; nth < habits.posts * reading; nth += 1) events.push({ kind: 'look', ...visit() });
  return events.sort((one, other) => one.at - other.at);
}

/** Most come in the evening and few at night, unless each has an hour of their own. */
function visitAt(random: Random, { days, ownHours }: Habits, joins: number, hour: number): number {
  const date = Math.floor(joins / day + random() * (days - joins / day));
  const wanted = ownHours
    ? hour * 60 + gauss(random) * 150
    : random() < 0.6
      ? 20 * 60 + gauss(random) * 180
      : random() * day;
  return Math.max(joins + 3, date * day + ((Math.floor(wanted) + 2 * day) % day));
}

async function join(em: Em, tools: Tools, at: number): Promise<Member> {
  const account = await createAccount(em, tools, {
    signInKey: tools.keys.blind('sign-in-name', newId()),
    passphraseHash: `$argon2id$v=19$${newId()}`,
    agreementVersion: 1,
  });
  await em.execute('update account set pending_codes = null where id = ?', [account]);
  const session = await openSession(em, tools, { account, shared: false });
  tools.limits.lift(account);
  return { account, session: session.id, cookie: session.cookie, seenWeek: Math.floor(at / (7 * day)) };
}

/** The first request of a week writes the week down. */
async function noteSeen(em: Em, tools: Tools, being: Being, at: number): Promise<void> {
  const week = Math.floor(at / (7 * day));
  if (week === being.seenWeek) return;
  being.seenWeek = week;
  being.cookie = (await recognise(em, tools, being.cookie)).cookie ?? being.cookie;
}

function keepName(em: Em, tools: Tools, being: Being, random: Random): Promise<string> {
  const avatar = Math.floor(random() * 800);
  return giveName(em, tools.keys, being.account, { shown: `Kept ${newId()}`, avatar, kind: 'kept' });
}

/** One post: every other time where they have spoken before, now and then a thread of their own. */
async function speak(em: Em, tools: Tools, being: Being, world: World, random: Random): Promise<void> {
  const formKey = newId();
  const form = { sender: being.account, formKey, content: [newId()], now: tools.clock.now() };
  const opens = world.threads.length < 5 || random() < 0.08;
  const thread = opens ? '' : chooseThread({ being, world, random });
  const of = opens ? { formKey } : { thread };
  if (random() < 0.1) await keepDraft(em, tools, actorOf(being), of, { text: 'x' });
  const kind = opens ? kindFor(random) : 'thread';
  await putUpOnce(em, tools, actorOf(being), of, form, async () => {
    const where = opens ? await openThread(em, tools, kind, random) : thread;
    if (opens) world.threads.push(where);
    if (kind === 'strategy') world.strategies.push(where);
    const before = world.posts.get(where) ?? [];
    const name = being.voices.get(where) ?? (await takeVoice(em, tools, being, where, random));
    const [place] = await em.execute<{ position: number }[]>(
      `update thread set next_position = next_position + 1, answers = next_position - 1, last_hour = ?, name_id = case name_id when '' then ? else name_id end,
         activity = nextval('activity_sequence'), version = version + 1 where id = ? returning next_position - 1 as position`,
      [hourOf(tools.clock.now()), name, where],
    );
    const rendered = { html: await wordsFor(em, before.at(-1)?.name, random), plain: false };
    const post = await addPost(em, tools, {
      thread: where,
      position: place?.position ?? 0,
      name,
      source: 'x',
      rendered,
      quotes: null,
      ...(sectionsFor[kind] ? { sections: sectionsFor[kind] } : {}),
    });
    await noteMentions(em, { id: post, thread: where, name }, rendered.html);
    world.posts.set(where, [...before, { post, name }]);
    if (kind === 'story') await nameUsed({ em, tools, actor: actorOf(being), ...world }, post);
    return post;
  });
}

/** Now and then somebody speaks to whoever spoke last. */
async function wordsFor(em: Em, last: string | undefined, random: Random): Promise<string> {
  if (last === undefined || random() > 0.05) return '<p>x</p>';
  const [name] = await em.execute<{ shown: string }[]>('select shown from name where id = ?', [last]);
  return `<p>@${name?.shown}, x</p>`;
}

async function openThread(em: Em, tools: Tools, kind: ThreadKind, random: Random): Promise<string> {
  const id = newId();
  const hour = hourOf(tools.clock.now());
  const space = spaces[Math.floor(random() * spaces.length)] ?? '';
  await em.insert(Thread, {
    id,
    space: kind === 'strategy' ? 'strategies' : space,
    kind,
    name: '',
    title: 'x',
    need: 'listen',
    openedHour: hour,
    lastHour: hour,
    activity: '0',
  });
  if (kind === 'strategy') await putFacets(em, id);
  return id;
}

/** A kept name now and then, where they have one; else a fresh name. */
async function takeVoice(
  em: Em,
  tools: Tools,
  being: Being,
  thread: string,
  random: Random,
): Promise<string> {
  const { keys } = tools;
  const kept = random() < 0.3 ? being.kept[Math.floor(random() * being.kept.length)] : undefined;
  const fresh = {
    shown: `Fresh ${newId()}`,
    avatar: Math.floor(random() * 800),
    kind: 'thread' as const,
    thread,
  };
  if (kept !== undefined) await noteThread(em, keys, being.account, kept, thread);
  const name = kept ?? (await giveName(em, keys, being.account, fresh));
  await em.insert(Voice, { blindKey: voiceKey(keys, being.account, thread), thread, name });
  being.voices.set(thread, name);
  return name;
}

/** The truth, which only the keys tell. */
async function openSeals(em: Em, keys: Keys): Promise<Map<string, string>> {
  const names = await em.execute<{ id: string; owner_sealed: Buffer }[]>('select id, owner_sealed from name');
  return new Map(
    names.map(({ id, owner_sealed }) => [id, keys.open('name-owner', id, owner_sealed).toString()]),
  );
}

const gauss = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function weighted(random: Random, weights: number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return weights.length - 1;
}
