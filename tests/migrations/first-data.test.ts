import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/database.ts';
import { migrate } from '../../src/migrate.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createFirstData, keyFits } from '../../src/site/first-data.ts';
import { testSecret } from '../support/test-keys.ts';
import { type EmptyDatabase, emptyDatabase } from './empty-database.ts';

let empty: EmptyDatabase;
let database: Database;
const keys = loadKeys(testSecret, 'test');

beforeAll(async () => {
  empty = await emptyDatabase();
  await migrate(empty.url);
  database = await openDatabase({ url: empty.url, poolSize: 2 });
});
afterAll(async () => {
  await database.close();
  await empty.drop();
});

const keyCheck = async (): Promise<Buffer | null> =>
  (await empty.rows<{ key_check: Buffer }>('select key_check from site'))[0]?.key_check ?? null;

describe('the first start of a forum', () => {
  test('a database without settings takes any key', async () => {
    expect(keyFits(keys, await keyCheck())).toBe(true);
  });

  test('creates the spaces, the agreement and the settings, each once', async () => {
    await createFirstData(database.fork(), keys, ['We listen first.']);
    await createFirstData(database.fork(), loadKeys('f'.repeat(64), 'other'), ['Something else.']);
    const [counts] = await empty.rows(
      `select (select count(*)::int from space where listed) as spaces, (select count(*)::int from site) as sites,
         (select jsonb_agg(sentences) from agreement) as agreements`,
    );
    expect(counts).toEqual({ spaces: 6, sites: 1, agreements: [['We listen first.']] });
  });

  test('from then on the key must be the one it began with (ARCHITECTURE 12)', async () => {
    const check = await keyCheck();
    expect(check).not.toBeNull();
    expect(keyFits(keys, check)).toBe(true);
    expect(keyFits(loadKeys('f'.repeat(64), 'test'), check), 'another secret').toBe(false);
    expect(keyFits(loadKeys(testSecret, 'other'), check), 'another id of the key').toBe(false);
    expect(keyFits(keys, Buffer.alloc(0)), 'nothing').toBe(false);
    expect(
      keyFits(keys, Buffer.from((check ?? Buffer.alloc(0)).map((byte, at) => (at === 40 ? byte ^ 1 : byte)))),
      'one bit',
    ).toBe(false);
  });
});
