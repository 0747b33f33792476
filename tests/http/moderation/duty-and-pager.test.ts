import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCrisisCase } from '../../../src/moderation/open-crisis-case.ts';
import { ringPager } from '../../../src/moderation/ring-pager.ts';
import { signatureOf } from '../../../src/moderation/send-to-pager.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

const acute = 'I am going to kill myself tonight. I have the pills here and I wrote a goodbye letter.';
let forum: TestForum;
let owner: Person;
let server: Server;
let status = 200;
const calls: { body: string; signature: string; headers: string[] }[] = [];

beforeAll(async () => {
  forum = await startApp();
  owner = await anOwner(forum);
  server = createServer((asked, answer) => {
    let body = '';
    asked.on('data', (part) => (body += String(part)));
    asked.on('end', () => {
      calls.push({
        body,
        signature: String(asked.headers['x-alongside-signature']),
        headers: Object.keys(asked.headers),
      });
      answer.writeHead(status, { location: 'http://127.0.0.1:1/' }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await forum.stop();
});

const sql = <Row>(question: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute<Row[]>(question, values);
const codeNow = (): string => {
  forum.clock.move(30_000);
  return owner.secondStep?.() ?? '';
};

describe('who is on duty (CR-5, GO-3)', () => {
  test('hours that are none come back, and nobody adds hours for others but an owner', async () => {
    const mod = await aModerator(forum);
    const page = await mod.browser.get('/work/duty');
    const wrong = await mod.browser.submit(page, { from: '23', until: '23' }, { action: '/work/duty' });
    expect(wrong.status).toBe(422);
    const [other] = await sql<{ id: string }>('select id from staff where account_id = ?', [owner.account]);
    const fields = page.forms.find(({ action }) => action === '/work/duty')?.fields ?? {};
    const forged = await mod.browser.raw(
      'POST',
      '/work/duty',
      new URLSearchParams({ ...fields, staff: other?.id ?? '' }),
    );
    expect(forged.status).toBe(404);
  });

  test('without a rota the page says when people usually look in', async () => {
    expect((await openBrowser(forum).get('/help')).text).toContain(
      'People look in every day, usually between',
    );
  });

  test('it says who is there and until when, and that nobody is there until when', async () => {
    const mod = await aModerator(forum);
    const page = await mod.browser.get('/work/duty');
    // It is a Tuesday, 21:17 in Berlin.
    await mod.browser.submit(page, { weekday: '2', from: '18', until: '23' }, { action: '/work/duty' });
    expect((await openBrowser(forum).get('/help')).text).toContain(
      'Somebody of the team is here until 23:00.',
    );
    forum.clock.move(3 * 3_600_000);
    expect((await openBrowser(forum).get('/help')).text).toContain(
      'Nobody is on duty until Tuesday at 18:00.',
    );
    forum.clock.move(-3 * 3_600_000);
    const anna = await aMember(forum);
    const { id } = await aThread(forum, anna, { text: 'I feel so hopeless. I wish I was dead.' });
    expect((await anna.browser.get(`/threads/${id}`)).text).toContain(
      'Somebody of the team is here until 23:00.',
    );
    const taken = await mod.browser.submit(await mod.browser.get('/work/duty'), {}, { action: /removing$/ });
    expect(taken.text).toContain('These hours are out.');
    expect((await openBrowser(forum).get('/help')).text).toContain('People look in every day');
  });
});

describe('the pager (CR-5)', () => {
  const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/ring`;
  const save = async (url: string, secret = '') =>
    owner.browser.submit(
      await owner.browser.get('/work/pager'),
      { url, secret, code: codeNow() },
      { action: '/work/pager' },
    );
  const anUrgentCase = async (): Promise<{ id: string; post: string }> => {
    const { opening } = await aThread(forum, await aMember(forum), { text: acute });
    await openCrisisCase(forum.database.fork(), forum.tools, { post: opening });
    const [row] = await sql<{ id: string }>(
      "select id from moderation_case where post_id = ? and kind = 'crisis'",
      [opening],
    );
    return { id: row?.id ?? '', post: opening };
  };

  test('an address inside of a network, without https, or with a wrong code is not kept', async () => {
    for (const url of ['http://pager.example/', 'https://10.0.0.1/', 'https://169.254.169.254/']) {
      const page = await save(url);
      expect(page.status, url).toBe(422);
    }
    const page = await owner.browser.submit(
      await owner.browser.get('/work/pager'),
      { url: addressOf(), code: '000000' },
      { action: '/work/pager' },
    );
    expect(page.status).toBe(422);
    expect(await sql('select 1 from site where pager is not null')).toEqual([]);
  });

  test('where none is set, nothing is sent', async () => {
    await ringPager(forum.database.fork(), forum.tools, { post: (await anUrgentCase()).post });
    expect(calls).toEqual([]);
  });

  test('it rings with kind, level and a link, signed, and with no word of anybody; the address lies sealed', async () => {
    const secret = 'a secret of many letters';
    expect((await save(addressOf(), secret)).text).toContain('The pager is kept.');
    const [site] = await sql<{ pager: Buffer }>('select pager from site');
    expect(site?.pager.toString('latin1')).not.toContain('127.0.0.1');
    const { id } = await anUrgentCase();
    await forum.runJobs();
    const call = calls.find(({ body }) => body.includes(id));
    expect(JSON.parse(call?.body ?? '{}')).toEqual({
      kind: 'crisis',
      level: 4,
      link: `http://127.0.0.1:3000/work/cases/${id}`,
    });
    expect(call?.signature).toBe(signatureOf(secret, call?.body ?? ''));
    expect(call?.headers.toSorted()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-alongside-signature',
    ]);
    expect((await owner.browser.get('/work/pager')).text).toContain('It rang');
  });

  test('a redirect is not followed and counts as not reached, so that it is tried again; the page says so', async () => {
    status = 302;
    const { post } = await anUrgentCase();
    const before = calls.length;
    await expect(ringPager(forum.database.fork(), forum.tools, { post })).rejects.toThrow();
    expect(calls.length).toBe(before + 1);
    expect((await owner.browser.get('/work/pager')).text).toContain('did not take the message');
    status = 200;
  });

  test('an owner can ring once to try; what is closed rings no more', async () => {
    const before = calls.length;
    const page = await owner.browser.submit(await owner.browser.get('/work/pager'), {}, { action: /test$/ });
    expect(page.text).toContain('We have tried.');
    expect(JSON.parse(calls.at(-1)?.body ?? '{}')).toMatchObject({ kind: 'test' });
    const { id, post } = await anUrgentCase();
    await sql("update moderation_case set state = 'closed' where id = ?", [id]);
    await ringPager(forum.database.fork(), forum.tools, { post });
    expect(calls.length).toBe(before + 1);
  });
});
