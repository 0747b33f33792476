import { changeLocker } from '../accounts/lockers.ts';
import { isOwnName } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';

/** Most names one member puts away. */
export const mostPutAway = 500;

/**
 * Keeps the words of one name from this member, and from nobody else; the person behind the name does not learn of it,
 * and their other names stay unknown. Doing it twice changes nothing. Refuses a post that is not up (404), one's own
 * name (403) and more names than a locker takes (409). Gives the name's id.
 */
export async function putAwayName(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  post: string,
): Promise<string> {
  return inTransaction(em, async (tx) => {
    const [found] = await tx.execute<{ name: string }[]>(
      "select name_id as name from post where id = ? and state = 'up' and not faded",
      [post],
    );
    if (found === undefined) throw notFound();
    if (await isOwnName(tx, tools.keys, member.account, found.name)) {
      throw new Problem(403, 'put-away.own');
    }
    await changeLocker(tx, tools.keys, member.account, 'settings', (settings) => {
      const { blocked = [] } = settings;
      if (blocked.includes(found.name)) return settings;
      if (blocked.length >= mostPutAway) throw new Problem(409, 'put-away.full');
      return { ...settings, blocked: [...blocked, found.name] };
    });
    return found.name;
  });
}

/** Lets this member meet the words of a name again. Does nothing where it was not put away. */
export async function bringBackName(
  em: Em,
  tools: Pick<Tools, 'keys'>,
  member: Member,
  name: string,
): Promise<void> {
  await inTransaction(em, (tx) =>
    changeLocker(tx, tools.keys, member.account, 'settings', ({ blocked = [], ...rest }) => ({
      ...rest,
      blocked: blocked.filter((entry) => entry !== name),
    })),
  );
}
