import { minuteOf } from '../accounts/session-cookie.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import { type PlacedReading, placeOf, wordsOf } from '../safety/crisis/read-crisis.ts';
import { type Reader, readOnce } from '../safety/read-once.ts';
import type { HoldCause } from './holds.catalogue.ts';
import { printOf } from './likeness.rules.ts';
import type { Sections } from './post.entity.ts';
import type { ThreadKind } from './thread.entity.ts';

export interface NewPost {
  /** Its id, where that had to be known before; a new one unless told. */
  id?: string;
  thread: string;
  position: number;
  name: string;
  source: string;
  sections?: Sections | null;
  rendered: { html: string; plain: boolean };
  quotes: string | null;
  /** Topics its author names (CW-1). */
  labels?: ContentLabel[];
  /** Why it waits for the team; none unless told, then it is up. */
  heldFor?: HoldCause | null;
  /** What it opens; an answer opens nothing. */
  opens?: { title: string; kind: ThreadKind };
  /** What has read its words already; they are read here unless told. */
  read?: Reader;
}

/**
 * Writes one post into a thread whose row the transaction holds, with its time to the hour (PO-8) and the
 * minute under seal. Announces `post.left-plain` where the text could not be rendered in time, `post.held` where it waits, and
 * `post.near-danger` where somebody of the team should look; nothing about the post itself depends on that (CR-2).
 */
export async function addPost(tx: Em, tools: Tools, post: NewPost): Promise<string> {
  const { id = newId() } = post;
  const now = tools.clock.now();
  await insertPost(tx, {
    id,
    thread_id: post.thread,
    position: post.position,
    name_id: post.name,
    state: post.heldFor ? 'held' : 'up',
    held_for: post.heldFor ?? null,
    source: post.source,
    sections: post.sections ? JSON.stringify(post.sections) : null,
    html: post.rendered.html,
    rendered_by: post.rendered.plain ? 0 : RENDERER,
    quotes_id: post.quotes,
    labels: allLabels(post.labels ?? []),
    written_hour: hourOf(now),
    written_minute: tools.keys.seal('post-minute', id, String(minuteOf(now))),
  });
  if (post.heldFor) await tools.announce(tx, 'post.held', { post: id });
  await noteDanger(tx, tools, id, post);
  if (post.rendered.plain) await tools.announce(tx, 'post.left-plain', { post: id });
  return id;
}

/** One post, and the print of its text where there is one to keep. */
async function insertPost(tx: Em, post: { source: string } & Record<string, unknown>): Promise<void> {
  const columns = Object.keys(post);
  await tx.execute(
    `with put as (
       insert into post (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')}) returning id)
     insert into likeness (post_id, print, sequence)
     select id, print, nextval('activity_sequence') from put, (select ?::bigint as print) p where print is not null`,
    [...Object.values(post), printOf(post.source)],
  );
}

type WordsOfPost = Pick<NewPost, 'source' | 'opens' | 'read'>;

/** What the words of a post tell of danger where they stand (CR-11, CR-12). Read before its transaction, it is known in it. */
export const dangerIn = ({ source, opens, read = readOnce }: WordsOfPost): PlacedReading =>
  read(wordsOf(opens?.title, source)).danger(placeOf(opens === undefined ? 2 : 1, opens?.kind ?? 'thread'));

/**
 * Reads the words of a post before its transaction, in which they are then known: all it waits for is looked for in `held`, the danger
 * in its own words.
 */
export function readBefore(read: Reader, held: string, words: WordsOfPost): void {
  read(held).urgesHarm();
  dangerIn({ ...words, read });
}

/** Announces a text in which somebody may be in danger; `opens` is what it opens, and nothing for an answer (CR-11, CR-12). */
export async function noteDanger(
  tx: Em,
  tools: Pick<Tools, 'announce'>,
  post: string,
  words: WordsOfPost,
): Promise<void> {
  const { counts } = dangerIn(words);
  if (counts >= crisisSteps.case) await tools.announce(tx, 'post.near-danger', { post });
}

/**
 * Raises the versions of a thread and its space: whatever was made from the old ones is no longer shown. `listed` is how
 * many threads the space lists more (or less) than before.
 */
export async function raiseVersions(tx: Em, thread: string, listed: -1 | 0 | 1 = 0): Promise<void> {
  await tx.execute(
    `with raised as (update thread set version = version + 1 where id = ? returning space_id)
     update space set version = version + 1, threads = threads + ?::int where id = (select space_id from raised)`,
    [thread, listed],
  );
}

/**
 * Where an answer stands that waits: before all others, so that no page, count or mark of anybody knows of it. It gets the
 * next place of its thread when it goes up (`recount`).
 */
export async function waitingPlace(tx: Em, thread: string): Promise<number> {
  const [row] = await tx.execute<{ place: number }[]>(
    'select least(min(position), 0) - 1 as place from post where thread_id = ?',
    [thread],
  );
  return row?.place ?? -1;
}

/**
 * Counts the answers of a thread anew from its posts, and whether anything is left to list. What is up and has no place of
 * its own yet gets one.
 */
export async function recount(tx: Em, thread: string): Promise<void> {
  await tx.execute(
    `with placed as (
       update post p set position = n.place from (
         select o.id, t.next_position - 1 + row_number() over (order by o.position desc) as place
         from post o join thread t on t.id = o.thread_id where t.id = ? and o.position < 0 and o.state = 'up') n
       where p.id = n.id returning 1)
     update thread set next_position = next_position + (select count(*) from placed)
     where id = ? and exists (select 1 from placed)`,
    [thread, thread],
  );
  const [row] = await tx.execute<{ listed: boolean; was_listed: boolean }[]>(
    `update thread t set answers = c.answers, listed = c.opening or c.answers > 0
     from (select count(*) filter (where position > 1 and state = 'up') as answers,
             coalesce(bool_or(position = 1 and state = 'up'), false) as opening
           from post where thread_id = ?) c,
       (select listed as was_listed from thread where id = ?) b
     where t.id = ? returning t.listed, b.was_listed`,
    [thread, thread, thread],
  );
  await raiseVersions(tx, thread, change(row?.was_listed, row?.listed));
}

const change = (before = false, after = false): -1 | 0 | 1 => (before === after ? 0 : after ? 1 : -1);
