import { newId } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';
import { padded, unpadded } from '../platform/padding.rules.ts';
import type { Em } from '../platform/rows.ts';
import type { PublicPasskey } from './verify-passkey.ts';

/** What is known of a passkey: nothing of the device it is on (SECURITY A5). */
export interface Passkey extends PublicPasskey {
  id: string;
  /** What the device calls it; told to nobody but its owner's browser. */
  credential: string;
  /** What its owner calls it; empty where they gave it no word. */
  word: string;
  /** The day it was added, `2026-03-10`. */
  day: string;
}

/** So large that passkeys of all kinds take the same room. */
const smallest = 1024;

interface Row {
  id: string;
  content: Buffer;
}

/** All passkeys of an account, the oldest first. `lock`: until the transaction ends. */
export async function listPasskeys(em: Em, keys: Keys, account: string, lock = false): Promise<Passkey[]> {
  const found = await em.execute<Row[]>(
    `select id, content from passkey where account_id = ? ${lock ? 'for update' : ''}`,
    [account],
  );
  return found
    .map(({ id, content }) => open(keys, account, id, content))
    .sort((one, other) => one.day.localeCompare(other.day) || one.word.localeCompare(other.word));
}

/** Keeps a new passkey of an account and gives its id; empty where it is known already, whoever's it is. */
export async function insertPasskey(
  tx: Em,
  keys: Keys,
  account: string,
  passkey: Omit<Passkey, 'id'>,
): Promise<string> {
  const id = newId();
  const [made] = await tx.execute<{ id: string }[]>(
    `insert into passkey (id, account_id, credential_hash, content) values (?, ?, ?, ?)
     on conflict (credential_hash) do nothing returning id`,
    [id, account, hashOf(keys, passkey.credential), seal(keys, account, { ...passkey, id })],
  );
  return made?.id ?? '';
}

/** The passkey of this account that a device calls so, held until the transaction ends; nothing for anybody else's. */
export async function findPasskey(
  tx: Em,
  keys: Keys,
  account: string,
  credential: string,
): Promise<Passkey | null> {
  const [row] = await tx.execute<Row[]>(
    'select id, content from passkey where account_id = ? and credential_hash = ? for update',
    [account, hashOf(keys, credential)],
  );
  return row === undefined ? null : open(keys, account, row.id, row.content);
}

/** Remembers how often a passkey was used. One that does not count leaves no trace of its use. */
export async function saveCount(tx: Em, keys: Keys, account: string, passkey: Passkey): Promise<void> {
  await tx.execute('update passkey set content = ? where id = ?', [seal(keys, account, passkey), passkey.id]);
}

const hashOf = (keys: Keys, credential: string): Buffer => keys.blind('passkey', 'credential', credential);

/** Bound to the account as well, so that nobody who can write to the database makes their passkey somebody else's. */
const place = (account: string, id: string): string => `${account} ${id}`;

const seal = (keys: Keys, account: string, passkey: Passkey): Buffer =>
  keys.seal('passkey', place(account, passkey.id), padded(JSON.stringify(passkey), smallest));

const open = (keys: Keys, account: string, id: string, content: Buffer): Passkey =>
  JSON.parse(unpadded(keys.open('passkey', place(account, id), content))) as Passkey;
