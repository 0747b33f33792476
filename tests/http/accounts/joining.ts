import { questionFor } from '../../../src/accounts/bot-proof.ts';
import {
  kindsOfThings,
  months,
  opposites,
  plainWords,
} from '../../../src/accounts/bot-question.catalogue.ts';
import { isRightAnswer } from '../../../src/accounts/bot-question.rules.ts';
import type { TestForum } from '../../support/app.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';

/** A passphrase nobody is warned about. */
export const goodPassphrase = 'harbour pencil mitten clover window';

const wordsOfAnswers = [
  ...Object.values(kindsOfThings).flat(),
  ...months,
  ...plainWords,
  ...opposites.flat(),
  ...'abcdefghijklmnopqrstuvwxyz',
  ...Array.from({ length: 30 }, (_, number) => String(number)),
];

/** What a person would answer to the question on a page, found by trying. */
export function answerTo(forum: Pick<TestForum, 'keys'>, page: Page): string {
  const token = page.forms.find((form) => 'proof' in form.fields)?.fields.proof ?? '';
  const { id, key } = questionFor(forum.keys, token.split('.')[0] ?? '');
  const answer = wordsOfAnswers.find((word) => isRightAnswer(id, word));
  if (answer === undefined) throw new Error(`no answer to ${key}`);
  return answer;
}

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
