import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import type { CrisisRecordContent } from './crisis-record.ts';

type Told = Pick<CrisisRecordContent, 'wrote' | 'looked'>;

interface Held {
  level: number;
  /** Who has the case now, by the id the log knows. */
  holder: string | null;
  barred: readonly string[];
}

/** The level that is an owner's matter too (SAFETY 3.5, L5). */
export const ownersLevel = 5;

/** Minutes after which everybody of the team is asked: the goal of the level has passed (SAFETY 3.5). */
export const goalMinutes = (level: number): number => (level > crisisSteps.urgent ? 15 : 60);

/**
 * Whether a case that somebody has still lacks a second person (L3): nobody else who may act in it has written in it since
 * it came to this. To be named by somebody else is not enough.
 */
export function wantsSecond(it: Held, { wrote = {} }: Told, team: readonly string[]): boolean {
  if (it.level < crisisSteps.urgent || it.holder === null) return false;
  return !others(it, team).some((id) => (wrote[id] ?? 0) >= crisisSteps.urgent);
}

/**
 * Who is asked: the buddy of whoever has it, the person they named and those on duty; all others where none of these may,
 * and all where the goal has passed, since nobody may ever be asked in vain.
 */
export function askedFor(
  it: Held,
  more: {
    team: readonly string[];
    buddy: string | null;
    named: string | null;
    onDuty: readonly string[];
    late: boolean;
  },
): string[] {
  const may = others(it, more.team);
  const near = may.filter((id) => id === more.buddy || id === more.named || more.onDuty.includes(id));
  return more.late || near.length === 0 ? may : near;
}

const others = ({ holder, barred }: Held, team: readonly string[]): string[] =>
  team.filter((id) => id !== holder && !barred.includes(id));

/** Whether an owner has still to look: at level 5, until one has. */
export const wantsOwner = (level: number, { looked }: Told): boolean =>
  level >= ownersLevel && looked !== true;

/** What is known of a case once somebody has written in it. */
export const withWriter = <Record extends Told>(
  record: Record,
  { actor, owner, level }: { actor: string; owner: boolean; level: number },
): Record => ({
  ...record,
  wrote: { ...record.wrote, [actor]: level },
  ...(owner && level >= ownersLevel ? { looked: true as const } : {}),
});

/** And once its level was set: who wrote before a level rose from below has not seen it there. */
export function withLevel<Record extends Told>(record: Record, level: number): Record {
  const { looked, ...rest } = record;
  const wrote = Object.fromEntries(
    Object.entries(record.wrote ?? {}).map(([actor, seen]) => [actor, Math.min(seen, level)]),
  );
  return { ...rest, wrote, ...(looked && level >= ownersLevel ? { looked } : {}) } as Record;
}
