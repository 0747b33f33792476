import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { FORBIDDEN_ADDRESSES, MARKUP_TEXTS } from '../../../src/platform/markdown/hostile-texts.fixture.ts';
import { type Browser, openBrowser, type Page } from '../../support/browser-like.ts';
import { formInCase, whyIn } from '../../support/in-case.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, asActor, aThread } from '../../support/things.ts';
import { type HostileForum, openHostileForum } from './hostile-forum.ts';
import { faultsIn, skeletonOf } from './page-faults.ts';

const texts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></textarea></style></script><script>alert(1)</script>',
  '" autofocus onfocus=alert(1) x="',
  '[x](javascript:alert(1)) <javascript:alert(1)> [y](data:text/html,x) ![z](//evil.example/p.png)',
  '<base href=//evil.example><form action=//evil.example><button formaction=javascript:alert(1)>',
  '<a href="https://a.example" style="position:fixed" onclick=alert(1) ping=//evil.example>x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;',
];
/** A word that must be found again: otherwise the text was never on the page, and nothing was tried. */
const mark = 'Marigold';
const harmless = `Just words ${mark}`;

let place: HostileForum;
let moderator: Person;
let owner: Person;
let guest: Browser;
beforeAll(async () => {
  place = await openHostileForum();
  moderator = await aModerator(place.forum);
  owner = await anOwner(place.forum);
  guest = openBrowser(place.forum);
});
afterEach(() => place.isWell());
afterAll(() => place.forum.stop());

/** Puts a text into one field and gives the pages it then stands on. */
type Place = (text: string) => Promise<Page[]>;

const posted = async (browser: Browser, path: string, form: Record<string, string>): Promise<Page> => {
  const page = await browser.get('/threads/new');
  const token = page.forms.find(({ fields }) => fields.form_token)?.fields.form_token;
  const response = await browser.raw(
    'POST',
    path,
    new URLSearchParams({ ...form, ...(token ? { form_token: token } : {}) }),
  );
  const html = await response.text();
  return {
    status: response.status,
    path,
    headers: response.headers,
    html,
    text: '',
    forms: [],
    frameForms: [],
    links: [],
  };
};
const voice = { voice: 'fresh', fresh_avatar: '3' };

const places: Record<string, Place> = {
  'a title, on every page that lists it': async (text) => {
    const { id } = await aThread(place.forum, place.ana, { title: text });
    return Promise.all(['/', '/waiting', '/spaces/nights', `/threads/${id}`].map((path) => guest.get(path)));
  },
  'a title that is looked over, and one that comes back': async (text) => {
    const form = { title: text, space: 'nights', text: 'x', form_key: newId(), ...voice };
    return [
      await posted(place.ana.browser, '/threads/look-over', form),
      await posted(place.ana.browser, '/threads/look-over', { ...form, space: 'nowhere' }),
    ];
  },
  'a text, in the thread, quoted, edited and in "my posts"': async (text) => {
    const author = await aMember(place.forum);
    const { id, opening } = await aThread(place.forum, author, { text });
    const paths = [
      `/threads/${id}`,
      `/threads/${id}?quote=${opening}`,
      `/posts/${opening}/edit`,
      `/posts/${opening}/withdrawal`,
      '/me/posts',
    ];
    return Promise.all(paths.map((path) => author.browser.get(path)));
  },
  'a quote': async (text) => {
    const { id, opening } = await aThread(place.forum, place.ana, { text });
    await anAnswer(place.forum, place.ana, id, { quotes: opening, text: mark });
    return [await guest.get(`/threads/${id}`)];
  },
  'a text that is looked over, and one that comes back': async (text) => {
    const form = { text, form_key: newId(), quotes: '', ...voice };
    return [
      await posted(place.ana.browser, `/threads/${place.thread}/posts/look-over`, form),
      await posted(place.ana.browser, '/threads/look-over', {
        title: '',
        space: '',
        text,
        form_key: newId(),
        ...voice,
      }),
    ];
  },
  'an offered name that was changed on the way': async (text) => {
    const form = {
      title: 'x',
      space: 'nights',
      text: mark,
      form_key: newId(),
      voice: 'fresh',
      fresh_avatar: '3',
    };
    return [
      await posted(place.ana.browser, '/threads/look-over', { ...form, fresh_name: text.slice(0, 80) }),
    ];
  },
  'words that a refusal gives back': async (text) => [
    await posted(place.ana.browser, `/threads/${newId()}/posts`, { text, form_key: newId(), quotes: '' }),
  ],
  'a sign-in name, a code and words to come back to': async (text) => [
    await posted(guest, '/sign-in', {
      sign_in_name: text,
      passphrase: '',
      next: `/${text}`,
      kept: JSON.stringify({ action: '/threads', fields: { text } }),
    }),
    await posted(guest, '/recovery', {
      sign_in_name: text,
      code: text,
      new_passphrase: 'x',
      form_key: newId(),
    }),
    await posted(guest, '/join', { sign_in_name: text, answer: text, act: 'show' }),
  ],
  'an address to go on to': async (text) => {
    const next = encodeURIComponent(`/${text.replaceAll(' ', '')}`);
    return [
      await guest.get(`/sign-in?next=${next}`),
      await place.ana.browser.get(`/threads/new?space=${next}`),
    ];
  },
  'a name to keep': async (text) => [
    await posted(place.ana.browser, '/me/names', { name: text, seen: text, form_key: newId() }),
  ],
  'a role code': async (text) => [await posted(place.ana.browser, '/me/role', { code: text })],
  'a reference code': async (text) => [await posted(guest, '/reports/outcome', { code: text.slice(0, 100) })],
  'a reporter’s note, for the moderator who reads it': async (text) => {
    const { opening } = await aThread(place.forum, place.ana, { text });
    await posted((await aMember(place.forum)).browser, `/posts/${opening}/reports`, {
      kind: 'unsafe',
      note: text,
      form_key: newId(),
    });
    const [row] = await place.forum.database
      .fork()
      .execute<{ id: string }[]>('select id from moderation_case where post_id = ?', [opening]);
    return [
      await moderator.browser.get(`/work/cases/${row?.id}`),
      await formInCase(moderator.browser, opening, 'hide'),
    ];
  },
  'a note that comes back': async (text) => [
    await posted(guest, `/posts/${place.post}/reports`, { kind: 'nothing', note: text, form_key: newId() }),
  ],
  'a moderator’s note, as the author reads it': async (text) => {
    const author = await aMember(place.forum);
    asActor(place.forum, author);
    const { opening } = await aThread(place.forum, author, { title: mark });
    const form = await formInCase(moderator.browser, opening, 'hide');
    const look = await moderator.browser.submit(form, { reason: 'M08' }, { press: /^See / });
    const seen = await moderator.browser.submit(look, { note: text }, { press: /^See / });
    await moderator.browser.submit(seen, whyIn(seen), { press: /and tell/ });
    return [seen, await author.browser.get('/inbox'), await moderator.browser.get('/work/log')];
  },
  'the settings of the place': async (text) => {
    const form = {
      time_zone: 'Europe/Berlin',
      leave_target: text,
      emergency_number: text,
      looks_in_from: '18',
      looks_in_until: '23',
      version: '1',
      code: '000000',
    };
    return [await posted(owner.browser, '/work/settings', { ...form, name: text, text })];
  },
};

