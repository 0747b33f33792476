import { randomName } from './bytes.ts';

/** What a plan says, by part. */
export type Parts = Record<string, string>;

export interface Goal {
  id: string;
  text: string;
  state: string;
}

/** The page with plan and goals. */
export interface Plan {
  parts: Parts;
  goals: Goal[];
}

export interface Entry {
  id: string;
  /** The day as the device has it: 2026-03-10. */
  day: string;
  text: string;
  moods: string[];
}

/**
 * A plan that was changed in two places: what only one of them changed is as that one has it, and where both changed the
 * same part, both texts stand there. Nothing that was written is lost.
 */
export function mergeParts(before: Parts, mine: Parts, theirs: Parts): Parts {
  const merged: Parts = {};
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was = '', own = '', other = ''] = [before[name], mine[name], theirs[name]];
    if (own === was || own === other) merged[name] = other;
    else if (other === was || other === '' || own.includes(other)) merged[name] = own;
    else if (own === '' || other.includes(own)) merged[name] = other;
    else merged[name] = `${other}\n\n${own}`;
  }
  return merged;
}

/** Puts `after` in the place of `before`; where that was changed or went meanwhile, both stand. */
export function put<Kind extends { id: string }>(
  list: readonly Kind[],
  before: Kind | null,
  after: Kind,
): Kind[] {
  if (before !== null) {
    const at = list.findIndex((one) => one.id === before.id && same(one, before));
    if (at >= 0) return list.map((one, place) => (place === at ? { ...after, id: one.id } : one));
  }
  if (list.some((one) => same(one, after))) return [...list];
  const taken = list.some(({ id }) => id === after.id);
  return [...list, taken ? { ...after, id: randomName() } : after];
}

/** Without one entry, unless it was changed meanwhile. */
export const without = <Kind extends { id: string }>(list: readonly Kind[], gone: Kind): Kind[] =>
  list.filter((one) => !(one.id === gone.id && same(one, gone)));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
