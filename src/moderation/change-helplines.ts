import { isOwner, type Member } from '../platform/actor.ts';
import { newId } from '../platform/ids.ts';
import { notFound, Problem } from '../platform/problem.ts';
import { ask, type Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { countryPaper } from '../resources/help-memory.ts';
import { helplines } from '../resources/helplines.catalogue.ts';
import { expiresOn, type HelplineNoteRow } from '../resources/helplines.rules.ts';
import type { OwnHelpline } from '../resources/own-helpline.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';

/** What an owner says about a line. */
export type LineAnswer = 'works' | 'hide' | 'show';

/** Everything that is written down about helplines. */
export const listHelplineNotes = (em: Em): Promise<HelplineNoteRow[]> =>
  ask<HelplineNoteRow>(
    em,
    'select id, own, verified_on::text as "verifiedOn", hidden from helpline order by id',
    [],
  );

/** What the organiser has filled in about the country of this place (GO-6). */
export async function readCountryPaper(em: Em): Promise<Record<string, string>> {
  const [row] = await ask<{ answers: Record<string, string> }>(
    em,
    'select answers from paper where code = ?',
    [countryPaper],
  );
  return row?.answers ?? {};
}

/**
 * Notes that a line was called today and works, that it is gone, or that it is there again (CR-9), with a line in the log.
 * The caller refreshes what pages are made with. Refuses everybody but owners, and an unknown line (404).
 */
export async function answerLine(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: { line: string; answer: LineAnswer },
): Promise<void> {
  const { line, answer } = wanted;
  await changing(em, tools, member, async (tx) => {
    const came = helplines.some(({ id }) => id === line);
    if (!came && !(await listHelplineNotes(tx)).some(({ id, own }) => id === line && own !== null))
      throw notFound();
    const today = answer === 'works' ? tools.clock.now().toISOString().slice(0, 10) : null;
    await tx.execute(
      `insert into helpline (id, verified_on, expires_on, hidden) values (?, ?, ?, ?)
       on conflict (id) do update set hidden = excluded.hidden,
         verified_on = coalesce(excluded.verified_on, helpline.verified_on),
         expires_on = coalesce(excluded.expires_on, helpline.expires_on)`,
      [line, today, today && expiresOn(today), answer === 'hide'],
    );
  });
}

const mostOwn = 200;

/** Adds a line of the organiser's own; the same one twice is once. Refuses everybody but owners (404), too many (422). */
export async function addLine(em: Em, tools: Tools, member: Member, own: OwnHelpline): Promise<void> {
  await changing(em, tools, member, async (tx) => {
    const known = (await listHelplineNotes(tx)).flatMap((note) => note.own ?? []);
    const isSame = (each: OwnHelpline): boolean =>
      each.country === own.country &&
      each.name === own.name &&
      each.phone === own.phone &&
      each.text === own.text;
    if (known.some(isSame)) return;
    if (known.length >= mostOwn)
      throw new Problem(422, 'lines.own.many', { fields: { name: 'lines.own.many' } });
    await tx.execute('insert into helpline (id, own) values (?, ?::jsonb)', [
      `own-${newId()}`,
      JSON.stringify(own),
    ]);
  });
}

/** Keeps the sheet about the country (GO-6). Refuses everybody but owners (404). */
export async function saveCountryPaper(
  em: Em,
  tools: Tools,
  member: Member,
  answers: Record<string, string>,
): Promise<void> {
  await changing(em, tools, member, async (tx) => {
    await tx.execute(
      `insert into paper (code, answers, changed_on, version) values (?, ?::jsonb, ?, 1)
       on conflict (code) do update set answers = excluded.answers, changed_on = excluded.changed_on,
         version = paper.version + 1`,
      [countryPaper, JSON.stringify(answers), tools.clock.now().toISOString().slice(0, 10)],
    );
  });
}

async function changing(
  em: Em,
  tools: Tools,
  member: Member,
  work: (tx: Em) => Promise<void>,
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    await work(tx);
    await recordEvent(tx, tools, { actor, act: 'helplines.changed', subject: 'helplines' });
  });
}
