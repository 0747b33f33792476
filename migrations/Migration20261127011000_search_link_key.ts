import { Migration } from '@mikro-orm/migrations';

/**
 * The keys under which the words of a search stand in its address, each for less than an hour. Unlogged: nothing of them
 * gets into the write-ahead log, a replica or an archive (docs/decisions/0021).
 */
export class Migration20261127011000_search_link_key extends Migration {
  override name = 'Migration20261127011000_search_link_key';

  override up(): void | Promise<void> {
    this.addSql(
      `create unlogged table "search"."link_key" ("slot" int primary key, "sealed" bytea not null) with (autovacuum_vacuum_threshold = 1, autovacuum_vacuum_scale_factor = 0);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "search"."link_key";`);
  }
}
