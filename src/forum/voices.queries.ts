import type { OwnName } from '../accounts/lockers.ts';
import { voiceKey } from '../accounts/sealed-link.ts';
import type { Actor } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { ShownName } from './forum.queries.ts';

/** The name this member speaks with in a thread, or nothing where they have not spoken. */
export async function findOwnVoice(
  em: Em,
  keys: Keys,
  actor: Actor,
  thread: string,
): Promise<ShownName | null> {
  if (actor.kind === 'guest') return null;
  const [found] = await ask<ShownName>(
    em,
    'select n.id, n.shown, n.avatar from voice v join name n on n.id = v.name_id where v.blind_key = ?',
    [voiceKey(keys, actor.account, thread)],
  );
  return found ?? null;
}

/** Names and avatars that already speak in a thread, so that a fresh one differs. */
export function listVoices(em: Em, thread: string): Promise<{ shown: string; avatar: number }[]> {
  return ask(
    em,
    'select n.shown, n.avatar from voice v join name n on n.id = v.name_id where v.thread_id = ?',
    [thread],
  );
}

/** The kept ones among the own names of whoever asks, as their locker lists them. Asks nothing where there is none. */
export async function listKeptNames(em: Em, own: readonly OwnName[]): Promise<ShownName[]> {
  const kept = new Set(own.filter(({ kind }) => kind === 'kept').map(({ name }) => name));
  if (kept.size === 0) return [];
  return ask(em, 'select id, shown, avatar from name where id = any(?::text[]) order by shown', [
    `{${[...kept].join(',')}}`,
  ]);
}
