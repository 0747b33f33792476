import { drawAvatar, hueOf } from '../accounts/avatar.rules.ts';
import { drawFreshName, isFreshName } from '../accounts/fresh-names.rules.ts';
import { nameSkeleton } from '../accounts/name-skeleton.rules.ts';
import { giveName, isOwnName, noteThread, voiceKey } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { newId, randomShare } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { together } from '../platform/transaction.ts';
import { Voice } from './voice.entity.ts';

/** What the form said about the name: `fresh` with what the page offered, or the id of a kept name. */
export interface VoiceChoice {
  voice: string;
  fresh_name: string;
  fresh_avatar: number;
}

/** The name this member has spoken with in this thread, or nothing. */
export async function spokenName(
  tx: Em,
  { keys }: Pick<Tools, 'keys'>,
  { account }: Pick<Member, 'account'>,
  thread: string,
): Promise<string | undefined> {
  const [spoken] = await tx.execute<{ name_id: string }[]>('select name_id from voice where blind_key = ?', [
    voiceKey(keys, account, thread),
  ]);
  return spoken?.name_id;
}

/**
 * The name this member speaks with in this thread. Whoever has `spoken` here keeps that name whatever the form
 * says: one voice a thread. Otherwise a kept name of their own, or a fresh one; a fresh name never equals a
 * kept name or another name of the thread. Must run inside a transaction that holds the thread's row.
 */
export async function chooseVoice(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  thread: string,
  choice: VoiceChoice,
  spoken?: string,
): Promise<string> {
  if (spoken !== undefined) return spoken;
  const speakAs = (name: string) =>
    tx.insert(Voice, { blindKey: voiceKey(tools.keys, member.account, thread), thread, name });
  if (choice.voice === 'fresh') {
    const fresh = await freshName(tx, thread, choice);
    const id = newId();
    await together([
      giveName(tx, tools.keys, member.account, { ...fresh, id, kind: 'thread', thread }),
      speakAs(id),
    ]);
    return id;
  }
  const name = await takeKeptName(tx, tools, member, thread, choice.voice);
  await speakAs(name);
  return name;
}

async function takeKeptName(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  thread: string,
  name: string,
): Promise<string> {
  const [kept] = await tx.execute<{ id: string }[]>("select id from name where id = ? and kind = 'kept'", [
    name,
  ]);
  if (kept === undefined || !(await isOwnName(tx, tools.keys, member.account, name))) {
    throw new Problem(422, 'write.voice.missing', { fields: { voice: 'write.voice.missing' } });
  }
  await noteThread(tx, tools.keys, member.account, name, thread);
  return name;
}

/** The name that was offered, or another one where it is taken by now. */
async function freshName(
  tx: Em,
  thread: string,
  choice: VoiceChoice,
): Promise<{ shown: string; avatar: number }> {
  const [there, keptByOther] = await together([namesInThread(tx, thread), isKept(tx, choice.fresh_name)]);
  const taken = new Set(there.map((name) => nameSkeleton(name.shown)));
  let shown = choice.fresh_name;
  if (!isFreshName(shown) || taken.has(nameSkeleton(shown)) || keptByOther) {
    shown = drawFreshName(randomShare, (skeleton) => taken.has(skeleton));
    while (await isKept(tx, shown)) shown = drawFreshName(randomShare, (skeleton) => taken.has(skeleton));
  }
  const hues = there.map((name) => hueOf(name.avatar));
  const avatar = hues.includes(hueOf(choice.fresh_avatar))
    ? drawAvatar(randomShare, hues)
    : choice.fresh_avatar;
  return { shown, avatar };
}

function namesInThread(tx: Em, thread: string): Promise<{ shown: string; avatar: number }[]> {
  return tx.execute(
    'select n.shown, n.avatar from voice v join name n on n.id = v.name_id where v.thread_id = ?',
    [thread],
  );
}

async function isKept(tx: Em, shown: string): Promise<boolean> {
  const found = await tx.execute<{ id: string }[]>('select id from name where kept_skeleton = ?', [
    nameSkeleton(shown),
  ]);
  return found.length > 0;
}

/** The names of a thread as a fresh one is drawn against them. */
export interface NamesThere {
  taken: ReadonlySet<string>;
  hues: number[];
}

export const namesThere = (there: readonly { shown: string; avatar: number }[]): NamesThere => ({
  taken: new Set(there.map((name) => nameSkeleton(name.shown))),
  hues: there.map((name) => hueOf(name.avatar)),
});

/** A fresh name to offer on a form; the final check is made when it is used. */
export function offerFreshName({ taken, hues }: NamesThere = namesThere([])): {
  shown: string;
  avatar: number;
} {
  return {
    shown: drawFreshName(randomShare, (skeleton) => taken.has(skeleton)),
    avatar: drawAvatar(randomShare, hues),
  };
}
