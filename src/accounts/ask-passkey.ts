import type { Member } from '../platform/actor.ts';
import { notFound } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { type Asking, makeChallenge } from './passkey-challenge.ts';
import { listPasskeys } from './passkeys.ts';
import { readPass } from './two-step-pass.ts';
import { loadPasskeys } from './verify-passkey.ts';

/** What a browser needs to ask for a passkey. */
export interface PasskeyQuestion {
  challenge: string;
  rpId: string;
  credentials: string[];
}

/** A question for a passkey of the member who asks, good for this session, once, for five minutes. 404 where they have none. */
export const askAgain = (em: Em, tools: Tools, member: Member): Promise<PasskeyQuestion> =>
  ask(em, tools, member.account, { use: 'again', of: member.session });

/** The same for somebody whose passphrase was right: good for their pass alone. 404 for a pass that is none any more. */
export async function askAtSignIn(em: Em, tools: Tools, pass: string): Promise<PasskeyQuestion> {
  const known = readPass(tools.keys, tools.clock.now(), pass);
  if (known === null) throw notFound();
  return ask(em, tools, known.account, { use: 'sign-in', of: pass });
}

async function ask(em: Em, tools: Tools, account: string, asking: Asking): Promise<PasskeyQuestion> {
  const { party } = tools.passkeys;
  const known = await listPasskeys(em, tools.keys, account);
  if (party === null || known.length === 0) throw notFound();
  await loadPasskeys();
  return {
    challenge: makeChallenge(tools.keys, tools.clock.now(), asking),
    rpId: party.id,
    credentials: known.map(({ credential }) => credential),
  };
}
