import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookWithAxe, told } from '../support/axe.ts';
import { aModerator, anOwner, type Person } from '../support/people.ts';
import { openWeb, type Web } from '../support/web.ts';
import { press } from './steps.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb({ host: 'localhost' });
});
afterAll(() => web.stop());

/** A stick in this window's device, as Chromium plays one. */
async function plugIn(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function nothingForAxe(page: Page): Promise<void> {
  const rules = { resultTypes: ['violations' as const], runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] };
  expect(told((await lookWithAxe(page, rules)).violations)).toEqual([]);
}

/** Signs out and types the passphrase, up to the second step. */
async function comeBack(page: Page, person: Person): Promise<void> {
  await page.goto('/me');
  await press(page, 'Sign out', 'You are signed out.');
  await page.goto('/sign-in');
  await page.fill('#sign_in_name', person.signInName);
  await page.fill('#passphrase', person.passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'One more step' }).waitFor();
}

test('an owner adds a passkey, signs in with it and is asked for it before a grave step (SECURITY A5, D)', async () => {
  const owner = await anOwner(web.forum, { origin: web.base });
  const page = await web.open({ as: owner });
  const problems: string[] = [];
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()));
  await plugIn(page);
  await page.goto('/me/passkeys');
  await page.fill('#word', 'the blue stick');
  await page.fill('#passphrase', owner.passphrase);
  await page.fill('#code', owner.secondStep?.() ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('heading', { name: 'Make the passkey now' }).waitFor();
  expect(await page.getByText('A passkey needs JavaScript, and this page').isVisible()).toBe(false);
  await nothingForAxe(page);
  await press(page, 'Make the passkey', 'The passkey is yours.');
  expect(await page.textContent('main')).toContain('the blue stick');

  await comeBack(page, owner);
  await nothingForAxe(page);
  await press(page, 'Go on with my passkey', 'You are signed in.');

  await page.goto('/work/settings');
  await page.fill('#name', 'A quiet corner');
  await page.getByRole('button', { name: 'Go on with my passkey' }).click();
  await page.getByText('A quiet corner').first().waitFor();
  expect(web.forum.site.current().name).toBe('A quiet corner');

  await page.goto('/me/two-step');
  await page.fill('#passphrase', owner.passphrase);
  await press(page, 'Turn it off', 'The second step is off.');
  expect(problems).toEqual([]);
  await page.close();
});

test('with a passkey alone, the button of the form asks for it; closed without an answer, it says so and asks again', async () => {
  const moderator = await aModerator(web.forum, { origin: web.base });
  const page = await web.open({ as: moderator, width: 360 });
  await plugIn(page);
  await page.goto('/me/passkeys');
  await page.fill('#passphrase', moderator.passphrase);
  await page.fill('#code', moderator.secondStep?.() ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await press(page, 'Make the passkey', 'The passkey is yours.');
  await page.goto('/me/two-step');
  await page.fill('#passphrase', moderator.passphrase);
  await press(page, 'Turn it off', 'The second step is off.');

  await comeBack(page, moderator);
  expect(await page.locator('#code').getByRole('textbox').count()).toBe(0);
  await page.evaluate(() => {
    const ask = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = () => {
      navigator.credentials.get = ask;
      return Promise.reject(new DOMException('closed', 'NotAllowedError'));
    };
  });
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Nothing came from your passkey.').waitFor();
  await press(page, 'Go on', 'You are signed in.');
  await page.goto('/work/my-role');
  await press(page, 'Give the role back', 'You have given your role back. Thank you for all you did.');
  await page.goto('/work');
  expect(await page.textContent('h1')).toBe('Nothing here');
  await page.close();
});

test('without script the pages say what is needed, and a code works', async () => {
  const moderator = await aModerator(web.forum, { origin: web.base });
  const page = await web.open({ as: moderator, script: false, width: 360 });
  await page.goto('/me/passkeys');
  expect(await page.textContent('main')).toContain('A code from an app works everywhere');
  await page.fill('#passphrase', moderator.passphrase);
  await page.fill('#code', moderator.secondStep?.() ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await page.getByText('A passkey needs JavaScript, and this page has none').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Make the passkey' }).count()).toBe(0);
  await page.close();
});
