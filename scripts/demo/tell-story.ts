import { drawAvatar } from '../../src/accounts/avatar.rules.ts';
import { createAccount } from '../../src/accounts/create-account.ts';
import { giveName } from '../../src/accounts/sealed-link.ts';
import { signInKey } from '../../src/accounts/sign-in-key.ts';
import type { Database } from '../../src/database.ts';
import { openThread } from '../../src/forum/open-thread.ts';
import { postAnswer } from '../../src/forum/post-answer.ts';
import { withdrawPost } from '../../src/forum/withdraw-post.ts';
import type { Member } from '../../src/platform/actor.ts';
import { setClock } from '../../src/platform/clock.ts';
import { newId, randomShare } from '../../src/platform/ids.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { demoThreads } from './corpus/corpus.ts';
import { type DemoAnswer, type DemoThread, demoEveningHour, demoPeople } from './corpus/types.ts';

const hour = 3_600_000;

/** Something of the story that happens at its hour: an opening post or an answer. */
interface Moment {
  hoursAgo: number;
  thread: DemoThread;
  answer?: DemoAnswer;
}

interface Teller {
  database: Database;
  tools: Tools;
  people: Map<string, Member>;
  kept: Map<string, string>;
  /** Ids of a thread's posts as they were written: the opening post first. */
  posts: Map<DemoThread, { thread: string; posts: string[] }>;
}

/** What was told: counts, and the post that somebody is worried about, for the report that waits. */
export interface Told {
  people: number;
  threads: number;
  posts: number;
  reported: { post: string; answer: DemoAnswer }[];
  locked: { thread: string; reason: string }[];
}

/**
 * Tells the first stories in an empty forum through the same use cases that people use, each at its hour
 * before the last evening. The accounts behind it have passphrases that nobody knows.
 */
export async function tellStory(database: Database, given: Tools, zoneEvening: Date): Promise<Told> {
  const clock = setClock(new Date(zoneEvening.getTime() - 45 * 24 * hour));
  const tools: Tools = { ...given, clock };
  const teller: Teller = { database, tools, people: new Map(), kept: new Map(), posts: new Map() };
  await gather(teller);
  for (const moment of inOrder(demoThreads)) {
    clock.move(zoneEvening.getTime() - moment.hoursAgo * hour - clock.now().getTime());
    if (moment.answer === undefined) await tellThread(teller, moment.thread);
    else await tellAnswer(teller, moment.thread, moment.answer);
  }
  return sumUp(teller);
}

/** The last time it was evening in the community's zone: weekdays and nights in the stories count from it. */
export function lastEvening(now: Date, zone: string): Date {
  const local = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' });
  for (let back = 0; back < 25; back += 1) {
    const at = new Date(Math.floor(now.getTime() / hour) * hour - back * hour);
    if (Number(local.format(at)) === demoEveningHour) return at;
  }
  return now;
}

async function gather(teller: Teller): Promise<void> {
  const { database, tools } = teller;
  const passphraseHash = await tools.passwords.hash(newId() + newId());
  for (const person of demoPeople) {
    const account = await inTransaction(database.fork(), (tx) =>
      createAccount(tx, tools, {
        signInKey: signInKey(tools.keys, `demo ${person} ${newId()}`),
        passphraseHash,
        agreementVersion: 1,
      }),
    );
    tools.limits.lift(account);
    teller.people.set(person, asMember(account));
  }
}

/** A demo account as the use cases know a member. */
export const asMember = (account: string): Member => ({
  kind: 'member',
  account,
  session: '',
  role: 'member',
  waitingRole: null,
  codesPending: false,
  agreementVersion: 1,
  shared: false,
  hasTwoStep: false,
});

function inOrder(threads: readonly DemoThread[]): Moment[] {
  const moments: Moment[] = threads.flatMap((thread) => [
    { hoursAgo: thread.hoursAgo, thread },
    ...thread.answers.map((answer) => ({ hoursAgo: answer.hoursAgo, thread, answer })),
  ]);
  return moments.sort((one, other) => other.hoursAgo - one.hoursAgo);
}

async function tellThread(teller: Teller, thread: DemoThread): Promise<void> {
  const { database, tools } = teller;
  const member = personOf(teller, thread.by);
  const id = await openThread(database.fork(), tools, member, {
    space: thread.space,
    title: thread.title,
    text: thread.text,
    need: thread.need,
    form_key: newId(),
    ...(await voiceOf(teller, member, thread.keptName)),
  });
  const [opening] = await database
    .fork()
    .execute<{ id: string }[]>('select id from post where thread_id = ? and position = 1', [id]);
  teller.posts.set(thread, { thread: id, posts: [opening?.id ?? ''] });
}

async function tellAnswer(teller: Teller, thread: DemoThread, answer: DemoAnswer): Promise<void> {
  const { database, tools } = teller;
  const told = teller.posts.get(thread);
  if (told === undefined) throw new Error(`"${thread.title}" is answered before it is told`);
  const member = personOf(teller, answer.by);
  const post = await postAnswer(database.fork(), tools, member, {
    thread: told.thread,
    text: answer.text,
    quotes: answer.quotes === undefined ? '' : (told.posts[answer.quotes + 1] ?? ''),
    form_key: newId(),
    ...(await voiceOf(teller, member, answer.keptName)),
  });
  told.posts.push(post);
  if (answer.withdrawn) await withdrawPost(database.fork(), tools, member, post);
}

function personOf(teller: Teller, person: string): Member {
  const member = teller.people.get(person);
  if (member === undefined) throw new Error(`nobody is called ${person}`);
  return member;
}

async function voiceOf(teller: Teller, member: Member, shown: string | undefined) {
  const fresh = { voice: 'fresh', fresh_name: '', fresh_avatar: drawAvatar(randomShare, []) };
  if (shown === undefined) return fresh;
  let name = teller.kept.get(shown);
  if (name === undefined) {
    const avatar = drawAvatar(randomShare, []);
    name = await inTransaction(teller.database.fork(), (tx) =>
      giveName(tx, teller.tools.keys, member.account, { shown, avatar, kind: 'kept' }),
    );
    teller.kept.set(shown, name);
  }
  return { ...fresh, voice: name };
}

function sumUp(teller: Teller): Told {
  const told: Told = { people: teller.people.size, threads: 0, posts: 0, reported: [], locked: [] };
  for (const [thread, { thread: id, posts }] of teller.posts) {
    told.threads += 1;
    told.posts += posts.length;
    if (thread.locked) told.locked.push({ thread: id, reason: thread.locked.reason });
    for (const [index, answer] of thread.answers.entries()) {
      if (answer.reported) told.reported.push({ post: posts[index + 1] ?? '', answer });
    }
  }
  return told;
}
