import type { Em } from '../platform/rows.ts';
import { isPasskeyAnswer } from './passkey.input.ts';
import type { Asking } from './passkey-challenge.ts';
import { type PasskeyTools, takePasskey } from './take-passkey.ts';
import { takeStep } from './two-step.ts';

/** Whether the account `a` of a question has a second step, by code or by passkey: SQL of ours (SECURITY A5). */
export const hasSecondStep =
  '(a.two_step is not null or exists (select 1 from passkey k where k.account_id = a.id))';

/** Why a second step does not count; keys of sentences. */
export type SecondStepRefusal = 'two-step.wrong' | 'passkey.wrong' | 'passkey.copied';

/**
 * Uses up the second step of an account: a code of the phone, or what a passkey signed for whoever is `asking`. Nothing
 * where it is right, once; otherwise why it is not. Must run inside a transaction.
 */
export async function takeSecondStep(
  tx: Em,
  tools: PasskeyTools,
  account: string,
  { text, asking }: { text: string; asking: Asking },
): Promise<SecondStepRefusal | null> {
  if (isPasskeyAnswer(text)) return takePasskey(tx, tools, account, { text, asking });
  if (await takeStep(tx, tools, account, text)) return null;
  return (await holdSecondSteps(tx, account)).code ? 'two-step.wrong' : 'passkey.wrong';
}

/** What an account has for its second step, and whether it may not do without. */
export interface SecondSteps {
  code: boolean;
  passkeys: number;
  must: boolean;
}

/** What an account has for its second step, held until the caller's transaction ends, so that two cannot take the last away. */
export async function holdSecondSteps(tx: Em, account: string): Promise<SecondSteps> {
  await tx.execute('select 1 from account where id = ? for update', [account]);
  const [row] = await tx.execute<SecondSteps[]>(
    `select a.two_step is not null as code, a.role <> 'member' as must,
       (select count(*)::int from passkey k where k.account_id = a.id) as passkeys
     from account a where a.id = ?`,
    [account],
  );
  return row ?? { code: false, passkeys: 0, must: true };
}
