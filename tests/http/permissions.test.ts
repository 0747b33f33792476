import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sessionCookieName } from '../../src/accounts/session-cookie-header.ts';
import { openSession } from '../../src/accounts/sessions.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { tellAuthor } from '../../src/notifications/tell-author.ts';
import { newId } from '../../src/platform/ids.ts';
import { inTransaction } from '../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { anAuthenticator, givePasskey } from '../support/authenticator.ts';
import { type Browser, openBrowser } from '../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../support/people.ts';
import { anAnswer, aStory, aStrategy, aThread } from '../support/things.ts';

/** `in`: the request is looked at. `sign-in`: asks to sign in. `nothing`: as if the address did not exist. */
type Outcome = 'in' | 'sign-in' | 'nothing';
type Role = 'guest' | 'member' | 'moderator' | 'owner';
const roles: Role[] = ['guest', 'member', 'moderator', 'owner'];

const anyone = ['in', 'in', 'in', 'in'] as const;
const members = ['sign-in', 'in', 'in', 'in'] as const;
const moderators = ['sign-in', 'nothing', 'in', 'in'] as const;
const owners = ['sign-in', 'nothing', 'nothing', 'in'] as const;
/** For the one member it is about, who is none of these people. */
const theirsAlone = ['sign-in', 'nothing', 'nothing', 'nothing'] as const;
const nobody = ['nothing', 'nothing', 'nothing', 'nothing'] as const;

