import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { follow, giveBackPart, shownTexts } from './parts.rules.ts';
import {
  type Rewritten,
  rewritten,
  type Standing,
  sameWords,
  textsOf,
  type Worded,
  withTexts,
} from './post-words.ts';
import { lockStanding, put } from './redact-post.ts';
import { mark } from './redaction-mark.ts';
import { type Kept, listTaken, textsLeft } from './taken-parts.ts';

type Post = Worded & Pick<Standing, 'revision'> & { id: string };

/** A post with one of its parts back, and what the newest of those that stay out knows from now on. */
export interface Returned extends Rewritten {
  redaction: string;
  newest: { id: string; kept: Kept } | null;
}

/**
 * The words of a post with one of the parts put back that were taken out of it, counted from the first, or from the last where it is less than nothing. It comes to
 * where its marks stand, whatever its author has changed around them, and to the letter where they changed nothing (MO-9); what
 * the others have taken out stays out, in it too (CW-4). Nothing where there is no such part. Changes nothing yet.
 */
export async function prepareReturnOf(
  em: Em,
  tools: Pick<Tools, 'render' | 'keys'>,
  { id: post, revision, title, source, sections }: Post,
  index: number,
): Promise<Returned | null> {
  const all = await listTaken(em, tools, post);
  const wanted = all.at(index);
  if (wanted === undefined) return null;
  const now = { title, source, sections };
  const texts = giveBackPart(follow(textsLeft(all), textsOf(now), mark()), all, wanted.id);
  const words = withTexts(now, shownTexts(texts, mark()));
  const { taken, before, id: redaction } = wanted;
  const made = sameWords(words, before)
    ? { ...before, title: words.title, post, revision, taken }
    : await rewritten(tools, { id: post, revision }, words, taken);
  const last = all.filter(({ id }) => id !== redaction).at(-1);
  if (last === undefined) return { ...made, redaction, newest: null };
  const { id, ...kept } = last;
  return { ...made, redaction, newest: { id, kept: { ...kept, texts } } };
}

/** Puts one part back and forgets that it was taken out. Part of a moderator's transaction; refuses (409) changed words. */
export async function returnPart(
  tx: Em,
  { keys }: Pick<Tools, 'keys'>,
  wanted: Returned,
): Promise<{ name: string; thread: string }> {
  const { thread, name } = await lockStanding(tx, wanted);
  const gone = await tx.execute<{ id: string }[]>('delete from redaction where id = ? returning id', [
    wanted.redaction,
  ]);
  if (gone.length === 0) throw new Problem(409, 'moderation.already');
  await put(tx, thread, wanted);
  if (wanted.newest === null) return { name, thread };
  const { id, kept } = wanted.newest;
  await tx.execute('update redaction set content = ? where id = ?', [
    keys.seal('redaction', id, JSON.stringify(kept)),
    id,
  ]);
  return { name, thread };
}
