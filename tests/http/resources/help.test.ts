import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { type Browser, openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';

describe('help while the database is away (CR-1, SECURITY R6)', () => {
  let forum: TestForum;
  let member: Person;

  beforeAll(async () => {
    forum = await startApp();
    member = await aMember(forum);
    const em = forum.database.fork();
    await em.execute("update site set emergency_number = '112', version = version + 1 where id = 1");
    await forum.site.refresh(em);
    await forum.database.close();
  });
  afterAll(() => forum.stop());

  test('the numbers of a country are two clicks away: the link on top, then the choice', async () => {
    const guest = openBrowser(forum);
    const help = await guest.get('/help');
    expect(help.status).toBe(200);
    const chosen = await guest.submit(help, { country: 'AT' }, { action: '/help' });
    expect(chosen.status).toBe(200);
    expect(chosen.links.map(({ href }) => href)).toContain('tel:142');
    expect(guest.cookies.size).toBe(0);
  });

  test('the emergency number is the one last known', async () => {
    const help = await openBrowser(forum).get('/help');
    expect(help.links.map(({ href }) => href)).toContain('tel:112');
  });

  test('a member who is signed in gets the same help and stays signed in', async () => {
    const before = [...member.browser.cookies];
    const help = await member.browser.get('/help?country=GB');
    expect(help.status).toBe(200);
    expect(help.links.map(({ href }) => href)).toContain('sms:85258');
    expect([...member.browser.cookies]).toEqual(before);
  });

  test('the way back is the reader’s own: a member finds their place, a guest is asked in', async () => {
    const entries = async (browser: Browser) => (await browser.get('/help')).links.map(({ text }) => text);
    const own = await entries(member.browser);
    expect(own).toEqual(expect.arrayContaining(['Talk', 'Inbox', 'My place']));
    expect(own).not.toEqual(expect.arrayContaining(['Sign in']));
    const guests = await entries(openBrowser(forum));
    expect(guests).toEqual(expect.arrayContaining(['Talk', 'Sign in', 'Join']));
    expect(guests).not.toEqual(expect.arrayContaining(['My place']));
  });

  test('a form sent to help by mistake is turned away and harms nothing', async () => {
    const answer = await openBrowser(forum).raw('POST', '/help', new URLSearchParams({ country: 'DE' }));
    expect(answer.status).toBe(405);
    expect((await openBrowser(forum).get('/help')).status).toBe(200);
  });
});
