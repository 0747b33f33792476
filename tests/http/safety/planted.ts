import { followThread } from '../../../src/forum/follow-thread.ts';
import { keepDraft } from '../../../src/forum/keep-draft.ts';
import { keepPost } from '../../../src/forum/keep-post.ts';
import { keepHint } from '../../../src/moderation/crisis-hint.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { tellAuthor } from '../../../src/notifications/tell-author.ts';
import { newId } from '../../../src/platform/ids.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { type ContentLabel, contentLabels } from '../../../src/safety/content-labels.catalogue.ts';
import { readCrisis } from '../../../src/safety/crisis/read-crisis.ts';
import { useStrategies } from '../../../src/strategies/use-strategies.ts';
import type { TestForum } from '../../support/app.ts';
import type { Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread, openingOf } from '../../support/things.ts';
import { aCase } from '../moderation/story.ts';

/** What stands under one label, everywhere where words can be written. */
export interface Planted {
  label: ContentLabel;
  thread: string;
  opening: string;
  /** The same again, which nobody has answered. */
  waiting: string;
  story: string;
  strategy: string;
  /** An answer under this label in a thread that has none, and one that quotes it. */
  answer: string;
  quoting: string;
  case: string;
  /** A case about its author, with what was seen in the words. */
  crisis: string;
  /** Its author asks for a second look at a decision about it. */
  appeal: string;
}

export const titleOf = (label: ContentLabel) => `tcanary${contentLabels.indexOf(label)}z`;
export const textOf = (label: ContentLabel) => `wcanary${contentLabels.indexOf(label)}z`;

/** Long enough for others like it to be found. */
const longer =
  'and the evening went on for hours while the rain kept falling on the roof above the kitchen table where we sat';

/** Plants a word that stands nowhere else in title and text under a label. */
export async function plant(
  forum: TestForum,
  label: ContentLabel,
  { plain, author, other }: { plain: string; author: Person; other: Person },
): Promise<Planted> {
  const labels = [label];
  const title = titleOf(label);
  const text = `One ${textOf(label)} two ${longer}`;
  const { id: thread, opening } = await aThread(forum, author, { title, text, labels });
  await anAnswer(forum, other, thread);
  const { id: waiting } = await aThread(forum, author, { title, text, labels, space: 'loss' });
  const sections = { happened: text, helped: text, now: text };
  const story = await aStory(forum, author, { title, labels, sections });
  const { id: strategy } = await aStrategy(forum, author, {
    title,
    labels,
    sections: { about: text, steps: text, when: text, whenNot: text, care: text },
  });
  const used = { post: story.opening, strategies: [strategy] };
  await useStrategies(forum.database.fork(), forum.tools, asActor(forum, author), used);
  const answer = await anAnswer(forum, author, plain, { text, labels });
  const quoting = await anAnswer(forum, other, plain, { quotes: answer });
  const [crisis, appeal] = [await aCrisis(forum, opening, text), await anAppeal(forum, answer)];
  const about = { case: await aCase(forum, opening), crisis, appeal };
  return { label, thread, opening, waiting, story: story.id, strategy, answer, quoting, ...about };
}

/** A case with what software saw in a text. */
export const aCrisis = (forum: TestForum, post: string, text: string): Promise<string> =>
  inTransaction(forum.database.fork(), async (tx) => {
    const id = await openCase(tx, forum.tools, { post, kind: 'crisis', cause: 'danger' });
    const reasons = [{ code: 'wish', start: 0, end: text.length }];
    await keepHint(tx, forum.tools, id, { ...readCrisis('', 'opening'), counts: 2, reasons }, text);
    return id;
  });

/** A decision about a post, and the wish for a second look at it. */
async function anAppeal(forum: TestForum, post: string): Promise<string> {
  const statement = await aStatement(forum, post);
  return inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'appeal', cause: 'second-look', statement }),
  );
}

/** A decision about a post, told to its author. */
export const aStatement = (forum: TestForum, post: string): Promise<string> =>
  inTransaction(forum.database.fork(), async (tx) => {
    const [row] = await tx.execute<{ name_id: string }[]>('select name_id from post where id = ?', [post]);
    const told = { act: 'thread.locked', reason: 'M05', note: '' } as const;
    return tellAuthor(tx, forum.tools, { ...told, post, name: row?.name_id ?? '' });
  });

/** What a reader has of their own: a statement to them, an answer in each planted thread, a story. */
export interface Own {
  statement: string;
  answers: Map<ContentLabel, string>;
  story: string;
}

/**
 * Has to do with everything that was planted: answers it, has begun to answer it once more, follows and keeps it, names
 * its strategies in a story. So the lists of one's own have something to hide.
 */
export async function hasToDoWithAll(forum: TestForum, person: Person, planted: Planted[]): Promise<Own> {
  const member = () => asActor(forum, person);
  const em = () => forum.database.fork();
  const [session] = await em().execute<{ id: string }[]>('select id from session where account_id = ?', [
    person.account,
  ]);
  const answers = new Map<ContentLabel, string>();
  for (const { label, thread, opening, answer, strategy, waiting } of planted) {
    answers.set(label, await anAnswer(forum, person, thread));
    const draft = { text: 'Not up yet.', form_key: newId() };
    await keepDraft(em(), forum.tools, { ...member(), session: session?.id ?? '' }, { thread }, draft);
    await followThread(em(), forum.tools, member(), { thread: waiting, follow: true });
    for (const post of [opening, answer, await openingOf(forum, strategy)]) {
      await keepPost(em(), forum.tools, member(), { post, note: '' });
    }
  }
  const story = await aStory(forum, person, { title: 'Nothing heavy' });
  const strategies = planted.slice(0, 10).map(({ strategy }) => strategy);
  await useStrategies(em(), forum.tools, member(), { post: story.opening, strategies });
  const [first = ''] = answers.values();
  return { statement: await aStatement(forum, first), answers, story: story.opening };
}
