import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLocker } from '../../../src/accounts/lockers.ts';
import { newId } from '../../../src/platform/ids.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

const hour = 3_600_000;
let forum: TestForum;
let ana: Person;
let ben: Person;
let carla: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  carla = await aMember(forum);
  for (const person of [ana, ben, carla]) asActor(forum, person);
});
afterAll(() => forum.stop());

/** What a section of the front page holds. */
const section = (page: Page, from: string, to: string): string =>
  page.text.slice(page.text.indexOf(from), page.text.indexOf(to));

async function aWaitingThread(title: string): Promise<string> {
  const { id } = await aThread(forum, ana, { title });
  forum.clock.move(12 * hour);
  return id;
}

/** Everything that is stored about a thread and what was announced: an author could learn nothing else. */
async function tracesOf(thread: string): Promise<unknown> {
  const em = forum.database.fork();
  const [row] = await em.execute('select * from thread where id = ?', [thread]);
  const spaces = await em.execute('select id, version, threads from space order by id');
  const jobs = await em.execute('select count(*) from jobs.job');
  const posts = await em.execute('select id, revision from post where thread_id = ?', [thread]);
  return { row, spaces, jobs, posts };
}

describe('waiting for a first answer (PO-9)', () => {
  test('after eleven hours a thread is not on the list yet, and stands among the talk all the time', async () => {
    const { id } = await aThread(forum, ana, { title: 'Eleven hours', space: 'work' });
    for (const moved of [0, 11 * hour]) {
      forum.clock.move(moved);
      const guest = openBrowser(forum);
      expect((await guest.get('/waiting')).text).not.toContain('Eleven hours');
      const front = await guest.get('/');
      expect(section(front, 'People are talking', 'Spaces')).toContain('Eleven hours');
      expect((await guest.get('/spaces/work')).text).toMatch(/Eleven hours.*Nobody has answered yet/);
      expect(front.text).toMatch(/Eleven hours.*Nobody has answered yet/);
    }
    expect((await ben.browser.get(`/threads/${id}`)).text).not.toContain('I can’t answer this today');
  });

  test('after thirteen hours it waits, in front of everything and on the list', async () => {
    await aThread(forum, ana, { title: 'Thirteen hours' });
    forum.clock.move(13 * hour);
    const guest = openBrowser(forum);
    expect((await guest.get('/waiting')).text).toContain('Thirteen hours');
    const front = await guest.get('/');
    expect(section(front, 'Waiting for a first answer', 'Stories of')).toContain('Thirteen hours');
    expect(front.text.split('Thirteen hours').length - 1, 'on one page once').toBe(1);
  });

  test('whoever has waited longest comes first; an answer and a closed thread leave the list', async () => {
    const own = await startApp();
    const eva = await aMember(own);
    asActor(own, eva);
    const ids = [];
    for (const title of ['First', 'Second', 'Third', 'Fourth']) {
      ids.push((await aThread(own, eva, { title })).id);
      own.clock.move(hour);
    }
    own.clock.move(12 * hour);
    const titles = async () =>
      (await openBrowser(own).get('/waiting')).links
        .filter(({ href }) => /^\/threads\/[0-9a-z]{20}$/.test(href))
        .map(({ text }) => text);
    expect(await titles()).toEqual(['First', 'Second', 'Third', 'Fourth']);
    await anAnswer(own, eva, ids[0] ?? '');
    await own.database
      .fork()
      .execute('update thread set locked = true, version = version + 1 where id = ?', [ids[2]]);
    await own.database.fork().execute('update space set version = version + 1');
    expect(await titles()).toEqual(['Second', 'Fourth']);
    await own.stop();
  });

  test('an empty list says kindly where the new ones are', async () => {
    const own = await startApp();
    const page = await openBrowser(own).get('/waiting');
    expect(page.text).toContain('Nobody has waited long');
    expect(page.html).toMatch(/<nav class="crumbs".*?href="\/"/);
    await own.stop();
  });
});

