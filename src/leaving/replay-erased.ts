import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { departureChoices } from './departure-choice.ts';
import { eraseAccount, erasedAs } from './erase-account.ts';
import { eraseWords } from './erase-words.ts';

/** So many rows are held against the list in one question. */
const atOnce = 5000;

/**
 * Takes away again what was erased before and is back, because somebody restored a backup: words and accounts (PR-6). Part of every
 * start, before anybody is answered; a forum to which nothing came back is only read. Of somebody who took their words along, the
 * names go blank as well: a name they kept is a word of theirs.
 */
export async function replayErased(em: Em, tools: Tools): Promise<void> {
  const list = await tools.erased.read();
  if (list.size === 0) return;
  for (const choice of departureChoices)
    for (const id of await findBack(em, 'select id from account', (id) => list.has(erasedAs[choice], id)))
      await eraseAccount(em, tools, id, choice);
  const posts = await findBack(em, "select id from post where state <> 'withdrawn'", (id) =>
    list.has('post', id),
  );
  await eraseWords(em, tools, posts);
}

async function findBack(em: Em, select: string, isErased: (id: string) => boolean): Promise<string[]> {
  const back: string[] = [];
  let after = '';
  for (;;) {
    const rows = await em.execute<{ id: string }[]>(
      `select id from (${select}) o where id > ? order by id limit ?`,
      [after, atOnce],
    );
    back.push(...rows.map(({ id }) => id).filter(isErased));
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return back;
    after = last.id;
  }
}
