import { listPasskeys } from '../accounts/passkeys.ts';
import type { Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { OwnThings } from './export-format.ts';

interface Row {
  role: string;
  agreement_version: number;
  consent_version: number;
  consent_week: string;
  seen_week: string;
  codes_left: number;
  has_code: boolean;
  leaving: string | null;
}

/** What stands about an account itself, in the shape of the export (PR-5). */
export async function ownAccount(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  { account }: Member,
): Promise<OwnThings['account']> {
  const [row] = await em.execute<Row[]>(
    `select a.role, a.agreement_version, a.consent_version, a.consent_week::text, a.seen_week::text,
       (select count(*)::int from recovery_code r where r.account_id = a.id) as codes_left,
       a.two_step is not null as has_code,
       (select d.due_week::text from departure d where d.account_id = a.id) as leaving
     from account a where a.id = ?`,
    [account],
  );
  if (row === undefined) throw notFound();
  const { has_code: code, ...rest } = row;
  return {
    ...rest,
    second_step: { code, passkeys: await passkeysOf(em, tools, account) },
    devices: await devicesOf(em, tools, account),
  };
}

async function passkeysOf(em: Em, { keys }: Pick<Tools, 'keys'>, account: string): Promise<string[]> {
  const known = await listPasskeys(em, keys, account);
  return known.map(({ word, day }) => word || String(day));
}

async function devicesOf(
  em: Em,
  { keys }: Pick<Tools, 'keys'>,
  account: string,
): Promise<OwnThings['account']['devices']> {
  const found = await em.execute<{ id: string; label: Buffer | null; shared: boolean; seen_week: string }[]>(
    'select id, label, shared, seen_week::text from session where account_id = ? order by id',
    [account],
  );
  return found.map(({ id, label, ...rest }) => ({
    word: label === null ? '' : keys.open('session-label', id, label).toString(),
    ...rest,
  }));
}
