import { OutcomePage } from '../../views/moderation/outcome-page.tsx';
import { ReportPage } from '../../views/moderation/report-page.tsx';
import { ReportSentPage } from '../../views/moderation/report-sent-page.tsx';
import { newId } from '../platform/ids.ts';
import type { WebContext } from '../platform/web/context.ts';
import { readForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { makeReport } from './make-report.ts';
import { OutcomeInput, ReportInput, SecondLookInput } from './moderation.input.ts';
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
  return formPage(c, web, await asked(c, web), { note: '', fields: {}, formKey: newId() }, 200);
}

function formPage(
  c: WebContext,
  web: WebTools,
  post: ReportablePost,
  typed: { kind?: string; note: string; fields: Record<string, string>; formKey: string },
  status: number,
): Response | Promise<Response> {
  const { id, name, spaceTitle, secondLook } = post;
  return page(
    c,
    <ReportPage
      frame={web.frameOf(c)}
      post={id}
      name={name.shown}
      space={spaceTitle}
      secondLook={secondLook}
      {...typed}
    />,
    status,
  );
}

async function report(c: WebContext, web: WebTools): Promise<Response> {
  const post = await asked(c, web);
  const read = post.secondLook ? readForm(c, SecondLookInput) : readForm(c, ReportInput);
  if (!read.ok) {
    const { kind, note = '', form_key: formKey = newId() } = c.get('form');
    return formPage(c, web, post, { kind, note, fields: read.fields, formKey }, 422);
  }
  const wanted = { kind: 'else' as const, ...read.value, post: post.id };
  const code = await makeReport(c.get('em'), web.tools, c.get('actor'), wanted, web.addressOf(c));
  return page(
    c,
    <ReportSentPage {...shellOf(c, web)} post={post.id} code={code} secondLook={post.secondLook} />,
  );
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
