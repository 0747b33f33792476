import type { Em } from '../platform/rows.ts';
import { searchState } from './meili/search-state.ts';
import type { Search } from './open-search.ts';
import { findIndexState } from './rebuild-index.ts';
import type { SearchEngine } from './search-engine.ts';

/** One engine as the organiser sees it. Codes and numbers only. */
export interface EngineState {
  name: SearchEngine['name'];
  /** It answers searches now; otherwise it stands ready behind the other. */
  answers: boolean;
  /** Threads in it; null where only the engine itself knows. */
  documents: number | null;
  /** Threads it has yet to look at again, and those it could not take in. */
  waiting: number;
  parked: number;
  /** The last things that kept it from its work. */
  codes: string[];
  /** How far the making of a new index has come. */
  rebuild: { sent: number; total: number } | null;
}

/** Threads that everybody can find, and the state of every engine that is kept in step (issue 4, Organiser). */
export interface IndexState {
  readable: number;
  engines: EngineState[];
}

export async function readIndexState(em: Em, search: Search): Promise<IndexState> {
  const state = await searchState(em);
  const { held, rebuild } = await findIndexState(em, 'postgres');
  const own = { lastCode: null, rebuild: rebuild && { sent: rebuild.of - rebuild.left, total: rebuild.of } };
  const { other, open } = search.engines.state();
  const answering: EngineState['name'] = other !== null && !open ? other : 'postgres';
  return {
    readable: state.documents,
    engines: state.engines.map((engine) => {
      const beside = engine.name === 'postgres' ? own : state;
      return {
        name: engine.name,
        answers: engine.name === answering,
        documents: engine.name === 'postgres' ? held : null,
        waiting: engine.waiting,
        parked: engine.parked,
        codes: [engine.lastCode, beside.lastCode].filter((code) => code !== null),
        rebuild: beside.rebuild,
      };
    }),
  };
}
