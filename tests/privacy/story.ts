import { createAccount } from '../../src/accounts/create-account.ts';
import { giveName, noteThread, voiceKey } from '../../src/accounts/sealed-link.ts';
import { openSession, recognise } from '../../src/accounts/sessions.ts';
import { addPost } from '../../src/forum/add-post.ts';
import { Thread } from '../../src/forum/thread.entity.ts';
import { Voice } from '../../src/forum/voice.entity.ts';
import { hourOf } from '../../src/platform/coarse-time.rules.ts';
import { formOnce } from '../../src/platform/form-once.ts';
import { setClock } from '../../src/platform/clock.ts';
import { newId } from '../../src/platform/ids.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { createLimits } from '../../src/platform/limits.ts';
import type { Em } from '../../src/platform/rows.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import type { Random } from './random.ts';

/** How people behave in a story. */
export interface Habits {
  accounts: number;
  posts: number;
  days: number;
  /** Chance that somebody who has just posted writes once more in the same visit, mostly in another thread. */
  again: number;
}

export interface Story {
  /** Whose each name is: what an attacker would like to know. */
  ownerOf: Map<string, string>;
  accounts: string[];
}

/** Lets a leak be built in on purpose, right after a name was made. */
export type AfterName = (em: Em, name: string, owner: number) => Promise<void>;

interface Being {
  account: string;
  number: number;
  cookie: string;
  kept: string[];
  /** Threads they have spoken in: people come back to see who answered. */
  spokenIn: string[];
  seenWeek: number;
}

const minute = 60_000;
const day = 1440;

/**
 * Lives a forum's first weeks through the real use cases: people join at all times, come in visits of one or more
 * posts at their own time of day, under fresh names and kept ones, in several threads, all at the same time.
 */
export async function liveStory(
  em: Em,
  keys: Keys,
  random: Random,
  habits: Habits,
  afterName?: AfterName,
): Promise<Story> {
  const begin = new Date('2026-03-02T00:00:00Z').getTime();
  const clock = setClock(new Date(begin));
  const tools = toolsFor(keys, clock);
  const story: Story = { ownerOf: new Map(), accounts: [] };
  const beings: Being[] = [];
  const threads: string[] = [];
  const joins = joinTimes(random, habits);
  const visits = planVisits(random, habits, joins);
  const goTo = (at: number): void => clock.move(begin + at * minute - clock.now().getTime());

  for (const event of visits) {
    goTo(event.at);
    if (event.kind === 'join') {
      beings[event.who] = await join(em, tools, event.who, event.at);
      story.accounts.push(beings[event.who]?.account ?? '');
      continue;
    }
    const being = beings[event.who] as Being;
    await seen(em, tools, being, event.at);
    if (event.kind === 'name') {
      being.kept.push(await keepName(em, tools, being, random));
      continue;
    }
    await speak(em, tools, being, threads, random);
  }
  await settle(em, keys, story, beings, afterName);
  return story;
}

const toolsFor = (keys: Keys, clock: Tools['clock']): Tools => ({
  keys,
  clock,
  limits: createLimits(),
  passwords: { hash: async () => '', verify: async () => ({ right: false, rehash: false }) },
  announce: async () => undefined,
  render: async () => ({ html: '<p>x</p>', plain: false }),
});

interface Event {
  kind: 'join' | 'name' | 'post';
  who: number;
  at: number;
}

/** Most were there from the start, some come later. Minutes since the beginning. */
const joinTimes = (random: Random, { accounts, days }: Habits): number[] =>
  Array.from({ length: accounts }, () =>
    Math.floor(random() < 0.6 ? random() * day : random() * (days - 2) * day),
  );

/** When who does what, in order of time. */
function planVisits(random: Random, habits: Habits, joins: number[]): Event[] {
  const keenness = joins.map(() => Math.exp(0.8 * gauss(random)));
  const events: Event[] = joins.map((at, who) => ({ kind: 'join', who, at }));
  for (const [who, at] of joins.entries()) {
    const names = random() < 0.4 ? 1 + Math.floor(random() * 2) : 0;
    for (let made = 0; made < names; made += 1) {
      events.push({ kind: 'name', who, at: Math.floor(at + 1 + random() * (habits.days * day - at - 1)) });
    }
  }
  let posts = 0;
  while (posts < habits.posts) {
    const who = weighted(random, keenness);
    let at = visitAt(random, habits, joins[who] ?? 0);
    do {
      events.push({ kind: 'post', who, at });
      posts += 1;
      at += 2 + Math.floor(random() * 15);
    } while (posts < habits.posts && random() < habits.again);
  }
  return events.sort((one, other) => one.at - other.at);
}

