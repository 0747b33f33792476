import { RulesLogPage } from '../../views/moderation/rules-log-page.tsx';
import { TransparencyPage } from '../../views/moderation/transparency-page.tsx';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { readOwnWords } from '../safety/wording.ts';
import { listHalfYears } from './transparency.queries.ts';
import { leastShown } from './transparency.rules.ts';

/** How the rules are kept, for anyone: every step with how often it was taken, and half a year at a time in numbers (MO-11). */
export function addTransparency(routes: Routes, web: WebTools): void {
  const read = (c: Parameters<Parameters<Routes['get']>[2]>[0]) =>
    listHalfYears(c.get('em'), web.tools.clock.now());
  routes.get('/rules/log', 'anyone', async (c) =>
    page(
      c,
      <RulesLogPage
        frame={web.frameOf(c)}
        newest={(await read(c))[0] ?? null}
        own={await readOwnWords(c.get('em'))}
      />,
    ),
  );
  routes.get('/transparency', 'anyone', async (c) =>
    page(
      c,
      <TransparencyPage
        frame={web.frameOf(c)}
        halves={await read(c)}
        own={await readOwnWords(c.get('em'))}
      />,
    ),
  );
  routes.get('/transparency.json', 'anyone', async (c) =>
    c.json({ version: 1, leastShown, halves: await read(c) }),
  );
}
