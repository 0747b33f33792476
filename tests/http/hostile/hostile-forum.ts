import { expect } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

export interface HostileForum {
  forum: TestForum;
  /** Somebody without limits, signed in. */
  ana: Person;
  thread: string;
  post: string;
  /** The field that ties a form to ana's session. */
  token(): Promise<string>;
  /** Posts a form of ana's as it is, with her token. */
  send(path: string, form: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  countPosts(): Promise<number>;
  /** Whether the forum still answers as ever. */
  isWell(): Promise<void>;
}

export async function openHostileForum(): Promise<HostileForum> {
  const forum = await startApp();
  const ana = await aMember(forum);
  asActor(forum, ana);
  const { id: thread, opening: post } = await aThread(forum, ana);
  const token = async () => tokenOf(await ana.browser.get('/threads/new'));
  return {
    forum,
    ana,
    thread,
    post,
    token,
    send: async (path, form, headers) =>
      ana.browser.raw('POST', path, new URLSearchParams({ ...form, form_token: await token() }), headers),
    countPosts: async () => {
      const [row] = await forum.database.fork().execute<{ count: string }[]>('select count(*) from post');
      return Number(row?.count);
    },
    isWell: async () => {
      const page = await openBrowser(forum).get(`/threads/${thread}`);
      expect([page.status, page.text.includes('I cannot switch off at night')]).toEqual([200, true]);
    },
  };
}

export const tokenOf = (page: Page): string =>
  page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';

/** The fields of an answer as the page of the thread would send them. */
export async function answerForm(browser: Browser, thread: string): Promise<Record<string, string>> {
  const page = await browser.get(`/threads/${thread}`);
  const form = page.forms.find(({ fields }) => 'text' in fields);
  if (form === undefined) throw new Error(`No form on ${page.path} (${page.status}).`);
  return form.fields;
}
