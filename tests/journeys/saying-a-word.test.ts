import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { react } from '../../src/forum/react.ts';
import { aMember, type Person } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, nameOn, said } from './steps.ts';

let web: Web;
let ana: Person;
let others: Person[];

beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
  others = await Promise.all([aMember(web.forum), aMember(web.forum)]);
});
afterAll(() => web.stop());

const words = 'The whole day runs again.';

/** The button of a word; pressed once more it takes the word back. */
const word = (page: Page, name: string) => page.getByRole('button', { name });
const stands = (page: Page, name: string) => word(page, name).getAttribute('aria-pressed');

describe.each(bothWays)('saying a word to a post, script $script, $width px wide (RE-7)', (how) => {
  test('a word is said and taken back by one button; its author reads how many, everybody else only that several relate', async () => {
    const { id, opening } = await aThread(web.forum, ana, { text: words });
    const path = `/threads/${id}`;
    const cara = await web.open({ ...how, as: await aMember(web.forum) });
    const author = await web.open({ ...how, as: ana });
    const guest = await web.open(how);

    await cara.goto(path);
    const name = await nameOn(cara, words);
    await word(cara, `Me too, to ${name}`).click();
    await expect.poll(() => stands(cara, `Me too, to ${name}`)).toBe('true');
    expect(new URL(cara.url()).hash).toBe(`#post-${opening}`);
    expect(await stands(cara, `Thank you, to ${name}`)).toBe('false');
    await author.goto(path);
    expect(await said(author)).toContain('One person said me too. Only you see this.');
    expect(await author.locator('[aria-pressed]').count()).toBe(0);
    for (const page of [cara, guest]) {
      await page.goto(path);
      expect(await said(page)).not.toMatch(/several people|person said|people said/i);
    }

    await word(cara, `Me too, to ${name}`).click();
    await expect.poll(() => stands(cara, `Me too, to ${name}`)).toBe('false');
    await author.reload();
    expect(await said(author)).not.toContain('Only you see this');

    await word(cara, `Thank you, to ${name}`).click();
    await expect.poll(() => stands(cara, `Thank you, to ${name}`)).toBe('true');
    for (const person of others) {
      const wanted = { post: opening, word: 'thanks', stands: true } as const;
      await react(web.forum.database.fork(), web.forum.tools, asActor(web.forum, person), wanted);
    }
    await author.reload();
    expect(await said(author)).toContain('3 people said thank you. Only you see this.');
    for (const page of [cara, guest]) {
      await page.goto(path);
      expect(await said(page)).toContain('Several people relate.');
      expect(await said(page)).not.toMatch(/people said|Only you see this/);
    }
    expect(await guest.locator('[aria-pressed]').count()).toBe(0);
    for (const page of [cara, author, guest]) await page.context().close();
  });
});
