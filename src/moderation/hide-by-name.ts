import { createHash } from 'node:crypto';
import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { listByName, type PostByName } from './by-name.queries.ts';
import { mayActByName } from './case-actions.policy.ts';
import { isSkipping, keepWhy, requireClaim } from './case-decision.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { lineNumber, listHiddenAtOnce } from './hidden-at-once.queries.ts';
import { hideMany, restoreMany } from './hide-many.ts';
import { refuseUnless } from './refuse-unless.ts';
import { settleCase } from './settle-case.ts';

/** Which posts of the name in a case are hidden, and why. */
export interface ByNameDecision {
  case: string;
  posts: readonly string[];
  reason: Reason | null;
  /** The moderator's words to the author. */
  note: string;
  /** Why no lighter step fits (MO-1). */
  why: string;
  /** The sign of what was shown (`signOfMany`). */
  seen: string;
  form_key: string;
}

/** A sign of what would be done and told: other words in one of the posts make another sign (MO-6). */
export function signOfMany(
  posts: readonly PostByName[],
  { reason, note }: Pick<ByNameDecision, 'reason' | 'note'>,
): string {
  const text = JSON.stringify([posts.map(({ id, revision }) => [id, revision]), reason, note]);
  return createHash('sha256').update(text).digest('base64url');
}

/** Refuses (403, 409) whoever may not decide in this case about other posts of its name, and a name that was taken off. */
export function requireByName(found: FoundCase): void {
  refuseUnless(mayActByName(found.situation));
  if (found.faded) throw new Problem(409, 'by-name.faded');
}

/**
 * Hides several posts by the name of a case that a moderator has taken, as `hideMany` does; the case is settled where its own
 * post is one of them. Only what can be read under that name is in reach, nothing is known of other names (PR-9), and
 * what others look at is left alone. The same form counts once. Refuses (404) where there is no such case; (403, 409) as
 * `requireByName` and `requireClaim` do; (409) where one of the posts has changed or gone since it was shown; (422) a missing
 * reason, no post, and a step that is skipped without a word on why (MO-1). Gives how many.
 */
export async function hideByName(
  em: Em,
  tools: Tools,
  member: Member,
  decision: ByNameDecision,
): Promise<number> {
  const { case: id, posts, reason, note, why, form_key } = decision;
  const content = ['by-name', id, JSON.stringify([posts, reason, note, why])];
  const form = { sender: member.account, formKey: form_key, content, now: tools.clock.now() };
  const hidden = await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const found = await findCase(tx, tools, member, id, { hold: true });
      if (found === null) throw notFound();
      requireByName(found);
      requireClaim(found);
      const chosen = await chosenOf(tx, tools, found, decision);
      if (reason === null) throw missing('reason', 'act.reason.missing');
      const skips = isSkipping('hide', found, reason);
      if (skips && why === '') throw missing('why', 'acts.why.missing');
      if (skips) await keepWhy(tx, tools, found, why);
      if (chosen.includes(found.post)) await settleCase(tx, tools, found, { act: 'hide', how: 'closes' });
      const { actor } = found;
      return String(await hideMany(tx, tools, chosen, { actor, reason, note, as: 'several.hidden' }));
    }),
  );
  return Number(hidden);
}

async function chosenOf(
  tx: Em,
  tools: Tools,
  found: FoundCase,
  { posts, reason, note, seen }: ByNameDecision,
): Promise<string[]> {
  if (posts.length === 0) throw missing('posts', 'by-name.none');
  const chosen = (await listByName(tx, tools, found)).filter(({ id }) => posts.includes(id));
  if (signOfMany(chosen, { reason, note }) !== seen) throw new Problem(409, 'by-name.changed');
  return chosen.map(({ id }) => id);
}

const missing = (field: string, code: string): Problem =>
  new Problem(422, code, { fields: { [field]: code } });

/**
 * Puts back at once what was hidden by `hideByName` in cases of this name, as `restoreMany` does. Refuses (409) a line of
 * the log that is not about this name, and (403, 409) whoever may not decide here or has not taken a case that is open.
 */
export async function restoreByName(
  em: Em,
  tools: Tools,
  member: Member,
  { case: id, line }: { case: string; line: string | undefined },
): Promise<number> {
  const found = await findCase(em, tools, member, id);
  const number = lineNumber(line);
  if (found === null) throw notFound();
  if (found.situation.ownPost) throw new Problem(403, 'moderation.own');
  if (found.situation.barred) throw new Problem(403, 'case.barred');
  requireClaim(found);
  const lines = await listHiddenAtOnce(em, 'several.hidden', found.nameId);
  if (!lines.some((each) => each.number === number)) throw new Problem(409, 'flood.nothing-back');
  return restoreMany(em, tools, member, { number, as: 'several.hidden' });
}
