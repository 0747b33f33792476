import { Migration } from '@mikro-orm/migrations';

/** A name for tabs and histories that says less than the name of the place. */
export class Migration20261127164000_tab_name extends Migration {
  override name = 'Migration20261127164000_tab_name';

  override up(): void | Promise<void> {
    this.addSql(`alter table "site" add column "tab_name" text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "site" drop column "tab_name";`);
  }
}
