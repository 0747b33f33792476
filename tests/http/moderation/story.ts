import type { CaseKind } from '../../../src/moderation/case-kinds.catalogue.ts';
import { makeReport } from '../../../src/moderation/make-report.ts';
import type { ReportKind } from '../../../src/moderation/report-kinds.catalogue.ts';
import type { Actor } from '../../../src/platform/actor.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { TestForum } from '../../support/app.ts';
import type { Browser, Page } from '../../support/browser-like.ts';

/** Somebody tells the team about a post; a guest unless told. Gives the report's id. */
export async function aReport(
  forum: Pick<TestForum, 'database' | 'tools'>,
  post: string,
  more: { kind?: ReportKind; note?: string; by?: Actor } = {},
): Promise<string> {
  const wanted = { post, kind: more.kind ?? 'unkind', note: more.note ?? '', form_key: newId() };
  const by = more.by ?? { kind: 'guest' };
  await makeReport(forum.database.fork(), forum.tools, by, wanted, `address ${newId()}`);
  const [row] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from report where post_id = ? order by sequence desc limit 1', [
      post,
    ]);
  return row?.id ?? '';
}

/** Lines of the log, the oldest first. */
export const linesOf = (forum: Pick<TestForum, 'database'>) =>
  forum.database
    .fork()
    .execute<
      { number: number; act: string; actor: string; subject: string; reason: string | null; hash: Buffer }[]
    >('select * from moderation_event order by number');

/** The newest case about a post, of a kind if told. */
export async function caseOf(
  forum: Pick<TestForum, 'database'>,
  post: string,
  kind: CaseKind | null = null,
): Promise<string> {
  const [row] = await forum.database.fork().execute<{ id: string }[]>(
    `select id from moderation_case where post_id = ? and (?::text is null or kind = ?)
       order by state = 'closed', made_hour desc limit 1`,
    [post, kind, kind],
  );
  return row?.id ?? '';
}

/** Somebody tells the team about a post, as with `aReport`. Gives the id of the case. */
export async function aCase(
  forum: Pick<TestForum, 'database' | 'tools'>,
  post: string,
  more: Parameters<typeof aReport>[2] = {},
): Promise<string> {
  await aReport(forum, post, more);
  return caseOf(forum, post, 'report');
}

/** A moderator takes a case, as one does before every step but leaving it. Gives its page. */
export async function take(browser: Browser, id: string): Promise<Page> {
  return browser.submit(await browser.get(`/work/cases/${id}`), {}, { press: 'Take it' });
}
