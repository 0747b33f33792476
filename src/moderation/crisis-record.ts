import type { Keys } from '../platform/keys.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { SafeForOthers } from './crisis-form.catalogue.ts';

/** What was filled in about a case from level 3 on (CR-4). */
export interface CrisisForm {
  who: string;
  safe: SafeForOthers;
  support: string;
  said: string;
  /** Hours after which somebody looks again. */
  again: string;
  handover: string;
  /** Who of the team knows of it besides whoever acts, by id; none where nobody else is on the team. */
  second: string;
}

export interface CrisisRecordContent {
  form?: CrisisForm;
  /** The hour in which its author said that they are safe for now. */
  safeSince?: string;
  /** Who of the team has written in the case, by the id the log knows, and the level it had then (L3). */
  wrote?: Record<string, number>;
  /** An owner has looked at it as one of level 5 (L5). */
  looked?: true;
}

export interface FoundRecord extends CrisisRecordContent {
  /** 0 where nothing was written yet. */
  version: number;
}

/** What is written down about a case; nothing of it is anywhere else. */
export async function findRecord(em: Em, keys: Keys, id: string): Promise<FoundRecord> {
  const [row] = await ask<{ content: Buffer; version: number }>(
    em,
    'select content, version from crisis_record where case_id = ?',
    [id],
  );
  if (row === undefined) return { version: 0 };
  return { ...JSON.parse(keys.open('crisis-record', id, row.content).toString()), version: row.version };
}

/** What is written down about each of some cases; nothing for those of which nothing is. */
export async function findRecords(
  em: Em,
  keys: Keys,
  ids: readonly string[],
): Promise<Map<string, CrisisRecordContent>> {
  const rows = await ask<{ id: string; content: Buffer }>(
    em,
    'select case_id as id, content from crisis_record where case_id = any(?::text[])',
    [`{${ids.join(',')}}`],
  );
  return new Map(
    rows.map(({ id, content }) => [id, JSON.parse(keys.open('crisis-record', id, content).toString())]),
  );
}

/** Writes it, in the transaction that holds the case. */
export const writeRecord = (tx: Em, keys: Keys, id: string, content: CrisisRecordContent): Promise<unknown> =>
  write(tx, keys, id, content, 1);

/** Changes what stands beside the form, in the transaction that holds the case: whoever fills in the form meanwhile is not disturbed. */
export async function changeRecord(
  tx: Em,
  keys: Keys,
  id: string,
  change: (content: CrisisRecordContent) => CrisisRecordContent,
): Promise<void> {
  const { version: _, ...content } = await findRecord(tx, keys, id);
  await write(tx, keys, id, change(content), 0);
}

const write = (
  tx: Em,
  keys: Keys,
  id: string,
  content: CrisisRecordContent,
  raise: 0 | 1,
): Promise<unknown> =>
  tx.execute(
    `insert into crisis_record (case_id, content, version) values (?, ?, ?)
     on conflict (case_id) do update set content = excluded.content, version = crisis_record.version + ?`,
    [id, keys.seal('crisis-record', id, JSON.stringify(content)), raise, raise],
  );
