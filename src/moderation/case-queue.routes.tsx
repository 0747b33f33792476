import type { QueueItem } from '../../views/moderation/queue-item.tsx';
import { QueuePage } from '../../views/moderation/queue-page.tsx';
import { queueLine } from '../../views/moderation/wanted.tsx';
import type { OwnWords } from '../../views/words/say-own.ts';
import { listOwnNames } from '../accounts/sealed-link.ts';
import { paths } from '../paths.ts';
import { requireMember } from '../platform/actor.ts';
import type { WebContext } from '../platform/web/context.ts';
import { requireForm } from '../platform/web/form.ts';
import { page } from '../platform/web/page.tsx';
import type { Routes } from '../platform/web/routes.ts';
import { shellOf } from '../platform/web/shell-of.ts';
import type { WebTools } from '../platform/web/web-tools.ts';
import type { ContentLabel } from '../safety/content-labels.catalogue.ts';
import { readOwnWords } from '../safety/wording.ts';
import { actingStaff } from './acting-staff.ts';
import { listDebriefs } from './care.queries.ts';
import { NextInput, readFilter, readPlace } from './case-page.input.ts';
import {
  aliasesOf,
  type CaseRow,
  countOpenCases,
  listPlaces,
  listQueue,
  listTaken,
  listWaiting,
} from './case-queue.queries.ts';
import { levelOf } from './case-queue.rules.ts';
import { claimNext } from './claim-case.ts';
import { idOrNothing } from './moderation.input.ts';
import { keptBack } from './shift.rules.ts';
import { shiftOf } from './shift-view.ts';
import type { Wanted } from './wanted.queries.ts';
import { wantedOf } from './wanted-view.ts';

/** Cases on one page, those that somebody has, and those that wait for an author or a second person. */
const most = { cases: 50, taken: 300, waiting: 50 } as const;

/** The queue of cases, the next one for whoever asks, and how many wait (MO-13). */
export function addQueue(routes: Routes, web: WebTools): void {
  routes.get('/work', 'moderator', (c) => queuePage(c, web));
  routes.get('/work/waiting', 'moderator', (c) => waiting(c, web));
  routes.post('/work/next', 'moderator', (c) => next(c, web));
}

/** The queue as whoever asks should see it; `problem` is what is to be said at the choice of a buddy. */
export async function queuePage(c: WebContext, web: WebTools, problem?: string): Promise<Response> {
  const em = c.get('em');
  const { tools } = web;
  const member = requireMember(c.get('actor'));
  const filter = readFilter(c);
  const place = readPlace(c);
  const [part, taken, aside, actor, names, aliases, open, places, words] = await Promise.all([
    listQueue(em, tools, { ...filter, ...place }, most.cases),
    listTaken(em, tools, most.taken),
    listWaiting(em, tools, most.waiting),
    actingStaff(em, member),
    listOwnNames(em, tools.keys, member.account),
    aliasesOf(em),
    countOpenCases(em),
    listPlaces(em),
    readOwnWords(em),
  ]);
  const own = new Set(names.map(({ name }) => name));
  const [{ shift, wish }, talks, wanted] = await Promise.all([
    shiftOf(c, web, actor),
    listDebriefs(em, actor),
    wantedOf(c, web, actor),
  ]);
  const item = (row: CaseRow) => itemOf(row, { actor, own, aliases, words, ...wish });
  const isMine = ({ claim }: CaseRow): boolean => claim?.actor === actor;
  const besides = besidesThem(wanted);
  const free = besides(part.rows).flatMap((row) => (row.claim === null ? item(row) : []));
  return page(
    c,
    <QueuePage
      {...shellOf(c, web)}
      open={open}
      wanted={wantedItems(wanted, item)}
      mine={taken.filter(isMine).map(item)}
      items={free.filter(({ keptBack }) => keptBack === null)}
      kept={free.filter(({ keptBack }) => keptBack !== null)}
      shift={shift}
      talks={talks}
      buddyProblem={problem}
      taken={besides(taken).flatMap((row) => (isMine(row) ? [] : item(row)))}
      waiting={besides(aside).map(item)}
      earlier={part.earlier}
      later={part.later}
      filter={filter}
      places={places}
      passed={idOrNothing(c.req.query('passed')) ?? undefined}
    />,
    problem === undefined ? 200 : 422,
  );
}

/** What stands on top stands in no other list of the page. */
function besidesThem({ owners, second }: Wanted): (rows: CaseRow[]) => CaseRow[] {
  const apart = new Set([...owners, ...second].map(({ id }) => id));
  return (rows) => rows.filter(({ id }) => !apart.has(id));
}

const wantedItems = ({ owners, second }: Wanted, item: (row: CaseRow) => QueueItem) => ({
  owners: owners.map((row) => ({ ...item(row), wanted: 'owner' as const })),
  second: second.map((row) => ({ ...item(row), wanted: 'second' as const })),
});

interface Looking {
  themes: readonly ContentLabel[];
  /** Only light work is for them. */
  light: boolean;
  actor: string;
  own: ReadonlySet<string>;
  aliases: ReadonlyMap<string, string>;
  words: OwnWords;
}

function itemOf(row: CaseRow, { actor, own, aliases, words, ...wish }: Looking): QueueItem {
  const { id, cause, madeAt, dueHour, spaceTitle, reports, claim, nameId, state } = row;
  const apart = { own: own.has(nameId), barred: row.barred.includes(actor) };
  const aside = keptBack({ level: levelOf(row), labels: row.labels }, wish);
  return {
    id,
    cause,
    level: levelOf(row),
    madeAt,
    dueHour,
    spaceTitle,
    reports,
    ...apart,
    claim: claim
      ? { alias: aliases.get(claim.actor) ?? '', until: claim.until, mine: claim.actor === actor }
      : undefined,
    waiting: state === 'waiting',
    keptBack: aside,
    behind: apart.own || apart.barred || aside !== null ? null : named(row, words),
  };
}

/** The reason behind a case as the organiser calls it: nothing for whom the case is not for. */
const named = ({ behind }: CaseRow, words: OwnWords): QueueItem['behind'] =>
  behind && { ...behind, ownName: words.get(`reason.${behind.reason}.label`) };

/** One sentence for the page of the queue to ask again. It does not keep a session awake that nobody uses (SECURITY B3). */
async function waiting(c: WebContext, web: WebTools): Promise<Response> {
  const em = c.get('em');
  const open = await countOpenCases(em);
  const { second, owners } = await wantedOf(c, web, await actingStaff(em, requireMember(c.get('actor'))));
  c.header('set-cookie', undefined);
  c.header('cache-control', 'no-store');
  return c.text(queueLine({ open, second: second.length, owners: owners.length }));
}

async function next(c: WebContext, web: WebTools): Promise<Response> {
  const { passed, ...filter } = requireForm(c, NextInput);
  const member = requireMember(c.get('actor'));
  const id = await claimNext(c.get('em'), web.tools, member, filter, passed ?? null);
  if (id === null) return c.redirect(paths.withDone(paths.work(filter), 'no-next-case'), 303);
  return c.redirect(paths.withDone(paths.workCase(id), 'case-taken'), 303);
}
