import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { describe, expect, test } from 'vitest';
import { migrations } from '../../migrations/list.ts';
import { entities } from '../../src/database.ts';
import { productFiles, root } from './source-files.ts';

interface Column {
  table: string;
  name: string;
  type: string;
  default: string;
}

/** Every column as the entities declare it; nothing is connected to. */
const orm = new MikroORM({ entities, dbName: 'none', discovery: { warnWhenNoEntities: false } });
const columns: Column[] = [...orm.getMetadata().getAll().values()].flatMap((meta) =>
  meta.props.flatMap((prop) =>
    (prop.fieldNames ?? []).map((name, at) => ({
      table: meta.tableName,
      name,
      type: String(prop.columnTypes?.[at] ?? '').toLowerCase(),
      default: String(prop.defaultRaw ?? prop.default ?? ''),
    })),
  ),
);
const said = ({ table, name, type }: Column): string => `${table}.${name} ${type}`;

/** The side of a person who signs in, and the names, which must not carry a time either (ARCHITECTURE 12). */
const accountSide = [
  'account',
  'session',
  'locker',
  'recovery_code',
  'role_code',
  'staff',
  'passkey',
  'departure',
  'name',
  'voice',
];

/** Times to the hour, all on the side of what everybody can read or of what a moderator works with (PO-8). */
const hours = [
  'case_note.made_hour',
  'debrief.due_hour',
  'draft.kept_until',
  'form_key.kept_until',
  'moderation_case.check_hour',
  'moderation_case.closed_hour',
  'moderation_case.due_hour',
  'moderation_case.made_hour',
  'post.written_hour',
  'proposal.from_hour',
  'proposal.made_hour',
  'redaction.made_hour',
  'report.closed_hour',
  'report.made_hour',
  'statement.made_hour',
  'statement.until_hour',
  'thread.last_hour',
  'thread.opened_hour',
];

describe('what the database has a place for (ARCHITECTURE 12)', () => {
  test('the entities were read', () => {
    expect(columns.length).toBeGreaterThan(80);
    expect(columns.map(said)).toContain('account.sign_in_key bytea');
    expect(columns.map(said)).toContain('post.written_hour timestamptz');
  });

  test('no column that could hold a time stands on the account side', () => {
    const found = columns.filter(
      ({ table, type }) => accountSide.includes(table) && /time|interval/.test(type),
    );
    expect(found.map(said)).toEqual([]);
  });

  test('a number on the account side is no clock, no counter and no order', () => {
    const numbers = columns.filter(
      ({ table, type }) => accountSide.includes(table) && /int|serial|numeric|real|double|bigint/.test(type),
    );
    expect(numbers.map(({ table, name }) => `${table}.${name}`).sort()).toEqual([
      'account.agreement_version',
      'account.consent_version',
      'name.avatar',
    ]);
  });

  test('a date on the account side is a week', () => {
    const dates = columns.filter(({ table, type }) => accountSide.includes(table) && type === 'date');
    expect(dates.map(({ name }) => name).filter((name) => !name.endsWith('_week'))).toEqual([]);
    expect(dates.length).toBeGreaterThan(0);
  });

  test('times elsewhere are the known ones, and their names say that they are hours (PO-8)', () => {
    const found = columns.filter(({ type }) => /time|interval/.test(type));
    expect(found.map(({ table, name }) => `${table}.${name}`).sort()).toEqual(hours);
  });

  test('nothing takes its time from the database’s clock or its number from a counter of rows', async () => {
    const automatic =
      /now\s*\(|current_(time|date)|clock_timestamp|localtime|transaction_timestamp|nextval|serial|identity/i;
    expect(columns.filter((column) => automatic.test(`${column.default} ${column.type}`)).map(said)).toEqual(
      [],
    );
    for (const file of await migrationFiles()) {
      const lines = (await readFile(join(root, 'migrations', file), 'utf8')).split('\n');
      expect(lines.filter((line) => !line.trimStart().startsWith('//') && automatic.test(line))).toEqual([]);
    }
  });

  test('there is no place for an address, a device, a language or a birth date (ON-1, PR-1, SECURITY A1, C1)', () => {
    const personal =
      /mail|phone|birth|gender|(^|_)(ip|address|addr|agent|browser|device|referr?er|fingerprint|country|city|location|locale|lang|language|query|searched)(_|$)/;
    const found = columns.filter(
      ({ table, name }) => personal.test(name) && `${table}.${name}` !== 'agreement.language',
    );
    expect(found.map(said)).toEqual([]);
  });

  test('no row of a name, a voice, a post or a report points at an account', () => {
    const pointing = columns
      .filter(({ name }) => /account|session|staff/.test(name))
      .map(({ table }) => table);
    expect([...new Set(pointing)].sort()).toEqual([
      'departure',
      'duty',
      'locker',
      'passkey',
      'recovery_code',
      'session',
      'staff',
    ]);
  });
});

describe('labels are of texts, never of people (CW-5)', () => {
  test('only a post has a place for them; what else is called a label is the name of a device', () => {
    const labelled = columns.filter(({ name }) => /label|topic|treatment|fold/.test(name));
    expect(labelled.map(({ table, name }) => `${table}.${name}`).sort()).toEqual([
      'post.labels',
      'post.team_labels',
      'session.label',
    ]);
  });

  test('beside an account, a name or a voice there is no list in the clear that could hold one', () => {
    const lists = columns.filter(({ table, type }) => accountSide.includes(table) && /\[\]|json/.test(type));
    expect(lists.map(said)).toEqual([]);
  });
});

describe('nothing is forgotten in a list', () => {
  test('every entity is in database.ts', async () => {
    const files = (await productFiles('src')).filter((file) => file.endsWith('.entity.ts'));
    const classes = await Promise.all(
      files.map(async (file) => {
        const module = (await import(join(root, file))) as Record<string, unknown>;
        return Object.entries(module).filter(([, value]) => typeof value === 'function');
      }),
    );
    const listed = new Set<unknown>(entities);
    expect(classes.flat().length).toBe(entities.length);
    expect(classes.flat().flatMap(([name, value]) => (listed.has(value) ? [] : [name]))).toEqual([]);
  });

  test('every migration file is in migrations/list.ts, in order', async () => {
    const names = (await migrationFiles()).map((file) => file.replace(/\.ts$/, ''));
    expect(migrations.map(({ name }) => name)).toEqual(names);
  });
});

const migrationFiles = async (): Promise<string[]> =>
  (await readdir(join(root, 'migrations'))).filter((file) => /^Migration\d+.*\.ts$/.test(file)).sort();
