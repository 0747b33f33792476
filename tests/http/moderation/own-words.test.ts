import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownWordKeys } from '../../../src/moderation/own-words.catalogue.ts';
import { createLimits } from '../../../src/platform/limits.ts';
import { english } from '../../../views/words/en/catalogue.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser, type Page } from '../../support/browser-like.ts';
import { formInCase, hideInCase } from '../../support/in-case.ts';
import { aMember, aModerator, anOwner, type Person } from '../../support/people.ts';
import { anAnswer, aThread } from '../../support/things.ts';
import { linesOf } from './story.ts';

let forum: TestForum;
let ana: Person;
let mod: Person;
let owner: Person;

beforeAll(async () => {
  forum = await startApp();
  [ana, mod, owner] = await Promise.all([aMember(forum), aModerator(forum), anOwner(forum)]);
});
afterAll(() => forum.stop());

/** The code of the owner's phone for one more time. */
function code(): string {
  Object.assign(forum.limits, createLimits());
  forum.clock.move(60_000);
  return owner.secondStep?.() ?? '';
}
async function save(key: string, words: string, by = code()): Promise<Page> {
  const form = await owner.browser.get(`/work/wording/${key}`);
  return owner.browser.submit(form, { words, code: by }, { press: 'Save these words' });
}
const aPost = async () => anAnswer(forum, ana, (await aThread(forum, ana)).id);

describe('the words of the team in the organiser’s own (SAFETY 3.6)', () => {
  test('no moderator reads or changes them, nor an owner without their second step, nor what is no sentence of ours', async () => {
    for (const path of ['/work/wording', '/work/wording/reason.M01.label'])
      expect((await mod.browser.get(path)).status).toBe(404);
    for (const key of ['reason.M99.label', 'site.promise', '..'])
      expect((await owner.browser.get(`/work/wording/${key}`)).status).toBe(404);
    const refused = await save('reason.M01.label', 'It can hurt', '000000');
    expect([refused.status, refused.html.includes('It can hurt')]).toEqual([422, true]);
    const long = await save('reason.M01.label', 'n'.repeat(81));
    expect([long.status, long.text.includes('at most 80 characters')]).toEqual([422, true]);
    expect(await forum.database.fork().execute('select 1 from wording')).toEqual([]);
  });

  test('what a reason is called stands in the form, the statement and the public page, and its code stays', async () => {
    const post = await aPost();
    expect((await save('reason.M08.label', 'It can <b>hurt</b> {somebody}')).path).toMatch(/done=saved/);
    expect((await linesOf(forum)).at(-1)).toMatchObject({
      act: 'words.changed',
      subject: 'reason.M08.label',
    });
    const form = await formInCase(mod.browser, post, 'hide');
    expect(form.text).toContain('M08 It can <b>hurt</b> {somebody}');
    await hideInCase(mod.browser, post);
    for (const page of [await ana.browser.get('/inbox'), await openBrowser(forum).get('/rules/log')]) {
      expect(page.text).toContain('It can <b>hurt</b> {somebody}');
      expect(page.html).not.toContain('<b>hurt');
    }
    expect((await owner.browser.get('/work/wording')).text).toContain('In your words: It can');
    expect((await save('reason.M08.label', '')).path).toMatch(/done=saved/);
    expect((await ana.browser.get('/inbox')).text).toContain('M08, Hurtful to a person or group');
  });

  test('a moderator begins with them, the name of the post in its place', async () => {
    await save('reason.M06.note', 'We sell nothing here.');
    await save('acts.preset.restore', 'Here it is again, {name}. {who}');
    const post = await aPost();
    const form = await formInCase(mod.browser, post, 'hide');
    const seen = await mod.browser.submit(form, { reason: 'M06' }, { press: /^See / });
    expect(seen.forms.at(-1)?.fields.note).toBe('We sell nothing here.');
    await mod.browser.submit(seen, {}, { press: /and tell/ });
    const back = await formInCase(mod.browser, post, 'restore');
    expect(back.forms.at(-1)?.fields.note).toMatch(/^Here it is again, \p{Lu}.+\. \{who\}$/u);
  });

  test('a form that was opened before somebody else saved changes nothing (409)', async () => {
    const form = await owner.browser.get('/work/wording/acts.preset.note');
    await save('acts.preset.note', 'First');
    const late = await owner.browser.submit(
      form,
      { words: 'Second', code: code() },
      { press: 'Save these words' },
    );
    expect(late.status).toBe(409);
    expect((await owner.browser.get('/work/wording')).text).toContain('In your words: First');
  });

  test('every sentence that can be changed is one of ours, and has a page', async () => {
    expect(ownWordKeys.filter((key) => !(key in english))).toEqual([]);
    const list = await owner.browser.get('/work/wording');
    const hrefs = list.links.map(({ href }) => href);
    expect(ownWordKeys.filter((key) => !hrefs.includes(`/work/wording/${key}`))).toEqual([]);
    expect((await owner.browser.get('/work/wording/acts.preset.label.set')).text).toContain('{topics}');
  });
});
