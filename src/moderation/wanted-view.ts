import { ownLockers } from '../accounts/own-lockers.ts';
import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { levelOf } from './case-queue.rules.ts';
import { themesOf } from './choose-themes.ts';
import { keptBack } from './shift.rules.ts';
import { listWanted, type Wanted } from './wanted.queries.ts';

/**
 * What wants whoever asks, as their queue and its live line show it. Themes they never want are left to others (WB-2), but
 * for owners at level 5; that a shift has held enough keeps nobody from being told.
 */
export async function wantedOf(c: WebContext, web: WebTools, actor: string): Promise<Wanted> {
  const { names, settings } = await ownLockers(c, web);
  const own = new Set(names.own.map(({ name }) => name));
  const reader = { member: requireMember(c.get('actor')), actor, own };
  const found = await listWanted(c.get('em'), web.tools, reader, web.site.current().timeZone);
  const wish = { themes: themesOf(settings), light: false };
  const second = found.second.filter((row) => keptBack({ ...row, level: levelOf(row) }, wish) === null);
  return { ...found, second };
}
