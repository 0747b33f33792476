import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { voiceKey } from '../../../src/accounts/sealed-link.ts';
import { keepPost } from '../../../src/forum/keep-post.ts';
import { react } from '../../../src/forum/react.ts';
import { goDue } from '../../../src/leaving/go-due.ts';
import { tellOutcome } from '../../../src/strategies/tell-outcome.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ben: Person;
let theirs: { id: string; opening: string };
let strategy: { id: string; opening: string };

beforeAll(async () => {
  forum = await startApp();
  ben = await aMember(forum);
  theirs = await aThread(forum, ben);
  strategy = await aStrategy(forum, ben);
});
afterAll(() => forum.stop());

const em = () => forum.database.fork();
const day = 86_400_000;
const rows = <Row>(text: string, values: unknown[] = []) => em().execute<Row[]>(text, values);
const count = async (text: string, values: unknown[] = []) => (await rows(text, values)).length;

/** Somebody with a little of everything. */
async function somebody(word: string) {
  const person = await aMember(forum);
  const actor = asActor(forum, person);
  const thread = await aThread(forum, person, { title: `${word} in a title`, text: `${word} in an opening` });
  const answer = await anAnswer(forum, person, theirs.id, { text: `${word} in an answer` });
  await aStory(forum, person, { title: `${word} in a story` });
  await keepPost(em(), forum.tools, actor, { post: theirs.opening, note: `${word} in a note` });
  await react(em(), forum.tools, actor, { post: theirs.opening, word: 'thanks', stands: true });
  await tellOutcome(em(), forum.tools, actor, { strategy: strategy.id, told: 'helped' });
  await person.browser.raw(
    'POST',
    `/threads/${theirs.id}/draft`,
    await draftForm(person, `${word} in a draft`),
  );
  return { person, thread, answer };
}

const draftForm = async ({ browser }: Person, text: string) => {
  const page = await browser.get('/threads/new');
  return new URLSearchParams({
    text,
    form_token: page.forms.find(({ fields }) => fields.form_token)?.fields.form_token ?? '',
  });
};
const ask = async (person: Person, choice: string, passphrase = person.passphrase) =>
  person.browser.submit(
    await person.browser.get('/me/leaving'),
    { choice, passphrase },
    { press: 'Leave this place' },
  );
