import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildForum, clearHome, type Home, launchRefused, makeHome, postgresPid } from './forum-process.ts';

const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

let home: Home;
beforeAll(buildForum);
beforeEach(async () => {
  home = await makeHome();
});
afterEach(() => clearHome(home));

const untouched = (): void => expect(readdirSync(home.folder)).toEqual([]);

describe('a start is refused before anything is made (issue 2, Operator)', () => {
  test('with every mistake in the settings told at once', async () => {
    const { code, output } = await launchRefused(home, { PORT: 'x', TRUST_PROXY: 'x', BASE_URL: 'x' });
    expect(code).toBe(2);
    expect(output).toMatch(/^3 settings need your attention\./);
    for (const name of ['PORT', 'TRUST_PROXY', 'BASE_URL']) expect(output).toContain(`${name} is "x"`);
    expect(output).not.toContain('    at ');
    untouched();
  });

  test('when the port is taken', async () => {
    const other = await occupy(home.port);
    const { code, output } = await launchRefused(home);
    other.close();
    expect(code).toBe(4);
    expect(output).toContain(`Another program already uses port ${home.port}`);
    untouched();
  });

  test('when the address is not of this machine', async () => {
    const { code, output } = await launchRefused(home, { HOST: '203.0.113.7' });
    expect([code, output]).toEqual([4, expect.stringContaining('HOST is "203.0.113.7"')]);
    untouched();
  });

  test('when the data folder is on a disk that takes no folders', async () => {
    const { code, output } = await launchRefused(home, { DATA_DIR: '/proc/alongside' });
    expect([code, output]).toEqual([
      1,
      expect.stringContaining('The folder /proc/alongside cannot be written to'),
    ]);
    untouched();
  });

  test('when a file is where the data folder should be', async () => {
    writeFileSync(home.data, 'notes');
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining('a file is in the way')]);
    expect(readdirSync(home.folder)).toEqual(['data']);
  });

  test('when the data folder holds something else', async () => {
    mkdirSync(join(home.data, 'postgres'), { recursive: true });
    writeFileSync(join(home.data, 'postgres/holiday.jpg'), '');
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining('does not hold a PostgreSQL database')]);
    expect(readdirSync(join(home.data, 'postgres'))).toEqual(['holiday.jpg']);
    expect(existsSync(home.keyFile)).toBe(false);
  });

  test('when another PostgreSQL made the database', async () => {
    const folder = join(home.data, 'postgres');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'PG_VERSION'), '15\n');
    if (isRoot) giveToPostgres(folder);
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining('made by PostgreSQL 15')]);
    expect(existsSync(home.keyFile)).toBe(false);
  });

  test('when PostgreSQL cannot be reached at DATABASE_URL', async () => {
    const url = `postgres://me:secretword@127.0.0.1:${home.port}/forum`;
    const { code, output } = await launchRefused(home, { DATABASE_URL: url });
    expect([code, output]).toEqual([1, expect.stringContaining('could not be reached (ECONNREFUSED)')]);
    expect(output).not.toContain('secretword');
    untouched();
  });

  test('a worker alone, when no forum runs', async () => {
    mkdirSync(join(home.folder, 'keys'), { mode: 0o700 });
    writeFileSync(home.keyFile, aKey, { mode: 0o600 });
    const { code, output } = await launchRefused(home, {}, { entry: 'worker.js' });
    expect([code, output]).toEqual([1, expect.stringContaining('Start the forum first')]);
    expect(existsSync(home.data)).toBe(false);
  });

  test('--check only looks at the settings', async () => {
    const { code, output } = await launchRefused(home, {}, { args: ['--check'] });
    expect([code, output]).toEqual([0, 'The settings are in order.\n']);
    untouched();
  });
});

describe.runIf(isRoot)('as another account', () => {
  test('a data folder that is not ours is named, with the account it should belong to', async () => {
    mkdirSync(home.data);
    const { code, output } = await launchRefused(home, {}, { uid: nobody });
    expect([code, output]).toEqual([1, expect.stringContaining(`chown -R ${nobody} ${home.data}`)]);
  });

  test('a key file that is not ours is named', async () => {
    mkdirSync(join(home.folder, 'keys'), { mode: 0o755 });
    mkdirSync(home.data, { mode: 0o777 });
    chmodSync(home.data, 0o777);
    writeFileSync(home.keyFile, aKey, { mode: 0o600 });
    const { code, output } = await launchRefused(home, {}, { uid: nobody });
    expect([code, output]).toEqual([1, expect.stringContaining(`chown ${nobody} ${home.keyFile}`)]);
  });

  test('root is told which folder keeps PostgreSQL out', async () => {
    const closed = join(home.folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const { code, output } = await launchRefused(home, { DATA_DIR: join(closed, 'data') });
    expect([code, output]).toEqual([1, expect.stringContaining(`the folder ${closed} is closed to it`)]);
    expect(existsSync(home.keyFile)).toBe(false);
  });

  test('a database folder that is a disk of its own is told where to mount it', async () => {
    const own = `mkdir -p ${home.data}/postgres && mount -t tmpfs -o mode=700 none ${home.data}/postgres && exec "$@"`;
    const { code, output } = await launchRefused(
      home,
      {},
      { through: ['unshare', '-m', 'sh', '-c', own, 'sh'] },
    );
    expect([code, output]).toEqual([1, expect.stringContaining(`Mount the disk at ${home.data} instead.`)]);
    expect(readdirSync(home.data)).toEqual(['postgres']);
  });

  test('a full disk is told and leaves no half-made database', async () => {
    mkdirSync(home.data);
    const small = `mount -t tmpfs -o size=6m,mode=755 none ${home.data} && "$@"; code=$?; ls -A ${home.data}; exit $code`;
    const { code, output } = await launchRefused(
      home,
      {},
      { through: ['unshare', '-m', 'sh', '-c', small, 'sh'] },
    );
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`The disk with the folder ${home.data} is full.`),
    ]);
    expect(output).not.toContain('postgres.new');
    expect(postgresPid(home)).toBeNull();
  });
});

const aKey = JSON.stringify({
  id: '0a1b2c3d',
  secret: '9f86d081884c7d65'.repeat(4),
  createdWeek: '2026-W47',
});

function occupy(port: number): Promise<Server> {
  const server = createServer((_request, response) => response.end());
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function giveToPostgres(folder: string): void {
  execFileSync('chown', ['-R', 'postgres', folder]);
}
