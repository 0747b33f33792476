import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { anAnswer, aStory, asActor, aThread } from '../../support/things.ts';

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
  title: 'From the sofa to the river',
  space: 'low-days',
  happened: 'For a year I did not leave the flat.',
  helped: 'A neighbour who rang the bell every Tuesday.',
  now: 'I walk to the river. Some days I turn around half way.',
};
const parts = ({ happened = '', helped = '', now = '' }: Record<string, string>) => ({
  happened,
  helped,
  now,
});

const storyForm = (page: Page) => page.forms.find((form) => 'happened' in form.fields);
const lookOver = async (person: Person, words: Record<string, string>): Promise<Page> =>
  person.browser.submit(await person.browser.get('/stories/new'), words, { press: 'Look it over' });
const tell = async (person: Person, words: Record<string, string>): Promise<Page> =>
  person.browser.submit(await lookOver(person, words), {}, { press: 'Put it up' });

const rowsOf = (thread: string) =>
  forum.database.fork().execute<
    {
      id: string;
      kind: string;
      need: string;
      source: string | null;
      html: string | null;
      sections: unknown;
    }[]
  >(
    `select p.id, t.kind, t.need, p.source, p.html, p.sections from post p join thread t on t.id = p.thread_id
     where t.id = ? and p.position = 1`,
    [thread],
  );
const idOf = (page: Page): string => /\/threads\/([0-9a-z]{20})/.exec(page.path)?.[1] ?? '';

