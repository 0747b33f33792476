import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { helpFile } from '../../src/resources/keep-help-file.ts';
import { freePort } from '../support/postgres.ts';
import { expectWithin } from '../support/timed.ts';
import {
  askDatabase,
  buildForum,
  clearHome,
  type ForumProcess,
  type Home,
  isPostgresOf,
  launch,
  launchOpen,
  launchRefused,
  makeHome,
  postgresPid,
  postgresPort,
  statusOf,
} from './forum-process.ts';

/** One forum through its life: each test goes on where the one before ended. */
let home: Home;
let forum: ForumProcess;

beforeAll(async () => {
  await buildForum();
  home = await makeHome();
});
afterAll(() => clearHome(home));

/** The number of the PostgreSQL that runs. Never 0: a signal to that number goes to everybody who runs beside us. */
function runningPostgres(): number {
  const pid = postgresPid(home);
  if (pid === null) throw new Error('No PostgreSQL runs on this folder.');
  return pid;
}

/** Kills PostgreSQL as a crash would; the milliseconds until another one answers, and the front page with it. */
async function killPostgres(): Promise<number> {
  const killed = runningPostgres();
  process.kill(killed, 'SIGKILL');
  const start = Date.now();
  for (;;) {
    const now = postgresPid(home);
    const another = now !== null && now !== killed;
    // The front page alone may be one that was kept.
    if (another && (await statusOf(home, '/readyz')) === 200 && (await statusOf(home, '/')) === 200) {
      return Date.now() - start;
    }
    await pause(50);
  }
}

/** Waits until the forum that runs has the lock on its folder again. */
async function locked(): Promise<void> {
  const held = `select 1 from pg_locks where locktype = 'advisory' and objsubid = 2 and granted`;
  while ((await askDatabase(home, held).catch(() => [])).length === 0) await pause(20);
}

const names = () => askDatabase(home, 'select id from space where listed order by id');

