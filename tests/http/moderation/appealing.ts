import type { TestForum } from '../../support/app.ts';
import type { Page } from '../../support/browser-like.ts';
import type { Person } from '../../support/people.ts';
import { take } from './acting.ts';
import { caseOf } from './story.ts';

/** The newest decision of a kind about a post. */
export async function statementOf(
  forum: Pick<TestForum, 'database'>,
  post: string,
  act: string,
): Promise<string> {
  const [row] = await forum.database
    .fork()
    .execute<{ id: string }[]>(
      'select id from statement where post_id = ? and act = ? order by sequence desc limit 1',
      [post, act],
    );
  return row?.id ?? '';
}

/** The author asks for a second look. */
export async function askAgain(author: Person, statement: string, note = ''): Promise<Page> {
  const page = await author.browser.get(`/statements/${statement}`);
  return author.browser.submit(page, { note }, { press: 'Ask for a second look' });
}

/** Another moderator takes the second look at a post and answers it, having seen what its author will read. */
export async function answer(
  forum: Pick<TestForum, 'database' | 'tools' | 'keys' | 'clock'>,
  by: Person,
  post: string,
  outcome: 'upheld' | 'overturned',
  note?: string,
): Promise<Page> {
  const id = await caseOf(forum, post, 'appeal');
  await take(forum, by, id);
  const form = await by.browser.get(`/work/cases/${id}/answer`);
  const seen = await by.browser.submit(form, { outcome, note: note ?? '' }, { press: /^See / });
  return by.browser.submit(seen, {}, { press: /and tell / });
}
