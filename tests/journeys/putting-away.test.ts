import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, choose, nameOn, press, said } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.stop());

const words = 'You only have to want it.';

describe.each(bothWays)('putting a name away, script $script, $width px wide (issue 3)', (how) => {
  test('its words are gone for one reader until they are asked for or the name is brought back', async () => {
    const [ana, ben, cara] = await Promise.all([aMember(web.forum), aMember(web.forum), aMember(web.forum)]);
    const title = `Wanting it ${how.width}`;
    const { id } = await aThread(web.forum, ana, { title, text: words });
    await anAnswer(web.forum, cara, id, { text: 'I read you.' });
    const page = await web.open({ ...how, as: ben });
    const other = await web.open({ ...how, as: cara });

    await page.goto(`/threads/${id}`);
    const name = await nameOn(page, words);
    await choose(page, words, 'Do not show me this name');
    await page.getByRole('heading', { name: `Put ${name} away?` }).waitFor();
    await press(page, 'Put the name away', 'The name is put away. You do not meet its words any more.');
    expect(await said(page)).toContain(name);

    for (const path of ['/', '/spaces/nights']) {
      await page.goto(path);
      expect(await page.content(), path).not.toContain(title);
      expect(await said(page), path).toMatch(/left out by your choice/);
      await other.goto(path);
      expect(await said(other), path).toContain(title);
    }
    await page.goto(`/threads/${id}`);
    const html = await page.content();
    expect(html).not.toContain(words);
    expect(html).not.toContain(title);
    expect(await said(page)).toContain('I read you.');
    await page.getByRole('link', { name: 'Show it here' }).first().click();
    await page.getByText(words).waitFor();
    await page.goto(`/threads/${id}`);
    expect(await page.content(), 'asking for it once changes nothing').not.toContain(words);

    await page.goto('/me');
    await page.getByRole('link', { name: 'Names I have put away' }).click();
    await press(page, `Show me this name again: ${name}`, 'You meet the words of this name again.');
    await page.getByRole('heading', { name: 'You have put no name away' }).waitFor();
    await page.goto(`/threads/${id}`);
    await page.getByText(words).waitFor();
    for (const each of [page, other]) await each.context().close();
  });
});
