import { RENDERER, renderSlowly } from '../platform/markdown/render-markdown.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { raiseVersions } from './add-post.ts';
import type { Sections } from './post.entity.ts';
import { renderWords } from './render-words.ts';

/** So many posts are read at once. */
const atOnce = 100;

interface RenderedPost {
  id: string;
  thread: string;
  source: string;
  sections: Sections | null;
  html: string | null;
  revision: number;
}

const columns = 'id, thread_id as thread, source, sections, html, revision';

/**
 * Renders a post once more that stands as plain text, with more time than a request has (SECURITY H3, H5).
 * Does nothing where the words have changed since or still do not fit; may run twice without harm.
 */
export async function renderAgain(em: Em, _tools: Tools, { post }: { post: string }): Promise<void> {
  const [row] = await ask<RenderedPost>(
    em,
    `select ${columns} from post where id = ? and rendered_by = 0 and source is not null`,
    [post],
  );
  const rendered = row && (await renderSlow(row));
  if (!rendered || rendered.plain) return;
  await inTransaction(em, (tx) => putRendered(tx, row, rendered));
}

/**
 * Renders every post once more that an earlier renderer made the HTML of (`RENDERER`), so that what is mended or closed there holds for
 * old words as for new ones (SECURITY H3). Words stay as they are, nobody is told, and only a page that looks otherwise gets a new
 * version. What takes too long stands as plain text from now on, as new words would, and announces `post.left-plain`. May be
 * stopped at any time, and run twice without harm.
 */
export async function renderOlder(em: Em, tools: Tools): Promise<void> {
  let after = '';
  for (;;) {
    const older = await ask<RenderedPost>(
      em,
      `select ${columns} from post
       where rendered_by > 0 and rendered_by < ? and source is not null and id > ? order by id limit ?`,
      [RENDERER, after, atOnce],
    );
    for (const post of older) {
      const rendered = await renderSlow(post);
      await inTransaction(em, async (tx) => {
        const isPut = await putRendered(tx, post, rendered);
        if (isPut && rendered.plain) await tools.announce(tx, 'post.left-plain', { post: post.id });
      });
    }
    const last = older.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

const renderSlow = ({ source: text, sections }: RenderedPost): ReturnType<typeof renderWords> =>
  renderWords(renderSlowly, { text, sections });

/** Whether it is in place: what was changed meanwhile is left to whoever changed it. */
async function putRendered(
  tx: Em,
  post: RenderedPost,
  { html, plain }: { html: string; plain: boolean },
): Promise<boolean> {
  const changed = await tx.execute<{ id: string }[]>(
    'update post set html = ?, rendered_by = ? where id = ? and revision = ? returning id',
    [html, plain ? 0 : RENDERER, post.id, post.revision],
  );
  if (changed.length > 0 && html !== post.html) await raiseVersions(tx, post.thread);
  return changed.length > 0;
}