describe('“I can’t answer this today” (RE-5)', () => {
  test('a guest is not offered it, an author not for their own, and nobody for what is not there', async () => {
    const id = await aWaitingThread('Offered to whom');
    const guest = await openBrowser(forum).get('/waiting');
    expect(guest.text).toContain('Offered to whom');
    expect(guest.text).not.toContain('I can’t answer this today');
    const authors = await ana.browser.get('/waiting');
    expect(authors.text).not.toContain('I can’t answer this today');
    expect((await ana.browser.get(`/threads/${id}`)).text).not.toContain('I can’t answer this today');

    const list = await ben.browser.get('/waiting');
    const token = list.forms.find(({ action }) => action.endsWith('/not-today'))?.fields.form_token ?? '';
    const send = (thread: string, browser = ben.browser, form_token = token, more = {}) =>
      browser.raw('POST', `/threads/${thread}/not-today`, new URLSearchParams({ form_token, ...more }));
    expect((await send(newId())).status).toBe(404);
    expect((await send('nothing')).status).toBe(404);
    expect((await send(id, ben.browser, token, { again: 'yes' })).status).toBe(400);
    const write = await ana.browser.get('/threads/new');
    const own = write.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '';
    const refused = await send(id, ana.browser, own);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain('This one is yours');
  });

  test('a thread that has an answer is not offered', async () => {
    const id = await aWaitingThread('Already answered');
    await anAnswer(forum, carla, id);
    expect((await ben.browser.get(`/threads/${id}`)).text).not.toContain('I can’t answer this today');
  });

  test('it leaves one’s own list and front page until tomorrow, and nobody else’s; the author learns nothing', async () => {
    const id = await aWaitingThread('Too close to home');
    const before = await tracesOf(id);
    const list = await ben.browser.get('/waiting');
    const done = await ben.browser.submit(list, {}, { action: `/threads/${id}/not-today` });
    expect(done.text).toContain('It is off your list until tomorrow');
    expect(done.text).not.toContain('Too close to home');
    expect((await ben.browser.get('/')).text).not.toContain('Too close to home');
    for (const browser of [carla.browser, ana.browser, openBrowser(forum)]) {
      expect((await browser.get('/waiting')).text).toContain('Too close to home');
      expect((await browser.get('/')).text).toContain('Too close to home');
    }
    expect(await tracesOf(id)).toEqual(before);
    expect((await ana.browser.get('/inbox')).text).not.toContain('Too close to home');

    const settings = await readLocker(forum.database.fork(), forum.keys, ben.account, 'settings');
    expect(settings.notToday?.threads).toEqual([id]);
    // From the clock's evening to the first hour of the next day in the community's zone.
    const untilMidnight = hoursUntilTomorrow();
    forum.clock.move((untilMidnight - 1) * hour);
    expect((await ben.browser.get('/waiting')).text).not.toContain('Too close to home');
    forum.clock.move(hour);
    expect((await ben.browser.get('/waiting')).text).toContain('Too close to home');
    expect((await ben.browser.get('/')).text).toContain('Too close to home');
  });

  test('a folded title is not told by the button either (CW-3)', async () => {
    const { id } = await aThread(forum, ana, { title: 'Folded for most', labels: ['self-harm'] });
    forum.clock.move(12 * hour);
    for (const path of ['/waiting', '/waiting?aside=shown']) {
      const list = await ben.browser.get(path);
      expect(list.html).toContain(`/threads/${id}/not-today`);
      expect(list.html).not.toContain('Folded for most');
    }
  });

  test('from the thread’s own page too; pressed twice it is the same as once', async () => {
    const id = await aWaitingThread('On its own page');
    const page = await ben.browser.get(`/threads/${id}`);
    const [one, two] = await Promise.all([
      ben.browser.submit(page, {}, { action: `/threads/${id}/not-today` }),
      ben.browser.submit(page, {}, { action: `/threads/${id}/not-today` }),
    ]);
    expect([one.status, two.status]).toEqual([200, 200]);
    const settings = await readLocker(forum.database.fork(), forum.keys, ben.account, 'settings');
    expect(settings.notToday?.threads.filter((thread) => thread === id)).toEqual([id]);
    expect((await ben.browser.get(`/threads/${id}`)).text).toContain('Put it back on my list');
  });

  test('what was put aside can be looked at and put back the same day', async () => {
    const id = await aWaitingThread('Changed my mind');
    const list = await ben.browser.get('/waiting');
    const done = await ben.browser.submit(list, {}, { action: `/threads/${id}/not-today` });
    const link = done.links.find(({ text }) => text === 'Show those I put aside today');
    const all = await ben.browser.get(link?.href ?? '');
    expect(all.text).toContain('Changed my mind');
    expect(all.links.some(({ text }) => text === 'Show those I put aside today')).toBe(false);
    const back = await ben.browser.submit(
      all,
      {},
      { action: `/threads/${id}/not-today`, press: 'Put it back on my list' },
    );
    expect(back.text).toContain('It is back on your list');
    expect(back.text).toContain('Changed my mind');
  });

  test('two tabs at once lose neither, and the other settings stay (ARCHITECTURE 12)', async () => {
    const ids = [await aWaitingThread('Tab one'), await aWaitingThread('Tab two')];
    const settingsPage = await ben.browser.get('/me/settings');
    await ben.browser.submit(settingsPage, { time_zone: 'Europe/Lisbon' });
    const list = await ben.browser.get('/waiting?aside=shown');
    await Promise.all(ids.map((id) => ben.browser.submit(list, {}, { action: `/threads/${id}/not-today` })));
    const settings = await readLocker(forum.database.fork(), forum.keys, ben.account, 'settings');
    expect(settings.notToday?.threads.toSorted()).toEqual(expect.arrayContaining(ids.toSorted()));
    expect(settings.timeZone).toBe('Europe/Lisbon');
  });
});

function hoursUntilTomorrow(): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: forum.site.current().timeZone,
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return 24 - Number(format.format(forum.clock.now()));
}
