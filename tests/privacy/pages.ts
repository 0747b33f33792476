import { expect } from 'vitest';
import { newId } from '../../src/platform/ids.ts';
import { renderMarkdown } from '../../src/platform/markdown/render-markdown.ts';
import type { TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aStory, aStrategy, asActor, aThread } from '../support/things.ts';

/** Everything the story does, done by pressing what stands on the pages. */
export async function pressEverything(forum: TestForum): Promise<void> {
  // A busy machine may not render in time, and a job is made then: that is not what is looked at here.
  forum.tools.render = async (text) => {
    const rendered = await renderMarkdown(text);
    return rendered.plain ? forum.tools.render(text) : rendered;
  };
  const [ana, ben] = [await aMember(forum), await aMember(forum)];
  const { id, opening } = await aThread(forum, ben);
  await aThread(forum, ana);
  await anAnswer(forum, ana, id);
  await speakTo(forum, ana, id);
  for (const [path, press] of steps(id, opening)) await pressOn(ana, path, press);
  for (const word of ['Me too', 'Thank you']) await say(ana, id, opening, word);
  await keepDrafts(ana, id);
  await tryStrategy(forum, ana, await aStrategy(forum, ben));
  forum.clock.move(13 * 3_600_000);
  const waits = await aThread(forum, ben);
  forum.clock.move(13 * 3_600_000);
  asActor(forum, ana);
  await pressOn(ana, `/threads/${waits.id}`, /^I can’t answer this today/);
}

const steps = (thread: string, post: string): [path: string, press: RegExp][] => [
  ['/spaces/nights', /^Follow this space/],
  ['/spaces/nights', /^Stop following/],
  [`/posts/${post}/bookmark`, /^Keep it/],
  [`/posts/${post}/bookmark`, /^Let it go/],
  [`/posts/${post}/put-away`, /^Put the name away/],
  ['/me/put-away', /^Show me/],
  [`/threads/${thread}`, /^Stop following/],
  [`/threads/${thread}`, /^Follow this thread/],
];

async function pressOn({ browser }: Person, path: string, press: RegExp): Promise<void> {
  expect((await browser.submit(await browser.get(path), {}, { press })).status, path).toBe(200);
}

async function say({ browser }: Person, thread: string, post: string, word: string): Promise<void> {
  const page = await browser.get(`/threads/${thread}`);
  const said = await browser.submit(page, {}, { action: `/posts/${post}/reactions`, press: word });
  expect(said.status).toBe(200);
}

/** Somebody speaks to a name, whose owner finds it in the inbox and is up to date. */
async function speakTo(forum: TestForum, person: Person, thread: string): Promise<void> {
  const [own] = await forum.database
    .fork()
    .execute<{ shown: string }[]>(
      'select n.shown from post p join name n on n.id = p.name_id where thread_id = ? and position = 2',
      [thread],
    );
  await anAnswer(forum, await aMember(forum), thread, { text: `@${own?.shown}, I know it too.` });
  await pressOn(person, '/inbox', /^I am up to date/);
}

/** Somebody tries a strategy, says what happened, names it in a story of theirs, and looks for it. */
async function tryStrategy(forum: TestForum, person: Person, strategy: { id: string }): Promise<void> {
  await pressOn(person, `/strategies/${strategy.id}`, /^Keep for me/);
  await pressOn(person, `/strategies/${strategy.id}`, /^It helped/);
  const story = await aStory(forum, person);
  const { browser } = person;
  const uses = await browser.get(`/posts/${story.opening}/strategies`);
  const address = `http://127.0.0.1:3000/strategies/${strategy.id}`;
  expect((await browser.submit(uses, { address }, { press: 'Save' })).status).toBe(200);
  await forum.runSearch();
  const searched = await browser.submit(await browser.get('/search'), { q: 'sheet' }, { action: '/search' });
  expect(searched.text).toContain('The parking sheet');
}

/** One stays, one is thrown away, one goes up. */
async function keepDrafts({ browser }: Person, thread: string): Promise<void> {
  const form = (await browser.get('/me')).forms.find(({ fields }) => fields.form_token);
  const send = async (path: string, more: Record<string, string> = {}): Promise<void> => {
    const fields = { form_token: form?.fields.form_token ?? '', form_key: newId(), text: 'x', ...more };
    const sent = await browser.raw('POST', path, new URLSearchParams(fields));
    expect(sent.status, path).toBeLessThan(400);
  };
  await send('/me/drafts');
  await send(`/threads/${thread}/draft`);
  await pressOn({ browser } as Person, '/me/drafts', /^Drop/);
  await send(`/threads/${thread}/draft`);
}