describe('the life of a forum with its own PostgreSQL (issue 2, Operator)', () => {
  test('the first start prints where it is, how to make the first owner, to keep the key, and that help waits to be checked (GO-6)', async () => {
    forum = await launchOpen(home);
    const all = forum.output().trim().split('\n');
    const isAboutHelp = (line: string): boolean => line.includes('Help is not ready yet');
    expect(all.filter(isAboutHelp)).toHaveLength(1);
    const lines = all.filter((line) => !isAboutHelp(line));
    const address = `http://127.0.0.1:${home.port}`;
    expect(lines[0]).toBe(`Alongside is open at ${address}`);
    expect(lines[1]).toMatch(
      new RegExp(`^Make the first owner here \\(works once\\): ${address}/set-up/[\\w-]{8,}$`),
    );
    expect(lines[2]).toContain(`Keep a copy of the key file ${home.keyFile}`);
    expect(lines).toHaveLength(3);
    expect(await statusOf(home, '/')).toBe(200);
    expect(await statusOf(home, '/readyz')).toBe(200);
  });

  test('the help file lies in the data folder, for a proxy to show while the forum is away (CR-1)', () => {
    const file = readFileSync(join(home.data, helpFile), 'utf8');
    expect(file).toContain('href="tel:');
    expect(file).not.toContain('<script');
  });

  test('its database keeps what it acknowledged (SECURITY R3)', async () => {
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
      expect(await askDatabase(home, `select current_setting('${name}') as is`)).toEqual([{ is: 'on' }]);
    }
  });

  test('the running forum may not change tables or the log (SECURITY K, I)', async () => {
    const rights = await askDatabase(
      home,
      `select has_schema_privilege('alongside_app', 'public', 'create') as makes,
              has_table_privilege('alongside_app', 'moderation_event', 'update, delete') as rewrites,
              (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace
                 and pg_get_userbyid(relowner) <> 'alongside_owner') as owned,
              (select rolsuper from pg_roles where rolname = 'alongside_app') as super`,
    );
    expect(rights).toEqual([{ makes: false, rewrites: false, owned: 0, super: false }]);
  });

  test('nothing anybody wrote reaches the log of PostgreSQL (PR-3)', async () => {
    const words = 'I wrote this at night';
    await expect(askDatabase(home, `select '${words}'::int`)).rejects.toThrow();
    await expect(
      askDatabase(home, `do $$ begin raise warning '${words}'; end $$; select 1/0`),
    ).rejects.toThrow();
    const slow = askDatabase(home, `select '${words}', pg_terminate_backend(pg_backend_pid())`);
    await expect(slow).rejects.toThrow();
    expect(readFileSync(join(home.data, 'postgres.log'), 'utf8')).not.toContain(words);
  });

  test('a second start on the same data folder names the first and harms nothing', async () => {
    const before = postgresPid(home);
    const { code, output } = await launchRefused({ ...home, port: await freePort() });
    expect(code).toBe(3);
    expect(output).toBe(
      `Alongside already runs on the data folder ${home.data} at http://127.0.0.1:${home.port}; nothing was changed. Use that one, or stop it first.\n`,
    );
    expect(postgresPid(home)).toBe(before);
    expect(await statusOf(home, '/')).toBe(200);
  });

  test('a second start on the same port harms nothing either', async () => {
    expect((await launchRefused(home)).code).toBe(4);
    expect(await statusOf(home, '/')).toBe(200);
  });

  test('when PostgreSQL is killed, people are served again within five seconds without a restart (R6)', async () => {
    expectWithin(await killPostgres(), 5000);
    expect(forum.output()).toContain('PostgreSQL has ended and is being started again.');
    expect(forum.output()).not.toContain('by nobody');
    expect(await names()).toHaveLength(6);
  });

  test('after that the folder is still locked against a second forum', async () => {
    await locked();
    expect((await launchRefused({ ...home, port: await freePort() })).code).toBe(3);
  });

  test('when a part of PostgreSQL is killed, the folder is locked again as well', async () => {
    await askDatabase(
      home,
      `select pg_terminate_backend(pid, 30000) from pg_locks where locktype = 'advisory'`,
    );
    await locked();
    expect((await launchRefused({ ...home, port: await freePort() })).code).toBe(3);
  });

  test('after kill -9 of the forum the next start goes on with the PostgreSQL that lived on', async () => {
    const postgres = runningPostgres();
    forum.signal('SIGKILL');
    await forum.ended();
    expect(isPostgresOf(postgres, home)).toBe(true);
    forum = await launchOpen(home);
    expect(postgresPid(home)).toBe(postgres);
    expect(await statusOf(home, '/')).toBe(200);
  });

  test('when that one is killed too, though it is not our child, people are served again as soon (R6)', async () => {
    expectWithin(await killPostgres(), 5000);
    expect(forum.output()).not.toContain('by nobody');
  });

  test('SIGTERM ends forum and PostgreSQL in order, with 0, well within ten seconds (R5)', async () => {
    const postgres = postgresPid(home) ?? 0;
    const start = Date.now();
    forum.signal('SIGTERM');
    expect(await forum.ended()).toBe(0);
    expectWithin(Date.now() - start, 10_000);
    expect(isPostgresOf(postgres, home)).toBe(false);
    expect(existsSync(join(home.data, helpFile))).toBe(true);
    expect(readFileSync(join(home.data, 'postgres.log'), 'utf8').trim()).toMatch(
      /database system is shut down$/,
    );
  });

  test('two signals at once are one: npm passes on the Ctrl-C the terminal also sent', async () => {
    forum = await launchOpen(home);
    forum.signal('SIGINT');
    forum.signal('SIGINT');
    expect(await forum.ended()).toBe(0);
    expect(postgresPid(home)).toBeNull();
  });

  test('after kill -9 of both, and with the number of PostgreSQL now another program, it starts', async () => {
    forum = await launchOpen(home);
    const postgres = postgresPid(home) ?? 0;
    forum.signal('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    await forum.ended();
    while (isPostgresOf(postgres, home)) await pause(20);
    const pidFile = join(home.data, 'postgres/postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(String(postgres), String(process.pid)));
    forum = await launchOpen(home);
    expect(await names()).toHaveLength(6);
  });

  test('PostgreSQL keeps its port from start to start while that is free', async () => {
    const port = postgresPort(home);
    forum.signal('SIGTERM');
    await forum.ended();
    forum = await launchOpen(home);
    expect(postgresPort(home)).toBe(port);
  });

  test('two starts at the same moment: one runs, the other says so', async () => {
    forum.signal('SIGTERM');
    await forum.ended();
    const one = launch(home);
    const otherHome = { ...home, port: await freePort() };
    const other = launch(otherHome);
    const first = await Promise.race([one.ended(), other.ended()]);
    expect(first).toBe(3);
    const winner = one.output().includes('already runs') ? other : one;
    await winner.opened();
    expect(await statusOf(winner === one ? home : otherHome, '/')).toBe(200);
    winner.signal('SIGTERM');
    expect(await winner.ended()).toBe(0);
  });
});

describe.runIf(process.getuid?.() === 0)('a disk that fails the forum later (issue 2, Operator)', () => {
  const within = (prepare: string) => ({
    through: ['unshare', '-m', 'sh', '-c', `${prepare} && "$@"`, 'sh'],
  });

  test('one that can only be read is named', async () => {
    const readOnly = `mount --bind ${home.data} ${home.data} && mount -o remount,ro,bind ${home.data}`;
    const { code, output } = await launchRefused(home, {}, within(readOnly));
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`${home.data} is on a disk that can only be read`),
    ]);
  });

  test('one that is full is named, and the forum goes on when there is space again', async () => {
    const disk = join(home.folder, 'disk');
    const full = `mkdir ${disk} && mount -t tmpfs -o size=200m none ${disk} && cp -a ${home.data}/. ${disk} && { dd if=/dev/zero of=${disk}/fill bs=64k status=none 2>/dev/null; mount --bind ${disk} ${home.data}; }`;
    const { code, output } = await launchRefused(home, {}, within(full));
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(`The disk with the folder ${home.data} is full.`),
    ]);
    forum = await launchOpen(home);
    expect(await names()).toHaveLength(6);
    forum.signal('SIGTERM');
    expect(await forum.ended()).toBe(0);
  });
});

