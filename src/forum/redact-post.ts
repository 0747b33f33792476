import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { raiseVersions } from './add-post.ts';
import type { Marked } from './marked-text.rules.ts';
import { lockThreadOf } from './own-post.ts';
import { follow, keepOut, type Part, shownTexts, takePart } from './parts.rules.ts';
import { Post } from './post.entity.ts';
import { type Rewritten, rewritten, type Standing, textsOf, type Worded, withTexts } from './post-words.ts';
import { Redaction } from './redaction.entity.ts';
import { mark } from './redaction-mark.ts';
import { type Kept, listTaken, textsLeft } from './taken-parts.ts';
import { Thread } from './thread.entity.ts';

/** A post with a part out of it. */
export interface Redacted extends Rewritten {
  part: Part;
  texts: Marked[];
}

/**
 * The words of a post, and the title it opens its thread with, without a passage; nothing where it does not stand in them (CW-4). Marks of other parts
 * are not words: whole ones in the passage go with it. Changes nothing yet.
 */
export async function prepareRedaction(
  em: Em,
  tools: Pick<Tools, 'render' | 'keys'>,
  post: Worded & { id: string; revision: number },
  passage: string,
): Promise<Redacted | null> {
  const { title, source, sections } = post;
  const before = { title, source, sections };
  const parts = await listTaken(em, tools, post.id);
  const out = takePart(follow(textsLeft(parts), textsOf(before), mark()), newId(), passage, mark());
  if (out === null) return null;
  const texts = out.texts.map((text) => keepOut(text, [...parts, out.part]));
  const words = withTexts(before, shownTexts(texts, mark()));
  return { ...(await rewritten(tools, post, words, out.taken)), part: out.part, texts };
}

/** Puts a redacted text in place and keeps what stood there, sealed. Part of a moderator's transaction; refuses (409) changed words. */
export async function redactPost(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: Redacted,
): Promise<{ name: string; thread: string }> {
  const { thread, name, before } = await lockStanding(tx, wanted);
  await put(tx, thread, wanted);
  const { id, readings } = wanted.part;
  const kept: Kept = { taken: wanted.taken, before, readings, texts: wanted.texts };
  await tx.insert(Redaction, {
    id,
    post: wanted.post,
    content: tools.keys.seal('redaction', id, JSON.stringify(kept)),
    revision: wanted.revision + 1,
    madeHour: hourOf(tools.clock.now()),
  });
  return { name, thread };
}

export async function lockStanding(tx: Em, { post, revision }: Rewritten) {
  const thread = await lockThreadOf(tx, post);
  const [row] = await tx.execute<(Standing & { state: string; name: string })[]>(
    `select p.state, p.name_id as name, case when p.position = 1 then t.title end as title, p.source, p.sections, p.html,
       p.rendered_by as "renderedBy", p.revision
     from post p join thread t on t.id = p.thread_id where p.id = ? for update of p`,
    [post],
  );
  if (row === undefined || row.state === 'withdrawn') throw new Problem(409, 'moderation.gone');
  const { state: _, name, ...before } = row;
  if (before.revision !== revision) throw new Problem(409, 'acts.changed-words');
  return { thread, name, before };
}

export async function put(tx: Em, thread: string, wanted: Rewritten): Promise<void> {
  const { title, source, sections, html, renderedBy, revision } = wanted;
  await tx.nativeUpdate(
    Post,
    { id: wanted.post },
    { source, ...(sections ? { sections } : {}), html, renderedBy, revision: revision + 1 },
  );
  if (title) await tx.nativeUpdate(Thread, { id: thread }, { title });
  await raiseVersions(tx, thread);
}
