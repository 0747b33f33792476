import { isIP } from 'node:net';
import { z } from 'zod';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug';

/** What the operator wrote, cut short, for a sentence about it. */
export const quoted = (input: unknown): string => `"${String(input).slice(0, 80)}"`;
const wrong = (name: string, why: string, example: string) => (issue: { input?: unknown }) =>
  `${name} is ${quoted(issue.input)}, but it must be ${why}. Example: ${name}=${example}`;
/** The same for values that must not be repeated on a screen or in a log. */
const wrongSecret = (name: string, why: string, example: string) => () =>
  `${name} must be ${why}. Example: ${name}=${example}`;

const isHost = (text: string): boolean => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text);
const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const plain = !url.username && !url.password && !url.search && !url.hash && url.pathname === '/';
  return plain && (url.protocol === 'http:' || url.protocol === 'https:');
};
const isPostgresUrl = (text: string): boolean =>
  URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol) && new URL(text).pathname.length > 1;
const isGoodSecret = (text: string): boolean =>
  /^[0-9a-f]{64}$/i.test(text) && new Set(text.toLowerCase().match(/../g)).size >= 16;

const wholeNumber = (name: string, least: number, most: number, why: string, example: string) =>
  z
    .string()
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: wrong(name, why, example),
    })
    .transform(Number);
const oneOf = <T extends string>(name: string, values: readonly [T, ...T[]]) =>
  z.enum(values, { error: wrong(name, `one of ${values.join(', ')}`, values[0]) });
const postgresUrl = (name: string) =>
  z.string().refine(isPostgresUrl, {
    error: wrongSecret(
      name,
      'the address of a PostgreSQL database',
      'postgres://alongside:secret@127.0.0.1:5432/alongside',
    ),
  });
const signInNames = z.string().transform((text) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);

/** Every setting, each by itself; every message is a sentence with the name, what is wrong and an example. */
export const settings = {
  PORT: wholeNumber('PORT', 1, 65_535, 'a whole number from 1 to 65535', '3000'),
  HOST: z.string().refine(isHost, { error: wrong('HOST', 'an address or a host name', '127.0.0.1') }),
  BASE_URL: z.string().refine(isOrigin, {
    error: wrong(
      'BASE_URL',
      'a web address with http or https and nothing after the host',
      'https://forum.example.org',
    ),
  }),
  DATABASE_URL: postgresUrl('DATABASE_URL'),
  DATABASE_OWNER_URL: postgresUrl('DATABASE_OWNER_URL'),
  DATA_DIR: z.string(),
  KEY_FILE: z.string(),
  SECRET_KEY: z.string().refine(isGoodSecret, {
    error: wrongSecret(
      'SECRET_KEY',
      '32 random bytes written as 64 letters and digits (0-9, a-f)',
      '(what the command "openssl rand -hex 32" prints)',
    ),
  }),
  MEILI_URL: z.string().refine(isOrigin, {
    error: wrongSecret(
      'MEILI_URL',
      'the web address of a Meilisearch with http or https and nothing after the host',
      'http://127.0.0.1:7700',
    ),
  }),
  MEILI_KEY: z.string().refine((text) => /^[\x21-\x7e]{16,512}$/.test(text), {
    error: wrongSecret(
      'MEILI_KEY',
      'a key of your Meilisearch, 16 characters or more',
      '(a long random word)',
    ),
  }),
  TRUST_PROXY: wholeNumber('TRUST_PROXY', 0, 10, 'the number of proxies before Alongside, 0 to 10', '1'),
  LOG_LEVEL: oneOf<LogLevel>('LOG_LEVEL', ['info', 'fatal', 'error', 'warn', 'debug']),
  NODE_ENV: oneOf('NODE_ENV', ['production', 'development', 'test']),
  WORKER: oneOf('WORKER', ['inside', 'apart']),
  LIFT_LIMITS_FOR: signInNames,
};
