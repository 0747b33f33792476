import { minuteOf } from '../accounts/session-cookie.ts';
import { requireWriter } from '../accounts/standing.ts';
import type { Member } from '../platform/actor.ts';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { createReader, type Reader } from '../safety/read-once.ts';
import { noteDanger, raiseVersions, recount } from './add-post.ts';
import type { Beside } from './beside.ts';
import { keepFirstDay } from './first-day.ts';
import { mayEdit, needsEditMark } from './forum.policy.ts';
import type { HoldCause } from './holds.catalogue.ts';
import { decideHold, findHolds } from './holds.ts';
import { notePrint } from './likeness.ts';
import { noteMentionsAgain } from './note-mentions.ts';
import { lockOwnPost, type OwnPost } from './own-post.ts';
import { Post, type Sections } from './post.entity.ts';
import { isRemembering } from './remember-thread.ts';
import { renderWords } from './render-words.ts';
import { holdsTaken, listTaken } from './taken-parts.ts';
import { Thread, type ThreadKind } from './thread.entity.ts';

export interface EditWanted {
  post: string;
  text: string;
  sections?: Sections;
  revision: number;
  labels?: ContentLabel[];
  /** Another title of the thread, with an opening post; as it is unless told. */
  title?: string;
  /** What has read the words already; they are read here unless told. */
  read?: Reader;
  /** What else the form changes; `isSame`: nothing of it. */
  beside?: Beside & { isSame(tx: Em, thread: string): Promise<boolean> };
}

/**
 * Changes the words of an own post and the topics its author names; other words, in the title too, after thirty minutes get the mark
 * "edited" (PO-7). Topics that the team has set stay (CW-1). Announces `post.mended` where the team had asked for other words. Sending the same again changes nothing. Refuses (409) where the post was changed
 * since the form was made, in another tab or by the team; (409) words that the team has taken out of it, which come back with a second look alone (CW-4, MO-9); and
 * (429) too many in a short time: each is rendered, as a preview is.
 */
export async function editPost(
  em: Em,
  tools: Tools,
  member: Member,
  { read = createReader(), ...wanted }: EditWanted,
): Promise<void> {
  const standing = await requireWriter(em, tools, member);
  await tools.limits.take('preview.account', member.account);
  keepFirstDay(tools, member, standing, `${wanted.text}\n${wanted.beside?.words ?? ''}`);
  const { text, sections = null } = wanted;
  const rendered = await renderWords(tools.render, { text, sections });
  read(allWords(wanted)).urgesHarm();
  await inTransaction(em, async (tx) => {
    const post = await lockOwnPost(tx, tools, member, wanted.post);
    const verdict = mayEdit(post);
    if (verdict !== true) throw verdict === 'problem.not-found' ? notFound() : new Problem(409, verdict);
    const titled = await isTitledAnew(tx, post, wanted);
    if (!titled && (await isAsItWas(tx, post, wanted))) return;
    if (post.revision !== wanted.revision) throw new Problem(409, 'forum.edit.changed');
    if (await isTakenIn(tx, tools, wanted)) throw new Problem(409, 'forum.edit.taken');
    const reworded = titled || post.source !== wanted.text || !(await isBesideSame(tx, post, wanted));
    await change(tx, tools, member, post, { ...wanted, read, titled, reworded }, rendered);
  });
}

/** Whether a part that the team has taken out would be back with these words. */
const isTakenIn = async (
  tx: Em,
  tools: Tools,
  { post, title, text: source, sections }: EditWanted,
): Promise<boolean> =>
  holdsTaken(await listTaken(tx, tools, post), { title, source, sections: sections ?? null });

type ReadEdit = EditWanted & { read: Reader };

/** Everything in it that can be read. */
const allWords = ({ title = '', text, beside }: EditWanted): string =>
  `${title}\n${text}\n${beside?.words ?? ''}`;

const labelsOf = (post: OwnPost, wanted: EditWanted): ContentLabel[] =>
  allLabels(wanted.labels ?? post.labels);

