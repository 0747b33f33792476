import { openDatabase } from '../src/database.ts';

/**
 * Writes the next migration from the difference between the entities and the schema snapshot. Read it, give it
 * its name in `migrations/list.ts`, and never let it run unread.
 */
const url = process.env.DATABASE_URL;
if (url === undefined) {
  console.error('Set DATABASE_URL to a database in which every migration so far has run.');
  process.exit(2);
}
const database = await openDatabase({ url });
const made = await database.orm.migrator.create('migrations', false, false, process.argv[2]);
console.log(made.fileName === '' ? 'Nothing to change.' : made.fileName);
await database.close();
