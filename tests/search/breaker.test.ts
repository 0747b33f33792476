import { expect, test } from 'vitest';
import { openEngines } from '../../src/search/engines.ts';
import type { SearchEngine } from '../../src/search/search-engine.ts';
import { expectWithin } from '../support/timed.ts';
import { aQuestion } from './documents.ts';

const postgres: SearchEngine = {
  name: 'postgres',
  search: async () => ({ ids: ['p'], about: 1, facets: {} }),
};

function other(search: SearchEngine['search']) {
  let now = 0;
  let asked = 0;
  const engines = openEngines({
    postgres,
    other: {
      name: 'meilisearch',
      search: (question) => {
        asked += 1;
        return search(question);
      },
    },
    now: () => now,
  });
  const pass = (ms: number): void => {
    now += ms;
  };
  return { engines, asked: () => asked, pass };
}

test('an engine that hangs is waited for 800 ms, then PostgreSQL answers the same request (SEARCH 3)', async () => {
  const { engines } = other(() => new Promise(() => {}));
  const begun = Date.now();
  expect(await engines.ask(aQuestion('panic'))).toMatchObject({
    ids: ['p'],
    engine: 'postgres',
    fellBack: true,
  });
  expect(Date.now() - begun).toBeGreaterThanOrEqual(790);
  expectWithin(Date.now() - begun, 1500);
});

test('after three failures it is left alone for half a minute, then asked once', async () => {
  const { engines, asked, pass } = other(async () => {
    throw new SyntaxError('Unexpected token <');
  });
  for (let time = 0; time < 5; time += 1) await engines.ask(aQuestion('panic'));
  expect(asked()).toBe(3);
  expect(engines.state()).toEqual({ other: 'meilisearch', open: true });
  pass(30_001);
  for (let time = 0; time < 3; time += 1) await engines.ask(aQuestion('panic'));
  expect(asked()).toBe(4);
});

test('one that answers again is used again', async () => {
  let works = false;
  const { engines } = other(async () => {
    if (!works) throw new Error('refused');
    return { ids: ['m'], about: 1, facets: {} };
  });
  await engines.ask(aQuestion('panic'));
  works = true;
  expect(await engines.ask(aQuestion('panic'))).toMatchObject({
    ids: ['m'],
    engine: 'meilisearch',
    fellBack: false,
  });
});

test('where there is only PostgreSQL nothing fell back', async () => {
  const engines = openEngines({ postgres });
  expect(await engines.ask(aQuestion('panic'))).toMatchObject({ engine: 'postgres', fellBack: false });
});
