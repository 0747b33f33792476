import type { Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import { asksReason, type FormAct } from './case-act-fields.catalogue.ts';
import { mayAct, skipsStep } from './case-actions.policy.ts';
import { type CaseAct, caseActs } from './case-acts.catalogue.ts';
import { type FoundCase, findCase } from './case-situation.ts';
import { refuseUnless } from './refuse-unless.ts';

/** What a moderator has decided in a case, as they sent it. */
export interface CaseDecision {
  case: string;
  act: FormAct;
  reason: Reason | null;
  /** The moderator's words to the author. */
  note: string;
  passage: string;
  labels: ContentLabel[];
  space: string;
  minutes: number | null;
  /** With suggested words: others do not read the post until somebody has looked again. */
  hide: boolean;
  /** There is more to do in the case. */
  stay: boolean;
  /** Why no lighter step fits (MO-1). */
  why: string;
  /** Who is in danger, so that an end cannot wait for a day; empty where it can (MO-5). */
  danger?: string;
  form_key: string;
}

/**
 * Holds a case for one decision of somebody who has taken it. Refuses (404) where there is none; (403, 409) what the policy
 * refuses; (409) whoever has not taken it, unless something is taken back in a closed case; (422) a missing reason, and a
 * step that is skipped without a word on why (MO-1).
 */
export async function holdForDecision(
  tx: Em,
  tools: Tools,
  member: Member,
  { case: id, act, reason, why }: Pick<CaseDecision, 'case' | 'act' | 'reason' | 'why'>,
): Promise<FoundCase> {
  const found = await findCase(tx, tools, member, id, { hold: true });
  if (found === null) throw notFound();
  refuseUnless(mayAct(act, found.situation));
  requireClaim(found);
  if (asksReason(act) && reason === null) {
    throw new Problem(422, 'act.reason.missing', { fields: { reason: 'act.reason.missing' } });
  }
  if (why === '' && isSkipping(act, found, reason)) {
    throw new Problem(422, 'acts.why.missing', { fields: { why: 'acts.why.missing' } });
  }
  return found;
}

/** Refuses (409) whoever has not taken a case that is not closed (MO-13). */
export function requireClaim({ state, situation }: Pick<FoundCase, 'state' | 'situation'>): void {
  if (state !== 'closed' && situation.claimedBy !== 'me') throw new Problem(409, 'acts.claim-first');
}

/** Whether an act with this reason leaves out a step of the ladder on this name. */
export const isSkipping = (
  act: FormAct,
  { situation }: Pick<FoundCase, 'situation'>,
  reason: Reason | null,
): boolean => skipsStep(act, { ...situation, reason: reason ?? undefined });

/** The reason of the step that an act takes back; none where it takes nothing back, or nothing is known of it. */
export function reasonBefore(
  act: FormAct,
  found: Pick<FoundCase, 'steps' | 'post' | 'situation' | 'lockedFor' | 'slowedFor'>,
): Reason | null {
  const { steps, post, situation, lockedFor, slowedFor } = found;
  if (act === 'unlock' || act === 'unslow')
    return (act === 'unlock' ? lockedFor : slowedFor) as Reason | null;
  const taken = Object.values<CaseAct>(caseActs)
    .filter(({ back }) => back === act)
    .map(({ statement }) => statement);
  const ofPerson = situation.pauseOfName !== null && caseActs[act].target === 'person';
  const step = steps.findLast((each) => taken.includes(each.act) && (ofPerson || each.post === post));
  return (step?.reason as Reason | null | undefined) ?? null;
}

/** Keeps under seal why no lighter step fitted, or nobody else could decide, among the notes of the case. */
export async function keepWhy(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  found: Pick<FoundCase, 'id' | 'actor'>,
  words: string,
): Promise<void> {
  const id = newId();
  await tx.execute('insert into case_note (id, case_id, actor, words, made_hour) values (?, ?, ?, ?, ?)', [
    id,
    found.id,
    found.actor,
    tools.keys.seal('case-note', id, words),
    hourOf(tools.clock.now()),
  ]);
}
