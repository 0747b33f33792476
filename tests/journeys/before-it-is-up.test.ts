import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays } from './steps.ts';

let web: Web;
let ana: Person;

beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
  await web.forum.database.fork().execute("update space set holds = '{first-posts}' where id = 'loss'");
});
afterAll(() => web.stop());

describe.each(bothWays)('before an answer is up, script $script, $width px wide', (how) => {
  test('a way to begin is put in by the keyboard, other words are used by a press, and then it is up (RE-1, RE-2)', async () => {
    const { id } = await aThread(web.forum, ana);
    const ben = await aMember(web.forum);
    asActor(web.forum, ben);
    const page = await web.open({ ...how, as: ben });
    await page.goto(`/threads/${id}`);
    const field = page.locator('#text');
    await field.fill('I read it twice.');
    await page.getByRole('button', { name: 'Feel with' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toMatch(/^I read it twice\.\s*That sounds really hard/);
    await expect.poll(() => field.evaluate((it) => it === document.activeElement)).toBe(true);
    await field.fill('I read it twice. Just get over it already. I am here.');
    await page.getByRole('button', { name: 'Put it up' }).click();
    const nudge = page.locator('#nudge');
    await nudge.waitFor();
    expect(await nudge.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await nudge.locator('mark').innerText()).toMatch(/get over it/i);
    await page.getByRole('button', { name: 'Use these words' }).click();
    await expect
      .poll(() => field.inputValue())
      .toMatch(/^I read it twice\. This has been with you .* I am here\.$/);
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Your answer is up').waitFor();
  });

  test('a first post that waits tells its author why and where help is, and nobody else that it is there (SECURITY F)', async () => {
    const { id } = await aThread(web.forum, ana, { space: 'loss' });
    const page = await web.open({ ...how, as: await aMember(web.forum) });
    await page.goto(`/threads/${id}`);
    await page.locator('#text').fill('I lost my father in March.');
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Only you can read this for now').waitFor();
    await page.getByText('We read the first posts of new people').waitFor();
    await page.getByRole('link', { name: 'Help now, at any hour' }).waitFor();
    const guest = await web.open(how);
    await guest.goto(`/threads/${id}`);
    expect(await guest.locator('main').innerText()).not.toContain('my father');
  });
});
