import { z } from 'zod';
import { OutcomePage } from '../../views/moderation/outcome-page.tsx';
import { ReportPage } from '../../views/moderation/report-page.tsx';
import { ReportSentPage } from '../../views/moderation/report-sent-page.tsx';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm, requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { AskAgainInput } from './appeal.input.ts';
import { findHiding } from './appeal.queries.ts';
import { askAgain } from './ask-again.ts';
import { makeReport } from './make-report.ts';
import { OutcomeInput, ReportInput } from './moderation.input.ts';
import { findOutcome } from './moderation.queries.ts';
import { hashOfReference } from './report-secrets.ts';
import { type ReportablePost, reportablePost } from './reportable-post.ts';

/** Telling us about a post and looking up what came of it, for anyone (MO-2). */
export function addReports(routes: Routes, web: WebTools): void {
  routes.get('/posts/:post/reports/new', 'anyone', (c) => reportForm(c, web));
  routes.post('/posts/:post/reports', 'anyone', (c) => report(c, web));
  routes.get('/reports/outcome', 'anyone', (c) => page(c, <OutcomePage {...shellOf(c, web)} />));
  routes.post('/reports/outcome', 'anyone', (c) => outcome(c, web));
}

const asked = (c: WebContext, web: WebTools): Promise<ReportablePost> =>
  reportablePost(c.get('em'), web.tools, c.get('actor'), c.req.param('post') ?? '');

async function reportForm(c: WebContext, web: WebTools): Promise<Response> {
  const post = await asked(c, web);
  if (post.secondLook) return secondLook(c, post, '#second-look');
  return formPage(c, web, post, { note: '', fields: {}, formKey: newId() }, 200);
}

/** Where somebody asks for a second look at their own hidden post: the page of the decision that hides it (MO-9). */
async function secondLook(c: WebContext, { id }: ReportablePost, at = ''): Promise<Response> {
  const statement = await findHiding(c.get('em'), id);
  if (statement === null) throw notFound();
  return c.redirect(`${paths.statement(statement)}${at}`, 303);
}

function formPage(
  c: WebContext,
  web: WebTools,
  post: ReportablePost,
  typed: { kind?: string; note: string; fields: Record<string, string>; formKey: string },
  status: number,
): Response | Promise<Response> {
  const { id, name, spaceTitle } = post;
  return page(
    c,
    <ReportPage frame={web.frameOf(c)} post={id} name={name.shown} space={spaceTitle} {...typed} />,
    status,
  );
}

async function report(c: WebContext, web: WebTools): Promise<Response> {
  const post = await asked(c, web);
  if (post.secondLook) return askByPost(c, web, post);
  const read = readForm(c, ReportInput);
  if (!read.ok) {
    const { kind, note = '', form_key: formKey = newId() } = c.get('form');
    return formPage(c, web, post, { kind, note, fields: read.fields, formKey }, 422);
  }
  const wanted = { ...read.value, post: post.id };
  const code = await makeReport(c.get('em'), web.tools, c.get('actor'), wanted, web.addressOf(c));
  return page(c, <ReportSentPage {...shellOf(c, web)} post={post.id} code={code} />);
}

/** An old form of one's own hidden post still asks; its words go with it. */
async function askByPost(c: WebContext, web: WebTools, post: ReportablePost): Promise<Response> {
  const { note } = requireForm(c, AskAgainInput.extend({ kind: z.string().optional() }));
  const statement = await findHiding(c.get('em'), post.id);
  if (statement === null) throw notFound();
  await askAgain(c.get('em'), web.tools, requireMember(c.get('actor')), { statement, note });
  return c.redirect(paths.withDone(paths.statement(statement), 'appeal-asked'), 303);
}

async function outcome(c: WebContext, web: WebTools): Promise<Response> {
  const read = readForm(c, OutcomeInput);
  const hash = read.ok ? hashOfReference(read.value.code) : null;
  const found = hash && (await findOutcome(c.get('em'), hash));
  if (!found) {
    const unknown = (c.get('form').code ?? '').slice(0, 100);
    return page(c, <OutcomePage {...shellOf(c, web)} unknown={unknown} />, 422);
  }
  return page(c, <OutcomePage {...shellOf(c, web)} outcome={found} />);
}
