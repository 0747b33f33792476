import { reactionKey, voiceKey } from '../accounts/sealed-link.ts';
import { requireWriter } from '../accounts/standing.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { mayReact } from './forum.policy.ts';
import { lockThreadOf } from './own-post.ts';
import type { PostState } from './post.entity.ts';
import { type ReactionWord, reactions, severalFrom } from './reactions.catalogue.ts';

export interface ReactionWanted {
  post: string;
  word: ReactionWord;
  /** Whether the word should stand afterwards; taking back what was not said changes nothing. */
  stands: boolean;
}

/**
 * Says one word to a post of somebody else, or takes it back (RE-7). Says where it should end, so that a double press
 * and two tabs at once harm nothing. Announces nothing; nobody but the author learns of it, and others only from three
 * people on. Refuses an unknown post (404), an own one (403), one that is not up (409), too many in a short time (429).
 */
export async function react(em: Em, tools: Tools, member: Member, wanted: ReactionWanted): Promise<void> {
  if (wanted.stands) await requireWriter(em, tools, member);
  await tools.limits.take('reaction.account', member.account);
  await inTransaction(em, async (tx) => {
    const thread = await lockThreadOf(tx, wanted.post);
    const verdict = mayReact(await findReactable(tx, tools, member, thread, wanted.post));
    if (verdict !== true) throw new Problem(verdict === 'reaction.own' ? 403 : 409, verdict);
    const key = reactionKey(tools.keys, member.account, wanted.post);
    await (wanted.stands ? say(tx, key, wanted) : takeBack(tx, key, wanted));
    await tellSeveral(tx, thread, wanted.post);
  });
}

/** Whether it is one's own is told by the voice in this thread: no seal is opened for it. */
async function findReactable(
  tx: Em,
  { keys }: Pick<Tools, 'keys'>,
  { account }: Member,
  thread: string,
  post: string,
): Promise<{ state: PostState; mine: boolean }> {
  const [found] = await tx.execute<{ state: PostState; mine: boolean }[]>(
    `select p.state, exists (select 1 from voice v where v.blind_key = ? and v.name_id = p.name_id) as mine
     from post p where p.id = ? and p.state <> 'held' and p.position > 0`,
    [voiceKey(keys, account, thread), post],
  );
  if (found === undefined) throw notFound();
  return found;
}

async function say(tx: Em, key: Buffer, { post, word }: ReactionWanted): Promise<void> {
  await tx.execute(
    `insert into reaction as r (blind_key, post_id, thanks, me_too, read) values (?, ?, ?, ?, ?)
     on conflict (blind_key) do update
     set thanks = r.thanks or excluded.thanks, me_too = r.me_too or excluded.me_too, read = r.read or excluded.read`,
    [key, post, ...reactions.map((each) => each === word)],
  );
}

/** Where no word is left, nothing is left. */
async function takeBack(tx: Em, key: Buffer, { word }: ReactionWanted): Promise<void> {
  await tx.execute(
    'update reaction set thanks = thanks and ?, me_too = me_too and ?, read = read and ? where blind_key = ?',
    [...reactions.map((each) => each !== word), key],
  );
  await tx.execute('delete from reaction where blind_key = ? and not (thanks or me_too or read)', [key]);
}

/**
 * Keeps in step what all readers are told. Only when that turns does the thread get another version, so that a
 * reaction does not make kept pages worthless; the list of the space shows nothing of it.
 */
export async function tellSeveral(tx: Em, thread: string, post: string): Promise<void> {
  const turned = await tx.execute<{ id: string }[]>(
    `update post set several = not several where id = ? and several <>
       ((select count(*) from (select 1 from reaction where post_id = ? limit ?::int) seen) = ?::int) returning id`,
    [post, post, severalFrom, severalFrom],
  );
  if (turned.length > 0) await tx.execute('update thread set version = version + 1 where id = ?', [thread]);
}
