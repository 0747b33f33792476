import { RENDERER, renderSlowly } from '../platform/markdown/render-markdown.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { raiseVersions } from './add-post.ts';
import type { Sections } from './post.entity.ts';
import { renderWords } from './render-words.ts';

/**
 * Renders a post once more that stands as plain text, with more time than a request has (SECURITY H3, H5).
 * Does nothing where the words have changed since or still do not fit; may run twice without harm.
 */
export async function renderAgain(em: Em, _tools: Tools, { post }: { post: string }): Promise<void> {
  const [row] = await em.execute<
    { source: string | null; sections: Sections | null; revision: number; thread_id: string }[]
  >('select source, sections, revision, thread_id from post where id = ? and rendered_by = 0', [post]);
  if (row?.source == null) return;
  const rendered = await renderWords(renderSlowly, { text: row.source, sections: row.sections });
  if (rendered.plain) return;
  await inTransaction(em, async (tx) => {
    const changed = await tx.execute<{ id: string }[]>(
      'update post set html = ?, rendered_by = ? where id = ? and revision = ? returning id',
      [rendered.html, RENDERER, post, row.revision],
    );
    if (changed.length === 1) await raiseVersions(tx, row.thread_id);
  });
}
