import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { expectWithin } from '../../support/timed.ts';
import { aReport, take } from './story.ts';

/** `CASES=5000 TIMED=1` measures what PERFORMANCE asks for; by itself the run is a short one. */
const cases = Number(process.env.CASES ?? 300);
const asks = process.env.TIMED === '1' ? 300 : 10;

let forum: TestForum;
let mod: Person;
let busy: string;

beforeAll(async () => {
  forum = await startApp();
  const [ana, ben] = [await aMember(forum), await aMember(forum)];
  mod = await aModerator(forum);
  const em = forum.database.fork();
  for (let threads = 0; threads < 20; threads += 1) {
    const { id } = await aThread(forum, ana);
    for (let answers = 0; answers < 20; answers += 1) {
      const post = await anAnswer(forum, ben, id, {
        text: `Words of answer ${answers}. They go on a little.`,
      });
      if (answers % 5 === 0) await aReport(forum, post, { note: 'Please look at it' });
    }
  }
  // The rest are holds of all sorts over the same posts, one for each kind and number, as if all of them waited.
  await em.execute('drop index moderation_case_one_at_a_time');
  await em.execute(
    `insert into moderation_case (id, post_id, kind, cause, lightness, state, barred, made_hour, chance)
     select lpad(n::text, 20, '0'), p.id, (array['hold', 'report', 'mended', 'crisis'])[1 + n % 4],
       (array['first-post', 'unkind', 'mended', 'asked'])[1 + n % 4], 1 + n % 5, 'open', '{}',
       now() - (n % 700) * interval '1 hour', (n * 7919) % 1000000
     from generate_series(1, ?) n join lateral
       (select id from post order by id offset n % 400 limit 1) p on true`,
    [cases],
  );
  await em.execute('analyze');
  const [row] = await em.execute<{ id: string }[]>(
    "select c.id from moderation_case c join report r on r.post_id = c.post_id where c.kind = 'report' limit 1",
  );
  busy = row?.id ?? '';
  await take(mod.browser, busy);
}, 300_000);
afterAll(() => forum.stop());

test.each([
  ['the queue', () => '/work', 30],
  ['a narrowed queue', () => '/work?kind=hold&space=nights', 30],
  ['a case', () => `/work/cases/${busy}`, 20],
  ['how many wait', () => '/work/waiting', 20],
])('%s comes quickly with all of them open (PERFORMANCE)', async (what, address, limit) => {
  const took: number[] = [];
  for (let ask = 0; ask < asks; ask += 1) {
    const from = performance.now();
    const answer = await mod.browser.raw('GET', address());
    await answer.arrayBuffer();
    took.push(performance.now() - from);
    expect(answer.status).toBe(200);
  }
  const sorted = took.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  if (process.env.TIMED === '1')
    process.stdout.write(`${what}: p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms\n`);
  expectWithin(at(0.95), limit, what);
});
