import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { aMember, type Person } from '../../support/people.ts';
import { asActor, aThread } from '../../support/things.ts';

let forum: TestForum;
let ana: Person;
beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
  asActor(forum, ana);
});
afterAll(() => forum.stop());

test('a kept name that was chosen is still chosen when an empty answer comes back', async () => {
  await ana.browser.submit(await ana.browser.get('/me/names'), { name: 'Window Bench' });
  const [name] = await forum.database
    .fork()
    .execute<{ id: string }[]>('select id from name where shown = ?', ['Window Bench']);
  const { id } = await aThread(forum, await aMember(forum));
  const page = await ana.browser.get(`/threads/${id}`);
  const back = await ana.browser.submit(page, { text: ' ', voice: name?.id ?? '' }, { press: 'Put it up' });
  expect(back.status).toBe(422);
  expect(back.forms.find((form) => 'voice' in form.fields)?.fields.voice).toBe(name?.id);
});
