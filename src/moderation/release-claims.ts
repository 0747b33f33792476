import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { claimOf, sealRelease } from './case-claim.ts';
import { writeClaim } from './lock-case.ts';

/** Gives every case that somebody has back to the team, in the caller's transaction; nothing says that they had it (WB-3). */
export async function releaseClaims(
  tx: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  actor: string,
): Promise<void> {
  const { keys, clock } = tools;
  const taken = await tx.execute<{ id: string; claim: Buffer }[]>(
    "select id, claim from moderation_case where state <> 'closed' and claim is not null order by id for update",
  );
  const theirs = taken.filter(({ id, claim }) => claimOf(keys, id, claim, clock.now())?.actor === actor);
  for (const { id } of theirs) await writeClaim(tx, id, sealRelease(keys, id));
}
