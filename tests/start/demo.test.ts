import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoThreads } from '../../scripts/demo/corpus/corpus.ts';
import { demoStrategies } from '../../scripts/demo/corpus/strategies/strategies.ts';
import { tellDemo } from '../../scripts/demo/tell-demo.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { openBrowser } from '../support/browser-like.ts';
import { aModerator } from '../support/people.ts';

let forum: TestForum;
let said: string;

beforeAll(async () => {
  forum = await startApp();
  said = await tellDemo(forum.database, forum.tools);
});
afterAll(() => forum.stop());

const rows = <Row>(query: string): Promise<Row[]> => forum.database.fork().execute<Row[]>(query);
const count = async (query: string): Promise<number> =>
  (await rows<{ count: number }>(`select count(*)::int as count from ${query}`))[0]?.count ?? 0;

test('where somebody has written, nothing is added', async () => {
  const before = await count('post');
  expect(await tellDemo(forum.database, forum.tools)).toMatch(/nothing was added/);
  expect([await count('post'), await count('space where listed')]).toEqual([before, 8]);
});

test('nothing stands later than now, and every thread has its last hour', async () => {
  expect(await count(`post where written_hour > '${forum.clock.now().toISOString()}'`)).toBe(0);
  expect(
    await count(
      'thread t where last_hour <> (select max(written_hour) from post p where p.thread_id = t.id)',
    ),
  ).toBe(0);
});

test('all of the corpus is there, and one sentence says so', async () => {
  const posts = demoThreads.reduce((sum, { answers }) => sum + 1 + answers.length, 0) + demoStrategies.length;
  expect([await count('thread'), await count('post')]).toEqual([
    demoThreads.length + demoStrategies.length,
    posts,
  ]);
  expect(said).toBe(
    `Added ${demoThreads.length} threads in 8 spaces, 7 of them personal stories, and ${demoStrategies.length} strategies: ${posts} posts under ${await count('(select distinct name_id from voice)')} invented names.`,
  );
  expect(await count("thread where kind = 'story'")).toBe(7);
  expect(await count('post where sections is not null')).toBe(7 + demoStrategies.length);
  expect(await count("post where labels <> '{}'")).toBeGreaterThan(25);
  expect(await count("post where team_labels <> '{}'")).toBe(1);
  expect(await count('post where edited')).toBe(2);
  expect(await count('post where several')).toBeGreaterThan(15);
  expect(await count("post where state = 'withdrawn'")).toBe(2);
});

test('names spoken to are names of that thread, and no slot is left in any text', async () => {
  expect(await count("post where source ~ '\\{p[0-9]+\\}'")).toBe(0);
  const spoken = await rows<{ fits: boolean }>(
    `select exists (select 1 from voice v join name n on n.id = v.name_id
       where v.thread_id = p.thread_id and p.source like '%@' || n.shown || '%') as fits
     from post p where p.source like '%@%'`,
  );
  expect(spoken.length).toBeGreaterThanOrEqual(5);
  expect(spoken.every(({ fits }) => fits)).toBe(true);
});

test('a guest finds eight spaces, three who wait, and not what was hidden', async () => {
  const guest = openBrowser(forum);
  const front = await guest.get('/');
  for (const words of ['Small steps', 'Asking and finding out', 'Waiting for a first answer']) {
    expect(front.text).toContain(words);
  }
  for (const title of ["Nothing happened, I'm just awake", 'What is a care plan meeting?']) {
    expect(front.text).toContain(title);
  }
  const [hidden] = await rows<{ thread_id: string }>("select thread_id from post where state = 'hidden'");
  const thread = await guest.get(`/threads/${hidden?.thread_id}`);
  expect(thread.text).toContain('This is hidden for now');
  expect(thread.text).not.toContain('flower stand');
});

test('two reports and one wish for a second look wait for the team; both authors concerned have a statement', async () => {
  expect(await rows("select kind from report where outcome = 'open' order by kind")).toEqual([
    { kind: 'unkind' },
    { kind: 'worried' },
  ]);
  expect(await count("moderation_case where kind = 'appeal' and state = 'open'")).toBe(1);
  expect(await count('statement')).toBe(2);
  const moderator = await aModerator(forum);
  const work = await moderator.browser.get('/work');
  expect(work.text).toContain('worried');
});

test('strategies have figures where enough people told, and two stories name what they used', async () => {
  const told = 'helped + same + worse';
  expect(await count(`strategy where ${told} >= 11 and shown_told = 0`)).toBe(0);
  expect(await count(`strategy where ${told} < 11 and shown_told > 0`)).toBe(0);
  expect(await count('strategy where shown_told > 0')).toBeGreaterThan(50);
  expect(
    await count(
      `strategy s where ${told} <> (select count(*) from outcome o where o.strategy_id = s.thread_id)`,
    ),
  ).toBe(0);
  expect(await count('(select distinct story_id from used_strategy)')).toBe(2);
});
