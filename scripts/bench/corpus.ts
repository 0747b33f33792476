import { changeLocker } from '../../src/accounts/lockers.ts';
import type { Database } from '../../src/database.ts';
import type { Tools } from '../../src/platform/tools.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { type Filled, fillForum } from '../corpus/fill.ts';
import { inHands, peopleFor } from '../corpus/people.ts';
import { specialSizes } from '../corpus/plan.ts';
import type { Options } from './options.ts';
import { makePerson, type Person } from './people.ts';

/** Issue 3: a member with so many names and follows reads. They were up to date when this share of threads was quiet. */
const own = { names: 100, follows: 200, upToDate: 0.98 };
const readers = 4;
const writers = 16;
const signers = 20;
const otherThreads = 120;

/** A forum with something in it, and the people who come to read and write. */
export interface Corpus {
  /** The threads that are read. */
  thousand: string;
  fifty: string;
  twenty: string;
  /** Threads that are answered; one after the other lies in another space. */
  others: string[];
  space: string;
  threads: number;
  posts: number;
  /** Members with a hundred names and two hundred follows, and no name in the threads that are read. */
  readers: Person[];
  /** One for each of the first of the other threads, who has a name in it already. */
  writers: Person[];
  /** Members who have not written yet. */
  newcomers: Person[];
  /** Members who come to sign in. */
  signers: { name: string; passphrase: string }[];
  /** The ETag of the thread of 50 posts for a guest, where pages have one. */
  sign?: string;
}

/** How many people of each kind there are. */
interface Crowd {
  /** Who speaks in the corpus; readers and writers are among them. */
  speakers: number;
  newcomers: number;
}

type Size = Pick<Options, 'threads' | 'posts' | 'seconds' | 'rounds'>;

/** More first replies than are given in that time. */
const firstRepliesASecond = 600;

/** Nobody has more than one name for each of the other threads, so so many newcomers are needed. */
const crowdFor = ({ posts, seconds, rounds }: Size): Crowd => ({
  speakers: peopleFor(posts),
  newcomers: Math.ceil((firstRepliesASecond * (seconds * rounds + 1)) / otherThreads),
});

const nameOf = (kind: string) => (number: number) => `bench ${kind} ${number}`;
const speakerName = nameOf('s');
const newcomerName = nameOf('n');
const signerName = nameOf('i');
const passphrase = 'ember lantern willow stone river';
const list = (count: number, name: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, number) => name(number));

/** The sign-in names of everybody who writes or signs in: the forum must know them when it starts. */
export function liftedNames(size: Size): string[] {
  const crowd = crowdFor(size);
  return [
    ...list(crowd.speakers, speakerName),
    ...list(crowd.newcomers, newcomerName),
    ...list(signers, signerName),
  ];
}

/** Makes the people, fills the forum and gives the readers what they follow. */
export async function makeCorpus(database: Database, tools: Tools, size: Size): Promise<Corpus> {
  const crowd = crowdFor(size);
  const nobody = 'nobody signs in here';
  const make = (name: (number: number) => string, hash: string) => (number: number) =>
    makePerson(database, tools, name(number), hash);
  const people = await inHands(crowd.speakers, make(speakerName, nobody));
  const newcomers = await inHands(crowd.newcomers, make(newcomerName, nobody));
  await inHands(signers, make(signerName, await tools.passwords.hash(passphrase)));
  const accounts = people.map(({ member }) => member.account);
  const filled = await fillForum(database, tools, accounts, {
    threads: size.threads,
    posts: size.posts,
    regulars: { people: readers, names: own.names },
  });
  const [thousand, fifty, twenty] = filled.threads.slice(0, specialSizes.length).map(({ id }) => id);
  if (thousand === undefined || fifty === undefined || twenty === undefined)
    throw new Error('The corpus is too small.');
  await follow(database, tools, people.slice(0, readers), filled);
  const others = chooseOthers(filled);
  return {
    thousand,
    fifty,
    twenty,
    others: others.map((at) => filled.threads[at]?.id ?? ''),
    space: filled.threads[1]?.space ?? '',
    threads: filled.threads.length,
    posts: filled.posts,
    readers: people.slice(0, readers),
    writers: others.slice(0, writers).flatMap((at) => people[filled.speakers[at]?.[0] ?? -1] ?? []),
    newcomers,
    signers: list(signers, signerName).map((name) => ({ name, passphrase })),
  };
}

/** Places of ordinary threads, in a row, so that each lies in another space than the one before. */
function chooseOthers({ threads }: Filled): number[] {
  return [...threads.keys()].slice(specialSizes.length, specialSizes.length + otherThreads);
}

async function follow(
  database: Database,
  { keys }: Tools,
  people: Person[],
  { threads }: Filled,
): Promise<void> {
  const step = Math.max(1, Math.floor(threads.length / own.follows));
  const followed = threads.filter((_, at) => at % step === 0).slice(0, own.follows);
  const [quiet] = await database
    .fork()
    .execute<{ activity: string }[]>('select activity from thread order by activity offset ? limit 1', [
      Math.floor(threads.length * own.upToDate),
    ]);
  for (const { member } of people) {
    await inTransaction(database.fork(), async (tx) => {
      await changeLocker(tx, keys, member.account, 'settings', (content) => ({
        ...content,
        inboxSeen: quiet?.activity ?? '0',
      }));
      await changeLocker(tx, keys, member.account, 'following', (content) => ({
        ...content,
        threads: followed.map(({ id, posts }) => ({ thread: id, seen: posts.length })),
      }));
    });
  }
}
