import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { editPost } from '../../../src/forum/edit-post.ts';
import { actInCase } from '../../../src/moderation/act-in-case.ts';
import type { FormAct } from '../../../src/moderation/case-act-fields.catalogue.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { newId } from '../../../src/platform/ids.ts';
import { Problem } from '../../../src/platform/problem.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { staffOf, take } from './acting.ts';

let forum: TestForum;
let ana: Person;
let mod: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, mod] = await Promise.all([aMember(forum), aModerator(forum)]);
});
afterAll(() => forum.stop());

const runs = Number(process.env.ACT_SEQUENCES ?? 12);
const title = 'The second part. The third part.';
const words = 'The first part. The second part. The third part.';

type Step =
  | { act: Exclude<FormAct, 'move' | 'label' | 'put-up' | 'turn-down' | 'end'>; passage?: string }
  | { act: 'edit'; text: string; title?: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constantFrom(
      'note',
      'suggest',
      'unredact',
      'hide',
      'restore',
      'lock',
      'unlock',
      'slow',
      'unslow',
      'cool-down',
      'pause-7',
      'lift',
    ),
  }),
  fc.record({
    act: fc.constant('redact' as const),
    passage: fc.constantFrom('The first part.', 'second', 'The third part.', 'third'),
  }),
  fc.record({
    act: fc.constant('edit' as const),
    text: fc.constantFrom('Other words.', 'Other words. The third part.', words),
    title: fc.constantFrom(title, 'Another title, the second', undefined),
  }),
);

interface Scene {
  author: Person;
  thread: string;
  post: string;
}

/** An answer, or the post that opens a thread, whose title is in reach too. */
async function aScene(opens: boolean): Promise<Scene> {
  const author = await aMember(forum);
  if (opens) {
    const { id, opening } = await aThread(forum, author, { title, text: words });
    return { author, thread: id, post: opening };
  }
  const { id: thread } = await aThread(forum, ana);
  return { author, thread, post: await anAnswer(forum, author, thread, { text: words }) };
}

/** Takes a step; whether it was taken. What is refused must have been foreseen. */
async function tries(scene: Scene, wanted: Step): Promise<boolean> {
  try {
    await (wanted.act === 'edit' ? edits(scene, wanted) : decides(scene, wanted));
    return true;
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status >= 500) throw refusal;
    return false;
  }
}

async function edits(
  { author, post }: Scene,
  { text, title: titled }: Extract<Step, { act: 'edit' }>,
): Promise<void> {
  const [row] = await all<{ revision: number }>('select revision from post where id = ?', [post]);
  await editPost(forum.database.fork(), forum.tools, asActor(forum, author), {
    post,
    text,
    title: titled,
    revision: row?.revision ?? 0,
  });
}

async function decides(
  { post }: Scene,
  { act, passage = '' }: Exclude<Step, { act: 'edit' }>,
): Promise<void> {
  const id = await inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'report', cause: 'unkind' }),
  );
  await take(forum, mod, id);
  await actInCase(
    forum.database.fork(),
    forum.tools,
    { ...asActor(forum, mod), role: 'moderator', hasTwoStep: true },
    {
      case: id,
      act,
      reason: 'M08',
      note: '',
      passage,
      labels: [],
      space: '',
      minutes: 30,
      hide: true,
      stay: false,
      why: 'Said in words',
      form_key: newId(),
    },
  );
}

const all = <Row>(statement: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute(statement, values) as Promise<Row[]>;

/** Everything a step could change, besides who has the case. */
async function stateOf({ author, thread, post }: Scene) {
  return {
    post: await all('select * from post where id = ?', [post]),
    thread: await all(
      'select title, answers, locked, slow_minutes, listed, space_id from thread where id = ?',
      [thread],
    ),
    taken: await all('select id from redaction where post_id = ? order by id', [post]),
    told: await all<{ act: string; actor: string }>(
      'select act, actor from statement where post_id = ? or post_id = (select id from post where thread_id = ? and position = 1) order by sequence',
      [post, thread],
    ),
    lines: await all<{ act: string }>(
      'select act from moderation_event where subject in (?, ?) order by number',
      [post, thread],
    ),
    standing: (await readLocker(forum.database.fork(), forum.keys, author.account, 'standing')).pauses ?? [],
  };
}

describe('steps and changes in any order (MO-6, MO-9, MO-10)', () => {
  test(
    'what is refused leaves nothing; each step has its statement and its line; taken back, everything stands as before',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(step, { minLength: 1, maxLength: 9 }),
          async (opens, steps) => {
            const scene = await aScene(opens);
            const first = await stateOf(scene);
            let edited = false;
            for (const wanted of steps) {
              const before = await stateOf(scene);
              const taken = await tries(scene, wanted);
              const after = await stateOf(scene);
              if (!taken) expect(after).toEqual(before);
              edited ||= taken && wanted.act === 'edit';
              const more = taken && wanted.act !== 'edit' ? 1 : 0;
              expect(after.told.length - before.told.length).toBe(more);
              expect(after.lines.map(({ act }) => act)).toEqual(after.told.map(({ act }) => act));
            }
            for (let left = await stateOf(scene); left.taken.length > 0; left = await stateOf(scene))
              expect(await tries(scene, { act: 'unredact' })).toBe(true);
            for (const act of ['restore', 'unlock', 'unslow', 'lift'] as const) await tries(scene, { act });
            const last = await stateOf(scene);
            expect(edited ? placeOf(last.thread) : last.thread).toEqual(
              edited ? placeOf(first.thread) : first.thread,
            );
            expect(last.standing).toEqual([]);
            expect(last.post).toMatchObject([{ state: 'up' }]);
            if (!edited) expect(contentOf(last.post)).toEqual(contentOf(first.post));
            expect(new Set(last.told.map(({ actor }) => actor)).size).toBeLessThanOrEqual(1);
            if (last.told.length > 0) expect(last.told[0]?.actor).toBe(await staffOf(forum, mod));
          },
        ),
        { numRuns: runs },
      );
    },
    60_000 + runs * 3000,
  );
});

/** A post to the letter; only how often it was changed may differ, and whether its author is still asked to change it. */
function contentOf(rows: unknown[]): unknown {
  const { revision: _, edit_asked: _asked, ...rest } = rows[0] as Record<string, unknown>;
  return rest;
}

/** A thread without its title, which its author may have changed. */
function placeOf(rows: unknown[]): unknown {
  const { title: _, ...rest } = rows[0] as Record<string, unknown>;
  return rest;
}
