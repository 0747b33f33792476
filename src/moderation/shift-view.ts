import type { ShiftWords } from '../../views/moderation/shift-card.tsx';
import { ownLockers } from '../accounts/own-lockers.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { themesOf } from './choose-themes.ts';
import { listInShift, readShift } from './kept-shift.ts';
import { isFull, onlyLight, spentOf } from './shift.rules.ts';

/** The shift of whoever asks as their card shows it, and what of the queue is for them now. */
export async function shiftOf(
  c: WebContext,
  web: WebTools,
  actor: string,
): Promise<{ shift: ShiftWords | null; wish: { themes: ContentLabel[]; light: boolean } }> {
  const now = web.tools.clock.now();
  const shift = await readShift(c.get('em'), web.tools, actor);
  const wish = {
    themes: themesOf((await ownLockers(c, web)).settings),
    light: onlyLight(shift, now),
  };
  if (shift === null) return { shift, wish };
  const others = await listInShift(c.get('em'), web.tools, actor);
  const words = {
    spent: spentOf(shift, now),
    light: shift.light,
    full: isFull(shift, now),
    buddy: others.find(({ id }) => id === shift.buddy)?.alias ?? null,
    others: others.filter(({ id }) => id !== shift.buddy),
  };
  return { shift: words, wish };
}

/** The alias of who is with somebody in the shift they are in; none where nobody is, or their shift has ended (WB-4). */
export async function buddyOf(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock'>,
  actor: string,
): Promise<string | null> {
  const buddy = (await readShift(em, tools, actor))?.buddy ?? null;
  if (buddy === null) return null;
  return (await listInShift(em, tools, actor)).find(({ id }) => id === buddy)?.alias ?? null;
}
