import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editPost } from '../../../src/forum/edit-post.ts';
import { findPost, titleAbove } from '../../../src/forum/find-post.ts';
import { prepareRedaction, redactPost } from '../../../src/forum/redact-post.ts';
import { mark } from '../../../src/forum/redaction-mark.ts';
import { prepareReturnOf, returnPart } from '../../../src/forum/return-part.ts';
import { holdsTaken, listTaken } from '../../../src/forum/taken-parts.ts';
import { Problem } from '../../../src/platform/problem.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

/** How many sequences are tried. */
const runs = Number(process.env.PART_SEQUENCES ?? 30);
/** Nobody has thousands of threads. */
const mostPosts = 20;

/** Few words, so that each stands in many places; some are words of the mark. None is a part of another one. */
const word = fc.constantFrom('ash', 'oak', 'elm', 'team', 'taken', 'by');
const gap = fc.constantFrom(' ', ' ', '\n\n');
const someWords = (least: number, most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(word, gap), { minLength: least, maxLength: most })
    .map((all) => all.flat().slice(0, -1).join(''));

type Step =
  | { do: 'take'; from: number; length: number }
  | { do: 'add'; before: number; word: string }
  | { do: 'back'; which: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('take' as const),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), before: fc.nat(), word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back' as const), which: fc.nat() }) },
);

const lane: { author?: Person; posts: number } = { posts: 0 };

async function aPost(title: string, text: string): Promise<{ author: Person; post: string }> {
  if (lane.posts++ % mostPosts === 0) lane.author = await aMember(forum);
  const author = lane.author as Person;
  return { author, post: (await aThread(forum, author, { title, text })).opening };
}

async function stands(post: string) {
  const found = await findPost(forum.database.fork(), post);
  if (found === null) throw new Error('The post is gone.');
  return { ...found, title: titleAbove(found), source: found.source ?? '', html: found.html ?? '' };
}

/** Words and marks, in their order. */
const pieces = (text: string): string[] => text.match(/\[taken out by the team\]|\S+/g) ?? [];

/** Takes out what stands from one word to another; whether there were words of the author in it. */
async function takes(post: string, { from, length }: Extract<Step, { do: 'take' }>): Promise<string | null> {
  const em = forum.database.fork();
  const now = await stands(post);
  const all = pieces(now.source);
  const start = from % all.length;
  const passage = all.slice(start, start + length).join(' ');
  const wanted = await prepareRedaction(em, forum.tools, now, passage);
  if (wanted === null) {
    expect(passage.replaceAll(mark(), '').trim()).toBe('');
    return null;
  }
  await inTransaction(em, (tx) => redactPost(tx, forum.tools, wanted));
  return passage;
}

/** The author writes something in front of a word, between signs by which it is known. */
async function adds(
  author: Person,
  post: string,
  step: Extract<Step, { do: 'add' }>,
  at: number,
): Promise<void> {
  const { source, revision } = await stands(post);
  const own = [...source.replaceAll(mark(), (found) => '#'.repeat(found.length)).matchAll(/[^\s#]+/g)];
  const index = own[step.before % Math.max(1, own.length)]?.index;
  if (index === undefined) return;
  const text = `${source.slice(0, index)}${at}< ${step.word} >${at} ${source.slice(index)}`;
  try {
    await editPost(forum.database.fork(), forum.tools, asActor(forum, author), { post, text, revision });
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.code !== 'forum.edit.taken') throw refusal;
  }
}

async function putsBack(post: string, which: number): Promise<void> {
  const em = forum.database.fork();
  const wanted = await prepareReturnOf(em, forum.tools, await stands(post), which);
  if (wanted === null) throw new Error('There is no such part.');
  await inTransaction(em, (tx) => returnPart(tx, forum.tools, wanted));
}

/** No words that a standing step has taken out are shown, in the words, the title or the page; no mark is cut. */
async function staysOut(post: string, passages: readonly string[]): Promise<void> {
  const { title, source, sections, html } = await stands(post);
  const own = [...(title ?? '').split(mark()), ...source.split(mark())].map(
    (text) => ` ${pieces(text).join(' ')} `,
  );
  for (const passage of passages.filter((each) => !each.includes(mark())))
    expect(own.filter((text) => text.includes(` ${passage} `))).toEqual([]);
  expect(own.join('')).not.toMatch(/[[\]]/);
  expect(html.split(mark()).join('')).not.toMatch(/[[\]]/);
  const parts = await listTaken(forum.database.fork(), forum.tools, post);
  expect(holdsTaken(parts, { title, source, sections })).toBe(false);
}

/** What is left where everything is gone that was added. */
function withoutAdded(text: string): string {
  let left = text;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/(\d+)< (?:(?!\d+<)[\s\S])*? >\1 /, '');
  }
  return left;
}

test(
  'parts taken, words added and parts put back in any order: what is out is not shown, and once all are back no word is lost or moved (CW-4, MO-9)',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        someWords(1, 5),
        someWords(3, 14),
        fc.array(step, { minLength: 2, maxLength: 9 }),
        async (title, text, steps) => {
          const { author, post } = await aPost(title.replaceAll('\n\n', ' '), text);
          const first = await stands(post);
          const out: string[] = [];
          let added = false;
          for (const [at, each] of [
            ...steps,
            ...steps.map((_, which) => ({ do: 'back' as const, which })),
          ].entries()) {
            if (each.do === 'take') {
              const passage = await takes(post, each);
              if (passage !== null) out.push(passage);
            } else if (each.do === 'add') {
              await adds(author, post, each, at);
              added = true;
            } else if (out.length > 0) {
              await putsBack(post, each.which % out.length);
              out.splice(each.which % out.length, 1);
            }
            await staysOut(post, out);
          }
          const last = await stands(post);
          expect(out).toEqual([]);
          expect(last.title).toBe(first.title);
          expect(withoutAdded(last.source)).toBe(first.source);
          if (!added) expect(last.html).toBe(first.html);
        },
      ),
      { numRuns: runs },
    );
  },
  60_000 + runs * 2000,
);

test('what was taken out before more was kept of it comes back to its own place too (MO-9)', async () => {
  const { author, post } = await aPost('oak', 'ash oak ash elm. oak by');
  for (const step of [
    { from: 1, length: 2 },
    { from: 0, length: 1 },
    { from: 2, length: 1 },
  ])
    await takes(post, { do: 'take', ...step });
  const em = forum.database.fork();
  for (const { id, taken, before } of await listTaken(em, forum.tools, post))
    await em.execute('update redaction set content = ? where id = ?', [
      forum.keys.seal('redaction', id, JSON.stringify({ taken, before })),
      id,
    ]);
  expect((await stands(post)).source).toBe(`${mark()} ${mark()} ${mark()} oak by`);
  await adds(author, post, { do: 'add', before: 0, word: 'team' }, 1);
  await putsBack(post, 0);
  expect((await stands(post)).source).toBe(`${mark()} oak ${mark()} ${mark()} 1< team >1 oak by`);
  await putsBack(post, 0);
  await putsBack(post, 0);
  expect((await stands(post)).source).toBe('ash oak ash elm. 1< team >1 oak by');
});
