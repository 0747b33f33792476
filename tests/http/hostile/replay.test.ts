import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../../src/platform/ids.ts';
import { aMember } from '../../support/people.ts';
import { asActor } from '../../support/things.ts';
import { answerForm, type HostileForum, openHostileForum } from './hostile-forum.ts';

let place: HostileForum;
beforeAll(async () => {
  place = await openHostileForum();
});
afterEach(() => place.isWell());
afterAll(() => place.forum.stop());

const address = () => `/threads/${place.thread}/posts`;
const post = (fields: Record<string, string>, browser = place.ana.browser) =>
  browser.raw('POST', address(), new URLSearchParams(fields));
const added = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await place.countPosts();
  await work();
  return (await place.countPosts()) - before;
};

describe('a form counts once (SECURITY R1)', () => {
  test('the same form sent again leads to the same post', async () => {
    const fields = { ...(await answerForm(place.ana.browser, place.thread)), text: 'Once' };
    const places: (string | null)[] = [];
    const posts = await added(async () => {
      for (let time = 0; time < 3; time += 1) places.push((await post(fields)).headers.get('location'));
    });
    expect(posts).toBe(1);
    expect(new Set(places).size).toBe(1);
  });

  test('the same form with other words is another post', async () => {
    const fields = await answerForm(place.ana.browser, place.thread);
    expect(
      await added(async () => {
        await post({ ...fields, text: 'First words' });
        await post({ ...fields, text: 'Other words' });
      }),
    ).toBe(2);
  });

  test('ten presses at the same moment are one post, and all lead to it', async () => {
    const fields = { ...(await answerForm(place.ana.browser, place.thread)), text: 'All at once' };
    let answers: Response[] = [];
    const posts = await added(async () => {
      answers = await Promise.all(Array.from({ length: 10 }, () => post(fields)));
    });
    expect(posts).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
  });

  test('ten presses of a new thread are one thread under one name', async () => {
    const form = {
      title: 'Ten presses',
      space: 'nights',
      text: 'x',
      need: 'listen',
      form_key: newId(),
      voice: 'fresh',
    };
    await Promise.all(Array.from({ length: 10 }, () => place.send('/threads', form)));
    const [row] = await place.forum.database
      .fork()
      .execute<{ threads: string; names: string }[]>(
        `select count(*) as threads, count(distinct t.name_id) as names from thread t where title = 'Ten presses'`,
      );
    expect([Number(row?.threads), Number(row?.names)]).toEqual([1, 1]);
  });

  test('ten different answers at the same moment are ten posts with ten positions, by one name', async () => {
    const fields = await answerForm(place.ana.browser, place.thread);
    expect(
      await added(() =>
        Promise.all(
          Array.from({ length: 10 }, (_, at) => post({ ...fields, form_key: newId(), text: `Answer ${at}` })),
        ),
      ),
    ).toBe(10);
    const rows = await place.forum.database
      .fork()
      .execute<{ position: number; name_id: string }[]>(
        'select position, name_id from post where thread_id = ? order by position',
        [place.thread],
      );
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, at) => at + 1));
    expect(new Set(rows.map((row) => row.name_id)).size).toBe(1);
  });

  test('two people whose forms carry the same key do not meet each other’s post', async () => {
    const ben = await aMember(place.forum);
    asActor(place.forum, ben);
    const form_key = newId();
    const both = [place.ana, ben].map(async ({ browser }) =>
      post({ ...(await answerForm(browser, place.thread)), form_key, text: 'The same words' }, browser),
    );
    const places = (await Promise.all(both)).map(({ headers }) => headers.get('location'));
    expect(new Set(places).size).toBe(2);
  });

  test('a report, sent five times at once, is one report', async () => {
    const ben = await aMember(place.forum);
    const page = await ben.browser.get(`/posts/${place.post}/reports/new`);
    const fields = page.forms.find((form) => 'note' in form.fields)?.fields ?? {};
    const body = () => new URLSearchParams({ ...fields, kind: 'unkind', note: 'Once' });
    const send = () => ben.browser.raw('POST', `/posts/${place.post}/reports`, body());
    const answers = await Promise.all(Array.from({ length: 5 }, send));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(200));
    const [row] = await place.forum.database
      .fork()
      .execute<{ count: string }[]>('select count(*) from report');
    expect(Number(row?.count)).toBe(1);
  });

  test('a kept name, sent five times at once, is one name', async () => {
    const form = { name: 'Willow Path', seen: 'Willow Path', form_key: newId() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => place.send('/me/names', form)));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(303));
    const [row] = await place.forum.database
      .fork()
      .execute<{ count: string }[]>("select count(*) from name where shown = 'Willow Path'");
    expect(Number(row?.count)).toBe(1);
  });
});
