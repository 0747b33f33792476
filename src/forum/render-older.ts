import { RENDERER, renderSlowly } from '../platform/markdown/render-markdown.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { raiseVersions } from './add-post.ts';
import type { Sections } from './post.entity.ts';
import { renderWords } from './render-words.ts';

/** So many posts are read at once. */
const atOnce = 100;

interface OlderPost {
  id: string;
  thread: string;
  source: string;
  sections: Sections | null;
  html: string | null;
  revision: number;
}

/**
 * Renders every post once more that an earlier renderer made the HTML of (`RENDERER`), so that what is mended or closed there holds for
 * old words as for new ones (SECURITY H3). Words stay as they are, nobody is told, and only a page that looks otherwise gets a new
 * version. What changes meanwhile is left to whoever changes it. May be stopped at any time, and run twice without harm.
 */
export async function renderOlder(em: Em, tools: Tools): Promise<void> {
  let after = '';
  for (;;) {
    const older = await ask<OlderPost>(
      em,
      `select id, thread_id as thread, source, sections, html, revision from post
       where rendered_by > 0 and rendered_by < ? and source is not null and id > ? order by id limit ?`,
      [RENDERER, after, atOnce],
    );
    for (const post of older) await renderOne(em, tools, post);
    const last = older.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** What takes too long stands as plain text from now on, as new words would. */
async function renderOne(em: Em, tools: Tools, post: OlderPost): Promise<void> {
  const { html, plain } = await renderWords(renderSlowly, { text: post.source, sections: post.sections });
  await inTransaction(em, async (tx) => {
    const changed = await tx.execute<{ id: string }[]>(
      'update post set html = ?, rendered_by = ? where id = ? and revision = ? returning id',
      [html, plain ? 0 : RENDERER, post.id, post.revision],
    );
    if (changed.length === 0 || html === post.html) return;
    await raiseVersions(tx, post.thread);
    if (plain) await tools.announce(tx, 'post.left-plain', { post: post.id });
  });
}
