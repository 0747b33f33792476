import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { editPost } from '../../../src/forum/edit-post.ts';
import { mark } from '../../../src/forum/redaction-mark.ts';
import { holdsTaken, listTaken } from '../../../src/forum/taken-parts.ts';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { actInCase } from '../../../src/moderation/act-in-case.ts';
import { answerAppeal } from '../../../src/moderation/answer-appeal.ts';
import { appealActs } from '../../../src/moderation/appeal-acts.catalogue.ts';
import { askAgain } from '../../../src/moderation/ask-again.ts';
import type { FormAct } from '../../../src/moderation/case-act-fields.catalogue.ts';
import type { ModerationAct } from '../../../src/moderation/moderation-acts.catalogue.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { openHoldCase } from '../../../src/moderation/open-hold-case.ts';
import { replay } from '../../../src/moderation/replay.rules.ts';
import type { Member } from '../../../src/platform/actor.ts';
import { newId } from '../../../src/platform/ids.ts';
import { Problem } from '../../../src/platform/problem.ts';
import { inTransaction, sqlState } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { take } from './acting.ts';

let forum: TestForum;
let team: Person[];

beforeAll(async () => {
  forum = await startApp();
  team = await Promise.all([aModerator(forum), aModerator(forum)]);
});
afterAll(() => forum.stop());

/** As many sequences as are asked for; a few hundred where nothing is. */
const sequences = Number(process.env.REPLAY_SEQUENCES ?? 200);
/** How many go on beside each other, so that a long run does not wait for one answer at a time. */
const beside = 4;

const words = 'The first part. The second part. The third part.';
/** Stands above an opening post, within reach of whoever takes parts out of that (CW-4). */
const title = 'The second part, the third, and the rest';
/** Words that a program holds until somebody has read them (RE-6). */
const waits = 'You should kill yourself tonight.';
const passages = ['The first part.', 'second', 'The third part.', 'third'] as const;

type Act = Exclude<FormAct, 'move' | 'label' | 'end'>;
type Step =
  | { do: 'act'; act: Act; passage: string; hide: boolean; by: number }
  | { do: 'edit'; text: string; title?: string }
  | { do: 'withdraw' }
  | { do: 'ask'; which: number }
  | { do: 'answer'; outcome: 'upheld' | 'overturned'; by: number };

const by = fc.nat({ max: 1 });
const oneOf = (...acts: Act[]): fc.Arbitrary<Step> =>
  fc.record({
    do: fc.constant('act' as const),
    act: fc.constantFrom(...acts),
    passage: fc.constantFrom(...passages),
    hide: fc.boolean(),
    by,
  });
const anAct = oneOf(
  'note',
  'suggest',
  'hide',
  'hide',
  'restore',
  'lock',
  'unlock',
  'slow',
  'unslow',
  'cool-down',
  'pause-7',
  'lift',
  'put-up',
  'turn-down',
);
const aPart = oneOf('redact', 'redact', 'unredact');
const anAsk: fc.Arbitrary<Step> = fc.record({ do: fc.constant('ask' as const), which: fc.nat({ max: 5 }) });
const theAnswer: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('answer' as const),
  outcome: fc.constantFrom('upheld' as const, 'overturned' as const, 'overturned' as const),
  by,
});
const byAuthor: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      text: fc.constantFrom('Other words.', 'Other words. The third part.', words, waits),
      title: fc.constantFrom(title, 'Another title, the second', undefined),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'withdraw' as const }) },
);
const aStep = fc.oneof(
  { weight: 5, arbitrary: anAct },
  { weight: 3, arbitrary: aPart },
  { weight: 5, arbitrary: anAsk },
  { weight: 5, arbitrary: theAnswer },
  { weight: 2, arbitrary: byAuthor },
);
/** One step, or two at the same moment. */
const aMoment = fc.array(aStep, { minLength: 1, maxLength: 2 });
const manyMoments = fc.array(aMoment, { minLength: 4, maxLength: 10, size: 'max' });

/** An answer, or the post that opens a thread: then its title is looked through as well. */
interface Scene {
  opens: boolean;
  author: Person;
  thread: string;
  opening: string;
  post: string;
}

/** Whoever opens the threads of a lane; somebody else after a while, since nobody has thousands of names. */
interface Lane {
  starter?: Person;
  scenes: number;
}
const mostScenes = 30;

