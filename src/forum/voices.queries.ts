import type { NameSchema } from '../accounts/name.entity.ts';
import { listOwnNames, voiceKey } from '../accounts/sealed-link.ts';
import type { Actor, Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import { type Em, rows } from '../platform/rows.ts';
import type { ShownName } from './forum.queries.ts';
import type { VoiceSchema } from './voice.entity.ts';

const forum = (em: Em) => rows<typeof NameSchema | typeof VoiceSchema>(em);

/** The name this member speaks with in a thread, or nothing where they have not spoken. */
export async function findOwnVoice(
  em: Em,
  keys: Keys,
  actor: Actor,
  thread: string,
): Promise<ShownName | null> {
  if (actor.kind === 'guest') return null;
  const found = await forum(em)
    .selectFrom('Voice as v')
    .innerJoin('Name as n', 'n.id', 'v.name')
    .select(['n.id', 'n.shown', 'n.avatar'])
    .where('v.blindKey', '=', voiceKey(keys, actor.account, thread))
    .executeTakeFirst();
  return found ?? null;
}

/** Names and avatars that already speak in a thread, so that a fresh one differs. */
export async function listVoices(em: Em, thread: string): Promise<{ shown: string; avatar: number }[]> {
  return forum(em)
    .selectFrom('Voice as v')
    .innerJoin('Name as n', 'n.id', 'v.name')
    .select(['n.shown', 'n.avatar'])
    .where('v.thread', '=', thread)
    .execute();
}

/** The kept names of the member who asks. */
export async function listKeptNames(em: Em, keys: Keys, member: Member): Promise<ShownName[]> {
  const own = await listOwnNames(em, keys, member.account);
  const kept = [...new Set(own.filter((entry) => entry.kind === 'kept').map((entry) => entry.name))];
  if (kept.length === 0) return [];
  return forum(em)
    .selectFrom('Name')
    .select(['id', 'shown', 'avatar'])
    .where('id', 'in', kept)
    .orderBy('shown')
    .execute();
}
