import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, anOwner } from '../support/people.ts';
import { asActor, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bothWays, said } from './steps.ts';

/* What comes between somebody and what they were doing. */

let web: Web;
let thread: string;
beforeAll(async () => {
  web = await openWeb();
  thread = `/threads/${(await aThread(web.forum, await aMember(web.forum))).id}`;
});
afterAll(() => web.stop());

let version = 1;
/** The agreement gets a new sentence; gives it. */
async function changeAgreement(): Promise<string> {
  version += 1;
  const sentence = `We are kind, in ${version} ways.`;
  await web.forum.database
    .fork()
    .execute("insert into agreement (version, language, sentences) values (?, 'en', ?::jsonb)", [
      version,
      JSON.stringify([sentence]),
    ]);
  return sentence;
}

describe.each(bothWays)('on the way, script $script, $width px wide', (how) => {
  test('the agreement changed while somebody wrote: they read it, say yes, and their text is in the form again (ON-5, PO-1)', async () => {
    const page = await web.open({ ...how, as: await aMember(web.forum) });
    await page.goto(thread);
    const sentence = await changeAgreement();
    const text = 'I lie awake too.\n\nEvery night.';
    await page.getByLabel('What would you like to say?').fill(text);
    await page.getByRole('button', { name: 'Put it up' }).click();
    await page.getByText('Your text is still here. Once you say yes, it is back in its form.').waitFor();
    await page.getByRole('button', { name: 'Read the agreement' }).click();
    await page.getByText(sentence).waitFor();
    await page.getByRole('button', { name: 'Say yes to this' }).click();
    await page.getByRole('heading', { name: 'Thank you. Your text is still here.' }).waitFor();
    expect(await page.locator('textarea').inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByText('Your answer is up.').waitFor();
    await page.goto('/me/drafts');
    expect(await said(page), 'what is up is no draft').toContain('You have no drafts');
    await page.context().close();
  });

  test('a double press on “Make a code” shows the one code that was made (R1)', async () => {
    const owner = await anOwner(web.forum);
    asActor(web.forum, owner);
    web.forum.clock.move(30_000);
    const page = await web.open({ ...how, as: owner });
    await page.goto('/work/team');
    await page.getByLabel('Moderator').check();
    await page.locator('input[name=code]').fill(owner.secondStep?.() ?? '');
    await page.getByRole('button', { name: 'Make a code' }).dblclick();
    await page.getByRole('heading', { name: 'A code for one person' }).waitFor();
    expect(await said(page)).toMatch(/\b[0-9a-z]{4}(?:-[0-9a-z]{4}){5}\b/);
    await page.context().close();
  });
});
