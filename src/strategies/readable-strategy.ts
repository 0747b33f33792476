import { mayReadWords } from '../forum/forum.policy.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { isStaff } from '../platform/actor.ts';
import { isId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { findStrategy } from './find-strategy.ts';
import { shownStrategy } from './shown-strategy.rules.ts';

/** The strategy of an address, as whoever asks may have it; 404 where there is none. */
export async function readableStrategy(c: WebContext, web: Pick<WebTools, 'tools'>) {
  const id = c.req.param('strategy') ?? '';
  const found = isId(id) ? await findStrategy(c.get('em'), id) : null;
  if (found === null) throw notFound();
  const reading = await readingOf(c, web);
  const mine = reading.own.has(found.name.id);
  if (found.state === 'held' && !found.listed && !mine && !isStaff(c.get('actor'))) throw notFound();
  const readable = mayReadWords(c.get('actor'), { state: found.state, mine });
  return { found, reading, strategy: shownStrategy(found, reading, readable) };
}
