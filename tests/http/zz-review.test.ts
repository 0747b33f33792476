import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { createLimits } from '../../src/platform/limits.ts';
import { openLog } from '../../src/platform/log.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { openBrowser, parse } from '../support/browser-like.ts';
import { aMember, aModerator } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { decide } from './moderation/story.ts';
import { takeAway } from './site/away.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(async () => {
  console.log(
    'FAULTS',
    forum.faults.map((f) => (f as any)?.message?.slice?.(0, 300)),
  );
  forum.faults.length = 0;
  await forum.stop();
});
beforeEach(() => void Object.assign(forum.limits, createLimits()));
const token = (html: string) => /name="form_token" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('hidden title', async () => {
  const rowan = await aMember(forum);
  const other = await aMember(forum);
  const mod = await aModerator(forum);
  const t = await aThread(forum, rowan, { title: 'SECRETTITLE zzz' });
  await anAnswer(forum, other, t.id);
  await decide(mod.browser, `/work/posts/${t.opening}/hiding`, { reason: 'M08' });
  for (const [who, b] of [
    ['guest', openBrowser(forum)],
    ['other', other.browser],
    ['mod', mod.browser],
    ['own', rowan.browser],
  ] as const)
    for (const p of [
      '/',
      '/spaces/nights',
      '/waiting',
      `/threads/${t.id}`,
      '/me/posts',
      '/inbox',
      '/work/log',
    ]) {
      const page = await b.get(p);
      console.log(who, p, page.status, page.html.includes('SECRETTITLE'));
    }
});

test('paths', async () => {
  const m = await aMember(forum);
  for (const p of [
    '/spaces/%00',
    '/spaces/%ff',
    '/threads/%00',
    '/threads/%ff',
    '/threads/%2e%2e',
    '/posts/%00',
    '/set-up/%00',
    '/threads/new?space=%00',
    '/help?country=%00',
    '/sign-in?next=%00',
    '/?page=1e9',
    '/spaces/nights?page=1e9',
    '/spaces/nights?page=9999999',
    '/waiting?page=0',
    `/?${'a'.repeat(60000)}`,
    '/threads/new?space=' + 'x'.repeat(5000),
    '/?done=__proto__',
    '/me/posts?page=9999999',
    '/?done=constructor',
  ])
    for (const b of [openBrowser(forum), m.browser]) {
      const r = await b.raw('GET', p);
      const h = await b.raw('HEAD', p);
      console.log(p.slice(0, 40), r.status, h.status);
    }
});

test('text kept with db away', async () => {
  const m = await aMember(forum);
  const t = await aThread(forum, m);
  const page = await m.browser.get(`/threads/${t.id}`);
  const form = page.forms.find(
    (f) => f.action.endsWith('/posts') || f.buttons.some((b) => b.formaction?.endsWith('/posts')),
  );
  const back = await takeAway(forum);
  for (const path of [
    `/threads/${t.id}/posts`,
    `/posts/${t.opening}/edit`,
    `/posts/${t.opening}/reports`,
    '/threads',
    '/threads/look-over',
  ]) {
    const r = await m.browser.raw(
      'POST',
      path,
      new URLSearchParams({ ...form?.fields, text: 'MYPRECIOUS', note: 'MYPRECIOUS' }),
    );
    const html = await r.text();
    console.log('away member', path, r.status, r.headers.get('retry-after'), html.includes('MYPRECIOUS'));
    const g = await openBrowser(forum).raw(
      'POST',
      path,
      new URLSearchParams({ form_key: newId(), text: 'MYPRECIOUS', note: 'MYPRECIOUS', kind: 'unkind' }),
    );
    console.log('away guest', path, g.status, (await g.text()).includes('MYPRECIOUS'));
  }
  for (const p of [
    '/help',
    '/leave',
    '/favicon.svg',
    '/',
    '/about/privacy',
    '/about/people',
    '/sign-in',
    '/recovery',
    '/join',
    '/nonsense',
    '/reports/outcome',
  ]) {
    const r = await openBrowser(forum).raw('GET', p);
    const mr = await m.browser.raw('GET', p);
    console.log('away', p, r.status, mr.status);
  }
  await back();
});

test('kept text lost on sign-in 403', async () => {
  const m = await aMember(forum);
  const b = openBrowser(forum);
  // expired session: guest posts a text
  const r = await b.raw(
    'POST',
    '/threads/look-over',
    new URLSearchParams({ title: 'x', text: 'MYPRECIOUS', space: 'nights', form_key: newId() }),
  );
  const html = await r.text();
  const form = parse(html).forms.find((f) => f.action === '/sign-in');
  console.log(r.status, form?.fields.kept?.slice(0, 60));
  // signs in in another tab
  for (const [k, v] of m.browser.cookies) b.cookies.set(k, v);
  const again = await b.raw(
    'POST',
    '/sign-in',
    new URLSearchParams({ ...form?.fields, sign_in_name: m.signInName, passphrase: m.passphrase }),
  );
  console.log('other tab signed in', again.status, (await again.text()).includes('MYPRECIOUS'));
  const b2 = openBrowser(forum);
  const back = await takeAway(forum);
  const away = await b2.raw(
    'POST',
    '/sign-in',
    new URLSearchParams({ ...form?.fields, sign_in_name: m.signInName, passphrase: m.passphrase }),
  );
  console.log('away sign-in', away.status, (await away.text()).includes('MYPRECIOUS'));
  await back();
});

test('lock timeout', async () => {
  const m = await aMember(forum);
  const t = await aThread(forum, m);
  const page = await m.browser.get(`/threads/${t.id}`);
  let done: () => void = () => {};
  const held = new Promise<void>((r) => {
    done = r;
  });
  const tx = forum.database.fork().transactional(async (tx) => {
    await tx.execute('select 1 from thread where id = ? for update', [t.id]);
    await held;
  });
  await new Promise((r) => setTimeout(r, 100));
  const r = await m.browser.raw(
    'POST',
    `/threads/${t.id}/posts`,
    new URLSearchParams({
      form_token: token(page.html),
      text: 'MYPRECIOUS',
      form_key: newId(),
      voice: 'fresh',
    }),
  );
  console.log('locked', r.status, (await r.text()).includes('MYPRECIOUS'));
  done();
  await tx;
});

test('log', async () => {
  const lines: string[] = [];
  const log = openLog({ level: 'debug', production: true }, { write: (l) => void lines.push(l) });
  const text = 'hello\n    at Elm Street with Anna (12:30:15)\n    at SECRET:1:1\nbye';
  for (const sql of ['insert into post (id) values (?)', 'select ?::int', 'select ?::text, 1/0'])
    try {
      await forum.database.fork().execute(sql, [text]);
    } catch (e) {
      log.error('x', { error: e });
      console.log((e as Error).stack?.slice(0, 3000));
    }
  try {
    await forum.database.fork().execute('select ?::int', [text]);
  } catch (e) {}
  console.log(lines.join(''), lines.join('').includes('Anna') || lines.join('').includes('SECRET'));
});
