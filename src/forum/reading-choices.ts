import { type OwnLockers, ownLockers } from '../accounts/own-lockers.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { labelChoicesOf } from '../safety/label-choices.ts';
import type { Reading } from './folding.rules.ts';
import { readOpened } from './opened.rules.ts';

const nobody: ReadonlySet<string> = new Set();

/** How whoever is asking reads: their choices for labels, their own names, and the names they have put away, what this address opens (CW-3). */
export async function readingOf(c: WebContext, web: Pick<WebTools, 'tools'>): Promise<Reading> {
  const choices = await labelChoicesOf(c, web);
  const opened = readOpened(c.req.query('open'));
  if (c.get('actor').kind === 'guest') return { choices, opened, own: nobody, away: nobody };
  return { choices, opened, ...ownSets(await ownLockers(c, web)) };
}

type OwnSets = Pick<Reading, 'own' | 'away'>;
const madeOf = new WeakMap<OwnLockers, OwnSets>();

/** Made once for lockers that lie open, and gone with them. */
function ownSets(lockers: OwnLockers): OwnSets {
  let sets = madeOf.get(lockers);
  if (sets === undefined) {
    const { names, settings } = lockers;
    sets = { own: new Set(names.own.map(({ name }) => name)), away: new Set(settings.blocked) };
    madeOf.set(lockers, sets);
  }
  return sets;
}