async function isTitledAnew(tx: Em, { thread, position }: OwnPost, { title }: EditWanted): Promise<boolean> {
  if (title === undefined || position !== 1) return false;
  const [row] = await tx.execute<{ title: string }[]>('select title from thread where id = ?', [thread]);
  return row?.title !== title;
}

async function isAsItWas(tx: Em, post: OwnPost, wanted: EditWanted): Promise<boolean> {
  if (post.source !== wanted.text || labelsOf(post, wanted).join() !== post.labels.join()) return false;
  return isBesideSame(tx, post, wanted);
}

const isBesideSame = async (tx: Em, { thread }: OwnPost, { beside }: EditWanted): Promise<boolean> =>
  (await beside?.isSame(tx, thread)) ?? true;

async function change(
  tx: Em,
  tools: Tools,
  member: Member,
  post: OwnPost,
  wanted: ReadEdit & { titled: boolean; reworded: boolean },
  rendered: { html: string; plain: boolean },
): Promise<void> {
  const { text, sections, beside, title, titled } = wanted;
  const heldFor = await holdAgain(tx, tools, member, post, wanted);
  const mark =
    (titled || post.source !== text) && needsEditMark(post.writtenMinute, minuteOf(tools.clock.now()));
  await tx.nativeUpdate(
    Post,
    { id: post.id },
    {
      source: text,
      ...(sections ? { sections } : {}),
      labels: labelsOf(post, wanted),
      html: rendered.html,
      renderedBy: rendered.plain ? 0 : RENDERER,
      ...(mark ? { edited: true } : {}),
      editAsked: false,
      ...(heldFor === null ? {} : { state: 'held' as const, heldFor }),
      revision: post.revision + 1,
    },
  );
  if (rendered.plain) await tools.announce(tx, 'post.left-plain', { post: post.id });
  if (titled) await tx.nativeUpdate(Thread, { id: post.thread }, { title });
  if (post.editAsked) await tools.announce(tx, 'post.mended', { post: post.id });
  await noteDangerAgain(tx, tools, post, wanted);
  await beside?.put(tx, post.thread);
  await noteMentionsAgain(tx, post, rendered.html);
  if (post.state === 'up') await notePrint(tx, post.id, text);
  await showChange(tx, tools, post, heldFor);
}

/** Changed words are read as new ones are. */
async function noteDangerAgain(
  tx: Em,
  tools: Tools,
  post: OwnPost,
  { text, title, read }: ReadEdit,
): Promise<void> {
  if (post.source === text && title === undefined) return;
  const [thread] = await tx.execute<{ title: string; kind: ThreadKind }[]>(
    'select title, kind from thread where id = ? and ? = 1',
    [post.thread, post.position],
  );
  await noteDanger(tx, tools, post.id, { source: text, opens: thread, read });
}

/** What others see changes with the words; where they wait from now on, they are seen no more. */
async function showChange(tx: Em, tools: Tools, post: OwnPost, heldFor: HoldCause | null): Promise<void> {
  if (heldFor === null) return raiseVersions(tx, post.thread);
  await tools.announce(tx, 'post.held', { post: post.id });
  await recount(tx, post.thread);
}

/** Whether words that are up wait from now on, because of what they were changed to (RE-6); not those a person may have put up. */
async function holdAgain(
  tx: Em,
  tools: Tools,
  member: Member,
  post: OwnPost,
  wanted: ReadEdit & { reworded: boolean },
): Promise<HoldCause | null> {
  if (post.state !== 'up' || !wanted.reworded) return null;
  const [row] = await tx.execute<{ space: string }[]>('select space_id as space from thread where id = ?', [
    post.thread,
  ]);
  const space = await findHolds(tx, row?.space ?? '');
  const remembering = post.position > 1 && (await isRemembering(tx, post.thread));
  const reading = wanted.read(allWords(wanted));
  return decideHold(tx, tools, member, { space, reading, standing: null, remembering });
}
