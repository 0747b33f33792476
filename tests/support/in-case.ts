import type { FormAct } from '../../src/moderation/case-act-fields.catalogue.ts';
import type { Browser, Page } from './browser-like.ts';

/**
 * A moderator opens the case about a post from the menu of the post, or goes to the one there is, and has it then where
 * nobody else does. Gives its page.
 */
export async function openCaseAbout(browser: Browser, post: string): Promise<Page> {
  const thread = await browser.get(`/posts/${post}`);
  return browser.submit(
    thread,
    {},
    { action: `/work/posts/${post}/case`, press: 'Open a case about this post' },
  );
}

/** The form of an act in the case about a post, which is opened for it. */
export async function formInCase(browser: Browser, post: string, act: FormAct): Promise<Page> {
  const { path } = await openCaseAbout(browser, post);
  return browser.get(`${path.split('?')[0]}/acts/${act}`);
}

/** What is put into the form of an act: a reason, words of one's own, and whatever else it asks for. */
export interface Decided {
  reason?: string;
  note?: string;
  [field: string]: string | undefined;
}

/** A moderator opens the case about a post and goes through the form of an act: fills it in, looks at it, and decides. */
export async function decideAbout(
  browser: Browser,
  post: string,
  act: FormAct,
  { note, ...choice }: Decided = {},
): Promise<Page> {
  let page = await formInCase(browser, post, act);
  if (Object.keys(choice).length > 0) {
    page = await browser.submit(page, choice as Record<string, string>, { press: /^See / });
  }
  if (note !== undefined) page = await browser.submit(page, { note }, { press: /^See / });
  return browser.submit(page, whyIn(page), { press: /and tell/ });
}

/** A step that leaves out a lighter one asks why (MO-1). */
export const whyIn = (page: Page): Record<string, string> =>
  page.forms.some((form) => 'why' in form.fields) ? { why: 'It cannot wait for a lighter step.' } : {};

/** The commonest means of a test: a moderator hides a post. */
export const hideInCase = (
  browser: Browser,
  post: string,
  choice: Decided = { reason: 'M08' },
): Promise<Page> => decideAbout(browser, post, 'hide', choice);
