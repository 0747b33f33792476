import { formOnce } from '../platform/form-once.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { readSigned } from './passkey.input.ts';
import { type Asking, isChallenge } from './passkey-challenge.ts';
import { countedBack } from './passkey-party.rules.ts';
import { findPasskey, saveCount } from './passkeys.ts';
import { verifySigned } from './verify-passkey.ts';

/** What takes passkeys: where they belong, and whom to tell that one seems to be there twice. */
export type PasskeyTools = Pick<Tools, 'keys' | 'clock' | 'passkeys'>;

/**
 * Takes what a passkey of this account signed: nothing where it is right, the first time; otherwise why it is not
 * (SECURITY A5). One that counts backwards may have been copied: it is refused, and the operator's log has a line without a
 * person. Must run inside a transaction: the account is locked, so that of two who send the same answer one comes in.
 */
export async function takePasskey(
  tx: Em,
  tools: PasskeyTools,
  account: string,
  { text, asking }: { text: string; asking: Asking },
): Promise<'passkey.wrong' | 'passkey.copied' | null> {
  const { party } = tools.passkeys;
  const answer = readSigned(text);
  if (party === null || answer === null) return 'passkey.wrong';
  if (!isChallenge(tools.keys, tools.clock.now(), answer.challenge, asking)) return 'passkey.wrong';
  await tx.execute('select 1 from account where id = ? for update', [account]);
  const known = await findPasskey(tx, tools.keys, account, answer.id);
  const count = known && (await verifySigned(party, answer, known));
  if (known === null || count === null) return 'passkey.wrong';
  if (!(await answersFirst(tx, tools, account, answer.challenge))) return 'passkey.wrong';
  if (countedBack(known.count, count)) {
    tools.passkeys.copied();
    return 'passkey.copied';
  }
  if (count !== known.count) await saveCount(tx, tools.keys, account, { ...known, count });
  return null;
}

/** Uses a question up, for every process of the forum: false where it was answered before. */
export async function answersFirst(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  account: string,
  challenge: string,
): Promise<boolean> {
  let first = false;
  const form = { sender: account, formKey: challenge, content: ['passkey'], now: tools.clock.now() };
  await formOnce(tx, tools.keys, form, async () => {
    first = true;
    return 'answered';
  });
  return first;
}
