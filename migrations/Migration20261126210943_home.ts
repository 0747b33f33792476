import { Migration } from '@mikro-orm/migrations';

/** What makes the forum a home: drafts, labels, reactions, mentions, stories, and lists that stay quick as they grow. */
export class Migration20261126210943_home extends Migration {
  override name = 'Migration20261126210943_home';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "draft" ("id" text not null, "content" bytea not null, "kept_until" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "draft_kept_until_index" on "draft" ("kept_until");`);

    this.addSql(
      `create table "reaction" ("blind_key" bytea not null, "post_id" text not null, "thanks" boolean not null, "me_too" boolean not null, "read" boolean not null, primary key ("blind_key"));`,
    );
    this.addSql(`create index "reaction_post_id_index" on "reaction" ("post_id");`);

    this.addSql(
      `create table "mention" ("post_id" text not null, "name_id" text not null, "sequence" bigint not null, primary key ("post_id", "name_id"));`,
    );
    this.addSql(`create index "mention_name_id_index" on "mention" ("name_id");`);

    this.addSql(`alter table "space" add "threads" int not null default 0;`);
    this.addSql(
      `update "space" s set "threads" = (select count(*) from "thread" t where t."space_id" = s."id" and t."listed");`,
    );

    this.addSql(`alter table "thread" add "kind" text not null default 'thread';`);
    this.addSql(
      `create index "thread_waiting" on "thread" ("activity") where answers = 0 and listed and not locked;`,
    );
    this.addSql(
      `create index "thread_story" on "thread" ("activity") where listed and (kind = 'story'::text);`,
    );

    this.addSql(
      `alter table "post" add "labels" text[] not null default '{}', add "team_labels" text[] not null default '{}', add "sections" jsonb null, add "several" boolean not null default false;`,
    );

    this.addSql(
      `alter table "reaction" add constraint "reaction_post_id_foreign" foreign key ("post_id") references "post" ("id");`,
    );

    this.addSql(
      `alter table "mention" add constraint "mention_post_id_foreign" foreign key ("post_id") references "post" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "mention" add constraint "mention_name_id_foreign" foreign key ("name_id") references "name" ("id") on update cascade on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "draft" cascade;`);
    this.addSql(`drop table if exists "reaction" cascade;`);
    this.addSql(`drop table if exists "mention" cascade;`);

    this.addSql(
      `alter table "post" drop column "labels", drop column "team_labels", drop column "sections", drop column "several";`,
    );

    this.addSql(`alter table "space" drop column "threads";`);

    this.addSql(`drop index "thread_waiting";`);
    this.addSql(`drop index "thread_story";`);
    this.addSql(`alter table "thread" drop column "kind";`);
  }
}
