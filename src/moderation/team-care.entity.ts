import { defineEntity, p } from '@mikro-orm/core';

/*
 * Care for the people of the team (SAFETY 3.7). `actor` is the id by which the log knows them. Nothing here is kept longer than it is
 * needed, and nothing counts one person against another (WB-7).
 */

/** The shift somebody is in: when it began, what it held, who is with them; sealed, and gone when it ends (WB-2, WB-4). */
export const ShiftSchema = defineEntity({
  name: 'Shift',
  tableName: 'shift',
  properties: { actor: p.text().primary(), content: p.blob() },
});
export class Shift extends ShiftSchema.class {}
ShiftSchema.setClass(Shift);

/** Somebody should talk about a hard case, at the latest by an hour (WB-5). The row goes when they have. */
export const DebriefSchema = defineEntity({
  name: 'Debrief',
  tableName: 'debrief',
  uniques: [{ properties: ['actor', 'case'] }],
  properties: { id: p.text().primary(), actor: p.text(), case: p.text(), dueHour: p.datetime() },
});
export class Debrief extends DebriefSchema.class {}
DebriefSchema.setClass(Debrief);

/** Whether the team's monthly hour with somebody outside was held; nothing of what was said (WB-5). */
export const SupervisionSchema = defineEntity({
  name: 'Supervision',
  tableName: 'supervision',
  properties: { month: p.text().primary(), held: p.boolean() },
});
export class Supervision extends SupervisionSchema.class {}
SupervisionSchema.setClass(Supervision);

/** One answer to the week's three questions, 0 to 4 each, found again by a keyed hash only (WB-6). */
export const PulseSchema = defineEntity({
  name: 'Pulse',
  tableName: 'pulse',
  properties: {
    blindKey: p.blob().primary(),
    week: p.date().index(),
    had: p.smallint(),
    carried: p.smallint(),
    free: p.smallint(),
  },
});
export class Pulse extends PulseSchema.class {}
PulseSchema.setClass(Pulse);
