import { Migration } from '@mikro-orm/migrations';

/** Columns with words of people that no plan needs examples of. */
const columns = [
  ['public', 'post', 'source'],
  ['public', 'post', 'html'],
  ['public', 'post', 'sections'],
  ['public', 'thread', 'title'],
  ['public', 'name', 'shown'],
  ['public', 'name', 'kept_skeleton'],
  ['search', 'document', 'words'],
] as const;

/**
 * PostgreSQL keeps examples of what stands in a column, and keeps them after the rows are gone. Of words that people wrote it
 * keeps none from now on. Those it had are let go where it can be asked to (from version 18 on; docs/privacy.md tells how before).
 */
export class Migration20261127161500_no_words_in_statistics extends Migration {
  override name = 'Migration20261127161500_no_words_in_statistics';

  override up(): void | Promise<void> {
    for (const [schema, table, column] of columns) {
      this.addSql(`alter table "${schema}"."${table}" alter column "${column}" set statistics 0;`);
      this.addSql(
        `do $$ begin
           if current_setting('server_version_num')::int >= 180000 then
             perform pg_clear_attribute_stats('${schema}', '${table}', '${column}', false);
           end if;
         end $$;`,
      );
    }
  }

  override down(): void | Promise<void> {
    for (const [schema, table, column] of columns) {
      this.addSql(`alter table "${schema}"."${table}" alter column "${column}" set statistics -1;`);
    }
  }
}
