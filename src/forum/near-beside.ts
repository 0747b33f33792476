import type { NearCardProps, NearWords } from '../../views/forum/near-card.tsx';
import { language } from '../../views/words/say.ts';
import { ownLockers } from '../accounts/own-lockers.ts';
import { type BoundedMap, createBoundedMap } from '../platform/bounded-map.ts';
import { ask } from '../platform/rows.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isCountry, pickCountries } from '../resources/countries.rules.ts';
import { dutyNow } from '../resources/duty.rules.ts';
import { nearestLines } from '../resources/helplines.rules.ts';
import { type CrisisPlace, crisisSteps, daysBeside } from '../safety/crisis/crisis-levels.catalogue.ts';
import { placeOf, readCrisis, wordsOf } from '../safety/crisis/read-crisis.ts';
import type { PostRow, ThreadRow } from './forum.queries.ts';

type Beside = Pick<NearCardProps, 'level' | 'about'>;

/** What a text of somebody was read as, for as long as its words are the same. Of a post, never of a person; in memory only. */
export type NearMemory = BoundedMap<{ html: string; beside: Beside }>;
export const createNearMemory = (): NearMemory =>
  createBoundedMap(2 * 1024 * 1024, (_, { html }) => 200 + 2 * html.length);

/** Most own posts of a page that are looked at, the newest first. */
const most = 3;
const day = 86_400_000;

/**
 * The card beside the newest own words that call for it; nothing for guests, for whoever has closed it for this thread, and
 * where help stands at the top of the page already (CR-2, CR-3). Reads the reader's own texts of the last days and changes
 * nothing. What it finds is shown to nobody else and kept nowhere.
 */
export async function nearBeside(
  c: WebContext,
  web: WebTools,
  memory: NearMemory,
  { thread, rows, page }: { thread: ThreadRow; rows: readonly PostRow[]; page: number },
): Promise<NearCardProps | undefined> {
  if (c.get('actor').kind === 'guest' || !rows.some(({ mine }) => mine)) return undefined;
  const own = await ownLately(c, web, thread, rows);
  if (own.length === 0) return undefined;
  const { row, beside } = await findBeside(c, memory, thread, own.toReversed().slice(0, most));
  const level = Math.max(beside.level, levelOfCase(c, thread.id));
  if (level < crisisSteps.card || row === undefined) return undefined;
  return {
    ...beside,
    level,
    post: row.id,
    held: row.state === 'held',
    thread: thread.id,
    page,
    csrf: web.frameOf(c).csrf,
    ...wordsNow(web),
    ...choiceOf(c, web),
  };
}

/** Own words of the last days, where nothing has been closed and no help stands above them already. */
async function ownLately(
  c: WebContext,
  web: WebTools,
  thread: ThreadRow,
  rows: readonly PostRow[],
): Promise<PostRow[]> {
  const since = web.tools.clock.now().getTime() - daysBeside * day;
  const own = rows.filter((row) => row.mine && row.html !== '' && row.writtenHour.getTime() > since);
  if (own.length === 0 || c.get('nearTop') !== undefined) return [];
  return (await ownLockers(c, web)).settings.nearClosed?.includes(thread.id) ? [] : own;
}

/** Who is on duty, for a card. */
export function wordsNow(web: WebTools) {
  const { timeZone, looksInFrom, looksInUntil } = web.site.current();
  return {
    duty: dutyNow(web.help.current().duty, web.tools.clock.now(), timeZone),
    looksIn: { from: looksInFrom, until: looksInUntil },
  };
}

/** The level a person of the team, or its author by asking, has given a post here. */
const levelOfCase = (c: WebContext, thread: string): number =>
  Math.max(0, ...(c.get('near') ?? []).filter((each) => each.thread === thread).map(({ level }) => level));

async function findBeside(
  c: WebContext,
  memory: NearMemory,
  thread: ThreadRow,
  own: PostRow[],
): Promise<{ row: PostRow | undefined; beside: Beside }> {
  const unread = own.filter(({ id, html }) => memory.get(id)?.html !== html);
  if (unread.length > 0) {
    const texts = await ask<{ id: string; source: string | null }>(
      c.get('em'),
      'select id, source from post where id = any(?::text[])',
      [`{${unread.map(({ id }) => id).join(',')}}`],
    );
    for (const { id, html, position } of unread) {
      const source = texts.find((text) => text.id === id)?.source ?? '';
      const beside = besideOf(
        wordsOf(position === 1 ? thread.title : undefined, source),
        position,
        thread.kind,
      );
      memory.set(id, { html, beside });
    }
  }
  const read = own.map((row) => ({ row, beside: memory.get(row.id)?.beside ?? nothing }));
  return read.find(({ beside }) => beside.level >= crisisSteps.card) ?? { row: own[0], beside: nothing };
}

const nothing: Beside = { level: 0, about: 'self' };

/** What is said beside a text at a place. */
export function besideOf(text: string, position: number, kind: string): Beside {
  const { counts, concern } = readCrisis(text, placeOf(position, kind));
  return { level: counts, about: concern === 'other' ? 'other' : 'self' };
}

/** Two lines of the country in the address; a country is never guessed (CR-10). */
function choiceOf(c: WebContext, web: WebTools): Pick<NearCardProps, 'country' | 'countries' | 'lines'> {
  const { lines } = web.help.current();
  const asked = (c.req.query('country') ?? '').toUpperCase();
  const country = isCountry(asked) ? asked : null;
  const today = web.tools.clock.now().toISOString().slice(0, 10);
  return {
    country,
    countries: pickCountries(lines, language.code),
    lines: country === null ? [] : nearestLines(country, lines, today),
  };
}

/** Help beside what is being looked over before it goes up; nothing where nothing in it calls for it. */
export function nearDraft(web: WebTools, text: string, place: CrisisPlace): NearWords | undefined {
  const { counts, concern } = readCrisis(text, place);
  if (counts < crisisSteps.card) return undefined;
  return {
    level: Math.min(counts, 2),
    about: concern === 'other' ? 'other' : 'self',
    held: false,
    ...wordsNow(web),
  };
}
