import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMember, aModerator, anOwner, type Person } from '../support/people.ts';
import { anAnswer, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let people: Record<'newcomer' | 'member' | 'moderator' | 'owner', Person>;
beforeAll(async () => {
  web = await openWeb();
  const { forum } = web;
  const [ana, newcomer, member, moderator, owner] = await Promise.all([
    aMember(forum),
    aMember(forum),
    aMember(forum),
    aModerator(forum),
    anOwner(forum),
  ]);
  people = { newcomer, member, moderator, owner };
  for (const person of [member, moderator, owner])
    await anAnswer(forum, ana, (await aThread(forum, person)).id);
});
afterAll(() => web.stop());

interface Target {
  text: string;
  top: number;
  start: number;
  end: number;
  height: number;
  width: number;
}

/** What can be pressed in the bar or in the navigation, as it lies on the screen. */
const targets = (page: Page, where: string): Promise<Target[]> =>
  page.locator(where).evaluateAll((links) =>
    links
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => {
        const { top, left: start, right: end, height, width } = link.getBoundingClientRect();
        return { text: link.textContent?.trim() ?? '', top, start, end, height, width };
      }),
  );

/** How many lines they take: what stands in one overlaps from top to end. */
const lines = (found: Target[]): number => {
  const tops = found.map(({ top, height }) => Math.round((top + height / 2) / 22));
  return new Set(tops).size;
};

const entries = {
  guest: ['Talk', 'Strategies', 'Search', 'Sign in', 'Join'],
  // Nothing has come for them yet, so that there is room for their own place.
  newcomer: ['Talk', 'Strategies', 'Search', 'Inbox', 'My place'],
  member: ['Talk', 'Strategies', 'Search', 'Inbox: new'],
  moderator: ['Talk', 'Strategies', 'Work', 'Search', 'Inbox: new'],
  owner: ['Talk', 'Strategies', 'Work', 'Search', 'Inbox: new'],
} as const;

type Who = keyof typeof entries;
const open = (who: Who, scheme: 'light' | 'dark' = 'light') =>
  web.open({ width: 360, scheme, script: false, ...(who === 'guest' ? {} : { as: people[who] }) });
const isToPress = (found: Target[]): void => {
  for (const { text, height, width, start, end } of found) {
    expect(Math.min(height, width), text).toBeGreaterThanOrEqual(44);
    expect([start >= 0, end <= 360], text).toEqual([true, true]);
  }
};

describe.each(Object.keys(entries) as Who[])('on a phone of 360 px, without script, for the %s', (who) => {
  test('the bar and the navigation are one line each, and all of it is large enough to press (DESIGN 3, AX-4)', async () => {
    const page = await open(who);
    for (const path of ['/', '/search', '/reading']) {
      await page.goto(path);
      const ways = await targets(page, '.nav a');
      expect(ways.map(({ text }) => text)).toEqual(entries[who]);
      const bar = await targets(page, '.bar .button, .bar-mark');
      expect([lines(ways), lines(bar)], path).toEqual([1, 1]);
      isToPress([...ways, ...bar]);
    }
    await page.context().close();
  });

  test('where letters are as large as can be chosen it may take two, and nothing is cut or out of reach', async () => {
    const page = await open(who);
    await page.context().addCookies([{ name: 'alongside-look', value: '-.130.c.l.p.-.-', url: web.base }]);
    await page.goto('/');
    const ways = await targets(page, '.nav a');
    expect(ways.map(({ text }) => text)).toEqual(entries[who].filter((text) => text !== 'My place'));
    expect(lines(ways)).toBeLessThanOrEqual(2);
    isToPress(ways);
    await page.context().close();
  });
});

test.each(['member', 'moderator', 'owner'] as const)(
  'the place of one’s own is two steps away on a phone: the inbox names it, for the %s',
  async (who) => {
    const page = await open(who);
    await page.goto('/');
    await page.getByRole('link', { name: 'Inbox: new' }).click();
    const way = page.getByRole('link', { name: 'My place' });
    expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await way.click();
    expect(new URL(page.url()).pathname).toBe('/me');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/inbox');
    expect(await page.getByRole('link', { name: 'My place' }).count()).toBe(1);
    await page.context().close();
  },
);

test.each(['newcomer', 'member', 'moderator'] as const)(
  'on a larger phone their own place stands beside the inbox, still in one line, for the %s',
  async (who) => {
    const page = await open(who);
    await page.setViewportSize({ width: 448, height: 800 });
    await page.goto('/');
    const ways = await targets(page, '.nav a');
    expect([ways.at(-1)?.text, lines(ways)]).toEqual(['My place', 1]);
    // On the page of the inbox it is named once, here or there, whatever the width.
    await page.goto('/inbox');
    for (const width of [320, 360, 447, 448, 544, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.getByRole('link', { name: 'My place' }).count(), `${width}`).toBe(1);
    }
    await page.context().close();
  },
);
