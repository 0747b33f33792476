import { LogPage } from '../../views/moderation/log-page.tsx';
import { OwnWordsPage } from '../../views/moderation/own-words-page.tsx';
import { type WorkItem, WorkPage } from '../../views/moderation/work-page.tsx';
import { WorkReportPage } from '../../views/moderation/work-report-page.tsx';
import { countOpenings, isOwnName, listOwnNames } from '../accounts/sealed-link.ts';
import { type FoundPost, findPost } from '../forum/find-post.ts';
import { shownTitle } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { leavePost } from './leave-post.ts';
import { ClosingInput, idOrNothing } from './moderation.input.ts';
import {
  findReport,
  findThreadHead,
  listEvents,
  listEventsAbout,
  listOpenReports,
  listReportsOf,
  type OpenReport,
  type ReportRow,
} from './moderation.queries.ts';
import { listActions } from './report-actions.policy.ts';
import { isUrgent, type Matter, orderMatters } from './report-order.rules.ts';
import { openReport } from './report-secrets.ts';

/** Reports that are looked at for one list, matters that are shown, lines of the log on a page. */
const most = { reports: 1000, matters: 100, events: 200 } as const;

/** The moderators' list, one report of it, leaving a post as it is, and the log. */
export function addWork(routes: Routes, web: WebTools): void {
  routes.get('/work', 'moderator', (c) => list(c, web));
  routes.get('/work/log', 'moderator', (c) => log(c, web));
  routes.get('/work/reports/:report', 'moderator', (c) => report(c, web));
  routes.post('/work/reports/:report/closing', 'moderator', (c) => close(c, web));
}

async function list(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const { account } = requireMember(c.get('actor'));
  const reports = await listOpenReports(em, most.reports);
  const own = new Set((await listOwnNames(em, web.tools.keys, account)).map((entry) => entry.name));
  const matters = orderMatters(reports);
  const more = reports.length === most.reports || matters.length > most.matters;
  const items = matters.slice(0, most.matters).map((matter) => itemOf(matter, own));
  return page(c, <WorkPage {...shellOf(c, web)} items={items} more={more} />);
}

function itemOf({ first, oldest, count }: Matter<OpenReport>, own: ReadonlySet<string>): WorkItem {
  return {
    report: first.id,
    kind: first.state === 'hidden' ? 'second-look' : first.kind,
    urgent: first.state !== 'hidden' && isUrgent(first.kind),
    spaceTitle: first.spaceTitle,
    count,
    since: oldest.madeHour,
    own: own.has(first.nameId),
  };
}

async function log(c: WebContext, web: WebTools): Promise<Response> {
  const events = await listEvents(c.get('em'), most.events + 1);
  const [last] = events;
  const head = last ? { number: last.number, hash: last.hash.toString('hex') } : null;
  const shown = events.slice(0, most.events).map(({ hash: _, ...event }) => event);
  const since = new Date(web.tools.clock.now().getTime() - process.uptime() * 1000);
  const seals = { counts: countOpenings(), since: since.toISOString().slice(0, 10) };
  const older = events.length > shown.length;
  return page(c, <LogPage frame={web.frameOf(c)} events={shown} {...{ head, older, seals }} />);
}

async function report(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const id = idOrNothing(c.req.param('report'));
  const found = id && (await findReport(em, id));
  const post = found && (await findPost(em, found.post));
  const thread = post && (await findThreadHead(em, post.thread));
  if (!found || !post || !thread) throw notFound();
  const { keys } = web.tools;
  const { account } = requireMember(c.get('actor'));
  const ownPost = await isOwnName(em, keys, account, post.nameId);
  if (ownPost) return page(c, <OwnWordsPage frame={web.frameOf(c)} />, 403);
  const ownThread = await isOwnName(em, keys, account, thread.nameId);
  const all = await listReportsOf(em, post.id);
  const { source } = openReport(keys, found.id, found.sealed);
  const hidden = post.state === 'hidden';
  const open = found.outcome === 'open';
  return page(
    c,
    <WorkReportPage
      {...shellOf(c, web)}
      report={viewOf(found, hidden)}
      reports={all.map((each) => viewOf(each, hidden))}
      notes={all.flatMap((each) => openReport(keys, each.id, each.sealed).notes)}
      snapshotHtml={(await web.tools.render(source)).html}
      post={{ ...post, ...(await titleOf(c, web, post)), changed: post.source !== source }}
      before={await listEventsAbout(em, [post.id, post.thread])}
      actions={listActions({ ownPost, ownThread, open, state: post.state, locked: post.locked })}
      until={newestOpen(all)}
      formKey={newId()}
    />,
  );
}

/** The title as this moderator reads titles, and what the post is about (CW-3). */
async function titleOf(c: WebContext, web: WebTools, post: FoundPost) {
  const { title, threadLabels, starter, labels, teamLabels } = post;
  const shown = shownTitle({ title, labels: threadLabels, starter }, await readingOf(c, web));
  return { ...shown, labels: allLabels(labels, teamLabels) };
}

const viewOf = ({ id, kind, outcome, madeHour }: ReportRow, hidden: boolean) => {
  const open = outcome === 'open';
  return { id, kind: hidden && open ? ('second-look' as const) : kind, open, madeHour };
};

const newestOpen = (reports: ReportRow[]): string =>
  reports
    .filter((each) => each.outcome === 'open')
    .reduce((most, { sequence }) => (BigInt(sequence) > BigInt(most) ? sequence : most), '0');

async function close(c: WebContext, web: WebTools): Promise<Response> {
  const report = idOrNothing(c.req.param('report'));
  if (report === null) throw notFound();
  const closing = { report, ...requireForm(c, ClosingInput) };
  await leavePost(c.get('em'), web.tools, requireMember(c.get('actor')), closing);
  return c.redirect(paths.withDone(paths.work(), 'report-closed'), 303);
}
