import { reactionKey } from '../accounts/sealed-link.ts';
import { lockThreadOf } from '../forum/own-post.ts';
import { tellSeveral } from '../forum/react.ts';
import type { Member } from '../platform/actor.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { tellOutcome } from '../strategies/tell-outcome.ts';
import { findMyOutcomes, findMyReactions } from './find-mine.ts';

/** Takes back what an account has said by reactions and told of strategies, with what others are told of both (PR-6). */
export async function eraseTold(em: Em, tools: Tools, account: string): Promise<void> {
  for (const { post } of await findMyReactions(em, tools.keys, account)) {
    await inTransaction(em, async (tx) => {
      const thread = await lockThreadOf(tx, post);
      await tx.execute('delete from reaction where blind_key = ?', [reactionKey(tools.keys, account, post)]);
      await tellSeveral(tx, thread, post);
    });
  }
  for (const { strategy } of await findMyOutcomes(em, tools.keys, account)) {
    try {
      await tellOutcome(em, tools, { account } as Member, { strategy, told: null });
    } catch (trouble) {
      // Gone in the meantime, and the answer with it.
      if (!(trouble instanceof Problem)) throw trouble;
    }
  }
}