/** Who gets where: guest, member, moderator, owner. A route that is not here fails. */
const table: Record<string, readonly Outcome[]> = {
  'GET /': anyone,
  'GET /waiting': anyone,
  'GET /spaces/:space': anyone,
  'GET /spaces/:space/feed.atom': anyone,
  'GET /stories': anyone,
  'GET /strategies': anyone,
  'GET /strategies/for/:situation': anyone,
  'GET /strategies/offline.js': anyone,
  'GET /strategies/:strategy': anyone,
  'GET /strategies/:strategy/text': anyone,
  'GET /threads/:thread': anyone,
  'GET /posts/:post': anyone,
  'GET /posts/:post/reports/new': anyone,
  'POST /posts/:post/reports': anyone,
  'GET /reports/outcome': anyone,
  'GET /rules/log': anyone,
  'GET /transparency': anyone,
  'GET /transparency.json': anyone,
  'POST /reports/outcome': anyone,

  'GET /search': anyone,
  'POST /search': anyone,
  'GET /search/:sealed': anyone,
  'POST /search/at-once': anyone,
  'POST /search/following': members,

  'GET /threads/new': members,
  'POST /threads/look-over': members,
  'POST /threads': members,
  'GET /stories/new': members,
  'POST /stories/look-over': members,
  'POST /stories': members,
  'GET /strategies/new': members,
  'POST /strategies/look-over': members,
  'POST /strategies': members,
  'POST /strategies/draft': members,
  'GET /strategies/:strategy/edit': members,
  'POST /strategies/:strategy/edit': members,
  'POST /strategies/:strategy/outcome': members,
  'POST /strategies/:strategy/keeping': members,
  'GET /me/strategies': members,
  'GET /posts/:post/strategies': members,
  'POST /posts/:post/strategies': members,
  'POST /threads/:thread/not-today': members,
  'POST /threads/:thread/posts/look-over': members,
  'POST /threads/:thread/posts': members,
  'POST /threads/:thread/draft': members,
  'POST /threads/:thread/draft/drop': members,
  'POST /posts/:post/reactions': members,
  'GET /posts/:post/later': members,
  'POST /posts/:post/later': members,
  'GET /posts/:post/edit': members,
  'POST /posts/:post/edit': members,
  'GET /posts/:post/withdrawal': members,
  'POST /posts/:post/withdrawal': members,

  'POST /threads/:thread/following': members,
  'POST /spaces/:space/following': members,
  'GET /posts/:post/bookmark': members,
  'POST /posts/:post/bookmark': members,
  'GET /posts/:post/put-away': members,
  'POST /posts/:post/put-away': members,

  'GET /join': anyone,
  'POST /join': anyone,
  'GET /join/codes': members,
  'POST /join/codes': members,
  'GET /join/codes.txt': members,
  // There is an owner, so the one-time link is dead; how it lives is told in set-up.test.ts.
  'GET /set-up/:token': nobody,
  'POST /set-up/:token': nobody,
  'GET /sign-in': anyone,
  'POST /sign-in': anyone,
  'GET /sign-in/code': anyone,
  'POST /sign-in/code': anyone,
  'POST /sign-in/question': anyone,
  'POST /sign-out': anyone,
  'GET /recovery': anyone,
  'POST /recovery': anyone,
  'GET /leave': anyone,

  'GET /me': members,
  'GET /me/posts': members,
  'GET /me/drafts': members,
  'POST /me/drafts': members,
  'POST /me/drafts/:draft/drop': members,
  'GET /me/following': members,
  'GET /me/bookmarks': members,
  'GET /me/put-away': members,
  'POST /me/put-away': members,
  'GET /me/names': members,
  'POST /me/names': members,
  'GET /me/pages': members,
  'GET /me/pages/kept': members,
  'POST /me/pages/kept': members,
  'POST /me/pages/keys': members,
  'POST /me/pages/dropping': members,
  'POST /me/pages/ending': members,
  // The same for everybody, with nothing of anybody in it: read where there is no connection.
  'GET /me/pages/offline': anyone,
  'GET /me/pages/words.txt': anyone,
  'GET /me/pages.js': anyone,
  'GET /sheet': anyone,
  'GET /me/settings': members,
  'POST /me/settings': members,
  'POST /me/settings/drafts': members,
  'GET /me/sessions': members,
  'POST /me/sessions/:session/end': members,
  'POST /me/sessions/end-all': members,
  'GET /me/export': members,
  'POST /me/export': members,
  'GET /me/leaving': members,
  'POST /me/leaving': members,
  'GET /left': anyone,
  'GET /about/kept': anyone,
  'GET /me/passphrase': members,
  'POST /me/passphrase': members,
  'GET /me/codes': members,
  'POST /me/codes': members,
  'GET /me/agreement': members,
  'POST /me/agreement': members,
  'GET /me/role': members,
  'POST /me/role': members,
  'GET /me/two-step': members,
  'POST /me/two-step': members,
  'GET /me/passkeys': members,
  'POST /me/passkeys': members,
  'GET /me/passkeys/new': members,
  'POST /me/passkeys/new': members,
  'POST /me/passkeys/question': members,
  'GET /me/passkeys/:passkey/removal': members,
  'POST /me/passkeys/:passkey/removal': members,
  'GET /inbox': members,
  'POST /inbox/up-to-date': members,
  'GET /statements/:statement': members,
  'POST /statements/:statement/second-look': members,

  'GET /someone-soon': members,
  'POST /someone-soon': members,
  'POST /threads/:thread/someone-soon': members,
  'POST /threads/:thread/near/closing': members,
  // About a name of one's own; to everybody else there is none.
  'POST /near/:case/closing': theirsAlone,
  'POST /near/:case/safe': theirsAlone,
  'POST /statements/:statement/no-more': theirsAlone,

  'GET /help': anyone,
  'GET /about/agreement': anyone,
  'GET /about/privacy': anyone,
  'GET /about/people': anyone,
  'GET /about/contact': anyone,
  'GET /about/first-steps': anyone,
  'GET /about/leave': anyone,
  'GET /about/peer-support': anyone,
  'GET /accessibility': anyone,
  'GET /reading': anyone,
  'POST /reading': anyone,
  'GET /static/:file': anyone,
  'GET /favicon.svg': anyone,
  'GET /robots.txt': anyone,
  'GET /healthz': anyone,
  'GET /readyz': anyone,

  'GET /work': moderators,
  'GET /work/log': moderators,
  'GET /work/waiting': moderators,
  'POST /work/next': moderators,
  'GET /work/cases/:case': moderators,
  'POST /work/cases/:case/claim': moderators,
  'POST /work/cases/:case/passing-on': moderators,
  'POST /work/cases/:case/handing-over': moderators,
  'POST /work/cases/:case/notes': moderators,
  'POST /work/cases/:case/acts/leave': moderators,
  'POST /work/cases/:case/though': owners,
  'POST /work/posts/:post/case': moderators,
  'GET /work/cases/:case/crisis': moderators,
  'POST /work/cases/:case/crisis': moderators,
  'POST /work/cases/:case/crisis/level': moderators,
  'POST /work/cases/:case/crisis/closing': moderators,
  'POST /work/cases/:case/crisis/looking': owners,
  'GET /work/duty': moderators,
  'POST /work/duty': moderators,
  'POST /work/duty/:entry/removing': moderators,
  'GET /work/pager': owners,
  'POST /work/pager': owners,
  'POST /work/pager/test': owners,
  'GET /work/papers': owners,
  'GET /work/papers/:paper': owners,
  'GET /work/papers/:paper/record': owners,
  'POST /work/papers/:paper': owners,
  'GET /work/helplines': owners,
  'POST /work/helplines': owners,
  'POST /work/helplines/paper': owners,
  'POST /work/helplines/:line': owners,
  'GET /work/lead': owners,
  'GET /work/threads/:thread/memorial': owners,
  'POST /work/threads/:thread/memorial': owners,
  'POST /work/threads/:thread/memorial/end': owners,
  'GET /work/cases/:case/acts/:act': moderators,
  'POST /work/cases/:case/acts/:act': moderators,
  'GET /work/cases/:case/by-name': moderators,
  'POST /work/cases/:case/by-name': moderators,
  'POST /work/cases/:case/by-name/:line/restoring': moderators,
  'GET /work/cases/:case/ending': moderators,
  'GET /work/cases/:case/answer': moderators,
  'POST /work/cases/:case/answer': moderators,
  'POST /work/cases/:case/ending': moderators,
  'GET /work/team': owners,
  'POST /work/team': owners,
  'GET /work/flood': moderators,
  'POST /work/flood': moderators,
  'POST /work/flood/:flood/restoring': moderators,
  'GET /work/spaces': owners,
  'GET /work/spaces/:space': owners,
  'POST /work/spaces/:space': owners,
  'GET /work/wording': owners,
  'GET /work/wording/:sentence': owners,
  'POST /work/wording/:sentence': owners,
  'GET /work/kindness': owners,
  'POST /work/kindness': owners,
  'GET /work/kindness/:rule': owners,
  'POST /work/kindness/:rule': owners,
  'GET /work/team/:staff/ending': owners,
  'POST /work/team/:staff/ending': owners,
  'POST /work/shift': moderators,
  'POST /work/shift/with': moderators,
  'GET /work/care': moderators,
  'POST /work/care/themes': moderators,
  'POST /work/care/pulse': moderators,
  'POST /work/care/supervision': owners,
  'POST /work/debriefs/:debrief': moderators,
  'GET /work/my-role': moderators,
  'POST /work/my-role': moderators,
  'GET /work/settings': owners,
  'POST /work/settings': owners,
  'GET /work/search': owners,
  'POST /work/search/rebuild': owners,
  'GET /work/search/words': owners,
  'POST /work/search/words': owners,
  'GET /work/search/quality': owners,
  'POST /work/search/quality': owners,
  // The last: whoever knows a person may do nothing else in the case.
  'POST /work/cases/:case/knowing': moderators,
};

