import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import { BindingConnection } from './binding-driver.ts';

/** The unit of work of one request or one job. */
export type Em = EntityManager;

const options = {
  tableNamingStrategy: 'entity',
  columnNamingStrategy: 'property',
  convertValues: true,
} as const;

/**
 * Typed reads for pages, inside the transaction of `em` if there is one. Always this, never `em.getKysely()`
 * bare: without the options times come back as strings and a page dies at the first `.getTime()`.
 */
export function rows<Entities extends EntitySchemaWithMeta>(
  em: Em,
): Kysely<InferKyselyDB<Entities, typeof options>> {
  return em.getKysely(options) as unknown as Kysely<InferKyselyDB<Entities, typeof options>>;
}

/**
 * One question of a page that is asked again and again: prepared, with bound values, past the ORM (0.1 ms less each). `?`
 * stands for a value. The text is a constant of ours, never put together from lists, and changes nothing: it may be asked twice
 * (decision 0030). In a transaction it is part of it.
 */
export function ask<Row>(em: Em, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const connection = em.isInTransaction?.() === false ? em.getConnection() : undefined;
  if (connection instanceof BindingConnection) return connection.ask<Row>(text, values);
  return em.execute<Row[]>(text, [...values]);
}
