import type { Keys } from '../platform/keys.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';

/**
 * What the team has already given a reason for in a case: the step its author asks about (`asked`), the end of a membership
 * that somebody proposes (`proposed`), or the other words that were asked for (`mended`).
 */
export interface Behind {
  what: 'asked' | 'proposed' | 'mended';
  reason: Reason;
}

/** As it is read beside a case `c` and its post `p`; what is proposed is sealed. */
export interface BehindRow {
  told: Reason | null;
  proposal: string | null;
  proposed: Buffer | null;
}

/** The columns of `BehindRow`, and the join they need. One look-up by a key each, and none for most cases. */
export const behindColumns = `case
    when c.statement_id is not null then (select s.reason from statement s where s.id = c.statement_id)
    when c.kind = 'mended' or c.state = 'waiting' then
      (select s.reason from statement s where s.name_id = p.name_id and s.post_id = p.id and s.act = 'post.edit-asked'
       order by s.sequence desc limit 1)
  end as told, q.id as proposal, q.decision as proposed`;
export const behindJoin = "left join proposal q on q.case_id = c.id and q.state = 'open'";

/** The reason that stands behind a case; nothing where nobody has given one yet. */
export function behindOf(keys: Keys, row: BehindRow & { asked: boolean }): Behind | null {
  const { proposal, proposed, told, asked } = row;
  if (proposal !== null && proposed !== null) {
    const { reason } = JSON.parse(keys.open('proposal', proposal, proposed).toString()) as {
      reason: Reason | null;
    };
    return reason && { what: 'proposed', reason };
  }
  return told && { what: asked ? 'asked' : 'mended', reason: told };
}
