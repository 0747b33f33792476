import { Migration } from '@mikro-orm/migrations';

/**
 * Whoever keeps an index is told where nothing happened to a thread but that it was answered: then those answers are taken in
 * alone. Whatever else happens puts the whole thread on the list again. A change that changes nothing is no change any more.
 */
export class Migration20261127181500_answers_alone extends Migration {
  override name = 'Migration20261127181500_answers_alone';

  override up(): void | Promise<void> {
    this.addSql(`alter table "search"."dirty" add column "answers_only" boolean not null default false;`);
    // Up to which place the answers are in, and how many characters of more there is room for; null where it is not known.
    this.addSql(`alter table "search"."document" add column "through" int null, add column "room" int null;`);
    this.addSql(
      `create function "search"."mark"(wanted text, in_haste boolean, answered boolean) returns void language sql as $$
      insert into search.dirty (engine, id, hasty, answers_only) select name, wanted, in_haste, answered from search.engine
      on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null,
        hasty = search.dirty.hasty or excluded.hasty, answers_only = search.dirty.answers_only and excluded.answers_only
    $$;`,
    );
    this.addSql(`create or replace function "search"."thread_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.id, old.id), true, false); return null; end
    $$;`);
    this.addSql(`create or replace function "search"."post_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), true, tg_op = 'INSERT' and new.position <> 1);
        return null; end
    $$;`);
    this.addSql(`create or replace function "search"."strategy_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), tg_argv[0] = 'hasty', false); return null; end
    $$;`);
    this.addSql(`drop function "search"."mark"(text, boolean);`);
    this.addSql(`drop trigger "search_thread" on "thread";`);
    this.addSql(
      `create trigger "search_thread" after insert or delete on "thread" for each row execute function "search"."thread_changed"();`,
    );
    this.addSql(
      `create trigger "search_thread_changed" after update of "id", "title", "kind", "listed", "space_id" on "thread" for each row
       when ((old.id, old.title, old.kind, old.listed, old.space_id) is distinct from (new.id, new.title, new.kind, new.listed, new.space_id))
       execute function "search"."thread_changed"();`,
    );
    // What is held of talks does not tell yet how far it goes, and counts their length in another way: it is made anew, behind all that changes.
    this.addSql(
      `insert into "search"."dirty" ("engine", "id", "hasty") select e."name", t."id", false from "search"."engine" e, "thread" t where t."kind" <> 'strategy' on conflict do nothing;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger "search_thread_changed" on "thread";`);
    this.addSql(`drop trigger "search_thread" on "thread";`);
    this.addSql(
      `create trigger "search_thread" after insert or delete or update of "id", "title", "kind", "listed", "space_id" on "thread" for each row execute function "search"."thread_changed"();`,
    );
    this.addSql(
      `create function "search"."mark"(wanted text, in_haste boolean) returns void language sql as $$
      insert into search.dirty (engine, id, hasty) select name, wanted, in_haste from search.engine
      on conflict (engine, id) do update set version = search.dirty.version + 1, attempts = 0, last_code = null,
        hasty = search.dirty.hasty or excluded.hasty
    $$;`,
    );
    this.addSql(`create or replace function "search"."thread_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.id, old.id), true); return null; end
    $$;`);
    this.addSql(`create or replace function "search"."post_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), true); return null; end
    $$;`);
    this.addSql(`create or replace function "search"."strategy_changed"() returns trigger language plpgsql as $$
      begin perform search.mark(coalesce(new.thread_id, old.thread_id), tg_argv[0] = 'hasty'); return null; end
    $$;`);
    this.addSql(`drop function "search"."mark"(text, boolean, boolean);`);
    this.addSql(`alter table "search"."document" drop column "through", drop column "room";`);
    this.addSql(`alter table "search"."dirty" drop column "answers_only";`);
  }
}
