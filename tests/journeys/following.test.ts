import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, press, said } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.stop());

const entry = async (page: Page): Promise<string> => {
  await page.goto('/');
  return page.locator('nav a[href="/inbox"]').innerText();
};

describe.each(bothWays)('following, script $script, $width px wide (issue 3)', (how) => {
  test('news of a thread and of a space is one word until somebody says they are up to date, and ends where they stop', async () => {
    const [ana, ben] = await Promise.all([aMember(web.forum), aMember(web.forum)]);
    const { id } = await aThread(web.forum, ana, { title: `A long night ${how.width}`, space: 'loss' });
    const page = await web.open({ ...how, as: ben });

    await page.goto(`/threads/${id}`);
    await press(page, 'Follow this thread', 'You follow it now. News of it shows in your inbox.');
    await page.goto('/spaces/anxiety');
    await press(page, 'Follow this space', 'You follow it now. News of it shows in your inbox.');
    expect(await entry(page)).toBe('Inbox');

    const answer = await anAnswer(web.forum, ana, id, { text: 'Still awake.' });
    await aThread(web.forum, ana, { title: `On the bridge ${how.width}`, space: 'anxiety' });
    expect(await entry(page), 'a word, and no number').toBe('Inbox: new');
    await page.getByRole('link', { name: 'Inbox: new' }).click();
    await page.getByRole('heading', { name: 'New in spaces you follow' }).waitFor();
    expect(await said(page), 'neutral words only (PR-10)').not.toMatch(
      /A long night|On the bridge|Still awake/,
    );
    await page.getByRole('link', { name: 'New answer' }).click();
    await page.getByText('Still awake.').waitFor();
    expect(new URL(page.url()).hash).toBe(`#post-${answer}`);
    expect(await entry(page), 'reading marks nothing').toBe('Inbox: new');

    await page.goto('/inbox');
    await press(page, 'I am up to date', 'You are up to date.');
    expect(await said(page)).not.toMatch(/New answer|New thread/);
    expect(await entry(page)).toBe('Inbox');

    await page.goto('/me');
    await page.getByRole('link', { name: 'What I follow' }).click();
    await press(page, `Stop following: A long night ${how.width}`, 'You do not follow it any more.');
    await press(page, /^Stop following: /, 'You do not follow it any more.');
    await page.getByRole('heading', { name: 'You do not follow anything yet' }).waitFor();
    await anAnswer(web.forum, ana, id);
    await aThread(web.forum, ana, { space: 'anxiety' });
    expect(await entry(page)).toBe('Inbox');
    await page.context().close();
  });
});
