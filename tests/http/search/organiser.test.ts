import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;
let owner: Person;
let corners: string;

beforeAll(async () => {
  forum = await startApp();
  owner = await anOwner(forum);
  const person = await aMember(forum);
  corners = await aStrategy(forum, person);
  await aStrategy(forum, person, { title: 'Cold wrists', text: 'Cold water when panic comes.' });
  await forum.runSearch();
});
afterAll(() => forum.stop());

const code = async (): Promise<string> => {
  forum.clock.move(31_000);
  return owner.secondStep?.() ?? '';
};

describe('who may look after the search (SECURITY D)', () => {
  test('a moderator and a member find nothing there', async () => {
    const others = [await aModerator(forum), await aMember(forum)];
    for (const { browser } of others) {
      for (const path of ['/work/search', '/work/search/words', '/work/search/quality']) {
        expect((await browser.get(path)).status).toBe(404);
      }
    }
  });

  test('words are saved only with the code of the phone, and every line stays in the form', async () => {
    const page = await owner.browser.get('/work/search/words');
    const back = await owner.browser.submit(
      page,
      { groups: 'gloob, panic', code: '000000' },
      { press: 'Save the words' },
    );
    expect(back.status).toBe(422);
    expect(back.forms.find(({ fields }) => 'groups' in fields)?.fields.groups).toBe('gloob, panic');
  });
});

describe('the state of the search (issue 4, Organiser)', () => {
  test('says which engine answers, how many threads are in it, how many wait, and what it could not take in', async () => {
    const person = await aMember(forum);
    await aStrategy(forum, person, { title: 'Not looked at yet' });
    await forum.database
      .fork()
      .execute(
        "update search.dirty set last_code = 'invalid_document_id' where id = (select min(id) from search.dirty)",
      );
    const { text } = await owner.browser.get('/work/search');
    expect(text).toContain('PostgreSQL');
    expect(text).toContain('It answers searches');
    expect(text).toContain('Could not be taken in One thread');
    expect(text).toContain('invalid_document_id');
    expect(text).not.toContain('Not looked at yet');
    await forum.database.fork().execute('update search.dirty set last_code = null');
    await forum.runSearch();
  });

  test('an index that is made anew is searched all the while, and the log has a line', async () => {
    const page = await owner.browser.get('/work/search');
    const asked = await owner.browser.submit(page, {}, { press: 'Make the index anew' });
    expect(asked.text).toContain('The index is being made anew');
    expect(asked.text).toMatch(/Still to be looked at \d threads/);
    expect(asked.text).toMatch(/New index 0 of \d/);
    expect(titlesOn(await searches(openBrowser(forum), 'corner'))).toContain('Count the corners');
    await forum.runSearch();
    expect(titlesOn(await searches(openBrowser(forum), 'corner'))).toContain('Count the corners');
    expect((await owner.browser.get('/work/log')).text).toContain('The index of the search was made anew');
  });
});

describe('words of the place (issue 4, Organiser)', () => {
  test('what would be looked for is shown with the words as typed, and nothing is kept of it', async () => {
    const page = await owner.browser.get('/work/search/words');
    const shown = await owner.browser.submit(
      page,
      { groups: 'gloob > panic', try_words: 'gloob' },
      { press: 'Show what would be looked for' },
    );
    expect(shown.text).toContain('If somebody typed “gloob”');
    expect(shown.text).toMatch(/gloob: .*panic/);
    const rows = await forum.database
      .fork()
      .execute<{ value: unknown }[]>('select value from search.setting');
    expect(JSON.stringify(rows)).not.toContain('gloob');
    expect(titlesOn(await searches(openBrowser(forum), 'gloob'))).toEqual([]);
  });

  test('saved, they work with the next search, one way only where that was asked for', async () => {
    const page = await owner.browser.get('/work/search/words');
    const words = {
      groups: 'gloob > panic',
      stop_words: 'zzz',
      misspellings: 'panik = panic',
      code: await code(),
    };
    const saved = await owner.browser.submit(page, words, { press: 'Save the words' });
    expect(saved.text).toContain('The words are saved');
    expect(titlesOn(await searches(openBrowser(forum), 'gloob'))).toEqual(['Cold wrists']);
    expect(
      (await owner.browser.get('/work/search/words')).forms.find(({ fields }) => fields.groups)?.fields
        .groups,
    ).toBe('gloob > panic');
    expect((await owner.browser.get('/work/log')).text).toContain('The words of the search were changed');
  });

  test('of two who save, the second is told that something changed', async () => {
    const page = await owner.browser.get('/work/search/words');
    await owner.browser.submit(page, { groups: 'one, two', code: await code() }, { press: 'Save the words' });
    const late = await owner.browser.submit(
      page,
      { groups: 'three, four', code: await code() },
      { press: 'Save the words' },
    );
    expect(late.status).toBe(409);
  });

  test.each([
    ['groups', 'alone'],
    ['groups', 'a > b > c'],
    ['groups', '> b'],
    ['groups', 'good, <script>'],
    ['misspellings', 'no equals sign'],
    ['misspellings', 'two words = one'],
    ['stop_words', `w${'w'.repeat(80)}`],
  ])('a line in %s that means nothing comes back: %s', async (field, line) => {
    const page = await owner.browser.get('/work/search/words');
    const back = await owner.browser.submit(page, { [field]: line }, { press: 'Save the words' });
    expect(back.status).toBe(422);
    expect(back.forms.find(({ fields }) => field in fields)?.fields[field]).toBe(line);
  });
});

describe('how well the search finds (issue 4, Organiser)', () => {
  test('questions are asked as a guest asks them, and what was missed is listed', async () => {
    const page = await owner.browser.get('/work/search/quality');
    const text = `corners of the room = ${corners}\nquokka moonlight = /strategies/${corners}`;
    const run = await owner.browser.submit(page, { text }, { press: 'Ask them all' });
    expect(run.text).toContain('1 of 2 find a wanted strategy among the first three');
    expect(run.text).toContain('50 % of what would be best');
    expect(run.text).toContain('quokka moonlight not among the first ten');
    const saved = await owner.browser.submit(run, { text }, { press: 'Save the questions' });
    expect(saved.text).toContain('The questions are saved');
    expect(saved.forms.find(({ fields }) => fields.text)?.fields.text).toContain('quokka moonlight');
  });

  test('a line that names no strategy comes back', async () => {
    const page = await owner.browser.get('/work/search/quality');
    const back = await owner.browser.submit(page, { text: 'words without more' }, { press: 'Ask them all' });
    expect([back.status, back.forms.find(({ fields }) => 'text' in fields)?.fields.text]).toEqual([
      422,
      'words without more',
    ]);
  });
});
