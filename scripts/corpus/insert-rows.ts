import type { Em } from '../../src/platform/rows.ts';

/** Rows for each statement: few enough for the time limit of a statement, enough to be quick. */
const atOnce = 2000;

/**
 * Writes many rows with one statement for each two thousand. `columns` tells each column's name and type; a value of a
 * `text[]` column is a list of words without commas, because a list of lists would have to be even.
 */
export async function insertRows<Column extends string>(
  tx: Em,
  table: string,
  columns: Record<Column, string>,
  rows: readonly Record<Column, unknown>[],
): Promise<void> {
  const names = Object.keys(columns) as Column[];
  const typed = names.map((name) => (columns[name] === 'text[]' ? 'text' : columns[name]));
  const taken = names.map((name) =>
    columns[name] === 'text[]' ? `string_to_array(r."${name}", ',')` : `r."${name}"`,
  );
  const statement = `insert into "${table}" (${names.map(quoted).join(', ')})
    select ${taken.join(', ')} from unnest(${typed.map((type) => `?::${type}[]`).join(', ')})
      as r (${names.map(quoted).join(', ')})`;
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    const values = names.map((name) => part.map((row) => row[name]));
    await tx.execute(
      statement,
      values.map((column, at) => (columns[names[at] as Column] === 'text[]' ? column.map(String) : column)),
    );
  }
}

const quoted = (name: string): string => `"${name}"`;
