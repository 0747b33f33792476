import { hash } from 'node:crypto';
import { voiceKey } from '../accounts/sealed-link.ts';
import { type Actor, isStaff } from '../platform/actor.ts';
import { type BoundedMap, createBoundedMap } from '../platform/bounded-map.ts';
import type { Keys } from '../platform/keys.ts';
import { notFound } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import { type NamesThere, namesThere } from './choose-voice.ts';
import { isUnseen } from './forum.policy.ts';
import { findThread, listPosts, type PostRow, type ShownName, type ThreadRow } from './forum.queries.ts';
import { listReactions, ownWordKeys, ownWords, type PageReactions, saidOnly } from './reactions.queries.ts';
import { findOwnVoice, listVoices } from './voices.queries.ts';

/** What is the same for every member who reads a thread, of one version of it. */
interface Head {
  version: number;
  thread: ThreadRow;
  names: NamesThere;
}
interface Page {
  version: number;
  rows: PostRow[];
}

/** Threads as they were last read for a member, in this process's memory. */
export interface ThreadMemory {
  heads: BoundedMap<Head>;
  pages: BoundedMap<Page>;
}

const mostBytes = 8 * 1024 * 1024;
const rowCost = 600;

export const createThreadMemory = (): ThreadMemory => ({
  heads: createBoundedMap<Head>(mostBytes / 8, (_, { names }) => rowCost + 100 * names.hues.length),
  pages: createBoundedMap<Page>(mostBytes, (_, { rows }) =>
    rows.reduce((sum, { html }) => sum + rowCost + 2 * html.length, 0),
  ),
});

/** Who reads, and their lockers as they lie open; nobody has the same. */
export interface ThreadReader {
  actor: Actor;
  lockers: object;
}

/** A thread for whoever is reading. Its parts are read where they are asked for. */
export interface ReadThread {
  thread: ThreadRow;
  /** The name this member speaks with in it. */
  own: ShownName | null;
  rows(page: number): Promise<PostRow[]>;
  /** This member's part in the reactions to rows that `rows` gave. */
  reactions(rows: PostRow[]): Promise<PageReactions>;
  /** Names that speak in it, so that a fresh one differs. */
  names(): Promise<NamesThere>;
}

/**
 * Reads a thread; 404 where there is none. What all members see alike comes from memory while its version stands: one
 * question asks for that before anything else, together with the member's own voice and their words under the posts
 * that stood on page `likely` when it was last read. Own words are marked, and hidden ones read, for their author
 * alone; the team, who reads what is hidden, is always given the rows themselves.
 */
export async function readThread(
  em: Em,
  keys: Keys,
  memory: ThreadMemory,
  { actor, lockers }: ThreadReader,
  id: string,
  likely: number,
): Promise<ReadThread> {
  if (actor.kind === 'guest' || actor.role !== 'member') return readAnew(em, keys, actor, id);
  const before = memory.pages.get(placeOf(id, likely))?.rows ?? [];
  const place = await findPlace(
    em,
    voiceKey(keys, actor.account, id),
    id,
    ownWordKeys(keys, actor, before, lockers),
  );
  if (place === null) throw notFound();
  const { version, own, said, waits } = place;
  const { thread, names } = await headOf(em, memory, id, version);
  if (isUnseen(thread) && own?.id !== thread.starter) throw notFound();
  return {
    thread,
    own,
    names: async () => names,
    reactions: async (rows) => (rows === before ? saidOnly(said) : listReactions(em, keys, actor, rows)),
    rows: async (page) => {
      const rows = await rowsOf(em, memory, thread, page, version);
      if (own === null || !(waits || rows.some((row) => row.name.id === own.id))) return rows;
      const hidden = rows.some((row) => row.name.id === own.id && isWithTeam(row));
      if (waits || hidden) return listPosts(em, actor, thread, page, own.id);
      return rows.map((row) => (row.name.id === own.id ? { ...row, mine: true, sign: undefined } : row));
    },
  };
}

/** Hidden or held: its author reads the words, and others do not. */
const isWithTeam = ({ state }: PostRow): boolean => state === 'hidden' || state === 'held';

async function readAnew(em: Em, keys: Keys, actor: Actor, id: string): Promise<ReadThread> {
  const thread = await findThread(em, id);
  if (thread === null) throw notFound();
  const own = await findOwnVoice(em, keys, actor, id);
  if (isUnseen(thread) && !(actor.kind === 'member' && isStaff(actor))) throw notFound();
  return {
    thread,
    own,
    names: async () => namesThere(await listVoices(em, id)),
    reactions: (rows) => listReactions(em, keys, actor, rows),
    rows: (page) => listPosts(em, actor, thread, page, own?.id ?? null),
  };
}

interface Place {
  version: number;
  own: ShownName | null;
  said: Parameters<typeof saidOnly>[0];
  /** An own answer waits for the team, or was never put up. */
  waits: boolean;
}

async function findPlace(em: Em, voice: Buffer, thread: string, words: string): Promise<Place | null> {
  const [row] = await ask<
    Pick<Place, 'version' | 'said' | 'waits'> & { id: string | null; shown: string; avatar: number }
  >(
    em,
    `select t.version, n.id, n.shown, n.avatar, (${ownWords}) as said,
       exists (select 1 from post w where w.thread_id = t.id and w.position < 0 and w.name_id = n.id) as waits from thread t
       left join voice v on v.blind_key = ? left join name n on n.id = v.name_id
     where t.id = ?`,
    [words, voice, thread],
  );
  if (row === undefined) return null;
  const { version, id, shown, avatar, said, waits } = row;
  return { version, waits, own: id === null ? null : { id, shown, avatar }, said };
}

async function headOf(em: Em, memory: ThreadMemory, id: string, version: number): Promise<Head> {
  const known = memory.heads.get(id);
  if (known?.version === version) return known;
  const thread = await findThread(em, id);
  if (thread === null) throw notFound();
  const head = { version, thread, names: namesThere(await listVoices(em, id)) };
  memory.heads.set(id, head);
  return head;
}

async function rowsOf(
  em: Em,
  memory: ThreadMemory,
  thread: ThreadRow,
  page: number,
  version: number,
): Promise<PostRow[]> {
  const place = placeOf(thread.id, page);
  const known = memory.pages.get(place);
  if (known?.version === version) return known.rows;
  // As for a guest: what is hidden from some is in no memory that others are given from.
  const read = await listPosts(em, { kind: 'guest' }, thread, page, null);
  const rows = read.map((row) => ({ ...row, sign: signOf(row) }));
  memory.pages.set(place, { version, rows });
  return rows;
}

const placeOf = (thread: string, page: number): string => `${thread} ${page}`;

const signOf = (row: PostRow): string => hash('sha256', JSON.stringify(row), 'base64url');