describe('a start is refused and nothing is changed (issue 2, ARCHITECTURE 12)', () => {
  const copy = () => `${home.keyFile}.copy`;

  test('without the key file, because the data belong to it', async () => {
    copyFileSync(home.keyFile, copy());
    rmSync(home.keyFile);
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining(`The key file ${home.keyFile} is missing`)]);
    expect(existsSync(home.keyFile)).toBe(false);
    expect(postgresPid(home)).toBeNull();
  });

  test('with another key', async () => {
    const key = JSON.parse(readFileSync(copy(), 'utf8'));
    const other = [...key.secret].reverse().join('');
    writeFileSync(home.keyFile, JSON.stringify({ ...key, secret: other }), { mode: 0o600 });
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining('is not the key of this database')]);
    expect(postgresPid(home)).toBeNull();
  });

  test('with a database that a newer release has used; the right key is back', async () => {
    copyFileSync(copy(), home.keyFile);
    forum = await launchOpen(home);
    await askDatabase(
      home,
      `insert into mikro_orm_migrations (name) values ('Migration29991231000000_later')`,
    );
    forum.signal('SIGTERM');
    await forum.ended();
    const { code, output } = await launchRefused(home);
    expect([code, output]).toEqual([1, expect.stringContaining('Migration29991231000000_later')]);
    expect(postgresPid(home)).toBeNull();
  });
});

describe('a first start that is killed half-way', () => {
  test('leaves nothing in the way of the next one', async () => {
    const other = await makeHome();
    onTestFinished(() => clearHome(other));
    const first = launch(other);
    while (
      !existsSync(other.data) ||
      !readdirSync(other.data).some((name) => name.startsWith('postgres.new-'))
    ) {
      await pause(5);
    }
    first.signal('SIGKILL');
    await first.ended();
    const second = await launchOpen(other);
    expect(await statusOf(other, '/')).toBe(200);
    expect(readdirSync(other.data).sort()).toEqual(['help', 'postgres', 'postgres.log']);
    second.signal('SIGTERM');
    expect(await second.ended()).toBe(0);
  });
});
