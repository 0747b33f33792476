import type { Pool, QueryConfig, QueryResult } from 'pg';

/** How many questions one connection carries at a time; further ones take another, so that both processors have work. */
const most = 8;

interface Waiting {
  question: QueryConfig;
  answer(result: QueryResult): void;
  refuse(trouble: unknown): void;
}

/**
 * Gives a way to ask that sends what comes in one turn of the event loop over one connection, as one packet: waking PostgreSQL, and
 * being woken by it, costs more than most answers (decision 0030). Each question succeeds or fails for itself; only where the
 * connection is lost, or none is free in time, all of them fail. None may be part of a transaction. A question that takes
 * long holds up those that were asked in the same turn.
 */
export function askTogether(pool: Pool): (question: QueryConfig) => Promise<QueryResult> {
  let waiting: Waiting[] = [];
  const sendAll = (): void => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) void send(pool, all.slice(from, from + most));
  };
  return (question) =>
    new Promise((answer, refuse) => {
      if (waiting.length === 0) setImmediate(sendAll);
      waiting.push({ question, answer, refuse });
    });
}

async function send(pool: Pool, asked: readonly Waiting[]): Promise<void> {
  try {
    const client = await pool.connect();
    let failed: Error | undefined;
    const one = async ({ question, answer, refuse }: Waiting): Promise<void> => {
      try {
        answer(await client.query(question));
      } catch (trouble) {
        failed = trouble as Error;
        refuse(trouble);
      }
    };
    await Promise.all(asked.map(one));
    // As the pool itself has it: a connection over which something failed is not used again.
    client.release(failed);
  } catch (trouble) {
    for (const { refuse } of asked) refuse(trouble);
  }
}
