import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { codesOn, joinAs } from './joining.ts';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());

const aNewcomer = () => aMember(forum, { codesPending: true });

describe('recovery codes that wait to be kept', () => {
  test('guests are asked to sign in', async () => {
    expect((await openBrowser(forum).get('/join/codes')).status).toBe(401);
    expect((await openBrowser(forum).get('/join/codes.txt')).status).toBe(401);
  });

  test('ON-3: a tick alone, or a code that is none of them, is not enough', async () => {
    const { browser } = await aNewcomer();
    const page = await browser.get('/join/codes');
    const [first = ''] = codesOn(page);
    const unticked = await browser.submit(page, { code: first });
    expect(unticked.status).toBe(422);
    expect(unticked.text).toContain('Tick the box when you have kept the codes');
    const other = await browser.submit(page, {
      kept: 'yes',
      code: `${first.slice(0, -1)}${first.endsWith('0') ? '1' : '0'}`,
    });
    expect(other.status).toBe(422);
    expect(other.text).toContain('This is none of the eight codes.');
    expect(codesOn(other)).toEqual(codesOn(page));
  });

  test('ON-3: the same eight are shown after every reload', async () => {
    const { browser } = await aNewcomer();
    const first = codesOn(await browser.get('/join/codes'));
    expect(new Set(first).size).toBe(8);
    expect(codesOn(await browser.get('/join/codes'))).toEqual(first);
  });

  test('A4: each has 120 bits, and the database holds only hashes and a sealed copy', async () => {
    const { browser, account } = await aNewcomer();
    const codes = codesOn(await browser.get('/join/codes'));
    for (const code of codes)
      expect(code).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{4}(-[0-9abcdefghjkmnpqrstvwxyz]{4}){5}$/);
    const em = forum.database.fork();
    const [row] = await em.execute<{ pending_codes: Buffer }[]>(
      'select pending_codes from account where id = ?',
      [account],
    );
    const hashes = await em.execute<{ code_hash: Buffer }[]>(
      'select code_hash from recovery_code where account_id = ?',
      [account],
    );
    expect(hashes.map(({ code_hash }) => code_hash.length)).toEqual(Array(8).fill(32));
    for (const code of codes) {
      const plain = code.replaceAll('-', '');
      for (const stored of [row?.pending_codes, ...hashes.map(({ code_hash }) => code_hash)]) {
        expect(stored?.includes(plain)).toBe(false);
        expect(stored?.includes(code)).toBe(false);
      }
    }
  });

  test('they can be saved as a file that says nothing of this place', async () => {
    const { browser } = await aNewcomer();
    const codes = codesOn(await browser.get('/join/codes'));
    const file = await browser.raw('GET', '/join/codes.txt');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="notes.txt"');
    expect((await file.text()).trim().split('\r\n')).toEqual(codes);
  });

  test('the page says what a shared device means, and no address holds a code', async () => {
    const { browser } = await aNewcomer();
    const page = await browser.get('/join/codes');
    expect(page.text).toContain('Does someone else use this device?');
    expect(page.headers.get('cache-control')).toBe('no-store');
    for (const { href } of page.links) expect(href).not.toMatch(/[0-9a-z]{4}(-[0-9a-z]{4}){5}/);
  });

  test('every other page stays usable meanwhile, and the own place points to them', async () => {
    const { browser } = await aNewcomer();
    expect((await browser.get('/')).status).toBe(200);
    const place = await browser.get('/me');
    expect(place.text).toContain('Your recovery codes are waiting');
    expect(place.links.some((link) => link.href === '/join/codes')).toBe(true);
  });

  test.each([
    ['as it stands', (code: string) => code],
    ['in capitals with spaces', (code: string) => ` ${code.toUpperCase().replaceAll('-', ' ')} `],
    [
      'without dashes, with o for 0 and l for 1',
      (code: string) => code.replaceAll('-', '').replaceAll('0', 'O').replaceAll('1', 'l'),
    ],
  ])('ON-3: a tick and one of the codes, typed %s, put them away for good', async (_, typed) => {
    const { browser, account } = await aNewcomer();
    const page = await browser.get('/join/codes');
    const done = await browser.submit(page, { kept: 'yes', code: typed(codesOn(page).at(-1) ?? '') });
    expect(done.path).toBe('/about/first-steps?done=codes-kept');
    const [row] = await forum.database
      .fork()
      .execute<{ pending_codes: Buffer | null }[]>('select pending_codes from account where id = ?', [
        account,
      ]);
    expect(row?.pending_codes).toBeNull();
    expect(codesOn(await browser.get('/join/codes'))).toEqual([]);
    expect((await browser.raw('GET', '/join/codes.txt')).status).toBe(404);
    expect((await browser.get('/me')).text).not.toContain('Your recovery codes are waiting');
  });

  test('pressing twice does no harm', async () => {
    const { browser } = await aNewcomer();
    const page = await browser.get('/join/codes');
    const filled = { kept: 'yes', code: codesOn(page)[0] ?? '' };
    const both = await Promise.all([browser.submit(page, filled), browser.submit(page, filled)]);
    expect(both.map((each) => each.path)).toEqual(Array(2).fill('/about/first-steps?done=codes-kept'));
  });

  test('ON-7: the page of first steps shows how to post, where help is and how to leave', async () => {
    const { browser, page } = await joinAs(forum);
    const steps = await browser.submit(page, { kept: 'yes', code: codesOn(page)[3] ?? '' });
    expect(steps.status).toBe(200);
    for (const href of ['/help', '/leave', '/threads/new']) {
      expect(
        steps.links.some((link) => link.href.startsWith(href)),
        href,
      ).toBe(true);
    }
  });

  test('ON-3: no page and no form lets the team reset a passphrase', async () => {
    const addresses = forum.features.flatMap((feature) => [...feature.declared.entries()]);
    const staff = addresses.filter(([, access]) => access !== 'anyone' && access !== 'member');
    for (const [route] of staff) expect(route).not.toMatch(/passphrase|recover|code|account|reset/);
  });
});