let forum: TestForum;
let people: Record<Exclude<Role, 'guest'>, Person>;
/** Somebody none of the people above is: their thread, their post, a case about it. */
let other: {
  person: Person;
  thread: string;
  post: string;
  case: string;
  strategy: string;
  appeal: string;
  /** A case about the person. */
  crisis: string;
  staff: string;
};
const ownPosts = new Map<Role, string>();
const ownStrategies = new Map<Role, string>();
const ownStories = new Map<Role, string>();
const ownStatements = new Map<Role, string>();
const ownPasskeys = new Map<Role, string>();

beforeAll(async () => {
  forum = await startApp();
  people = {
    member: await aMember(forum, { codesPending: true }),
    moderator: await aModerator(forum, { codesPending: true }),
    owner: await anOwner(forum, { codesPending: true }),
  };
  const person = await aMember(forum);
  const { id: thread, opening: post } = await aThread(forum, person);
  for (const role of roles.slice(1)) {
    const own = people[role as keyof typeof people];
    ownPosts.set(role, await anAnswer(forum, own, thread));
    ownStrategies.set(role, (await aStrategy(forum, own)).id);
    ownStories.set(role, (await aStory(forum, own)).opening);
    ownPasskeys.set(role, await givePasskey(forum, own.account, anAuthenticator()));
  }
  ownPosts.set('guest', post);
  const { id: strategy } = await aStrategy(forum, person);
  const guest = openBrowser(forum);
  const sent = await guest.submit(await guest.get(`/posts/${post}/reports/new`), { kind: 'unkind' });
  expect(sent.status).toBe(200);
  const [row] = await forum.database.fork().execute<{ id: string }[]>('select id from moderation_case');
  for (const [role, own] of ownPosts) ownStatements.set(role, await aStatement(own));
  const statement = ownStatements.get('guest') ?? '';
  const appeal = await inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'appeal', cause: 'second-look', statement }),
  );
  const crisis = await inTransaction(forum.database.fork(), (tx) =>
    openCase(tx, forum.tools, { post, kind: 'crisis', cause: 'danger' }),
  );
  const [staff] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from staff where account_id = ?', [people.moderator.account]);
  other = { person, thread, post, strategy, case: row?.id ?? '', appeal, crisis, staff: staff?.id ?? '' };
});
afterAll(() => forum.stop());

