import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aStrategy } from '../http/search/searching.ts';
import { aMember, type Person } from '../support/people.ts';
import { aStory, aThread } from '../support/things.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
let ana: Person;

beforeAll(async () => {
  web = await openWeb();
  ana = await aMember(web.forum);
  await aStrategy(web.forum, ana, { told: 20, helped: 60 });
  await aStrategy(web.forum, ana, {
    title: 'The parking sheet',
    text: 'For nights without sleep.',
    minutes: 15,
  });
  await aStrategy(web.forum, ana, { title: 'Cold wrists', text: 'When panic comes.', situations: ['panic'] });
  await aThread(web.forum, ana, { title: 'Nights are long', text: 'I cannot sleep.' });
  await aStory(web.forum, ana);
  await web.forum.runSearch();
});
afterAll(() => web.stop());

describe.each([
  ['with script', true],
  ['without script', false],
])('somebody looks for help at night, %s', (_, script) => {
  test('finds, narrows, reads, comes back and loads again: nothing asks to send a form again (issue 4, Find)', async () => {
    const page = await web.open({ script, width: 360 });
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await page.getByRole('searchbox').fill('cannot sleep');
    await page.getByRole('button', { name: 'Search' }).click();
    const found = page.getByRole('link', { name: 'The parking sheet' });
    expect((await found.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(page.url()).toMatch(/\/search\/[\w-]{700,}$/);
    expect(page.url()).not.toContain('sleep');
    // On a phone what narrows is folded.
    await page.locator('details.facets > summary').click();
    await page.getByRole('radio', { name: /Up to 15 minutes/ }).check();
    await page.getByRole('button', { name: 'Show results' }).click();
    await page.waitForURL(/minutes=15/);
    expect(await page.getByRole('searchbox').inputValue()).toBe('cannot sleep');
    await page.getByRole('link', { name: 'The parking sheet' }).click();
    await page.getByRole('heading', { level: 1, name: 'The parking sheet' }).waitFor();
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('cannot sleep');
    const answer = await page.reload();
    expect([answer?.status(), answer?.request().method()]).toEqual([200, 'GET']);
    await page.goBack();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/search');
    await page.context().close();
  });

  test('the history holds no word, and after an hour what it holds opens to nothing', async () => {
    const page = await web.open({ script, width: 360 });
    await page.goto('/search');
    await page.getByRole('searchbox').fill('quokka moonlight');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('We found nothing that fits').waitFor();
    expect(await page.getByRole('link', { name: 'Cannot sleep' }).isVisible()).toBe(true);
    const link = page.url();
    await page.goto('/stories');
    web.forum.clock.move(60 * 60_000);
    await page.goBack();
    await page.getByText('These words are no longer kept').waitFor();
    expect(page.url()).toBe(link);
    expect(await page.content()).not.toContain('quokka');
    await page.context().close();
  });

  test('where nothing fits the people here can be asked, and the words stand in the title', async () => {
    const page = await web.open({ script, as: ana });
    await page.goto('/');
    // Where there is room the box itself stands in the navigation.
    await page.getByRole('searchbox').fill('quokka moonlight');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('button', { name: 'Ask the people here' }).click();
    expect(await page.getByLabel('Title').inputValue()).toBe('quokka moonlight');
    expect(page.url()).not.toContain('quokka');
    await page.context().close();
  });

  test('words of a crisis: help stands at the top, before everything else (SEARCH 5.2)', async () => {
    const page = await web.open({ script, width: 360 });
    await page.goto('/search');
    await page.getByRole('searchbox').fill('I want to die');
    await page.getByRole('button', { name: 'Search' }).click();
    const help = page.getByRole('heading', { name: 'You do not have to get through this alone' });
    await help.waitFor();
    const at = async (name: typeof help) => (await name.boundingBox())?.y ?? Number.NaN;
    expect(await at(help)).toBeLessThan(200);
    expect(await at(help)).toBeLessThan(await at(page.getByRole('heading', { level: 1 })));
    await page.context().close();
  });
});

describe('while one types (issue 4, Find)', () => {
  test('what is found stands under the box and is said to screen readers; taken back, the page is as it was', async () => {
    const page = await web.open();
    await page.goto('/search');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname !== '/favicon.svg') asked.push(`${request.method()} ${pathname}`);
    });
    const box = page.getByRole('searchbox');
    await box.pressSequentially('s', { delay: 30 });
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    await box.pressSequentially('leep', { delay: 30 });
    await page.locator('.at-once').getByRole('link', { name: 'The parking sheet' }).waitFor();
    expect(await page.locator('.at-once [role=status]').textContent()).toMatch(/strateg/);
    expect(new Set(asked)).toEqual(new Set(['POST /search/at-once']));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(new URL(page.url()).pathname).toBe('/search');
    await box.fill('I want to die');
    await page.getByRole('heading', { name: 'You do not have to get through this alone' }).waitFor();
    await box.fill('');
    await page.getByRole('link', { name: 'Cold wrists' }).waitFor();
    expect(await page.locator('.at-once').isHidden()).toBe(true);
    await page.context().close();
  });
});