async function aScene(lane: Lane, opens: boolean): Promise<Scene> {
  if (lane.scenes++ % mostScenes === 0) lane.starter = await aMember(forum);
  const ana = lane.starter as Person;
  const author = await aMember(forum);
  const { id: thread, opening } = await aThread(forum, opens ? author : ana, { title, text: words });
  const post = opens ? opening : await anAnswer(forum, author, thread, { text: words });
  return { opens, author, thread, opening, post };
}

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;
const member = (at: number): Member => ({
  ...asActor(forum, team[at] as Person),
  role: 'moderator',
  hasTwoStep: true,
});

/** Somebody had to wait too long for the other one: nothing of it is done. */
const tooBusy = '55P03';

/** Takes a step; whether it was taken. Nothing but a refusal that was foreseen may come of it. */
async function tries(scene: Scene, step: Step): Promise<boolean> {
  try {
    await takes(scene, step);
    return true;
  } catch (refusal) {
    if (sqlState(refusal) === tooBusy) return false;
    if (!(refusal instanceof Problem) || refusal.status >= 500) throw refusal;
    return false;
  }
}

async function takes(scene: Scene, step: Step): Promise<void> {
  const { author, post } = scene;
  const em = forum.database.fork();
  switch (step.do) {
    case 'act':
      return decides(scene, step);
    case 'ask': {
      const told = await all<{ id: string }>(
        `select id from statement s where post_id = ? and act = any(?::text[])
           and not exists (select 1 from moderation_case where statement_id = s.id) order by sequence desc`,
        [post, `{${appealActs.join(',')}}`],
      );
      const statement = told[step.which % Math.max(1, told.length)]?.id ?? newId();
      return askAgain(em, forum.tools, asActor(forum, author), { statement, note: '' });
    }
    case 'answer':
      return answers(scene, step);
    case 'edit': {
      const [row] = await all<{ revision: number }>('select revision from post where id = ?', [post]);
      const edit = { post, text: step.text, title: step.title, revision: row?.revision ?? 0 };
      await editPost(em, forum.tools, asActor(forum, author), edit);
      return openHoldCase(forum.database.fork(), forum.tools, { post });
    }
    case 'withdraw':
      await withdrawPost(em, forum.tools, asActor(forum, author), post);
  }
}

async function decides({ post }: Scene, step: Extract<Step, { do: 'act' }>): Promise<void> {
  const id = await inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'report', cause: 'unkind' }),
  );
  await take(forum, team[step.by] as Person, id);
  await actInCase(forum.database.fork(), forum.tools, member(step.by), {
    case: id,
    act: step.act,
    reason: 'M08',
    note: '',
    passage: step.act === 'redact' ? step.passage : '',
    labels: [],
    space: '',
    minutes: 30,
    hide: step.hide,
    stay: false,
    why: 'Said in words',
    form_key: newId(),
  });
}

async function answers({ post }: Scene, { outcome, by: at }: Extract<Step, { do: 'answer' }>): Promise<void> {
  const [row] = await all<{ id: string }>(
    "select id from moderation_case where post_id = ? and kind = 'appeal' and state = 'open'",
    [post],
  );
  if (row === undefined) return;
  await take(forum, team[at] as Person, row.id);
  const answer = { case: row.id, outcome, note: 'Read again', form_key: newId() };
  await answerAppeal(forum.database.fork(), forum.tools, member(at), answer);
}

/** No edit brings back what the team has taken out (CW-4). */
async function staysOut(scene: Scene, before: Now | undefined): Promise<void> {
  const now = await standing(scene);
  if (now === undefined || (now.source === before?.source && now.title === before?.title)) return;
  const parts = await listTaken(forum.database.fork(), forum.tools, scene.post);
  const above = scene.opens ? now.title : null;
  expect(holdsTaken(parts, { title: above, source: now.source, sections: null })).toBe(false);
}

interface Now {
  state: string;
  source: string | null;
  title: string;
  locked: boolean;
  slow: boolean;
  parts: number;
  answers: number;
  overturned: number;
}

/** How things stand, read from everything but the log. */
async function standing({ post, thread }: Scene): Promise<Now | undefined> {
  const [row] = await all<Now>(
    `select p.state, p.source, t.title, t.locked, t.slow_minutes is not null as slow, t.answers,
       (select count(*)::int from redaction where post_id = p.id) as parts,
       (select count(*)::int from statement where post_id = p.id and overturned) as overturned
     from post p join thread t on t.id = p.thread_id where p.id = ? and t.id = ?`,
    [post, thread],
  );
  return row;
}

