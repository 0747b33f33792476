import type { Config, DatabaseConfig } from '../config.ts';
import {
  type EmbeddedPostgres,
  findRunningPort,
  openEmbeddedPostgres,
  type PostgresEvent,
} from '../platform/embedded-postgres.ts';
import { keyFromSecret, readOrCreateKeyFile } from '../platform/key-file.ts';
import { type Keys, loadKeys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { findPostgresPlace, holdsDatabase } from '../platform/postgres-folder.ts';
import { appRole, embeddedUrl, ownerRole, prepareRoles, withClient } from '../platform/postgres-roles.ts';
import { isStartProblem, refusalCode, startProblem } from '../platform/start-problem.ts';
import { checkDatabase, connectProblem, holdsForum } from './check-database.ts';
import type { Closers } from './closers.ts';
import { lockDataFolder } from './folder-lock.ts';

/** What a forum stands on: its keys and a database that answers. */
export type Ground = {
  keys: Keys;
  /** Where the key came from, in words for a sentence. */
  keySource: string;
  /** Path of the key file, of which the operator should keep a copy; null where the key is a setting. */
  keyFile: string | null;
  /** The address the running forum uses. */
  url: string;
  /** The address that migrates. */
  ownerUrl: string;
  /** The role behind `url` where it is another than the owner's. */
  appRole: string | undefined;
};

type Options = { closers: Closers; log: Log; onTaken: () => void };

/**
 * Opens keys and database as the settings say: the embedded PostgreSQL, locked against a second forum and watched from
 * now on, or the operator's own. Throws a start problem, having changed nothing, for every reason not to go on.
 */
export async function openGround(config: Config, options: Options): Promise<Ground> {
  return config.database.kind === 'embedded'
    ? openEmbedded(config, options)
    : openOutside(config, config.database, options.log, true);
}

/** The ground for a worker beside a running forum: joins what is there, makes nothing. */
export async function joinGround(config: Config): Promise<Ground> {
  // What is worth a warning was said when the forum started.
  if (config.database.kind === 'outside')
    return openOutside(config, config.database, { warn: () => {} }, false);
  const { found, keys } = await embeddedKeys(config, false);
  const port = await findRunningPort(config.dataDir);
  if (port === null) throw startProblem('forum-not-running', { folder: config.dataDir });
  const ground = embeddedGround(found, keys, port);
  await withClient(ground.url, (client) => client.query('select 1')).catch(refuseWrongKey(ground.keySource));
  return ground;
}

type FoundKey = { id: string; secret: string; source: string; file: string | null };

async function findKey(config: Config, where: string, mayCreate: boolean): Promise<FoundKey> {
  if (config.key.kind === 'given') {
    return { ...keyFromSecret(config.key.secret), source: 'SECRET_KEY', file: null };
  }
  const { path } = config.key;
  const key = await readOrCreateKeyFile(path, { mayCreate, dataDir: config.dataDir, where });
  return { ...key, source: path, file: path };
}

async function embeddedKeys(config: Config, mayCreate: boolean): Promise<{ found: FoundKey; keys: Keys }> {
  const found = await findKey(config, `the database in ${config.dataDir}`, mayCreate);
  return { found, keys: loadKeys(found.secret, found.id) };
}

/** Nobody ever types these: they follow from the key, so that a copied data folder opens for nobody without it. */
function passwordOf(keys: Keys, role: string): string {
  return keys.blind('database-password', role).toString('base64url');
}

function embeddedGround(found: FoundKey, keys: Keys, port: number): Ground {
  return {
    keys,
    keySource: found.source,
    keyFile: found.file,
    url: embeddedUrl(appRole, passwordOf(keys, appRole), port),
    ownerUrl: embeddedUrl(ownerRole, passwordOf(keys, ownerRole), port),
    appRole,
  };
}

async function openEmbedded(config: Config, options: Options): Promise<Ground> {
  const place = await findPostgresPlace(config.dataDir);
  const { found, keys } = await embeddedKeys(config, !(await holdsDatabase(config.dataDir)));
  const ownerPassword = passwordOf(keys, ownerRole);
  const postgres = await openEmbeddedPostgres(place, ownerPassword);
  const ground = embeddedGround(found, keys, postgres.port);
  const adminUrl = embeddedUrl(ownerRole, ownerPassword, postgres.port, 'postgres');
  await lock(config, postgres, adminUrl, found.source, options);
  await prepareRoles(adminUrl, ground.ownerUrl, passwordOf(keys, appRole));
  await checkDatabase(ground.url, options.log);
  postgres.supervise(tellLog(options));
  return ground;
}

/** A busy disk takes a while; it goes on ending by itself when we do not wait. Milliseconds. */
const stopLimit = 9_000;

/** After this the PostgreSQL is ours to end. Before it, it may be another forum's, even if it was us who started it. */
async function lock(
  config: Config,
  postgres: EmbeddedPostgres,
  adminUrl: string,
  keySource: string,
  { closers, onTaken }: Options,
): Promise<void> {
  try {
    const { dataDir, ownUrl } = config;
    const held = await lockDataFolder({ adminUrl, folder: dataDir, address: ownUrl, onTaken });
    closers.add(
      'postgres',
      async () => {
        held.letGo();
        await postgres.stop();
      },
      stopLimit,
    );
  } catch (refusal) {
    const others = isStartProblem(refusal) && refusal.startProblem === 'already-running';
    if (others || postgres.adopted) postgres.leave();
    else await postgres.stop();
    return refuseWrongKey(keySource)(refusal);
  }
}

const wrongPassword = '28P01';

function refuseWrongKey(source: string): (refusal: unknown) => never {
  return (refusal) => {
    throw refusalCode(refusal) === wrongPassword ? startProblem('key-wrong', { source }) : refusal;
  };
}

function tellLog({ log, onTaken }: Options): (event: PostgresEvent) => void {
  return (event) => {
    if (event.kind === 'lost') log.error('PostgreSQL has ended and is being started again.');
    if (event.kind === 'back') log.info('PostgreSQL runs again.');
    if (event.kind !== 'not-back') return;
    const { trouble } = event;
    const code = isStartProblem(trouble) ? trouble.startProblem : undefined;
    log.error('PostgreSQL did not start; another try follows.', code ? { code } : { error: trouble });
    if (code === 'already-running') onTaken();
  };
}

async function openOutside(
  config: Config,
  { url, ownerUrl }: Extract<DatabaseConfig, { kind: 'outside' }>,
  log: Pick<Log, 'warn'>,
  mayCreate: boolean,
): Promise<Ground> {
  const ownerSetting = ownerUrl === url ? 'DATABASE_URL' : 'DATABASE_OWNER_URL';
  const used = await holdsForum(ownerUrl).catch(refuseConnect(ownerUrl, ownerSetting));
  await checkDatabase(url, log).catch(refuseConnect(url, 'DATABASE_URL'));
  const found = await findKey(config, 'the database', mayCreate && !used);
  const role = decodeURIComponent(new URL(url).username);
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  return {
    keys: loadKeys(found.secret, found.id),
    keySource: found.source,
    keyFile: found.file,
    url,
    ownerUrl,
    appRole: role === owner ? undefined : role,
  };
}

function refuseConnect(url: string, setting: string): (refusal: unknown) => never {
  return (refusal) => {
    throw connectProblem(refusal, url, setting);
  };
}
