import type { MigrationObject } from '@mikro-orm/core';
import { Migration20261122082321_first } from './Migration20261122082321_first.ts';

/** Every migration in order. Listed by hand, so that a bundle carries them and their names never change. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261122082321_first', class: Migration20261122082321_first },
];