/** Whether the log explains how everything stands (MO-10), and every wish and answer stands where it should (MO-9). */
async function isExplained(scene: Scene, edited: boolean): Promise<void> {
  const { post, thread, author } = scene;
  const now = await standing(scene);
  const lines = await all<{ act: ModerationAct }>(
    'select act from moderation_event where subject in (?, ?) order by number',
    [post, thread],
  );
  const said = replay(lines);
  if (now === undefined) throw new Error('The post is gone.');
  if (now.state !== 'withdrawn') {
    expect(said.hidden === 'maybe' ? now.state : said.hidden).toBe(
      said.hidden === 'maybe' ? now.state : now.state === 'up' ? 'no' : 'yes',
    );
    expect(now.parts).toBe(said.parts);
    if (said.parts === 0 && !edited) expect([now.source, now.title]).toEqual([words, title]);
  }
  expect(now.answers).toBe(now.state === 'up' && !scene.opens ? 1 : 0);
  expect([now.locked, now.slow, now.overturned]).toEqual([said.locked, said.slowed, said.overturned]);
  const { pauses = [] } = await readLocker(forum.database.fork(), forum.keys, author.account, 'standing');
  expect(pauses.length).toBe(said.pauses);
  await eachIsTold(scene, lines, said.looked);
}

/** Each line of the log has its statement, and each second look one case at most and one answer. */
async function eachIsTold({ post, opening }: Scene, lines: { act: string }[], looked: number): Promise<void> {
  const told = await all<{ act: string }>('select act from statement where post_id in (?, ?)', [
    post,
    opening,
  ]);
  const answered = lines.filter(
    (line, at) => lines[at + 1]?.act !== 'appeal.overturned' || !isBack(line.act),
  );
  expect(told.map(({ act }) => act).sort()).toEqual(
    answered.map(({ act }) => act.replace('mark-gone', 'overturned')).sort(),
  );
  const appeals = await all<{ state: string; outcome: string | null; statement: string }>(
    "select state, outcome, statement_id as statement from moderation_case where post_id = ? and kind = 'appeal'",
    [post],
  );
  expect(appeals.filter(({ outcome }) => outcome !== null)).toHaveLength(looked);
  expect(new Set(appeals.map(({ statement }) => statement)).size).toBe(appeals.length);
  const waiting = appeals.filter(({ outcome }) => outcome === null);
  expect(waiting.filter(({ state }) => state === 'open')).toHaveLength(waiting.length > 0 ? 1 : 0);
}

/** Lines of what a second look took back: their author reads the answer alone. */
const isBack = (act: string): boolean =>
  /^(post\.(restored|put-up|unredacted)|thread\.(unlocked|unslowed)|person\.lifted)$/.test(act);

test(
  'acts, edits, withdrawals and second looks in any order and at once end in a state that the log explains',
  async () => {
    const property = (lane: Lane) =>
      fc.asyncProperty(fc.boolean(), manyMoments, async (opens, moments) => {
        const scene = await aScene(lane, opens);
        let edited = false;
        for (const steps of moments) {
          const before = await standing(scene);
          const taken = await Promise.all(steps.map((step) => tries(scene, step)));
          const changed = steps.some((step, at) => step.do === 'edit' && taken[at]);
          edited ||= changed;
          if (changed && steps.length === 1) await staysOut(scene, before);
        }
        await isExplained(scene, edited);
      });
    const numRuns = Math.ceil(sequences / beside);
    await Promise.all(Array.from({ length: beside }, () => fc.assert(property({ scenes: 0 }), { numRuns })));
    const [row] = await all<{ upheld: number; overturned: number; held: number }>(
      `select count(*) filter (where act = 'appeal.upheld')::int as upheld,
         count(*) filter (where act = 'appeal.overturned')::int as overturned,
         count(*) filter (where act = 'post.held')::int as held from moderation_event`,
    );
    const [titles] = await all<{ marked: number }>(
      `select count(*)::int as marked from thread where title like '%${mark()}%'`,
    );
    expect(titles?.marked).toBeGreaterThan(0);
    // A run in which nothing was looked at again would show nothing.
    expect(Math.min(row?.upheld ?? 0, row?.overturned ?? 0)).toBeGreaterThan(sequences / 50);
    expect(row?.held).toBeGreaterThan(0);
  },
  60_000 + sequences * 3000,
);
