import { kindNotes } from '../notifications/statement-acts.catalogue.ts';
import { hourOf, weekOf } from '../platform/coarse-time.rules.ts';
import { keptSince, type Retained } from '../platform/retention.catalogue.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { dropForgotten } from './kept-shift.ts';

/**
 * Once a day: what has run out goes (PR-7). Marks of received forms; drafts after their seven days; the sealed minutes of yesterday's posts, which
 * no edit needs any more; reports 30 days after closing, with their words
 * and what they know of who told us (MO-3), while the log keeps its lines; cases 90 days after closing, the notes about
 * them and the minute they came in after 90 days; shifts that somebody forgot to end; the team's answers of a week after half a year; sessions not used for 30 days; codes for the
 * team after 8 weeks; what software saw in a text, and being asked how one is, after 30 days (CR-11); statements after 24 months, but never one about something that is still hidden, closed, slow, taken
 * out or ended (MO-8). Cases that a second person may decide from now on are among the open ones again (MO-5).
 * May run any number of times.
 */
export async function clearOut(em: Em, tools: Tools, _payload: Record<string, never>): Promise<void> {
  const now = tools.clock.now();
  const since = (what: Retained): Date => keptSince(what, now);
  await inTransaction(em, async (tx) => {
    await tx.execute('delete from form_key where kept_until < ?', [now]);
    await tx.execute('delete from draft where kept_until <= ?', [now]);
    await tx.execute(
      'update post set written_minute = null where written_minute is not null and written_hour < ?',
      [hourOf(since('postMinute'))],
    );
    await tx.execute("delete from report where outcome <> 'open' and closed_hour < ?", [
      hourOf(since('closedReport')),
    ]);
    await tx.execute(
      "delete from moderation_case where state = 'closed' and statement_id is null and closed_hour < ?",
      [hourOf(since('case'))],
    );
    await dropNear(tx, now);
    await tx.execute('delete from case_note where made_hour < ?', [hourOf(since('case'))]);
    await tx.execute(
      'update moderation_case set made_minute = null where made_minute is not null and made_hour < ?',
      [hourOf(since('case'))],
    );
    await tx.execute(
      `update moderation_case c set state = 'open', version = version + 1 where state = 'waiting' and exists
         (select 1 from proposal p where p.case_id = c.id and p.state = 'open' and p.from_hour <= ?)`,
      [now],
    );
    await tx.execute('delete from likeness l using post p where p.id = l.post_id and p.written_hour < ?', [
      hourOf(since('likeness')),
    ]);
    await dropForgotten(tx, tools);
    await tx.execute('delete from pulse where week < ?', [weekOf(since('pulse'))]);
    await tx.execute('delete from session where seen_week < ?', [weekOf(since('session'))]);
    await tx.execute('delete from role_code where made_week < ?', [weekOf(since('roleCode'))]);
    await tx.execute(
      `delete from statement s using post p, thread t
       where p.id = s.post_id and t.id = p.thread_id and s.made_hour < ?
         and not (s.act in ('post.hidden', 'post.turned-down') and p.state = 'hidden')
         and not (s.act = 'thread.locked' and t.locked)
         and not (s.act = 'thread.remembered' and t.memorial_until is not null)
         and not (s.act = 'thread.slowed' and t.slow_minutes is not null)
         and not (s.act = 'post.redacted' and exists (select 1 from redaction r where r.post_id = p.id))
         and not (s.act = 'person.ended' and not exists (select 1 from statement l
           where l.name_id = s.name_id and l.act = 'person.lifted' and l.sequence > s.sequence))`,
      [hourOf(since('statement'))],
    );
  });
}

/** What software saw in a text (CR-11), and that somebody was asked how they are or thanked (CR-13). */
async function dropNear(tx: Em, now: Date): Promise<void> {
  const until = keptSince('crisisHint', now);
  await tx.execute('delete from crisis_hint where made_day <= ?', [until.toISOString().slice(0, 10)]);
  await tx.execute('delete from statement where act = any(?::text[]) and made_hour < ?', [
    `{${kindNotes.join(',')}}`,
    hourOf(until),
  ]);
}
