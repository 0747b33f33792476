import type { Shell } from '../../../views/forum/forum-shell.ts';
import type { WebContext } from './context.ts';
import type { WebTools } from './web-tools.ts';

/** What pages are given besides their own data: frame, the reader's now and zone, the hours in which people look in. */
export function shellOf(c: WebContext, web: WebTools): Shell {
  const { looksInFrom, looksInUntil } = web.site.current();
  return {
    frame: web.frameOf(c),
    time: { now: web.tools.clock.now(), zone: c.get('timeZone') },
    looksIn: { from: looksInFrom, until: looksInUntil },
  };
}
