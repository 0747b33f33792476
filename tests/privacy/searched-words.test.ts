import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { followSearch } from '../../src/search/follow-search.ts';
import { aStrategy } from '../http/search/searching.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { openBrowser } from '../support/browser-like.ts';
import { aMember, type Person } from '../support/people.ts';
import { asActor } from '../support/things.ts';
import { readDump } from './dump.ts';

/*
 * A word that nobody else says is searched in every way there is, also where something goes wrong, and then looked for in
 * everything that is kept (SEARCH 6, issue 4).
 */

const canary = 'marzipanlantern';
let forum: TestForum;
let person: Person;
/** Everything that went out of the forum besides pages: addresses of redirects, headers, faults. */
const told: string[] = [];

beforeAll(async () => {
  forum = await startApp();
  person = await aMember(forum);
  await aStrategy(forum, person);
  await forum.runSearch();
});
afterAll(() => forum.stop());

/** Everything is logged, and no values: what our own PostgreSQL is held to, and what organisers are told. */
const logging = [
  ['log_statement', "'all'"],
  ['log_min_duration_statement', '0'],
  ['log_parameter_max_length', '0'],
  ['log_parameter_max_length_on_error', '0'],
];

const post = async (path: string, fields: Record<string, string>, as = openBrowser(forum)) => {
  const answer = await as.raw('POST', path, new URLSearchParams(fields));
  told.push([...answer.headers].join('\n'));
  return answer;
};
const statements = async (): Promise<void> => {
  const rows = await forum.database
    .fork()
    .execute<{ query: string }[]>('select query from pg_stat_activity where pid <> pg_backend_pid()');
  told.push(rows.map(({ query }) => query).join('\n'));
};

async function live(): Promise<void> {
  for (const words of [
    canary,
    `${canary} sleep`,
    `not ${canary}`,
    `"${canary}`,
    `${canary}s!`,
    `@@ ${canary}`,
  ]) {
    for (const asked of ['', 'situation=sleep&minutes=5', 'of=threads']) {
      const sent = await post('/search', { q: words, asked });
      await statements();
      const page = await openBrowser(forum).get(sent.headers.get('location') ?? '');
      expect(page.status).toBe(200);
      expect(page.links.map(({ href }) => href).join()).not.toContain(canary);
      await post('/search/at-once', { q: words, asked });
      await statements();
    }
  }
  const sent = await post('/search', { q: canary }, person.browser);
  const page = await person.browser.get(`${sent.headers.get('location')}?situation=sleep`);
  const following = await person.browser.submit(page, {}, { press: 'Follow this situation' });
  expect(following.text).toContain('You follow it now');
}

/** The ways in which a search can go wrong. */
async function goWrong(): Promise<void> {
  await post('/search', { q: canary, other: canary });
  await post('/search', { q: canary.repeat(30_000) });
  await post('/search/at-once', { q: canary, asked: canary });
  const em = forum.database.fork();
  await em.execute('alter table search.document rename to document_away');
  const sent = await post('/search', { q: canary });
  const page = await openBrowser(forum).get(sent.headers.get('location') ?? '');
  await em.execute('alter table search.document_away rename to document');
  // Nothing of the words is in what is told of the fault; it is one, because a table was taken away.
  expect(page.html).not.toContain(`>${canary}<`);
  for (const fault of forum.faults.splice(0)) told.push(String(fault), JSON.stringify(fault), stackOf(fault));
}

const stackOf = (fault: unknown): string => (fault instanceof Error ? `${fault.stack} ${fault.cause}` : '');

describe('what somebody looked for (SEARCH 6)', () => {
  test('is in no address, header, statement or fault, also where something goes wrong', async () => {
    await live();
    await goWrong();
    expect(told.length).toBeGreaterThan(50);
    expect(told.join('\n').toLowerCase()).not.toContain(canary);
  });

  test('is in no table, not even in those of the search itself', async () => {
    const member = asActor(forum, person);
    await followSearch(forum.database.fork(), forum.tools, member, {
      filters: 'situation=panic',
      follow: true,
    });
    const client = new pg.Client({ connectionString: forum.url });
    await client.connect();
    const dump = await readDump(client, ['public', 'jobs', 'search']);
    await client.end();
    expect(dump.map(({ name }) => name)).toEqual(expect.arrayContaining(['search.link_key', 'search.word']));
    for (const { name, rows } of dump) {
      const text = rows
        .flat()
        .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)));
      expect([name, text.join('\n').toLowerCase().includes(canary)]).toEqual([name, false]);
    }
  });

  test('what is followed is in no table in clear either: it lies in a sealed locker', async () => {
    const client = new pg.Client({ connectionString: forum.url });
    await client.connect();
    const { rows } = await client.query('select * from locker');
    await client.end();
    expect(JSON.stringify(rows)).not.toContain('situation');
  });

  test('is not in the log of a PostgreSQL that logs every statement, set as we tell organisers to (docs/operating.md)', async () => {
    const em = forum.database.fork();
    for (const [name, value] of logging) {
      await em.execute(`alter database ${forum.name} set ${name} = ${value}`);
    }
    const logged = await startApp({ beside: forum.name });
    const marked = `${canary} logged`;
    const sent = await openBrowser(logged).raw('POST', '/search', new URLSearchParams({ q: marked }));
    await openBrowser(logged).get(sent.headers.get('location') ?? '');
    await openBrowser(logged).raw('POST', '/search/at-once', new URLSearchParams({ q: marked }));
    const [row] = await logged.database
      .fork()
      .execute<{ log: string }[]>(
        "select pg_read_file(current_setting('data_directory') || '/../log') as log",
      );
    await logged.stop();
    expect(row?.log).toContain('search.link_key');
    expect(row?.log.toLowerCase()).not.toContain(canary);
  });

  test('no code of the search writes a log line', () => {
    const sources = [
      'search.routes.tsx',
      'answer-search.ts',
      'link-keys.ts',
      'at-once.ts',
      'sealed-words.ts',
    ];
    for (const name of sources) {
      const text = readFileSync(new URL(`../../src/search/${name}`, import.meta.url), 'utf8');
      expect(text).not.toMatch(/console\.|\blog\./);
    }
  });
});
