import { sealClaim } from '../../../src/moderation/case-claim.ts';
import type { CaseKind } from '../../../src/moderation/case-kinds.catalogue.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import type { TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import type { Person } from '../../support/people.ts';
import { aReport } from './story.ts';

type Forum = Pick<TestForum, 'database' | 'tools' | 'keys' | 'clock'>;

/** A case about a post: somebody has told us about it, or whatever else is told. Gives its id. */
export async function aCase(forum: Forum, post: string, kind: CaseKind = 'report'): Promise<string> {
  if (kind !== 'report') {
    const cause = kind === 'hold' ? 'first-post' : kind === 'mended' ? 'mended' : 'asked';
    return inTransaction(forum.database.fork(), (tx) => openCase(tx, forum.tools, { post, kind, cause }));
  }
  await aReport(forum, post);
  const [row] = await forum.database
    .fork()
    .execute<{ id: string }[]>(
      "select id from moderation_case where post_id = ? and kind = 'report' and state <> 'closed'",
      [post],
    );
  return row?.id ?? '';
}

/** The id by which the log knows a person of the team. */
export async function staffOf(forum: Forum, person: Pick<Person, 'account'>): Promise<string> {
  const [row] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from staff where account_id = ?', [person.account]);
  return row?.id ?? '';
}

/** A moderator takes a case. */
export async function take(forum: Forum, by: Pick<Person, 'account'>, id: string): Promise<void> {
  const claim = sealClaim(forum.keys, id, await staffOf(forum, by), forum.clock.now());
  await forum.database.fork().execute('update moderation_case set claim = ? where id = ?', [claim, id]);
}

/** What a moderator puts into the form of an act. */
export interface Choice {
  reason?: string;
  note?: string;
  passage?: string;
  why?: string;
  [field: string]: string | undefined;
}

/** A moderator takes a case and goes through the form of an act: fills it in, looks at what will be read, and decides. */
export async function act(
  forum: Forum,
  by: Person,
  id: string,
  code: string,
  choice: Choice = {},
): Promise<Page> {
  await take(forum, by, id);
  return decideIn(by, id, code, choice);
}

/** The same for a case they have already, or one that is closed. */
export async function decideIn(by: Person, id: string, code: string, choice: Choice = {}): Promise<Page> {
  const { why, note, ...fields } = choice;
  let page = await by.browser.get(`/work/cases/${id}/acts/${code}`);
  const press = /^See /;
  const first = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  if (Object.keys(first).length > 0) page = await by.browser.submit(page, first, { press });
  const later = { ...(why !== undefined && { why }), ...(note !== undefined && { note }) };
  if (note !== undefined) page = await by.browser.submit(page, later, { press });
  return by.browser.submit(page, note === undefined ? later : {}, { press: doing });
}

/** The button that decides. */
const doing = /(and tell |^Send it to |^Ask .* for other words|^Propose it)/;
