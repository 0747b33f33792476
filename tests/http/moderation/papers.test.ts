import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papers } from '../../../src/resources/papers.catalogue.ts';
import { sayPaper } from '../../../views/words/say-paper.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, anOwner, type Person } from '../../support/people.ts';

let forum: TestForum;
let owner: Person;
beforeAll(async () => {
  forum = await startApp();
  owner = await anOwner(forum);
});
afterAll(() => forum.stop());

const law = '/work/papers/law';
const fill = { people: 'Grown people of our town.', harm: 'Two of us read at night.' };

describe('the papers of a place (GO-1 to GO-5)', () => {
  test('nobody but owners sees or keeps one, and an unknown one is not there', async () => {
    const member = await aMember(forum);
    expect((await member.browser.get(law)).status).toBe(404);
    expect((await member.browser.get(`${law}/record`)).status).toBe(404);
    expect((await owner.browser.get('/work/papers/nothing')).status).toBe(404);
    expect((await owner.browser.get('/work/papers/constructor')).status).toBe(404);
  });

  test('what is too long comes back whole, with a sentence, and nothing is kept', async () => {
    const page = await owner.browser.get(law);
    const long = 'a'.repeat(4001);
    const back = await owner.browser.submit(page, { people: long }, { action: law });
    expect(back.status).toBe(422);
    expect(back.text).toContain('4,000 signs');
    expect(back.html).toContain(long);
    expect((await owner.browser.get('/work/papers')).text).not.toContain('parts are filled in');
  });

  test('each part says what the software does, and asks', async () => {
    for (const code of Object.keys(papers) as (keyof typeof papers)[]) {
      const { text } = await owner.browser.get(`/work/papers/${code}`);
      for (const part of sayPaper(code).parts) {
        expect(text).toContain(part.here);
        expect(text).toContain(part.ask);
      }
      expect(text).toContain('nobody claims that a law or a standard is met');
    }
  });

  test('an owner fills one in, twice by accident, and it is kept once, with one line in the log', async () => {
    const page = await owner.browser.get(law);
    const kept = await owner.browser.submit(page, fill, { action: law });
    expect(kept.path).toBe(`${law}?done=paper-kept`);
    expect((await owner.browser.submit(page, fill, { action: law })).path).toBe(`${law}?done=paper-kept`);
    expect((await owner.browser.get(law)).text).toContain('Two of us read at night.');
    expect((await owner.browser.get('/work/papers')).text).toContain('2 of 6 parts are filled in');
    const [lines] = await forum.database
      .fork()
      .execute<{ count: string }[]>("select count(*) from moderation_event where act = 'papers.changed'");
    expect(Number(lines?.count)).toBe(1);
  });

  test('an owner who has an old page writes nothing over, and keeps their words', async () => {
    const old = await owner.browser.get('/work/papers/duty');
    await owner.browser.submit(old, { hours: 'From eight to ten.' }, { action: '/work/papers/duty' });
    const back = await owner.browser.submit(old, { hours: 'All day.' }, { action: '/work/papers/duty' });
    expect(back.status).toBe(409);
    expect(back.html).toContain('All day.');
    expect((await owner.browser.get('/work/papers/duty')).text).toContain('From eight to ten.');
  });

  test('the record of a paper says what the software does and what the owner wrote, of which day (GO-1)', async () => {
    const record = await owner.browser.get(`${law}/record`);
    const told = JSON.parse(record.html) as {
      version: number;
      changedOn: string;
      parts: { answer: string }[];
    };
    expect(told.version).toBe(1);
    expect(told.changedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(told.parts.map(({ answer }) => answer).filter(Boolean)).toEqual(Object.values(fill));
  });

  test('who answers for the place is there for guests once it is filled in, as plain text (GO-4)', async () => {
    const guest = openBrowser(forum);
    expect((await guest.get('/about/contact')).text).toContain('have not filled this in yet');
    const at = '/work/papers/contact';
    const words = { person: 'The association of the lake.\nIt is run by three people. <b>bold</b>' };
    await owner.browser.submit(await owner.browser.get(at), words, { action: at });
    const { text, html } = await guest.get('/about/contact');
    expect(text).toContain('It is run by three people.');
    expect(html).not.toContain('<b>bold');
    expect((await guest.get('/about/people')).links.some(({ href }) => href === '/about/contact')).toBe(true);
  });
});
