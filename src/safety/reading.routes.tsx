import type { z } from 'zod';
import { ReadingPage } from '../../views/safety/reading-page.tsx';
import { paths } from '../paths.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import { declareRoutes, type Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { Look, Reading } from '../site/reading.rules.ts';
import { keepReading } from '../site/reading-cookie.ts';
import { chooseLabels } from './choose-labels.ts';
import { contentLabels } from './content-labels.catalogue.ts';
import {
  firstLabelChoices,
  type LabelChoices,
  labelChoicesCode,
  readLabelChoices,
} from './content-labels.rules.ts';
import { labelChoicesOf } from './label-choices.ts';
import { LabelsInput, LookInput, labelField } from './reading.input.ts';

/** How somebody reads: look, keys and content labels, with and without an account (DESIGN 2, CW-3, AX-3). */
export function readingRoutes(web: WebTools): Routes {
  const routes = declareRoutes();
  routes.get(paths.reading(), 'anyone', async (c) => {
    const labels = await labelChoicesOf(c, web);
    return page(c, <ReadingPage frame={web.frameOf(c)} look={c.get('reading').look} labels={labels} />);
  });
  routes.post(paths.reading(), 'anyone', (c) =>
    c.get('form').part === 'labels' ? labelsChosen(c, web) : lookChosen(c, web),
  );
  return routes;
}

/** The look belongs to the device, for members too. */
function lookChosen(c: WebContext, web: WebTools): Response {
  const sent = requireForm(c, LookInput);
  const { labels } = c.get('reading');
  return kept(c, web, sent, { look: sent.usual ? {} : lookOf(sent), labels });
}

/** Labels belong to the account where there is one, and to the device where there is none. */
async function labelsChosen(c: WebContext, web: WebTools): Promise<Response> {
  const sent: Record<string, string | undefined> = requireForm(c, LabelsInput);
  const fields = contentLabels.map((label) => [label, sent[labelField(label)]]);
  const choices = sent.usual ? null : readLabelChoices(Object.fromEntries(fields));
  const actor = c.get('actor');
  if (actor.kind === 'member') await chooseLabels(c.get('em'), web.tools, actor, choices);
  const { look, labels } = c.get('reading');
  if (choices === null) return kept(c, web, sent, { look, labels: '' });
  return kept(c, web, sent, { look, labels: actor.kind === 'member' ? labels : codeOf(choices) });
}

function kept(c: WebContext, web: WebTools, { usual }: { usual?: string }, reading: Reading): Response {
  const actor = c.get('actor');
  const shared = actor.kind === 'member' && actor.shared;
  keepReading(c, { https: web.https, shared, reading });
  return c.redirect(paths.withDone(paths.reading(), usual ? 'reading-usual' : 'reading-kept'), 303);
}

/** Empty where the choices are those of everybody who has not chosen. */
function codeOf(choices: LabelChoices): string {
  const code = labelChoicesCode(choices);
  return code === labelChoicesCode(firstLabelChoices) ? '' : code;
}

const lookOf = (sent: z.infer<typeof LookInput>): Look => ({
  theme: sent.theme === 'device' ? undefined : sent.theme,
  size: sent.size === '100' ? undefined : sent.size,
  calmLines: sent.lines !== undefined,
  clearLetters: sent.letters !== undefined,
  fewPictures: sent.pictures !== undefined,
  noShift: sent.keys !== undefined,
});
