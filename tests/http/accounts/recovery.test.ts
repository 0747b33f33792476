import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../../../src/platform/limits.ts';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember, type Person } from '../../support/people.ts';
import { codesOn } from './joining.ts';

const fresh = 'meadow kettle harbour pencil stone';

let forum: TestForum;
beforeAll(async () => {
  forum = await startApp();
});
afterAll(() => forum.stop());
beforeEach(() => {
  Object.assign(forum.limits, createLimits());
});

/** Somebody whose codes are written down and confirmed. */
async function withCodes(options: { twoStep?: boolean } = {}): Promise<Person & { codes: string[] }> {
  const person = await aMember(forum, { codesPending: true, ...options });
  const page = await person.browser.get('/join/codes');
  const codes = codesOn(page);
  await person.browser.submit(page, { kept: 'yes', code: codes[0] ?? '' });
  return { ...person, codes };
}

const recover = async (fill: Record<string, string>) => {
  const browser = openBrowser(forum);
  const form = await browser.get('/recovery');
  return { browser, page: await browser.submit(form, fill, { action: '/recovery' }) };
};

const signIn = async (name: string, passphrase: string) => {
  const browser = openBrowser(forum);
  return browser.submit(
    await browser.get('/sign-in'),
    { sign_in_name: name, passphrase },
    { action: '/sign-in' },
  );
};

describe('what does not bring anybody back', () => {
  test('PR-12: an unknown name, a wrong code and somebody else’s code get the same answer', async () => {
    const [one, other] = [await withCodes(), await withCodes()];
    const right = one.codes[1] ?? '';
    const pages = [
      await recover({ sign_in_name: 'no such person 1', code: right, new_passphrase: fresh }),
      await recover({ sign_in_name: one.signInName, code: other.codes[1] ?? '', new_passphrase: fresh }),
      await recover({ sign_in_name: other.signInName, code: right, new_passphrase: fresh }),
    ];
    const lengths = pages.map(({ page }) => page.html.length);
    for (const { page, browser } of pages) {
      expect(page.status).toBe(422);
      expect(page.text).toContain('Name and code do not fit together, or the code was used before.');
      expect(browser.cookies.size).toBe(0);
    }
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(24);
    expect(
      (await recover({ sign_in_name: one.signInName, code: right, new_passphrase: fresh })).page.status,
    ).toBe(200);
  });

  test('PR-12: an unknown name costs the same work as a known one', async () => {
    let hashed = 0;
    const { hash } = forum.tools.passwords;
    forum.tools.passwords.hash = (passphrase) => {
      hashed += 1;
      return hash(passphrase);
    };
    await recover({ sign_in_name: 'no such person 2', code: '0000-'.repeat(6), new_passphrase: fresh });
    forum.tools.passwords.hash = hash;
    expect(hashed).toBe(1);
  });

  test('A4: a code works once', async () => {
    const person = await withCodes();
    const code = person.codes[2] ?? '';
    expect(
      (await recover({ sign_in_name: person.signInName, code, new_passphrase: fresh })).page.status,
    ).toBe(200);
    const again = await recover({ sign_in_name: person.signInName, code, new_passphrase: `${fresh} again` });
    expect(again.page.status).toBe(422);
    expect((await signIn(person.signInName, `${fresh} again`)).status).toBe(422);
  });

  test('A2: a new passphrase that is easy to guess is refused, and the code stays good', async () => {
    const person = await withCodes();
    const code = person.codes[2] ?? '';
    const weak = await recover({ sign_in_name: person.signInName, code, new_passphrase: 'password1234' });
    expect(weak.page.status).toBe(422);
    expect(weak.page.html).toContain('id="new_passphrase-error"');
    expect(
      (await recover({ sign_in_name: person.signInName, code, new_passphrase: fresh })).page.status,
    ).toBe(200);
  });

  test('two people with the same code at once: one comes in', async () => {
    const person = await withCodes();
    const code = person.codes[4] ?? '';
    const pages = await Promise.all(
      [fresh, 'another river lantern willow stone'].map((words) =>
        recover({ sign_in_name: person.signInName, code, new_passphrase: words }),
      ),
    );
    expect(pages.map(({ page }) => page.status).sort()).toEqual([200, 422]);
  });

  test('E: after twenty tries an hour this network waits', async () => {
    for (let nth = 0; nth < 20; nth += 1) await forum.limits.take('recover.address', 'unknown');
    const person = await withCodes();
    const { page } = await recover({
      sign_in_name: person.signInName,
      code: person.codes[1] ?? '',
      new_passphrase: fresh,
    });
    expect(page.status).toBe(429);
    expect(page.headers.get('retry-after')).not.toBeNull();
  });
});

