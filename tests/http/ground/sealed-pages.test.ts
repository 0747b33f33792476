import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { giveMissingLockers } from '../../../src/accounts/lockers.ts';
import { hourAfter } from '../../../src/accounts/standing.rules.ts';
import { pausePerson } from '../../../src/accounts/standing.ts';
import { type KeyBox, mostPages } from '../../../src/ground/envelope.rules.ts';
import { newId } from '../../../src/platform/ids.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { randomName } from '../../../static/ground/bytes.ts';
import { makeKeyBox, openKey, seal } from '../../../static/ground/seal.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';

/* The server's side of own ground: it takes what is sealed, gives it back, and loses nothing (PRODUCT 10, SECURITY J). */

let forum: TestForum;
/** One for all: making a key takes its time, and every person here may have the same. */
let keys: KeyBox;
let key: CryptoKey;
beforeAll(async () => {
  forum = await startApp();
  keys = await makeKeyBox('a secret of their own', 'a b c d e f g h i j');
  key = (await openKey(keys, 'secret', 'a secret of their own')) as CryptoKey;
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

type Fields = Record<string, string | number>;

async function send({ browser }: Pick<Person, 'browser'>, path: string, fields: Fields) {
  const token = /data-token="([^"]+)"/.exec((await browser.get('/me/pages')).html)?.[1] ?? '';
  const body = new URLSearchParams({ form_token: token });
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value));
  const answer = await browser.raw('POST', path, body);
  const isJson = answer.headers.get('content-type')?.includes('json');
  return { status: answer.status, body: isJson ? await answer.json() : null };
}
const begin = (person: Person, version = 0, box = keys) =>
  send(person, '/me/pages/keys', { version, keys: JSON.stringify(box) });
const keep = (person: Person, fields: Fields) =>
  send(person, '/me/pages/kept', { page: 'plan', version: 0, key: keys.id, ...fields });
const words = (text: string) => seal(key, text, 'anywhere');
const kept = async ({ browser }: Person) =>
  JSON.parse((await browser.get('/me/pages/kept')).html) as {
    about: string;
    keys: KeyBox | null;
    keysVersion: number;
    plan: { version: number; box: string };
    journal: { id: string; version: number; box: string }[];
  };
async function someone(): Promise<Person> {
  const person = await aMember(forum);
  expect(await begin(person)).toMatchObject({ status: 200 });
  return person;
}

describe('what is not taken', () => {
  test('words that are not sealed, or sealed to a size of their own', async () => {
    const ana = await someone();
    const sealed = await words('I sleep badly');
    const boxes = ['', 'I sleep badly', '{"signs":"I sleep badly"}', sealed.slice(0, -1), `${sealed}A`];
    for (const box of [...boxes, sealed.replace('1.', '0.'), `1.${'A'.repeat(40)}`]) {
      expect((await keep(ana, { box })).status, box.slice(0, 30)).toBe(400);
    }
    expect((await kept(ana)).plan).toEqual({ id: 'plan', version: 0, box: '' });
  });

  test('a key that is sealed with fewer rounds, that is none, or that has more in it', async () => {
    const ana = await aMember(forum);
    const weak = { ...keys, secret: { ...keys.secret, rounds: 100_000 } };
    const open = { ...keys, secret: { ...keys.secret, wrapped: 'A'.repeat(43) } };
    for (const box of [weak, open, { ...keys, note: 'my secret' }, null, 'no']) {
      const sent = { version: 0, keys: JSON.stringify(box) };
      expect((await send(ana, '/me/pages/keys', sent)).status).toBe(400);
    }
    expect((await send(ana, '/me/pages/keys', { version: 0, keys: '{' })).status).toBe(400);
    expect((await kept(ana)).keys).toBeNull();
  });

  test('a page before there is a key, with another key, or after the pages were given up', async () => {
    const ana = await aMember(forum);
    const box = await words('x');
    expect((await keep(ana, { box })).status).toBe(410);
    await begin(ana);
    expect((await keep(ana, { box, key: randomName() })).status).toBe(410);
    expect((await keep(ana, { box })).status).toBe(200);
    const other = await makeKeyBox('another', 'other words', 600_000);
    expect((await begin(ana, 1, other)).status).toBe(409);
    const page = await ana.browser.get('/me/pages');
    await ana.browser.submit(page, { sure: 'yes' }, { action: /ending/ });
    expect((await keep(ana, { box, version: 1 })).status).toBe(410);
  });

  test('a form of another session', async () => {
    const ana = await someone();
    const body = new URLSearchParams({ page: 'plan', version: '0', key: keys.id, box: await words('x') });
    expect((await ana.browser.raw('POST', '/me/pages/kept', body)).status).toBe(403);
  });
});

