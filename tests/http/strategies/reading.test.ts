import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidePost } from '../../../src/forum/hide-post.ts';
import { inTransaction } from '../../../src/platform/transaction.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, aModerator, type Person } from '../../support/people.ts';
import { anAnswer, aStrategy, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
let moderator: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  moderator = await aModerator(forum);
});
afterAll(() => forum.stop());

const guest = () => openBrowser(forum);
const hide = async (post: string) => inTransaction(forum.database.fork(), (tx) => hidePost(tx, post));

describe('reading strategies', () => {
  test.each([
    '/strategies/00000000000000000000',
    '/strategies/nothing',
    '/strategies/for/happiness',
    '/strategies?page=9',
  ])('there is nothing at %s', async (path) => {
    expect((await guest().get(path)).status).toBe(404);
  });

  test('the space they stand in has no page of its own and leads to them', async () => {
    const answer = await openBrowser(forum).raw('GET', '/spaces/strategies');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/strategies']);
  });

  test('a thread has no page as a strategy', async () => {
    const { id } = await aThread(forum, ana);
    expect((await guest().get(`/strategies/${id}`)).status).toBe(404);
  });

  test('a guest reads all of it on one page, with no more than one press from the list', async () => {
    const { id } = await aStrategy(forum, ana, {
      title: 'One line each',
      sections: { care: 'Not while driving.' },
    });
    const list = await guest().get('/strategies/for/sleep');
    expect(list.html).toContain(`href="/strategies/${id}"`);
    expect((await guest().get('/strategies/for/grief')).text).not.toContain('One line each');
    const page = await guest().get(`/strategies/${id}`);
    for (const words of [
      'One line each',
      'A page beside the bed.',
      'Turn over.',
      'Nights with a hundred',
      'Not while driving.',
      'Paper and a pen',
      'Up to 5 minutes',
      'Too few people have told us yet',
    ]) {
      expect(page.text).toContain(words);
    }
    expect(page.html).toContain('<li dir="auto">Give each thought one line.</li>');
  });

  test('"I don’t know yet" is said as it is', async () => {
    const { id } = await aStrategy(forum, ana, { sections: { whenNot: '' } });
    expect((await guest().get(`/strategies/${id}`)).text).toContain('does not know that yet');
  });

  test('what was typed is text: nothing in it is markup', async () => {
    const about = '<b>bold</b> [link](https://example.org) <script>alert(1)</script>';
    const { id } = await aStrategy(forum, ana, { sections: { about, steps: '<i>x</i>' } });
    for (const path of [`/strategies/${id}`, `/threads/${id}`]) {
      const { html, text } = await guest().get(path);
      expect(html).not.toContain('<b>bold');
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('href="https://example.org');
      expect(text).toContain('[link](https://example.org)');
    }
  });

  test('it is plain text too, whole, for whoever reads better that way (AX-9)', async () => {
    const { id } = await aStrategy(forum, ana, { title: 'A plain one', facets: { cautions: ['exercise'] } });
    const answer = await guest().raw('GET', `/strategies/${id}/text`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await answer.text();
    for (const words of [
      'A plain one',
      '2. Give each thought one line.',
      'Nights with a hundred',
      'hard on the body',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('its conversation names it and leads back, and answers show on its page', async () => {
    const { id } = await aStrategy(forum, ana);
    expect((await guest().get(`/threads/${id}`)).html).toContain(`href="/strategies/${id}"`);
    const before = await guest().get(`/strategies/${id}`);
    expect(before.text).toContain('Be the first');
    await anAnswer(forum, moderator, id);
    expect((await guest().get(`/strategies/${id}`)).text).toContain('Read 1 answer');
  });

  test('others for the same stand beside it, and go when they are hidden', async () => {
    const facets = { situations: ['money' as const], kinds: ['routine' as const] };
    const one = await aStrategy(forum, ana, { title: 'Envelopes', facets });
    const other = await aStrategy(forum, ana, { title: 'A list of bills', facets });
    expect((await guest().get(`/strategies/${one.id}`)).text).toContain('A list of bills');
    await hide(other.opening);
    expect((await guest().get(`/strategies/${one.id}`)).text).not.toContain('A list of bills');
  });

  test('a hidden one says so and nothing of what it was; its author and the team still read it (MO-7)', async () => {
    const { id, opening } = await aStrategy(forum, ana, {
      title: 'Secret words',
      facets: { situations: ['urges'] },
    });
    await guest().get(`/strategies/${id}`);
    await hide(opening);
    const page = await guest().get(`/strategies/${id}`);
    expect(page.text).toContain('This is hidden for now');
    expect(page.text).not.toContain('Secret words');
    expect(page.text).not.toContain('A strong urge');
    expect(page.text).not.toContain('hundred small worries');
    expect((await guest().get('/strategies/for/urges')).text).not.toContain('Secret words');
    expect((await guest().raw('GET', `/strategies/${id}/text`)).status).toBe(303);
    for (const reader of [ana, moderator]) {
      expect((await reader.browser.get(`/strategies/${id}`)).text).toContain('hundred small worries');
    }
  });

  test('under a label that folds, title, words and what it is for wait until they are asked for (CW-3)', async () => {
    const { id, opening } = await aStrategy(forum, ana, {
      title: 'Holding ice',
      labels: ['self-harm'],
      facets: { situations: ['urges'] },
    });
    const page = await guest().get(`/strategies/${id}`);
    expect(page.text).toContain('A strategy about self-harm');
    for (const words of ['Holding ice', 'hundred small worries', 'A strong urge']) {
      expect(page.text).not.toContain(words);
    }
    expect((await guest().get('/strategies/for/urges')).text).not.toContain('Holding ice');
    const open = await guest().get(`/strategies/${id}?open=${opening}`);
    expect(open.text).toContain('Holding ice');
    expect(open.text).toContain('hundred small worries');
  });
});

describe('pages kept for guests', () => {
  test('a change shows with the next request', async () => {
    const { id } = await aStrategy(forum, ana, { title: 'Counting stairs' });
    const first = await guest().get(`/strategies/${id}`);
    expect((await guest().get(`/strategies/${id}`)).html).toBe(first.html);
    const form = await ana.browser.get(`/strategies/${id}/edit`);
    await ana.browser.submit(form, { about: 'Every stair is a number.' }, { press: 'Save the change' });
    expect((await guest().get(`/strategies/${id}`)).text).toContain('Every stair is a number.');
    expect((await guest().get('/strategies')).text).toContain('Every stair is a number.');
  });
});
