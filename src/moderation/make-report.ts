import { reporterKey } from '../accounts/sealed-link.ts';
import type { Actor } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { newId } from '../platform/ids.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { openCase } from './open-case.ts';
import type { ReportKind } from './report-kinds.catalogue.ts';
import { moreUrgent } from './report-order.rules.ts';
import { hashOfReference, openReport, referenceOf, sealReport } from './report-secrets.ts';
import { type ReportablePost, reportablePost } from './reportable-post.ts';
import { tally } from './tally.ts';

/** Notes kept of one person about one post; the oldest go first. */
const notesKept = 10;

export interface ReportWanted {
  post: string;
  kind: ReportKind;
  note: string;
  form_key: string;
}

/**
 * Takes in that somebody asks us to look at a post, and gives the code by which they can look up what came of it
 * (MO-2). Anyone may, guests too; a post the reader cannot see does not exist (404), too many in an hour wait (429).
 * The same form counts once; a member who tells us again about the same post adds to the same report, which is opened
 * again where it was closed. Who it was is a keyed hash at most, for guests nothing (MO-3).
 */
export async function makeReport(
  em: Em,
  tools: Tools,
  actor: Actor,
  wanted: ReportWanted,
  address: string,
): Promise<string> {
  if (actor.kind === 'guest') await tools.limits.take('report.address', address);
  else await tools.limits.take('report.account', actor.account);
  const form = {
    sender: actor.kind === 'guest' ? 'guest' : actor.account,
    formKey: wanted.form_key,
    content: ['report', wanted.post, wanted.kind, wanted.note],
    now: tools.clock.now(),
  };
  const report = await inTransaction(em, async (tx) => {
    const post = await reportablePost(tx, tools, actor, wanted.post);
    return formOnce(tx, tools.keys, form, async () => {
      const id = await keep(tx, tools, actor, post, wanted);
      await openCase(tx, tools, { post: post.id, kind: 'report', cause: wanted.kind });
      await tally(tx, tools, 'report', wanted.kind);
      return id;
    });
  });
  return referenceOf(tools.keys, report);
}

interface KeptReport {
  id: string;
  fresh: boolean;
  sealed: Buffer;
  kind: ReportKind;
}

async function keep(
  tx: Em,
  tools: Tools,
  actor: Actor,
  post: ReportablePost,
  wanted: ReportWanted,
): Promise<string> {
  const id = newId();
  const notes = wanted.note === '' ? [] : [wanted.note];
  const key = actor.kind === 'guest' ? null : reporterKey(tools.keys, actor.account, post.id);
  // `xmax` is 0 only in a row this statement has just made; otherwise the row is locked and given back as it was.
  const [kept] = await tx.execute<KeptReport[]>(
    `insert into report (id, post_id, kind, sealed, reference_hash, reporter_key, outcome, sequence, made_hour)
     values (?, ?, ?, ?, ?, ?, 'open', nextval('activity_sequence'), ?)
     on conflict (post_id, reporter_key) do update set kind = report.kind
     returning id, xmax = 0 as fresh, sealed, kind`,
    [
      id,
      post.id,
      wanted.kind,
      sealReport(tools.keys, id, { notes, source: post.source ?? '' }),
      hashOfReference(referenceOf(tools.keys, id)),
      key,
      hourOf(tools.clock.now()),
    ],
  );
  if (kept === undefined) throw new Error('A report was neither made nor found.');
  if (!kept.fresh) await addTo(tx, tools, kept, post, wanted.kind, notes);
  return kept.id;
}

/** Told again: nothing that was said is lost, the words are those of now, and it waits anew where it was closed. */
async function addTo(
  tx: Em,
  tools: Tools,
  before: KeptReport,
  post: ReportablePost,
  kind: ReportKind,
  notes: string[],
): Promise<void> {
  const known = openReport(tools.keys, before.id, before.sealed);
  const content = { notes: [...known.notes, ...notes].slice(-notesKept), source: post.source ?? '' };
  await tx.execute('update report set kind = ?, sealed = ? where id = ?', [
    moreUrgent(before.kind, kind),
    sealReport(tools.keys, before.id, content),
    before.id,
  ]);
  await tx.execute(
    `update report set outcome = 'open', closed_hour = null, made_hour = ?, sequence = nextval('activity_sequence')
     where id = ? and outcome <> 'open'`,
    [hourOf(tools.clock.now()), before.id],
  );
}
