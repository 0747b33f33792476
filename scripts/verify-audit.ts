import { openDatabase } from '../src/database.ts';
import { verifyLog } from '../src/moderation/verify-log.ts';
import { joinGround } from '../src/start/open-ground.ts';
import { type Running, run } from '../src/start/run.ts';

/**
 * `npm run verify-audit`, beside a forum that runs or on a copy of its database: reckons the log of the team again from its first line (MO-10,
 * SECURITY I) and ends with 0 where it is whole, with 1 where a line was changed or is missing. Changes nothing.
 * Compare the sign it prints with one you kept: lines cut off at the end cannot be seen from inside.
 */
await run(async (running) => {
  const database = await openDatabase({ url: await findUrl(running), poolSize: 1 });
  running.closers.add('database', () => database.close());
  const verdict = await verifyLog(database.fork());
  if (verdict.whole) {
    running.print(`The log is whole: ${verdict.lines} lines. Sign of the last line: ${verdict.head}`);
  } else {
    running.print(
      `The log is broken at line ${verdict.firstBroken}: it was changed, or a line is missing there. ` +
        `The ${verdict.lines} lines before it are whole.`,
    );
  }
  await running.closers.closeAll();
  process.exit(verdict.whole ? 0 : 1);
});

/** An operator's own database is read as it is, a restored copy on any server too; the embedded one must be running. */
async function findUrl({ config }: Running): Promise<string> {
  return config.database.kind === 'outside' ? config.database.url : (await joinGround(config)).url;
}
