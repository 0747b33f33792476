import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const minute = 60_000;
const day = 24 * 60 * minute;
const name = 'alongside';
const tokenOf = (cookie: string | undefined): string => cookie?.split('.')[0] ?? '';

/** A browser that has this cookie and nothing else. */
function windowWith(cookie: string) {
  const browser = openBrowser(forum);
  browser.cookies.set(name, cookie);
  return browser;
}

test('two pages opened at once on the next day end with the same new value, whichever answers last (SECURITY B2)', async () => {
  const { browser } = await aMember(forum);
  const old = browser.cookies.get(name) ?? '';
  forum.clock.move(day + minute);
  const [one, other] = [windowWith(old), windowWith(old)];
  await one.get('/me');
  await other.get('/me');
  expect(tokenOf(one.cookies.get(name))).not.toBe(tokenOf(old));
  expect(tokenOf(other.cookies.get(name))).toBe(tokenOf(one.cookies.get(name)));
  forum.clock.move(2 * minute);
  expect((await other.get('/me')).status).toBe(200);
  expect((await windowWith(old).get('/me')).status).toBe(401);
});

test('an answer with the new value that never arrived signs nobody out, and the next one brings it', async () => {
  const { browser } = await aMember(forum);
  const old = browser.cookies.get(name) ?? '';
  forum.clock.move(day + minute);
  await windowWith(old).get('/me');
  forum.clock.move(10 * minute);
  const later = windowWith(old);
  expect((await later.get('/me')).status).toBe(200);
  expect(tokenOf(later.cookies.get(name))).not.toBe(tokenOf(old));
  forum.clock.move(2 * minute);
  expect((await later.get('/me')).status).toBe(200);
  expect((await windowWith(old).get('/me')).status).toBe(401);
});
