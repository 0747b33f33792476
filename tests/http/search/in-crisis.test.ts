import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestForum } from '../../support/app.ts';
import { openBrowser } from '../../support/browser-like.ts';
import { aMember } from '../../support/people.ts';
import { aThread } from '../../support/things.ts';
import { aStrategy, searches, titlesOn } from './searching.ts';

let forum: TestForum;

beforeAll(async () => {
  forum = await startApp();
  const person = await aMember(forum);
  await aStrategy(forum, person, {
    title: 'Ten minutes',
    text: 'When I want to die I wait ten minutes.',
    situations: ['urges'],
  });
  await aStrategy(forum, person, {
    title: 'Talk of it',
    text: 'When I want to die.',
    situations: ['urges'],
    cautions: ['self-harm-talk'],
  });
  await aThread(forum, person, { title: 'A heavy one', text: 'I want to die', labels: ['suicide-thoughts'] });
  await forum.runSearch();
});
afterAll(() => forum.stop());

const crises = [
  'I want to die',
  'i dont want to live anymore',
  'kill myself',
  'not suicidal',
  'suicide',
  'my dad hits me',
  'he touches my daughter',
];

describe('words of a crisis (SEARCH 5.2)', () => {
  test('nobody is told that nothing fits: what helped others through such hours comes then', async () => {
    const page = await searches(openBrowser(forum), 'i want to unalive myself');
    expect(titlesOn(page)).toContain('Ten minutes');
    expect(titlesOn(page)).not.toContain('Talk of it');
    expect(page.text).not.toContain('nothing that fits');
  });

  test.each(crises)('help stands before everything else: %s', async (words) => {
    const { html, text } = await searches(openBrowser(forum), words);
    const help = html.indexOf('You do not have to get through this alone');
    expect(html).toContain('<div data-help-first="true">');
    expect(help).toBeGreaterThan(html.indexOf('<main'));
    expect(help).toBeLessThan(html.indexOf('<h1'));
    // Two lines to call, with their country above them, and the way to all others.
    const panel = html.slice(help, html.indexOf('<h1'));
    expect([...panel.matchAll(/href="tel:/g)].length).toBeGreaterThanOrEqual(2);
    expect(panel).toContain('People who listen, in Germany');
    expect(panel).toContain('People who listen, in United Kingdom');
    expect(text).toContain('To get through the next hour');
  });

  test('talk of methods is left out of what is found', async () => {
    const page = await searches(openBrowser(forum), 'I want to die');
    expect(titlesOn(page)).not.toContain('Talk of it');
    expect(page.text).not.toContain('A heavy one');
    expect(page.text).not.toContain('A thread about');
  });

  test('while one types, the script is told to show help', async () => {
    const answer = await openBrowser(forum).raw(
      'POST',
      '/search/at-once',
      new URLSearchParams({ q: 'I want to die' }),
    );
    expect(await answer.json()).toMatchObject({ help: true });
  });

  test('nothing is recorded: the tables are as they were', async () => {
    // Counted, not asked of the statistics: those tell of writes when they get to it.
    const em = forum.database.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('public', 'search') and tablename <> 'link_key' order by 1`,
    );
    const countings = tables.map(({ name }) => `select '${name}' as name, count(*) as rows from ${name}`);
    const counts = () => em.execute(`${countings.join(' union all ')} order by 1`);
    const before = await counts();
    for (const words of crises) await searches(openBrowser(forum), words);
    expect(tables.length).toBeGreaterThan(30);
    expect(await counts()).toEqual(before);
  });

  test('other words show no help panel', async () => {
    const { html } = await searches(openBrowser(forum), 'cannot sleep');
    expect(html).toMatch(/<div data-help-first[^>]* hidden/);
  });
});
