import { afterAll, beforeAll, expect, test } from 'vitest';
import { raiseVersions } from '../../../src/forum/add-post.ts';
import { editPost } from '../../../src/forum/edit-post.ts';
import { hidePost, restorePost } from '../../../src/forum/hide-post.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { type Random, seeded } from '../../privacy/random.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

/**
 * Sequences to play; 10,000 with SEQUENCES=10000, which takes some minutes. Each is a handful of changes and readings in
 * a random order, on two processes of one forum, some of the readings while a change is under way.
 */
const sequences = Number(process.env.SEQUENCES ?? 1500);
const lanes = 4;
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** One post as it should be: its words now, and everything it has ever said. */
interface Said {
  id: string;
  position: number;
  state: 'up' | 'hidden' | 'withdrawn';
  words: string;
  before: string[];
}
interface Talk {
  id: string;
  posts: Said[];
}

let places: TestForum[];
let ana: Person;
/** Reads as a member: her pages are put together from pieces that all members share. */
let eve: Person;
beforeAll(async () => {
  const first = await startApp();
  places = [first, await startApp({ beside: first.name })];
  ana = await aMember(first);
  eve = await aMember(first);
});
afterAll(async () => {
  for (const place of [...places].reverse()) await place.stop();
});

const word = (): string => `word${newId()}`;
const pick = <Item>(random: Random, list: readonly Item[]): Item =>
  list[Math.floor(random() * list.length)] as Item;

async function startTalk(forum: TestForum): Promise<Talk> {
  const words = word();
  const { id, opening } = await aThread(forum, ana, { title: 'A title', text: words });
  const talk: Talk = { id, posts: [{ id: opening, position: 1, state: 'up', words, before: [] }] };
  for (const position of [2, 3]) await answer(forum, talk, position);
  return talk;
}

async function answer(forum: TestForum, talk: Talk, position: number): Promise<void> {
  const words = word();
  const id = await anAnswer(forum, ana, talk.id, { text: words });
  talk.posts.push({ id, position, state: 'up', words, before: [] });
}

/** One change; what the page must not show any more is known the moment it has been acknowledged. */
async function change(forum: TestForum, random: Random, talk: Talk): Promise<void> {
  const post = pick(random, talk.posts);
  const em = forum.database.fork();
  const actor = asActor(forum, ana);
  if (post.state === 'withdrawn') return answer(forum, talk, talk.posts.length + 1);
  if (post.state === 'hidden') {
    await inTransaction(em, (tx) => restorePost(tx, post.id));
    post.state = 'up';
    return;
  }
  const kind = random();
  if (kind < 0.4) {
    await inTransaction(em, (tx) => hidePost(tx, post.id));
    post.state = 'hidden';
  } else if (kind < 0.7) {
    const words = word();
    const [row] = await em.execute<{ revision: number }[]>('select revision from post where id = ?', [
      post.id,
    ]);
    await editPost(em, forum.tools, actor, { post: post.id, text: words, revision: row?.revision ?? 1 });
    post.before.push(post.words);
    post.words = words;
  } else if (kind < 0.85) {
    await inTransaction(em, async (tx) => {
      await tx.execute('update post set team_labels = ?::text[] where id = ?', ['{hospital}', post.id]);
      await raiseVersions(tx, talk.id);
    });
  } else {
    await withdrawPost(em, forum.tools, actor, post.id);
    post.state = 'withdrawn';
  }
}

const codings = ['', 'gzip', 'br', 'zstd'];

/** The page on which words of this talk stand, as a guest or a member of one process has it now. */
async function read(place: TestForum, random: Random, talk: Talk): Promise<string> {
  const browser = openBrowser(place);
  if (random() < 0.5) for (const [name, value] of eve.browser.cookies) browser.cookies.set(name, value);
  const response = await browser.raw('GET', `/threads/${talk.id}`, undefined, {
    'accept-encoding': pick(random, codings),
  });
  expect(response.status).toBe(200);
  return inflate(response);
}

async function inflate(response: Response): Promise<string> {
  const { brotliDecompressSync, gunzipSync, zstdDecompressSync } = await import('node:zlib');
  const body = Buffer.from(await response.arrayBuffer());
  const coding = response.headers.get('content-encoding');
  if (coding === 'br') return brotliDecompressSync(body).toString();
  if (coding === 'zstd') return zstdDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}

const forbidden = (talk: Talk): string[] =>
  talk.posts.flatMap((post) => (post.state === 'up' ? post.before : [...post.before, post.words]));
/** What no change under way can bring back: words that were changed or taken back. */
const goneForGood = (talk: Talk): string[] =>
  talk.posts.flatMap((post) => (post.state === 'withdrawn' ? [...post.before, post.words] : post.before));
const wanted = (talk: Talk): string[] =>
  talk.posts.flatMap((post) => (post.state === 'up' && post.position <= 50 ? [post.words] : []));

async function play(random: Random, talk: Talk): Promise<void> {
  const [first] = places as [TestForum];
  for (let step = 0; step < 3; step += 1) {
    if (random() < 0.5) {
      const gone = goneForGood(talk);
      const changing = change(first, random, talk);
      if (random() < 0.3) {
        const html = await read(pick(random, places), random, talk);
        for (const words of gone) expect(html).not.toContain(words);
      }
      await changing;
    }
    const html = await read(pick(random, places), random, talk);
    for (const words of forbidden(talk)) expect(html).not.toContain(words);
    for (const words of wanted(talk)) expect(html).toContain(words);
  }
}

test(`in ${sequences} random orders of changing and reading, on two processes, nothing is shown that must not be seen (seed ${seed})`, {
  timeout: 1_800_000,
}, async () => {
  const [first] = places as [TestForum];
  let left = sequences;
  const lane = async (at: number): Promise<void> => {
    const random = seeded(seed + at);
    let talk = await startTalk(first);
    while (left > 0) {
      left -= 1;
      if (talk.posts.length > 12) talk = await startTalk(first);
      await play(random, talk);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, at) => lane(at)));
});
