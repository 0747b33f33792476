import type { EntitySchemaWithMeta } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';

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
