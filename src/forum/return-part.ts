import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import {
  changed,
  type Kept,
  lockStanding,
  mark,
  put,
  type Rewritten,
  rewritten,
  type Standing,
  sameWords,
  type Worded,
} from './redact-post.ts';
import { putBack, takeOut } from './take-out.rules.ts';
import { listTaken, passageOf, type Taken } from './taken-parts.ts';

type Post = Worded & Pick<Standing, 'revision'> & { id: string };

/** A post with one of its parts back, and what the parts taken out after it find as the words before them. */
export interface Returned extends Rewritten {
  redaction: string;
  later: { id: string; kept: Kept }[];
}

/**
 * The words of a post with one of the parts put back that were taken out of it, counted from the first, or from the last where it is less than nothing; others stay out. To
 * the letter where its author has not changed it since, else in place of the marks it left (MO-9). Nothing where there is no
 * such part. Changes nothing yet.
 */
export async function prepareReturnOf(
  em: Em,
  tools: Pick<Tools, 'render' | 'keys'>,
  post: Post,
  index: number,
): Promise<Returned | null> {
  const all = await listTaken(em, tools, post.id);
  const wanted = all.at(index);
  if (wanted === undefined) return null;
  const at = all.indexOf(wanted);
  const { taken, before, id: redaction } = wanted;
  const base = { post: post.id, revision: post.revision, taken, redaction };
  if (!isUntouched(all.slice(at), post)) {
    const words = {
      ...changed(only(post, 'words'), inMarks(all, at, 'words')),
      title: post.title && inMarks(all, at, 'title')(post.title),
    };
    return { ...(await rewritten(tools, post, words, taken)), ...base, later: [] };
  }
  const later: Returned['later'] = [];
  let now: Standing = before;
  for (const each of all.slice(at + 1)) {
    const words = without(now, each);
    const after = { title: words.title, source: words.text, sections: words.sections };
    later.push({ id: each.id, kept: { taken: each.taken, before: now, after } });
    now = await standing(tools, now, words);
  }
  return { ...now, ...base, later };
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
  for (const { id, kept } of wanted.later) {
    await tx.execute('update redaction set content = ? where id = ?', [
      keys.seal('redaction', id, JSON.stringify(kept)),
      id,
    ]);
  }
  return { name, thread };
}

const without = (words: Worded, part: Kept, left = mark()): ReturnType<typeof changed> =>
  changed(words, (text) => takeOut(text, passageOf(part), left)?.text ?? text);

/** Whether what each part left is what the next one found, and the last one left the words of now. */
const isUntouched = (parts: Taken[], post: Post): boolean =>
  parts.every((part, at) => sameWords(part.after, parts[at + 1]?.before ?? post));

/** Title and words have marks of their own: whoever changes the one moves none in the other. */
type Where = 'title' | 'words';

const only = ({ title, source, sections }: Worded, where: Where): Worded =>
  where === 'title'
    ? { title: null, source: title ?? '', sections: null }
    : { title: null, source, sections };

/** Puts what was taken out in place of its own marks, as far as those of all parts still stand in their order. */
function inMarks(all: Taken[], at: number, where: Where): (text: string) => string {
  const owners = ownersOf(all, where);
  const left = takenIn(all[at], where);
  let seen = 0;
  return (text) => {
    const marks = text.split(mark()).length - 1;
    const fill = Array.from({ length: marks }, () => {
      const owner = owners[seen++] ?? at;
      return owner === at ? (left.shift() ?? mark()) : mark();
    });
    return putBack(text, fill, mark());
  };
}

/** What a part took from the title, which comes first, or from the words. */
function takenIn(part: Taken | undefined, where: Where): string[] {
  if (part === undefined) return [];
  const above = takeOut(part.before.title ?? '', passageOf(part), mark())?.taken.length ?? 0;
  return where === 'title' ? part.taken.slice(0, above) : part.taken.slice(above);
}

/** Which part left each mark, in the order in which they stand. */
function ownersOf(all: Taken[], where: Where): number[] {
  const first = all[0];
  if (first === undefined) return [];
  const signed = all.reduce<Worded>(
    (words, part, at) => {
      const { text: source, sections } = without(words, part, `${mark()}\u0000${at}\u0000`);
      return { title: null, source, sections };
    },
    only(first.before, where),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text that anybody wrote has this character.
  return [...(signed.source ?? '').matchAll(/\u0000(\d+)\u0000/g)].map(([, at]) => Number(at));
}

async function standing(
  tools: Pick<Tools, 'render'>,
  { revision }: Standing,
  words: ReturnType<typeof changed>,
): Promise<Standing> {
  const { html, renderedBy } = await rewritten(tools, { id: '', revision }, words, []);
  return { title: words.title, source: words.text, sections: words.sections, html, renderedBy, revision };
}
