import { isDeepStrictEqual } from 'node:util';
import { say } from '../../views/words/say.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { RENDERER } from '../platform/markdown/render-markdown.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { raiseVersions } from './add-post.ts';
import { lockThreadOf } from './own-post.ts';
import { Post, type Sections } from './post.entity.ts';
import { Redaction } from './redaction.entity.ts';
import { renderWords, type Words, wordsOfStory, wordsOfStrategy } from './render-words.ts';
import { eachPart } from './story.rules.ts';
import { eachStrategyPart, isStrategy } from './strategy-words.rules.ts';
import { takeOut } from './take-out.rules.ts';
import { Thread } from './thread.entity.ts';

/** A post as it stands, word for word. */
export interface Standing {
  /** The title above it, where it opens a thread; what was kept before titles were looked at knows of none. */
  title?: string | null;
  source: string | null;
  sections: Sections | null;
  html: string | null;
  renderedBy: number;
  revision: number;
}

/** What of a post a passage can stand in. */
export type Worded = Pick<Standing, 'title' | 'source' | 'sections'>;

/** What a redaction keeps under seal: what stood in each place, the whole post before, and its words after (MO-7, MO-9). */
export interface Kept {
  taken: string[];
  before: Standing;
  after: Worded;
}

/** New words of a post, rendered before the transaction begins; good only for the revision they were made from. */
export interface Rewritten extends Omit<Standing, 'revision'> {
  post: string;
  revision: number;
  taken: string[];
}

export const mark = (): string => say('redaction.mark');

/** The words of a post, and the title it opens its thread with, without a passage; nothing where it does not stand in them (CW-4). Changes nothing yet. */
export async function prepareRedaction(
  tools: Pick<Tools, 'render'>,
  post: Worded & { id: string; revision: number },
  passage: string,
): Promise<Rewritten | null> {
  const taken: string[] = [];
  const change = (text: string): string => {
    const found = takeOut(text, passage, mark());
    taken.push(...(found?.taken ?? []));
    return found?.text ?? text;
  };
  const words = changed(post, change);
  return taken.length === 0 ? null : rewritten(tools, post, words, taken);
}

/** Puts a redacted text in place and keeps what stood there, sealed. Part of a moderator's transaction; refuses (409) changed words. */
export async function redactPost(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: Rewritten,
): Promise<{ name: string; thread: string }> {
  const { thread, name, before } = await lockStanding(tx, wanted);
  await put(tx, thread, wanted);
  const id = newId();
  const { title, source, sections } = wanted;
  const kept: Kept = { taken: wanted.taken, before, after: { title, source, sections } };
  await tx.insert(Redaction, {
    id,
    post: wanted.post,
    content: tools.keys.seal('redaction', id, JSON.stringify(kept)),
    revision: wanted.revision + 1,
    madeHour: hourOf(tools.clock.now()),
  });
  return { name, thread };
}

/** Hiding a post and putting it back raise its revision and change no word: what counts are the words. */
export const sameWords = (one: Kept['after'], other: Kept['after']): boolean =>
  one.source === other.source && isDeepStrictEqual(one.sections, other.sections) && sameTitle(one, other);

const sameTitle = ({ title: one }: Worded, { title: other }: Worded): boolean =>
  one === other || isNone(one) || isNone(other);

const isNone = (title: Worded['title']): boolean => title === undefined || title === null;

/** Title and words with each part changed, the title first. */
export function changed(
  { title, source, sections }: Worded,
  change: (text: string) => string,
): Words & Pick<Worded, 'title'> {
  const above = { title: title && change(title) };
  if (sections === null) return { ...above, text: change(source ?? ''), sections };
  const words = isStrategy(sections)
    ? wordsOfStrategy(eachStrategyPart(sections, change))
    : wordsOfStory(eachPart(sections, change));
  return { ...above, ...words };
}

export async function rewritten(
  { render }: Pick<Tools, 'render'>,
  post: { id: string; revision: number },
  words: Words & Pick<Worded, 'title'>,
  taken: string[],
): Promise<Rewritten> {
  const { html, plain } = await renderWords(render, words);
  const renderedBy = plain ? 0 : RENDERER;
  return {
    post: post.id,
    revision: post.revision,
    taken,
    title: words.title,
    source: words.text,
    sections: words.sections,
    html,
    renderedBy,
  };
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
