import { requireCode } from '../accounts/require-code.ts';
import { isOwner, type Member } from '../platform/actor.ts';
import { notFound, Problem } from '../platform/problem.ts';
import type { Em } from '../platform/rows.ts';
import type { Tools } from '../platform/tools.ts';
import { inTransaction } from '../platform/transaction.ts';
import { saveSettings } from '../site/save-settings.ts';
import { actingStaff } from './acting-staff.ts';
import { recordEvent } from './record-event.ts';
import type { SettingsWanted } from './staff.input.ts';

/**
 * Changes the settings of the place, with a line in the log, after the owner's second step has been asked for once
 * more (SECURITY D). Refuses a wrong second step (422), everybody but owners (404), and a form that was opened before
 * somebody else saved (409). The caller refreshes the settings that pages are made with.
 */
export async function changeSettings(
  em: Em,
  tools: Tools,
  member: Member,
  wanted: SettingsWanted,
): Promise<void> {
  if (!isOwner(member)) throw notFound();
  await requireCode(em, tools, member, wanted.code);
  const peopleHtml = wanted.text === '' ? null : (await tools.render(wanted.text)).html;
  await inTransaction(em, async (tx) => {
    const actor = await actingStaff(tx, member);
    const saved = await saveSettings(tx, {
      name: wanted.name,
      tabName: wanted.tab_name,
      timeZone: wanted.time_zone,
      leaveTarget: wanted.leave_target,
      emergencyNumber: wanted.emergency_number,
      peopleSource: wanted.text === '' ? null : wanted.text,
      peopleHtml,
      looksInFrom: wanted.looks_in_from,
      looksInUntil: wanted.looks_in_until,
      version: wanted.version,
    });
    if (!saved) throw new Problem(409, 'settings.place.changed');
    await recordEvent(tx, tools, { actor, act: 'settings.changed', subject: 'site' });
  });
}
