import { randomShare } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import { drawFreshName } from './fresh-names.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';

/** How many ideas for a name are shown at once. */
const ideas = 3;

/** Two-word names that nobody keeps at this moment, as ideas for a kept name (ON-2). */
export async function suggestNames(em: Em): Promise<string[]> {
  const drawn = Array.from({ length: ideas * 3 }, () => drawFreshName(randomShare, () => false));
  const skeletons = drawn.map(nameSkeleton);
  const taken = await em.execute<{ kept_skeleton: string }[]>(
    `select kept_skeleton from name where kept_skeleton in (${skeletons.map(() => '?').join(', ')})`,
    skeletons,
  );
  const free = drawn.filter((name) => !taken.some((row) => row.kept_skeleton === nameSkeleton(name)));
  return [...new Set(free)].slice(0, ideas);
}