/** Most come in the evening, few at night; all live in one place. */
function visitAt(random: Random, { days }: Habits, joined: number): number {
  const date = Math.floor(joined / day + random() * (days - joined / day));
  const evening = 20 * 60 + gauss(random) * 180;
  const any = random() * day;
  const at = date * day + ((Math.floor(random() < 0.6 ? evening : any) + day) % day);
  return Math.max(joined + 3, at);
}

async function join(em: Em, tools: Tools, number: number, at: number): Promise<Being> {
  const made = await inTransaction(em, async (tx) => {
    const account = await createAccount(tx, tools, {
      signInKey: tools.keys.blind('sign-in-name', newId()),
      passphraseHash: `$argon2id$v=19$${newId()}`,
      agreementVersion: 1,
    });
    await tx.execute('update account set pending_codes = null where id = ?', [account]);
    return { account, session: await openSession(tx, tools, { account, shared: false }) };
  });
  return {
    account: made.account,
    number,
    cookie: made.session.cookie,
    kept: [],
    spokenIn: [],
    seenWeek: Math.floor(at / (7 * day)),
  };
}

/** The first request of a week writes the week down; the cookie goes on as it is. */
async function seen(em: Em, tools: Tools, being: Being, at: number): Promise<void> {
  const week = Math.floor(at / (7 * day));
  if (week === being.seenWeek) return;
  being.seenWeek = week;
  being.cookie = (await recognise(em, tools, being.cookie)).cookie ?? being.cookie;
}

function keepName(em: Em, tools: Tools, being: Being, random: Random): Promise<string> {
  const shown = `Kept ${newId()}`;
  const avatar = Math.floor(random() * 800);
  return inTransaction(em, (tx) => giveName(tx, tools.keys, being.account, { shown, avatar, kind: 'kept' }));
}

const spaces = ['nights', 'anxiety', 'low-days', 'loss', 'family', 'work'];

async function speak(em: Em, tools: Tools, being: Being, threads: string[], random: Random): Promise<void> {
  const kept = being.kept[Math.floor(random() * being.kept.length)];
  const voice = {
    voice: kept !== undefined && random() < 0.3 ? kept : 'fresh',
    fresh_name: '',
    fresh_avatar: Math.floor(random() * 800),
  };
  const member = asActor({ tools } as never, being);
  const form = { text: 'x', form_key: newId() };
  if (threads.length < 5 || random() < 0.08) {
    const space = spaces[Math.floor(random() * spaces.length)] ?? 'nights';
    const id = await openThread(em, tools, member, { ...voice, ...form, space, title: 'x', need: 'listen' });
    threads.push(id);
    being.spokenIn.push(id);
    return;
  }
  const back = being.spokenIn.at(-1 - Math.floor(random() * 3));
  const age = Math.min(threads.length - 1, Math.floor(-Math.log(1 - random()) * 20));
  const thread = back !== undefined && random() < 0.5 ? back : (threads[threads.length - 1 - age] ?? '');
  if (!being.spokenIn.includes(thread)) being.spokenIn.push(thread);
  await postAnswer(em, tools, member, { ...voice, ...form, thread, quotes: '' });
}

/** Opens every seal to know the truth; where a leak is planted, it is planted here. */
async function settle(
  em: Em,
  keys: Keys,
  story: Story,
  beings: Being[],
  afterName?: AfterName,
): Promise<void> {
  const numbers = new Map(beings.map((being) => [being.account, being.number]));
  for (const row of await em.execute<{ id: string; owner_sealed: Buffer }[]>(
    'select id, owner_sealed from name',
  )) {
    const owner = keys.open('name-owner', row.id, row.owner_sealed).toString();
    story.ownerOf.set(row.id, owner);
    await afterName?.(em, row.id, numbers.get(owner) ?? 0);
  }
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
