import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLocker } from '../../src/accounts/lockers.ts';
import { createLimits } from '../../src/platform/limits.ts';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { bringCookies, openWeb, type Web } from '../support/web.ts';

let web: Web;
let ana: Person;
let thread: string;

beforeAll(async () => {
  web = await openWeb();
  const em = web.forum.database.fork();
  await em.execute('update site set leave_target = ?', [`${web.base}/help`]);
  await web.forum.site.refresh(em);
});
afterAll(() => web.stop());
beforeEach(async () => {
  Object.assign(web.forum.limits, createLimits());
  const other = await aMember(web.forum);
  thread = (await aThread(web.forum, other)).id;
  ana = await aMember(web.forum);
  asActor(web.forum, ana);
});

const words = 'It is four again and the house is quiet';
const keptOf = async (person: Person) =>
  (await readLocker(web.forum.database.fork(), web.forum.keys, person.account, 'drafts')).kept;
const box = (page: Page) => page.getByLabel('What would you like to say?');
const story = (page: Page) => page.getByLabel('What is on your mind?');

describe('with script, a text nobody sent is kept when the page goes (PO-1)', () => {
  test('a closed tab: the answer stands in its box in another window', async () => {
    const page = await web.open({ as: ana });
    await page.goto(`/threads/${thread}`);
    await box(page).fill(words);
    await page.close({ runBeforeUnload: true });
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    const later = await web.open({ as: ana });
    await later.goto(`/threads/${thread}`);
    expect(await box(later).inputValue()).toBe(words);
    expect(await later.getByText('Your draft from today is here.').isVisible()).toBe(true);
  });

  test('a page that was only read, or left as it came, keeps nothing', async () => {
    const page = await web.open({ as: ana });
    await page.goto(`/threads/${thread}`);
    await page.goto('/threads/new');
    await page.goto('/');
    await page.waitForTimeout(300);
    expect(await keptOf(ana)).toEqual([]);
  });

  test('going elsewhere and coming back, reloading, and writing more: always the same one draft', async () => {
    const page = await web.open({ as: ana });
    await page.goto('/threads/new?space=nights');
    await page.getByLabel('Title').fill('Four again');
    await story(page).fill(words);
    await page.reload();
    await expect.poll(() => story(page).inputValue()).toBe(words);
    await story(page).fill(`${words}, still`);
    await page.goto('/');
    await page.goto('/threads/new?space=nights');
    await expect.poll(() => story(page).inputValue()).toBe(`${words}, still`);
    await page.goto('/me/drafts');
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    await page.reload();
    await page.getByRole('link', { name: 'Go on writing' }).click();
    expect(await story(page).inputValue()).toBe(`${words}, still`);
    expect(await page.getByLabel('Title').inputValue()).toBe('Four again');
  });

  test('a tab that is closed at the second step loses nothing', async () => {
    const page = await web.open({ as: ana });
    await page.goto('/threads/new?space=nights');
    await page.getByLabel('Title').fill('Four again');
    await story(page).fill(words);
    await page.getByRole('button', { name: 'Look it over' }).click();
    await page.getByRole('heading', { name: 'Look it over' }).waitFor();
    expect(await keptOf(ana)).toEqual([]);
    await page.close({ runBeforeUnload: true });
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    const later = await web.open({ as: ana });
    await later.goto('/me/drafts');
    expect(await later.getByText(words).isVisible()).toBe(true);
  });

  test('what went up leaves no draft behind', async () => {
    const page = await web.open({ as: ana });
    await page.goto(`/threads/${thread}`);
    await box(page).fill(words);
    await page.goto('/');
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    await page.goto(`/threads/${thread}`);
    await box(page).fill(`${words}, and more`);
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Your answer is up.').waitFor();
    await page.goto('/me/drafts');
    expect(await page.getByText('You have no drafts').isVisible()).toBe(true);
    await page.goto(`/threads/${thread}`);
    expect(await box(page).inputValue()).toBe('');
  });

  test('a dropped draft does not come back from the tab it was typed in', async () => {
    const page = await web.open({ as: ana });
    await page.goto('/threads/new?space=nights');
    await story(page).fill(words);
    await page.goto('/me/drafts');
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    await page.reload();
    await page.getByRole('button', { name: /Drop it/ }).click();
    await page.getByText('The draft is gone.').waitFor();
    await page.goto('/threads/new?space=nights');
    expect(await story(page).inputValue()).toBe('');
    await page.goto('/');
    await page.waitForTimeout(300);
    expect(await keptOf(ana)).toEqual([]);
  });

  test('Leave keeps nothing of what stands in the box, and drops what was kept', async () => {
    const page = await web.open({ as: ana });
    await page.goto('/threads/new?space=nights');
    await story(page).fill(words);
    await page.goto(`/threads/${thread}`);
    await expect.poll(async () => (await keptOf(ana)).length).toBe(1);
    await box(page).fill('Somebody is at the door');
    await page.getByRole('link', { name: 'Leave', exact: true }).click();
    await page.waitForURL('**/help');
    await expect.poll(() => keptOf(ana)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await keptOf(ana)).toEqual([]);
  });

  test('on a shared device nothing is kept by itself', async () => {
    const cara = await aMember(web.forum, { shared: true });
    const page = await web.open({ as: cara });
    await page.goto(`/threads/${thread}`);
    await box(page).fill(words);
    await page.goto('/');
    await page.waitForTimeout(300);
    expect(await keptOf(cara)).toEqual([]);
  });

  test('and whoever sits down at the same tab next finds nothing of what was typed there', async () => {
    const cara = await aMember(web.forum, { shared: true });
    const page = await web.open({ as: cara });
    await page.goto('/threads/new?space=nights');
    await story(page).fill(words);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.context().clearCookies();
    const dora = await aMember(web.forum);
    await bringCookies(page.context(), web.base, dora.browser);
    await page.goto('/threads/new?space=nights');
    expect(await story(page).inputValue()).toBe('');
  });
});

describe('without script (AX-1)', () => {
  test('the button puts a text aside, the list finds it, and it goes up', async () => {
    const page = await web.open({ as: ana, script: false, width: 360 });
    await page.goto(`/threads/${thread}`);
    await box(page).fill(words);
    await page.getByRole('button', { name: 'Keep as draft' }).click();
    await page.getByText('Kept as a draft for 7 days.').waitFor();
    expect(await box(page).inputValue()).toBe(words);
    await page.goto('/me');
    await page.getByRole('link', { name: 'My drafts' }).click();
    await page.getByRole('link', { name: 'Go on writing' }).click();
    expect(await box(page).inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Your answer is up.').waitFor();
    await page.goto('/me/drafts');
    expect(await page.getByText('You have no drafts').isVisible()).toBe(true);
  });
});
