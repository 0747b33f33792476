import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg';
import { sqlState } from './transaction.ts';

/** How many questions one connection carries at a time; further ones take another, so that both processors have work. */
const most = 8;

/** Milliseconds after which those who wait behind somebody else's question are asked again, each over a connection of its own. */
const patience = 250;
/** Milliseconds after which PostgreSQL counts as away: it has limits of its own (R3), so one that is silent for longer hangs. */
const silence = 7000;
/** Refused because another one with the same text failed while it was made ready. */
const notReady = '26000';

interface Waiting {
  question: QueryConfig & { query_timeout: number };
  answer(result: QueryResult): void;
  refuse(trouble: unknown): void;
  /** Over how many connections an answer may still come. */
  ways: number;
  done: boolean;
}

/**
 * Gives a way to ask that sends what comes in one turn of the event loop over one connection, as one packet: waking PostgreSQL, and
 * being woken by it, costs more than most answers (decision 0030). For questions that change nothing, outside any transaction: one that
 * waits behind somebody else's is asked a second time after a moment, and what comes first counts. So each succeeds or fails as
 * if it had been asked alone, and none waits longer for that than the moment; where the connection is lost, or none is free in
 * time, all of them fail.
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
      waiting.push({
        question: { ...question, query_timeout: silence },
        answer,
        refuse,
        ways: 1,
        done: false,
      });
    });
}

async function send(pool: Pool, asked: readonly Waiting[]): Promise<void> {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (trouble) {
    for (const each of asked) fail(each, trouble);
    return;
  }
  const impatient = setTimeout(() => {
    // The first of them is the one that is being answered.
    for (const each of asked.filter(({ done }) => !done).slice(1)) askAlone(pool, each);
  }, patience);
  const failures = await Promise.all(asked.map((each) => ask(pool, client, each)));
  clearTimeout(impatient);
  // As the pool itself has it: a connection over which something failed is not used again.
  client.release(failures.find((failure) => failure !== undefined));
}

async function ask(pool: Pool, client: PoolClient, each: Waiting): Promise<Error | undefined> {
  try {
    succeed(each, await client.query(each.question));
    return undefined;
  } catch (trouble) {
    if (sqlState(trouble) === notReady && !each.done) askAlone(pool, each);
    fail(each, trouble);
    return trouble as Error;
  }
}

function askAlone(pool: Pool, each: Waiting): void {
  each.ways += 1;
  pool.query(each.question).then(
    (result) => succeed(each, result),
    (trouble) => {
      // What PostgreSQL says to it alone is what it would have heard; where there was no connection the first way may still come.
      if (sqlState(trouble).length === 5) each.ways = 1;
      fail(each, trouble);
    },
  );
}

function succeed(each: Waiting, result: QueryResult): void {
  each.done = true;
  each.answer(result);
}

function fail(each: Waiting, trouble: unknown): void {
  each.ways -= 1;
  if (each.ways > 0) return;
  each.done = true;
  each.refuse(trouble);
}
