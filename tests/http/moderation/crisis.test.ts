import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkIn } from '../../../src/moderation/check-in.ts';
import { clearOut } from '../../../src/moderation/clear-out.ts';
import { closeCases } from '../../../src/moderation/open-case.ts';
import { openCrisisCase } from '../../../src/moderation/open-crisis-case.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';

const hour = 3_600_000;
const low = 'I feel so hopeless and worn out. I wish I was dead.';
const acute = 'I am going to kill myself tonight. I have the pills here and I wrote a goodbye letter.';

let forum: TestForum;
let anna: Person;
let mod: Person;
beforeAll(async () => {
  forum = await startApp();
  anna = await aMember(forum);
  mod = await aModerator(forum);
  forum.limits.lift(anna.account);
});
afterAll(() => forum.stop());

const sql = <Row>(question: string, values: unknown[] = []): Promise<Row[]> =>
  forum.database.fork().execute<Row[]>(question, values);
/** As the worker does it, without its pause of two seconds. */
const look = (post: string) => openCrisisCase(forum.database.fork(), forum.tools, { post });
const crisisCases = (post: string) =>
  sql<{ id: string; cause: string; lightness: number; state: string }>(
    "select id, cause, lightness, state from moderation_case where post_id = ? and kind = 'crisis'",
    [post],
  );
const titles = (page: Page): boolean => page.text.includes('Thank you for writing it down');
const topOf = (page: Page): boolean => page.text.includes('We would like you to have someone with you now');

