const mostOpened = 50;

/** The posts a reader asked to see although they are folded or put away: `?open=` of a thread's address, ids with commas. */
export function readOpened(text: string | undefined): ReadonlySet<string> {
  const ids = (text ?? '').split(',').filter((id) => /^[0-9a-z]{20}$/.test(id));
  return new Set(ids.slice(-mostOpened));
}

/** The same with one more, for a link that opens it. */
export const openedWith = (opened: ReadonlySet<string>, post: string): string =>
  [...new Set([...opened, post])].slice(-mostOpened).join(',');

/** The same without one, for a link that folds it again. */
export const openedWithout = (opened: ReadonlySet<string>, post: string): string =>
  [...opened].filter((id) => id !== post).join(',');
