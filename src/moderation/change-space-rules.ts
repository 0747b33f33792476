import { createHash } from 'node:crypto';
import { requireCode } from '../accounts/require-code.ts';
import type { SpaceHold } from '../forum/holds.catalogue.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { kindnessRule } from '../safety/kindness/kindness-rules.catalogue.ts';
import { type KindnessPart, kindnessParts, partKey, ruleKey, saveKindnessRule } from '../safety/wording.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

export interface SpaceRules {
  id: string;
  title: string;
  holds: SpaceHold[];
  words: string[];
}

/** A rule of kindness as the organiser has it; empty words are those that come along. */
export type OwnRule = { off: boolean } & Record<KindnessPart, string>;

/** What somebody saw when they opened a form: a form that was opened before somebody else saved is told from one that was not. */
export const signOf = (seen: unknown): string =>
  createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22);

/** What waits in each space, strategies too. */
export function listSpaceRules(em: Em): Promise<SpaceRules[]> {
  return em.execute('select id, title, holds, hold_words as words from space order by place, id');
}

/** The rules of one space; 404 where there is none. `lock`: until the transaction ends. */
export async function findSpaceRules(em: Em, id: string, lock = false): Promise<SpaceRules> {
  const [row] = await em.execute<SpaceRules[]>(
    `select id, title, holds, hold_words as words from space where id = ? ${lock ? 'for update' : ''}`,
    [id],
  );
  if (row === undefined) throw notFound();
  return row;
}

interface Save {
  /** The sign of what stood in the form when it was opened. */
  seen: string;
  code: string;
}

/**
 * Says what waits in a space before it is up, with a line in the log, after the owner's second step (SECURITY D, F). Posts
 * that wait already go on waiting. Refuses a wrong second step (422), everybody but owners (404), a form that was opened
 * before somebody else saved (409).
 */
export async function changeHolds(
  em: Em,
  tools: Tools,
  member: Member,
  { id, holds, words, seen, code }: Omit<SpaceRules, 'title'> & Save,
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, code);
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const before = await findSpaceRules(tx, id, true);
    if (signOf([before.holds, before.words]) !== seen) throw new Problem(409, 'settings.place.changed');
    await tx.execute(
      `update space set holds = ?::text[], hold_words = array(select jsonb_array_elements_text(?::jsonb)) where id = ?`,
      [`{${holds.join(',')}}`, JSON.stringify(words), id],
    );
    await recordEvent(tx, tools, { actor, act: 'holds.changed', subject: id });
  });
}

/** A rule of kindness as it stands; 404 for one that is none, or that cannot be changed. */
export async function findOwnRule(em: Em, rule: string): Promise<OwnRule> {
  if (kindnessRule(rule)?.act !== 'nudge') throw notFound();
  const rows = await em.execute<{ code: string; words: string | null; off: boolean }[]>(
    'select code, words, off from wording where code = any(?::text[])',
    [`{${[ruleKey(rule), ...kindnessParts.map((part) => partKey(rule, part))].join(',')}}`],
  );
  const wordsOf = (part: KindnessPart) => rows.find((row) => row.code === partKey(rule, part))?.words ?? '';
  return {
    off: rows.some((row) => row.code === ruleKey(rule) && row.off),
    why: wordsOf('why'),
    instead: wordsOf('instead'),
  };
}

/** Switches a rule of kindness off or on, or puts its words in the organiser's own. Refuses as `changeHolds` does. */
export async function changeKindnessRule(
  em: Em,
  tools: Tools,
  member: Member,
  { rule, seen, code, ...wanted }: OwnRule & Save & { rule: string },
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, code);
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await tx.execute('lock table wording in share row exclusive mode');
    if (signOf(await findOwnRule(tx, rule)) !== seen) throw new Problem(409, 'settings.place.changed');
    await saveKindnessRule(tx, rule, wanted);
    await recordEvent(tx, tools, { actor, act: 'kindness.changed', subject: rule });
  });
}
