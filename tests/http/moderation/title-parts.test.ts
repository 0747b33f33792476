import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { aStrategy } from '../../support/things.ts';
import { searches, titlesOn } from '../search/searching.ts';
import { aCase, act, decideIn } from './acting.ts';

let forum: TestForum;
let ben: Person;
let mod: Person;

beforeAll(async () => {
  forum = await startApp();
  [ben, mod] = await Promise.all([aMember(forum), aModerator(forum)]);
});
afterAll(() => forum.stop());

interface Stands {
  title: string;
  source: string;
}

/** Title and words of a strategy, as they stand. */
async function stands(strategy: string): Promise<Stands> {
  const [row] = await forum.database
    .fork()
    .execute<Stands[]>(
      'select t.title, p.source from thread t join post p on p.thread_id = t.id where t.id = ?',
      [strategy],
    );
  if (row === undefined) throw new Error('There is no such strategy.');
  return row;
}

/** Its author changes it in the form, as a person without script does. */
async function changes(strategy: string, fields: Record<string, string>) {
  const form = await ben.browser.get(`/strategies/${strategy}/edit`);
  return ben.browser.submit(form, fields, { action: `/strategies/${strategy}/edit` });
}

describe('a part of a title that the team has taken out (CW-4, MO-9)', () => {
  test('where its author changed the title since, each part comes back in its own place of the words', async () => {
    const text = 'Ask Jo at 12 Mill Lane for tea.';
    const title = 'Tea at 12 Mill Lane';
    const { id: strategy, opening: post } = await aStrategy(forum, ben, { title, sections: { about: text } });
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: 'Jo', stay: 'yes' });
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: '12 Mill Lane', stay: 'yes' });
    expect((await changes(strategy, { title: 'Tea with a friend' })).status).toBe(200);
    await decideIn(mod, id, 'unredact');
    expect(await stands(strategy)).toMatchObject({
      title: 'Tea with a friend',
      source: expect.stringContaining('Ask [taken out by the team] at 12 Mill Lane for tea.'),
    });
  });

  test('a title that grew by the mark does not keep its author from changing the words', async () => {
    const title = `${'A calm evening at home, '.repeat(5)}12 Mill Lane`;
    const { id: strategy, opening: post } = await aStrategy(forum, ben, { title });
    await act(forum, mod, await aCase(forum, post), 'redact', { reason: 'M03', passage: '12 Mill Lane' });
    const longer = (await stands(strategy)).title;
    expect(longer.length).toBeGreaterThan(140);
    expect((await changes(strategy, { title: `${longer} too` })).status).toBe(422);
    expect((await changes(strategy, { about: 'Sit down with a cup of tea.' })).status).toBe(200);
    expect(await stands(strategy)).toMatchObject({
      title: longer,
      source: expect.stringContaining('Sit down with a cup of tea.'),
    });
  });

  test('the search finds it by the part no more, and again once it is back', async () => {
    const { opening: post } = await aStrategy(forum, ben, { title: 'Wait for Quendrith' });
    const found = async () => {
      await forum.runSearch();
      return titlesOn(await searches(openBrowser(forum), 'Quendrith'));
    };
    expect(await found()).toEqual(['Wait for Quendrith']);
    const id = await aCase(forum, post);
    await act(forum, mod, id, 'redact', { reason: 'M03', passage: 'Quendrith' });
    expect(await found()).toEqual([]);
    await decideIn(mod, id, 'unredact');
    expect(await found()).toEqual(['Wait for Quendrith']);
  });
});
