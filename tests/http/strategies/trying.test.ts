import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawPost } from '../../../src/forum/withdraw-post.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { Outcome } from '../../../src/strategies/facets.catalogue.ts';
import { tellOutcome } from '../../../src/strategies/tell-outcome.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { aStrategy, asActor } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
});
afterAll(() => forum.stop());

/** So many people with an account each; what they tell needs no row of theirs. */
const crowd = (count: number) => Array.from({ length: count }, () => asActor(forum, { account: newId() }));
const tells = (strategy: string, told: Outcome | null) => (member: ReturnType<typeof asActor>) =>
  tellOutcome(forum.database.fork(), forum.tools, member, { strategy, told });
const tellAll = async (strategy: string, told: Outcome, people: ReturnType<typeof crowd>): Promise<void> => {
  for (const each of people) await tells(strategy, told)(each);
};
const countsOf = async (strategy: string) => {
  const [row] = await forum.database.fork().execute<Record<string, number>[]>(
    `select helped, same, worse, shown_told as told, shown_helped, shown_same, shown_worse, helped_score as score,
       (select count(*)::int from outcome where strategy_id = ?) as rows from strategy where thread_id = ?`,
    [strategy, strategy],
  );
  return row ?? {};
};
const asGuest = (strategy: string): Promise<Page> => openBrowser(forum).get(`/strategies/${strategy}`);
const press = async (person: Person, strategy: string, words: string): Promise<Page> =>
  person.browser.submit(await person.browser.get(`/strategies/${strategy}`), {}, { press: words });

describe('saying what happened (PRODUCT 9)', () => {
  test('a guest is asked to sign in, and finds no button that tells', async () => {
    const { id } = await aStrategy(forum, ana);
    const page = await asGuest(id);
    expect(page.text).toContain('Too few people have told us yet');
    expect(page.html).not.toContain('name="told"');
    const sent = await openBrowser(forum).raw('POST', `/strategies/${id}/outcome`, new URLSearchParams());
    expect(sent.status).toBe(401);
  });

  test('not of one’s own strategy, not of one that is not there, not of one that is hidden', async () => {
    const { id, opening } = await aStrategy(forum, ana);
    expect((await ana.browser.get(`/strategies/${id}`)).html).not.toContain('name="told"');
    await expect(tells(id, 'helped')(asActor(forum, ana))).rejects.toMatchObject({ status: 403 });
    await expect(tells(newId(), 'helped')(asActor(forum, ben))).rejects.toMatchObject({ status: 404 });
    await forum.database.fork().execute("update post set state = 'hidden' where id = ?", [opening]);
    await expect(tells(id, 'helped')(asActor(forum, ben))).rejects.toMatchObject({ status: 409 });
  });

  test('something else than the three words is refused', async () => {
    const { id } = await aStrategy(forum, ana);
    const page = await ben.browser.get(`/strategies/${id}`);
    const form = page.forms.find(({ action }) => action.endsWith('/outcome'));
    for (const more of [{ told: 'great' }, { told: 'helped', take: 'back' }, {}]) {
      const body = new URLSearchParams({ ...form?.fields, ...more } as Record<string, string>);
      expect((await ben.browser.raw('POST', `/strategies/${id}/outcome`, body)).status).toBe(400);
    }
  });

  test('one answer each: pressed twice it counts once, changed it moves, taken back it is gone', async () => {
    const { id } = await aStrategy(forum, ana);
    const page = await press(ben, id, 'It helped');
    expect(page.text).toContain('Nobody sees that it was you');
    expect(page.html).toMatch(/value="helped" aria-pressed="true"/);
    await press(ben, id, 'It helped');
    expect(await countsOf(id)).toMatchObject({ helped: 1, same: 0, worse: 0, rows: 1, told: 0 });
    await press(ben, id, 'It made things worse');
    expect(await countsOf(id)).toMatchObject({ helped: 0, worse: 1, rows: 1 });
    await press(ben, id, 'Take my answer back');
    expect(await countsOf(id)).toMatchObject({ helped: 0, same: 0, worse: 0, rows: 0 });
  });

  test('whoever says that it made things worse is thanked, and help stands beside it', async () => {
    const { id } = await aStrategy(forum, ana);
    const page = await press(ben, id, 'It made things worse');
    expect(page.text).toContain('It is not your fault');
  });

  test('many people at once lose no answer', async () => {
    const { id } = await aStrategy(forum, ana);
    await Promise.all(crowd(8).map(tells(id, 'same')));
    expect(await countsOf(id)).toMatchObject({ same: 8, rows: 8 });
  });

  test('figures show from eleven on, in tens, and stay until twenty, whatever happens between', async () => {
    const { id } = await aStrategy(forum, ana);
    const people = crowd(20);
    await tellAll(id, 'helped', people.slice(0, 7));
    await tellAll(id, 'same', people.slice(7, 10));
    expect((await asGuest(id)).text).toContain('Too few people have told us yet');
    await tellAll(id, 'worse', people.slice(10, 11));
    const eleven = await asGuest(id);
    expect(eleven.text).toContain('When 11 people had told us:');
    expect(eleven.text).toMatch(/Helped\s+about 60%/);
    expect(eleven.text).toMatch(/No change\s+about 30%/);
    expect(eleven.text).toMatch(/Made it worse\s+about 10%/);
    await tellAll(id, 'worse', people.slice(11, 19));
    for (const each of people.slice(0, 5)) await tells(id, null)(each);
    expect((await asGuest(id)).html).toBe(eleven.html);
    expect((await ben.browser.get('/strategies')).text).toContain(
      'Helped about 60% of 11 people who told us',
    );
    await tellAll(id, 'worse', people.slice(0, 5));
    expect((await asGuest(id)).html).toBe(eleven.html);
    await tellAll(id, 'worse', people.slice(19));
    expect((await asGuest(id)).text).toContain('When 20 people had told us:');
  });

  test('what made things worse for many asks for care and stands lower; cautions of its author stay (SAFETY)', async () => {
    const good = await aStrategy(forum, ana, { facets: { cautions: ['breath-holding'] } });
    const bad = await aStrategy(forum, ana, { facets: { cautions: ['food'] } });
    await tellAll(good.id, 'helped', crowd(11));
    await tellAll(bad.id, 'helped', crowd(8));
    await tellAll(bad.id, 'worse', crowd(3));
    expect((await asGuest(bad.id)).text).toContain('It made things worse for many who tried it');
    expect((await asGuest(bad.id)).text).toContain('This has to do with food');
    expect((await asGuest(good.id)).text).toContain('You hold your breath in this');
    expect((await asGuest(good.id)).text).not.toContain('worse for many');
    const [high, low] = [await countsOf(good.id), await countsOf(bad.id)];
    expect(high.score).toBeGreaterThan((low.score ?? 0) + 0.2);
  });

  test('nothing of an answer is left once the strategy is taken back', async () => {
    const { id, opening } = await aStrategy(forum, ana);
    await tells(id, 'helped')(asActor(forum, ben));
    const { forgetLinks } = await import('../../../src/strategies/forget-links.ts');
    await withdrawPost(forum.database.fork(), forum.tools, asActor(forum, ana), opening, forgetLinks);
    const rows = await forum.database.fork().execute('select 1 from outcome where strategy_id = ?', [id]);
    expect(rows).toHaveLength(0);
  });
});

