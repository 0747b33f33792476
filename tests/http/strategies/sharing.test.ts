import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStrategy, asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  ben = await aMember(forum);
  asActor(forum, ana);
  asActor(forum, ben);
});
afterAll(() => forum.stop());

const told = {
  title: 'Cold water on the wrists',
  about: 'It brings me back when my thoughts run.',
  steps: '1. Go to a tap.\n- Hold your wrists under it.\n\nCount to thirty.',
  when: 'Before exams.',
  when_not: 'When I was cold already.',
  care: 'Not with a wound.',
  situation_panic: 'on',
  situation_anxiety: 'on',
  kind_senses: 'on',
  minutes: '1',
  energy: 'very-low',
  company: 'alone',
  cost: 'free',
  evidence: 'my-experience',
  'thing_water-or-ice': 'on',
};
const without = (...names: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(told).map(([name, value]) => [name, names.includes(name) ? '' : value]));

const strategyForm = (page: Page) => page.forms.find((form) => 'steps' in form.fields);
const lookOver = async (person: Person, words: Record<string, string>): Promise<Page> =>
  person.browser.submit(await person.browser.get('/strategies/new'), words, { press: 'Look it over' });
const share = async (person: Person, words: Record<string, string>): Promise<Page> =>
  person.browser.submit(await lookOver(person, words), {}, { press: 'Put it up' });
const idOf = (page: Page): string => /\/strategies\/([0-9a-z]{20})/.exec(page.path)?.[1] ?? '';

