import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkIn } from '../../src/moderation/check-in.ts';
import { openCrisisCase } from '../../src/moderation/open-crisis-case.ts';
import { lookWithAxe, told } from '../support/axe.ts';
import { aMember, aModerator, anOwner, type Person } from '../support/people.ts';
import { aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let anna: Person;
let eva: Person;
let mod: Person;
let owner: Person;
let low: string;
let acute: string;
let crisis: string;

beforeAll(async () => {
  web = await openWeb();
  const { forum } = web;
  [anna, eva, mod, owner] = [
    await aMember(forum),
    await aMember(forum),
    await aModerator(forum),
    await anOwner(forum),
  ];
  await forum.database.fork().execute("update site set emergency_number = '112', version = version + 1");
  await forum.site.refresh(forum.database.fork());
  low = (await aThread(forum, anna, { text: 'I feel so hopeless. I wish I was dead.' })).id;
  const hard = await aThread(forum, eva, {
    text: 'I am going to kill myself tonight. I have the pills here and I wrote a goodbye letter.',
  });
  acute = hard.id;
  const em = forum.database.fork();
  await openCrisisCase(em, forum.tools, { post: hard.opening });
  const [row] = await em.execute<{ id: string }[]>("select id from moderation_case where kind = 'crisis'");
  crisis = row?.id ?? '';
  await em.execute(
    'insert into duty (id, staff_id, weekday, from_hour, until_hour) select id, id, 2, 18, 23 from staff limit 1',
  );
  // The question of the day after stands in the inbox beside it all.
  await em.execute('update moderation_case set check_hour = ? where id = ?', [forum.clock.now(), crisis]);
  await checkIn(em, forum.tools, {});
}, 120_000);
afterAll(() => web.stop());

/** Looked at as it stands: nothing for axe to say, nothing wider than the screen, nothing to press that is too small. */
async function lookAt(page: Page, name: string): Promise<void> {
  const { violations } = await lookWithAxe(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
  });
  expect(told(violations), name).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over, name).toBeLessThanOrEqual(0);
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

describe.each([
  [360, 'dark'],
  [1280, 'light'],
] as const)('help near, %i pixels wide, %s (CR-2 to CR-6, AX-1)', (width, scheme) => {
  const places = (): [string, Person, string][] => [
    ['card', anna, `/threads/${low}?country=DE`],
    ['top', eva, `/threads/${acute}`],
    ['inbox', eva, '/inbox'],
    ['soon', anna, '/someone-soon'],
    ['help', anna, '/help?country=DE'],
    ['case', mod, `/work/cases/${crisis}`],
    ['crisis', mod, `/work/cases/${crisis}/crisis`],
    ['duty', owner, '/work/duty'],
    ['pager', owner, '/work/pager'],
    ['helplines', owner, '/work/helplines?country=DE'],
  ];
  test.each(['card', 'top', 'inbox', 'soon', 'help', 'case', 'crisis', 'duty', 'pager', 'helplines'])(
    '%s',
    async (name) => {
      const [, person, path] = places().find(([each]) => each === name) as [string, Person, string];
      const page = await web.open({ width, scheme, as: person, script: true });
      await page.goto(path);
      await lookAt(page, `${name}-${width}-${scheme}`);
      await page.context().close();
    },
  );
});

test('the card opens, shows two lines of a country and goes away, by keys alone (CR-2, CR-3)', async () => {
  const page = await web.open({ width: 360, as: anna });
  await page.goto(`/threads/${low}`);
  await page.getByText('Talk to someone now').click();
  await page.locator('#near-country').selectOption('DE');
  await page.locator('#near').getByRole('button', { name: 'Show' }).press('Enter');
  await page.waitForURL(/country=DE#near$/);
  expect(await page.locator('#near .helpline').count()).toBeLessThanOrEqual(2);
  await page.locator('#near').getByRole('button', { name: 'Not now' }).press('Enter');
  await page.getByText('We put it away.').waitFor();
  expect(await page.locator('#near').count()).toBe(0);
});