const signIn = async (person: Person) => {
  const browser = openBrowser(forum);
  const page = await browser.submit(
    await browser.get('/sign-in'),
    { sign_in_name: person.signInName, passphrase: person.passphrase },
    { action: '/sign-in' },
  );
  return { browser, page };
};
const pass = async (days: number) => {
  forum.clock.move(days * day);
  await goDue(em(), forum.tools, {});
  await forum.runSearch();
};
/** Every text of the database, as a copy of it would have. */
async function everywhere(): Promise<string> {
  const tables = await rows<{ name: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'search')`,
  );
  const texts = await Promise.all(
    tables.map(async ({ name }) =>
      (await rows<{ row: string }>(`select t::text as row from ${name} t`)).map(({ row }) => row).join('\n'),
    ),
  );
  return texts.join('\n');
}

describe('asking to leave (PR-6)', () => {
  test('a wrong passphrase, and no choice, change nothing', async () => {
    const { person } = await somebody('quartz');
    expect((await ask(person, 'cut', 'something else')).status).toBe(422);
    const without = await person.browser.submit(
      await person.browser.get('/me/leaving'),
      { passphrase: person.passphrase },
      { press: 'Leave this place' },
    );
    expect(without.status).toBe(422);
    expect(without.text).toContain('Choose what should become of your words');
    expect(await count('select 1 from departure where account_id = ?', [person.account])).toBe(0);
    expect((await person.browser.get('/me')).status).toBe(200);
  });

  test('the last owner is told to hand over first', async () => {
    const owner = await anOwner(forum);
    const page = await ask(owner, 'take');
    expect(page.status).toBe(409);
    expect(page.text).toContain('You are the last owner');
    expect(await count('select 1 from departure where account_id = ?', [owner.account])).toBe(0);
  });

  test('until the Monday nothing changes that others could see, and signing in takes it back', async () => {
    const { person, thread } = await somebody('feldspar');
    const before = (await openBrowser(forum).get(`/threads/${thread.id}`)).text;
    const page = await ask(person, 'take');
    expect(page.text).toContain('Sunday, March 22');
    expect((await person.browser.get('/me')).status).toBe(401);
    await pass(6);
    expect((await openBrowser(forum).get(`/threads/${thread.id}`)).text).toContain('feldspar in an opening');
    expect(before).toContain('feldspar in an opening');
    const back = await signIn(person);
    expect(back.page.text).toContain('you stay');
    await pass(14);
    expect((await openBrowser(forum).get(`/threads/${thread.id}`)).text).toContain('feldspar in an opening');
    expect((await signIn(person)).page.text).not.toContain('you stay');
  });

  test('words that are taken along are gone from every table, from the index and from pages; answers of others stay', async () => {
    const { person, thread } = await somebody('obsidian');
    await anAnswer(forum, ben, thread.id, { text: 'Ben answered here' });
    await forum.runSearch();
    expect(await everywhere()).toContain('obsidian');
    await ask(person, 'take');
    await pass(14);
    expect(await everywhere()).not.toContain('obsidian');
    const page = await openBrowser(forum).get(`/threads/${thread.id}`);
    expect(page.text).toContain('Ben answered here');
    expect(page.html).not.toContain('obsidian');
    for (const table of ['account', 'locker', 'session', 'recovery_code', 'passkey', 'departure'])
      expect([
        table,
        await count(`select 1 from ${table} where ${table === 'account' ? 'id' : 'account_id'} = ?`, [
          person.account,
        ]),
      ]).toEqual([table, 0]);
    expect((await signIn(person)).page.status).toBe(422);
  });

  test('words that are left keep their names, and nothing leads from them to anybody', async () => {
    const { person, thread, answer } = await somebody('basalt');
    const before = await rows<{ shown: string }>(
      'select n.shown from name n join post p on p.name_id = n.id where p.id = ?',
      [answer],
    );
    await ask(person, 'cut');
    await pass(14);
    expect((await openBrowser(forum).get(`/threads/${thread.id}`)).text).toContain('basalt in an opening');
    const after = await rows<{ id: string; shown: string; owner_sealed: Buffer }>(
      'select n.id, n.shown, n.owner_sealed from name n join post p on p.name_id = n.id where p.id = ?',
      [answer],
    );
    expect(after.map(({ shown }) => shown)).toEqual(before.map(({ shown }) => shown));
    for (const { id, owner_sealed: sealed } of after)
      expect(forum.keys.open('name-owner', id, sealed).toString()).not.toBe(person.account);
    for (const { id } of [thread, theirs])
      expect(
        await count('select 1 from voice where blind_key = ?', [voiceKey(forum.keys, person.account, id)]),
      ).toBe(0);
    expect(await count('select 1 from account where id = ?', [person.account])).toBe(0);
    expect(await everywhere()).not.toContain(person.account);
  });

  test('what they said in a word and told of a strategy is taken back, with what others are told of it', async () => {
    const told = async () =>
      rows<{ helped: number }>('select helped from strategy where thread_id = ?', [strategy.id]);
    const before = Number((await told())[0]?.helped);
    const reactions = await count('select 1 from reaction where post_id = ?', [theirs.opening]);
    const { person } = await somebody('granite');
    expect(Number((await told())[0]?.helped)).toBe(before + 1);
    await ask(person, 'cut');
    await pass(14);
    expect(Number((await told())[0]?.helped)).toBe(before);
    expect(await count('select 1 from reaction where post_id = ?', [theirs.opening])).toBe(reactions);
  });

  test('a job that was stopped half way goes on where it was', async () => {
    const { person, thread } = await somebody('marble');
    await ask(person, 'take');
    forum.clock.move(14 * day);
    const note = forum.tools.erased.note;
    let left = 1;
    forum.tools.erased.note = async (kind, ids) => {
      left -= 1;
      if (left < 0) throw new Error('stopped');
      return note(kind, ids);
    };
    await expect(goDue(em(), forum.tools, {})).rejects.toThrow('stopped');
    forum.tools.erased.note = note;
    expect((await signIn(person)).page.status).toBe(422);
    await goDue(em(), forum.tools, {});
    expect(await count('select 1 from account where id = ?', [person.account])).toBe(0);
    expect((await openBrowser(forum).get(`/threads/${thread.id}`)).html).not.toContain('marble');
  });

  test('the list of what was erased holds neither ids nor words', async () => {
    const { person, thread } = await somebody('slate');
    await ask(person, 'take');
    await pass(14);
    const text = await listText();
    expect(text).not.toBe('');
    for (const secret of [person.account, thread.opening, thread.id, 'slate'])
      expect(text).not.toContain(secret);
    expect(
      text.split('\n').every((line) => /^((post|account|account-with-words) [\w-]{43})?$/.test(line)),
    ).toBe(true);
    const list = await forum.tools.erased.read();
    expect([
      list.has('post', thread.opening),
      list.has('account-with-words', person.account),
      list.has('post', theirs.opening),
    ]).toEqual([true, true, false]);
  });

  test('what is on the list longer than 35 days is taken off it', async () => {
    await pass(34);
    const kept = (await forum.tools.erased.read()).size;
    expect(kept).toBeGreaterThan(0);
    await pass(2);
    expect((await forum.tools.erased.read()).size).toBe(0);
  });
});

async function listText(): Promise<string> {
  const folder = forum.erasedFolder;
  const files = await readdir(folder);
  return (await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')))).join('\n');
}
