import { ownLockers } from '../accounts/own-lockers.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isFollowed } from './following.rules.ts';

type Tools = Pick<WebTools, 'tools'>;

const nobody: ReadonlySet<string> = new Set();

/** Whether news of a thread reach the reader; null for guests, whose page is one for all. */
export async function followsThread(c: WebContext, web: Tools, thread: string): Promise<boolean | null> {
  if (c.get('actor').kind === 'guest') return null;
  return isFollowed(thread, await ownLockers(c, web));
}

/** Names whose words this reader does not want to meet. */
export async function namesPutAway(c: WebContext, web: Tools): Promise<ReadonlySet<string>> {
  if (c.get('actor').kind === 'guest') return nobody;
  const { blocked } = (await ownLockers(c, web)).settings;
  return blocked === undefined ? nobody : new Set(blocked);
}

/** Whether the reader follows a space; null for guests: following is for members. */
export async function followsSpace(c: WebContext, web: Tools, space: string): Promise<boolean | null> {
  if (c.get('actor').kind === 'guest') return null;
  return (await ownLockers(c, web)).following.spaces.some((entry) => entry.space === space);
}
