import type { OwnLockers } from '../accounts/own-lockers.ts';
import type { PostState } from '../forum/post.entity.ts';
import type { Member } from '../platform/actor.ts';
import type { Keys } from '../platform/keys.ts';
import type { Em } from '../platform/rows.ts';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { StatementAct } from './statement-acts.catalogue.ts';

/** A note of the team to one of the member's names. */
export interface InboxStatement {
  id: string;
  post: string;
  thread: string;
  act: StatementAct;
  reason: Reason | null;
  note: string;
  name: string;
  spaceTitle: string;
  /** State of the post now: a text that was taken back has no copy. */
  state: PostState;
  madeHour: Date;
  isNew: boolean;
}

/** A thread in which one of the member's names has spoken and somebody else has spoken last. */
export interface InboxAnswer {
  thread: string;
  /** The newest post of somebody else, for the link. */
  post: string;
  spaceTitle: string;
  /** The member's own name there. */
  name: { shown: string; avatar: number };
  lastHour: Date;
  isNew: boolean;
}

export interface Inbox {
  statements: InboxStatement[];
  answers: InboxAnswer[];
  /** The highest sequence on this page: what "I am up to date" means. */
  until: string;
  isNew: boolean;
}

const shown = { statements: 200, answers: 30 } as const;

/** What an inbox is computed from; it is never stored (ARCHITECTURE 12). */
interface Own {
  names: string[];
  threads: string[];
  /** Sequence up to which the member has said that they have seen everything. */
  seen: string;
}

function ownOf({ names: { own }, settings }: OwnLockers): Own | null {
  if (own.length === 0) return null;
  const threads = own.flatMap((entry) => entry.thread ?? []);
  return {
    names: [...new Set(own.map((entry) => entry.name))],
    threads: [...new Set(threads)],
    seen: settings.inboxSeen ?? '0',
  };
}

/** The newest readable post of a thread; nothing is new where the member spoke last. */
const lastPost = `(select p.id, p.name_id from post p where p.thread_id = t.id and p.state = 'up'
  order by p.position desc limit 1)`;

/**
 * Whether something has come that the member has not marked as seen. Runs with every page of a member: nothing at all
 * for those without a name, and one question for the others. Written as SQL: it is on every member's page.
 */
export async function hasNews(em: Em, _member: Member, lockers: OwnLockers): Promise<boolean> {
  const own = ownOf(lockers);
  if (own === null) return false;
  const [row] = await em.execute<{ news: boolean }[]>(
    `select exists (select 1 from statement where name_id = any(?::text[]) and sequence > ?::bigint)
       or exists (select 1 from thread t cross join lateral ${lastPost} last
                  where t.id = any(?::text[]) and t.activity > ?::bigint
                    and last.name_id <> all(?::text[])) as news`,
    [array(own.names), own.seen, array(own.threads), own.seen, array(own.names)],
  );
  return row?.news ?? false;
}

/** The member's inbox as it stands now, the newest first. Reading it changes nothing. */
export async function readInbox(em: Em, keys: Keys, lockers: OwnLockers): Promise<Inbox> {
  const own = ownOf(lockers);
  if (own === null) return { statements: [], answers: [], until: '0', isNew: false };
  const newest = await newestOf(em, own);
  const statements = await listStatements(em, keys, own);
  const answers = await listAnswers(em, own);
  const all = [...statements, ...answers];
  const until = all.reduce((most, { sequence }) => (sequence > most ? sequence : most), newest);
  return {
    statements,
    answers,
    until: String(until),
    isNew: all.some((entry) => entry.isNew),
  };
}

/** Asked before the lists: what comes in between is on the page, and what is not on it stays new. */
async function newestOf(em: Em, own: Own): Promise<bigint> {
  const [row] = await em.execute<{ newest: string | null }[]>(
    'select greatest(max(activity), ?::bigint) as newest from thread where id = any(?::text[])',
    [own.seen, array(own.threads)],
  );
  return BigInt(row?.newest ?? own.seen);
}

type StatementRow = Omit<InboxStatement, 'note' | 'isNew' | 'madeHour'> & {
  note: Buffer;
  sequence: string;
  madeHour: string;
};

async function listStatements(
  em: Em,
  keys: Keys,
  own: Own,
): Promise<(InboxStatement & { sequence: bigint })[]> {
  const found = await em.execute<StatementRow[]>(
    `select s.id, s.post_id as post, p.thread_id as thread, s.act, s.reason, s.note, s.sequence,
       s.made_hour as "madeHour", n.shown as name, sp.title as "spaceTitle", p.state
     from statement s join post p on p.id = s.post_id join thread t on t.id = p.thread_id
       join space sp on sp.id = t.space_id join name n on n.id = s.name_id
     where s.name_id = any(?::text[]) order by s.sequence desc limit ${shown.statements}`,
    [array(own.names)],
  );
  return found.map((row) => ({
    ...row,
    note: keys.open('statement', row.id, row.note).toString(),
    madeHour: new Date(row.madeHour),
    sequence: BigInt(row.sequence),
    isNew: BigInt(row.sequence) > BigInt(own.seen),
  }));
}

type AnswerRow = Omit<InboxAnswer, 'isNew' | 'name' | 'lastHour'> & {
  shown: string;
  avatar: number;
  sequence: string;
  lastHour: string;
};

async function listAnswers(em: Em, own: Own): Promise<(InboxAnswer & { sequence: bigint })[]> {
  const found = await em.execute<AnswerRow[]>(
    `select t.id as thread, last.id as post, t.activity as sequence, t.last_hour as "lastHour",
       sp.title as "spaceTitle", n.shown, n.avatar
     from thread t cross join lateral ${lastPost} last
       join space sp on sp.id = t.space_id
       join voice v on v.thread_id = t.id and v.name_id = any(?::text[])
       join name n on n.id = v.name_id
     where t.id = any(?::text[]) and last.name_id <> all(?::text[])
     order by t.activity desc limit ${shown.answers}`,
    [array(own.names), array(own.threads), array(own.names)],
  );
  return found.map(({ shown: name, avatar, ...row }) => ({
    ...row,
    name: { shown: name, avatar },
    lastHour: new Date(row.lastHour),
    sequence: BigInt(row.sequence),
    isNew: BigInt(row.sequence) > BigInt(own.seen),
  }));
}

/** Public ids as one PostgreSQL array: they hold letters and digits only, so nothing in them needs quoting. */
const array = (ids: string[]): string => `{${ids.join(',')}}`;
