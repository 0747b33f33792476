import { isOwner, type Member } from '../platform/actor.ts';
import { hourOf } from '../platform/coarse-time.rules.ts';
import { formOnce } from '../platform/form-once.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { crisisSteps } from '../safety/crisis/crisis-levels.catalogue.ts';
import type { CrisisOutcome } from './crisis-form.catalogue.ts';
import { type CrisisForm, changeRecord, findRecord, writeRecord } from './crisis-record.ts';
import { listColleagues } from './hand-over.ts';
import { type LockedCase, lockCase } from './lock-case.ts';
import { closeCases, mostUrgent } from './open-case.ts';
import { checkHourAt } from './open-crisis-case.ts';
import { recordEvent } from './record-event.ts';
import { withLevel, withWriter } from './second-person.rules.ts';

interface Wanted {
  case: string;
  form_key: string;
}

/**
 * Sets the level of a case about a person up or down: software only ever hints (SAFETY 3.5). Why is kept as a note for the
 * team, and the log has a line without it. The same form counts once. Refuses as `lockCase` does.
 */
export const setCrisisLevel = (
  em: Em,
  tools: Tools,
  member: Member,
  wanted: Wanted & { level: number; why: string },
): Promise<void> =>
  inCrisis(em, tools, member, wanted, ['level', String(wanted.level), wanted.why], async (tx, found) => {
    const checkHour = wanted.level >= crisisSteps.urgent ? checkHourAt(tools.clock.now(), 0) : null;
    await tx.execute(
      `update moderation_case set lightness = ?, version = version + 1,
         check_hour = case when checked > 0 then check_hour else ? end where id = ?`,
      [mostUrgent - wanted.level, checkHour, found.id],
    );
    const writer = { actor: found.actor, owner: isOwner(member), level: wanted.level };
    await changeRecord(tx, tools.keys, found.id, (record) =>
      withWriter(withLevel(record, wanted.level), writer),
    );
    const note = newId();
    await tx.execute('insert into case_note (id, case_id, actor, words, made_hour) values (?, ?, ?, ?, ?)', [
      note,
      found.id,
      found.actor,
      tools.keys.seal('case-note', note, wanted.why),
      hourOf(tools.clock.now()),
    ]);
    if (wanted.level >= crisisSteps.acute) await tools.announce(tx, 'case.urgent', { post: found.post });
    return 'crisis.level-set';
  });

/**
 * Fills in the form of a case (CR-4), sealed. Refuses (422) from level 3 on where no second person is named, (409) where somebody else wrote in it since it was opened, and as
 * `lockCase` does.
 */
export const fillCrisisForm = (
  em: Em,
  tools: Tools,
  member: Member,
  { version, ...wanted }: Wanted & CrisisForm & { version: number },
): Promise<void> =>
  inCrisis(em, tools, member, wanted, ['form', JSON.stringify(wanted)], async (tx, found) => {
    const { version: now, ...before } = await findRecord(tx, tools.keys, found.id);
    if (now !== version) throw new Problem(409, 'crisis.changed');
    await requireSecond(tx, found, wanted.second);
    const { who, safe, support, said, again, handover, second } = wanted;
    const form = { who, safe, support, said, again, handover, second };
    const writer = { actor: found.actor, owner: isOwner(member), level: found.level };
    await writeRecord(tx, tools.keys, found.id, withWriter({ ...before, form }, writer));
    return 'crisis.form-filled';
  });

/**
 * Closes a case about a person with what it came to (CR-4), and asks those who worked on it to talk about it (CR-13).
 * Refuses (422) from level 3 on without a filled form, and to bring in others unless the second person has
 * written a note in the case themselves (CR-8).
 */
export const closeCrisis = (
  em: Em,
  tools: Tools,
  member: Member,
  wanted: Wanted & { outcome: CrisisOutcome },
): Promise<void> =>
  inCrisis(em, tools, member, wanted, ['close', wanted.outcome], async (tx, found) => {
    const { form } = await findRecord(tx, tools.keys, found.id);
    if (found.level >= crisisSteps.urgent && form === undefined) {
      throw new Problem(422, 'crisis.form.missing', { fields: { outcome: 'crisis.form.missing' } });
    }
    if (wanted.outcome === 'services' && !(await hasSaidYes(tx, found, form?.second))) {
      throw new Problem(422, 'crisis.second.missing', { fields: { outcome: 'crisis.second.missing' } });
    }
    const { outcome } = wanted;
    await closeCases(tx, tools, { post: found.post, kinds: ['crisis'], outcome, by: found.actor });
    if (outcome !== 'supported') {
      await tx.execute('update moderation_case set check_hour = null where id = ?', [found.id]);
    }
    return 'crisis.closed';
  });

/** From level 3 on a second person is told, where there is one (SAFETY 3.5); whoever is named is on the team. */
async function requireSecond(tx: Em, found: LockedCase, second: string): Promise<void> {
  const others = await listColleagues(tx, found);
  const known = others.some(({ id }) => id === second);
  if (known || (second === '' && others.length === 0)) return;
  if (second === '' && found.level < crisisSteps.urgent) return;
  throw new Problem(422, 'crisis.second.needed', { fields: { second: 'crisis.second.needed' } });
}

/** Whether the second person has written in the case with their own hand: to be named by somebody else is not enough (CR-8). */
async function hasSaidYes(tx: Em, { id, actor }: LockedCase, second: string | undefined): Promise<boolean> {
  if (!second || second === actor) return false;
  const notes = await tx.execute<{ id: string }[]>(
    'select id from case_note where case_id = ? and actor = ? limit 1',
    [id, second],
  );
  return notes.length > 0;
}

type Act = 'crisis.level-set' | 'crisis.form-filled' | 'crisis.closed';

/** One change in a case about a person, once for each form, with its line in the log. */
async function inCrisis(
  em: Em,
  tools: Tools,
  member: Member,
  { case: id, form_key: formKey }: Wanted,
  content: string[],
  work: (tx: Em, found: LockedCase) => Promise<Act>,
): Promise<void> {
  const form = {
    sender: member.account,
    formKey,
    content: ['crisis', id, ...content],
    now: tools.clock.now(),
  };
  await inTransaction(em, (tx) =>
    formOnce(tx, tools.keys, form, async () => {
      const found = await lockCase(tx, tools, member, id);
      if (found.kind !== 'crisis') throw notFound();
      const act = await work(tx, found);
      await recordEvent(tx, tools, { actor: found.actor, act, subject: found.id });
      return act;
    }),
  );
}
