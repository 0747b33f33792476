import { agreement } from '../src/site/agreement.catalogue.ts';
import { createFirstData } from '../src/site/first-data.ts';
import { openWork } from '../src/start/open-forum.ts';
import { run } from '../src/start/run.ts';
import { say } from '../views/words/say.ts';
import { tellDemo } from './demo/tell-demo.ts';
import { findGround } from './find-ground.ts';

/**
 * `npm run demo`: adds the first stories to a forum in which nobody has written yet, running or not. The people
 * in them are invented, and so is every word they say.
 */
await run(async (running) => {
  const ground = await findGround(running);
  const { database, tools } = await openWork(running.config, ground, false, running);
  await createFirstData(
    database.fork(),
    ground.keys,
    agreement.sentences.map((key) => say(key)),
  );
  running.print(await tellDemo(database, tools));
  await running.closers.closeAll();
  process.exit(0);
});
