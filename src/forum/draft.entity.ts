import { defineEntity, p } from '@mikro-orm/core';

/**
 * A text somebody has not put up yet, sealed and padded (PO-1). Which drafts are whose stands in their owner's locker
 * and nowhere else; the row knows no thread and no person, and goes after seven days.
 */
export const DraftSchema = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    id: p.text().primary(),
    content: p.blob(),
    /** Midnight, UTC, after the last day of its seven. */
    keptUntil: p.datetime().index(),
  },
});
export class Draft extends DraftSchema.class {}
DraftSchema.setClass(Draft);
