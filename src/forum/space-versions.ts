import type { BoundedMap } from '../platform/bounded-map.ts';
import type { WebContext } from '../platform/web/context.ts';

/**
 * Versions of all spaces, as one text. Asked together with the session, so before anything that is listed is read:
 * whatever a list shows, and whatever can be news for somebody, raises one of them in its own transaction.
 */
export const versionsOfSpaces = "select string_agg(id || ' ' || version, ',' order by id) from space";

/** What was read for a list, with the versions it was read at. */
export interface Listed {
  versions: string;
  found: unknown;
}

/**
 * What was read before, as long as no space that it is of has another version; read anew otherwise, and for guests, whose
 * pages are kept whole. `place` says what is read, and of which space where it is of one alone.
 */
export async function listedAs<Found>(
  c: WebContext,
  memory: BoundedMap<Listed>,
  place: { list: string; space?: string },
  read: () => Promise<Found>,
): Promise<Found> {
  const all = c.get('spaceVersions');
  const versions = all !== undefined && place.space !== undefined ? versionOf(all, place.space) : all;
  if (versions === undefined) return read();
  const name = `${place.space} ${place.list}`;
  const known = memory.get(name);
  if (known?.versions === versions) return known.found as Found;
  const found = await read();
  memory.set(name, { versions, found });
  return found;
}

const versionOf = (all: string, space: string): string | undefined =>
  all.split(',').find((each) => each.startsWith(`${space} `));
