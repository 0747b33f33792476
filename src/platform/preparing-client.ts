import pg from 'pg';

/** How often a statement is asked before it is prepared, and how many are: each costs memory in every connection. */
const often = 4;
const most = 150;

const asked = new Map<string, number>();
const names = new Map<string, string>();

/**
 * A connection that has PostgreSQL prepare the statements that are asked again and again: planning them takes longer
 * than answering them. Needs a connection that stays the same between two statements, so no pooler that mixes them.
 */
export class PreparingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: one of many overloads of the package, passed on as it came.
  override query(...sent: any[]): any {
    const [text, values, ...more] = sent;
    const prepares = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const name = prepares ? nameFor(text) : undefined;
    const given = name === undefined ? sent : [{ name, text, values }, ...more];
    return super.query(...(given as Parameters<pg.Client['query']>));
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
