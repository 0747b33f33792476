import { Migration } from '@mikro-orm/migrations';

/** Everything the forum stands on: accounts, names without accounts, spaces, threads, posts, reports and the log. */
export class Migration20261122082321_first extends Migration {
  override name = 'Migration20261122082321_first';

  override up(): void | Promise<void> {
    // One order for everything people see in lists. A sequence, not a clock: it never steps backwards.
    this.addSql(`create sequence "activity_sequence";`);
    this.addSql(
      `create table "account" ("id" text not null, "sign_in_key" bytea not null, "passphrase_hash" text not null, "role" text not null, "agreement_version" int not null, "consent_version" int not null, "consent_week" date not null, "seen_week" date not null, "pending_codes" bytea null, "two_step" bytea null, primary key ("id"));`,
    );
    this.addSql(`alter table "account" add constraint "account_sign_in_key_unique" unique ("sign_in_key");`);

    this.addSql(
      `create table "agreement" ("version" int not null, "language" text not null, "sentences" jsonb not null, primary key ("version"));`,
    );

    this.addSql(
      `create table "form_key" ("key" bytea not null, "result" text null, "kept_until" timestamptz not null, primary key ("key"));`,
    );
    this.addSql(`create index "form_key_kept_until_index" on "form_key" ("kept_until");`);

    this.addSql(
      `create table "locker" ("account_id" text not null, "use" text not null, "content" bytea not null, primary key ("account_id", "use"));`,
    );

    this.addSql(
      `create table "moderation_event" ("number" int not null, "day" date not null, "actor" text not null, "act" text not null, "subject" text not null, "reason" text null, "hash" bytea not null, primary key ("number"));`,
    );

    this.addSql(
      `create table "name" ("id" text not null, "shown" text not null, "avatar" smallint not null, "kind" text not null, "kept_skeleton" text null, "owner_sealed" bytea null, primary key ("id"));`,
    );
    this.addSql(`alter table "name" add constraint "name_kept_skeleton_unique" unique ("kept_skeleton");`);

    this.addSql(
      `create table "recovery_code" ("code_hash" bytea not null, "account_id" text not null, primary key ("code_hash"));`,
    );
    this.addSql(`create index "recovery_code_account_id_index" on "recovery_code" ("account_id");`);

    this.addSql(
      `create table "role_code" ("code_hash" bytea not null, "role" text not null, "made_week" date not null, primary key ("code_hash"));`,
    );

    this.addSql(
      `create table "session" ("id" text not null, "account_id" text not null, "token_hash" bytea not null, "previous_hash" bytea null, "label" bytea null, "shared" boolean not null, "seen_week" date not null, primary key ("id"));`,
    );
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(
      `alter table "session" add constraint "session_previous_hash_unique" unique ("previous_hash");`,
    );

    this.addSql(
      `create table "site" ("id" int not null, "name" text not null, "time_zone" text not null, "leave_target" text not null, "emergency_number" text null, "people_source" text null, "people_html" text null, "looks_in_from" smallint not null, "looks_in_until" smallint not null, "key_check" bytea not null, "set_up_hash" bytea null, "version" int not null, primary key ("id"));`,
    );

    this.addSql(
      `create table "space" ("id" text not null, "title" text not null, "about" text not null, "place" smallint not null, "support" boolean not null, "version" int not null default 1, primary key ("id"));`,
    );

    this.addSql(
      `create table "staff" ("id" text not null, "account_id" text not null, "alias" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "staff" add constraint "staff_account_id_unique" unique ("account_id");`);
    this.addSql(`alter table "staff" add constraint "staff_alias_unique" unique ("alias");`);

    this.addSql(
      `create table "thread" ("id" text not null, "space_id" text not null, "name_id" text not null, "title" text not null, "need" text not null, "opened_hour" timestamptz not null, "last_hour" timestamptz not null, "activity" bigint not null, "next_position" int not null default 1, "answers" int not null default 0, "locked" boolean not null default false, "listed" boolean not null default true, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "thread_space_id_activity_index" on "thread" ("space_id", "activity");`);
    this.addSql(`create index "thread_activity_index" on "thread" ("activity");`);

    this.addSql(
      `create table "post" ("id" text not null, "thread_id" text not null, "position" int not null, "name_id" text not null, "state" text not null, "source" text null, "html" text null, "rendered_by" int not null, "quotes_id" text null, "written_hour" timestamptz not null, "written_minute" bytea null, "edited" boolean not null default false, "revision" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "post_name_id_index" on "post" ("name_id");`);
    this.addSql(`create index "post_quotes_id_index" on "post" ("quotes_id");`);
    this.addSql(
      `alter table "post" add constraint "post_thread_id_position_unique" unique ("thread_id", "position");`,
    );

    this.addSql(
      `create table "statement" ("id" text not null, "name_id" text not null, "post_id" text not null, "act" text not null, "reason" text null, "note" bytea not null, "sequence" bigint not null, "made_hour" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "statement_name_id_index" on "statement" ("name_id");`);

    this.addSql(
      `create table "report" ("id" text not null, "post_id" text not null, "kind" text not null, "sealed" bytea not null, "reference_hash" bytea not null, "reporter_key" bytea null, "outcome" text not null, "sequence" bigint not null, "made_hour" timestamptz not null, "closed_hour" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "report_post_id_index" on "report" ("post_id");`);
    this.addSql(
      `alter table "report" add constraint "report_reference_hash_unique" unique ("reference_hash");`,
    );
    this.addSql(`create index "report_outcome_sequence_index" on "report" ("outcome", "sequence");`);
    this.addSql(
      `alter table "report" add constraint "report_post_id_reporter_key_unique" unique ("post_id", "reporter_key");`,
    );

    this.addSql(
      `create table "voice" ("blind_key" bytea not null, "thread_id" text not null, "name_id" text not null, primary key ("blind_key"));`,
    );
    this.addSql(`create index "voice_name_id_index" on "voice" ("name_id");`);
    this.addSql(
      `alter table "voice" add constraint "voice_thread_id_name_id_unique" unique ("thread_id", "name_id");`,
    );

    this.addSql(
      `alter table "locker" add constraint "locker_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "recovery_code" add constraint "recovery_code_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "staff" add constraint "staff_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "thread" add constraint "thread_space_id_foreign" foreign key ("space_id") references "space" ("id");`,
    );
    this.addSql(
      `alter table "thread" add constraint "thread_name_id_foreign" foreign key ("name_id") references "name" ("id") deferrable initially immediate;`,
    );

    this.addSql(
      `alter table "post" add constraint "post_thread_id_foreign" foreign key ("thread_id") references "thread" ("id");`,
    );
    this.addSql(
      `alter table "post" add constraint "post_name_id_foreign" foreign key ("name_id") references "name" ("id");`,
    );
    this.addSql(
      `alter table "post" add constraint "post_quotes_id_foreign" foreign key ("quotes_id") references "post" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "statement" add constraint "statement_name_id_foreign" foreign key ("name_id") references "name" ("id");`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_post_id_foreign" foreign key ("post_id") references "post" ("id");`,
    );

    this.addSql(
      `alter table "report" add constraint "report_post_id_foreign" foreign key ("post_id") references "post" ("id");`,
    );

    this.addSql(
      `alter table "voice" add constraint "voice_thread_id_foreign" foreign key ("thread_id") references "thread" ("id");`,
    );
    this.addSql(
      `alter table "voice" add constraint "voice_name_id_foreign" foreign key ("name_id") references "name" ("id");`,
    );

    // The log is append-only whoever asks (MO-10): not even the role that owns the table updates a line.
    this.addSql(
      `create function "refuse_change"() returns trigger language plpgsql as $$ begin raise exception 'moderation_event is append-only'; end $$;`,
    );
    this.addSql(
      `create trigger "moderation_event_append_only" before update or delete on "moderation_event" for each row execute function "refuse_change"();`,
    );
    this.addSql(
      `create trigger "moderation_event_no_truncate" before truncate on "moderation_event" for each statement execute function "refuse_change"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "locker" drop constraint "locker_account_id_foreign";`);
    this.addSql(`alter table "recovery_code" drop constraint "recovery_code_account_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_account_id_foreign";`);
    this.addSql(`alter table "staff" drop constraint "staff_account_id_foreign";`);
    this.addSql(`alter table "thread" drop constraint "thread_name_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_name_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_name_id_foreign";`);
    this.addSql(`alter table "voice" drop constraint "voice_name_id_foreign";`);
    this.addSql(`alter table "thread" drop constraint "thread_space_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_thread_id_foreign";`);
    this.addSql(`alter table "voice" drop constraint "voice_thread_id_foreign";`);
    this.addSql(`alter table "post" drop constraint "post_quotes_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_post_id_foreign";`);
    this.addSql(`alter table "report" drop constraint "report_post_id_foreign";`);

    this.addSql(`drop table if exists "account" cascade;`);
    this.addSql(`drop table if exists "agreement" cascade;`);
    this.addSql(`drop table if exists "form_key" cascade;`);
    this.addSql(`drop table if exists "locker" cascade;`);
    this.addSql(`drop table if exists "moderation_event" cascade;`);
    this.addSql(`drop table if exists "name" cascade;`);
    this.addSql(`drop table if exists "recovery_code" cascade;`);
    this.addSql(`drop table if exists "role_code" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "site" cascade;`);
    this.addSql(`drop table if exists "space" cascade;`);
    this.addSql(`drop table if exists "staff" cascade;`);
    this.addSql(`drop table if exists "thread" cascade;`);
    this.addSql(`drop table if exists "post" cascade;`);
    this.addSql(`drop table if exists "statement" cascade;`);
    this.addSql(`drop table if exists "report" cascade;`);
    this.addSql(`drop table if exists "voice" cascade;`);
    this.addSql(`drop function if exists "refuse_change"();`);
    this.addSql(`drop sequence if exists "activity_sequence";`);
  }
}
