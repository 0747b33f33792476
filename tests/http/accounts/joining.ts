import { answerQuestion } from '../../support/answer-question.ts';
import type { TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';

/** A passphrase nobody is warned about. */
export const goodPassphrase = 'harbour pencil mitten clover window';

/** What a person would answer to the question on a page. */
export const answerTo = (forum: Pick<TestForum, 'keys'>, page: Page): string =>
  answerQuestion(forum, page.forms.find((form) => 'proof' in form.fields)?.fields.proof ?? '');

let people = 0;

/** Everything a newcomer fills in, with what the test changes. */
export const newcomer = (
  forum: Pick<TestForum, 'keys'>,
  page: Page,
  changed: Record<string, string> = {},
) => {
  people += 1;
  return {
    sign_in_name: `quiet visitor ${people}`,
    passphrase: goodPassphrase,
    age: 'yes',
    consent: 'yes',
    answer: answerTo(forum, page),
    ...changed,
  };
};

export interface Newcomer {
  browser: Browser;
  /** The page after the form: the second screen, or what the form came back with. */
  page: Page;
  signInName: string;
}

/** Opens the form, waits as long as people take, and sends it. */
export async function joinAs(forum: TestForum, changed: Record<string, string> = {}): Promise<Newcomer> {
  const browser = openBrowser(forum);
  const form = await browser.get('/join');
  forum.clock.move(20_000);
  const filled = newcomer(forum, form, changed);
  return { browser, page: await browser.submit(form, filled), signInName: filled.sign_in_name };
}

/** The codes on the second screen. */
export const codesOn = (page: Pick<Page, 'html'>): string[] =>
  [...page.html.matchAll(/<li>([0-9a-z]{4}(?:-[0-9a-z]{4}){5})<\/li>/g)].map(([, code = '']) => code);

/** How many accounts there are. */
export async function countAccounts(forum: Pick<TestForum, 'database'>): Promise<number> {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>('select count(*) as count from account');
  return Number(row?.count);
}
