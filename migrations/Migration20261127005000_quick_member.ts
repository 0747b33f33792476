import { Migration } from '@mikro-orm/migrations';

/** What has come for a name is found by its number too, so that the inbox does not read all that ever came. */
export class Migration20261127005000_quick_member extends Migration {
  override name = 'Migration20261127005000_quick_member';

  override up(): void | Promise<void> {
    this.addSql(`drop index "statement_name_id_index";`);
    this.addSql(`create index "statement_name_id_sequence_index" on "statement" ("name_id", "sequence");`);

    this.addSql(`drop index "mention_name_id_index";`);
    this.addSql(`create index "mention_name_id_sequence_index" on "mention" ("name_id", "sequence");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "mention_name_id_sequence_index";`);
    this.addSql(`create index "mention_name_id_index" on "mention" ("name_id");`);

    this.addSql(`drop index "statement_name_id_sequence_index";`);
    this.addSql(`create index "statement_name_id_index" on "statement" ("name_id");`);
  }
}
