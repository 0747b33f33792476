import type { Shell } from '../../views/forum/forum-shell.ts';
import type { CasePageProps } from '../../views/moderation/case-page.tsx';
import { type FoundPost, findPost } from '../forum/find-post.ts';
import { shownTitle } from '../forum/folding.rules.ts';
import { readingOf } from '../forum/reading-choices.ts';
import { isOwner, requireMember } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import type { Keys } from '../platform/keys.ts';
import { notFound } from '../platform/problem.ts';
import type { WebContext } from '../platform/web/context.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { offersByName } from './by-name.queries.ts';
import { listActs } from './case-actions.policy.ts';
import { changesSince } from './case-changes.rules.ts';
import { madeAt } from './case-claim.ts';
import { findNeed, listBeside, listCaseNotes, listNear } from './case-page.queries.ts';
import { aliasesOf } from './case-queue.queries.ts';
import { levelOf, urgentLevel } from './case-queue.rules.ts';
import type { FoundCase } from './case-situation.ts';
import { findProposal } from './find-proposal.ts';
import { listColleagues } from './hand-over.ts';
import { listOwners } from './memorial.queries.ts';
import { listEventsAbout, listReportsOf, type ReportRow } from './moderation.queries.ts';
import { openReport } from './report-secrets.ts';
import { buddyOf } from './shift-view.ts';
import { wantedIn } from './wanted.queries.ts';

/** Everything the page of a case shows besides what stands around it; no words of it go into the log (MO-12, WB-1). */
export async function caseView(
  c: WebContext,
  web: WebTools,
  found: FoundCase,
): Promise<Omit<CasePageProps, keyof Shell | 'typed'>> {
  const em = c.get('em');
  const { keys } = web.tools;
  const member = requireMember(c.get('actor'));
  const post = await findPost(em, found.post);
  if (post === null) throw notFound();
  // Asked at once: a page of a case is many small questions.
  const [reports, claim, colleagues, shown, near, before, notes, beside] = await Promise.all([
    listReportsOf(em, post.id),
    claimView(c, found),
    listColleagues(em, found),
    postView(c, web, post, found),
    listNear(em, post.thread, post.position),
    listEventsAbout(em, [post.id, post.thread]),
    listCaseNotes(em, keys, found.id),
    listBeside(em, post.id, found.id),
  ]);
  return {
    case: headOf(found, keys),
    claim,
    buddy: levelOf(found) < urgentLevel ? null : await buddyOf(em, web.tools, found.actor),
    wanted: await wantedIn(em, web.tools, found, member),
    colleagues,
    owners: isOwner(member) ? null : await listOwners(em),
    post: shown,
    ...(await told(web, reports, post)),
    reports: reports.map(({ id, kind, outcome, madeHour }) => ({
      id,
      kind,
      open: outcome === 'open',
      madeHour,
    })),
    near,
    position: post.position,
    acts: listActs(found.situation).filter(({ verdict }) => verdict === true),
    byName: await offersByName(em, found),
    ending: (await findProposal(em, web.tools, found.id)) !== null,
    until: newestOpen(reports),
    steps: found.steps.filter((step) => step.post !== post.id).reverse(),
    before,
    notes,
    beside,
    formKeys: { leave: newId(), note: newId() },
  };
}

const headOf = (found: FoundCase, keys: Keys): CasePageProps['case'] => {
  const { id, cause, dueHour, state, outcome, statement } = found;
  const asked = statement !== null;
  const aboutPerson = found.kind === 'crisis';
  return {
    id,
    cause,
    level: levelOf(found),
    madeAt: madeAt(keys, found),
    dueHour,
    state,
    outcome,
    asked,
    aboutPerson,
    looked: aboutPerson || found.kind === 'report' || found.kind === 'team',
  };
};

async function claimView(c: WebContext, { claim, situation }: FoundCase): Promise<CasePageProps['claim']> {
  if (claim === null) return null;
  const alias = (await aliasesOf(c.get('em'))).get(claim.actor) ?? null;
  return { alias, until: claim.until, mine: situation.claimedBy === 'me' };
}

/** The title as this moderator reads titles, and what the post is about (CW-3). */
async function postView(
  c: WebContext,
  web: WebTools,
  post: FoundPost,
  { situation }: FoundCase,
): Promise<CasePageProps['post']> {
  const { title, threadLabels, starter, labels, teamLabels } = post;
  const shown = shownTitle({ title, labels: threadLabels, starter }, await readingOf(c, web));
  const { need, posts } = await findNeed(c.get('em'), post.thread);
  const { slow, redacted } = situation;
  return { ...post, ...shown, labels: allLabels(labels, teamLabels), need, posts, slow, redacted };
}

/** What people told us: the words as they stood each time they were others, what changed since, and the notes. */
async function told(
  web: WebTools,
  reports: ReportRow[],
  post: FoundPost,
): Promise<Pick<CasePageProps, 'snapshots' | 'changes' | 'toldNotes'>> {
  const opened = reports.map(({ id, sealed, madeHour }) => ({
    ...openReport(web.tools.keys, id, sealed),
    madeHour,
  }));
  const sources = opened.filter(
    ({ source }, at) => opened.findIndex((each) => each.source === source) === at,
  );
  const snapshots = await Promise.all(
    sources.map(async ({ source, madeHour }) => ({ html: (await web.tools.render(source)).html, madeHour })),
  );
  const last = sources.at(-1)?.source;
  const changes =
    last === undefined || post.source === null || post.state === 'withdrawn'
      ? []
      : changesSince(last, post.source);
  return { snapshots, changes, toldNotes: opened.flatMap(({ notes }) => notes) };
}

const newestOpen = (reports: ReportRow[]): string =>
  reports
    .filter((each) => each.outcome === 'open')
    .reduce((most, { sequence }) => (BigInt(sequence) > BigInt(most) ? sequence : most), '0');
