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
import { emergencyOf, helpNowAnswer } from './help-now.ts';
import { helplines } from './helplines.catalogue.ts';
import { linesFor } from './helplines.rules.ts';

/** What help is made from: all of it in memory, so that nothing that is down can take it along (CR-1). */
export interface HelpDeps {
  frameOf: FrameOf;
  site: { current(): { emergencyNumber: string | null; helplineFinder?: string | null } };
  tools: { clock: Clock };
  log: FaultLog;
  https: boolean;
}

/** Help now, for anyone, with the country the reader chose in the address and from nowhere else (CR-10). */
export function helpRoutes(deps: HelpDeps): Routes {
  const routes = declareRoutes();
  const countries = pickCountries(helplines, language.code);
  routes.get(paths.help(), 'anyone', async (c) => {
    const { emergencyNumber, helplineFinder } = deps.site.current();
    const today = deps.tools.clock.now().toISOString().slice(0, 10);
    const chosen = chosenCountry(c.req.query('country'));
    try {
      return await page(
        c,
        <HelpPage
          frame={frameFor(c, deps)}
          emergency={emergencyOf(emergencyNumber)}
          countries={countries}
          chosen={chosen}
          lines={chosen === null ? [] : linesFor(chosen.code, helplines, today)}
          finder={helplineFinder}
        />,
      );
    } catch (error) {
      deps.log.fault({ code: c.get('code'), route: `GET ${paths.help()}`, error });
      return helpNowAnswer({ emergencyNumber, leave: paths.leave(), today });
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
