import { raw } from 'hono/html';
import type { BoundedMap } from '../../src/platform/bounded-map.ts';

/** Stands for the token of the reader's forms in markup that is kept. No text of a member can hold it. */
export const tokenPlace = '\u0000token\u0000';

/** Markup of posts, cut where a reader's token goes in. */
export type KeptMarkup = BoundedMap<string[]>;

export interface KeptPostProps {
  memory: KeptMarkup;
  /** Everything that `render` uses, as a text: the same key, the same markup. */
  of: string;
  token: string;
  render(): unknown;
}

/** One post as all members have it, rendered once for its version; each reader's own token is put in where forms are. */
export function KeptPost({ memory, of, token, render }: KeptPostProps) {
  let pieces = memory.get(of);
  if (pieces === undefined) {
    pieces = String(render()).split(tokenPlace);
    memory.set(of, pieces);
  }
  return raw(pieces.join(token));
}
