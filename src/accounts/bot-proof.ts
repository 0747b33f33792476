import { randomBytes } from 'node:crypto';
import { type Keys, sameBytes } from '../platform/keys.ts';
import type { Tools } from '../platform/tools.ts';
import { type BotQuestion, isRightAnswer, makeQuestion } from './bot-question.rules.ts';

/** A question with the token that says which one it was and when it was asked. */
export interface Proof {
  token: string;
  question: BotQuestion;
}

/** Whether a proof holds. `same`: the question stays on the page. `new`: it has to be another one. */
export type ProofVerdict =
  | { kind: 'same'; proof: Proof; problem?: 'join.proof.quick' | 'join.proof.missing' }
  | { kind: 'new'; problem: 'join.proof.wrong' };

/** One proof, one account: the first use, a second press of the same form, or somebody's attempt to use it again. */
export type ProofUse =
  | { kind: 'first'; nonce: string; giveBack(): void }
  | { kind: 'again'; nonce: string }
  | { kind: 'used' };

/**
 * A proof against programs that needs no script and no third party (SECURITY E): a field that people never meet, a few
 * seconds to fill the form in, and a question in words. All of it travels in the page; only which proofs are used
 * up is remembered, in this process and only so many.
 */
export interface BotProofs {
  offer(): Proof;
  /** `lifted`: a name the start option for tests has named; a program may join as it, at its own speed. */
  check(sent: { proof: string; answer: string; homepage: string }, lifted?: boolean): ProofVerdict;
  /** `content` tells a second press of one form from another form. */
  use(token: string, content: readonly string[]): ProofUse;
}

const validFor = 24 * 3_600_000;
const leastTime = 3000;
const rememberedAtMost = 20_000;

export function createBotProofs({ keys, clock }: Pick<Tools, 'keys' | 'clock'>): BotProofs {
  const used = new Map<string, string>();
  return {
    offer: () => {
      const nonce = randomBytes(16).toString('base64url');
      return { token: writeToken(keys, nonce, clock.now()), question: questionFor(keys, nonce) };
    },
    check: ({ proof, answer, homepage }, lifted = false) => {
      const made = readToken(keys, proof);
      const age = made === null ? -1 : clock.now().getTime() - made.at;
      if (made === null || age < 0 || age > validFor || homepage !== '') return wrong;
      const question = questionFor(keys, made.nonce);
      const same = { token: proof, question };
      if (answer.trim() === '') return { kind: 'same', proof: same, problem: 'join.proof.missing' };
      if (!lifted && !isRightAnswer(question.id, answer)) return wrong;
      return {
        kind: 'same',
        proof: same,
        problem: !lifted && age < leastTime ? 'join.proof.quick' : undefined,
      };
    },
    use: (token, content) => {
      const nonce = readToken(keys, token)?.nonce ?? '';
      const mark = keys.blind('bot-proof', 'content', ...content).toString('base64');
      const before = used.get(nonce);
      if (before !== undefined) return before === mark ? { kind: 'again', nonce } : { kind: 'used' };
      used.set(nonce, mark);
      const oldest = used.keys().next();
      if (used.size > rememberedAtMost && !oldest.done) used.delete(oldest.value);
      return { kind: 'first', nonce, giveBack: () => void used.delete(nonce) };
    },
  };
}

/**
 * The question a token stands for. It is drawn from a keyed hash, so that the token does not give the answer away to a
 * program that knows this source.
 */
export function questionFor(keys: Pick<Keys, 'blind'>, nonce: string): BotQuestion {
  let draws = 0;
  return makeQuestion((max) => {
    draws += 1;
    return keys.blind('bot-proof', 'question', nonce, String(draws)).readUInt32BE() % max;
  });
}

const wrong = { kind: 'new', problem: 'join.proof.wrong' } as const;

function writeToken(keys: Keys, nonce: string, now: Date): string {
  const text = `${nonce}.${now.getTime().toString(36)}`;
  return `${text}.${mac(keys, text).toString('base64url')}`;
}

function readToken(keys: Keys, token: string): { nonce: string; at: number } | null {
  const [nonce = '', at = '', sent = '', ...more] = token.split('.');
  if (more.length > 0) return null;
  if (!sameBytes(Buffer.from(sent, 'base64url'), mac(keys, `${nonce}.${at}`))) return null;
  return { nonce, at: Number.parseInt(at, 36) };
}

const mac = (keys: Keys, text: string): Buffer => keys.blind('bot-proof', 'token', text).subarray(0, 16);
