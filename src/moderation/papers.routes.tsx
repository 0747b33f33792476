import { z } from 'zod';
import { ContactPage } from '../../views/site/contact-page.tsx';
import { PaperPage } from '../../views/staff/paper-page.tsx';
import { PapersPage } from '../../views/staff/papers-page.tsx';
import { sayPaper } from '../../views/words/say-paper.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { cleanText, lengthOf } from '../platform/text.rules.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { isPaper, longestAnswer, type PaperCode, papers } from '../resources/papers.catalogue.ts';
import { type FilledPaper, keepPaper, listPapers, readPaper } from './keep-paper.ts';

/** The papers of this place for owners, and who answers for it for everybody (GO-1 to GO-5). */
export function addPapers(routes: Routes, web: WebTools): void {
  routes.get(paths.contact(), 'anyone', async (c) =>
    page(c, <ContactPage frame={web.frameOf(c)} paper={await readPaper(c.get('em'), 'contact')} />),
  );
  routes.get('/work/papers', 'owner', async (c) =>
    page(c, <PapersPage frame={web.frameOf(c)} papers={await listPapers(c.get('em'))} />),
  );
  routes.get('/work/papers/:paper', 'owner', async (c) =>
    paperPage(c, web, await readPaper(c.get('em'), codeOf(c))),
  );
  routes.get('/work/papers/:paper/record', 'owner', (c) => record(c));
  routes.post('/work/papers/:paper', 'owner', (c) => keep(c, web));
}

function codeOf(c: WebContext): PaperCode {
  const code = c.req.param('paper') ?? '';
  if (!isPaper(code)) throw notFound();
  return code;
}

const paperPage = (
  c: WebContext,
  web: WebTools,
  paper: FilledPaper,
  problem: { fields: Record<string, string>; status: number } = { fields: {}, status: 200 },
) => page(c, <PaperPage frame={web.frameOf(c)} paper={paper} fields={problem.fields} />, problem.status);

const answer = z
  .string()
  .default('')
  .transform(cleanText)
  .refine((value) => lengthOf(value) <= longestAnswer, 'papers.long');

const inputOf = (code: PaperCode) =>
  z.strictObject({
    version: z.coerce.number().int().min(0).max(1_000_000),
    ...Object.fromEntries(papers[code].map((part) => [part, answer])),
  });

async function keep(c: WebContext, web: WebTools): Promise<Response> {
  const code = codeOf(c);
  const read = readForm(c, inputOf(code));
  const stands = await readPaper(c.get('em'), code);
  const typed = { ...stands, answers: c.get('form') };
  if (!read.ok) return paperPage(c, web, typed, { fields: read.fields, status: 422 });
  const { version, ...answers } = read.value;
  try {
    const wanted = { code, version, answers: answers as Record<string, string> };
    await keepPaper(c.get('em'), web.tools, requireMember(c.get('actor')), wanted);
  } catch (refusal) {
    if (!(refusal instanceof Problem) || refusal.status !== 409) throw refusal;
    return paperPage(c, web, typed, { fields: { [papers[code][0]]: refusal.code }, status: 409 });
  }
  return c.redirect(paths.withDone(paths.workPaper(code), 'paper-kept'), 303);
}

/** The paper as a record that can be filed elsewhere: what the software does, what the organiser wrote, of which day (GO-1). */
async function record(c: WebContext): Promise<Response> {
  const { code, answers, changedOn, version } = await readPaper(c.get('em'), codeOf(c));
  const { title, parts } = sayPaper(code);
  c.header('content-disposition', `attachment; filename="paper-${code}.json"`);
  return c.json({
    paper: title,
    changedOn,
    version,
    parts: parts.map(({ part, heading, here, ask }) => ({
      heading,
      software: here,
      question: ask,
      answer: answers[part] ?? null,
    })),
  });
}
