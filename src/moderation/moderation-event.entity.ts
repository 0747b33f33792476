import { defineEntity, p } from '@mikro-orm/core';
import type { Reason } from '../safety/reasons.catalogue.ts';
import type { ModerationAct } from './moderation-acts.catalogue.ts';

/** One line of the log: codes and ids, no words of anybody. Never changed, never deleted (MO-10, SECURITY I). */
export const ModerationEventSchema = defineEntity({
  name: 'ModerationEvent',
  tableName: 'moderation_event',
  properties: {
    number: p.integer().primary().autoincrement(false),
    day: p.date(),
    actor: p.text(),
    act: p.text().$type<ModerationAct>(),
    subject: p.text(),
    reason: p.text().$type<Reason>().nullable(),
    hash: p.blob(),
  },
});
export class ModerationEvent extends ModerationEventSchema.class {}
ModerationEventSchema.setClass(ModerationEvent);
