import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordEvent } from '../../../src/moderation/record-event.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { testSecret } from '../../support/test-keys.ts';
import { linesOf } from './story.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
  for (const subject of ['one', 'two', 'three']) {
    await inTransaction(forum.database.fork(), (tx) =>
      recordEvent(tx, forum.tools, { actor: 'somebody', act: 'post.hidden', subject, reason: 'M08' }),
    );
  }
});
afterAll(() => forum.stop());

/** As an operator runs it, beside a forum with a database of its own. */
function verify(): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['scripts/verify-audit.ts'], {
    env: { PATH: process.env.PATH, DATABASE_URL: forum.url, SECRET_KEY: testSecret, LOG_LEVEL: 'error' },
    encoding: 'utf8',
  });
  return { status, stdout };
}

describe('verify-audit, for the operator (SECURITY I)', () => {
  test('says that the log is whole and its last sign, and ends with 0', async () => {
    const last = (await linesOf(forum)).at(-1)?.hash.toString('hex');
    expect(verify()).toEqual({
      status: 0,
      stdout: `The log is whole: 3 lines. Sign of the last line: ${last}\n`,
    });
  });

  test('names the first line that was changed, and does not end with 0', async () => {
    const em = forum.database.fork();
    await em.execute('alter table moderation_event disable trigger user');
    await em.execute("update moderation_event set reason = 'M01' where number = 2");
    const { status, stdout } = verify();
    expect(status).toBe(1);
    expect(stdout).toContain('The log is broken at line 2');
  });
});
