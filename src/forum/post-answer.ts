import type { Standing } from '../accounts/lockers.ts';
import { requireWriter } from '../accounts/standing.ts';
import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction, together } from '../platform/transaction.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { createReader, type Reader } from '../safety/read-once.ts';
import { addPost, readBefore, waitingPlace } from './add-post.ts';
import { chooseVoice, spokenName, type VoiceChoice } from './choose-voice.ts';
import { keepFirstDay } from './first-day.ts';
import { mayAnswer } from './forum.policy.ts';
import type { PlaceOfPost } from './forum.queries.ts';
import { decideHold } from './holds.ts';
import { noteMentions } from './note-mentions.ts';
import type { PostState } from './post.entity.ts';
import { putUpOnce } from './put-up-once.ts';
import { keepPace } from './slow-thread.ts';
import { takeTurn } from './take-turn.ts';
import { pageOf } from './thread-pages.rules.ts';

export interface AnswerWanted extends VoiceChoice {
  thread: string;
  text: string;
  /** The post that is quoted, of the same thread; empty for none. */
  quotes: string;
  form_key: string;
  /** Topics its author names; none unless told (CW-1). */
  labels?: ContentLabel[];
  /** What has read the text already; it is read here unless told. */
  read?: Reader;
  /** What `requireWriter` has answered in this request; it is asked here unless told. */
  standing?: Standing;
}

/**
 * Puts up one answer. The same form with the same words gives the same answer back (SECURITY R1); everything
 * that belongs to it, the names it speaks to and the end of its draft too, is in one transaction (R2). Announces
 * `post.left-plain` where rendering took too long.
 * Refuses an unknown thread (404), a locked one (403), too much in a short time and too soon in a slow thread (429).
 */
export async function postAnswer(
  em: Em,
  tools: Tools,
  member: Member,
  { read = createReader(), ...wanted }: AnswerWanted,
): Promise<PutUp> {
  const standing = wanted.standing ?? (await requireWriter(em, tools, member));
  const form = {
    sender: member.account,
    formKey: wanted.form_key,
    content: ['answer', wanted.thread, wanted.quotes, wanted.text],
    now: tools.clock.now(),
    result: newId(),
  };
  const before = await takeTurn(em, tools, member, form);
  if (before !== null) return { post: before };
  keepFirstDay(tools, member, standing, wanted.text);
  const rendered = await tools.render(wanted.text);
  readBefore(read, wanted.text, { source: wanted.text });
  let place: PlaceOfPost | undefined;
  const post = await inTransaction(em, async (tx) => {
    const there = lockThread(tx, tools, member, wanted.thread);
    const put = putUpOnce(tx, tools, member, { thread: wanted.thread }, form, async () => {
      const answer = { ...wanted, read, standing, id: form.result };
      place = await create(tx, tools, member, answer, { ...(await there), rendered });
      return form.result;
    });
    return (await together([put, there]))[0];
  });
  return { post, ...(place && post === form.result ? { place } : {}) };
}

/** The post that came of a form, and where it stands, unless it was put up by an earlier press. */
export interface PutUp {
  post: string;
  place?: PlaceOfPost;
}

interface AnsweredThread {
  locked: boolean;
  listed: boolean;
  openingState: PostState;
  next_position: number;
  holds: string[];
  words: string[];
  slow_minutes: number | null;
  remembering: boolean;
}

/** The row of a thread, held until the transaction ends, and the name with which this member has spoken there. */
interface Answered {
  thread: AnsweredThread | undefined;
  spoken: string | undefined;
}

async function lockThread(tx: Em, tools: Tools, member: Member, id: string): Promise<Answered> {
  const [[thread], spoken] = await together([
    tx.execute<AnsweredThread[]>(
      `select t.locked, t.listed, t.next_position, t.slow_minutes, s.holds, s.hold_words as words,
         t.memorial_until is not null as remembering,
         (select state from post where thread_id = t.id and position = 1) as "openingState"
       from thread t join space s on s.id = t.space_id where t.id = ? for update of t`,
      [id],
    ),
    spokenName(tx, tools, member, id),
  ]);
  return { thread, spoken };
}

async function create(
  tx: Em,
  tools: Tools,
  member: Member,
  wanted: AnswerWanted & { read: Reader; standing: Standing; id: string },
  { thread, spoken, rendered }: Answered & { rendered: { html: string; plain: boolean } },
): Promise<PlaceOfPost> {
  if (thread === undefined) throw notFound();
  const verdict = mayAnswer(thread);
  if (verdict !== true) throw new Problem(403, verdict);
  const name = await chooseVoice(tx, tools, member, wanted.thread, wanted, spoken);
  await keepPace(tx, tools, { thread: wanted.thread, name, minutes: thread.slow_minutes });
  const { text, standing, read } = wanted;
  const { remembering } = thread;
  const reading = read(text);
  const heldFor = await decideHold(tx, tools, member, { space: thread, reading, standing, remembering });
  const { id: post, thread: of } = wanted;
  const answer = {
    id: post,
    thread: of,
    position: heldFor === null ? thread.next_position : await waitingPlace(tx, wanted.thread),
    heldFor,
    name,
    source: text,
    read,
    rendered,
    quotes: await quotable(tx, wanted),
    labels: wanted.labels,
  };
  // Nobody but its author has anything new to see: no count, no order, no version tells of it.
  if (heldFor !== null) {
    await addPost(tx, tools, answer);
    return { thread: of, page: pageOf(thread.next_position - 1), state: 'held', name, unseen: true };
  }
  await together([
    addPost(tx, tools, answer),
    countAnswer(tx, tools, of, thread.listed ? 0 : 1),
    noteMentions(tx, { id: post, thread: of, name }, rendered.html),
  ]);
  return { thread: of, page: pageOf(thread.next_position), state: 'up', name, unseen: false };
}

/** One more answer stands in a thread; `listed` is how many threads more its space lists for it. */
const countAnswer = (tx: Em, { clock }: Pick<Tools, 'clock'>, thread: string, listed: 0 | 1) =>
  tx.execute(
    `with answered as (
       update thread set next_position = next_position + 1, answers = answers + 1, listed = true, last_hour = ?,
         activity = nextval('activity_sequence'), version = version + 1 where id = ? returning space_id)
     update space set version = version + 1, threads = threads + ?::int where id = (select space_id from answered)`,
    [hourOf(clock.now()), thread, listed],
  );

/** A quote that points elsewhere, or at what is gone, is left away rather than refused: the words matter more. */
async function quotable(tx: Em, wanted: AnswerWanted): Promise<string | null> {
  if (wanted.quotes === '') return null;
  const [post] = await tx.execute<{ id: string }[]>(
    "select id from post where id = ? and thread_id = ? and state = 'up'",
    [wanted.quotes, wanted.thread],
  );
  return post?.id ?? null;
}
