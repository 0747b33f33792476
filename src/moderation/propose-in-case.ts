import { hourAfter, hourStart } from '../accounts/standing.rules.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { newId } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { sealRelease } from './case-claim.ts';
import { type CaseDecision, keepWhy } from './case-decision.ts';
import type { FoundCase } from './case-situation.ts';
import { mostUrgent } from './open-case.ts';
import { recordEvent } from './record-event.ts';
import { settleCase } from './settle-case.ts';

/** The level of a case in which somebody is in danger (SAFETY 3.5). */
const dangerLevel = 4;

/** Hours before a second person may confirm what one has proposed (MO-5). */
export const hoursToThink = 24;

/**
 * Proposes a step that two people must want (MO-5), in the caller's transaction: nothing happens to anybody, and nobody is
 * told. The case waits for a second person, who may not be the first; where somebody is in danger it does not wait, but
 * stands among the most urgent ones at once, with why among its notes. Refuses (409) where something is proposed already.
 */
export async function proposeInCase(
  tx: Em,
  tools: Tools,
  found: FoundCase,
  decision: CaseDecision,
): Promise<string> {
  const { act, reason, note, passage, danger = '' } = decision;
  const id = newId();
  const now = tools.clock.now();
  const made = await tx.execute<{ id: string }[]>(
    `insert into proposal (id, case_id, act, actor, decision, state, made_hour, from_hour)
     values (?, ?, ?, ?, ?, 'open', ?, ?) on conflict (case_id) where state = 'open' do nothing returning id`,
    [
      id,
      found.id,
      act,
      found.actor,
      tools.keys.seal('proposal', id, JSON.stringify({ reason, note, passage, danger })),
      hourOf(now),
      danger === '' ? hourStart(hourAfter(now, hoursToThink)) : hourOf(now),
    ],
  );
  if (made.length === 0) throw new Problem(409, 'acts.end.proposed');
  await tx.execute('update moderation_case set barred = array_append(barred, ?) where id = ?', [
    found.actor,
    found.id,
  ]);
  if (danger === '') await settleCase(tx, tools, found, { act, how: 'waits' });
  else await callSecond(tx, tools, found, danger);
  await recordEvent(tx, tools, { actor: found.actor, act: 'end.proposed', subject: found.post, reason });
  return id;
}

/** Danger does not wait for a day: the case is free for a second person now, before almost all others. */
async function callSecond(tx: Em, tools: Tools, found: FoundCase, danger: string): Promise<void> {
  await keepWhy(tx, tools, found, danger);
  await tx.execute(
    `update moderation_case set claim = ?, lightness = least(lightness, ?), version = version + 1 where id = ?`,
    [sealRelease(tools.keys, found.id), mostUrgent - dangerLevel, found.id],
  );
}
