import { sql } from '@mikro-orm/core';
import type { Standing } from '../accounts/lockers.ts';
import { requireWriter } from '../accounts/standing.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { createReader, type Reader } from '../safety/read-once.ts';
import { addPost, raiseVersions, readBefore } from './add-post.ts';
import type { Beside } from './beside.ts';
import { chooseVoice, type VoiceChoice } from './choose-voice.ts';
import { keepFirstDay } from './first-day.ts';
import { decideHold, findHolds, type SpaceHolds } from './holds.ts';
import type { Need } from './needs.catalogue.ts';
import type { Sections } from './post.entity.ts';
import { putUpOnce } from './put-up-once.ts';
import { renderWords } from './render-words.ts';
import { isStrategy } from './strategy-words.rules.ts';
import { takeTurn } from './take-turn.ts';
import { Thread, type ThreadKind } from './thread.entity.ts';

export interface ThreadWanted extends VoiceChoice {
  space: string;
  title: string;
  text: string;
  /** The parts of a story or a strategy; then `text` is all of them together (PO-4). */
  sections?: Sections;
  beside?: Beside;
  need: Need;
  form_key: string;
  /** Topics its author names; none unless told (CW-1). */
  labels?: ContentLabel[];
  /** What has read the words already; they are read here unless told. */
  read?: Reader;
}

/**
 * Opens a thread, a story or a strategy with its first post under one name. The same form with the same words, however often it is
 * sent, gives the same thread (SECURITY R1), and its draft is gone. Announces `post.left-plain` where rendering took too long.
 * Refuses a space that is unknown or not for this kind (422), too much in a short time (429).
 */
export async function openThread(
  em: Em,
  tools: Tools,
  member: Member,
  { read = createReader(), ...wanted }: ThreadWanted,
): Promise<string> {
  const standing = await requireWriter(em, tools, member);
  const form = {
    sender: member.account,
    formKey: wanted.form_key,
    content: [kindOf(wanted), wanted.space, wanted.title, wanted.text],
    now: tools.clock.now(),
  };
  const before = await takeTurn(em, tools, member, form);
  if (before !== null) return before;
  const day = keepFirstDay(tools, member, standing, `${wanted.text}\n${wanted.beside?.words ?? ''}`);
  const rendered = await renderWords(tools.render, { text: wanted.text, sections: wanted.sections ?? null });
  readBefore(read, allWords(wanted), { source: wanted.text, opens: opensWhat(wanted) });
  return inTransaction(em, (tx) =>
    putUpOnce(tx, tools, member, { formKey: wanted.form_key }, form, async () => {
      await day.countThread(tx);
      return createThread(tx, tools, member, { ...wanted, read, standing }, rendered);
    }),
  );
}

function kindOf({ sections }: ThreadWanted): ThreadKind {
  if (sections === undefined) return 'thread';
  return isStrategy(sections) ? 'strategy' : 'story';
}

const opensWhat = (wanted: ThreadWanted) => ({ title: wanted.title, kind: kindOf(wanted) });

/** Everything in it that can be read. */
const allWords = ({ title, text, beside }: ThreadWanted): string =>
  `${title}\n${text}\n${beside?.words ?? ''}`;

type ThreadWithHolds = ThreadWanted & { standing: Standing; holds?: SpaceHolds };

async function holdFor(tx: Em, tools: Tools, member: Member, wanted: ThreadWithHolds, read: Reader) {
  const space = wanted.holds ?? (await findHolds(tx, wanted.space));
  return decideHold(tx, tools, member, {
    space,
    reading: read(allWords(wanted)),
    standing: wanted.standing,
  });
}

/** As `openThread`, without the limits of a member, in the caller's transaction. `holds` in place of what the space lets wait. */
export async function createThread(
  tx: Em,
  tools: Tools,
  member: Member,
  wanted: ThreadWithHolds,
  rendered: { html: string; plain: boolean },
): Promise<string> {
  const [space] = await tx.execute<{ listed: boolean }[]>('select listed from space where id = ?', [
    wanted.space,
  ]);
  // The space of strategies is in no list of spaces, and takes nothing else.
  if (space === undefined || space.listed === (kindOf(wanted) === 'strategy')) {
    throw new Problem(422, 'write.space.missing', { fields: { space: 'write.space.missing' } });
  }
  const id = newId();
  const hour = hourOf(tools.clock.now());
  // The voice needs the thread and the thread its name: the reference is checked when the transaction ends.
  await tx.execute('set constraints thread_name_id_foreign deferred');
  await tx.insert(Thread, {
    id,
    space: wanted.space,
    name: '',
    kind: kindOf(wanted),
    title: wanted.title,
    need: wanted.need,
    openedHour: hour,
    lastHour: hour,
    activity: sql`nextval('activity_sequence')`,
    nextPosition: 2,
  });
  const name = await chooseVoice(tx, tools, member, id, wanted);
  const { text: source, sections = null, labels, read = createReader() } = wanted;
  const heldFor = await holdFor(tx, tools, member, wanted, read);
  await tx.nativeUpdate(Thread, { id }, { name, listed: heldFor === null });
  await addPost(tx, tools, {
    thread: id,
    position: 1,
    name,
    source,
    sections,
    rendered,
    quotes: null,
    labels,
    heldFor,
    opens: opensWhat(wanted),
    read,
  });
  await wanted.beside?.put(tx, id);
  if (heldFor === null) await raiseVersions(tx, id, 1);
  return id;
}
