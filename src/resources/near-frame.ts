import type { Frame } from '../../views/layouts/site-page.tsx';
import { language } from '../../views/words/say.ts';
import type { Clock } from '../platform/clock.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { SiteSettings } from '../site/site-settings.ts';
import { pickCountries } from './countries.rules.ts';
import { dutyNow } from './duty.rules.ts';
import type { HelpState } from './help-memory.ts';
import { emergencyOf } from './help-now.ts';
import { missingHelp } from './helplines.rules.ts';

/** Others may come to harm (SAFETY 3.5, L5); a person may say so whatever the case was opened for. */
const dangerToOthers = 5;

interface Source {
  settings(): SiteSettings;
  help(): HelpState;
  clock: Clock;
}

/** What help adds to the frame around a page: for whoever has an urgent case of their own (SAFETY 3.5), and for owners (GO-6). */
export const helpInFrame = (source: Source) => (c: WebContext) => {
  const actor = c.get('actor') ?? { kind: 'guest' };
  return {
    near: nearWords(c, source),
    helpMissing: actor.kind === 'member' && actor.role === 'owner' ? missingNow(source) : undefined,
  };
};

/** What is still missing on the day it is, for the log and for owners (GO-6). */
export function missingNow({ settings, help, clock }: Source): Frame['helpMissing'] {
  const { lines, country } = help();
  const { emergencyNumber } = settings();
  return missingHelp({ emergencyNumber, country }, lines, clock.now().toISOString().slice(0, 10));
}

function nearWords(c: WebContext, { settings, help, clock }: Source): Frame['near'] {
  const top = c.get('nearTop');
  if (top === undefined) return undefined;
  const { emergencyNumber, timeZone, looksInFrom, looksInUntil } = settings();
  const { duty, lines } = help();
  return {
    case: top.id,
    threat: top.cause === 'threat' || top.level >= dangerToOthers,
    emergency: emergencyOf(emergencyNumber),
    duty: dutyNow(duty, clock.now(), timeZone),
    looksIn: { from: looksInFrom, until: looksInUntil },
    countries: pickCountries(lines, language.code),
  };
}
