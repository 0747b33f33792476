import type { Em } from '../platform/rows.ts';
import { nearlyTheSame, printOf } from './likeness.rules.ts';

/** How many of the newest texts a new one is compared with: a flood comes close together. */
const compared = 3000;

/**
 * Keeps the print of a post's text, or drops it where there is none to keep. In the transaction that writes the text: a
 * text that is gone has no print.
 */
export async function notePrint(tx: Em, post: string, text: string | null): Promise<void> {
  const print = text === null ? null : printOf(text);
  if (print === null) {
    await tx.execute('delete from likeness where post_id = ?', [post]);
    return;
  }
  await tx.execute(
    `insert into likeness (post_id, print, sequence) values (?, ?::bigint, nextval('activity_sequence'))
     on conflict (post_id) do update set print = excluded.print`,
    [post, print],
  );
}

/** The print of a post that is there, from its words where none was kept; nothing for a short text or an unknown post. */
export async function likenessOfPost(em: Em, post: string): Promise<string | null> {
  const [row] = await em.execute<{ print: string | null; source: string | null }[]>(
    'select l.print::text, p.source from post p left join likeness l on l.post_id = p.id where p.id = ?',
    [post],
  );
  return row?.print ?? (row?.source ? printOf(row.source) : null);
}

/** Whether one of the newest texts, by whomever, is nearly the same (SECURITY F). */
export async function isAlike(tx: Em, text: string): Promise<boolean> {
  const print = printOf(text);
  if (print === null) return false;
  const [found] = await tx.execute<{ is: number }[]>(
    `select 1 as is from (select print from likeness order by sequence desc limit ${compared}) l
     where bit_count((l.print # ?::bigint)::bit(64)) <= ${nearlyTheSame} limit 1`,
    [print],
  );
  return found !== undefined;
}
