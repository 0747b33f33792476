import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Person } from '../support/people.ts';

/* What people do in more than one journey. */

/** Every journey is walked twice: on a phone that runs no script, and at a desk with it (AX-1). */
export const bothWays = [
  { script: false, width: 360 },
  { script: true, width: 1280 },
] as const;

/** The post with these words on it. */
export const post = (page: Page, words: string): Locator => page.locator('article', { hasText: words });

/** Opens "…" on the post with these words and takes an entry. */
export async function choose(page: Page, words: string, entry: string): Promise<void> {
  await post(page, words).locator('details.more summary').click();
  await post(page, words).getByRole('link', { name: entry, exact: true }).click();
}

/** Presses a button and reads what the next page says was done. */
export async function press(page: Page, button: string | RegExp, done: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByText(done, { exact: true }).waitFor();
}

/** Everything the page says, for looking for words that must not be there. */
export const said = (page: Page): Promise<string> => page.locator('body').innerText();

/** The name under which these words stand. */
export async function nameOn(page: Page, words: string): Promise<string> {
  const name = await post(page, words).locator('.name-who').first().innerText();
  expect(name).not.toBe('');
  return name;
}

/** Signs in where a page asks for it in the middle of something, with the second step where somebody has one. */
export async function signInAgain(page: Page, person: Person): Promise<void> {
  await page.getByText('Your text is still here.').first().waitFor();
  await signIn(page, person);
}

/** Signs in on a page that asks for it. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByLabel('Sign-in name').fill(person.signInName);
  await page.getByLabel('Passphrase', { exact: true }).fill(person.passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  if (person.secondStep === undefined) return;
  await page.getByLabel('Code from your phone').fill(person.secondStep());
  await page.getByRole('button', { name: 'Go on' }).click();
}

/** From the front page to the case that comes first, pressed twice. */
export async function takeNext(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Work', exact: true }).click();
  await page.getByRole('button', { name: 'Next one for me' }).dblclick();
  await page.getByText(/^You have this case until/).waitFor();
}
