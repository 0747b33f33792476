import type { z } from 'zod';
import { ReadingPage } from '../../views/safety/reading-page.tsx';
import { paths } from '../paths.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { type Look, usualReading } from '../site/reading.rules.ts';
import { keepReading } from '../site/reading-cookie.ts';
import { chooseLabels } from './choose-labels.ts';
import { contentLabels } from './content-labels.catalogue.ts';
import { firstLabelChoices, labelChoicesCode, readLabelChoices } from './content-labels.rules.ts';
import { labelChoicesOf } from './label-choices.ts';
import { labelField, ReadingInput } from './reading.input.ts';

/** How somebody reads: look, keys and content labels, with and without an account (DESIGN 2, CW-3, AX-3). */
export function readingRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  routes.get(paths.reading(), 'anyone', async (c) => {
    const actor = c.get('actor');
    const labels = await labelChoicesOf(c, web);
    const shared = actor.kind === 'member' && actor.shared;
    return page(
      c,
      <ReadingPage frame={web.frameOf(c)} look={c.get('reading').look} labels={labels} shared={shared} />,
    );
  });
  routes.post(paths.reading(), 'anyone', (c) => choose(c, web));
  return routes;
}

/** The look belongs to the device; content labels to the account where there is one, else to the device too. */
async function choose(c: WebContext, web: WebTools): Promise<Response> {
  const sent = requireForm(c, ReadingInput);
  const usual = sent.usual !== undefined;
  const chosen = readLabelChoices(
    Object.fromEntries(contentLabels.map((label) => [label, sent[labelField(label) as keyof Sent]])),
  );
  const actor = c.get('actor');
  if (actor.kind === 'member') await chooseLabels(c.get('em'), web.tools, actor, usual ? null : chosen);
  const code = labelChoicesCode(chosen);
  const ofGuest = code === labelChoicesCode(firstLabelChoices) ? '' : code;
  const labels = actor.kind === 'member' ? c.get('reading').labels : ofGuest;
  keepReading(c, {
    https: web.https,
    shared: actor.kind === 'member' && actor.shared,
    reading: usual ? usualReading : { look: lookOf(sent), labels },
  });
  return c.redirect(paths.withDone(paths.reading(), usual ? 'reading-usual' : 'reading-kept'), 303);
}

type Sent = z.infer<typeof ReadingInput>;

const lookOf = (sent: Sent): Look => ({
  theme: sent.theme === 'device' ? undefined : sent.theme,
  size: sent.size === '100' ? undefined : sent.size,
  calmLines: sent.lines !== undefined,
  clearLetters: sent.letters !== undefined,
  fewPictures: sent.pictures !== undefined,
  noShift: sent.keys !== undefined,
});
