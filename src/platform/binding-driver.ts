import { isRaw } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Pool } from 'pg';

type Execute = PostgreSqlConnection['execute'];

/** Statements with numbered places, as PostgreSQL takes them; kept, because the same few are asked again and again. */
const numbered = new Map<string, string>();
/** There is no end to the spellings of `in (?, ?, …)`, so there is one to the memory. */
const mostKept = 2000;

/**
 * Sends values beside the statement instead of inside it. The ORM's own `execute` writes them into the text: then a
 * PostgreSQL that logs a statement that fails or is slow logs what somebody wrote (PR-1), and plans each one anew.
 */
export class BindingConnection extends PostgreSqlConnection {
  override async execute<Result>(
    ...[query, params = [], method = 'all', ctx, ...more]: Parameters<Execute>
  ): Promise<Result> {
    if (typeof query !== 'string' || !Array.isArray(params) || params.some((value) => isRaw(value))) {
      return super.execute(query, params, method, ctx, ...more) as Promise<Result>;
    }
    await this.ensureConnection();
    const compiled = CompiledQuery.raw(withNumbers(query), params);
    const client = (ctx as Kysely<unknown> | undefined) ?? this.getClient();
    return this.transformRawResult(await client.executeQuery(compiled), method) as Result;
  }

  /** One prepared question outside any transaction, past the ORM: for what is asked with every page. */
  async ask<Row>(query: string, params: readonly unknown[]): Promise<Row[]> {
    this.pool ??= await this.getNativeClient();
    const text = withNumbers(query);
    return (await this.pool.query({ name: nameOf(text), text, values: [...params] })).rows as Row[];
  }

  private pool: Pool | undefined;
}

/** The driver of PostgreSQL, with bound values. */
export class BindingDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(...[config]: ConstructorParameters<typeof PostgreSqlDriver>) {
    super(config);
    this.connection = new BindingConnection(config);
  }
}

/** `?` becomes `$1`, `$2` and so on; a backslash before it keeps it. No statement here has one inside a text. */
function withNumbers(query: string): string {
  let text = numbered.get(query);
  if (text === undefined) {
    let at = 0;
    text = query.replaceAll(/\\?\?/g, (mark) => (mark === '?' ? `$${++at}` : '?'));
    if (numbered.size >= mostKept) numbered.clear();
    numbered.set(query, text);
  }
  return text;
}

const names = new Map<string, string>();

/** A short name for a statement of ours; there are as many as the program has. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `ask_${names.size}`;
    names.set(text, name);
  }
  return name;
}
