import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { appRole, withClient } from '../../src/platform/postgres-roles.ts';
import { joinGround } from '../../src/start/open-ground.ts';
import type { Home } from './forum-process.ts';
import { probe } from './load.ts';
import type { Scenario } from './scenarios.ts';

/** Statements that one request sends to PostgreSQL, `begin` and `commit` among them. */
export interface StatementCount {
  all: number;
  /** Those of them that put a job into the queue. */
  jobs: number;
}

/**
 * Makes PostgreSQL log every statement of the forum from its next start on. Only a forum of invented words may do this:
 * in a real one nothing of a statement reaches a log.
 */
export async function logStatements(home: Home): Promise<void> {
  const { ownerUrl } = await joinGround(readConfig(home.settings, []));
  await withClient(ownerUrl, async (client) => {
    await client.query(`alter role ${appRole} set log_statement = 'all'`);
    await client.query("alter system set log_line_prefix = 'sent by %a: '");
    await client.query('select pg_reload_conf()');
  });
}

const tries = 6;
const sent = /^sent by alongside: LOG: {2}(?:execute [^:]*|statement): (.*)$/gm;

/**
 * Counts a scenario's statements in the log. The least of some tries counts, because now and then a request carries
 * work along that is not its own, such as reading the settings again.
 */
export async function countStatements(home: Home, scenario: Scenario): Promise<StatementCount> {
  await probe(home.base, scenario);
  const counts: StatementCount[] = [];
  for (let number = 0; number < tries; number += 1) {
    const from = statSync(home.postgresLog).size;
    await probe(home.base, scenario);
    const statements = [...readFrom(home.postgresLog, from).matchAll(sent)].map((line) => line[1] ?? '');
    counts.push({ all: statements.length, jobs: statements.filter(isJob).length });
  }
  return counts.reduce((least, count) => (count.all < least.all ? count : least));
}

const isJob = (statement: string): boolean => /\binsert into "?jobs"?\./i.test(statement);

function readFrom(path: string, from: number): string {
  const bytes = Buffer.alloc(statSync(path).size - from);
  const file = openSync(path, 'r');
  readSync(file, bytes, 0, bytes.length, from);
  closeSync(file);
  return bytes.toString();
}
