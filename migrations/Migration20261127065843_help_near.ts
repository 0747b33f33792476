import { Migration } from '@mikro-orm/migrations';

/** Help near and leaving: helplines that are checked, duty, papers, what belongs to a crisis, posts that fade, people who leave. */
export class Migration20261127065843_help_near extends Migration {
  override name = 'Migration20261127065843_help_near';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "departure" ("account_id" text not null, "due_week" date not null, "choice" bytea not null, primary key ("account_id"));`,
    );
    this.addSql(`create index "departure_due_week_index" on "departure" ("due_week");`);

    this.addSql(
      `create table "helpline" ("id" text not null, "own" jsonb null, "verified_on" date null, "expires_on" date null, "hidden" boolean not null default false, primary key ("id"));`,
    );

    this.addSql(
      `create table "paper" ("code" text not null, "answers" jsonb not null, "changed_on" date not null, "version" int not null default 1, primary key ("code"));`,
    );

    this.addSql(
      `create table "duty" ("id" text not null, "staff_id" text not null, "weekday" smallint not null, "from_hour" smallint not null, "until_hour" smallint not null, primary key ("id"));`,
    );
    this.addSql(`create index "duty_staff_id_index" on "duty" ("staff_id");`);

    this.addSql(
      `create table "crisis_record" ("case_id" text not null, "content" bytea not null, "version" int not null default 1, primary key ("case_id"));`,
    );

    this.addSql(
      `create table "crisis_hint" ("id" text not null, "case_id" text not null, "content" bytea not null, "made_day" date not null, primary key ("id"));`,
    );
    this.addSql(`create index "crisis_hint_case_id_index" on "crisis_hint" ("case_id");`);

    this.addSql(`alter table "site" add "pager" bytea null;`);

    this.addSql(`alter table "thread" add "memorial_until" date null;`);

    this.addSql(
      `alter table "post" add "faded" boolean not null default false, add "later" text null, add "later_day" date null;`,
    );
    this.addSql(`create index "post_later" on "post" ("later_day") where later_day is not null;`);

    this.addSql(
      `alter table "moderation_case" add "checked" smallint not null default 0, add "check_hour" timestamptz null;`,
    );
    this.addSql(
      `create index "moderation_case_check" on "moderation_case" ("check_hour") where check_hour is not null;`,
    );

    this.addSql(
      `alter table "departure" add constraint "departure_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "duty" add constraint "duty_staff_id_foreign" foreign key ("staff_id") references "staff" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "crisis_record" add constraint "crisis_record_case_id_foreign" foreign key ("case_id") references "moderation_case" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "crisis_hint" add constraint "crisis_hint_case_id_foreign" foreign key ("case_id") references "moderation_case" ("id") on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "departure" cascade;`);
    this.addSql(`drop table if exists "helpline" cascade;`);
    this.addSql(`drop table if exists "paper" cascade;`);
    this.addSql(`drop table if exists "duty" cascade;`);
    this.addSql(`drop table if exists "crisis_record" cascade;`);
    this.addSql(`drop table if exists "crisis_hint" cascade;`);

    this.addSql(`drop index "moderation_case_check";`);
    this.addSql(`alter table "moderation_case" drop column "checked", drop column "check_hour";`);

    this.addSql(`drop index "post_later";`);
    this.addSql(`alter table "post" drop column "faded", drop column "later", drop column "later_day";`);

    this.addSql(`alter table "site" drop column "pager";`);

    this.addSql(`alter table "thread" drop column "memorial_until";`);
  }
}