describe('two tabs (nothing is lost)', () => {
  test('the later one is told what now stands, and overwrites nothing', async () => {
    const ana = await someone();
    const [first, second] = [await words('first'), await words('second')];
    expect(await keep(ana, { box: first })).toEqual({ status: 200, body: { is: 'kept', version: 1 } });
    const late = await keep(ana, { box: second });
    expect(late).toEqual({
      status: 409,
      body: { is: 'changed', now: { id: 'plan', version: 1, box: first } },
    });
    expect((await kept(ana)).plan).toMatchObject({ version: 1, box: first });
    expect(await keep(ana, { box: second, version: 1 })).toMatchObject({ body: { version: 2 } });
  });

  test('the same press twice counts once', async () => {
    const ana = await someone();
    const box = await words('once');
    const page = randomName();
    const both = await Promise.all([keep(ana, { page, box }), keep(ana, { page, box })]);
    expect(both.map(({ body }) => body)).toEqual(Array(2).fill({ is: 'kept', version: 1 }));
    expect((await kept(ana)).journal).toEqual([{ id: page, version: 1, box }]);
  });

  test('a part of the journal that was changed since is not dropped', async () => {
    const ana = await someone();
    const page = randomName();
    const box = await words('one');
    await keep(ana, { page, box });
    await keep(ana, { page, box: await words('two'), version: 1 });
    expect((await send(ana, '/me/pages/dropping', { page, version: 1 })).status).toBe(409);
    expect((await kept(ana)).journal).toHaveLength(1);
    expect((await send(ana, '/me/pages/dropping', { page, version: 2 })).status).toBe(200);
    expect((await send(ana, '/me/pages/dropping', { page, version: 2 })).status).toBe(200);
    expect((await kept(ana)).journal).toEqual([]);
  });

  test('another secret in two tabs: the second is told', async () => {
    const ana = await someone();
    const changed = { ...keys, secret: { ...keys.secret, salt: 'A'.repeat(22) } };
    expect((await begin(ana, 1, changed)).status).toBe(200);
    expect((await begin(ana, 1)).status).toBe(409);
    expect((await kept(ana)).keys?.secret.salt).toBe('A'.repeat(22));
  });
});

describe('what it holds', () => {
  test('a journal of so many parts, and then it says so; the plan has its place all the same', async () => {
    const ana = await someone();
    const box = await words('a page');
    for (let count = 0; count < mostPages; count += 1) {
      expect((await keep(ana, { page: randomName(), box })).status).toBe(200);
    }
    expect((await keep(ana, { page: randomName(), box })).status).toBe(422);
    const large = await words('a'.repeat(60_000));
    const [oldest] = (await kept(ana)).journal;
    let now = await kept(ana);
    const statuses = [];
    for (const { id } of now.journal.slice(0, 8))
      statuses.push((await keep(ana, { page: id, box: large, version: 1 })).status);
    expect(statuses).toContain(422);
    now = await kept(ana);
    expect(now.journal).toHaveLength(mostPages);
    expect(now.journal[0]?.id).toBe(oldest?.id);
    expect((await keep(ana, { box: large })).status).toBe(200);
  });

  test('savings in a short time, and then it asks to wait', async () => {
    const ana = await someone();
    const box = await words('x');
    const statuses: number[] = [];
    for (let count = 0; count < 121; count += 1) statuses.push((await keep(ana, { box, version: 5 })).status);
    expect(statuses.at(-1)).toBe(429);
  });

  test('an account has both places from the start, as large as those in use; older ones are given them', async () => {
    const [ana, ben] = [await someone(), await aMember(forum)];
    await keep(ana, { box: await words('a plan') });
    await keep(ana, { page: randomName(), box: await words('a page') });
    const sizesOf = ({ account }: Person) =>
      forum.database
        .fork()
        .execute(
          "select use, length(content) as bytes from locker where account_id = ? and use in ('plan', 'journal') order by use",
          [account],
        );
    const sizes = await sizesOf(ana);
    expect(sizes).toHaveLength(2);
    expect(await sizesOf(ben)).toEqual(sizes);
    await forum.database
      .fork()
      .execute("delete from locker where use in ('plan', 'journal') and account_id = ?", [ben.account]);
    expect((await kept(ben)).keys).toBeNull();
    await giveMissingLockers(forum.database.fork(), forum.keys);
    expect(await sizesOf(ben)).toEqual(sizes);
    expect((await begin(ben)).status).toBe(200);
  });
});

