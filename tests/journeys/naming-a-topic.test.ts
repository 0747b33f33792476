import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase } from '../http/moderation/story.ts';
import { aMember, aModerator } from '../support/people.ts';
import { anAnswer, aStory, aStrategy, aThread } from '../support/things.ts';
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

/** Every piece of text somebody sees on a page, on the screen or on paper. */
async function seen(page: Page, media: 'screen' | 'print'): Promise<string[]> {
  await page.emulateMedia({ media });
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      if (text !== '' && node.parentElement?.checkVisibility({ contentVisibilityAuto: true }))
        found.push(text);
    }
    return found;
  });
}

describe('on paper (CW-3, DESIGN 7)', () => {
  const labels = ['self-harm'] as const;

  test('what is folded stays folded, what was opened is there, and nothing comes that is not on the screen', async () => {
    const [ana, ben] = await Promise.all([aMember(web.forum), aMember(web.forum)]);
    const moderator = await aModerator(web.forum);
    const told = { title: 'Old marks', labels: [...labels] };
    const { id: thread, opening } = await aThread(web.forum, ana, { ...told, text: words });
    const { id: plain } = await aThread(web.forum, ben);
    const answer = await anAnswer(web.forum, ana, plain, { text: words, labels: [...labels] });
    await anAnswer(web.forum, ben, plain, { quotes: answer });
    await aStory(web.forum, ana, { ...told, sections: { happened: words, helped: words, now: words } });
    const { id: strategy } = await aStrategy(web.forum, ana, { ...told, sections: { about: words } });
    const heavy = await aCase(web.forum, opening);
    const guest = await web.open({ script: false });
    const team = await web.open({ as: moderator });
    const folded = [`/threads/${thread}`, `/threads/${plain}`, `/strategies/${strategy}`, '/spaces/nights'];
    for (const path of [...folded, '/stories', '/strategies']) {
      await guest.goto(path);
      const [screen, paper] = [await seen(guest, 'screen'), await seen(guest, 'print')];
      expect([path, paper.filter((text) => !screen.includes(text))]).toEqual([path, []]);
      expect([path, paper.filter((text) => text.includes(words) || text.includes(told.title))]).toEqual([
        path,
        [],
      ]);
      expect(paper.join(' '), path).toMatch(/self-harm/i);
    }
    await guest.goto(`/threads/${plain}?open=${answer}`);
    expect(await seen(guest, 'print')).toContain(words);
    await team.goto(`/work/cases/${heavy}`);
    expect(await team.content()).toContain(words);
    const [screen, paper] = [await seen(team, 'screen'), await seen(team, 'print')];
    for (const texts of [screen, paper]) expect(texts.join(' ')).not.toContain(words);
    expect(paper.filter((text) => !screen.includes(text))).toEqual([]);
  });
});