/** A decision about a post that its author can ask about. */
const aStatement = (post: string): Promise<string> =>
  inTransaction(forum.database.fork(), async (tx) => {
    const [row] = await tx.execute<{ name_id: string }[]>('select name_id from post where id = ?', [post]);
    const told = { act: 'post.hidden', reason: 'M08', note: '' } as const;
    return tellAuthor(tx, forum.tools, { ...told, name: row?.name_id ?? '', post });
  });

describe('every route has its line in the table (SECURITY D)', () => {
  test('every declared route is in the table, and nothing else', () => {
    const declared = forum.features.flatMap((feature) => [...feature.declared.keys()]);
    expect(
      declared.filter((route) => !(route in table)),
      'routes without a line',
    ).toEqual([]);
    expect(
      Object.keys(table).filter((route) => !declared.includes(route)),
      'lines without a route',
    ).toEqual([]);
    expect(new Set(declared).size, 'declared once').toBe(declared.length);
  });

  test('the app has no route besides the declared ones', () => {
    const routes = inspectRoutes(forum.app).filter(({ path }) => path !== '/*');
    expect(
      [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].filter(
        (route) => !(route in table),
      ),
    ).toEqual([]);
  });

  test('the word a route declares is the line it has', () => {
    const lines = { anyone, member: members, moderator: moderators, owner: owners };
    for (const feature of forum.features) {
      for (const [route, access] of feature.declared) {
        const line = table[route];
        if (line === theirsAlone) expect([route, access]).toEqual([route, 'member']);
        else if (line !== nobody) expect([route, table[route]]).toEqual([route, lines[access]]);
      }
    }
  });
});

describe.each(roles)('%s (SECURITY D)', (role) => {
  test.each(Object.entries(table))('%s', async (route, outcomes) => {
    const browser = await signedInAs(role);
    const path = addressOf(route, role);
    const page = await ask(browser, route, path);
    expect(outcomeOf(page.status), `${page.status} for ${route}`).toBe(outcomes[roles.indexOf(role)]);
    const json = await ask(await signedInAs(role), route, path, { accept: 'application/json' });
    expect(outcomeOf(json.status), 'the same for a program that asks for JSON').toBe(outcomeOf(page.status));
  });
});

