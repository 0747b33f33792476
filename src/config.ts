import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { type LogLevel, quoted, settings } from './config-settings.ts';
import { defaultDataDir } from './platform/default-data-dir.ts';
import { isInside } from './platform/key-file.ts';

export type DatabaseConfig =
  | { kind: 'embedded' }
  /** `ownerUrl` migrates, `url` serves; they are the same where the operator gave one address only. */
  | { kind: 'outside'; url: string; ownerUrl: string };

export type SearchConfig =
  | { kind: 'outside'; url: string; key: string }
  /** The Meilisearch of this machine, if there is one in these folders, run beside the forum. */
  | { kind: 'own'; programs: string };

export type KeyConfig = { kind: 'file'; path: string } | { kind: 'given'; secret: string };

export type Config = {
  host: string;
  port: number;
  /** Origin people type, without a slash at the end. */
  baseUrl: string;
  /** Origin of this process on this machine, whatever stands before it. */
  ownUrl: string;
  /** True behind https: decides `__Host-` cookies and HSTS. */
  secure: boolean;
  database: DatabaseConfig;
  dataDir: string;
  key: KeyConfig;
  search: SearchConfig;
  /** How many proxies stand before us; 0 = forwarded headers are ignored. */
  trustProxy: number;
  logLevel: LogLevel;
  production: boolean;
  workerInside: boolean;
  /** Sign-in names without rate limits, for tests only; always empty in production. */
  liftLimitsFor: readonly string[];
  /** True with `--check`: say whether the settings are in order and stop. */
  checkOnly: boolean;
};

export type ConfigMistakes = Error & { mistakes: readonly string[]; exitCode: 2 };

type Env = Readonly<Record<string, string | undefined>>;
type Found = { [name in keyof typeof settings]?: z.infer<(typeof settings)[name]> };

const fileSettings = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'SECRET_KEY', 'MEILI_KEY'] as const;
const flags: Record<string, string> = { '--port': 'PORT', '--lift-limits-for': 'LIFT_LIMITS_FOR' };

/**
 * Reads every setting from the environment and the command line, the only place that does. All of them are optional.
 * Promises either a whole `Config` or one thrown `ConfigMistakes` that names every mistake at once in plain sentences
 * (issue 2, Operator; SECURITY K). `cwd` is where relative folders begin.
 */
export function readConfig(
  env: Env = process.env,
  argv: readonly string[] = process.argv.slice(2),
  cwd = process.cwd(),
): Config {
  const mistakes: string[] = [];
  const given = withFiles(withFlags(env, argv, mistakes), cwd, mistakes);
  const found: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(settings)) {
    if (given[name] === undefined) continue;
    const result = schema.safeParse(given[name]);
    if (result.success) found[name] = result.data;
    else mistakes.push(...result.error.issues.map((issue) => issue.message));
  }
  const config = assemble(found as Found, env, argv, cwd);
  mistakes.push(...togetherMistakes(given, config), ...strangers(env));
  if (mistakes.length > 0) throw configMistakes(mistakes);
  return config;
}

/** True when `thing` is what `readConfig` throws. */
export function isConfigMistakes(thing: unknown): thing is ConfigMistakes {
  return thing instanceof Error && 'mistakes' in thing;
}

function configMistakes(mistakes: readonly string[]): ConfigMistakes {
  const count = mistakes.length === 1 ? 'One setting needs' : `${mistakes.length} settings need`;
  const lines = mistakes.map((mistake) => `  - ${mistake}`);
  const message = [`${count} your attention. Nothing was started or changed.`, ...lines].join('\n');
  return Object.assign(new Error(message), { mistakes, exitCode: 2 as const });
}

function withFlags(
  env: Env,
  argv: readonly string[],
  mistakes: string[],
): Record<string, string | undefined> {
  const given: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) given[name] = value?.trim() || undefined;
  for (const word of argv) {
    if (word === '--check') continue;
    const [flag = '', ...rest] = word.split('=');
    const name = flags[flag];
    if (name && rest.length > 0) given[name] = rest.join('=').trim() || undefined;
    else mistakes.push(`${quoted(word)} is not known on the command line. Known: ${knownFlags()}.`);
  }
  return given;
}

function knownFlags(): string {
  return [...Object.keys(flags).map((flag) => `${flag}=…`), '--check'].join(', ');
}

