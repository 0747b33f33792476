import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, aModerator, type Person } from '../support/people.ts';
import { anAnswer, asActor, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, post, press, said, takeNext } from './steps.ts';

let web: Web;
let ana: Person;
let mod: Person;
beforeAll(async () => {
  web = await openWeb();
  [ana, mod] = await Promise.all([aMember(web.forum), aModerator(web.forum)]);
  await web.forum.database.fork().execute("update space set holds = '{first-posts}' where id = 'loss'");
});
afterAll(() => web.stop());

/** Two kinds of the same trade, so that each walk has a flood of its own. */
const spam = ({ script }: { script: boolean }, extra: number): string =>
  script
    ? `Hello friends, I was in deep despair until a healer gave me back my joy within two days, write to him now and all your pain will be gone for ever ${extra}`
    : `Earn money from home with this course by a healer, no boss, no clock, only one payment today and your first thousand comes next week for sure ${extra}`;

describe.each(bothWays)('what waits and what comes in floods, script $script, $width px wide', (how) => {
  test('a first post waits, says why and where help is, a moderator puts it up, and everybody reads it (SECURITY F)', async () => {
    const title = `The first year, ${how.width}`;
    const { id } = await aThread(web.forum, ana, { space: 'loss', title });
    const words = `I lost my father in March, ${how.width}.`;
    const page = await web.open({ ...how, as: await aMember(web.forum) });
    await page.goto('/');
    await page.getByRole('link', { name: title }).first().click();
    await page.locator('#text').fill(words);
    await page.getByRole('button', { name: 'Put it up' }).dblclick();
    await page.getByText('Your words are safe.').waitFor();
    for (const told of ['Only you can read this for now', 'We read the first posts of new people']) {
      expect(await post(page, words).innerText()).toContain(told);
    }
    await page.reload();
    expect(await page.locator('article', { hasText: words }).count()).toBe(1);
    const guest = await web.open(how);
    await guest.goto(`/threads/${id}`);
    expect(await said(guest)).not.toContain(words);
    await web.forum.runJobs();

    const team = await web.open({ ...how, as: mod });
    await takeNext(team);
    await team.locator('details.fold', { hasText: 'The words of the post' }).locator('summary').click();
    expect(await said(team)).toContain(words);
    await team.getByRole('link', { name: /^Put the post up/ }).click();
    expect(await team.locator('.statement').innerText()).toContain('up');
    await team.getByRole('button', { name: /^Put it up and tell/ }).dblclick();
    await team.getByText('It is done, and the author can read why.').waitFor();
    await guest.reload();
    expect(await post(guest, words).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Help now, at any hour' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goBack();
    await page.reload();
    expect(await said(page)).not.toContain('Only you can read this for now');
    expect(await post(page, words).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Inbox: new' }).click();
    expect(await said(page)).toMatch(/is up/i);
  }, 90_000);

  test('a flood is seen whole, hidden in one press and put back in one, in less than ten clicks', async () => {
    const title = `Slow evenings, ${how.width}`;
    const { id } = await aThread(web.forum, ana, { title });
    const eva = await aMember(web.forum);
    asActor(web.forum, eva);
    for (let at = 0; at < 14; at += 1) await anAnswer(web.forum, eva, id, { text: spam(how, at) });
    const kind = await anAnswer(web.forum, ana, id, {
      text: 'A long walk with the dog is what helped me most.',
    });
    const guest = await web.open(how);
    await guest.goto(`/threads/${id}`);
    await tellAbout(guest, spam(how, 0));

    const team = await web.open({ ...how, as: mod });
    await takeNext(team); // two clicks
    await team.getByRole('link', { name: 'Look for posts like it' }).click();
    await team.getByRole('heading', { name: '14 posts like it' }).waitFor();
    expect(await team.locator('main').innerHTML()).not.toContain(kind);
    await team.getByLabel('Why', { exact: true }).selectOption({ label: 'M06, Selling or recruiting' });
    await team.getByRole('button', { name: 'Hide these 14 posts' }).dblclick();
    await team.getByText('They are hidden. Each author has been told why.').waitFor();
    await guest.goto(`/threads/${id}`);
    expect(await said(guest)).not.toContain('healer');
    expect(await said(guest)).toContain('A long walk with the dog');
    await team.getByRole('button', { name: /^Put all back/ }).dblclick();
    await team.getByText('They are back. Each author has been told.').waitFor();
    await guest.reload();
    expect(await guest.locator('article', { hasText: 'healer' }).count()).toBe(14);
  }, 90_000);

  test('several posts of one name are read, ticked, hidden at once and put back; their author reads it once', async () => {
    const { id } = await aThread(web.forum, ana, { title: `Long evenings, ${how.width}` });
    const ben = await aMember(web.forum);
    const words = (at: number): string => `It is all in your head, I have said it ${at} times, ${how.width}.`;
    for (let at = 1; at <= 4; at += 1) await anAnswer(web.forum, ben, id, { text: words(at) });
    const guest = await web.open(how);
    await guest.goto(`/threads/${id}`);
    await tellAbout(guest, words(1));

    const team = await web.open({ ...how, as: mod });
    await takeNext(team);
    await team.getByRole('link', { name: 'Hide several posts of this name' }).click();
    await team.getByRole('button', { name: /^See what/ }).click();
    await team.getByRole('link', { name: 'Tick at least one post' }).click();
    for (const at of [1, 2, 3]) await team.getByRole('checkbox', { name: words(at) }).check();
    await team.getByLabel('Why?', { exact: true }).selectOption({ index: 3 });
    await team.getByRole('button', { name: /^See what/ }).click();
    await team.getByText('This stands with each of the 3 posts.').waitFor();
    const why = team.getByLabel('Why does no lighter step fit?');
    if ((await why.count()) > 0) await why.fill('The same words three times.');
    await team.getByRole('button', { name: /^Hide these 3 posts/ }).dblclick();
    await team.getByText('They are hidden. The author has been told.').waitFor();
    await guest.goto(`/threads/${id}`);
    expect(await guest.locator('article', { hasText: 'all in your head' }).count()).toBe(1);

    const page = await web.open({ ...how, as: ben });
    await page.goto('/inbox');
    await page.getByText('The same about 2 more posts').waitFor();
    await team.getByRole('link', { name: 'Put back what was hidden at once' }).click();
    await team.getByRole('button', { name: /^Put all back/ }).dblclick();
    await team.getByText('They are back. Each author has been told.').waitFor();
    await guest.reload();
    expect(await guest.locator('article', { hasText: 'all in your head' }).count()).toBe(4);
  }, 90_000);
});

/** A guest tells us about the post with these words. */
async function tellAbout(page: Page, words: string): Promise<void> {
  await post(page, words).locator('details.more summary').click();
  await post(page, words).getByRole('link', { name: 'Report or worried' }).click();
  await page.getByLabel('Something else').check();
  await press(page, 'Tell us', 'The person who wrote the post will not learn who told us.');
}
