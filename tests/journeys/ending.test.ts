import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clearOut } from '../../src/moderation/clear-out.ts';
import { aReport } from '../http/moderation/story.ts';
import { aMember, aModerator, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, post, press, said, signIn, takeNext } from './steps.ts';

let web: Web;
let ana: Person;
beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
});
afterAll(() => web.stop());

describe.each(bothWays)('the end of a membership, script $script, $width px wide (MO-5)', (how) => {
  test('one person proposes it and cannot confirm it, another does a day later; reading, asking and leaving stay', async () => {
    const { forum } = web;
    const title = `A long night, ${how.width}`;
    const { id } = await aThread(forum, ana, { title });
    const ben = await aMember(forum);
    const words = `Nobody wants to read this, ${how.width}.`;
    await aReport(forum, await anAnswer(forum, ben, id, { text: words }));
    const [one, two] = await Promise.all([aModerator(forum), aModerator(forum)]);

    const first = await web.open({ ...how, as: one });
    await propose(first);
    await first.getByText(/case waits? for an author or a second person/).click();
    await first.getByRole('link', { name: 'A post may be unkind' }).click();
    await first.getByRole('heading', { name: 'Somebody else looks at this one' }).waitFor();

    const second = await web.open({ ...how, as: two });
    await readProposal(second);
    await second.getByText(/^You can end it from/).waitFor();
    expect(await second.getByRole('button', { name: /^End the membership/ }).count()).toBe(0);
    const member = await web.open({ ...how, as: ben });
    await member.goto('/');
    expect(await said(member)).not.toContain('has ended');

    forum.clock.move(25 * 3_600_000);
    await clearOut(forum.database.fork(), forum.tools, {});
    await second.reload();
    await signIn(second, two);
    await second.getByRole('button', { name: 'Take it' }).click();
    await second.getByRole('link', { name: 'Read what somebody has proposed' }).click();
    await second.getByRole('button', { name: /^End the membership and tell/ }).dblclick();
    await second.getByText('The membership has ended, and the person can read why.').waitFor();

    await first.reload();
    await signIn(first, one);
    expect(await said(first)).toContain('Somebody else looks at this one');
    await member.reload();
    await stays(member, title, words);
  }, 90_000);
});

/** Proposes the end of the membership in the case that comes first, with why no lighter step fits. */
async function propose(page: Page): Promise<void> {
  await takeNext(page);
  await page.locator('summary', { hasText: 'Steps for the person' }).click();
  await page.getByRole('link', { name: /^End the membership/ }).click();
  await page.getByLabel('Why?').selectOption('M08');
  await page.getByRole('button', { name: /^See what .* will read$/ }).click();
  await page.getByRole('button', { name: 'Propose it to a second person' }).click();
  await page.getByText('Write why no lighter step fits').first().waitFor();
  await page.getByLabel(/^Why does no lighter step fit/).fill('We have asked four times.');
  await page.getByRole('button', { name: 'Propose it to a second person' }).dblclick();
  await page.getByText(/^It is proposed\./).waitFor();
}

/** Finds the case that waits, takes it and reads what is proposed. */
async function readProposal(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Work', exact: true }).click();
  await page.getByText(/case waits? for an author or a second person/).click();
  await page.getByRole('link', { name: 'A post may be unkind' }).click();
  await press(page, 'Take it', 'You have it now.');
  await page.getByRole('link', { name: 'Read what somebody has proposed' }).click();
  await page.getByRole('heading', { name: 'Should this membership end?' }).waitFor();
}

/** What somebody whose membership has ended can still do, and that writing is refused with every word kept. */
async function stays(page: Page, title: string, words: string): Promise<void> {
  expect(await said(page)).toContain('Your time as a member here has ended');
  await page.getByRole('link', { name: title }).first().click();
  expect(await post(page, words).isVisible()).toBe(true);
  await page.locator('#text').fill('One last word.');
  await page.getByRole('button', { name: 'Put it up' }).click();
  await page.getByRole('heading', { name: 'Your time as a member here has ended' }).waitFor();
  expect(await page.getByRole('button', { name: 'Send it again' }).count()).toBe(0);
  expect(await page.locator('textarea[name=text]').inputValue()).toBe('One last word.');
  // On a phone the own place is found on the page of the inbox.
  await page.getByRole('link', { name: /^Inbox/ }).click();
  await page.getByRole('link', { name: 'My place' }).click();
  await page.getByRole('link', { name: 'My posts' }).click();
  expect(await said(page)).toContain(words);
  await page
    .getByRole('link', { name: /^Inbox/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ask for a second look', exact: true }).click();
  await page.getByLabel(/^What should we know/).fill('I would like to explain.');
  await page.getByRole('button', { name: 'Ask for a second look' }).dblclick();
  await page.getByText('We have it. Somebody else looks at it again.').waitFor();
  // Coming back to the form and sending it once more asks once.
  await page.goBack();
  await page.reload();
  expect(await page.getByRole('button', { name: 'Ask for a second look' }).count()).toBe(0);
  expect(await said(page)).toContain('I would like to explain.');
}
