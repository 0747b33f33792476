import type { Em } from '../platform/rows.ts';
import { readNote } from './meili/own-settings.ts';
import type { Search } from './open-search.ts';
import type { SearchEngine } from './search-engine.ts';

type EngineName = SearchEngine['name'];

/** One engine as the organiser sees it. Codes and numbers only. */
export interface EngineState {
  name: EngineName;
  /** It answers searches now; otherwise it stands ready behind the other. */
  answers: boolean;
  /** Threads in it; null where only the engine itself knows. */
  documents: number | null;
  /** Threads it has yet to look at again, and those it could not take in. */
  waiting: number;
  parked: number;
  /** The last things that kept it from taking one in. */
  codes: string[];
  /** How far the making of a new index has come. */
  rebuild: { sent: number; total: number } | null;
}

/** Threads that everybody can find, and the state of every engine that is kept in step (issue 4, Organiser). */
export interface IndexState {
  readable: number;
  engines: EngineState[];
}

interface Row {
  name: EngineName;
  waiting: string;
  parked: string;
  codes: string[] | null;
}

export async function readIndexState(em: Em, search: Search): Promise<IndexState> {
  const rows = await em.execute<Row[]>(
    `select e.name, count(d.id) filter (where d.last_code is null) as waiting,
       count(d.id) filter (where d.last_code is not null) as parked,
       array_agg(distinct d.last_code) filter (where d.last_code is not null) as codes
     from search.engine e left join search.dirty d on d.engine = e.name group by e.name order by e.name desc`,
  );
  const [counts] = await em.execute<{ readable: string; documents: string }[]>(
    `select (select count(*) from thread t join post o on o.thread_id = t.id and o.position = 1
       where t.listed and o.state = 'up') as readable, (select count(*) from search.document) as documents`,
  );
  const rebuild = await readNote(em, 'meilisearch.rebuild');
  const index = await readNote(em, 'meilisearch.index');
  const { other, open } = search.engines.state();
  const answering: EngineName = other !== null && !open ? other : 'postgres';
  return {
    readable: Number(counts?.readable ?? 0),
    engines: rows.map(({ name, waiting, parked, codes }) => ({
      name,
      answers: name === answering,
      documents: name === 'postgres' ? Number(counts?.documents ?? 0) : null,
      waiting: Number(waiting),
      parked: Number(parked),
      codes: [
        ...(codes ?? []),
        ...(name === 'meilisearch' && index?.value.lastCode ? [index.value.lastCode] : []),
      ],
      rebuild:
        name === 'meilisearch' && rebuild !== null
          ? { sent: rebuild.value.sent, total: rebuild.value.total }
          : null,
    })),
  };
}
