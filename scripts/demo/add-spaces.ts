import type { Database } from '../../src/database.ts';
import { demoSpaces } from './corpus/types.ts';

/** Adds the spaces the story needs beyond those a forum opens with, after the others; leaves alone what is there. */
export async function addSpaces(database: Database): Promise<void> {
  const em = database.fork();
  for (const { id, title, about } of demoSpaces) {
    await em.execute(
      `insert into space (id, title, about, place, support)
       select ?, ?, ?, coalesce(max(place), -1) + 1, true from space on conflict do nothing`,
      [id, title, about],
    );
  }
}
