import { Migration } from '@mikro-orm/migrations';

/**
 * Coping strategies, what happened to people who tried them, and what keeps search in step with the forum: a schema of
 * its own, `search`, in which everything can be made again from the rest.
 */
export class Migration20261127000932_strategies extends Migration {
  override name = 'Migration20261127000932_strategies';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "strategy" ("thread_id" text not null, "situations" text[] not null, "kinds" text[] not null, "minutes" smallint not null, "energy" text not null, "night" boolean not null, "places" text[] not null, "company" text not null, "cost" text not null, "needs" text[] not null, "evidence" text not null, "evidence_link" text null, "cautions" text[] not null default '{}', "access" text[] not null default '{}', "helped" int not null default 0, "same" int not null default 0, "worse" int not null default 0, "shown_told" int not null default 0, "shown_helped" smallint not null default 0, "shown_same" smallint not null default 0, "shown_worse" smallint not null default 0, "helped_score" real not null default 0, primary key ("thread_id"));`,
    );

    this.addSql(
      `create table "outcome" ("blind_key" bytea not null, "strategy_id" text not null, "told" text not null, primary key ("blind_key"));`,
    );
    this.addSql(`create index "outcome_strategy_id_index" on "outcome" ("strategy_id");`);

    this.addSql(
      `create table "used_strategy" ("story_id" text not null, "strategy_id" text not null, primary key ("story_id", "strategy_id"));`,
    );
    this.addSql(`create index "used_strategy_strategy_id_index" on "used_strategy" ("strategy_id");`);

    this.addSql(`alter table "space" add "listed" boolean not null default true;`);

    this.addSql(
      `create index "thread_strategy" on "thread" ("activity") where listed and (kind = 'strategy'::text);`,
    );

    this.addSql(
      `alter table "strategy" add constraint "strategy_thread_id_foreign" foreign key ("thread_id") references "thread" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "outcome" add constraint "outcome_strategy_id_foreign" foreign key ("strategy_id") references "strategy" ("thread_id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "used_strategy" add constraint "used_strategy_story_id_foreign" foreign key ("story_id") references "thread" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "used_strategy" add constraint "used_strategy_strategy_id_foreign" foreign key ("strategy_id") references "strategy" ("thread_id") on update cascade on delete cascade;`,
    );

    // The space in which strategies stand; it has a page of its own and is in no list of spaces.
    this.addSql(
      `insert into "space" ("id", "title", "about", "place", "support", "listed") values ('strategies', 'Strategies', 'What people do to get through', 0, true, false) on conflict do nothing;`,
    );

    this.addSql(`create schema "search";`);
    // Which engines are kept in step. PostgreSQL always is: it answers whenever another does not.
    this.addSql(`create table "search"."engine" ("name" text primary key);`);
    this.addSql(`insert into "search"."engine" values ('postgres');`);
    // What an engine must look at again. One row a thread, whatever happened to it, and no word of anybody (SEARCH 3).
    this.addSql(
      `create table "search"."dirty" ("engine" text not null references "search"."engine" on delete cascade, "id" text not null, "version" int not null default 1, "hasty" boolean not null default true, "attempts" smallint not null default 0, "last_code" text null, primary key ("engine", "id"));`,
    );
    this.addSql(
      `create table "search"."setting" ("name" text primary key, "value" jsonb not null, "version" int not null default 1);`,
    );
    this.addSql(`create function "search"."mark"(wanted text, in_haste boolean) returns void language sql as $$
      insert into search.dirty (engine, id, hasty) select name, wanted, in_haste from search.engine
      on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null,
        hasty = search.dirty.hasty or excluded.hasty
    $$;`);
    // Triggers and not hooks: no way of writing can forget them (SEARCH 3).
    this.addSql(`create function "search"."thread_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.id, old.id), true); return null; end
    $$;`);
    this.addSql(`create function "search"."post_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), true); return null; end
    $$;`);
    this.addSql(`create function "search"."strategy_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), tg_argv[0] = 'hasty'); return null; end
    $$;`);
    this.addSql(
      `create trigger "search_thread" after insert or delete or update of "id", "title", "kind", "listed", "space_id" on "thread" for each row execute function "search"."thread_changed"();`,
    );
    this.addSql(
      `create trigger "search_post" after insert or delete or update of "thread_id", "state", "source", "sections", "html", "labels", "team_labels" on "post" for each row execute function "search"."post_changed"();`,
    );
    this.addSql(
      `create trigger "search_strategy" after insert or delete or update of "situations", "kinds", "minutes", "energy", "night", "places", "company", "cost", "needs", "evidence", "cautions", "access" on "strategy" for each row execute function "search"."strategy_changed"('hasty');`,
    );
    // Figures may wait: a hundred people who press the same button are one change (SEARCH 3, flood control).
    this.addSql(
      `create trigger "search_strategy_figures" after update of "shown_told", "helped_score" on "strategy" for each row execute function "search"."strategy_changed"('later');`,
    );
    this.addSql(
      `insert into "search"."dirty" ("engine", "id") select 'postgres', "id" from "thread" on conflict do nothing;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "search_thread" on "thread";`);
    this.addSql(`drop trigger if exists "search_post" on "post";`);
    this.addSql(`drop trigger if exists "search_strategy" on "strategy";`);
    this.addSql(`drop trigger if exists "search_strategy_figures" on "strategy";`);
    this.addSql(`drop schema if exists "search" cascade;`);
    this.addSql(`drop table if exists "strategy" cascade;`);
    this.addSql(`drop table if exists "outcome" cascade;`);
    this.addSql(`drop table if exists "used_strategy" cascade;`);

    this.addSql(`alter table "space" drop column "listed";`);

    this.addSql(`drop index "thread_strategy";`);
  }
}
