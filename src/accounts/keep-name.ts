import type { Member } from '../platform/actor.ts';
import { formOnce } from '../platform/form-once.ts';
import { randomShare } from '../platform/ids.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import { cleanLine } from '../platform/text.rules.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction, sqlState } from '../platform/transaction.ts';
import { drawAvatar } from './avatar.rules.ts';
import { checkKeptName } from './kept-name.rules.ts';
import { nameSkeleton } from './name-skeleton.rules.ts';
import { giveName, listOwnNames } from './sealed-link.ts';

/** How many names one member can keep: their locker is sized for a life, not for collecting names. */
export const keptNamesAtMost = 12;

const uniqueViolation = '23505';

/**
 * Keeps a name for a member, to be used in any thread (PO-5). No other kept name and no alias of the team looks like it
 * (SECURITY A7). The same form sent again gives the same name. Refuses with 422 and the field: a name that may not be
 * kept or is taken, and a thirteenth one; with 429 too many in an hour. Gives the name's public id.
 */
export async function keepName(
  em: Em,
  tools: Tools,
  member: Pick<Member, 'account'>,
  wanted: { name: string; formKey: string },
): Promise<string> {
  const { refuse } = checkKeptName(wanted.name.trim());
  if (refuse !== undefined) throw refusal(refuse);
  await tools.limits.take('name.account', member.account);
  const shown = cleanLine(wanted.name).normalize('NFC');
  const form = {
    sender: member.account,
    formKey: wanted.formKey,
    content: ['name', shown],
    now: tools.clock.now(),
  };
  try {
    return await inTransaction(em, (tx) =>
      formOnce(tx, tools.keys, form, async () => {
        await refuseUnlessFree(tx, tools, member, shown);
        const avatar = drawAvatar(randomShare, []);
        return giveName(tx, tools.keys, member.account, { shown, avatar, kind: 'kept' });
      }),
    );
  } catch (trouble) {
    if (sqlState(trouble) === uniqueViolation) throw refusal('kept-name.refuse.taken');
    throw trouble;
  }
}

async function refuseUnlessFree(
  tx: Em,
  tools: Pick<Tools, 'keys'>,
  member: Pick<Member, 'account'>,
  shown: string,
): Promise<void> {
  const own = await listOwnNames(tx, tools.keys, member.account);
  const kept = new Set(own.filter(({ kind }) => kind === 'kept').map(({ name }) => name));
  if (kept.size >= keptNamesAtMost) throw refusal('names.enough');
  if (await isTaken(tx, nameSkeleton(shown))) throw refusal('kept-name.refuse.taken');
}

/** Whether a kept name or an alias of the team has this skeleton. */
async function isTaken(em: Em, skeleton: string): Promise<boolean> {
  const kept = await em.execute<{ id: string }[]>('select id from name where kept_skeleton = ?', [skeleton]);
  if (kept.length > 0) return true;
  const staff = await em.execute<{ alias: string }[]>('select alias from staff');
  return staff.some(({ alias }) => nameSkeleton(alias) === skeleton);
}

const refusal = (code: string): Problem => new Problem(422, code, { fields: { name: code } });
