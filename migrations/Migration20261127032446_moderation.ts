import { Migration } from '@mikro-orm/migrations';

/**
 * Moderation: cases and what belongs to them, what may be held before it is up, care for the team, words an organiser may change.
 */
export class Migration20261127032446_moderation extends Migration {
  override name = 'Migration20261127032446_moderation';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "debrief" ("id" text not null, "actor" text not null, "case" text not null, "due_hour" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`alter table "debrief" add constraint "debrief_actor_case_unique" unique ("actor", "case");`);

    this.addSql(
      `create table "passkey" ("id" text not null, "account_id" text not null, "credential_hash" bytea not null, "content" bytea not null, primary key ("id"));`,
    );
    this.addSql(`create index "passkey_account_id_index" on "passkey" ("account_id");`);
    this.addSql(
      `alter table "passkey" add constraint "passkey_credential_hash_unique" unique ("credential_hash");`,
    );

    this.addSql(
      `create table "pulse" ("blind_key" bytea not null, "week" date not null, "had" smallint not null, "carried" smallint not null, "free" smallint not null, primary key ("blind_key"));`,
    );
    this.addSql(`create index "pulse_week_index" on "pulse" ("week");`);

    this.addSql(
      `create table "shift" ("actor" text not null, "content" bytea not null, primary key ("actor"));`,
    );

    this.addSql(
      `create table "supervision" ("month" text not null, "held" boolean not null, primary key ("month"));`,
    );

    this.addSql(
      `create table "tally" ("half" text not null, "what" text not null, "code" text not null, "count" int not null, primary key ("half", "what", "code"));`,
    );

    this.addSql(
      `create table "redaction" ("id" text not null, "post_id" text not null, "content" bytea not null, "revision" int not null, "made_hour" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "redaction_post_id_index" on "redaction" ("post_id");`);

    this.addSql(
      `create table "moderation_case" ("id" text not null, "post_id" text not null, "kind" text not null, "cause" text not null, "lightness" smallint not null, "state" text not null, "outcome" text null, "statement_id" text null, "barred" text[] not null default '{}', "claim" bytea null, "made_minute" bytea null, "made_hour" timestamptz not null, "due_hour" timestamptz null, "closed_hour" timestamptz null, "chance" int not null, "version" int not null default 1, primary key ("id"));`,
    );
    this.addSql(`create index "moderation_case_statement_id_index" on "moderation_case" ("statement_id");`);
    this.addSql(
      `create index "moderation_case_queue" on "moderation_case" ("lightness", "made_hour", "chance") where state = 'open';`,
    );
    this.addSql(`create index "moderation_case_post_id_index" on "moderation_case" ("post_id");`);
    this.addSql(
      `create unique index "moderation_case_one_at_a_time" on "moderation_case" ("post_id", "kind") where state <> 'closed';`,
    );

    this.addSql(
      `create table "proposal" ("id" text not null, "case_id" text not null, "act" text not null, "actor" text not null, "decision" bytea not null, "state" text not null, "made_hour" timestamptz not null, "from_hour" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index "proposal_one_at_a_time" on "proposal" ("case_id") where state = 'open';`,
    );

    this.addSql(
      `create table "case_note" ("id" text not null, "case_id" text not null, "actor" text not null, "words" bytea not null, "made_hour" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "case_note_case_id_index" on "case_note" ("case_id");`);

    this.addSql(
      `create table "likeness" ("post_id" text not null, "print" bigint not null, "sequence" bigint not null, primary key ("post_id"));`,
    );
    this.addSql(`create index "likeness_sequence_index" on "likeness" ("sequence");`);

    this.addSql(
      `create table "wording" ("code" text not null, "words" text null, "off" boolean not null default false, primary key ("code"));`,
    );

    this.addSql(
      `alter table "space" add "holds" text[] not null default '{}', add "hold_words" text[] not null default '{}';`,
    );

    this.addSql(`alter table "thread" add "slow_minutes" smallint null;`);

    this.addSql(
      `alter table "post" add "held_for" text null, add "edit_asked" boolean not null default false;`,
    );

    this.addSql(
      `alter table "statement" add "passage" bytea null, add "until_hour" timestamptz null, add "by_software" boolean not null default false, add "actor" text null, add "overturned" boolean not null default false;`,
    );

    this.addSql(
      `alter table "passkey" add constraint "passkey_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "redaction" add constraint "redaction_post_id_foreign" foreign key ("post_id") references "post" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "moderation_case" add constraint "moderation_case_post_id_foreign" foreign key ("post_id") references "post" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "moderation_case" add constraint "moderation_case_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "proposal" add constraint "proposal_case_id_foreign" foreign key ("case_id") references "moderation_case" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "case_note" add constraint "case_note_case_id_foreign" foreign key ("case_id") references "moderation_case" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "likeness" add constraint "likeness_post_id_foreign" foreign key ("post_id") references "post" ("id") on update cascade on delete cascade;`,
    );

    // What people told us about and nobody has closed is a case from now on (MO-13).
    this.addSql(
      `insert into "moderation_case" ("id", "post_id", "kind", "cause", "lightness", "state", "made_hour", "chance")
       select substr(md5(random()::text || r.post_id), 1, 20), r.post_id, 'report',
         (array['unsafe', 'worried', 'unkind', 'else'])[min(r.place)], (array[2, 3, 4, 4])[min(r.place)], 'open', min(r.made_hour),
         floor(random() * 1000000)::int
       from (select post_id, made_hour, array_position(array['unsafe', 'worried', 'unkind', 'else'], kind) as place
             from "report" where "outcome" = 'open') r
       group by r.post_id;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "proposal" drop constraint "proposal_case_id_foreign";`);
    this.addSql(`alter table "case_note" drop constraint "case_note_case_id_foreign";`);

    this.addSql(`drop table if exists "debrief" cascade;`);
    this.addSql(`drop table if exists "passkey" cascade;`);
    this.addSql(`drop table if exists "pulse" cascade;`);
    this.addSql(`drop table if exists "shift" cascade;`);
    this.addSql(`drop table if exists "supervision" cascade;`);
    this.addSql(`drop table if exists "tally" cascade;`);
    this.addSql(`drop table if exists "redaction" cascade;`);
    this.addSql(`drop table if exists "moderation_case" cascade;`);
    this.addSql(`drop table if exists "proposal" cascade;`);
    this.addSql(`drop table if exists "case_note" cascade;`);
    this.addSql(`drop table if exists "likeness" cascade;`);
    this.addSql(`drop table if exists "wording" cascade;`);

    this.addSql(`alter table "post" drop column "held_for", drop column "edit_asked";`);

    this.addSql(`alter table "space" drop column "holds", drop column "hold_words";`);

    this.addSql(
      `alter table "statement" drop column "passage", drop column "until_hour", drop column "by_software", drop column "actor", drop column "overturned";`,
    );

    this.addSql(`alter table "thread" drop column "slow_minutes";`);
  }
}
