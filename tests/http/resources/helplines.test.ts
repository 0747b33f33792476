import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { anOwner, type Person } from '../../support/people.ts';

const day = 24 * 3_600_000;
let forum: TestForum;
let owner: Person;
beforeAll(async () => {
  forum = await startApp();
  owner = await anOwner(forum);
});
afterAll(() => forum.stop());

const lines = (country: string): Promise<Page> => owner.browser.get(`/work/helplines?country=${country}`);
const own = {
  name: 'Nightline of the town',
  country: 'DE',
  phone: '030 555 0100',
  text: '',
  hours: 'Every night from nine, in German',
  source: 'Called by us',
};

describe('helplines that somebody has called (CR-9, GO-6)', () => {
  test('until the emergency number, the country and one line are there, owners read what is open', async () => {
    const page = await owner.browser.get('/work/settings');
    expect(page.text).toContain('The emergency number is not set.');
    expect(page.text).toContain('The country of this place is not set.');
    expect((await openBrowser(forum).get('/')).text).not.toContain('The emergency number is not set.');
  });

  test('a line without a name, a number or a source comes back with what was typed', async () => {
    const page = await owner.browser.submit(
      await lines('DE'),
      { ...own, name: '', phone: '', source: '' },
      { action: '/work/helplines' },
    );
    expect(page.status).toBe(422);
    expect(page.html).toContain('Every night from nine');
    const unknown = await owner.browser.raw(
      'POST',
      '/work/helplines/xx-none',
      new URLSearchParams({ ...(page.forms.at(-1)?.fields ?? {}), answer: 'works' }),
    );
    expect(unknown.status).toBeGreaterThanOrEqual(400);
  });

  test('“I called it and it works” stands on the help page at once', async () => {
    const before = await openBrowser(forum).get('/help?country=DE');
    expect(before.text).not.toContain('We tried this number in');
    const works = { action: /^\/work\/helplines\/de-/, press: 'I called it and it works' };
    const page = await owner.browser.submit(await lines('DE'), {}, works);
    expect(page.text).toContain('This line counts as called today.');
    expect((await openBrowser(forum).get('/help?country=DE')).text).toContain('We tried this number in');
  });

  test('what does not work is hidden, and can be shown again', async () => {
    const hide = { action: '/work/helplines/at-telefonseelsorge', press: 'Does not work, hide it' };
    const page = await lines('AT');
    const action =
      page.forms.map((form) => form.action).find((each) => each.startsWith('/work/helplines/at-')) ?? '';
    await owner.browser.submit(page, {}, { ...hide, action });
    expect((await openBrowser(forum).get('/help?country=AT')).links.map(({ href }) => href)).not.toContain(
      'tel:142',
    );
    await owner.browser.submit(await lines('AT'), {}, { action, press: 'Show it again' });
    expect((await openBrowser(forum).get('/help?country=AT')).links.map(({ href }) => href)).toContain(
      'tel:142',
    );
  });

  test('a line of one’s own stands on the help page in its own words, once', async () => {
    for (let press = 0; press < 2; press += 1) {
      await owner.browser.submit(await lines('DE'), own, { action: '/work/helplines' });
    }
    const help = await openBrowser(forum).get('/help?country=DE');
    expect(help.text.split('Nightline of the town')).toHaveLength(2);
    expect(help.text).toContain('Every night from nine, in German');
    expect(help.links.map(({ href }) => href)).toContain('tel:0305550100');
  });

  test('the sheet of the country is kept, and its list of helplines is offered where there is no number', async () => {
    const sheet = { country: 'FR', finder: 'http://list.example/', duties: 'Ask the lead.', age: '16' };
    const at = { action: '/work/helplines/paper' };
    const wrong = await owner.browser.submit(await lines('DE'), sheet, at);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Ask the lead.');
    await owner.browser.submit(await lines('DE'), { ...sheet, finder: 'https://list.example/' }, at);
    expect((await openBrowser(forum).get('/help?country=LI')).status).toBe(200);
    const page = await owner.browser.get('/work/settings');
    expect(page.text).not.toContain('The country of this place is not set.');
    expect(page.text).toContain('No helpline of your country has been called');
  });

  test('with the database away, help still has what the organiser wrote (CR-1); a call counts for 90 days and no longer', async () => {
    await forum.database.close();
    const help = await openBrowser(forum).get('/help?country=DE');
    expect(help.status).toBe(200);
    expect(help.text).toContain('Nightline of the town');
    forum.clock.move(90 * day);
    expect((await openBrowser(forum).get('/help?country=DE')).text).toContain('We tried this number in');
    forum.clock.move(day);
    expect((await openBrowser(forum).get('/help?country=DE')).text).toContain('Please check: we last tried');
  });
});
