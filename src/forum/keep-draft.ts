import { changeLocker, type LockerContents } from '../accounts/lockers.ts';
import { type DraftOf, draftId } from '../accounts/sealed-link.ts';
import type { Member } from '../platform/actor.ts';
import { padded } from '../platform/padding.rules.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import type { DraftForm } from './draft-fields.catalogue.ts';
import { type DraftWords, isDraftTooLong, isWritten, keptUntil, mostDrafts } from './drafts.rules.ts';

/** Smallest size of a draft under seal; larger ones double (ARCHITECTURE 12). */
const smallestDraft = 2048;

type Kept = LockerContents['drafts']['kept'];

/**
 * Keeps what somebody is writing, under seal, for seven days from now (PO-1). What answers a thread is one draft however
 * often and from however many tabs it is kept, and so is what was begun in one form: the later words stand. Gives the
 * draft's id. Refuses nothing written, too much text or too many drafts (422), a thread that is not there (404), too many
 * savings in a short time (429), and a session that has ended meanwhile (401): after Leave nothing is kept.
 */
export async function keepDraft(
  em: Em,
  tools: Pick<Tools, 'keys' | 'clock' | 'limits'>,
  member: Member,
  of: DraftOf,
  words: DraftWords,
): Promise<string> {
  if (!isWritten(words)) throw refusal('write.text.missing');
  if (isDraftTooLong(words)) throw refusal('drafts.long');
  await tools.limits.take('draft.account', member.account);
  const id = draftId(tools.keys, member.account, of);
  const content = tools.keys.seal('draft', id, padded(JSON.stringify(words), smallestDraft));
  const now = tools.clock.now();
  await inTransaction(em, async (tx) => {
    if ('thread' in of) await requireThread(tx, of.thread);
    await changeLocker(tx, tools.keys, member.account, 'drafts', async ({ kept }) => {
      await requireSession(tx, member.session);
      const others = (await stillThere(tx, kept, now)).filter(({ draft }) => draft !== id);
      refuseTooMany(others, 'thread' in of ? 'answer' : 'thread');
      await tx.execute(
        `insert into draft (id, content, kept_until) values (?, ?, ?)
         on conflict (id) do update set content = excluded.content, kept_until = excluded.kept_until`,
        [id, content, keptUntil(now)],
      );
      return { kept: [...others, 'thread' in of ? { draft: id, thread: of.thread } : { draft: id }] };
    });
  });
  return id;
}

const refusal = (code: string): Problem => new Problem(422, code, { fields: { text: code } });

function refuseTooMany(others: Kept, form: DraftForm): void {
  const alike = others.filter(({ thread }) => (thread === undefined) === (form === 'thread'));
  if (alike.length >= mostDrafts[form]) throw refusal('drafts.full');
}

async function requireThread(tx: Em, thread: string): Promise<void> {
  const found = await tx.execute<{ id: string }[]>('select id from thread where id = ?', [thread]);
  if (found.length === 0) throw notFound();
}

/** Asked under the locker's lock: whoever leaves ends the session first and then takes the drafts under the same lock. */
async function requireSession(tx: Em, session: string): Promise<void> {
  const found = await tx.execute<{ id: string }[]>('select id from session where id = ?', [session]);
  if (found.length === 0) throw new Problem(401, 'problem.sign-in');
}

/** The entries whose draft has neither been put up nor run out. */
async function stillThere(tx: Em, kept: Kept, now: Date): Promise<Kept> {
  if (kept.length === 0) return kept;
  const found = await tx.execute<{ id: string }[]>(
    'select id from draft where id = any(?::text[]) and kept_until > ?',
    [`{${kept.map(({ draft }) => draft).join(',')}}`, now],
  );
  const there = new Set(found.map(({ id }) => id));
  return kept.filter(({ draft }) => there.has(draft));
}
