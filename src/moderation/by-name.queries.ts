import { hourOf } from '../platform/coarse-time.rules.ts';
import { ask, type Em } from '../platform/rows.ts';
import { plainExcerpt } from '../platform/text.rules.ts';
import type { Tools } from '../platform/tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { mayActByName } from './case-actions.policy.ts';
import { claimOf } from './case-claim.ts';
import type { FoundCase } from './case-situation.ts';
import { listHiddenAtOnce } from './hidden-at-once.queries.ts';

/** Most posts that are decided about at once: each of them is read, and told to its author. */
export const mostByName = 50;

export interface PostByName {
  id: string;
  /** The name of the case. */
  name: string;
  /** Counts up with every change of its words: what is decided about has been read. */
  revision: number;
  thread: string;
  spaceTitle: string;
  excerpt: string;
  labels: ContentLabel[];
  writtenHour: Date;
}

/**
 * Posts that can be read by the name of a case, the newest first: never by its person's other names, and none they took
 * their name off (PR-9). What somebody else of the team looks at now, and what this person may not decide, is left out (MO-9, MO-13).
 */
export async function listByName(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  { nameId, actor }: Pick<FoundCase, 'nameId' | 'actor'>,
): Promise<PostByName[]> {
  const found = await ask<Row>(
    em,
    `select p.id, p.name_id as name, p.revision, p.thread_id as thread, s.title as "spaceTitle", left(p.html, 1200) as html,
       p.labels || p.team_labels as labels, p.written_hour as written,
       coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'claim', encode(c.claim, 'hex')))
         from moderation_case c where c.post_id = p.id and c.state <> 'closed' and c.claim is not null), '[]') as claims
     from post p join thread t on t.id = p.thread_id join space s on s.id = t.space_id
     where p.name_id = ? and p.state = 'up' and not p.faded
       and not exists (select 1 from moderation_case c where c.post_id = p.id and ? = any(c.barred))
     order by p.written_hour desc, p.id desc limit ?`,
    [nameId, actor, mostByName],
  );
  const now = tools.clock.now();
  const elsewhere = ({ claims }: Row): boolean =>
    claims.some(({ id, claim }) => {
      const holder = claimOf(tools.keys, id, Buffer.from(claim, 'hex'), now);
      return holder !== null && holder.actor !== actor;
    });
  return found
    .filter((row) => !elsewhere(row))
    .map(({ html, labels, written, claims: _, ...post }) => ({
      ...post,
      excerpt: plainExcerpt(html ?? '', 240),
      labels: allLabels(labels),
      writtenHour: hourOf(new Date(written)),
    }));
}

/** Whether a case offers to decide about several posts of its name at once, or to put back what was hidden so. */
export async function offersByName(em: Em, found: FoundCase): Promise<boolean> {
  const { state, situation, nameId, post } = found;
  if (state === 'closed') {
    const mine = situation.ownPost || situation.barred;
    return !mine && (await listHiddenAtOnce(em, 'several.hidden', nameId)).some(({ open }) => open);
  }
  if (found.faded || mayActByName(situation) !== true) return false;
  const others = await ask<{ one: number }>(
    em,
    "select 1 as one from post where name_id = ? and id <> ? and state = 'up' and not faded limit 1",
    [nameId, post],
  );
  return others.length > 0;
}

interface Row {
  id: string;
  name: string;
  revision: number;
  thread: string;
  spaceTitle: string;
  html: string | null;
  labels: string[];
  written: string;
  claims: { id: string; claim: string }[];
}
