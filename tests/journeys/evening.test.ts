import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitsName, signInKey } from '../../src/accounts/sign-in-key.ts';
import { answerQuestion } from '../support/answer-question.ts';
import { aModerator, type Person } from '../support/people.ts';
import { openWeb, type Web } from '../support/web.ts';
import { post } from './steps.ts';

let web: Web;
let moderator: Person;

beforeAll(async () => {
  web = await openWeb();
  moderator = await aModerator(web.forum);
  elsewhere = createServer((_, response) => response.end('an ordinary page')).listen(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  const em = web.forum.database.fork();
  await em.execute('update site set leave_target = ?', [`http://127.0.0.1:${portOf(elsewhere)}/ordinary`]);
  await web.forum.site.refresh(em);
});
afterAll(async () => {
  elsewhere.close();
  await web.stop();
});

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const passphrase = 'harbour violet engine paper cloud';

/** An ordinary page to leave to: nothing outside this machine is asked for. */
let elsewhere: Server;

/** Joins through the two screens and gives back the recovery codes. */
async function join(page: Page, name: string): Promise<string[]> {
  web.forum.limits.lift(limitsName(signInKey(web.forum.keys, name)));
  await page.goto('/join');
  await page.getByLabel('Sign-in name').fill(name);
  await page
    .getByLabel(/^Passphrase/)
    .first()
    .fill(passphrase);
  await page.locator('input[name=consent]').check();
  await page.locator('input[name=age][value=yes]').check();
  const proof = await page.locator('input[name=proof]').inputValue();
  await page.locator('input[name=answer]').fill(answerQuestion(web.forum, proof));
  web.forum.clock.move(5000);
  await page.getByRole('button', { name: 'Join' }).last().click();
  await page.waitForURL('**/join/codes');
  const codes = (await page.locator('.codes').innerText()).split(/\s+/).filter((text) => text.includes('-'));
  expect(codes).toHaveLength(8);
  await page.locator('input[name=kept]').check();
  await page.locator('input[name=code]').fill(codes[2] ?? '');
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForURL('**/about/first-steps**');
  return codes;
}

/** Opens a case about the post with these words, chooses what to do, reads what its author will read, and does it. */
async function actOn(page: Page, path: string, words: string, act: string, done: string): Promise<void> {
  await page.goto(path);
  await post(page, words).locator('details.more summary').click();
  await post(page, words).getByRole('button', { name: 'Open a case about this post' }).click();
  await page.getByRole('link', { name: new RegExp(`^${act}`) }).click();
  const look = page.getByRole('button', { name: /^See what .* will read$/ });
  const button = page.getByRole('button', { name: new RegExp(`^${done}`) });
  // A step that takes one back needs no reason, so what they will read stands there at once.
  await look.or(button).first().waitFor();
  if ((await look.count()) > 0) {
    await page.getByLabel('Why?').selectOption({ index: 1 });
    await look.click();
    await page.getByLabel(/^Why does no lighter step fit/).fill('It was said twice.');
  }
  await button.click();
  await page.waitForURL((url) => !url.pathname.includes('/acts/'));
}

async function postThread(page: Page, title: string, text: string): Promise<string> {
  await page.goto('/threads/new?space=nights');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('What is on your mind?').fill(text);
  await page.getByRole('button', { name: 'Look it over' }).click();
  await page.getByRole('heading', { name: 'Look it over' }).waitFor();
  await page.getByRole('button', { name: 'Put it up' }).click();
  await page.getByText('It is up.').waitFor();
  return new URL(page.url()).pathname;
}

describe.each([
  { script: true, width: 1280 },
  { script: false, width: 360 },
])('an evening, script $script, $width px wide', ({ script, width }) => {
  test('one person joins and posts, another answers, a moderator hides it and puts it back', async () => {
    const ana = await web.open({ script, width });
    const codes = await join(ana, `ana ${script} ${width}`);
    const title = `Awake again ${script}`;
    const path = await postThread(ana, title, 'The fourth night. I do not need tips.');

    const ben = await web.open({ script, width });
    await join(ben, `ben ${script} ${width}`);
    await ben.goto(path);
    await ben.getByLabel('What would you like to say?').fill('Sitting beside you for a while.');
    await ben.getByRole('button', { name: 'Look it over' }).click();
    await ben.getByRole('heading', { name: 'Look it over' }).waitFor();
    await ben.getByRole('button', { name: 'Put it up' }).click();
    await ben.getByText('Your answer is up.').waitFor();

    const guest = await web.open({ script, width });
    await guest.goto(path);
    const answer = guest.locator('article', { hasText: 'Sitting beside you' });
    await answer.locator('summary').click();
    await answer.getByRole('link', { name: 'Report or worried' }).click();
    await guest.locator('input[name=kind][value=unkind]').check();
    await guest.locator('main form button[type=submit]').last().click();
    await guest.locator('code, .codes, .reference').first().waitFor();

    const mod = await web.open({ script, width, as: moderator });
    await actOn(mod, path, 'Sitting beside you', 'Hide the post', 'Hide it and tell');
    await guest.goto(path);
    expect(await guest.getByText('Sitting beside you').count()).toBe(0);
    await ben.goto(path);
    expect(await ben.getByText('Sitting beside you').isVisible()).toBe(true);
    await ben.goto('/inbox');
    expect(await ben.locator('main').innerText()).toMatch(/hidden|hid/i);

    await actOn(mod, path, 'Sitting beside you', 'Put the post back', 'Put it back and tell');
    await guest.goto(path);
    expect(await guest.getByText('Sitting beside you').isVisible()).toBe(true);

    await ana.goto('/me/sessions');
    await ana.getByRole('button', { name: /everywhere/i }).click();
    await ana.goto('/me');
    expect(await ana.getByRole('heading', { name: 'Please sign in' }).isVisible()).toBe(true);

    await ana.goto('/recovery');
    await ana.locator('input[name=sign_in_name]').fill(`ana ${script} ${width}`);
    await ana.locator('input[name=code]').fill(codes[0] ?? '');
    await ana
      .locator('input[name=passphrase], input[name=new_passphrase]')
      .last()
      .fill('another violet engine paper');
    await ana.locator('main form button[type=submit]').last().click();
    await ana.goto('/me/posts');
    expect(await ana.getByText('The fourth night.').isVisible()).toBe(true);
  }, 90_000);
});

describe('leaving', () => {
  test('Leave is the first stop of the Tab key, ends the session and goes elsewhere (AX-3)', async () => {
    const page = await web.open({});
    await join(page, 'carla leaves');
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Leave');
    await page.keyboard.press('Enter');
    await page.waitForURL(/ordinary/);
    await page.goto(`${web.base}/me`);
    expect(await page.getByRole('heading', { name: 'Please sign in' }).isVisible()).toBe(true);
  });

  test('Shift three times leaves as well, where script is on', async () => {
    const page = await web.open({});
    await page.goto('/');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(/ordinary/);
  });
});

describe('a keyboard and nothing else', () => {
  test('starts a thread from the front page to the finished post', async () => {
    const page = await web.open({});
    await join(page, 'dora types');
    await page.goto('/threads/new?space=loss');
    await tabTo(page, 'title');
    await page.keyboard.type('Sundays are the worst');
    await tabTo(page, 'text');
    await page.keyboard.type('The chair is still there.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Which name goes on it?').waitFor();
    await tabTo(page, 'need');
    for (let tries = 0; tries < 3; tries += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Put it up') break;
    }
    await page.keyboard.press('Enter');
    await page.getByText('It is up.').waitFor();
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${name}`);
}
