import { tellAuthor } from '../notifications/tell-author.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { asksReason, type Settling } from './case-act-fields.catalogue.ts';
import { type CaseAct, caseActs } from './case-acts.catalogue.ts';
import { type CaseDecision, reasonBefore } from './case-decision.ts';
import type { FoundCase } from './case-situation.ts';
import { recordEvent } from './record-event.ts';
import { settleCase } from './settle-case.ts';
import { tallyAct } from './tally-act.ts';

interface Told {
  name: string;
  post: string;
  untilHour?: Date;
  passage?: string;
  before?: string;
  /** It did not wait for a day, since somebody was in danger (MO-5). */
  atOnce?: boolean;
}

/** The statement, the case, the count and the line in the log of something that is done now. */
export async function tellAndSettle(
  tx: Em,
  tools: Tools,
  found: FoundCase,
  decision: Pick<CaseDecision, 'act' | 'reason' | 'note'> & { how: Settling },
  told: Told,
): Promise<string> {
  const { act, note, how } = decision;
  const reason = asksReason(act) ? decision.reason : reasonBefore(act, found);
  const { statement: about, target }: CaseAct = caseActs[act];
  if (about === null) throw new Error('Nobody would be told of this act.');
  const { actor } = found;
  const statement = await tellAuthor(tx, tools, { ...told, act: about, reason, note, actor });
  await settleCase(tx, tools, found, { act, how });
  await tallyAct(tx, tools, { act, reason });
  const subject = target === 'thread' ? found.thread : found.post;
  await recordEvent(tx, tools, { actor, act: about, subject, reason });
  return statement;
}