describe('a role that is taken away is gone with the next request', () => {
  test('a moderator who is a member again finds no work', async () => {
    const person = await aModerator(forum);
    expect((await person.browser.get('/work')).status).toBe(200);
    await forum.database.fork().execute("update account set role = 'member' where id = ?", [person.account]);
    expect((await person.browser.get('/work')).status).toBe(404);
  });

  test('a role counts only with its second step (SECURITY A5)', async () => {
    const person = await anOwner(forum);
    await forum.database.fork().execute('update account set two_step = null where id = ?', [person.account]);
    for (const path of ['/work', '/work/team', '/work/settings'])
      expect((await person.browser.get(path)).status).toBe(404);
  });

  test('a session that was ended elsewhere reads as a guest', async () => {
    const person = await aMember(forum);
    await forum.database.fork().execute('delete from session where account_id = ?', [person.account]);
    expect((await person.browser.get('/me')).status).toBe(401);
  });
});

describe('what is not yours answers like what does not exist (SECURITY 0.5)', () => {
  test.each([
    ['GET', '/posts/:id/edit', {}],
    ['POST', '/posts/:id/edit', { text: 'Other words', revision: '1' }],
    ['GET', '/posts/:id/withdrawal', {}],
    ['POST', '/posts/:id/withdrawal', {}],
    ['GET', '/posts/:id/later', {}],
    ['POST', '/posts/:id/later', { wish: 'erase', days: '0' }],
  ])('%s %s of somebody else', async (method, pattern, form) => {
    for (const role of roles.slice(1)) {
      const route = `${method} ${pattern}`;
      const theirs = await ask(await signedInAs(role), route, pattern.replace(':id', other.post), {}, form);
      const nobodys = await ask(await signedInAs(role), route, pattern.replace(':id', newId()), {}, form);
      expect([role, theirs.status, nobodys.status]).toEqual([role, 404, 404]);
      expect(await plain(theirs)).toEqual(await plain(nobodys));
    }
    const [post] = await forum.database
      .fork()
      .execute<{ state: string; revision: number }[]>('select state, revision from post where id = ?', [
        other.post,
      ]);
    expect(post).toEqual({ state: 'up', revision: 1 });
  });

  test.each(['GET', 'POST'])('%s the form of a strategy of somebody else', async (method) => {
    for (const role of roles.slice(1)) {
      const route = `${method} /strategies/:id/edit`;
      const of = (id: string) => `/strategies/${id}/edit`;
      const theirs = await ask(await signedInAs(role), route, of(other.strategy));
      const nobodys = await ask(await signedInAs(role), route, of(newId()));
      expect([role, theirs.status, nobodys.status]).toEqual([role, 404, 404]);
      expect(await plain(theirs)).toEqual(await plain(nobodys));
    }
  });

  test('ending a session of somebody else says what ending none says, and ends nothing', async () => {
    const person = other.person.account;
    const sessions = () =>
      forum.database
        .fork()
        .execute<{ id: string }[]>('select id from session where account_id = ?', [person]);
    const [theirs] = await sessions();
    const before = (await sessions()).length;
    const route = 'POST /me/sessions/:session/end';
    for (const role of roles.slice(1)) {
      const one = await ask(await signedInAs(role), route, `/me/sessions/${theirs?.id}/end`);
      const none = await ask(await signedInAs(role), route, `/me/sessions/${newId()}/end`);
      expect([one.status, one.headers.get('location')]).toEqual([none.status, none.headers.get('location')]);
    }
    expect((await sessions()).length).toBe(before);
  });

  test('a member asks for work that exists and for work that does not, and cannot tell them apart', async () => {
    for (const route of ['GET /work/cases/:id', 'POST /work/posts/:id/case', 'GET /work/:id']) {
      const address = route.split(' ')[1] ?? '';
      const real = route.includes('cases') ? other.case : other.post;
      const one = await ask(await signedInAs('member'), route, address.replace(':id', real));
      const none = await ask(await signedInAs('member'), route, address.replace(':id', newId()));
      expect([route, one.status, none.status]).toEqual([route, 404, 404]);
      expect(await plain(one)).toEqual(await plain(none));
    }
  });

  test('a hidden post: others and guests find as much as of one that never was', async () => {
    const { opening } = await aThread(forum, other.person, { title: 'Soon hidden' });
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [opening]);
    for (const role of ['guest', 'member'] as const) {
      const hidden = await ask(await signedInAs(role), 'GET', `/posts/${opening}/reports/new`);
      const none = await ask(await signedInAs(role), 'GET', `/posts/${newId()}/reports/new`);
      expect([hidden.status, none.status]).toEqual([404, 404]);
      expect(await plain(hidden)).toEqual(await plain(none));
    }
  });
});

