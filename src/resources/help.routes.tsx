import type { Frame } from '../../views/layouts/site-page.tsx';
import { HelpPage, otherCountry } from '../../views/resources/help-page.tsx';
import { language } from '../../views/words/say.ts';
import { cookieOf } from '../accounts/session-cookie-header.ts';
import { paths } from '../paths.ts';
import type { Clock } from '../platform/clock.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { FrameOf } from '../platform/web/frame.ts';
import { page } from '../platform/web/page.tsx';
import type { FaultLog } from '../platform/web/problems.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import { countryName, isCountry, pickCountries } from './countries.rules.ts';
import { dutyNow } from './duty.rules.ts';
import { type HelpMemory, startingHelp } from './help-memory.ts';
import { emergencyOf, helpNowAnswer } from './help-now.ts';
import { linesFor } from './helplines.rules.ts';

/** What help is made from: all of it in memory, so that nothing that is down can take it along (CR-1). */
export interface HelpDeps {
  frameOf: FrameOf;
  site: { current(): { emergencyNumber: string | null } & Partial<Hours> };
  /** What the organiser has written down; nothing yet unless told. */
  help?: Pick<HelpMemory, 'current' | 'keepFresh'>;
  tools: { clock: Clock };
  log: FaultLog;
  https: boolean;
}

interface Hours {
  timeZone: string;
  looksInFrom: number;
  looksInUntil: number;
}

/** Help now, for anyone, with the country the reader chose in the address and from nowhere else (CR-10). */
export function helpRoutes(deps: HelpDeps): Routes {
  const routes = declareRoutes();
  routes.get(paths.help(), 'anyone', async (c) => {
    const { emergencyNumber, timeZone = 'UTC', looksInFrom, looksInUntil } = deps.site.current();
    deps.help?.keepFresh();
    const { lines, duty, finder } = deps.help?.current() ?? startingHelp;
    const now = deps.tools.clock.now();
    const today = now.toISOString().slice(0, 10);
    const chosen = chosenCountry(c.req.query('country'));
    try {
      return await page(
        c,
        <HelpPage
          frame={frameFor(c, deps)}
          emergency={emergencyOf(emergencyNumber)}
          countries={pickCountries(lines, language.code)}
          chosen={chosen}
          lines={chosen === null ? [] : linesFor(chosen.code, lines, today)}
          finder={finder}
          soon={{
            duty: dutyNow(duty, now, timeZone),
            looksIn: { from: looksInFrom ?? 18, until: looksInUntil ?? 23 },
          }}
        />,
      );
    } catch (error) {
      deps.log.fault({ code: c.get('code'), route: `GET ${paths.help()}`, error });
      return helpNowAnswer({ emergencyNumber, leave: paths.leave(), today, lines });
    }
  });
  return routes;
}

/**
 * Nobody is asked who is reading, the database may be away. But whoever brings a session along finds their own entries in
 * the navigation: "Sign in" would tell them, on a hard night, that they had been signed out.
 */
const frameFor = (c: WebContext, { frameOf, https }: HelpDeps): Frame => ({
  ...frameOf(c),
  viewer: cookieOf(c, https) === undefined ? 'guest' : 'member',
  indexable: true,
});

/** A country of today, "not in this list", or nothing: what else stands in an address is not printed. */
function chosenCountry(asked = ''): { code: string; name?: string } | null {
  if (asked === otherCountry) return { code: otherCountry };
  const code = asked.toUpperCase();
  return isCountry(code) ? { code, name: countryName(code, language.code) } : null;
}
