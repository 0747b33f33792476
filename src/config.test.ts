import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Config, type ConfigMistakes, isConfigMistakes, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const secret = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const database = 'postgres://alongside:pass-word@db.example:5432/alongside';

function read(env: Record<string, string>, argv: string[] = []): Config {
  return readConfig(env, argv, '/srv/forum');
}

function mistakesOf(env: Record<string, string>, argv: string[] = []): readonly string[] {
  try {
    read(env, argv);
  } catch (mistakes) {
    if (isConfigMistakes(mistakes)) return mistakes.mistakes;
    throw mistakes;
  }
  return [];
}

describe('mistakes in the settings (issue 2, Operator)', () => {
  test('all of them are told at once, each with the name, what is wrong and an example', () => {
    const mistakes = mistakesOf(
      {
        PORT: 'eighty',
        BASE_URL: 'forum.example.org',
        TRUST_PROXY: 'yes',
        LOG_LEVEL: 'loud',
        WORKER: 'outside',
        DATABASE_URL: 'mysql://db/forum',
        ALONGSIDE_PORT: '3000',
      },
      ['--prot=80'],
    );
    expect(mistakes).toHaveLength(8);
    for (const name of ['PORT', 'BASE_URL', 'TRUST_PROXY', 'LOG_LEVEL', 'WORKER', 'DATABASE_URL']) {
      expect(
        mistakes.filter((line) => line.startsWith(`${name} `) && line.includes(`Example: ${name}=`)),
      ).toHaveLength(1);
    }
    expect(mistakes.join('\n')).toContain('"eighty"');
  });

  test('the whole is one error with exit code 2', () => {
    try {
      read({ PORT: '0' });
      expect.unreachable();
    } catch (mistakes) {
      expect((mistakes as ConfigMistakes).exitCode).toBe(2);
      expect((mistakes as ConfigMistakes).message).toMatch(/^One setting needs your attention\./);
    }
  });

  test.each(['0', '65536', '-1', '3000.5', '1e3', '0x50'])('%s is no port', (port) => {
    expect(mistakesOf({ PORT: port })).toHaveLength(1);
  });

  test.each([
    'ftp://forum.example',
    'https://forum.example/path',
    'https://forum.example/?a',
    'https://me:pw@forum.example',
    '//forum.example',
  ])('%s is no address of a forum', (url) => {
    expect(mistakesOf({ BASE_URL: url })).toHaveLength(1);
  });

  test('a password or a key is never repeated in a sentence (SECURITY K)', () => {
    const told = mistakesOf({ DATABASE_URL: 'mysql://me:hunter22@db/x', SECRET_KEY: 'hunter33' }).join('\n');
    expect(told).toContain('SECRET_KEY');
    expect(told).not.toContain('hunter');
  });

  test.each(['0'.repeat(64), 'ab'.repeat(32), '0123456789abcdef'.repeat(4), secret.slice(1), `${secret}0`])(
    'the made-up key %s is refused (SECURITY K: start refuses defaults)',
    (key) => {
      expect(mistakesOf({ SECRET_KEY: key })).toHaveLength(1);
    },
  );

  test('limits are not lifted in production, not even from the command line', () => {
    expect(mistakesOf({ NODE_ENV: 'production' }, ['--lift-limits-for=ada'])).toHaveLength(1);
    expect(mistakesOf({ NODE_ENV: 'production', LIFT_LIMITS_FOR: 'ada' })).toHaveLength(1);
  });

  test.each(['/srv/forum/data/alongside.key', './data/keys/k', 'data', '/srv/forum/keys/../data/x'])(
    'a key file at %s would lie inside the data folder (ARCHITECTURE 12)',
    (path) => {
      expect(mistakesOf({ KEY_FILE: path }).join()).toContain('inside the data folder');
    },
  );

  test('a folder whose name only begins like the data folder is another folder', () => {
    expect(mistakesOf({ KEY_FILE: './data-keys/alongside.key' })).toEqual([]);
  });

  test('what is said twice is refused', () => {
    expect(mistakesOf({ KEY_FILE: './keys/k', SECRET_KEY: secret })).toHaveLength(1);
    expect(mistakesOf({ DATABASE_URL: database, DATABASE_URL_FILE: '/run/secrets/db' })).toHaveLength(1);
    expect(mistakesOf({ DATABASE_OWNER_URL: database }).join()).toContain('without DATABASE_URL');
  });

  test('a file that is not there is named', () => {
    expect(mistakesOf({ SECRET_KEY_FILE: '/run/secrets/nothing' }).join()).toContain(
      '"/run/secrets/nothing"',
    );
  });

  test('a setting with our name before it points to the right one', () => {
    expect(mistakesOf({ ALONGSIDE_BASE_URL: 'x' }).join()).toContain('Did you mean BASE_URL?');
  });

  test.each([['--port'], ['--secret-key=1'], ['start']])('%s is not known on the command line', (word) => {
    expect(mistakesOf({}, [word])).toHaveLength(1);
  });
});

