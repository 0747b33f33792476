import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, choose, press, said } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.stop());

const words = 'A lamp and a friend who calls at nine.';
const note = 'For the next bad night. Ask Mia to call.';

describe.each(bothWays)('keeping a post with a note, script $script, $width px wide (issue 3)', (how) => {
  test('only who keeps it finds post and note; neither its author nor another member can tell', async () => {
    const [ana, ben, cara] = await Promise.all([aMember(web.forum), aMember(web.forum), aMember(web.forum)]);
    const { id } = await aThread(web.forum, ana);
    const kept = await anAnswer(web.forum, ana, id, { text: words });
    const page = await web.open({ ...how, as: ben });

    await page.goto(`/threads/${id}`);
    await choose(page, words, 'Keep for me');
    await page.getByLabel('A note').fill(note);
    await press(page, 'Keep it', 'You keep it. Your note is with it.');
    expect(await said(page)).toContain(words);
    expect(await said(page)).toContain(note);

    for (const [person, ...paths] of [
      [ana, '/inbox', `/threads/${id}`],
      [cara, `/threads/${id}`, `/posts/${kept}/bookmark`],
    ] as const) {
      const other = await web.open({ ...how, as: person });
      for (const path of paths) {
        await other.goto(path);
        const html = await other.content();
        expect(html, path).not.toContain(note);
        expect(html, path).not.toMatch(/You keep this post|Mia/);
      }
      await other.goto('/me/bookmarks');
      await other.getByRole('heading', { name: 'You keep nothing yet' }).waitFor();
      await other.context().close();
    }

    await page.getByRole('link', { name: 'Change the note' }).click();
    expect(await page.getByLabel('A note').inputValue()).toBe(note);
    await page.getByLabel('A note').fill('It helped.');
    await press(page, 'Save the note', 'You keep it. Your note is with it.');
    await page.getByRole('link', { name: 'Read it in the thread' }).click();
    await page.waitForURL(`**/threads/${id}#post-${kept}`);
    await page.goto('/me');
    await page.getByRole('link', { name: 'What I keep' }).click();
    expect(await said(page)).toContain('It helped.');
    await press(page, /^Let it go/, 'You let it go, and your note with it.');
    await page.getByRole('heading', { name: 'You keep nothing yet' }).waitFor();
    await page.context().close();
  });
});
