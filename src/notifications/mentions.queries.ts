import { ask, type Em } from '../platform/rows.ts';

/** A post that speaks to one of the member's names. */
export interface InboxMention {
  post: string;
  thread: string;
  spaceTitle: string;
  /** The member's own name, as it was spoken to. */
  name: { shown: string; avatar: number };
  writtenHour: Date;
  sequence: bigint;
  isNew: boolean;
}

/** Mentions that count: of posts that are up, by others. Takes the member's names twice, then the names they have blocked. */
const ofOthers = `m.name_id = any(?::text[]) and p.state = 'up' and p.name_id <> all(?::text[])
  and p.name_id <> all(?::text[])`;

/**
 * The newest posts that speak to one of these names, which are all of one member. Leaves out what is not up, what the
 * member said themselves, and what blocked names said. `seen` is how far they have said they are up to date.
 */
export async function listMentions(
  em: Em,
  names: readonly string[],
  seen: string,
  limit: number,
  blocked: readonly string[] = [],
): Promise<InboxMention[]> {
  if (names.length === 0) return [];
  const found = await ask<
    Omit<InboxMention, 'name' | 'writtenHour' | 'sequence' | 'isNew'> & {
      shown: string;
      avatar: number;
      written_hour: string;
      sequence: string;
    }
  >(
    em,
    `select p.id as post, p.thread_id as thread, s.title as "spaceTitle", n.shown, n.avatar, p.written_hour, m.sequence
     from mention m join post p on p.id = m.post_id join thread t on t.id = p.thread_id
       join space s on s.id = t.space_id join name n on n.id = m.name_id
     where ${ofOthers} order by m.sequence desc limit ?::int`,
    [array(names), array(names), array(blocked), limit],
  );
  return found.map(({ shown, avatar, written_hour, sequence, ...row }) => ({
    ...row,
    name: { shown, avatar },
    writtenHour: new Date(written_hour),
    sequence: BigInt(sequence),
    isNew: BigInt(sequence) > BigInt(seen),
  }));
}

/** Public ids as one PostgreSQL array: they hold letters and digits only. */
const array = (ids: readonly string[]): string => `{${ids.join(',')}}`;