describe('markup in any field is words on the page and nothing else (SECURITY H4, ASVS 1.2, 1.3)', () => {
  test.each(Object.keys(places))('%s', async (name) => {
    const fill = places[name] as Place;
    const expected = (await fill(harmless)).map(({ html }) => skeletonOf(html));
    for (const text of texts) {
      const pages = await fill(`${mark} ${text}`);
      expect(
        pages.some(({ html }) => html.includes(mark)),
        `${text} was on a page`,
      ).toBe(true);
      for (const [at, { html, status, path }] of pages.entries()) {
        expect(status, path).toBeLessThan(500);
        expect(faultsIn(html), `${path} ${text}`).toEqual([]);
        const strange = [...skeletonOf(html)].filter(
          (part) => !expected[at]?.has(part) && !ofBodies.has(part),
        );
        expect(status < 400 ? strange : [], `${path} ${text}`).toEqual([]);
      }
    }
  });

  test('a label of a device, where a member sees their devices', async () => {
    const person = await aMember(place.forum);
    const browser = openBrowser(place.forum);
    const label = '"><img src=x onerror=alert(1)>';
    const form = { sign_in_name: person.signInName, passphrase: person.passphrase, label };
    const page = await browser.submit(await browser.get('/sign-in'), form);
    expect(page.status).toBe(200);
    const sessions = await browser.get('/me/sessions');
    expect(sessions.text).toContain('onerror=alert(1)');
    expect(faultsIn(sessions.html)).toEqual([]);
  });

  test('texts that have passed filters before, all in one thread', async () => {
    const { id } = await aThread(place.forum, place.ana);
    for (let from = 0; from < MARKUP_TEXTS.length; from += 25) {
      const text = MARKUP_TEXTS.slice(from, from + 25)
        .join('\n\n')
        .slice(0, 9_900);
      const up = await place.send(`/threads/${id}/posts`, {
        text,
        quotes: '',
        form_key: newId(),
        ...voice,
        fresh_name: '',
        // Some of them order the reader about: they go up as they are.
        as_is: 'on',
      });
      expect(up.status).toBe(303);
    }
    const page = await guest.get(`/threads/${id}`);
    expect(page.text).toContain('alert(1)');
    expect(faultsIn(page.html)).toEqual([]);
  });

  test('links that lead nowhere good are words, links out leave no trace (SECURITY C8)', async () => {
    const text = FORBIDDEN_ADDRESSES.slice(0, 60)
      .map((address) => `[${mark}](<${address.replace(/[<>\n\0]/g, '')}>)`)
      .join('\n\n');
    const { id } = await aThread(place.forum, place.ana, {
      text: `${text.slice(0, 9_000)}\n\n[out](https://help.example/a?b=c)`,
    });
    const page = await guest.get(`/threads/${id}`);
    expect(faultsIn(page.html)).toEqual([]);
    expect(page.html).toContain(
      '<a href="https://help.example/a?b=c" rel="noopener noreferrer nofollow ugc">',
    );
  });
});

describe('what finds faults finds them', () => {
  test.each([
    '<script>x()</script>',
    '<script src="//evil.example/x.js"></script>',
    '<p onclick="x()">a</p>',
    '<p style="color:red">a</p>',
    '<img src="/x">',
    '<a href="javascript:x()">a</a>',
    '<a href=" java\nscript:x()">a</a>',
    '<a href="https://out.example">a</a>',
    '<form action="https://out.example"></form>',
    '<button formaction="//out.example">a</button>',
    '<iframe srcdoc="a"></iframe>',
    '<base href="/">',
    '<link rel="stylesheet" href="//out.example/x.css">',
  ])('%s', (html) => {
    expect(faultsIn(html)).not.toEqual([]);
  });
});

/** What Markdown may make of a text, on pages that show bodies. */
const ofBodies = new Set(['a', 'a href', 'a rel', 'p', 'br', 'em', 'strong', 'code', 'bdi', 'ul', 'li']);
