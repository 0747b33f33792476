import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postsPerPage } from '../../src/forum/thread-pages.rules.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, said } from './steps.ts';

let web: Web;
let ana: Person;
let ben: Person;
beforeAll(async () => {
  web = await openWeb();
  [ana, ben] = await Promise.all([aMember(web.forum), aMember(web.forum)]);
});
afterAll(() => web.stop());

describe.each(bothWays)('looking for new answers, script $script, $width px wide (issue 3)', (how) => {
  test('looking for new answers leads to the first that is new', async () => {
    const { id } = await aThread(web.forum, ana);
    const page = await web.open(how);
    await page.goto(`/threads/${id}`);
    await page.getByRole('link', { name: 'Check for new answers' }).click();
    await page.getByText('Nothing new yet.').waitFor();
    expect(new URL(page.url()).hash).toBe('#new');
    await anAnswer(web.forum, ben, id, { text: 'Just come in.' });
    await page.getByRole('link', { name: 'Check for new answers' }).click();
    await page.getByRole('heading', { name: 'New since you looked' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#new');
    expect(await page.getByText('Just come in.').isVisible()).toBe(true);
  }, 30_000);

  test('somebody who has read a full page is led over its end, and what they have read is in the address alone', async () => {
    const { id } = await aThread(web.forum, ana);
    for (let answers = 1; answers < postsPerPage; answers += 1) await anAnswer(web.forum, ana, id);
    const before = await kept();
    const page = await web.open({ ...how, as: ben });
    await page.goto(`/threads/${id}`);
    await page.getByRole('link', { name: 'Check for new answers' }).click();
    await page.getByText('Nothing new yet.').waitFor();
    expect(new URL(page.url()).searchParams.get('since')).toBe(String(postsPerPage));
    await anAnswer(web.forum, ana, id, { text: 'Over the page.' });
    await anAnswer(web.forum, ana, id, { text: 'And one more.' });
    await page.getByRole('link', { name: 'Check for new answers' }).click();
    await page.getByRole('heading', { name: 'New since you looked' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#new');
    expect(await said(page)).toMatch(/New since you looked.*Over the page\..*And one more\./s);
    expect(await page.getByText('New since you looked').count()).toBe(1);
    await page.getByRole('link', { name: 'Check for new answers' }).click();
    await page.getByText('Nothing new yet.').waitFor();
    expect(await kept(), 'nothing about who has read what').toEqual(before);
    await page.context().close();
  });
});

/** Everything that is kept under seal for this reader. */
const kept = () =>
  web.forum.database.fork().execute('select * from locker where account_id = ? order by use', [ben.account]);