describe('help beside one’s own words (CR-2, CR-3, CR-5)', () => {
  test('guests, other members and the team never see it, and a guest’s page is the same to the byte', async () => {
    const calm = await aThread(forum, anna, { text: 'The garden was nice today.' });
    const hard = await aThread(forum, anna, { text: low });
    const ben = await aMember(forum);
    for (const reader of [openBrowser(forum), ben.browser, mod.browser]) {
      expect(titles(await reader.get(`/threads/${hard.id}`))).toBe(false);
    }
    const before = await openBrowser(forum).get(`/threads/${hard.id}`);
    await anna.browser.get(`/threads/${hard.id}`);
    await forum.runJobs();
    expect((await openBrowser(forum).get(`/threads/${hard.id}`)).html).toBe(before.html);
    expect((await openBrowser(forum).get(`/threads/${hard.id}?country=DE`)).text).not.toContain(
      '08001110111',
    );
    expect(titles(await anna.browser.get(`/threads/${calm.id}`))).toBe(false);
  });

  test('the author finds it under the post, with five answers to what holds people back', async () => {
    const { id } = await aThread(forum, anna, { text: low });
    const page = await anna.browser.get(`/threads/${id}`);
    expect(page.text).toContain('Your post is up. Do you want something right now? Only you see this.');
    for (const words of [
      'send the police',
      'cannot pay',
      'serious enough',
      'tried before',
      'cannot speak aloud',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(page.text).toContain('People look in every day, usually between');
    expect(page.html).not.toMatch(/<dialog|role="alertdialog"|data-timer/);
  });

  test('two lines of the country that the reader picks on the page, kept in the address alone (CR-9, CR-10)', async () => {
    const { id } = await aThread(forum, anna, { text: low });
    const before = await anna.browser.get(`/threads/${id}`);
    expect(before.links.filter(({ href }) => href.startsWith('tel:'))).toEqual([]);
    const cookies = [...anna.browser.cookies.keys()];
    const page = await anna.browser.get(`/threads/${id}?country=DE`);
    expect(page.links.filter(({ href }) => href.startsWith('tel:')).length).toBeGreaterThan(0);
    expect([...anna.browser.cookies.keys()]).toEqual(cookies);
    expect(titles(await anna.browser.get(`/threads/${id}?country=zz%3Cb%3E`))).toBe(true);
  });

  test('“Not now” is one action, for this thread and for good, and other threads keep theirs', async () => {
    const one = await aThread(forum, anna, { text: low });
    const other = await aThread(forum, anna, { text: low });
    const page = await anna.browser.get(`/threads/${one.id}`);
    const back = await anna.browser.submit(page, {}, { action: /near\/closing$/ });
    expect(back.status).toBe(200);
    expect(titles(back)).toBe(false);
    await anAnswer(forum, anna, one.id, { text: low });
    expect(titles(await anna.browser.get(`/threads/${one.id}`))).toBe(false);
    expect(titles(await anna.browser.get(`/threads/${other.id}`))).toBe(true);
  });

  test('a post of long ago brings no help along when its author comes back to it', async () => {
    const { id, opening } = await aThread(forum, anna, { text: low });
    await sql("update post set written_hour = written_hour - interval '20 days' where id = ?", [opening]);
    await sql('update thread set version = version + 1 where id = ?', [id]);
    expect(titles(await anna.browser.get(`/threads/${id}`))).toBe(false);
  });

  test('a helper who tells of their own past is no case, and gets no card (CR-12)', async () => {
    const ben = await aMember(forum);
    const { id } = await aThread(forum, anna, { text: 'The garden was nice today.' });
    const post = await anAnswer(forum, ben, id, {
      text: 'Ten years ago I tried to end my life. Today I am glad to be here, and I am with you.',
    });
    await look(post);
    expect(await crisisCases(post)).toEqual([]);
    expect(titles(await ben.browser.get(`/threads/${id}`))).toBe(false);
  });

  test('while somebody still writes, the same help stands on the page where they look it over', async () => {
    const write = await anna.browser.get('/threads/new?space=nights');
    const words = { title: 'Tonight', text: acute };
    const over = await anna.browser.submit(write, words, { action: '/threads/look-over' });
    expect(over.text).toContain('Your post can go up as it is.');
    const calm = await anna.browser.submit(
      write,
      { ...words, title: 'A good day', text: 'The garden was nice.' },
      { action: '/threads/look-over' },
    );
    expect(titles(calm)).toBe(false);
  });
});

describe('what the team gets (CR-6, CR-7, CR-11)', () => {
  test('nothing for words that are only tired', async () => {
    const { opening } = await aThread(forum, anna, { text: 'I am so tired of this weather.' });
    await look(opening);
    expect(await crisisCases(opening)).toEqual([]);
  });

  test('a plan for tonight is a case of level 4 with what was seen, and the post stays as it is (CR-2)', async () => {
    const { id, opening } = await aThread(forum, anna, { text: acute });
    await forum.runJobs();
    const [found] = await crisisCases(opening);
    expect(found).toMatchObject({ cause: 'danger', lightness: 1, state: 'open' });
    const [post] = await sql<{ state: string }>('select state from post where id = ?', [opening]);
    expect(post?.state).toBe('up');
    const page = await mod.browser.get(`/work/cases/${found?.id}/crisis`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('It reads as level 4');
    expect(page.text).toContain('pills');
    const [hint] = await sql<{ content: Buffer }>('select content from crisis_hint where case_id = ?', [
      found?.id,
    ]);
    expect(hint?.content.toString('latin1')).not.toContain('pills');
    expect((await openBrowser(forum).get(`/threads/${id}`)).text).not.toContain('level 4');
  });

  test('its author finds help at the top of every page until they close it, and nobody else does', async () => {
    const eva = await aMember(forum);
    await sql("update site set emergency_number = '112', version = version + 1 where id = 1");
    await forum.site.refresh(forum.database.fork());
    const { id, opening } = await aThread(forum, eva, { text: acute });
    expect(topOf(await eva.browser.get('/'))).toBe(false);
    await look(opening);
    for (const path of ['/', '/inbox', '/me', `/threads/${id}`]) {
      const page = await eva.browser.get(path);
      expect(topOf(page), path).toBe(true);
      expect(titles(page), 'never two of them').toBe(false);
      expect(page.links.map(({ href }) => href)).toContain('tel:112');
      expect(page.text, 'nor the strip of the front page below it').not.toContain('Is it hard right now?');
    }
    const ben = await aMember(forum);
    for (const reader of [openBrowser(forum), ben.browser, mod.browser]) {
      expect(topOf(await reader.get('/'))).toBe(false);
    }
    const [found] = await crisisCases(opening);
    const strange = await ben.browser.raw('POST', `/near/${found?.id}/closing`, new URLSearchParams({}));
    expect([403, 404]).toContain(strange.status);
    const back = await eva.browser.submit(await eva.browser.get('/'), {}, { action: /closing$/ });
    expect(topOf(back)).toBe(false);
    expect(titles(await eva.browser.get(`/threads/${id}`))).toBe(false);
    expect((await crisisCases(opening))[0]?.state).toBe('open');
  });

  test('set to level 5 by a person, it says at the top that it may be passed on, and no longer once it is lower (L5)', async () => {
    const eva = await aMember(forum);
    const { opening } = await aThread(forum, eva, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const at = `/work/cases/${found?.id}/crisis`;
    const passedOn = 'It may be passed on if a life is at risk.';
    expect((await eva.browser.get('/')).text).not.toContain(passedOn);
    for (const level of ['5', '4']) {
      const fill = { level, why: 'A child may be in danger.' };
      await mod.browser.submit(await mod.browser.get(at), fill, { action: `${at}/level` });
      const page = await eva.browser.get('/');
      expect(page.text.includes(passedOn), level).toBe(level === '5');
      expect(page.links.map(({ href }) => href)).toContain('tel:112');
    }
    expect((await openBrowser(forum).get('/')).text).not.toContain(passedOn);
  });

  test('“I am safe for now” is read by the team with the case, which stays open', async () => {
    const eva = await aMember(forum);
    const { opening } = await aThread(forum, eva, { text: acute });
    await look(opening);
    const page = await eva.browser.submit(await eva.browser.get('/'), {}, { action: /safe$/ });
    expect(page.text).toContain('Thank you for telling us.');
    const [found] = await crisisCases(opening);
    expect((await mod.browser.get(`/work/cases/${found?.id}/crisis`)).text).toContain('I am safe for now');
    expect(found?.state).toBe('open');
  });

  test('the level is set by a person, with a sentence why and a line in the log; read again, the same words do not undo it', async () => {
    const { opening } = await aThread(forum, anna, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const at = `/work/cases/${found?.id}/crisis`;
    const missing = await mod.browser.submit(
      await mod.browser.get(at),
      { level: '2' },
      { action: `${at}/level` },
    );
    expect(missing.status).toBe(422);
    const set = await mod.browser.submit(
      await mod.browser.get(at),
      { level: '2', why: 'A line from a song.' },
      { action: `${at}/level` },
    );
    expect(set.text).toContain('The level is set.');
    await look(opening);
    expect((await crisisCases(opening))[0]?.lightness).toBe(3);
    const [line] = await sql<{ act: string }>(
      'select act from moderation_event order by number desc limit 1',
    );
    expect(line?.act).toBe('crisis.level-set');
  });

  test('a case of level 4 is not closed empty: first its form, then an outcome (CR-4)', async () => {
    const { opening } = await aThread(forum, anna, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const at = `/work/cases/${found?.id}/crisis`;
    const close = { action: `${at}/closing` };
    expect((await mod.browser.submit(await mod.browser.get(at), {}, close)).status).toBe(422);
    const early = await mod.browser.submit(await mod.browser.get(at), { outcome: 'supported' }, close);
    expect(early.status).toBe(422);
    expect(early.text).toContain('Please fill in the form first.');
    const empty = await mod.browser.submit(
      await mod.browser.get(at),
      { who: 'I write to them.' },
      { action: at },
    );
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('I write to them.');
    const form = {
      who: 'I write to them.',
      safe: 'safe',
      support: 'A friend.',
      said: 'We are here.',
      again: '24',
    };
    const filled = await mod.browser.submit(await mod.browser.get(at), form, { action: at });
    expect(filled.text).toContain('This is kept.');
    const second = await aModerator(forum);
    const untold = await mod.browser.submit(
      await mod.browser.get(at),
      { ...form, who: 'I do.' },
      { action: at },
    );
    expect(untold.text).toContain('From level 3 on a second person of the team is told.');
    expect(second.account).not.toBe('');
    const alone = await mod.browser.submit(await mod.browser.get(at), { outcome: 'services' }, close);
    expect(alone.text).toContain('two people of the team have to know');
    const [staff] = await sql<{ id: string }>('select id from staff where account_id = ?', [second.account]);
    const named = { ...form, second: staff?.id ?? '' };
    expect((await mod.browser.submit(await mod.browser.get(at), named, { action: at })).text).toContain(
      'This is kept.',
    );
    // To be named is not to have said so (CR-8).
    const quiet = await mod.browser.submit(await mod.browser.get(at), { outcome: 'services' }, close);
    expect(quiet.status).toBe(422);
    expect((await crisisCases(opening))[0]?.state).not.toBe('closed');
    const done = await mod.browser.submit(await mod.browser.get(at), { outcome: 'supported' }, close);
    expect(done.text).toContain('The case is closed.');
    expect((await crisisCases(opening))[0]?.state).toBe('closed');
    const debts = await sql('select 1 from debrief where "case" = ?', [found?.id]);
    expect(debts).toHaveLength(1);
  });

  test('others are brought in once a second person has written in the case with their own hand (CR-8)', async () => {
    const { opening } = await aThread(forum, anna, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const second = await aModerator(forum);
    const [staff] = await sql<{ id: string }>('select id from staff where account_id = ?', [second.account]);
    const at = `/work/cases/${found?.id}/crisis`;
    const form = {
      who: 'Both.',
      safe: 'safe',
      support: 'A friend.',
      said: 'Yes.',
      again: '24',
      second: staff?.id ?? '',
    };
    await mod.browser.submit(await mod.browser.get(at), form, { action: at });
    const notes = { action: /\/notes$/ };
    await second.browser.submit(
      await second.browser.get(`/work/cases/${found?.id}`),
      { note: 'I know of it, and I agree.' },
      notes,
    );
    const close = { action: `${at}/closing` };
    const done = await mod.browser.submit(await mod.browser.get(at), { outcome: 'services' }, close);
    expect(done.text).toContain('The case is closed.');
  });

  test('what is done about the post does not close the case about the person', async () => {
    const { opening } = await aThread(forum, anna, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const page = await mod.browser.get(`/work/cases/${found?.id}`);
    expect(page.text).toContain('The form for this person');
    expect(page.forms.map(({ action }) => action)).not.toContain(`/work/cases/${found?.id}/acts/leave`);
  });

  test('what software saw goes after 30 days, to the day (CR-11)', async () => {
    const { opening } = await aThread(forum, anna, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const kept = () => sql('select 1 from crisis_hint where case_id = ?', [found?.id]);
    const clear = () => clearOut(forum.database.fork(), forum.tools, {});
    forum.clock.move(29 * 24 * hour);
    await clear();
    expect(await kept()).toHaveLength(1);
    forum.clock.move(24 * hour);
    await clear();
    expect(await kept()).toHaveLength(0);
  });
});

describe('how somebody is, a day and three days later (CR-13)', () => {
  const tick = () => checkIn(forum.database.fork(), forum.tools, {});
  const asked = async (post: string) =>
    (await sql("select 1 from statement where act = 'check-in.asked' and post_id = ?", [post])).length;

  test('a question comes after 24 and after 72 hours, and no third one', async () => {
    const eva = await aMember(forum);
    const { opening } = await aThread(forum, eva, { text: acute });
    await look(opening);
    forum.clock.move(23 * hour);
    await tick();
    expect(await asked(opening)).toBe(0);
    forum.clock.move(hour);
    await tick();
    await tick();
    expect(await asked(opening)).toBe(1);
    const inbox = await eva.browser.get('/inbox');
    expect(inbox.text).toContain('Would you like to tell us how it is today?');
    expect(inbox.text).not.toContain('second look');
    forum.clock.move(48 * hour);
    await tick();
    expect(await asked(opening)).toBe(2);
    forum.clock.move(100 * hour);
    await tick();
    expect(await asked(opening)).toBe(2);
  });

  test('whoever declines is not asked again; nobody else can decline for them', async () => {
    const eva = await aMember(forum);
    const { opening } = await aThread(forum, eva, { text: acute });
    await look(opening);
    forum.clock.move(24 * hour);
    await tick();
    const [told] = await sql<{ id: string }>(
      "select id from statement where act = 'check-in.asked' and post_id = ?",
      [opening],
    );
    const ben = await aMember(forum);
    expect((await ben.browser.get(`/statements/${told?.id}`)).status).toBe(404);
    const page = await eva.browser.submit(
      await eva.browser.get(`/statements/${told?.id}`),
      {},
      { action: /no-more$/ },
    );
    expect(page.text).toContain('We will not ask again about this.');
    forum.clock.move(72 * hour);
    await tick();
    expect(await asked(opening)).toBe(1);
  });

  test('whoever answered there is thanked once, under the name they answered with, and nobody else (CR-13)', async () => {
    const [eva, ben] = [await aMember(forum), await aMember(forum)];
    const close = async (thread: { id: string; opening: string }, outcome: 'no-danger' | 'supported') => {
      await look(thread.opening);
      await anAnswer(forum, ben, thread.id);
      await inTransaction(forum.database.fork(), (tx) =>
        closeCases(tx, forum.tools, { post: thread.opening, kinds: ['crisis'], outcome }),
      );
    };
    const thanks = () =>
      sql<{ post_id: string }>("select post_id from statement where act = 'helpers.thanked'");
    await close(await aThread(forum, eva, { text: acute }), 'no-danger');
    expect(await thanks()).toHaveLength(0);
    const thread = await aThread(forum, eva, { text: acute });
    await close(thread, 'supported');
    await close(thread, 'supported');
    expect(await thanks()).toHaveLength(1);
    const { text, html } = await ben.browser.get('/inbox');
    expect(text).toContain('You do not have to carry it alone.');
    expect(text).not.toContain('second look');
    const [, own] = /\/statements\/(\w{20})/.exec(html) ?? [];
    if (own) expect((await ben.browser.get(`/statements/${own}`)).text).toContain('A note for you');
    expect((await eva.browser.get('/inbox')).text).not.toContain('carry it alone');
    forum.clock.move(31 * 24 * hour);
    await clearOut(forum.database.fork(), forum.tools, {});
    expect(await thanks()).toHaveLength(0);
  });

  test('where it was not about danger, nobody is asked', async () => {
    const eva = await aMember(forum);
    const fresh = await anOwner(forum);
    const { opening } = await aThread(forum, eva, { text: acute });
    await look(opening);
    const [found] = await crisisCases(opening);
    const at = `/work/cases/${found?.id}/crisis`;
    await fresh.browser.submit(
      await fresh.browser.get(at),
      { level: '1', why: 'A poem.' },
      { action: `${at}/level` },
    );
    await fresh.browser.submit(
      await fresh.browser.get(at),
      { outcome: 'no-danger' },
      { action: `${at}/closing` },
    );
    forum.clock.move(30 * hour);
    await tick();
    expect(await asked(opening)).toBe(0);
  });
});
