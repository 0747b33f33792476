import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { countTry } from './count-try.ts';
import { holdSecondSteps } from './second-step.ts';
import { type OpenedSession, openSession } from './sessions.ts';
import { limitsName } from './sign-in-key.ts';
import { passphraseMark, type SecondStepWays, writePass } from './two-step-pass.ts';

export interface SignInWanted {
  /** From `signInKey`. */
  key: Buffer;
  passphrase: string;
  /** Other people use this device (SECURITY B3). */
  shared: boolean;
  /** What the member calls this device; empty for nothing. */
  label: string;
}

/** Signed in; or the second step is still to come, with the pass for it; or name and passphrase do not fit. */
export type SignInOutcome =
  | { kind: 'in'; session: OpenedSession }
  | { kind: 'code'; pass: string }
  | { kind: 'wrong' };

/**
 * Signs somebody in, or asks for the second step. An unknown name takes the same time and gives the same outcome as a
 * wrong passphrase (PR-12, SECURITY A6). Refuses with 429 after five wrong tries, then with growing pauses, whether
 * the name is known or not; a try counts before it is checked, so that many at once are no way around it.
 */
export async function signIn(em: Em, tools: Tools, wanted: SignInWanted): Promise<SignInOutcome> {
  const who = limitsName(wanted.key);
  await countTry(tools.limits, who);
  const known = await findAccount(em, wanted.key);
  const checked = await tools.passwords.verify(known?.passphrase_hash ?? null, wanted.passphrase);
  if (known === undefined || !checked.right) return { kind: 'wrong' };
  await tools.limits.right(who);
  const hash = checked.rehash ? await rehash(em, tools, known, wanted.passphrase) : known.passphrase_hash;
  return letIn(em, tools, { ...known, passphrase_hash: hash }, wanted);
}

interface KnownAccount {
  id: string;
  passphrase_hash: string;
  ways: SecondStepWays;
}

/** What the account `a` of a question has for the second half: SQL of ours. */
export const waysOf = `json_build_object('code', a.two_step is not null,
  'passkey', exists (select 1 from passkey k where k.account_id = a.id)) as ways`;

async function findAccount(em: Em, key: Buffer): Promise<KnownAccount | undefined> {
  const [row] = await em.execute<KnownAccount[]>(
    `select a.id, a.passphrase_hash, ${waysOf} from account a where a.sign_in_key = ?`,
    [key],
  );
  return row;
}

/** The cost of hashing was raised since; this is the one moment the passphrase is here (SECURITY A3). */
async function rehash(em: Em, tools: Tools, known: KnownAccount, passphrase: string): Promise<string> {
  const hash = await tools.passwords.hash(passphrase);
  await inTransaction(em, (tx) =>
    tx.execute('update account set passphrase_hash = ? where id = ? and passphrase_hash = ?', [
      hash,
      known.id,
      known.passphrase_hash,
    ]),
  );
  return hash;
}

/**
 * The last part of signing in, for a person whose passphrase was right or who has just set it. A passphrase that
 * changed in this moment ends it: whoever still knows the old one does not slip in.
 */
export async function letIn(
  em: Em,
  tools: Tools,
  known: KnownAccount,
  wanted: Omit<SignInWanted, 'passphrase'>,
): Promise<SignInOutcome> {
  const { shared, label } = wanted;
  const { id: account, ways } = known;
  if (tools.limits.isLifted(limitsName(wanted.key))) tools.limits.lift(account);
  if (ways.code || ways.passkey) {
    const pass = { account, shared, label, passphraseMark: passphraseMark(known.passphrase_hash), ways };
    return { kind: 'code', pass: writePass(tools.keys, tools.clock.now(), pass) };
  }
  return inTransaction(em, async (tx) => {
    // Held first, then looked at: a passkey that was added in this very moment counts.
    const { code, passkeys } = await holdSecondSteps(tx, account);
    const [same] = await tx.execute<{ id: string }[]>(
      'select id from account where id = ? and passphrase_hash = ?',
      [account, known.passphrase_hash],
    );
    if (same === undefined || code || passkeys > 0) return { kind: 'wrong' };
    return { kind: 'in', session: await openSession(tx, tools, { account, shared, label }) };
  });
}