describe('a private shelf', () => {
  test('keeping needs an account, and a strategy that is there', async () => {
    const { id } = await aStrategy(forum, ana);
    expect((await openBrowser(forum).get('/me/strategies')).status).toBe(401);
    expect((await asGuest(id)).html).not.toContain('/keeping');
  });

  test('it is kept and let go with one press each, with a note, and what one told stands beside it', async () => {
    const { id, opening } = await aStrategy(forum, ana, { title: 'Tea at four' });
    expect((await ben.browser.get('/me/strategies')).text).toContain('Your shelf is empty');
    expect((await press(ben, id, 'Keep for me')).text).toContain('You keep it on your shelf');
    const noting = await ben.browser.get(`/posts/${opening}/bookmark`);
    await ben.browser.submit(noting, { note: 'Works with mint.' }, { press: 'Save the note' });
    await press(ben, id, 'It helped');
    const shelf = await ben.browser.get('/me/strategies');
    expect(shelf.text).toContain('Tea at four');
    expect(shelf.text).toContain('Works with mint.');
    expect(shelf.text).toContain('You said that it helped.');
    expect((await ana.browser.get('/me/strategies')).text).not.toContain('Tea at four');
    await press(ben, id, 'You keep it. Let it go');
    expect((await ben.browser.get('/me/strategies')).text).toContain('Your shelf is empty');
  });

  test('keeping it again keeps the note', async () => {
    const { id, opening } = await aStrategy(forum, ana);
    const noting = await ben.browser.get(`/posts/${opening}/bookmark`);
    await ben.browser.submit(noting, { note: 'At night.' }, { press: 'Keep it' });
    const page = await ben.browser.get(`/strategies/${id}`);
    const form = page.forms.find(({ action }) => action.endsWith('/keeping'));
    await ben.browser.raw(
      'POST',
      `/strategies/${id}/keeping`,
      new URLSearchParams({ ...form?.fields, act: 'set' }),
    );
    expect((await ben.browser.get('/me/strategies')).text).toContain('At night.');
  });
});
