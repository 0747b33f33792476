import pg from 'pg';

/** How often a statement is asked before it is prepared, and how many are: each costs memory in every connection. */
const often = 4;
const most = 150;

const asked = new Map<string, number>();
const names = new Map<string, string>();

/** What the package answers to a `begin`. */
const begun = { command: 'BEGIN', rowCount: null, rows: [] };

/**
 * A connection that has PostgreSQL prepare the statements that are asked again and again: planning them takes longer
 * than answering them. Needs a connection that stays the same between two statements, so no pooler that mixes them.
 *
 * With `pipeline` statements do not wait for the answers of those before them, and what is asked in one go of the event
 * loop is sent as one packet; a `begin` goes along with the first statement after it. They are carried out in the order in which
 * they are asked. Where one fails in a transaction, those after it fail too, with 25P02.
 */
export class PreparingClient extends pg.Client {
  /** What is asked now is sent together at the end of this go. */
  private gathers = false;

  // biome-ignore lint/suspicious/noExplicitAny: one of many overloads of the package, passed on as it came.
  override query(...sent: any[]): any {
    const [text, values, ...more] = sent;
    const prepares = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const name = prepares ? nameFor(text) : undefined;
    const given = name === undefined ? sent : [{ name, text, values }, ...more];
    this.gather();
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const answer: any = super.query(...(given as Parameters<pg.Client['query']>));
    return text === 'begin' ? this.withoutWaiting(answer) : answer;
  }

  private gather(): void {
    if (this.gathers) return;
    this.gathers = true;
    const { stream } = this.connection;
    stream.cork();
    process.nextTick(() => {
      this.gathers = false;
      stream.uncork();
    });
  }

  /** A transaction that did not begin must not go on as single statements, so the connection ends with it. */
  private withoutWaiting(answer: Promise<unknown>): Promise<unknown> {
    answer.catch(() => this.connection.stream.destroy());
    return Promise.resolve(begun);
  }
}

function nameFor(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (times < often) {
    if (asked.size >= 10 * most) asked.clear();
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  const name = `often_${names.size}`;
  names.set(text, name);
  return name;
}
