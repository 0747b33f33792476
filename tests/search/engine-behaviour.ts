import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndexWriter, SearchEngine } from '../../src/search/search-engine.ts';
import { aDocument, aQuestion, someDocuments } from './documents.ts';

export interface EngineAtWork {
  engine: SearchEngine;
  writer: IndexWriter;
  stop(): Promise<void>;
}

/** Bad input that a search box gets (issue 4). None of it may end in a fault. */
export const badInputs: readonly string[] = [
  '',
  '   ',
  '???!!! *** ---',
  '\u0000\u0001\u0007 panic \u001b[31m',
  `${'panic '.repeat(2000)}`,
  'x'.repeat(10_000),
  "'; drop table thread; --",
  "panic' or '1'='1",
  'panic & ! | <-> :* (sleep',
  'kind = "breathing" AND (minutes < 5 OR _geoRadius(1,2,3))',
  '$1 ? ?? \\? %s {} [] `panic`',
  '"',
  '-',
  '-panic',
  '😀😀😀 panic 😀',
  'ＰＡＮＩＣ ｐａｎｉｃ',
  'päńìç',
  '\ud800 lonely \udfff',
];

/** What every engine has to do, PostgreSQL and Meilisearch alike (SEARCH 3, 4). */
export function describeEngine(name: string, make: () => Promise<EngineAtWork>): void {
  describe(`searching with ${name}`, () => {
    let at: EngineAtWork;
    beforeAll(async () => {
      at = await make();
      await at.writer.write(someDocuments, []);
    });
    afterAll(() => at.stop());
    const ids = async (...question: Parameters<typeof aQuestion>): Promise<string[]> =>
      (await at.engine.search(aQuestion(...question))).ids;

    test.each(badInputs)('what cannot be understood ends in no fault: %j', async (typed) => {
      const answer = await at.engine.search(aQuestion(typed));
      expect(answer.ids.every((id) => someDocuments.some((document) => document.id === id))).toBe(true);
    });

    test('a page far beyond the end is empty, and says how many there are', async () => {
      const answer = await at.engine.search(aQuestion('panic', { offset: 900 }));
      expect(answer.ids).toEqual([]);
      expect(answer.about).toBeGreaterThan(0);
    });

    test('filters that exclude each other find nothing', async () => {
      expect(await ids('panic', { filters: { situation: ['money'], kind: ['creative'] } })).toEqual([]);
    });

    test('five hundred values of a facet are no trouble', async () => {
      const many = Array.from({ length: 500 }, () => 'panic' as const);
      expect(await ids('panic', { filters: { situation: many } })).not.toEqual([]);
    });

    test('a word in the title says more than one in passing', async () => {
      expect((await ids('panic exam'))[0]).toBe('exam');
    });

    test('other forms of a word are found: sleep and slept', async () => {
      expect(await ids('sleep')).toContain('lamp');
    });

    test('of two ideas, what says both comes first', async () => {
      expect((await ids('panic cold water'))[0]).toBe('ice');
    });

    test('strategies, threads and stories are searched apart', async () => {
      expect(await ids('panic', { of: 'thread' })).toEqual(['talk']);
      expect(await ids('panic', { of: 'story' })).toEqual([]);
      expect(await ids('panic')).not.toContain('talk');
    });

    test('filters narrow: minutes and energy mean at most, anywhere is every place, either is both', async () => {
      expect(await ids('panic', { filters: { minutes: 1 } })).toEqual(['breath']);
      expect(await ids('panic', { filters: { energy: 'very-low' } })).toEqual(['breath']);
      expect(await ids('panic', { filters: { place: ['outdoors'] } })).toEqual(['breath']);
      expect(await ids('walk', { filters: { with: ['with-someone'] } })).toEqual(['walk']);
      expect(await ids('panic', { filters: { night: true } })).toEqual(['breath']);
      expect(await ids('panic', { filters: { without: ['breath-holding'] } })).not.toContain('breath');
      expect(await ids('panic', { filters: { needs: ['water-or-ice'] } })).toEqual(['ice']);
    });

    test('within a facet any value will do, facets are all asked for', async () => {
      const found = await ids('panic', { filters: { kind: ['senses', 'breathing'], situation: ['panic'] } });
      expect([...found].sort()).toEqual(['breath', 'ice']);
    });

    test('what helped most people can come first, among what fits', async () => {
      const found = await ids('panic', { sort: 'helped' });
      expect(found.slice(0, 2)).toEqual(['ice', 'breath']);
    });

    test('facets are counted over everything found', async () => {
      const { facets, about } = await at.engine.search(aQuestion('panic', { limit: 1 }));
      expect(about).toBe(3);
      expect(facets.situation?.panic).toBe(3);
      expect(facets.kind).toEqual({ breathing: 1, senses: 1, grounding: 1 });
    });

    test('in a crisis what talks of self-harm is left out', async () => {
      const question = aQuestion('panic exam');
      const query = { ...question.query, crisis: true };
      expect((await at.engine.search({ ...question, query })).ids).not.toContain('exam');
    });

    test('what nobody has written about finds nothing', async () => {
      expect(await ids('bicycle tyre pressure')).toEqual([]);
    });

    test('with nothing to look for, everything that passes the filters can be browsed', async () => {
      const answer = await at.engine.search(aQuestion('', { filters: { situation: ['panic'] } }));
      expect([...answer.ids].sort()).toEqual(['breath', 'exam', 'ice']);
    });

    test('a document that changed is found by its new words and not by its old ones', async () => {
      const [lamp] = someDocuments.filter(({ id }) => id === 'lamp');
      if (lamp === undefined) throw new Error('no such document');
      await at.writer.write([{ ...lamp, version: 2, title: 'A candle and a blanket' }], []);
      expect((await ids('candle'))[0]).toBe('lamp');
      await at.writer.write([lamp], []);
      expect(await ids('candle')).not.toContain('lamp');
    });

    test('writing the same twice, and taking out what is not there, does no harm', async () => {
      await at.writer.write([aDocument('twice', { title: 'A warm lighthouse' })], []);
      await at.writer.write([aDocument('twice', { title: 'A warm lighthouse' })], ['nobody']);
      expect((await ids('lighthouse')).filter((id) => id === 'twice')).toEqual(['twice']);
      await at.writer.write([], ['twice', 'twice']);
      await at.writer.write([], ['twice']);
      expect(await ids('lighthouse')).not.toContain('twice');
    });
  });
}
