import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

const countOf = async (text: string): Promise<number> => {
  const [row] = await forum.database
    .fork()
    .execute<{ count: string }[]>('select count(*) from post where source = ?', [text]);
  return Number(row?.count);
};

describe('answering', () => {
  test('a guest is invited to join and sees no form', async () => {
    const { id } = await aThread(forum, ana);
    const page = await openBrowser(forum).get(`/threads/${id}`);
    expect(page.status).toBe(200);
    expect(page.forms).toEqual([]);
    expect(page.text).toContain('Would you like to answer?');
  });

  test('an empty answer comes back with what is missing', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const back = await ben.browser.submit(page, { text: '  \n ' }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Write what you would like to say');
  });

  test('an answer that is too long comes back whole', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const long = 'a'.repeat(10_001);
    const back = await ben.browser.submit(page, { text: long }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(back.forms.some((form) => form.fields.text === long)).toBe(true);
  });

  test('a closed thread takes no answer and gives the text back', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    await forum.database.fork().execute('update thread set locked = true where id = ?', [id]);
    const back = await ben.browser.submit(page, { text: 'Words nobody should lose' }, { press: 'Put it up' });
    expect(back.status).toBe(403);
    expect(back.html).toContain('Words nobody should lose');
    expect(await countOf('Words nobody should lose')).toBe(0);
  });

  test('a sign-in that ran out keeps the text, and after signing in there is exactly one post', async () => {
    const carla = await aMember(forum);
    asActor(forum, carla);
    const { id } = await aThread(forum, ana);
    const page = await carla.browser.get(`/threads/${id}`);
    carla.browser.cookies.clear();
    const asked = await carla.browser.submit(
      page,
      { text: 'Still here, three nights on' },
      { press: 'Put it up' },
    );
    expect(asked.status).toBe(401);
    expect(asked.text).toContain('Your text is still here');
    const back = await carla.browser.submit(asked, {
      sign_in_name: carla.signInName,
      passphrase: carla.passphrase,
    });
    expect(back.text).toContain('Your text is still here');
    const up = await carla.browser.submit(back, {}, { action: `/threads/${id}/posts` });
    expect(up.status).toBe(200);
    expect(up.text).toContain('Still here, three nights on');
    expect(await countOf('Still here, three nights on')).toBe(1);
  });

  test('a double click gives one answer, changed words give a second (SECURITY R1)', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const [one, two] = await Promise.all([
      ben.browser.submit(page, { text: 'Pressed twice' }, { press: 'Put it up' }),
      ben.browser.submit(page, { text: 'Pressed twice' }, { press: 'Put it up' }),
    ]);
    expect(one.path).toBe(two.path);
    expect(await countOf('Pressed twice')).toBe(1);
    await ben.browser.submit(page, { text: 'Pressed a third time' }, { press: 'Put it up' });
    expect(await countOf('Pressed a third time')).toBe(1);
  });

  test('an answer stands under one name, with its post in a container of its own', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const offered = page.forms.find((form) => 'text' in form.fields)?.fields.fresh_name ?? '';
    const up = await ben.browser.submit(page, { text: 'I know these nights.' }, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
    expect(up.text).toContain(`${offered} (you)`);
    expect(up.html).toMatch(/<article[^>]* id="post-[0-9a-z]{20}"/);
    await anAnswer(forum, ben, id, { text: 'And once more.' });
    const again = await openBrowser(forum).get(`/threads/${id}`);
    expect(again.text.split(offered).length - 1).toBeGreaterThanOrEqual(2);
    expect(again.text).toContain('2 answers');
  });

  test('two threads, two names, nothing in the pages that ties them together (PO-5)', async () => {
    const first = await aThread(forum, ana);
    const second = await aThread(forum, ana);
    await anAnswer(forum, ben, first.id, { text: 'One' });
    await anAnswer(forum, ben, second.id, { text: 'Two' });
    const guest = openBrowser(forum);
    const pages = [await guest.get(`/threads/${first.id}`), await guest.get(`/threads/${second.id}`)];
    const names = await forum.database
      .fork()
      .execute<{ id: string; shown: string }[]>(
        'select n.id, n.shown from post p join name n on n.id = p.name_id where p.source in (?, ?)',
        ['One', 'Two'],
      );
    expect(new Set(names.map((name) => name.id)).size).toBe(2);
    for (const page of pages) {
      expect(page.html).not.toContain(ben.account);
      for (const name of names) expect(page.html).not.toContain(name.id);
    }
  });

  test('a preview shows how it will look and what could tell who somebody is (PO-2)', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const over = await ben.browser.submit(
      page,
      { text: 'Write to me: ben@example.org. *Really*.' },
      { press: 'Look it over' },
    );
    expect(over.status).toBe(200);
    expect(over.text).toContain('Could someone recognise you?');
    expect(over.links).toContainEqual({ href: `/threads/${id}`, text: 'The thread' });
    expect(over.links).toContainEqual({ href: '/spaces/nights', text: 'Nights and sleep' });
    expect(over.html).toContain('<em>Really</em>');
    const hidden = await ben.browser.submit(over, {}, { press: /Hide it/ });
    expect(hidden.html).not.toContain('ben@example.org');
    expect(hidden.forms.some((form) => form.fields.text?.includes('[hidden]'))).toBe(true);
    const up = await ben.browser.submit(hidden, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
  });

  test('looked over, speaking to a name of the thread tells of nobody, and hiding the rest leaves nothing to ask about (PO-2)', async () => {
    const { id } = await aThread(forum, ana);
    const page = await ben.browser.get(`/threads/${id}`);
    const [, name = ''] = /([A-Z][a-z]+ [A-Z][a-z]+) would like to be heard/.exec(page.text) ?? [];
    const spoken = `@${name.toLowerCase()} I am awake too.`;
    const look = { press: 'Look it over' };
    const plain = await ben.browser.submit(page, { text: spoken }, look);
    expect([name !== '', plain.text.includes('Could someone recognise you?')]).toEqual([true, false]);
    const text = `${spoken} My old number was 07700 900123, my mail ben@example.org.`;
    let over = await ben.browser.submit(page, { text }, look);
    expect(over.text).toContain('Could someone recognise you?');
    for (let kinds = 0; kinds < 5 && over.text.includes('Could someone recognise you?'); kinds += 1)
      over = await ben.browser.submit(over, {}, { press: /^Hide it/ });
    const up = await ben.browser.submit(over, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your answer is up');
    expect(up.text.toLowerCase()).toContain(spoken.toLowerCase());
    for (const word of ['07700', 'ben@example.org']) expect(up.html).not.toContain(word);
  });

  test('a quote is a reference: when the quoted words are taken back, no copy stays', async () => {
    const { id } = await aThread(forum, ana);
    const quoted = await anAnswer(forum, ben, id, { text: 'The moth and the lamp' });
    const page = await ana.browser.get(`/threads/${id}?page=last&quote=${quoted}`);
    expect(page.text).toContain('The moth and the lamp');
    const up = await ana.browser.submit(page, { text: 'That stayed with me.' }, { press: 'Put it up' });
    expect(up.html.match(/The moth and the lamp/g)?.length).toBe(2);
    const ask = await ben.browser.get(`/posts/${quoted}/withdrawal`);
    await ben.browser.submit(ask, {}, { press: 'Take it back' });
    const after = await openBrowser(forum).get(`/threads/${id}`);
    expect(after.html).not.toContain('The moth and the lamp');
    expect(after.text).toContain('Words that were taken back');
  });

  test('times are words on the page and hours in the database (PO-8)', async () => {
    const { id } = await aThread(forum, ana);
    const page = await openBrowser(forum).get(`/threads/${id}`);
    expect(page.text).toContain('today, evening');
    const [row] = await forum.database
      .fork()
      .execute<{ minutes: string }[]>('select max(extract(minute from written_hour)) as minutes from post');
    expect(Number(row?.minutes)).toBe(0);
  });

  test('no number counts anybody: no likes, ranks or streaks (PO-10)', async () => {
    const { id } = await aThread(forum, ana);
    await anAnswer(forum, ben, id);
    const page = await openBrowser(forum).get(`/threads/${id}`);
    expect(page.text).not.toMatch(/\b(likes|views|followers|rank|points|streak)\b|\d+ (like|view|thank)/i);
  });
});
