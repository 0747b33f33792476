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

/** Writes it, in the transaction that holds the case. */
export const writeRecord = (tx: Em, keys: Keys, id: string, content: CrisisRecordContent): Promise<unknown> =>
  tx.execute(
    `insert into crisis_record (case_id, content, version) values (?, ?, 1)
     on conflict (case_id) do update set content = excluded.content, version = crisis_record.version + 1`,
    [id, keys.seal('crisis-record', id, JSON.stringify(content))],
  );
