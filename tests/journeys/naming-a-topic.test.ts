import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember } from '../support/people.ts';
import { anAnswer } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, post, press, said } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.stop());

const words = 'The old marks itch when I lie awake.';

/** Says on /reading what is to become of one topic. */
async function wants(page: Page, treatment: 'Show' | 'Leave out'): Promise<void> {
  await page.goto('/reading');
  await page.getByRole('group', { name: 'Self-harm' }).getByLabel(treatment).check();
  await press(page, 'Keep these choices', 'Kept. You can change it at any time.');
}

describe.each(bothWays)('naming a topic, script $script, $width px wide (CW-1, CW-3)', (how) => {
  test('the author names it, a guest meets it folded and opens it, readers choose to leave it out or to see it', async () => {
    const [ana, ben] = await Promise.all([aMember(web.forum), aMember(web.forum)]);
    const title = `Old marks ${how.width}`;
    const author = await web.open({ ...how, as: ana });
    await author.goto('/threads/new?space=nights');
    await author.getByLabel('Title').fill(title);
    await author.getByLabel('What is on your mind?').fill(words);
    await author.getByRole('button', { name: 'Look it over' }).click();
    await author
      .getByRole('group', { name: 'Is this about something heavy?' })
      .getByLabel('Self-harm')
      .check();
    await press(author, 'Put it up', 'It is up. People can read it now.');
    expect(await said(author), 'their own words stand open for them').toContain(words);
    const path = new URL(author.url()).pathname;
    await anAnswer(web.forum, ben, path.split('/')[2] ?? '', { text: 'I sit with you.' });

    const guest = await web.open(how);
    await guest.goto('/spaces/nights');
    expect(await guest.content()).not.toContain(title);
    await guest.getByRole('link', { name: 'A thread about self-harm' }).first().click();
    await guest.waitForURL(`**${path}`);
    for (const word of [title, words]) expect(await guest.content(), 'not even hidden').not.toContain(word);
    expect(await said(guest)).toContain('I sit with you.');
    await guest.getByRole('link', { name: /^About self-harm/ }).click();
    await post(guest, words).waitFor();
    expect(await said(guest)).toContain(title);
    await guest.getByRole('link', { name: /^About self-harm/ }).click();
    await expect.poll(() => guest.content()).not.toContain(words);

    for (const reader of [guest, await web.open({ ...how, as: ben })]) {
      await wants(reader, 'Leave out');
      await reader.goto('/spaces/nights');
      expect(await said(reader)).toMatch(/left out by your choice/);
      expect(await said(reader)).not.toContain('self-harm');
      await reader.goto(`${path}?open=${await openingOf(author)}`);
      expect(await reader.content()).not.toContain(words);
      expect(await said(reader)).toContain('A post left out by your choice');
      await wants(reader, 'Show');
      await reader.goto(path);
      for (const word of [title, words]) expect(await said(reader)).toContain(word);
      await reader.context().close();
    }
    await author.context().close();
  });
});

const openingOf = async (page: Page): Promise<string> =>
  ((await page.locator('article.opening').getAttribute('id')) ?? '').replace('post-', '');
