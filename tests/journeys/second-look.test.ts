import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, aModerator, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, choose, post, press, said, signInAgain, takeNext } from './steps.ts';

let web: Web;
let ana: Person;
beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
});
afterAll(() => web.stop());

const stored = async (id: string): Promise<unknown> => {
  const [row] = await web.forum.database
    .fork()
    .execute('select source, html, state, position, edited, held_for from post where id = ?', [id]);
  return row;
};

describe.each(bothWays)(
  'from a report to a second look, script $script, $width px wide (MO-2, MO-9)',
  (how) => {
    test('a guest tells us, a moderator hides the post, its author asks again, another puts it back', async () => {
      const title = `Too tired to talk, ${how.width}`;
      const { id: thread } = await aThread(web.forum, ana, { title });
      const ben = await aMember(web.forum);
      const words = `Some say *just sleep*. I am here, ${how.width}.\n\n- one\n- two`;
      const id = await anAnswer(web.forum, ben, thread, { text: words });
      const before = await stored(id);
      const seen = `I am here, ${how.width}.`;

      const guest = await web.open(how);
      await guest.goto('/');
      await guest.getByRole('link', { name: title }).first().click();
      const asRead = await post(guest, seen).innerHTML();
      const code = await tellUs(guest, seen);

      const one = await aModerator(web.forum);
      const mod = await web.open({ ...how, as: one });
      await hide(mod, one, seen);
      await guest.getByRole('link', { name: 'Back to the thread' }).click();
      expect(await said(guest)).not.toContain(seen);

      const two = await aModerator(web.forum);
      const author = await web.open({ ...how, as: ben });
      await askAgain(author, ben, seen);
      await mod.reload();
      await mod.getByRole('link', { name: 'Someone asks for a second look' }).click();
      await mod.getByRole('heading', { name: 'Somebody else looks at this one' }).waitFor();

      const other = await web.open({ ...how, as: two });
      await takeNext(other);
      await other.getByRole('link', { name: 'Answer this second look' }).click();
      expect(await said(other)).toContain('I meant it kindly.');
      await other.getByLabel(/^Take it back/).check();
      await other.getByRole('button', { name: /^See what .* will read$/ }).click();
      await other.getByRole('button', { name: /^Take it back and tell/ }).dblclick();
      await other.getByText('It is answered, and the author can read it.').waitFor();

      await guest.reload();
      expect(await post(guest, seen).innerHTML()).toBe(asRead);
      expect(await stored(id)).toEqual(before);
      await author.getByRole('link', { name: 'Inbox', exact: true }).click();
      await author.getByRole('heading', { name: /We looked again, and took it back/ }).waitFor();
      await guest.getByRole('link', { name: 'How we keep the rules' }).click();
      await guest.getByRole('link', { name: 'You have told us before? Look up what came of it' }).click();
      await guest.getByLabel('Your code').fill(code);
      await guest.getByRole('button', { name: 'Look it up' }).dblclick();

      await guest.getByText('We looked at it and did something').waitFor();
    }, 90_000);
  },
);

/** Reports the post with these words; pressing twice and loading the answer again are one report. Gives its code. */
async function tellUs(page: Page, words: string): Promise<string> {
  await choose(page, words, 'Report or worried');
  await page.getByLabel('It is unkind').check();
  await page.getByLabel(/^What should we know/).fill('It sounds as if I were lazy.');
  await page.getByRole('button', { name: 'Tell us', exact: true }).dblclick();
  await page.getByRole('heading', { name: 'Thank you for telling us' }).waitFor();
  const code = await page.locator('.codes li').innerText();
  await page.reload();
  expect(await page.locator('.codes li').innerText()).toBe(code);
  return code;
}

/** Takes the case, reads it, writes, is signed out meanwhile and comes back, takes it again, and hides the post once. */
async function hide(page: Page, by: Person, words: string): Promise<void> {
  await takeNext(page);
  await page.locator('details.fold', { hasText: 'The words of the post' }).locator('summary').click();
  expect(await page.locator('details.fold[open] .prose').innerText()).toContain(words);
  await page.getByRole('link', { name: /^Hide the post/ }).click();
  await page.getByLabel('Why?').selectOption({ index: 1 });
  await page.getByRole('button', { name: /^See what .* will read$/ }).click();
  await page.getByLabel(/^Why does no lighter step fit/).fill('It was said twice.');
  await page.getByLabel(/^Your words to/).fill('Please say it in another way.');
  // Staff are signed out after half an hour without a sign of them, and the case is nobody's by then.
  web.forum.clock.move(31 * 60_000);
  await page.getByRole('button', { name: /^Hide it and tell/ }).click();
  await signInAgain(page, by);
  await page.getByRole('button', { name: 'Send it' }).click();
  await press(page, 'Take it', 'You have it now.');
  await page.reload();
  await page.getByText('You have it now.', { exact: true }).waitFor();
  expect(await page.getByLabel(/^Your words to/).inputValue()).toBe('Please say it in another way.');
  expect(await page.locator('.statement').innerText()).toContain('Please say it in another way.');
  await page.getByRole('button', { name: /^Hide it and tell/ }).dblclick();
  await page.getByText('It is done, and the author can read why.').waitFor();
}

/** Finds the decision in the inbox, asks for a second look, is signed out meanwhile, comes back and asks once. */
async function askAgain(page: Page, by: Person, words: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Inbox: new' }).click();
  expect(await said(page)).toContain('Please say it in another way.');
  await page.getByRole('link', { name: 'Ask for a second look' }).click();
  await page.locator('details.fold', { hasText: 'Your own copy of the post' }).locator('summary').click();
  expect(await said(page)).toContain(words);
  await page.getByLabel(/^What should we know/).fill('I meant it kindly.');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Ask for a second look' }).click();
  await signInAgain(page, by);
  await page.getByRole('button', { name: 'Send it' }).dblclick();
  await page.getByText('We have it. Somebody else looks at it again.').waitFor();
  expect(await page.getByRole('button', { name: 'Ask for a second look' }).count()).toBe(0);
}
