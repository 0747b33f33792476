import { changeLocker } from '../accounts/lockers.ts';
import type { Member } from '../platform/actor.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { type ContentLabel, contentLabels } from '../safety/content-labels.catalogue.ts';
import { actingStaff } from './acting-staff.ts';

/**
 * Keeps which topics somebody of the team never wants to work on, in their own sealed settings: nobody else can read it,
 * and nobody asks why. Refuses (404) who is not on the team.
 */
export async function chooseThemes(
  em: Em,
  tools: Tools,
  member: Member,
  themes: readonly ContentLabel[],
): Promise<void> {
  await inTransaction(em, async (tx) => {
    await actingStaff(tx, member);
    await changeLocker(tx, tools.keys, member.account, 'settings', ({ unwanted: _, ...rest }) => ({
      ...rest,
      ...(themes.length === 0 ? {} : { unwanted: [...themes] }),
    }));
  });
}

/** The topics somebody never wants to work on, as their settings say it. */
export const themesOf = ({ unwanted = [] }: { unwanted?: string[] }): ContentLabel[] =>
  contentLabels.filter((label) => unwanted.includes(label));