function withFiles(
  given: Record<string, string | undefined>,
  cwd: string,
  mistakes: string[],
): Record<string, string | undefined> {
  const filled = { ...given };
  for (const name of fileSettings) {
    const path = given[`${name}_FILE`];
    if (!path) continue;
    if (given[name]) {
      mistakes.push(`${name} and ${name}_FILE are both set. Keep one of them. Example: ${name}_FILE=${path}`);
      continue;
    }
    try {
      filled[name] = readFileSync(resolve(cwd, path), 'utf8').trim();
    } catch {
      mistakes.push(
        `${name}_FILE names the file ${quoted(path)}, which could not be read. Example: ${name}_FILE=/run/secrets/alongside`,
      );
    }
  }
  return filled;
}

function assemble(found: Found, env: Env, argv: readonly string[], cwd: string): Config {
  const host = found.HOST ?? '127.0.0.1';
  const port = found.PORT ?? 3000;
  const ownUrl = `http://${visitable(host)}:${port}`;
  const baseUrl = new URL(found.BASE_URL ?? ownUrl).origin;
  return {
    host,
    port,
    baseUrl,
    ownUrl,
    secure: baseUrl.startsWith('https:'),
    database: databaseOf(found),
    dataDir: found.DATA_DIR ? resolve(cwd, found.DATA_DIR) : defaultDataDir(cwd),
    key: keyOf(found, cwd),
    search: searchOf(found, env.PATH ?? ''),
    trustProxy: found.TRUST_PROXY ?? 0,
    logLevel: found.LOG_LEVEL ?? 'info',
    production: found.NODE_ENV === 'production',
    workerInside: (found.WORKER ?? 'inside') === 'inside',
    liftLimitsFor: found.LIFT_LIMITS_FOR ?? [],
    checkOnly: argv.includes('--check'),
  };
}

function databaseOf({ DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }: Found): DatabaseConfig {
  return url ? { kind: 'outside', url, ownerUrl: ownerUrl ?? url } : { kind: 'embedded' };
}

function keyOf({ SECRET_KEY: secret, KEY_FILE: file }: Found, cwd: string): KeyConfig {
  if (secret) return { kind: 'given', secret: secret.toLowerCase() };
  return { kind: 'file', path: resolve(cwd, file ?? 'keys/alongside.key') };
}

function searchOf({ MEILI_URL: url, MEILI_KEY: key }: Found, programs: string): SearchConfig {
  return url && key ? { kind: 'outside', url: new URL(url).origin, key } : { kind: 'own', programs };
}

/** An address a browser on this machine can open: "every address" is not one. */
function visitable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return isIP(host) === 6 ? `[${host}]` : host;
}

function togetherMistakes(given: Record<string, string | undefined>, config: Config): string[] {
  const mistakes: string[] = [];
  if (given.KEY_FILE && given.SECRET_KEY) {
    mistakes.push(
      'KEY_FILE and SECRET_KEY are both set. Keep one of them. Example: KEY_FILE=./keys/alongside.key',
    );
  }
  if (config.key.kind === 'file' && isInside(config.dataDir, config.key.path)) {
    mistakes.push(
      `KEY_FILE is inside the data folder ${config.dataDir}, so a backup of the data would carry the key that opens it. Put it elsewhere. Example: KEY_FILE=./keys/alongside.key`,
    );
  }
  if (given.DATABASE_OWNER_URL && !given.DATABASE_URL) {
    mistakes.push(
      'DATABASE_OWNER_URL is set without DATABASE_URL. Set both, or none for the PostgreSQL that comes with Alongside. Example: DATABASE_URL=postgres://alongside_app:secret@127.0.0.1:5432/alongside',
    );
  }
  if (Boolean(given.MEILI_URL) !== Boolean(given.MEILI_KEY)) {
    mistakes.push(
      'MEILI_URL and MEILI_KEY go together. Set both, or none to search in PostgreSQL or in the Meilisearch of this machine. Example: MEILI_URL=http://127.0.0.1:7700',
    );
  }
  if (config.production && config.liftLimitsFor.length > 0) {
    mistakes.push(
      'LIFT_LIMITS_FOR (or --lift-limits-for) is for tests and is refused with NODE_ENV=production. Remove it. Example: LIFT_LIMITS_FOR=',
    );
  }
  return mistakes;
}

function strangers(env: Env): string[] {
  const names = Object.keys(env).filter((name) => name.startsWith('ALONGSIDE_'));
  return names.map((name) => {
    const meant = name.slice('ALONGSIDE_'.length);
    const known = meant.replace(/_FILE$/, '') in settings;
    const hint = known ? `Did you mean ${meant}? ` : '';
    return `${name} is not a setting of Alongside. ${hint}Settings have no such prefix. Example: PORT=3000`;
  });
}
