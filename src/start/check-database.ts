import type pg from 'pg';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { withClient } from '../platform/postgres-roles.ts';
import { isStartProblem, refusalCode, startProblem } from '../platform/start-problem.ts';
import { keyFits } from '../site/first-data.ts';

const oldest = 15;
const newest = 18;
/** Without these an acknowledged post can be lost in a power cut (SECURITY R3). */
const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Looks whether the database may carry a forum: version 15 to 18, UTF8, and settings under which nothing acknowledged is
 * lost (SECURITY R3). Throws a start problem for each; checksums that are off are only a warning. The settings are those
 * of the role in `url`, because a role may have its own.
 */
export async function checkDatabase(url: string, log: Pick<Log, 'warn'>): Promise<void> {
  await withClient(url, async (client) => {
    await checkVersion(client);
    await checkSettings(client, log);
  });
}

/** Refuses a key that is not this database's (ARCHITECTURE 12); `source` names where the key came from. */
export async function checkKey(ownerUrl: string, keys: Keys, source: string): Promise<void> {
  const keyCheck = await withClient(ownerUrl, async (client) => {
    if (!(await hasTable(client, 'site'))) return null;
    const { rows } = await client.query<{ key_check: Buffer }>('select key_check from site where id = 1');
    return rows[0]?.key_check ?? null;
  });
  if (!keyFits(keys, keyCheck)) throw startProblem('key-wrong', { source });
}

/** Whether a forum already lives in this database; then its key must not be made anew. */
export async function holdsForum(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, (client) => hasTable(client, 'mikro_orm_migrations'));
}

/** Turns "the database did not let us in" into a start problem; `setting` names what to look at. */
export function connectProblem(refusal: unknown, url: string, setting: string): unknown {
  if (isStartProblem(refusal)) return refusal;
  const code = refusalCode(refusal);
  const { host, pathname } = new URL(url);
  const place = `${host}${pathname}`;
  if (code === undefined) {
    const timedOut = refusal instanceof Error && /timeout/i.test(refusal.message);
    return timedOut ? startProblem('database-not-reachable', { place, why: 'no answer' }) : refusal;
  }
  if (/^(28|3D)/.test(code)) return startProblem('database-refused', { place, why: code, setting });
  if (/^(E[A-Z]|57P|53|08)/.test(code)) return startProblem('database-not-reachable', { place, why: code });
  return refusal;
}

async function checkVersion(client: pg.Client): Promise<void> {
  const number = Number(await show(client, 'server_version_num'));
  const major = Math.floor(number / 10_000);
  if (major < oldest || major > newest) throw startProblem('database-version', { found: major });
}

async function checkSettings(client: pg.Client, log: Pick<Log, 'warn'>): Promise<void> {
  const encoding = await show(client, 'server_encoding');
  if (encoding !== 'UTF8') throw startProblem('database-encoding', { found: encoding });
  const off: string[] = [];
  for (const name of durable) {
    if ((await show(client, name)) === 'off') off.push(name);
  }
  if (off.length > 0) throw startProblem('database-not-durable', { settings: off.join(' and ') });
  if ((await show(client, 'data_checksums')) === 'off') {
    log.warn(
      'PostgreSQL has data checksums switched off, so a damaged disk may go unnoticed. See docs/operating.md.',
    );
  }
  if (await mayLogWords(client)) {
    log.warn(
      'PostgreSQL writes statements to its own log, and with them what members wrote. See docs/operating.md.',
    );
  }
}

/** Whether the server's log can hold statements, which carry the words of members (SECURITY C1, C14). */
async function mayLogWords(client: pg.Client): Promise<boolean> {
  const quiet = { log_statement: 'none', log_min_duration_statement: '-1', log_min_error_statement: 'panic' };
  for (const [name, value] of Object.entries(quiet)) {
    if ((await show(client, name)) !== value) return true;
  }
  return false;
}

async function show(client: pg.Client, name: string): Promise<string> {
  const { rows } = await client.query<{ value: string }>('select current_setting($1) as value', [name]);
  return rows[0]?.value ?? '';
}

async function hasTable(client: pg.Client, name: string): Promise<boolean> {
  const { rows } = await client.query<{ found: string | null }>('select to_regclass($1) as found', [
    `public.${name}`,
  ]);
  return rows[0]?.found != null;
}
