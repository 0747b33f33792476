import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport } from '../http/moderation/story.ts';
import { aMember, aModerator, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let mod: Person;
let post: string;

beforeAll(async () => {
  web = await openWeb();
  mod = await aModerator(web.forum, { origin: web.base });
  const ana = await aMember(web.forum);
  post = await anAnswer(web.forum, ana, (await aThread(web.forum, ana)).id);
});
afterAll(() => web.stop());

test('where script is on, the queue says that something came in without a reload (MO-13)', async () => {
  const page = await web.open({ as: mod });
  await page.clock.install();
  await page.goto(`${web.base}/work`);
  const line = page.locator('[data-live]');
  expect(await line.textContent()).toBe('No case is open.');
  await aReport(web.forum, post);
  await page.clock.runFor(31_000);
  await expect
    .poll(() => line.textContent())
    .toBe('1 case is open. Something has changed. Load this page again to see it.');
  await page.close();
});

test('without script a moderator takes the next case, reads it piece by piece, keeps a note and leaves it', async () => {
  const page = await web.open({ as: mod, script: false, width: 360 });
  await page.goto(`${web.base}/work`);
  await page.click('text="Next one for me"');
  expect(await page.textContent('main')).toContain('You have this case until');
  const words = page.locator('details.fold', { hasText: 'The words of the post' });
  expect(await words.locator('.prose').isVisible()).toBe(false);
  await words.locator('summary').click();
  expect(await words.locator('.prose').isVisible()).toBe(true);
  await page.fill('#note', 'I will look again tomorrow');
  await page.click('text="Keep the note"');
  expect(await page.textContent('aside')).toContain('I will look again tomorrow');
  await page.click('text="Leave it and close"');
  expect(await page.textContent('main')).toContain(
    'It is closed. People who told us can read that we looked.',
  );
  expect(await page.textContent('main')).toContain('Nothing is waiting');
  await page.close();
});
