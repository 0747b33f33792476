import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { FormAct, Settling } from './case-act-fields.catalogue.ts';
import type { CaseKind, CaseOutcome } from './case-kinds.catalogue.ts';
import type { FoundCase } from './case-situation.ts';
import { closeReports } from './close-reports.ts';
import { closeCases } from './open-case.ts';

const outcomes: Partial<Record<FormAct, CaseOutcome>> = { 'put-up': 'put-up', 'turn-down': 'turned-down' };

/**
 * What becomes of a case after a decision in it, in the caller's transaction: closed with the reports of its post, with
 * what the team opened itself and with what waited for its author; waiting for somebody; or open as before, where there is more to do. Whoever took it has it
 * no longer once it is closed or waits.
 */
export async function settleCase(
  tx: Em,
  tools: Tools,
  found: FoundCase,
  { act, how }: { act: FormAct; how: Settling },
): Promise<void> {
  if (found.state === 'closed') return;
  // What is done about a post is not what is done for a person: such a case is closed by its own form (CR-4).
  if (how === 'closes' && found.kind !== 'crisis') return close(tx, tools, found, outcomes[act] ?? 'acted');
  await tx.execute(
    `update moderation_case set version = version + 1, state = case when ? then 'waiting' else state end,
       claim = case when ? then null else claim end where id = ?`,
    [how === 'waits', how === 'waits', found.id],
  );
}

async function close(tx: Em, tools: Tools, found: FoundCase, outcome: CaseOutcome): Promise<void> {
  const { post, kind, actor: by } = found;
  await closeReports(tx, tools, { post, outcome: 'acted', by });
  // What was held is not any more, whichever case it was decided in.
  const held: CaseKind[] = outcome === 'acted' ? [] : ['hold'];
  await closeCases(tx, tools, { post, kinds: [kind, 'mended', 'team', ...held], outcome, by });
  const asked = await tx.execute<{ kind: FoundCase['kind'] }[]>(
    `select kind from moderation_case c where post_id = ? and state = 'waiting'
       and not exists (select 1 from proposal p where p.case_id = c.id and p.state = 'open')`,
    [post],
  );
  await closeCases(tx, tools, { post, kinds: asked.map((each) => each.kind), outcome, by });
}