describe('settings', () => {
  test('none are needed', () => {
    expect(read({ PATH: '/usr/bin', HOME: '/root' })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      ownUrl: 'http://127.0.0.1:3000',
      secure: false,
      database: { kind: 'embedded' },
      dataDir: '/srv/forum/data',
      key: { kind: 'file', path: '/srv/forum/keys/alongside.key' },
      search: { kind: 'own', programs: '/usr/bin' },
      trustProxy: 0,
      logLevel: 'info',
      production: false,
      workerInside: true,
      liftLimitsFor: [],
      checkOnly: false,
    });
  });

  test('an address of a Meilisearch goes with its key, which may be in a file and is never repeated', () => {
    const key = 'a-key-of-sixteen-or-more';
    const file = join(folder, 'meili-key');
    writeFileSync(file, `${key}\n`);
    const both = { MEILI_URL: 'http://127.0.0.1:7700/', MEILI_KEY_FILE: file };
    expect(read(both).search).toEqual({ kind: 'outside', url: 'http://127.0.0.1:7700', key });
    const halves: Record<string, string>[] = [{ MEILI_URL: 'http://127.0.0.1:7700' }, { MEILI_KEY: key }];
    for (const one of halves) {
      const mistakes = mistakesOf(one);
      expect(mistakes).toEqual([expect.stringContaining('MEILI_URL and MEILI_KEY go together')]);
      expect(mistakes.join()).not.toContain(key);
    }
    expect(mistakesOf({ MEILI_URL: 'search.example', MEILI_KEY: 'short' })).toHaveLength(2);
  });

  test('an empty setting counts as none', () => {
    expect(read({ PORT: '', BASE_URL: '  ' }).port).toBe(3000);
  });

  test('https in BASE_URL makes cookies secure', () => {
    const config = read({ BASE_URL: 'https://forum.example.org/' });
    expect(config).toMatchObject({ baseUrl: 'https://forum.example.org', secure: true });
  });

  test('without BASE_URL the address is one a browser can open', () => {
    expect(read({ HOST: '0.0.0.0', PORT: '8080' }).baseUrl).toBe('http://127.0.0.1:8080');
    expect(read({ HOST: '::1' }).baseUrl).toBe('http://[::1]:3000');
    expect(read({ HOST: '::1', BASE_URL: 'https://x.example' }).ownUrl).toBe('http://[::1]:3000');
  });

  test('the command line wins over the environment', () => {
    const config = read({ PORT: '4000' }, ['--port=5000', '--lift-limits-for=ada, ben', '--check']);
    expect(config).toMatchObject({ port: 5000, liftLimitsFor: ['ada', 'ben'], checkOnly: true });
  });

  test('one address of a database serves for both roles, a second one migrates', () => {
    expect(read({ DATABASE_URL: database }).database).toEqual({
      kind: 'outside',
      url: database,
      ownerUrl: database,
    });
    const ownerUrl = database.replace('alongside:', 'owner:');
    expect(read({ DATABASE_URL: database, DATABASE_OWNER_URL: ownerUrl }).database).toMatchObject({
      ownerUrl,
    });
  });

  test('secrets may come from files', () => {
    const path = join(folder, 'secret');
    writeFileSync(path, `${secret}\n`);
    expect(read({ SECRET_KEY_FILE: path }).key).toEqual({ kind: 'given', secret });
  });
});
