import { isRaw } from '@mikro-orm/core';
import { PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery, type ControlledTransaction, type DatabaseConnection } from 'kysely';
import { askTogether } from './asked-together.ts';

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
    const compiled = CompiledQuery.raw(withNumbers(query), params);
    return this.transformRawResult(await this.send(compiled, ctx), method) as Result;
  }

  /**
   * Kysely's transaction lets one statement go after the other has come back. Past it those that are asked together are on their way
   * together (`together`); in which order is the connection's care.
   */
  private async send(compiled: CompiledQuery, ctx: unknown) {
    const transaction = ctx as ControlledTransaction<unknown> | undefined;
    if (transaction === undefined) {
      await this.ensureConnection();
      return this.getClient().executeQuery(compiled);
    }
    let coming = this.held.get(transaction);
    if (coming === undefined) {
      coming = transaction.getExecutor().provideConnection(async (held) => held);
      this.held.set(transaction, coming);
    }
    const connection = await coming;
    if (this.ended.has(transaction)) throw new Error('This transaction has ended.');
    return connection.executeQuery(compiled);
  }

  private readonly held = new WeakMap<object, Promise<DatabaseConnection>>();
  /** What is on its way to its end: a statement sent after that would be carried out by itself, and stay. */
  private readonly ended = new WeakSet<object>();

  override commit(...[ctx, ...more]: Parameters<PostgreSqlConnection['commit']>): Promise<void> {
    this.ended.add(ctx as object);
    return super.commit(ctx, ...more);
  }

  override rollback(...[ctx, ...more]: Parameters<PostgreSqlConnection['rollback']>): Promise<void> {
    this.ended.add(ctx as object);
    return super.rollback(ctx, ...more);
  }

  /** One prepared question outside any transaction, past the ORM: for what is asked with every page. */
  async ask<Row>(query: string, params: readonly unknown[]): Promise<Row[]> {
    this.questions ??= this.openQuestions();
    const text = withNumbers(query);
    const { rows } = await (await this.questions)({ name: nameOf(text), text, values: [...params] });
    return rows as Row[];
  }

  /** Where PostgreSQL is away at the first question, the next one tries anew. */
  private async openQuestions() {
    try {
      return askTogether(await this.getNativeClient());
    } catch (trouble) {
      this.questions = undefined;
      throw trouble;
    }
  }

  private questions: Promise<ReturnType<typeof askTogether>> | undefined;
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