describe('coming back with a code', () => {
  test('A4: sets the new passphrase, ends all sessions and signs in', async () => {
    const person = await withCodes();
    const { browser, page } = await recover({
      sign_in_name: person.signInName.toUpperCase(),
      code: (person.codes[5] ?? '').toUpperCase().replaceAll('-', ' '),
      new_passphrase: fresh,
    });
    expect(page.path).toBe('/me?done=recovered');
    expect(page.text).toContain('You have seven recovery codes left.');
    expect((await person.browser.get('/me')).status).toBe(401);
    expect((await signIn(person.signInName, person.passphrase)).status).toBe(422);
    expect((await signIn(person.signInName, fresh)).status).toBe(200);
    expect((await browser.get('/me')).status).toBe(200);
  });

  test('E: works while a stranger’s wrong tries make signing in wait', async () => {
    const person = await withCodes();
    for (let nth = 0; nth < 6; nth += 1) await signIn(person.signInName, 'a stranger is guessing');
    expect((await signIn(person.signInName, person.passphrase)).status).toBe(429);
    const { page } = await recover({
      sign_in_name: person.signInName,
      code: person.codes[1] ?? '',
      new_passphrase: fresh,
    });
    expect(page.path).toBe('/me?done=recovered');
    expect((await signIn(person.signInName, fresh)).status).toBe(200);
  });

  test('A4: the second step stays and is asked for', async () => {
    const person = await withCodes({ twoStep: true });
    const { browser, page } = await recover({
      sign_in_name: person.signInName,
      code: person.codes[1] ?? '',
      new_passphrase: fresh,
    });
    expect(page.text).toContain('One more step');
    expect(browser.cookies.size).toBe(0);
    const done = await browser.submit(
      page,
      { code: person.secondStep?.() ?? '' },
      { action: '/sign-in/code' },
    );
    expect(done.path).toBe('/me?done=signed-in');
  });

  test('R1: a form that is sent twice at once uses one code, and both presses come in', async () => {
    const person = await withCodes();
    const form = await openBrowser(forum).get('/recovery');
    const fill = { sign_in_name: person.signInName, code: person.codes[6] ?? '', new_passphrase: fresh };
    const both = await Promise.all([
      openBrowser(forum).submit(form, fill, { action: '/recovery' }),
      openBrowser(forum).submit(form, fill, { action: '/recovery' }),
    ]);
    expect(both.map((page) => page.path)).toEqual(['/me?done=recovered', '/me?done=recovered']);
    expect(both[0]?.text).toContain('You have seven recovery codes left.');
  });

  test('whoever uses a code before confirming is not shown the codes again', async () => {
    const person = await aMember(forum, { codesPending: true });
    const [code = ''] = codesOn(await person.browser.get('/join/codes'));
    const { browser } = await recover({ sign_in_name: person.signInName, code, new_passphrase: fresh });
    expect(codesOn(await browser.get('/join/codes'))).toEqual([]);
  });

  test('on a device that others use, the session is a short one', async () => {
    const person = await withCodes();
    const { browser } = await recover({
      sign_in_name: person.signInName,
      code: person.codes[1] ?? '',
      new_passphrase: fresh,
      shared: 'yes',
    });
    forum.clock.move(31 * 60_000);
    expect((await browser.get('/me')).status).toBe(401);
  });
});