describe('sharing a strategy (PO-4)', () => {
  test('a guest is asked to sign in', async () => {
    expect((await openBrowser(forum).get('/strategies/new')).status).toBe(401);
  });

  test('everything that is missing is named at once, and every word and box is kept', async () => {
    const back = await lookOver(ana, { about: 'Only what it is', kind_senses: 'on', thing_music: 'on' });
    expect(back.status).toBe(422);
    for (const field of ['title', 'steps', 'when', 'when_not', 'situation', 'minutes', 'energy']) {
      expect(back.html, field).toContain(`id="${field}-error"`);
    }
    const inOrder = ['title', 'steps', 'when', 'when_not', 'situation', 'minutes', 'energy'];
    const named = back.links.map(({ href }) => href.slice(1)).filter((field) => inOrder.includes(field));
    expect(named).toEqual(inOrder);
    expect(back.html).not.toContain('id="kind-error"');
    expect(back.html).not.toContain('id="about-error"');
    expect(strategyForm(back)?.fields.about).toBe('Only what it is');
    expect(strategyForm(back)?.fields.thing_music).toBe('on');
  });

  test('"when it did not" is asked for, and "I don’t know yet" answers it', async () => {
    const back = await lookOver(ana, without('when_not'));
    expect(back.status).toBe(422);
    expect(back.text).toContain('Say when it did not help, or tick that you don’t know yet');
    const over = await lookOver(ana, { ...without('when_not'), when_unknown: 'on' });
    expect(over.status).toBe(200);
    expect(over.text).toContain('I don’t know yet.');
  });

  test('five situations and four kinds are too many to be found by', async () => {
    const many = { situation_work: 'on', situation_study: 'on', situation_money: 'on' };
    const kinds = { kind_rest: 'on', kind_creative: 'on', kind_routine: 'on' };
    const back = await lookOver(ana, { ...told, ...many, ...kinds });
    expect(back.text).toContain('Choose at most four');
    expect(back.text).toContain('Choose at most three');
  });

  test.each(['', 'http://example.org/a', 'javascript:alert(1)', 'https://a b', 'https://name@example.org'])(
    'a study needs a link that can be looked at: not %j',
    async (evidence_link) => {
      const back = await lookOver(ana, { ...told, evidence: 'guideline-or-study', evidence_link });
      expect(back.status).toBe(422);
      expect(back.html).toContain('id="evidence_link-error"');
    },
  );

  test('a part that is too long, and a sixteenth step, come back whole', async () => {
    const long = await lookOver(ana, { ...told, when: 'a'.repeat(1501) });
    expect(long.html).toContain('id="when-error"');
    expect(strategyForm(long)?.fields.when).toHaveLength(1501);
    const steps = Array.from({ length: 16 }, (_, at) => `Step ${at}`).join('\n');
    expect((await lookOver(ana, { ...told, steps })).text).toContain('At most 15 steps');
  });

  test('a box or a value that is not on the list is refused with the form', async () => {
    const page = await ana.browser.get('/strategies/new');
    const odd = await ana.browser.submit(page, { ...told, minutes: '7' }, { press: 'Look it over' });
    expect(odd.html).toContain('id="minutes-error"');
    const body = new URLSearchParams({ ...strategyForm(page)?.fields, situation_happy: 'on' });
    const made = await ana.browser.raw('POST', '/strategies/look-over', body);
    expect(made.status).toBe(400);
  });

  test('on the first day links wait, the one to a study too (SECURITY E)', async () => {
    const dora = await aMember(forum);
    const study = { ...told, evidence: 'guideline-or-study', evidence_link: 'https://example.org/study' };
    const back = await share(dora, study);
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="evidence_link-error"');
    expect(back.html).not.toContain('id="about-error"');
  });

  test('a name of somebody else is refused in step 2, with every word kept', async () => {
    const over = await lookOver(ana, told);
    const back = await ana.browser.submit(over, { voice: '0'.repeat(20) }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Choose one of your names');
    expect(strategyForm(back)?.fields.steps).toBe(told.steps);
  });

  test('a sign-in that ran out keeps all of it (PO-1)', async () => {
    const carla = await aMember(forum);
    asActor(forum, carla);
    const page = await carla.browser.get('/strategies/new');
    carla.browser.cookies.clear();
    const asked = await carla.browser.submit(page, told, { press: 'Look it over' });
    expect(asked.status).toBe(401);
    const back = await carla.browser.submit(asked, {
      sign_in_name: carla.signInName,
      passphrase: carla.passphrase,
    });
    expect(back.text).toContain('Your text is still here');
    expect(back.html).toContain('Hold your wrists under it.');
  });

  test('nothing else goes up in the space of strategies', async () => {
    await expect(aThread(forum, ana, { space: 'strategies' })).rejects.toMatchObject({ status: 422 });
    expect((await ana.browser.get('/threads/new')).html).not.toContain('value="strategies"');
  });

  test('it goes up with its words, what it can be found by, and a fresh name; twice sent is once', async () => {
    const over = await lookOver(ben, told);
    const page = await ben.browser.submit(over, {}, { press: 'Put it up' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Your strategy is up');
    const again = await ben.browser.submit(over, {}, { press: 'Put it up' });
    expect(idOf(again)).toBe(idOf(page));
    const [row] = await forum.database.fork().execute<Record<string, unknown>[]>(
      `select t.kind, t.space_id, p.sections, p.source, s.situations, s.needs, s.places, s.minutes
       from strategy s join thread t on t.id = s.thread_id join post p on p.thread_id = t.id where t.id = ?`,
      [idOf(page)],
    );
    expect(row).toMatchObject({
      kind: 'strategy',
      space_id: 'strategies',
      situations: ['panic', 'anxiety'],
      needs: ['water-or-ice'],
      places: ['anywhere'],
      minutes: 1,
    });
    expect(row?.sections).toMatchObject({ about: told.about, whenNot: told.when_not });
    expect(row?.source).toContain(
      '# How it goes\n\n1. Go to a tap.\n2. Hold your wrists under it.\n3. Count to thirty.',
    );
  });

  test('it is kept as a draft, boxes and all, gone on with, and gone once it is up', async () => {
    const fay = await aMember(forum);
    asActor(forum, fay);
    const page = await fay.browser.get('/strategies/new');
    const kept = await fay.browser.submit(page, told, { press: 'Keep as draft' });
    expect(kept.path).toBe('/me/drafts?done=draft-kept');
    const link = /\/strategies\/new\?draft=[0-9a-z]{20}/.exec(kept.html)?.[0] ?? '';
    const onwards = await fay.browser.get(link);
    expect(strategyForm(onwards)?.fields).toMatchObject({ about: told.about, situation_panic: 'on' });
    const over = await fay.browser.submit(onwards, {}, { press: 'Look it over' });
    await fay.browser.submit(over, {}, { press: 'Put it up' });
    expect((await fay.browser.get('/me/drafts')).text).toContain('You have no drafts');
  });

  test('"make this a strategy" takes the words of an own post along, and of nobody else’s', async () => {
    const { id: thread } = await aThread(forum, ben);
    const text = 'What helps me:\n\n- A walk\n- Tea\n\nThat is all.';
    const post = await anAnswer(forum, ana, thread, { text });
    expect((await ben.browser.get(`/strategies/new?from=${post}`)).status).toBe(404);
    const own = await ana.browser.get(`/threads/${thread}`);
    expect(own.html).toContain(`/strategies/new?from=${post}`);
    const form = strategyForm(await ana.browser.get(`/strategies/new?from=${post}`));
    expect(form?.fields).toMatchObject({ steps: 'A walk\nTea', about: 'What helps me:\n\nThat is all.' });
    expect((await ana.browser.get(`/threads/${thread}`)).text).toContain('A walk');
  });
});

describe('changing a strategy (PO-7)', () => {
  test('for others the form does not exist, and the form of posts leads to it', async () => {
    const { id, opening } = await aStrategy(forum, ana);
    expect((await ben.browser.get(`/strategies/${id}/edit`)).status).toBe(404);
    expect((await ana.browser.get(`/posts/${opening}/edit`)).path).toBe(`/strategies/${id}/edit`);
  });

  test('words and boxes change together; what others told stays', async () => {
    const { id } = await aStrategy(forum, ana);
    const form = await ana.browser.get(`/strategies/${id}/edit`);
    const words = { steps: 'One thing only', situation_sleep: '', situation_grief: 'on', minutes: '15' };
    const page = await ana.browser.submit(form, words, { press: 'Save the change' });
    expect(page.text).toContain('Your strategy is changed');
    expect(page.text).toContain('One thing only');
    expect(page.text).toContain('Loss and grief');
    const late = await ana.browser.submit(form, { steps: 'From another tab' }, { press: 'Save the change' });
    expect(late.status).toBe(409);
    expect(strategyForm(late)?.fields.steps).toBe('From another tab');
  });

  test('the title changes with the words; without one it is asked for, and late it gets the mark', async () => {
    const { id } = await aStrategy(forum, ana);
    const form = await ana.browser.get(`/strategies/${id}/edit`);
    const none = await ana.browser.submit(
      form,
      { title: ' ', steps: 'Two things' },
      { press: 'Save the change' },
    );
    expect(none.status).toBe(422);
    expect(strategyForm(none)?.fields.steps).toBe('Two things');
    await openBrowser(forum).get(`/strategies/${id}`);
    const page = await ana.browser.submit(
      form,
      { title: 'The sheet by the bed' },
      { press: 'Save the change' },
    );
    expect(page.text).toContain('The sheet by the bed');
    expect(page.text).not.toContain('edited');
    expect((await openBrowser(forum).get(`/strategies/${id}`)).text).toContain('The sheet by the bed');
    expect((await openBrowser(forum).get('/strategies')).text).toContain('The sheet by the bed');
    forum.clock.move(40 * 60_000);
    const later = await ana.browser.get(`/strategies/${id}/edit`);
    const marked = await ana.browser.submit(later, { title: 'A sheet' }, { press: 'Save the change' });
    expect(marked.text).toContain('edited');
  });

  test('what was taken back leaves nothing it could be found by', async () => {
    const { id, opening } = await aStrategy(forum, ana);
    const form = await ana.browser.get(`/posts/${opening}/withdrawal`);
    await ana.browser.submit(form, {}, { action: /withdrawal/ });
    expect((await openBrowser(forum).get(`/strategies/${id}`)).status).toBe(404);
    const rows = await forum.database.fork().execute('select 1 from strategy where thread_id = ?', [id]);
    expect(rows).toHaveLength(0);
  });
});
