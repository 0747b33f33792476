import { randomBytes } from 'node:crypto';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { checkOwnPassphrase } from './check-own-passphrase.ts';
import { readMade } from './passkey.input.ts';
import { isChallenge, makeChallenge } from './passkey-challenge.ts';
import { insertPasskey, listPasskeys } from './passkeys.ts';
import { renewSession } from './renew-session.ts';
import { requireCode } from './require-code.ts';
import { holdSecondSteps } from './second-step.ts';
import type { OpenedSession } from './sessions.ts';
import { answersFirst } from './take-passkey.ts';
import { loadPasskeys, passkeyAlgorithms, verifyMade } from './verify-passkey.ts';

/** More than anybody carries. */
const mostPasskeys = 10;

/** What a browser needs to make a passkey. */
export interface PasskeyOffer {
  challenge: string;
  rpId: string;
  /** A random word under which devices keep it; nothing here knows it again. */
  handle: string;
  algorithms: number[];
  /** Those the account has: a device that holds one of them makes no second one. */
  credentials: string[];
}

const asking = (member: Member) => ({ use: 'add', of: member.session }) as const;

/**
 * The first half of adding a passkey: asks for the passphrase, and where there is a second step for that too, so that nobody
 * at somebody else's device gives themself a key (ASVS 7.5.1). Gives what a browser makes a passkey with, good for this
 * session, once, for five minutes. Refuses a wrong passphrase (422, `passphrase`) or second step (422, `code`), an eleventh
 * passkey (422, `word`), an address that no browser makes passkeys for (409), too many tries (429).
 */
export async function beginPasskey(
  em: Em,
  tools: Tools,
  member: Member,
  proof: { passphrase: string; code: string },
): Promise<PasskeyOffer> {
  const { party } = tools.passkeys;
  if (party === null) throw new Problem(409, 'passkey.no-place');
  const known = await listPasskeys(em, tools.keys, member.account);
  if (known.length >= mostPasskeys) throw refusal('word', 'passkey.enough');
  await checkOwnPassphrase(em, tools, member, proof.passphrase);
  if (member.hasTwoStep) await requireCode(em, tools, member, proof.code);
  await loadPasskeys();
  return {
    challenge: makeChallenge(tools.keys, tools.clock.now(), asking(member)),
    rpId: party.id,
    handle: randomBytes(32).toString('base64url'),
    algorithms: passkeyAlgorithms,
    credentials: known.map(({ credential }) => credential),
  };
}

/**
 * The second half: keeps a passkey that was made for the first half's question. Nothing of the device is kept. Other
 * sessions end, this one gets a new value, and a role of the team that waited for a second step counts from now on (SECURITY
 * A5, B2). Refuses what was not made for this question, here, by this session, once (422, `made`), and too many tries (429).
 */
export async function addPasskey(
  em: Em,
  tools: Tools,
  member: Member,
  sent: { made: string; word: string },
): Promise<OpenedSession> {
  await tools.limits.take('code.account', member.account);
  const { party } = tools.passkeys;
  const { keys, clock } = tools;
  const made = readMade(sent.made);
  if (party === null || made === null) throw refusal('made', 'passkey.not-made');
  if (!isChallenge(keys, clock.now(), made.challenge, asking(member))) throw refusal('made', 'passkey.late');
  const fresh = await verifyMade(party, made);
  if (fresh === null) throw refusal('made', 'passkey.not-made');
  const passkey = { ...fresh, credential: made.id, word: sent.word, day: dayOf(clock.now()) };
  return inTransaction(em, async (tx) => {
    const { passkeys } = await holdSecondSteps(tx, member.account);
    if (passkeys >= mostPasskeys) throw refusal('made', 'passkey.enough');
    if (!(await answersFirst(tx, tools, member.account, made.challenge)))
      throw refusal('made', 'passkey.late');
    if ((await insertPasskey(tx, keys, member.account, passkey)) === '')
      throw refusal('made', 'passkey.known');
    return renewSession(tx, tools, member);
  });
}

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

const refusal = (field: string, code: string): Problem =>
  new Problem(422, code, { fields: { [field]: code } });
