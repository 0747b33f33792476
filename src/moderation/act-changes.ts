import { askForEdit } from '../forum/ask-for-edit.ts';
import { findPost, titleAbove } from '../forum/find-post.ts';
import { changeState, hidePost, restorePost } from '../forum/hide-post.ts';
import { moveThread } from '../forum/move-thread.ts';
import { putUpHeld, turnDownHeld } from '../forum/put-up-held.ts';
import { prepareRedaction, type Redacted, redactPost } from '../forum/redact-post.ts';
import { prepareReturnOf, type Returned, returnPart } from '../forum/return-part.ts';
import { setTeamLabels } from '../forum/set-team-labels.ts';
import { setThreadLock } from '../forum/set-thread-lock.ts';
import { slowThread } from '../forum/slow-thread.ts';
import { Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import type { FormAct } from './case-act-fields.catalogue.ts';
import type { CaseDecision } from './case-decision.ts';
import type { FoundCase } from './case-situation.ts';
import { liftInCase, pauseInCase } from './pause-in-case.ts';

/** What an act has to do with: one transaction, the case it holds, what was decided. */
export interface Doing {
  tx: Em;
  tools: Tools;
  found: FoundCase;
  decision: CaseDecision;
  /** New words of the post, rendered before the transaction began. */
  rewritten: Redacted | Returned | null;
}

/** Whom to tell, about which post, and for how long it goes. */
export interface Done {
  name: string;
  post: string;
  untilHour?: Date;
}

type Change = (doing: Doing) => Promise<Done>;

/** A change of the post a case is about, told to its author. */
const ofPost =
  (change: (doing: Doing) => Promise<{ name: string }>): Change =>
  async (doing) => ({ name: (await change(doing)).name, post: doing.found.post });

/** A change of the thread around it, told to whoever opened it. */
const ofThread =
  (change: (doing: Doing) => Promise<{ name: string; openingPost: string }>): Change =>
  async (doing) => {
    const { name, openingPost: post } = await change(doing);
    return { name, post };
  };

/** What each act changes; the use case around it tells the author, settles the case and writes the log. */
export const changes: Readonly<Record<Exclude<FormAct, 'end'>, Change>> = {
  'put-up': ofPost(({ tx, tools, found }) => putUpHeld(tx, tools, found.post)),
  restore: ofPost(({ tx, found }) => restorePost(tx, found.post)),
  note: async ({ found }) => ({ name: found.nameId, post: found.post }),
  suggest: ofPost(suggest),
  label: ofPost(label),
  redact: ofPost(({ tx, tools, rewritten }) => redactPost(tx, tools, needed(rewritten))),
  unredact: ofPost(({ tx, tools, rewritten }) => returnPart(tx, tools, returned(rewritten))),
  hide: ofPost(({ tx, found }) => hidePost(tx, found.post)),
  'turn-down': ofPost(({ tx, found }) => turnDownHeld(tx, found.post)),
  move: ofThread(({ tx, found, decision }) => moveThread(tx, found.thread, decision.space)),
  slow: ofThread(({ tx, found, decision }) => slowThread(tx, found.thread, decision.minutes)),
  unslow: ofThread(({ tx, found }) => slowThread(tx, found.thread, null)),
  lock: ofThread(({ tx, found }) => setThreadLock(tx, found.thread, true)),
  unlock: ofThread(({ tx, found }) => setThreadLock(tx, found.thread, false)),
  'cool-down': pauseInCase,
  'pause-7': pauseInCase,
  'pause-30': pauseInCase,
  lift: liftInCase,
};

/** What has to be rendered first, away from the transaction. */
export async function prepare(
  em: Em,
  tools: Tools,
  { act, passage }: CaseDecision,
  post: string,
): Promise<Redacted | Returned | null> {
  if (act !== 'redact' && act !== 'unredact') return null;
  const found = await findPost(em, post);
  if (found === null) return null;
  const words = { ...found, title: titleAbove(found) };
  return act === 'redact'
    ? prepareRedaction(em, tools, words, passage)
    : prepareReturnOf(em, tools, words, -1);
}

/** The words with a part back in them; nothing is taken out any more where there are none. */
function returned(rewritten: Doing['rewritten']): Returned {
  if (rewritten !== null && 'redaction' in rewritten) return rewritten;
  throw new Problem(409, 'moderation.already');
}

function needed(rewritten: Doing['rewritten']): Redacted {
  if (rewritten !== null && 'part' in rewritten) return rewritten;
  throw new Problem(422, 'acts.passage.not-there', { fields: { passage: 'acts.passage.not-there' } });
}

/** A post that is not up yet goes out of sight first: waiting ones are changed by nobody. */
async function suggest({ tx, found, decision }: Doing): Promise<{ name: string }> {
  if (found.situation.postState === 'held') await changeState(tx, found.post, 'held', 'hidden');
  return askForEdit(tx, found.post, { hide: decision.hide });
}

async function label({ tx, found, decision }: Doing): Promise<{ name: string }> {
  const post = await findPost(tx, found.post);
  const labels = decision.labels.filter((each) => !post?.labels.includes(each));
  return setTeamLabels(tx, found.post, labels);
}
