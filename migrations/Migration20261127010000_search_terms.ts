import { Migration } from '@mikro-orm/migrations';

/**
 * The index PostgreSQL searches in, in the schema `search`: what is in it can be made again from the rest. Words are cut
 * and stemmed by the program, so no extension and no dictionary is needed.
 */
export class Migration20261127010000_search_terms extends Migration {
  override name = 'Migration20261127010000_search_terms';

  override up(): void | Promise<void> {
    // `num` is drawn: a counter would tell an order. Words in the order of the text, only from texts everybody can read; facets for the filters.
    this.addSql(
      `create table "search"."document" ("num" int primary key, "id" text not null unique, "kind" smallint not null, "version" int not null, "revision" bigint not null, "words" text not null, "facets" text[] not null, "helped_count" int not null, "helped_score" real not null, "worse_share" real not null);`,
    );
    // The words apart from the row: filters and figures are read for thousands, words for a few.
    this.addSql(`alter table "search"."document" set (toast_tuple_target = 128);`);
    this.addSql(`create index "document_revision" on "search"."document" ("revision");`);
    // How much a term says about a document, from 0 to 1000; the strongest stand first, so that reading can stop early.
    this.addSql(
      `create table "search"."term" ("doc" int not null, "impact" smallint not null, "kind" smallint not null, "term" text not null);`,
    );
    this.addSql(
      `create index "term_impact" on "search"."term" ("kind", "term", "impact" desc) include ("doc");`,
    );
    this.addSql(`create index "term_doc" on "search"."term" ("doc");`);
    // How many documents hold a term. The empty term stands for all documents of a kind.
    this.addSql(
      `create table "search"."frequency" ("kind" smallint not null, "term" text not null, "documents" int not null, primary key ("kind", "term"));`,
    );
    // Words as they are written, for spelling; gone with the last text that holds them.
    this.addSql(
      `create table "search"."word" ("word" text primary key, "documents" int not null, "revision" bigint not null);`,
    );
    this.addSql(`create index "word_revision" on "search"."word" ("revision");`);
    this.addSql(`create index "word_gone" on "search"."word" ("word") where documents <= 0;`);
    this.addSql(
      `create index "frequency_gone" on "search"."frequency" ("kind", "term") where documents <= 0;`,
    );
    this.addSql(
      `insert into "search"."setting" ("name", "value") values ('postgres.revision', '1'), ('postgres.gone', '1');`,
    );
    this.addSql(
      `insert into "search"."dirty" ("engine", "id") select 'postgres', "id" from "thread" on conflict ("engine", "id") do update set "version" = "search"."dirty"."version" + 1;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `drop table if exists "search"."document", "search"."term", "search"."frequency", "search"."word";`,
    );
  }
}
