import type { Em } from '../../platform/rows.ts';

/** How far the making of a new index has come. Kept, so that a restart goes on where it was. */
export interface Rebuild {
  phase: 'wanted' | 'filling' | 'checking' | 'swapping' | 'cleaning';
  number: number;
  /** The last id that was sent. */
  after: string;
  sent: number;
  total: number;
  /** There is no index yet that could be searched meanwhile. */
  fresh: boolean;
  /** How often the counts were compared in vain. */
  rounds: number;
  /** When the server made the new index, by its own words: tells whether it was swapped already. */
  made: string;
}

/** What is known of the index when none is being made. */
export interface IndexNote {
  /** A hash of the settings that were sent and read back. */
  settings: string;
  /** The day on which index and forum were compared last. */
  compared: string;
  /** The last thing that went wrong; '' when the last thing went well. */
  lastCode: string;
}

type Notes = { 'meilisearch.rebuild': Rebuild; 'meilisearch.index': IndexNote };

export type Noted<Value> = { value: Value; version: number };

/** Reads one note of ours; null where it was never written. */
export async function readNote<Name extends keyof Notes>(
  em: Em,
  name: Name,
): Promise<Noted<Notes[Name]> | null> {
  const [row] = await em.execute<Noted<Notes[Name]>[]>(
    'select value, version from search.setting where name = ?',
    [name],
  );
  return row ?? null;
}

/** Writes a note if nobody else wrote it since `version` was read (0: there was none). True where it was written. */
export async function writeNote<Name extends keyof Notes>(
  em: Em,
  name: Name,
  value: Notes[Name],
  version: number,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    version === 0
      ? `insert into search.setting (name, value) values (?, ?::jsonb) on conflict do nothing returning name`
      : `update search.setting set value = ?::jsonb, version = version + 1 where name = ? and version = ? returning name`,
    version === 0 ? [name, JSON.stringify(value)] : [JSON.stringify(value), name, version],
  );
  return rows.length > 0;
}

/** Takes a note away if it is still the one that was read. */
export async function dropNote(em: Em, name: keyof Notes, version: number): Promise<void> {
  await em.execute('delete from search.setting where name = ? and version = ?', [name, version]);
}

/** Asks for a new index; `fresh`: there is none now. Does nothing where one is being made already. */
export async function askForRebuild(em: Em, fresh = false): Promise<void> {
  const wanted: Rebuild = {
    phase: 'wanted',
    number: 0,
    after: '',
    sent: 0,
    total: 0,
    fresh,
    rounds: 0,
    made: '',
  };
  await writeNote(em, 'meilisearch.rebuild', wanted, 0);
}
