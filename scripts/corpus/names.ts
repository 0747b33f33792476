import { drawAvatar, hueOf } from '../../src/accounts/avatar.rules.ts';
import { drawFreshName } from '../../src/accounts/fresh-names.rules.ts';
import type { OwnName } from '../../src/accounts/lockers.ts';
import type { NameKind } from '../../src/accounts/name.entity.ts';
import { nameSkeleton } from '../../src/accounts/name-skeleton.rules.ts';
import { newId, randomShare } from '../../src/platform/ids.ts';
import type { Keys } from '../../src/platform/keys.ts';

/** Every so manieth person keeps a name and speaks with it in every other thread. */
const keeps = 4;

export interface NameRow {
  id: string;
  shown: string;
  avatar: number;
  kind: NameKind;
  kept_skeleton: string | null;
  owner_sealed: Buffer;
}

/** What those who speak in one thread so far have taken. */
export interface Speakers {
  skeletons: Set<string>;
  hues: number[];
}

export interface Names {
  /** The name a person takes for a thread in which they have not spoken. */
  take(person: number, thread: string, there: Speakers): NameRow;
  /** Every name that was made. */
  rows: NameRow[];
  /** What is to be in each locker, by account. */
  own(): ReadonlyMap<string, readonly OwnName[]>;
}

/** Gives names as `chooseVoice` does: a fresh one, unlike any of the thread and any kept one, or a person's kept one. */
export function openNames(keys: Keys, people: readonly string[], keptBefore: readonly string[]): Names {
  const rows: NameRow[] = [];
  const owned = new Map<string, OwnName[]>();
  const turns = new Map<number, number>();
  const keptSkeletons = new Set(keptBefore);
  const make = (person: number, shown: string, avatar: number, kind: NameKind): NameRow => {
    const id = newId();
    const kept_skeleton = kind === 'kept' ? nameSkeleton(shown) : null;
    const owner_sealed = keys.seal('name-owner', id, people[person] ?? '');
    const row = { id, shown, avatar, kind, kept_skeleton, owner_sealed };
    rows.push(row);
    return row;
  };
  const note = (person: number, entry: OwnName): void => {
    const account = people[person] ?? '';
    owned.set(account, [...(owned.get(account) ?? []), entry]);
  };
  const kept = new Map<number, NameRow>();
  for (let person = keeps - 1; person < people.length; person += keeps) {
    const shown = drawFreshName(randomShare, (skeleton) => keptSkeletons.has(skeleton));
    keptSkeletons.add(nameSkeleton(shown));
    const row = make(person, shown, drawAvatar(randomShare, []), 'kept');
    kept.set(person, row);
    note(person, { name: row.id, kind: 'kept' });
  }
  const take = (person: number, thread: string, there: Speakers): NameRow => {
    const turn = (turns.get(person) ?? 0) + 1;
    turns.set(person, turn);
    const own = kept.get(person);
    if (own !== undefined && turn % 2 === 0) {
      note(person, { name: own.id, kind: 'kept', thread });
      return sit(own, there);
    }
    const isTaken = (skeleton: string) => there.skeletons.has(skeleton) || keptSkeletons.has(skeleton);
    const shown = drawFreshName(randomShare, isTaken);
    const avatar = drawAvatar(randomShare, there.hues);
    const row = make(person, shown, avatar, 'thread');
    note(person, { name: row.id, kind: 'thread', thread });
    return sit(row, there);
  };
  return { take, rows, own: () => owned };
}

function sit(row: NameRow, there: Speakers): NameRow {
  there.skeletons.add(nameSkeleton(row.shown));
  there.hues.push(hueOf(row.avatar));
  return row;
}