/** A browser with a session of its own, so that a request that ends it harms no other. */
async function signedInAs(role: Role): Promise<Browser> {
  const browser = openBrowser(forum);
  if (role === 'guest') return browser;
  const { account } = people[role];
  const session = await openSession(forum.database.fork(), forum.tools, { account, shared: false });
  browser.cookies.set(sessionCookieName(false), session.cookie);
  return browser;
}

/** A post that this person may do something with: one's own where only its author may. */
function postOf(route: string, role: Role): string {
  if (route.endsWith('/:post/strategies')) return ownStories.get(role) ?? other.post;
  return /\/(edit|withdrawal|later)$/.test(route) ? (ownPosts.get(role) ?? '') : other.post;
}

function addressOf(route: string, role: Role): string {
  const own = /\/(edit|withdrawal|later)$/.test(route);
  const values: Record<string, string> = {
    space: 'nights',
    thread: other.thread,
    post: postOf(route, role),
    case: route.endsWith('/answer')
      ? other.appeal
      : /\/crisis|\/near\//.test(route)
        ? other.crisis
        : other.case,
    statement: ownStatements.get(role) ?? '',
    act: 'hide',
    staff: other.staff,
    strategy: (own && ownStrategies.get(role)) || other.strategy,
    situation: 'sleep',
    rule: 'J01',
    sentence: 'reason.M01.label',
    flood: '1',
    entry: newId(),
    line: route.includes('/by-name/') ? '1' : 'de-telefonseelsorge',
    paper: 'law',
    session: newId(),
    passkey: ownPasskeys.get(role) ?? newId(),
    draft: newId(),
    debrief: newId(),
    sealed: 'A'.repeat(720),
    token: 'A'.repeat(32),
    file: stylesheet(),
  };
  return (route.split(' ')[1] ?? '').replace(/:([a-z]+)/g, (_, name: string) => values[name] ?? '');
}

let sheet = '';
const stylesheet = (): string => sheet;
beforeAll(async () => {
  sheet = /\/static\/(site\.[0-9a-z]+\.css)/.exec((await openBrowser(forum).get('/')).html)?.[1] ?? '';
});

/** One request; a form is empty but for the token that a page of this session would carry. */
async function ask(
  browser: Browser,
  route: string,
  path: string,
  headers: Record<string, string> = {},
  form: Record<string, string> = {},
): Promise<Response> {
  if (!route.startsWith('POST')) return browser.raw('GET', path, undefined, headers);
  const page = await browser.get('/threads/new');
  const token = page.forms.find(({ fields }) => fields.form_token)?.fields.form_token;
  return browser.raw(
    'POST',
    path,
    new URLSearchParams({ ...form, ...(token ? { form_token: token } : {}) }),
    headers,
  );
}

function outcomeOf(status: number): Outcome | number {
  if (status === 401) return 'sign-in';
  if (status === 404) return 'nothing';
  if (status < 300 || status === 303 || [400, 409, 422, 429].includes(status)) return 'in';
  return status;
}

/** A page without what differs from request to request: ids, tokens, the address itself. */
async function plain(response: Response): Promise<string> {
  const text = await response.text();
  return text.replace(/value="[A-Za-z0-9_-]{40,}"/g, '').replace(/[0-9a-z]{20}/g, 'ID');
}
