import { expect, test } from 'vitest';
import { findLogHead } from '../../../src/moderation/find-log-head.ts';
import { recordEvent } from '../../../src/moderation/record-event.ts';
import { verifyLog } from '../../../src/moderation/verify-log.ts';
import type { Log } from '../../../src/platform/log.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { tellLogHead } from '../../../src/start/tell-log-head.ts';
import { startApp } from '../../support/app.ts';

test('the server’s log has the last sign of the team’s log, so that a log written anew is noticed (SECURITY I)', async () => {
  const forum = await startApp();
  const em = forum.database.fork();
  expect(await findLogHead(em)).toBeNull();
  await inTransaction(em, (tx) =>
    recordEvent(tx, forum.tools, { actor: 'staff', act: 'settings.changed', subject: 'site' }),
  );
  const told: unknown[] = [];
  const closing: (() => Promise<unknown>)[] = [];
  const log = { info: (_: string, facts: unknown) => told.push(facts) } as unknown as Log;
  tellLogHead(forum.database, { log, closers: { add: (_, close) => void closing.push(close as never) } }, 20);
  await expect.poll(() => told.length).toBeGreaterThan(1);
  for (const close of closing) await close();
  expect(told[0]).toEqual({ count: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verifyLog(em)).toMatchObject({ whole: true, head: (told[0] as { head: string }).head });
  await forum.stop();
});