describe('whose it is', () => {
  test('somebody who is paused reads and writes on', async () => {
    const ana = await someone();
    const { opening } = await aThread(forum, ana);
    const [row] = await forum.database
      .fork()
      .execute<{ name_id: string }[]>('select name_id from post where id = ?', [opening]);
    await inTransaction(forum.database.fork(), (tx) =>
      pausePerson(tx, forum.tools, row?.name_id ?? '', {
        case: newId(),
        act: 'pause-7',
        until: hourAfter(forum.clock.now(), 24),
      }),
    );
    const box = await words('still mine');
    expect((await keep(ana, { box })).status).toBe(200);
    expect((await kept(ana)).plan.box).toBe(box);
  });

  test('a copy for oneself holds what is sealed and says how it opens; nobody keeps it on the way', async () => {
    const ana = await someone();
    await keep(ana, { box: await words('a plan') });
    const answer = await ana.browser.get('/me/pages/kept');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Object.keys(await kept(ana)).sort()).toEqual(['about', 'journal', 'keys', 'keysVersion', 'plan']);
    expect((await kept(ana)).about).toContain('recovery words');
    expect((await kept(await aMember(forum))).plan.box).toBe('');
  });

  test('giving it up asks first, and then nothing of it is left', async () => {
    const ana = await someone();
    const box = await words('a plan');
    await keep(ana, { box });
    await keep(ana, { page: randomName(), box });
    const asked = await ana.browser.submit(await ana.browser.get('/me/pages'), {}, { action: /ending/ });
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Nothing has been taken away.');
    expect((await kept(ana)).plan.box).toBe(box);
    const done = await ana.browser.submit(asked, { sure: 'yes' }, { action: /ending/ });
    expect(done.text).toContain('Your pages are gone.');
    expect(await kept(ana)).toMatchObject({ keys: null, keysVersion: 0, plan: { box: '' }, journal: [] });
    expect((await begin(ana)).status).toBe(200);
  });

  test('goes with the account', async () => {
    const ana = await someone();
    await keep(ana, { box: await words('a plan') });
    const em = forum.database.fork();
    await em.execute('delete from account where id = ?', [ana.account]);
    expect(await em.execute('select 1 from locker where account_id = ?', [ana.account])).toEqual([]);
  });
});

describe('pages without anything of a person', () => {
  test('the sheet to print is for anyone; the page to read offline knows nobody', async () => {
    const ana = await someone();
    const guest = openBrowser(forum);
    expect((await guest.get('/sheet')).text).toContain('People I can be with or call');
    const help = await guest.get('/help');
    expect(help.links.some(({ href }) => href === '/sheet')).toBe(true);
    expect((await ana.browser.get('/help')).links.some(({ href }) => href === '/me/pages')).toBe(true);
    const offline = await ana.browser.get('/me/pages/offline');
    expect(offline.html).not.toMatch(/form_token|data-token/);
    expect(offline.links.some(({ href }) => href === '/inbox')).toBe(false);
    for (const page of [await ana.browser.get('/me/pages'), offline]) {
      expect(/<title>([^<]*)/.exec(page.html)?.[1]).toMatch(/^My pages/);
    }
  });

  test('no form for a secret can be sent anywhere', async () => {
    const ana = await someone();
    const { html } = await ana.browser.get('/me/pages');
    const forms = [...html.matchAll(/<form [^>]*>/g)].map(([form]) => form);
    const sealed = forms.filter((form) => form.includes('data-form='));
    expect(sealed).toHaveLength(7);
    for (const form of sealed) {
      expect(form).toContain('method="dialog"');
      expect(form).toContain('autocomplete="off"');
      expect(form).not.toContain('action=');
    }
  });
});
