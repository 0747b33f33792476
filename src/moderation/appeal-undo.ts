import { hourNumber } from '../accounts/standing.rules.ts';
import { liftPauses } from '../accounts/standing.ts';
import { findPost, titleAbove } from '../forum/find-post.ts';
import { changeState } from '../forum/hide-post.ts';
import { moveThread } from '../forum/move-thread.ts';
import { putUpHeld } from '../forum/put-up-held.ts';
import { prepareReturnOf, type Returned, returnPart } from '../forum/return-part.ts';
import { setTeamLabels } from '../forum/set-team-labels.ts';
import { setThreadLock } from '../forum/set-thread-lock.ts';
import { slowThread } from '../forum/slow-thread.ts';
import type { StatementAct } from '../notifications/statement-acts.catalogue.ts';
import { sealBefore } from '../notifications/tell-author.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { allLabels } from '../safety/content-labels.rules.ts';
import { type AskedAct, listTold } from './appeal.queries.ts';
import type { AppealAct } from './appeal-acts.catalogue.ts';
import { type Holding, holdingAfter } from './appeal-standing.rules.ts';

/** What taking a decision back has to do with: one transaction, the decision, what holds now. */
interface Undoing {
  tx: Em;
  tools: Tools;
  asked: AskedAct;
  holds: Holding;
  returned: Returned | null;
}

/** Gives the line of the log for what was changed; none where there was nothing left to take back. */
type Undo = (undoing: Undoing) => Promise<StatementAct | null>;

const undo: Record<AppealAct, Undo> = {
  'post.hidden': showAgain,
  'post.edit-asked': showAgain,
  'post.turned-down': putUp,
  'post.redacted': giveBack,
  'post.labelled': (doing) => inTurn(doing, doing.holds.labelled, relabel),
  'thread.moved': (doing) => inTurn(doing, doing.holds.moved, moveBack),
  'thread.slowed': (doing) => inTurn(doing, doing.holds.slowed, ownPace),
  'thread.locked': unlock,
  'person.cooled-down': (doing) => lift(doing, 'cool-down'),
  'person.paused': (doing) => lift(doing, pauseOf(doing.asked)),
  'person.ended': (doing) => lift(doing, 'end'),
};

/**
 * Takes a decision back whole in the caller's transaction: text, counters, labels, lock, pace, place and what the person may
 * do, as far as this decision still holds them; what another decision holds stays (MO-9). Gives the act for the log.
 */
export async function undoAct(
  tx: Em,
  tools: Tools,
  asked: AskedAct,
  returned: Returned | null,
): Promise<StatementAct | null> {
  const holds = holdingAfter(await listTold(tx, tools.keys, asked.post));
  return undo[asked.act]({ tx, tools, asked, holds, returned });
}

/** What has to be rendered before the transaction begins: the words of a post with a part put back. */
export async function prepareUndo(em: Em, tools: Tools, asked: AskedAct): Promise<Returned | null> {
  if (asked.act !== 'post.redacted') return null;
  const { redacted } = holdingAfter(await listTold(em, tools.keys, asked.post));
  const post = await findPost(em, asked.post);
  const at = redacted.indexOf(asked.id);
  if (post === null || at < 0) return null;
  return prepareReturnOf(em, tools, { ...post, title: titleAbove(post) }, at - redacted.length);
}

async function showAgain({ tx, asked, holds }: Undoing): Promise<StatementAct | null> {
  if (asked.act === 'post.edit-asked') {
    await tx.execute('update post set edit_asked = false where id = ?', [asked.post]);
  }
  const holding = holds.hidden ?? holds.maybeHidden;
  if (holding !== asked.id || (await stateOf(tx, asked.post)) !== 'hidden') return null;
  await changeState(tx, asked.post, 'hidden', 'up');
  return 'post.restored';
}

/** It waited and was not put up: it counts as said now. */
async function putUp({ tx, tools, asked, holds }: Undoing): Promise<StatementAct | null> {
  if (holds.hidden !== asked.id || (await stateOf(tx, asked.post)) !== 'hidden') return null;
  await changeState(tx, asked.post, 'hidden', 'held');
  await putUpHeld(tx, tools, asked.post);
  return 'post.put-up';
}

async function giveBack({ tx, tools, asked, returned }: Undoing): Promise<StatementAct | null> {
  if (returned === null || (await stateOf(tx, asked.post)) === 'withdrawn') return null;
  await returnPart(tx, tools, returned);
  return 'post.unredacted';
}

async function stateOf(tx: Em, post: string): Promise<string | undefined> {
  const [row] = await tx.execute<{ state: string }[]>('select state from post where id = ?', [post]);
  return row?.state;
}

/**
 * Of several decisions that each replaced one thing by another, the last one is taken back by what was before it; of an
 * earlier one, the next one only learns what was before that.
 */
async function inTurn(doing: Undoing, turns: string[], work: Undo): Promise<StatementAct | null> {
  const { tx, tools, asked } = doing;
  const at = turns.indexOf(asked.id);
  if (at < 0) return null;
  const next = turns[at + 1];
  if (next === undefined) return work(doing);
  const { before } = asked;
  if (before !== null) {
    await tx.execute('update statement set passage = ? where id = ? and passage is not null', [
      sealBefore(tools.keys, next, before),
      next,
    ]);
  }
  return null;
}

async function relabel({ tx, asked }: Undoing): Promise<StatementAct | null> {
  const [post] = await tx.execute<{ state: string; labels: string[] }[]>(
    'select state, team_labels as labels from post where id = ?',
    [asked.post],
  );
  const labels = allLabels((asked.before ?? '').split(','));
  if (post === undefined || post.state === 'withdrawn' || post.labels.join() === labels.join()) return null;
  await setTeamLabels(tx, asked.post, labels);
  return 'post.labelled';
}

async function ownPace({ tx, asked }: Undoing): Promise<StatementAct | null> {
  const minutes = Number(asked.before ?? '') || null;
  await slowThread(tx, asked.thread, minutes);
  return minutes === null ? 'thread.unslowed' : 'thread.slowed';
}

async function moveBack({ tx, asked }: Undoing): Promise<StatementAct | null> {
  const [place] = await tx.execute<{ id: string }[]>('select id from space where id = ? and listed', [
    asked.before ?? '',
  ]);
  if (place === undefined) return null;
  await moveThread(tx, asked.thread, place.id);
  return 'thread.moved';
}

async function unlock({ tx, asked, holds }: Undoing): Promise<StatementAct | null> {
  if (holds.locked.at(-1) !== asked.id) return null;
  await setThreadLock(tx, asked.thread, false);
  return 'thread.unlocked';
}

/** Longest pause, in hours, that is the shorter one of the two. */
const week = 8 * 24;

const pauseOf = ({ madeHour, untilHour }: AskedAct): 'pause-7' | 'pause-30' =>
  untilHour !== null && untilHour.getTime() - madeHour.getTime() > week * 3_600_000 ? 'pause-30' : 'pause-7';

async function lift({ tx, tools, asked, holds }: Undoing, act: string): Promise<StatementAct | null> {
  if (!holds.paused.some((pause) => pause.id === asked.id)) return null;
  const until = asked.untilHour === null ? null : hourNumber(asked.untilHour);
  await liftPauses(tx, tools, asked.name, { act, until });
  return 'person.lifted';
}