describe('telling a story (PO-4)', () => {
  test('a guest is asked to sign in', async () => {
    expect((await openBrowser(forum).get('/stories/new')).status).toBe(401);
  });

  test('what is missing is named at its field, and every word is kept', async () => {
    const back = await lookOver(ana, { helped: 'Only what helped' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Write a short title');
    expect(back.text).toContain('Choose a space');
    // Two parts are missing, and the list above says which.
    expect(back.text).toContain('Write what happened');
    expect(back.text).toContain('Write where you are now');
    expect(back.html).toContain('id="happened-error"');
    expect(back.html).toContain('id="now-error"');
    expect(back.html).not.toContain('id="helped-error"');
    expect(storyForm(back)?.fields.helped).toBe('Only what helped');
  });

  test('three parts that are too long together come back whole, with the longest named', async () => {
    const long = { ...told, happened: 'a'.repeat(4000), helped: 'b'.repeat(4001), now: 'c'.repeat(2000) };
    const back = await lookOver(ana, long);
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="helped-error"');
    expect(back.html).not.toContain('id="happened-error"');
    expect(parts(storyForm(back)?.fields ?? {})).toEqual(parts(long));
    const fits = await lookOver(ana, { ...long, helped: 'b'.repeat(4000) });
    expect(fits.status).toBe(200);
  });

  test('one part that is too long by itself is named although others are missing', async () => {
    const back = await lookOver(ana, { ...told, title: '', helped: 'b'.repeat(10_001) });
    expect(back.html).toContain('id="helped-error"');
    expect(back.html).toContain('id="title-error"');
  });

  test('a name of somebody else is refused in step 2, with every part kept', async () => {
    const over = await lookOver(ana, told);
    const [name] = await forum.database.fork().execute<{ id: string }[]>('select id from name limit 1');
    const stranger = name?.id ?? '0'.repeat(20);
    const back = await ana.browser.submit(over, { voice: stranger }, { press: 'Put it up' });
    expect(back.status).toBe(422);
    expect(back.text).toContain('Choose one of your names');
    expect(parts(storyForm(back)?.fields ?? {})).toEqual(parts(told));
  });

  test('on the first day links wait, and the part they stand in is named (SECURITY E)', async () => {
    const dora = await aMember(forum);
    const back = await tell(dora, { ...told, helped: 'See https://example.org/groups' });
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="helped-error"');
    expect(back.html).not.toContain('id="happened-error"');
    expect(storyForm(back)?.fields.happened).toBe(told.happened);
  });

  test('a sign-in that ran out keeps all three parts, before there is a title too (PO-1)', async () => {
    const carla = await aMember(forum);
    asActor(forum, carla);
    const page = await carla.browser.get('/stories/new');
    carla.browser.cookies.clear();
    const asked = await carla.browser.submit(page, parts(told), { press: 'Look it over' });
    expect(asked.status).toBe(401);
    const back = await carla.browser.submit(asked, {
      sign_in_name: carla.signInName,
      passphrase: carla.passphrase,
    });
    expect(back.text).toContain('Your text is still here');
    expect(back.text).toContain('What helped');
    const again = await carla.browser.submit(back, {}, { action: '/stories/look-over' });
    expect(parts(storyForm(again)?.fields ?? {})).toEqual(parts(told));
  });

  test('put aside as a draft, it comes back as a story in its three fields, and goes once it is up (PO-1)', async () => {
    const fay = await aMember(forum);
    asActor(forum, fay);
    const page = await fay.browser.get('/stories/new');
    const begun = { title: 'Half told', now: 'More another day.' };
    const drafts = await fay.browser.submit(page, begun, { press: 'Keep as draft' });
    expect(drafts.text).toContain('More another day.');
    const link = drafts.links.find(({ text }) => text === 'Go on writing')?.href ?? '';
    expect(link).toMatch(/^\/stories\/new\?draft=/);
    const again = await fay.browser.get(link);
    expect(storyForm(again)?.fields).toMatchObject({ ...begun, happened: '', helped: '' });
    const over = await fay.browser.submit(again, { ...told, title: 'Whole' }, { press: 'Look it over' });
    const up = await fay.browser.submit(over, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your story is up');
    expect((await fay.browser.get('/me/drafts')).text).not.toContain('More another day.');
  });

  test('topics its author names go with a story through both steps, a draft and an edit (CW-1)', async () => {
    const over = await lookOver(ana, { ...told, title: 'With a topic' });
    const ticked = await ana.browser.submit(over, { label_hospital: 'on' }, { press: 'Change the text' });
    expect(storyForm(ticked)?.fields.label_hospital).toBe('on');
    const again = await ana.browser.submit(ticked, {}, { press: 'Look it over' });
    const up = await ana.browser.submit(again, {}, { press: 'Put it up' });
    const [row] = await rowsOf(idOf(up));
    const form = await ana.browser.get(`/posts/${row?.id}/edit`);
    expect(storyForm(form)?.fields.label_hospital).toBe('on');
    const saved = await ana.browser.submit(form, { now: 'Still with it.' }, { press: 'Save the change' });
    expect(saved.status).toBe(200);
    const [stored] = await forum.database
      .fork()
      .execute<{ labels: string[] }[]>('select labels from post where id = ?', [row?.id]);
    expect(stored?.labels).toEqual(['hospital']);
  });

  test('a draft with nothing in it is refused at a field of the story', async () => {
    const page = await ana.browser.get('/stories/new');
    const back = await ana.browser.submit(page, { space: 'loss' }, { press: 'Keep as draft' });
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="happened-error"');
    expect(storyForm(back)?.fields.space).toBe('loss');
  });

  test('what should be left out is said before the fields', async () => {
    const { text } = await ana.browser.get('/stories/new');
    expect(text.indexOf('No details of methods')).toBeGreaterThan(0);
    expect(text.indexOf('No details of methods')).toBeLessThan(text.indexOf('What happened How it was'));
  });

  test('hints look at all parts, and hiding leaves each in its field (PO-2)', async () => {
    const over = await lookOver(ana, {
      ...told,
      happened: 'Write to ana@example.org',
      now: 'or to ben@example.org, or call +49 151 23456789',
    });
    expect(over.text).toContain('Could someone recognise you?');
    expect(over.text).toContain('+49 151 23456789');
    const hidden = await ana.browser.submit(over, {}, { press: /Hide it/ });
    expect(storyForm(hidden)?.fields).toMatchObject({
      happened: 'Write to [hidden]',
      helped: told.helped,
      now: 'or to [hidden], or call +49 151 23456789',
    });
    const fine = await ana.browser.submit(hidden, {}, { press: 'It is fine' });
    expect(fine.text).not.toContain('Could someone recognise you?');
  });

  test('is looked over, changed, and goes up once, as a story that shares progress (PO-2, PO-3, PO-5)', async () => {
    const over = await lookOver(ana, told);
    expect(over.text).toContain('Which name goes on it?');
    expect(storyForm(over)?.fields.need).toBe('progress');
    const changed = await ana.browser.submit(over, {}, { press: 'Change the text' });
    expect(parts(storyForm(changed)?.fields ?? {})).toEqual(parts(told));
    const up = await ana.browser.submit(over, {}, { press: 'Put it up' });
    expect(up.text).toContain('Your story is up');
    await ana.browser.submit(over, {}, { press: 'Put it up' });
    const found = await forum.database
      .fork()
      .execute<{ id: string }[]>('select id from thread where title = ?', [told.title]);
    expect(found).toHaveLength(1);
    const [row] = await rowsOf(idOf(up));
    expect(row).toMatchObject({ kind: 'story', need: 'progress', sections: parts(told) });
    expect(row?.source).toBe(
      `# What happened\n\n${told.happened}\n\n# What helped\n\n${told.helped}\n\n# Where I am now\n\n${told.now}`,
    );
    const guest = await openBrowser(forum).get(up.path.split('?')[0] ?? '');
    for (const words of Object.values(parts(told))) expect(guest.text).toContain(words);
    expect(guest.html).toMatch(/<h3>What happened<\/h3>.*<h3>What helped<\/h3>.*<h3>Where I am now<\/h3>/s);
    expect(guest.html).toContain('<span class="chip">Story</span>');
  });

  test('what helped may be left out, and leaves no empty heading', async () => {
    const up = await tell(ana, { ...told, title: 'Nothing yet', helped: '' });
    expect(up.text).toContain('Your story is up');
    const guest = await openBrowser(forum).get(`/threads/${idOf(up)}`);
    expect(guest.text).not.toContain('What helped');
  });

  test('counts as one of the threads of the first day (SECURITY E)', async () => {
    const dora = await aMember(forum);
    for (const title of ['One', 'Two', 'Three']) {
      expect((await tell(dora, { ...told, title })).status).toBe(200);
    }
    const fourth = await tell(dora, { ...told, title: 'Four' });
    expect(fourth.status).toBe(429);
    expect(fourth.html).toContain(told.now);
  });
});

describe('changing a story and taking it back (PO-7)', () => {
  test('a part that was emptied is named, and the others are kept', async () => {
    const { opening } = await aStory(forum, ana);
    const form = await ana.browser.get(`/posts/${opening}/edit`);
    const back = await ana.browser.submit(
      form,
      { now: ' ', helped: 'Changed' },
      { press: 'Save the change' },
    );
    expect(back.status).toBe(422);
    expect(back.html).toContain('id="now-error"');
    expect(storyForm(back)?.fields.helped).toBe('Changed');
  });

  test('a story is not changed as one text, nor an ordinary post as three', async () => {
    const story = await aStory(forum, ana);
    const thread = await aThread(forum, ana);
    const form = await ana.browser.get(`/posts/${story.opening}/edit`);
    const token = storyForm(form)?.fields.form_token ?? '';
    const send = (post: string, fields: Record<string, string>) =>
      ana.browser.raw('POST', `/posts/${post}/edit`, new URLSearchParams({ form_token: token, ...fields }));
    const asText = await send(story.opening, { text: 'All in one', revision: '1' });
    expect(asText.status).toBe(400);
    const asParts = await send(thread.opening, { ...parts(told), revision: '1' });
    expect(asParts.status).toBe(400);
  });

  test('a change made in another window is not written over, and all parts come back', async () => {
    const { id, opening } = await aStory(forum, ana);
    const one = await ana.browser.get(`/posts/${opening}/edit`);
    const two = await ana.browser.get(`/posts/${opening}/edit`);
    await ana.browser.submit(one, { now: 'Window one' }, { press: 'Save the change' });
    const back = await ana.browser.submit(two, { now: 'Window two' }, { press: 'Save the change' });
    expect(back.status).toBe(409);
    expect(storyForm(back)?.fields.now).toBe('Window two');
    expect((await rowsOf(id))[0]).toMatchObject({ sections: { now: 'Window one' } });
  });

  test('the three fields come back as they were told, and the page shows what they say now', async () => {
    const { id, opening } = await aStory(forum, ana);
    const form = await ana.browser.get(`/posts/${opening}/edit`);
    expect(storyForm(form)?.fields.helped).toBe('A lamp, a friend who called at nine, and time.');
    const saved = await ana.browser.submit(
      form,
      { helped: 'Only time.', now: 'A little further.' },
      { press: 'Save the change' },
    );
    expect(saved.text).toContain('Your words are changed');
    const guest = await openBrowser(forum).get(`/threads/${id}`);
    expect(guest.html).toMatch(/<h3>What helped<\/h3>\s*<p>Only time\.<\/p>/);
    expect(guest.text).not.toContain('a friend who called at nine');
    const [row] = await rowsOf(id);
    expect(row?.sections).toMatchObject({ helped: 'Only time.', now: 'A little further.' });
    expect(row?.source).toContain('# Where I am now\n\nA little further.');
  });

  test('taken back, no part of it is left in the row or on a page', async () => {
    const { id, opening } = await aStory(forum, ana, { title: 'Told and taken back' });
    await anAnswer(forum, ben, id, { text: 'Thank you for telling this.' });
    const ask = await ana.browser.get(`/posts/${opening}/withdrawal`);
    await ana.browser.submit(ask, {}, { press: 'Take it back' });
    const [row] = await rowsOf(id);
    expect(row).toMatchObject({ source: null, html: null, sections: null });
    const [stored] = await forum.database
      .fork()
      .execute<{ gone: boolean }[]>('select sections is null as gone from post where id = ?', [opening]);
    expect(stored?.gone).toBe(true);
    const list = await openBrowser(forum).get('/stories');
    expect(list.html).not.toContain('Told and taken back');
    expect(list.text).toContain('The first post was taken back');
  });
});

describe('the list of stories (PO-4)', () => {
  test('begins with a kind word where there is none yet', async () => {
    const empty = await startApp();
    const page = await openBrowser(empty).get('/stories');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Nobody has told a story yet');
    await empty.stop();
  });

  test('a page that does not exist is not there', async () => {
    const guest = openBrowser(forum);
    expect((await guest.get('/stories?page=99')).status).toBe(404);
    expect((await guest.get('/stories?page=none')).status).toBe(404);
  });

  test('a hidden story shows no title, and an unanswered one is not listed at all', async () => {
    const { opening } = await aStory(forum, ana, { title: 'Hidden for a while' });
    const answered = await aStory(forum, ana, { title: 'Hidden with an answer' });
    await anAnswer(forum, ben, answered.id);
    await forum.database
      .fork()
      .execute("update post set state = 'hidden' where id in (?, ?)", [opening, answered.opening]);
    const list = await openBrowser(forum).get('/stories?page=1');
    expect(list.html).not.toContain('Hidden with an answer');
  });

  test('holds stories of all spaces and nothing else, the last spoken in first, twenty a page', async () => {
    const own = await startApp();
    const eva = await aMember(own);
    asActor(own, eva);
    await aThread(own, eva, { title: 'Not a story' });
    const first = await aStory(own, eva, { title: 'Story 0', space: 'loss' });
    for (let nth = 1; nth <= 20; nth += 1) await aStory(own, eva, { title: `Story ${nth}` });
    const guest = openBrowser(own);
    const titles = (page: Page) =>
      page.links.filter(({ href }) => /^\/threads\/[0-9a-z]{20}$/.test(href)).map(({ text }) => text);
    const before = await guest.get('/stories');
    expect(titles(before)[0]).toBe('Story 20');
    expect(titles(before)).toHaveLength(20);
    expect(before.text).not.toContain('Not a story');
    expect(titles(await guest.get('/stories?page=2'))).toEqual(['Story 0']);
    await anAnswer(own, eva, first.id);
    expect(titles(await guest.get('/stories'))[0]).toBe('Story 0');
    await own.stop();
  });

  test('is found from the front page and from the page for writing; in a space a story says what it is', async () => {
    await aStory(forum, ana, { space: 'family' });
    const front = await openBrowser(forum).get('/');
    expect(front.links.map(({ href }) => href)).toContain('/stories');
    const write = await ana.browser.get('/threads/new?space=family');
    expect(write.links.map(({ href }) => href)).toContain('/stories/new?space=family');
    const space = await openBrowser(forum).get('/spaces/family');
    expect(space.html).toContain('<span class="chip">Story</span>');
    expect((await openBrowser(forum).get('/stories')).html).not.toContain('<span class="chip">');
  });
});
