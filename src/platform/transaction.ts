import type { Em } from './rows.ts';

const retryable = new Set(['40001', '40P01']);
const tries = 3;

/**
 * Runs one use case in one transaction of its own unit of work. A serialization failure or a deadlock is
 * tried again, three times in all, after a short pause of random length (SECURITY R4); everything else is thrown.
 */
export async function inTransaction<Result>(em: Em, work: (tx: Em) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await em.fork({ clear: true }).transactional((tx) => work(tx as Em));
    } catch (trouble) {
      if (attempt === tries || !retryable.has(sqlState(trouble))) throw trouble;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40 * attempt));
    }
  }
}

/**
 * Waits for statements of a transaction that do not need each other's answers, so that they are sent together, in the order in
 * which they stand here. Waits for all of them even where one fails, because nothing may still be asked when the transaction is taken back;
 * throws what failed first, since those behind it fail for its sake alone.
 */
export async function together<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [place in keyof Asked]: Awaited<Asked[place]> }> {
  const settled = await Promise.allSettled(asked);
  const failed = settled.filter((each) => each.status === 'rejected').map(({ reason }) => reason);
  const [first] = failed.sort((one, other) => Number(isAftermath(one)) - Number(isAftermath(other)));
  if (failed.length > 0) throw first;
  return (await Promise.all(asked)) as { -readonly [place in keyof Asked]: Awaited<Asked[place]> };
}

const aftermath = new Set(['25P02', '26000']);

/** Refused only because something before it in the same transaction was, or was to be made ready by what failed. */
const isAftermath = (trouble: unknown): boolean => aftermath.has(sqlState(trouble));

/** The five-character code of PostgreSQL behind an error, or an empty text. */
export function sqlState(trouble: unknown): string {
  const code = (trouble as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}

const awaySentences =
  /connection terminated|not queryable|query read timeout|timeout exceeded when trying to connect|terminating connection|not currently accepting connections/i;
const away = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** What ran out of time waiting for a lock or for its turn, and what was tried three times in vain. */
const busy = new Set(['55P03', '57014', ...retryable]);

/** Whether too many people want the same thing at this moment: asking again in a little while helps (R3, R4). */
export const isDatabaseBusy = (trouble: unknown): boolean => busy.has(sqlState(trouble));

/** Whether the database cannot be reached or has no room: the answer is then 503 with the text given back (R6). */
export function isDatabaseAway(trouble: unknown): boolean {
  for (let at = trouble, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth += 1) {
    const code = sqlState(at);
    if (away.has(code) || code.startsWith('08') || code.startsWith('53') || code.startsWith('58'))
      return true;
    if (awaySentences.test(at.message)) return true;
  }
  return false;
}
