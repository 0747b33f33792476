import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepName } from '../../src/accounts/keep-name.ts';
import { startApp, type TestForum } from '../support/app.ts';
import { aMember, type Person } from '../support/people.ts';
import { anAnswer, aStory, asActor, aThread } from '../support/things.ts';

/*
 * PostgreSQL keeps examples of what stands in a column, to plan its questions, and keeps them after the rows are gone. None of
 * them may be what somebody wrote or is called (PR-6).
 */

let forum: TestForum;
let ana: Person;

beforeAll(async () => {
  forum = await startApp();
  ana = await aMember(forum);
});
afterAll(() => forum.stop());

interface Example {
  table: string;
  column: string;
  examples: string;
}

test('examples of values are kept, and none of them is a text, a title, a name or a part of a story (PR-6)', async () => {
  const member = asActor(forum, ana);
  await keepName(forum.database.fork(), forum.tools, member, {
    name: 'Quixombar Heron',
    formKey: 'a'.repeat(24),
  });
  for (let at = 0; at < 4; at += 1) {
    const { id } = await aThread(forum, ana, { title: 'Quixombar nights', text: 'A quixombar of words' });
    await anAnswer(forum, ana, id, { text: `Quixombar ${at}` });
    await aStory(forum, ana, {
      title: 'Quixombar days',
      sections: { happened: 'The quixombar came', helped: 'A lamp', now: '' },
    });
  }
  await forum.runSearch();
  const em = forum.database.fork();
  await em.execute('analyze');
  const kept = await em.execute<Example[]>(
    `select schemaname || '.' || tablename as table, attname as column,
       concat_ws(' ', most_common_vals::text, histogram_bounds::text, most_common_elems::text) as examples
     from pg_stats where schemaname in ('public', 'search')`,
  );
  expect(kept.filter(({ examples }) => examples !== '').length, 'there are examples').toBeGreaterThan(20);
  const telling = kept.filter(({ examples }) => /quixombar/i.test(examples));
  // Single words of the index, of no text and nobody: they are renewed with each look PostgreSQL takes at it.
  const words = ['search.term.term', 'search.frequency.term', 'search.word.word'];
  expect(
    telling.map(({ table, column }) => `${table}.${column}`).filter((place) => !words.includes(place)),
  ).toEqual([]);
});
