import { hourAfter, hourStart } from '../accounts/standing.rules.ts';
import { liftPauses, pausePerson } from '../accounts/standing.ts';
import { lockThreadOf } from '../forum/own-post.ts';
import type { Doing, Done } from './act-changes.ts';
import { type CaseAct, caseActs } from './case-acts.catalogue.ts';

/**
 * Pauses the writing of whoever wrote the post, for as long as the act goes and under every name of theirs (SECURITY C5). What
 * is told, and what the team can see, is about the name at hand alone. Steps about one post come one after the other, as the
 * log has them: a second look at a pause may be answered at the same moment.
 */
export async function pauseInCase({ tx, tools, found, decision }: Doing): Promise<Done> {
  const { hours }: CaseAct = caseActs[decision.act];
  const until = hours === undefined ? null : hourAfter(tools.clock.now(), hours);
  await lockThreadOf(tx, found.post);
  await pausePerson(tx, tools, found.nameId, { case: found.id, act: decision.act, until });
  return { name: found.nameId, post: found.post, ...(until === null ? {} : { untilHour: hourStart(until) }) };
}

/** Takes back every pause that was decided on this name; what was decided on another one stays. */
export async function liftInCase({ tx, tools, found }: Doing): Promise<Done> {
  await lockThreadOf(tx, found.post);
  await liftPauses(tx, tools, found.nameId);
  return { name: found.nameId, post: found.post };
}
