import { weekOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Role } from '../platform/roles.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { consent } from './consent.catalogue.ts';
import { createLockers } from './lockers.ts';
import { giveCodes } from './recovery-codes.ts';
import { minuteOf } from './session-cookie.ts';

export interface AccountWanted {
  /** Keyed hash of the sign-in name, from `signInKey`. */
  signInKey: Buffer;
  passphraseHash: string;
  /** The version of the agreement this person has just said yes to (ON-5). */
  agreementVersion: number;
}

/**
 * Creates an account with its lockers and its recovery codes, in the caller's transaction. A staff role is given
 * afterwards, by `giveRole`. Refuses a sign-in name that is taken (409, with the field).
 */
export async function createAccount(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  wanted: AccountWanted,
): Promise<string> {
  const now = tools.clock.now();
  const role: Role = 'member';
  const [made] = await tx.execute<{ id: string }[]>(
    `insert into account (id, sign_in_key, passphrase_hash, role, agreement_version, consent_version, consent_week, seen_week)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (sign_in_key) do nothing returning id`,
    [
      newId(),
      wanted.signInKey,
      wanted.passphraseHash,
      role,
      wanted.agreementVersion,
      consent.version,
      weekOf(now),
      weekOf(now),
    ],
  );
  if (made === undefined) throw new Problem(409, 'join.taken', { fields: { sign_in_name: 'join.taken' } });
  await createLockers(tx, tools.keys, made.id, {
    standing: { joinedMinute: minuteOf(now), firstDayThreads: 0 },
  });
  await giveCodes(tx, tools.keys, made.id);
  return made.id;
}
