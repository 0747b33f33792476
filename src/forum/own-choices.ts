import { ownLockers } from '../accounts/own-lockers.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isFollowed } from './following.rules.ts';
import type { ThreadItem } from './lists.queries.ts';
import { readOpened } from './opened.rules.ts';

type Tools = Pick<WebTools, 'tools'>;

/** Whose words this reader has put away, and which posts they want to see even so. */
export interface Away {
  names: ReadonlySet<string>;
  opened: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/** What of the reader's choices the page of a thread needs; guests choose nothing, and so their page is one for all. */
export async function ownChoices(
  c: WebContext,
  web: Tools,
  thread: string,
): Promise<{ away: Away; followed: boolean | null }> {
  const away = { names: await namesPutAway(c, web), opened: readOpened(c.req.query('open')) };
  if (c.get('actor').kind === 'guest') return { away, followed: null };
  return { away, followed: isFollowed(thread, await ownLockers(c, web)) };
}

/** Names whose words this reader does not want to meet. */
export async function namesPutAway(c: WebContext, web: Tools): Promise<ReadonlySet<string>> {
  if (c.get('actor').kind === 'guest') return nobody;
  const { blocked } = (await ownLockers(c, web)).settings;
  return blocked === undefined ? nobody : new Set(blocked);
}

/** Which threads the reader's own choices leave out of lists. */
export async function leftOutFor(c: WebContext, web: Tools): Promise<(thread: ThreadItem) => boolean> {
  const names = await namesPutAway(c, web);
  return ({ starter }) => names.has(starter);
}

/** Whether the reader follows a space; null for guests: following is for members. */
export async function followsSpace(c: WebContext, web: Tools, space: string): Promise<boolean | null> {
  if (c.get('actor').kind === 'guest') return null;
  return (await ownLockers(c, web)).following.spaces.some((entry) => entry.space === space);
}
