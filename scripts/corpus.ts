import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/platform/log.ts';
import { isStartProblem } from '../src/platform/start-problem.ts';
import { agreement } from '../src/site/agreement.catalogue.ts';
import { createFirstData } from '../src/site/first-data.ts';
import { openClosers } from '../src/start/closers.ts';
import { openWork } from '../src/start/open-forum.ts';
import { say } from '../views/words/say.ts';
import { fillForum, tidyUp } from './corpus/fill.ts';
import { type CorpusOptions, readCorpusOptions } from './corpus/options.ts';
import { makeAccounts, peopleFor } from './corpus/people.ts';
import { findGround } from './find-ground.ts';

/**
 * `npm run corpus -- --threads 2000 --posts 20000 [--folder path]`: fills a forum, running or not, with so much invented
 * talk, to see how it behaves when it is large. It never mixes with what people wrote: a forum that holds a single post,
 * and one that runs in production, is left as it is (code 1).
 */
const began = performance.now();
const options = optionsOrEnd();
const config = readConfig({ ...process.env, ...placesOf(options) }, []);
const log = openLog({ level: 'error', production: false });
const closers = openClosers(log);
try {
  await fill();
} catch (trouble) {
  console.error(isStartProblem(trouble) ? trouble.message : trouble);
  process.exitCode = 1;
} finally {
  await closers.closeAll();
}
process.exit();

async function fill(): Promise<void> {
  if (config.production) return refuse('NODE_ENV is production: this forum is not for invented words.');
  const ground = await findGround({ config, closers, log, onTaken: () => process.exit(3) });
  const { database, tools } = await openWork(config, ground, false, { closers, log });
  await createFirstData(
    database.fork(),
    ground.keys,
    agreement.sentences.map((key) => say(key)),
  );
  const [written] = await database
    .fork()
    .execute<{ found: boolean }[]>('select exists (select from post) as found');
  if (written?.found)
    return refuse('Somebody has written here already. Please name a new folder with --folder.');
  const people = await makeAccounts(database, tools, peopleFor(options.posts));
  const filled = await fillForum(database, tools, people, options);
  await tidyUp(ground.ownerUrl);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `Wrote ${filled.threads.length} threads with ${filled.posts} posts by ${people.length} invented people: ${filled.hidden} of them hidden, ${filled.reactions} reactions. ${seconds} s.`,
  );
  if (options.folder === undefined) return;
  const settings = Object.entries(placesOf(options)).map(([name, value]) => `${name}='${value}'`);
  console.log(`To open it: ${settings.join(' ')} npm start`);
}

function refuse(why: string): void {
  console.error(`${why} Nothing was added.`);
  process.exitCode = 1;
}

function placesOf({ folder }: CorpusOptions): Record<string, string> {
  if (folder === undefined) return {};
  return { DATA_DIR: join(folder, 'data'), KEY_FILE: join(folder, 'keys/alongside.key') };
}

function optionsOrEnd(): CorpusOptions {
  try {
    return readCorpusOptions(process.argv.slice(2));
  } catch (mistake) {
    console.error(mistake instanceof Error ? mistake.message : mistake);
    process.exit(2);
  }
}
